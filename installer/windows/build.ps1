# Makes what Windows installs, after "mvn package", on Windows with WiX: an .msi in target\installer\.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')
$out = 'target\installer'

function Invoke-Tool([string] $tool) {
    & $tool @args
    if ($LASTEXITCODE -ne 0) { throw "$tool ended with $LASTEXITCODE" }
}

if (-not (Test-Path 'target\plumbline\lib')) { throw 'run "mvn package" first' }
if (-not (Test-Path "$env:JAVA_HOME\bin\jpackage.exe")) { throw 'JAVA_HOME has to name a JDK 25 or newer' }
$version = (Get-ChildItem 'target\plumbline\lib\plumbline-[0-9]*.jar').BaseName -replace '^plumbline-'

Invoke-Tool "$env:JAVA_HOME\bin\java.exe" '--enable-native-access=ALL-UNNAMED' '-cp' 'target\plumbline\lib\*' 'installer\java\Image.java'
Invoke-Tool mvn '-q' 'org.cyclonedx:cyclonedx-maven-plugin:2.9.1:makeBom' '-DprojectType=application' `
    '-DoutputFormat=json' "-DoutputDirectory=$PWD\$out" "-DoutputName=plumbline-$version.cdx"
Invoke-Tool "$env:JAVA_HOME\bin\java.exe" '-cp' 'target\plumbline\lib\*' 'installer\java\Parts.java' "$out\plumbline-$version.cdx.json"

# The same number for ever: by it an installer knows what it replaces.
$package = @('--type', 'msi', '--name', 'Plumbline', '--app-version', $version, '--vendor', 'Plumbline',
    '--app-image', "$out\image\Plumbline", '--dest', $out, '--win-menu', '--win-dir-chooser',
    '--win-upgrade-uuid', '6f1d6a0e-6a0b-4a53-9c5b-1c1d0f6f2a55')

# jpackage knows neither the PATH nor the menu of folders. They are put into its own source for
# WiX, which a first run leaves behind.
foreach ($left in 'wix', 'wix-own') { Remove-Item "$out\$left" -Recurse -Force -ErrorAction Ignore }
Invoke-Tool "$env:JAVA_HOME\bin\jpackage.exe" @package '--temp' "$out\wix"
$source = [xml] (Get-Content (Get-ChildItem "$out\wix" -Recurse -Filter main.wxs).FullName -Raw)
$more = [xml] ((Get-Content "$PSScriptRoot\shell.wxs" -Raw) -replace '@NAMESPACE@', $source.Wix.NamespaceURI)
# LocalName: where an element has an attribute Name, .Name would be that.
$product = $source.Wix.ChildNodes | Where-Object { $_.LocalName -in 'Product', 'Package' }
$feature = $product.ChildNodes | Where-Object { $_.LocalName -eq 'Feature' }
foreach ($part in $more.Wix.ChildNodes) {
    $place = if ($part.LocalName -eq 'ComponentRef') { $feature } else { $product }
    [void] $place.AppendChild($source.ImportNode($part, $true))
}
New-Item -ItemType Directory "$out\wix-own" | Out-Null
$source.Save("$PWD\$out\wix-own\main.wxs")
Remove-Item "$out\*.msi"
Invoke-Tool "$env:JAVA_HOME\bin\jpackage.exe" @package '--resource-dir' "$out\wix-own"

$made = "plumbline-$version-windows-x64.msi"
Move-Item "$out\*.msi" "$out\$made"
$sums = foreach ($file in $made, "plumbline-$version.cdx.json") {
    '{0}  {1}' -f (Get-FileHash "$out\$file" -Algorithm SHA256).Hash.ToLower(), $file
}
$sums | Tee-Object "$out\SHA256SUMS"

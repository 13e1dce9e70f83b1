<#
.SYNOPSIS
    Runs, shows or reverts the migrations of one service, or of all with -Service all.
.EXAMPLE
    .\scripts\run-migrations.ps1 -Service policy -Show
#>
param(
    [Parameter(Mandatory = $true)] [string] $Service,
    [switch] $Show,
    [switch] $Revert,
    [switch] $DryRun
)

. (Join-Path $PSScriptRoot 'services.ps1')

if ($Service -eq 'all') {
    $targets = $Services
} elseif ($Services -contains $Service) {
    $targets = @($Service)
} else {
    Write-Error "Unknown service '$Service'. Known: all, $($Services -join ', ')"
    exit 1
}

$script = 'migration:run'
if ($Show -or $DryRun) { $script = 'migration:show' }
if ($Revert -and -not $DryRun) { $script = 'migration:revert' }

foreach ($target in $targets) {
    Write-Host "== $target ($script)"
    Push-Location (Get-ServicePath $target)
    try {
        npm run $script
        if ($LASTEXITCODE -ne 0) {
            Write-Error "$target failed with exit code $LASTEXITCODE"
            exit $LASTEXITCODE
        }
    } finally {
        Pop-Location
    }
}

<#
.SYNOPSIS
    Generates a migration from the difference between the entities of a service and its database.
.EXAMPLE
    .\scripts\generate-migration.ps1 -Service policy -MigrationName "AddPolicyTemplates"
#>
param(
    [Parameter(Mandatory = $true)] [string] $Service,
    [Parameter(Mandatory = $true)] [ValidatePattern('^[A-Z][A-Za-z0-9]+$')] [string] $MigrationName,
    [switch] $DryRun
)

. (Join-Path $PSScriptRoot 'services.ps1')

if ($Services -notcontains $Service) {
    Write-Error "Unknown service '$Service'. Known: $($Services -join ', ')"
    exit 1
}

Push-Location (Get-ServicePath $Service)
try {
    $arguments = @('run', 'migration:generate', '--', "src/migrations/$MigrationName", '--pretty')
    if ($DryRun) { $arguments += '--dryrun' }
    npm @arguments
    exit $LASTEXITCODE
} finally {
    Pop-Location
}

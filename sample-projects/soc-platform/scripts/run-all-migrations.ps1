<#
.SYNOPSIS
    Runs the migrations of all services, in order.
#>
param([switch] $DryRun)

$ErrorActionPreference = 'Stop'
. (Join-Path $PSScriptRoot 'services.ps1')

foreach ($service in $Services) {
    Write-Host "Migrating $service"
    Push-Location (Get-ServicePath $service)
    if ($DryRun) {
        npm run migration:show
    } else {
        npm run migration:run
    }
    Pop-Location
}

Write-Host "All $($Services.Count) services migrated" -ForegroundColor Green

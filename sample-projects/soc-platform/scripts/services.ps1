# The services in the order in which their migrations run.
$Services = @(
    'auth', 'client', 'policy', 'control', 'evidence', 'workflow',
    'reporting', 'audit', 'integration', 'notification', 'ai'
)

function Get-ServicePath([string] $Name) {
    Join-Path $PSScriptRoot ".." "services" "$Name-service"
}

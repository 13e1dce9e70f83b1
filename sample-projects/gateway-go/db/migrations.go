// Package db holds the migrations of the gateway.
package db

import "embed"

//go:embed migrations/*.sql
var Migrations embed.FS

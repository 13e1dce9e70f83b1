// Package billing holds the migrations of the billing job.
package billing

import "embed"

//go:embed *.sql
var Migrations embed.FS

package main

import (
	"database/sql"
	"log"
	"os"

	_ "github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"

	"example.com/gateway/db/billing"
)

func main() {
	database, err := sql.Open("pgx", os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	defer database.Close()

	goose.SetBaseFS(billing.Migrations)
	goose.SetTableName("billing_migrations")
	if err := goose.SetDialect("postgres"); err != nil {
		log.Fatal(err)
	}
	if err := goose.Up(database, "."); err != nil {
		log.Fatal(err)
	}
	if _, err := database.Exec("INSERT INTO invoice_runs DEFAULT VALUES"); err != nil {
		log.Fatal(err)
	}
}

package main

import (
	"errors"
	"log"
	"net/http"
	"net/url"
	"os"

	"github.com/golang-migrate/migrate/v4"
	_ "github.com/golang-migrate/migrate/v4/database/postgres"
	"github.com/golang-migrate/migrate/v4/source/iofs"

	"example.com/gateway/db"
)

func main() {
	if os.Getenv("MIGRATE_ON_START") != "false" {
		if err := migrateUp(os.Getenv("DATABASE_URL")); err != nil {
			log.Fatalf("migrate: %v", err)
		}
	}
	http.HandleFunc("/healthz", func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusNoContent)
	})
	log.Fatal(http.ListenAndServe(":8090", nil))
}

func migrateUp(databaseURL string) error {
	source, err := iofs.New(db.Migrations, "migrations")
	if err != nil {
		return err
	}
	target, err := url.Parse(databaseURL)
	if err != nil {
		return err
	}
	query := target.Query()
	query.Set("x-migrations-table", "gateway_migrations")
	query.Set("x-statement-timeout", "60000")
	target.RawQuery = query.Encode()

	m, err := migrate.NewWithSourceInstance("iofs", source, target.String())
	if err != nil {
		return err
	}
	defer m.Close()
	if err := m.Up(); err != nil && !errors.Is(err, migrate.ErrNoChange) {
		return err
	}
	return nil
}

package db

import "github.com/golang-migrate/migrate/v4"

func RunMigrations(address string) error {
	m, err := migrate.New("file://migrations", address)
	if err != nil {
		return err
	}
	return m.Up()
}

package main

import "github.com/golang-migrate/migrate/v4"

func main() {
	m, _ := migrate.New("file://migrations", address())
	m.Up()
	serve()
}

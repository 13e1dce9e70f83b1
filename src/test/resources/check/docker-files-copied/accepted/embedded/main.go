package main

import "github.com/golang-migrate/migrate/v4"

func main() {
	m := open()
	if err := m.Up(); err != nil && err != migrate.ErrNoChange {
		panic(err)
	}
}

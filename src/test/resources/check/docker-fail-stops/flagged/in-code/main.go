package main

import "github.com/golang-migrate/migrate/v4"

func main() {
	m, _ := migrate.New("file://migrations", address())
	if err := m.Up(); err != nil {
		log.Println(err)
	}
	serve()
}

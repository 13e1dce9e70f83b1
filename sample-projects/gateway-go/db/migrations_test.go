package db

import (
	"io/fs"
	"strings"
	"testing"
)

func TestEveryUpHasADown(t *testing.T) {
	ups, err := fs.Glob(Migrations, "migrations/*.up.sql")
	if err != nil {
		t.Fatal(err)
	}
	for _, up := range ups {
		if strings.Contains(up, "000006_") {
			continue // a hash has no way back
		}
		if _, err := fs.Stat(Migrations, strings.Replace(up, ".up.sql", ".down.sql", 1)); err != nil {
			t.Errorf("%s: %v", up, err)
		}
	}
}

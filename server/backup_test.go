package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

func TestABackupOfAServedDatabaseIsWholeAndCanBeServed(t *testing.T) {
	folder := t.TempDir()
	db, target := filepath.Join(folder, "served.db"), filepath.Join(folder, "copy.db")
	r, _ := start(t, nil, "-demo", "-db", db)
	out, err := runCommand(t, "backup", "-db", db, target)
	if err != nil || !strings.Contains(out, "copy.db holds 16 sources with ") {
		t.Fatalf("printed %q, %v", out, err)
	}
	if out, err := runCommand(t, "check-db", "-db", target); err != nil {
		t.Errorf("the copy is checked with %q, %v", out, err)
	}
	// The one that is served goes on.
	_, err = factcheckv1.NewSourceServiceClient(mustDial(t, r.addr)).IndexSource(t.Context(), &factcheckv1.IndexSourceRequest{
		Source: &factcheckv1.Source{Content: "The bridge was opened in May."},
	})
	if err != nil {
		t.Error(err)
	}
	if r, _ := start(t, nil, "-db", target); r.sources != "16" {
		t.Errorf("the copy is served with %+v", r)
	}
}

func TestABackupThatIsNotMadeSaysWhy(t *testing.T) {
	folder := t.TempDir()
	path := func(name string) string { return filepath.Join(folder, name) }
	start(t, nil, "-db", path("served.db"))
	for _, name := range []string{"old.db", "running.db.part"} {
		if err := os.WriteFile(path(name), []byte("something"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, test := range []struct {
		name  string
		args  []string
		want  string
		usage bool
	}{
		{"to a file that is there", []string{"-db", path("served.db"), path("old.db")}, "old.db is there already", false},
		{"to one that another backup makes", []string{"-db", path("served.db"), path("running.db")}, "running.db.part is there already", false},
		{"over itself", []string{"-db", path("served.db"), path("served.db")}, "served.db is there already", false},
		{"to a folder that is not there", []string{"-db", path("served.db"), path("none/a.db")}, "no such file", false},
		{"of a database that is not there", []string{"-db", path("none.db"), path("new.db")}, "there is no file", true},
		{"of a file of another program", []string{"-db", path("old.db"), path("new.db")}, "is not a Beleg database", false},
		{"without a target", []string{"-db", path("served.db")}, "want: server backup", true},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := runCommand(t, append([]string{"backup"}, test.args...)...)
			if usage := (*usageError)(nil); err == nil || !strings.Contains(err.Error(), test.want) || errors.As(err, &usage) != test.usage {
				t.Errorf("the command says %v", err)
			}
		})
	}
	for _, name := range []string{"old.db", "running.db.part"} {
		if b, err := os.ReadFile(path(name)); err != nil || string(b) != "something" {
			t.Errorf("%s reads %q, %v", name, b, err)
		}
	}
	if _, err := os.Stat(path("new.db")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a copy was made: %v", err)
	}
}

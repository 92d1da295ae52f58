package main

import (
	"bytes"
	"database/sql"
	"errors"
	"flag"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// runCommand runs a command that needs no server and returns what it prints.
func runCommand(t *testing.T, args ...string) (string, error) {
	t.Helper()
	var out strings.Builder
	err := run(t.Context(), args, func(string) string { return "" }, &out, io.Discard)
	return out.String(), err
}

// mustMakeDemo makes a database of the sample sources.
func mustMakeDemo(t *testing.T) string {
	t.Helper()
	db := filepath.Join(t.TempDir(), "demo.db")
	_, stop := start(t, nil, "-demo", "-db", db)
	if err := stop(); err != nil {
		t.Fatal(err)
	}
	return db
}

// mustChange changes the database behind the server's back.
func mustChange(t *testing.T, path string, statements ...string) {
	t.Helper()
	db, err := sql.Open("sqlite3", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	for _, statement := range statements {
		if _, err := db.ExecContext(t.Context(), statement); err != nil {
			t.Fatal(err)
		}
	}
}

func TestACheckNamesWhatIsDamagedAndARepairHealsWhatItCan(t *testing.T) {
	db := mustMakeDemo(t)
	if out, err := runCommand(t, "check-db", "-db", db); err != nil || !strings.Contains(out, "demo.db is whole: 16 sources with ") {
		t.Fatalf("of a whole database: %q, %v", out, err)
	}
	mustChange(t, db,
		`UPDATE words SET passages = passages + 1`,
		`UPDATE passage_data SET vector = x'01' WHERE passage = (SELECT id FROM passages WHERE source = 1 AND judged LIMIT 1)`)
	out, err := runCommand(t, "check-db", "-db", db)
	if err == nil || !strings.Contains(err.Error(), "demo.db is not whole: 2 damages") || strings.Count(out, "run this command with -repair") != 2 {
		t.Errorf("of a damaged database: %q, %v", out, err)
	}
	out, err = runCommand(t, "check-db", "-db", db, "-repair")
	if err != nil || strings.Count(out, "repaired: ") != 2 || !strings.Contains(out, "vectors of 1 sources") || !strings.Contains(out, "is whole") {
		t.Errorf("the repair prints %q, %v", out, err)
	}
	mustChange(t, db, `UPDATE sources SET built = 'other 1' WHERE n = 3`)
	if out, err := runCommand(t, "check-db", "-db", db); err != nil || !strings.Contains(out, "1 sources are of another embedder") {
		t.Errorf("of a database with a source of another model: %q, %v", out, err)
	}
	mustChange(t, db, `UPDATE source_versions SET content = CAST(content || 'x' AS BLOB) WHERE source = 2`)
	for _, args := range [][]string{{"check-db", "-db", db}, {"check-db", "-db", db, "-repair"}} {
		out, err := runCommand(t, args...)
		if usage := (*usageError)(nil); err == nil || errors.As(err, &usage) {
			t.Errorf("%q: %v", args, err)
		}
		if !strings.Contains(out, `source "`) || !strings.Contains(out, "delete the source and import it again") || strings.Contains(out, "repaired: ") {
			t.Errorf("%q prints %q", args, out)
		}
	}
}

func TestACheckLeavesTheFileAndItsFolderAsTheyAre(t *testing.T) {
	whole, err := os.ReadFile(mustMakeDemo(t))
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	db := filepath.Join(folder, "copy.db")
	if err := os.WriteFile(db, whole, 0o400); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(folder, 0o500); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.Chmod(folder, 0o700) })
	if out, err := runCommand(t, "check-db", "-db", db); err != nil || !strings.Contains(out, "copy.db is whole: 16 sources with ") {
		t.Errorf("the check prints %q, %v", out, err)
	}
	if after, err := os.ReadFile(db); err != nil || !bytes.Equal(whole, after) {
		t.Errorf("the file was changed, %v", err)
	}
	if entries, err := os.ReadDir(folder); err != nil || len(entries) != 1 {
		t.Errorf("the folder holds %v, %v", entries, err)
	}
}

func TestADatabaseOfAnOlderReleaseIsCheckedOnceItIsMigrated(t *testing.T) {
	db := mustMakeDemo(t)
	mustChange(t, db, `ALTER TABLE sources DROP COLUMN tongue`, `ALTER TABLE sources DROP COLUMN notices`, `PRAGMA user_version = 1`)
	if _, err := runCommand(t, "check-db", "-db", db); err == nil || !strings.Contains(err.Error(), "demo.db was left as it is and not checked: ") {
		t.Errorf("the check says %v", err)
	}
	if out, err := runCommand(t, "check-db", "-db", db, "-repair"); err != nil || !strings.Contains(out, "demo.db is whole: 16 sources with ") {
		t.Errorf("the repair prints %q, %v", out, err)
	}
}

func TestADatabaseThatCannotBeCheckedSaysWhy(t *testing.T) {
	folder := t.TempDir()
	path := func(name string) string { return filepath.Join(folder, name) }
	start(t, nil, "-db", path("used.db"))
	if err := os.WriteFile(path("empty.db"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path("text"), []byte(strings.Repeat("A text.\n", 100)), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name  string
		args  []string
		want  string
		usage bool
	}{
		{"one that is not there", []string{"-db", path("none.db")}, "there is no file", false},
		{"one that is empty", []string{"-db", path("empty.db")}, "is empty", false},
		{"one that a server has open", []string{"-db", path("used.db")}, "used.db is in use by another process", false},
		{"a file of another program", []string{"-db", path("text")}, "is not a Beleg database", false},
		{"an argument too many", []string{path("used.db")}, "want: server check-db", true},
		{"an unknown flag", []string{"-heal"}, "heal", true},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := runCommand(t, append([]string{"check-db"}, test.args...)...)
			if usage, unchecked := (*usageError)(nil), (*uncheckedError)(nil); err == nil || !strings.Contains(err.Error(), test.want) || errors.As(err, &usage) != test.usage || errors.As(err, &unchecked) == test.usage {
				t.Errorf("the command says %v", err)
			}
		})
	}
	if out, err := runCommand(t, "check-db", "-help"); !errors.Is(err, flag.ErrHelp) || !strings.Contains(out, "-repair") {
		t.Errorf("the help reads %q, %v", out, err)
	}
	if _, err := os.Stat(path("none.db")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a database was made: %v", err)
	}
}

func TestTheExitCodeOfACheckSaysWhatWasFound(t *testing.T) {
	db := mustMakeDemo(t)
	cut, damaged := filepath.Join(t.TempDir(), "cut.db"), filepath.Join(t.TempDir(), "damaged.db")
	whole, err := os.ReadFile(db)
	if err != nil {
		t.Fatal(err)
	}
	for path, data := range map[string][]byte{cut: whole[:len(whole)/2], damaged: whole} {
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	mustChange(t, damaged, `UPDATE words SET passages = passages + 1`)
	used := filepath.Join(t.TempDir(), "used.db")
	start(t, nil, "-db", used)
	for _, test := range []struct {
		name string
		args []string
		want int
	}{
		{"whole", []string{"-db", db}, 0},
		{"help", []string{"-help"}, 0},
		{"damaged", []string{"-db", damaged}, exitFailed},
		{"cut off", []string{"-db", cut}, exitFailed},
		{"repaired", []string{"-db", damaged, "-repair"}, 0},
		{"an unknown flag", []string{"-heal"}, exitUsage},
		{"not there", []string{"-db", db + "x"}, exitUnchecked},
		{"not there to repair", []string{"-db", db + "x", "-repair"}, exitUnchecked},
		{"of a running server", []string{"-db", used}, exitUnchecked},
		{"of a running server, to repair", []string{"-db", used, "-repair"}, exitUnchecked},
		{"of another program", []string{"-db", "checkdb.go"}, exitUnchecked},
		{"an embedder that is not there", []string{"-db", db, "-embedder", db + "x"}, exitUnchecked},
	} {
		cmd := exec.CommandContext(t.Context(), os.Args[0], append([]string{"check-db"}, test.args...)...)
		cmd.Env = append(os.Environ(), asServer+"=1")
		out, err := cmd.CombinedOutput()
		if got := cmd.ProcessState.ExitCode(); got != test.want {
			t.Errorf("%s: exit code %d, want %d: %v\n%s", test.name, got, test.want, err, out)
		}
	}
}

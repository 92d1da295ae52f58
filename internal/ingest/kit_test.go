package ingest_test

import (
	"iter"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/ingest"
)

func mustZone(t testing.TB, name string) *time.Location {
	t.Helper()
	zone, err := time.LoadLocation(name)
	if err != nil {
		t.Fatal(err)
	}
	return zone
}

// berlin are the options of an operator with German sources.
func berlin(t testing.TB) ingest.Options {
	t.Helper()
	return ingest.Options{Zone: mustZone(t, "Europe/Berlin")}
}

// mustOne returns the only source, which must be without an error.
func mustOne(t testing.TB, sources iter.Seq2[ingest.Source, error]) ingest.Source {
	t.Helper()
	found, errs := all(sources)
	if len(found) != 1 || len(errs) != 0 {
		t.Fatalf("%d sources, errors %q", len(found), errs)
	}
	return found[0]
}

// all returns sources and the texts of errors in their order.
func all(sources iter.Seq2[ingest.Source, error]) (found []ingest.Source, errs []string) {
	for s, err := range sources {
		if err != nil {
			errs = append(errs, err.Error())
			continue
		}
		found = append(found, s)
	}
	return found, errs
}

func mustReadText(t testing.TB, text string, o ingest.Options) ingest.Source {
	t.Helper()
	s, err := ingest.ReadText(text, false, o)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// published formats a publish time, or returns nothing for an unknown one.
func published(s ingest.Source) string {
	if s.PublishTime.IsZero() {
		return ""
	}
	return s.PublishTime.Format(time.RFC3339)
}

// mustWrite writes files below a folder of the test and returns the folder.
func mustWrite(t testing.TB, files map[string]string) string {
	t.Helper()
	root := t.TempDir()
	for name, content := range files {
		path := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

// mustContain fails unless there are as many errors as parts and each has its
// part.
func mustContain(t testing.TB, errs []string, parts ...string) {
	t.Helper()
	if len(errs) != len(parts) {
		t.Fatalf("errors %q, want %d", errs, len(parts))
	}
	for i, part := range parts {
		if !strings.Contains(errs[i], part) {
			t.Errorf("error %q, want one with %q", errs[i], part)
		}
	}
}

package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

func TestTheEmbeddedFilesAreWhatThePublishedOnesGive(t *testing.T) {
	const from = "../../../../shared/models"
	if _, err := os.Stat(from); err != nil {
		t.Skip("the published models are not here")
	}
	to := t.TempDir()
	if err := run(from, [len(names)]string{}, to); err != nil {
		t.Fatal(err)
	}
	files, err := os.ReadDir(to)
	if err != nil {
		t.Fatal(err)
	}
	if len(files) != 3 {
		t.Errorf("%d files, want 3", len(files))
	}
	for _, f := range files {
		made, err := os.ReadFile(filepath.Join(to, f.Name()))
		if err != nil {
			t.Fatal(err)
		}
		kept, err := os.ReadFile(filepath.Join("..", f.Name()))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(made, kept) {
			t.Errorf("%s is not what convert makes", f.Name())
		}
	}
}

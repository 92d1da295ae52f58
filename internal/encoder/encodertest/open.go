package encodertest

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/beleg-dev/beleg/internal/encoder"
	"github.com/beleg-dev/beleg/internal/encoder/safetensors"
)

// hidden is the width of the models.
const hidden = 384

// MustRead returns a file of package models.
func MustRead(t testing.TB, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("..", "models", name))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// MustParse returns a file of weights of package models.
func MustParse(t testing.TB, name string) *safetensors.File {
	t.Helper()
	f, err := safetensors.Parse(string(MustRead(t, name)))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// MustWords returns the word table of the models.
func MustWords(t testing.TB) *encoder.Words {
	t.Helper()
	words, err := encoder.OpenWords(MustParse(t, "words-0.safetensors"), MustParse(t, "words-1.safetensors"), hidden)
	if err != nil {
		t.Fatal(err)
	}
	return words
}

// MustLoad returns the model that a file holds.
func MustLoad(t testing.TB, f *safetensors.File, c encoder.Config) *encoder.Model {
	t.Helper()
	m, err := encoder.Load(f, MustWords(t), c)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// MustChange returns a file with one tensor changed.
func MustChange(t testing.TB, f *safetensors.File, name string, change func(*safetensors.Tensor)) *safetensors.File {
	t.Helper()
	tensors := map[string]safetensors.Tensor{}
	for _, name := range f.Names() {
		tensors[name] = f.View(name)
	}
	changed, ok := tensors[name]
	if !ok {
		t.Fatalf("no tensor %q", name)
	}
	change(&changed)
	tensors[name] = changed
	b, err := safetensors.Encode(f.Metadata, tensors)
	if err != nil {
		t.Fatal(err)
	}
	if f, err = safetensors.Parse(string(b)); err != nil {
		t.Fatal(err)
	}
	return f
}

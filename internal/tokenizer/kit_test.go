package tokenizer_test

import (
	"os"
	"testing"

	"github.com/beleg-dev/beleg/internal/tokenizer"
)

const vocabularyPath = "../models/vocabulary.bin"

func mustLoad(t testing.TB) *tokenizer.Tokenizer {
	t.Helper()
	data, err := os.ReadFile(vocabularyPath)
	if err != nil {
		t.Fatal(err)
	}
	tok, err := tokenizer.Load(data)
	if err != nil {
		t.Fatal(err)
	}
	return tok
}

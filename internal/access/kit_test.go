package access_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/beleg-dev/beleg/internal/access"
)

// mustToken makes a token and its line.
func mustToken(t testing.TB, c access.Caller) (token, line string) {
	t.Helper()
	token, line, err := access.NewToken(c)
	if err != nil {
		t.Fatal(err)
	}
	return token, line
}

// mustWrite writes the lines to a file.
func mustWrite(t testing.TB, path string, lines ...string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(strings.Join(lines, "\n")), 0o600); err != nil {
		t.Fatal(err)
	}
}

// mustOpen opens a file of tokens with the lines and returns its path.
func mustOpen(t testing.TB, lines ...string) (tokens *access.Tokens, path string) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "tokens")
	mustWrite(t, path, lines...)
	tokens, err := access.OpenTokens(path)
	if err != nil {
		t.Fatal(err)
	}
	return tokens, path
}

// mustReload reads the file again, which must have changed.
func mustReload(t testing.TB, reload func() (bool, error)) {
	t.Helper()
	if changed, err := reload(); !changed || err != nil {
		t.Fatalf("reading again says %v, %v", changed, err)
	}
}

func wantKnown(t testing.TB, tokens *access.Tokens, token string, want bool) {
	t.Helper()
	if _, known := tokens.Caller(token); known != want {
		t.Errorf("the token is known: %v, want %v", known, want)
	}
}

package main

import (
	"errors"
	"flag"
	"io"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/access"
)

// mustMakeToken runs the command and returns what it prints.
func mustMakeToken(t *testing.T, args ...string) (token, line string) {
	t.Helper()
	var out, told strings.Builder
	if err := run(t.Context(), append([]string{"token"}, args...), func(string) string { return "" }, &out, &told); err != nil {
		t.Fatal(err)
	}
	token, line, ok := strings.Cut(strings.TrimSuffix(out.String(), "\n"), "\n")
	if !ok || strings.Contains(line, "\n") || strings.Contains(told.String(), token) {
		t.Fatalf("printed %q, and beside it %q", out.String(), told.String())
	}
	return token, line
}

func TestAMadeTokenFitsTheFileOfTokens(t *testing.T) {
	path := filepath.Join(t.TempDir(), "tokens")
	token, line := mustMakeToken(t, "anna", "check", "desk=local sport", "kind=")
	mustWrite(t, path, line)
	tokens, err := access.OpenTokens(path)
	if err != nil {
		t.Fatal(err)
	}
	got, known := tokens.Caller(token)
	want := access.Caller{Name: "anna", Role: access.Check, Labels: map[string]string{"desk": "local sport", "kind": ""}}
	if diff := cmp.Diff(want, got); diff != "" || !known {
		t.Errorf("known: %v, caller (-want +got):\n%s", known, diff)
	}
}

func TestATokenIsNotMadeOfWrongWords(t *testing.T) {
	for _, test := range []struct{ name, args, want string }{
		{"no words", "", "want: server token NAME ROLE"},
		{"an unknown flag", "-role anna check", "flag provided but not defined: -role"},
		{"no role", "anna", "want: server token NAME ROLE"},
		{"an unknown role", "anna admin", "the role must be check or manage"},
		{"a label without a value", "anna check desk", "a label must be KEY=VALUE"},
		{"a label twice", "anna check desk=a desk=b", `the label "desk" is there twice`},
		{"a manager within labels", "anna manage desk=a", "cannot have the role manage"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var out strings.Builder
			err := run(t.Context(), append([]string{"token"}, strings.Fields(test.args)...), func(string) string { return "" }, &out, io.Discard)
			if usage := (*usageError)(nil); !errors.As(err, &usage) || usage.command != "server token" || !strings.Contains(err.Error(), test.want) || out.String() != "" {
				t.Errorf("the command says %v and prints %q", err, out.String())
			}
		})
	}
}

func TestHowATokenIsMadeIsToldToWhoAsks(t *testing.T) {
	for _, flagged := range []string{"-h", "-help", "--help"} {
		if out, err := runCommand(t, "token", flagged); !errors.Is(err, flag.ErrHelp) || !strings.HasPrefix(out, "server token NAME ROLE") {
			t.Errorf("%s prints %q and says %v", flagged, out, err)
		}
	}
}

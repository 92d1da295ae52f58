package access_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/access"
)

func TestAMadeTokenIsKnownByItsLineAlone(t *testing.T) {
	for _, want := range []access.Caller{
		{Name: "anna", Role: access.Check},
		{Name: "import.job-2", Role: access.Manage},
		{Name: "desk", Role: access.Check, Labels: map[string]string{"desk": "sport", "Größe = #1": "100 % + x\t", "empty": ""}},
	} {
		token, line := mustToken(t, want)
		if !regexp.MustCompile(`^beleg_[A-Za-z0-9_-]{43}$`).MatchString(token) {
			t.Errorf("the token is %q", token)
		}
		if strings.Contains(line, token) || strings.Contains(line, strings.TrimPrefix(token, "beleg_")) {
			t.Errorf("the line %q holds the token", line)
		}
		tokens, _ := mustOpen(t, "# who may ask", "", "  "+line+"  # a comment", "other check sha256:"+strings.Repeat("0", 64)+"\r")
		got, known := tokens.Caller(token)
		if diff := cmp.Diff(want, got); diff != "" || !known {
			t.Errorf("known: %v, caller (-want +got):\n%s", known, diff)
		}
		for _, wrong := range []string{"", token + "x", token[1:], strings.ToUpper(token), strings.Fields(line)[2]} {
			wantKnown(t, tokens, wrong, false)
		}
	}
	a, _ := mustToken(t, access.Caller{Name: "a", Role: access.Check})
	b, _ := mustToken(t, access.Caller{Name: "a", Role: access.Check})
	if a == b {
		t.Error("two tokens are the same")
	}
}

func TestATokenThatCouldNotBeReadBackIsNotMade(t *testing.T) {
	for name, c := range map[string]access.Caller{
		"a name with a space":      {Name: "anna berg", Role: access.Check},
		"no name":                  {Role: access.Check},
		"an unknown role":          {Name: "anna", Role: "admin"},
		"a manager within labels":  {Name: "anna", Role: access.Manage, Labels: map[string]string{"desk": "sport"}},
		"a label without a key":    {Name: "anna", Role: access.Check, Labels: map[string]string{"": "sport"}},
		"a name that is a token":   {Name: "beleg_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", Role: access.Check},
		"a name that is a comment": {Name: "#anna", Role: access.Check},
	} {
		if token, line, err := access.NewToken(c); err == nil || token != "" || line != "" {
			t.Errorf("%s: made %q and %q, %v", name, token, line, err)
		}
	}
}

func TestABadLineIsNamedByItsNumberAndNotRepeated(t *testing.T) {
	secret, line := mustToken(t, access.Caller{Name: "anna", Role: access.Check})
	hash := strings.Fields(line)[2]
	other := "sha256:" + strings.Repeat("ab", 32)
	for _, test := range []struct{ name, line, want string }{
		{"too few words", "bert check", "want a name, a role, a hash"},
		{"a token alone", secret, "want a name, a role, a hash"},
		{"a token for a name", secret + " check " + other, "the name must"},
		{"a name with a colon", "b:c check " + other, "the name must"},
		{"a long name", strings.Repeat("b", 65) + " check " + other, "the name must"},
		{"an unknown role", "bert admin " + other, "the role must be check or manage"},
		{"a token for a role", "bert " + secret + " " + other, "the role must"},
		{"a token for a hash", "bert check " + secret, "the hash must be sha256: and 64 hexadecimal digits"},
		{"a short hash", "bert check " + other[:len(other)-1], "the hash must"},
		{"a long hash", "bert check " + other + "00", "the hash must"},
		{"another hash", "bert check md5:" + strings.Repeat("ab", 32), "the hash must"},
		{"a hash that is a comment", "bert check #" + other, "want a name, a role, a hash"},
		{"a label without a value", "bert check " + other + " desk", "a label must be key=value"},
		{"a label without a key", "bert check " + other + " =sport", "a label must be key=value"},
		{"a label with half an escape", "bert check " + other + " desk=100%", "a label must be key=value"},
		{"a label that is no text", "bert check " + other + " desk=%ff", "a label must be key=value"},
		{"a label twice", "bert check " + other + " desk=a desk=b", "a label is there twice"},
		{"a manager within labels", "bert manage " + other + " desk=sport", "cannot have the role manage"},
		{"a name twice", "anna check " + other, "the name of an earlier line"},
		{"a token twice", "bert manage " + hash, "the token of an earlier line"},
	} {
		t.Run(test.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "tokens")
			mustWrite(t, path, "# tokens", line, test.line)
			_, err := access.OpenTokens(path)
			if err == nil || !strings.Contains(err.Error(), path+": line 3: ") || !strings.Contains(err.Error(), test.want) {
				t.Fatalf("reading says %v", err)
			}
			if strings.Contains(err.Error(), secret) || strings.Contains(err.Error(), hash) {
				t.Errorf("the error repeats what the file holds: %v", err)
			}
		})
	}
}

func TestAFileWithoutTokensIsRefusedAtFirst(t *testing.T) {
	folder := t.TempDir()
	large := filepath.Join(folder, "large")
	mustWrite(t, large, strings.Repeat("# nothing\n", 200_000))
	binary := filepath.Join(folder, "binary")
	mustWrite(t, binary, "# \xff")
	empty := filepath.Join(folder, "empty")
	mustWrite(t, empty, "# nobody yet", "")
	for path, want := range map[string]string{
		filepath.Join(folder, "none"): "no such file",
		folder:                        "is a directory",
		large:                         "has more than 1048576 bytes",
		binary:                        "not UTF-8",
		empty:                         "holds no token: make one with `server token NAME ROLE`",
	} {
		if _, err := access.OpenTokens(path); err == nil || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), path) {
			t.Errorf("%s: reading says %v, want %q", path, err, want)
		}
	}
}

func TestTokensFollowTheirFile(t *testing.T) {
	first, firstLine := mustToken(t, access.Caller{Name: "first", Role: access.Check})
	second, secondLine := mustToken(t, access.Caller{Name: "second", Role: access.Manage})
	tokens, path := mustOpen(t, firstLine)
	wantKept := func(what string) {
		t.Helper()
		if changed, err := tokens.Reload(); changed || err == nil {
			t.Errorf("%s: reading again says %v, %v", what, changed, err)
		}
		wantKnown(t, tokens, first, false)
		wantKnown(t, tokens, second, true)
	}
	if changed, err := tokens.Reload(); changed || err != nil {
		t.Errorf("an unchanged file says %v, %v", changed, err)
	}
	mustWrite(t, path, secondLine)
	mustReload(t, tokens.Reload)
	wantKnown(t, tokens, first, false)
	wantKnown(t, tokens, second, true)

	mustWrite(t, path, firstLine, "half a li")
	wantKept("a bad file")
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	wantKept("a file that is gone")

	mustWrite(t, path, "# nobody any more")
	mustReload(t, tokens.Reload)
	wantKnown(t, tokens, second, false)
	if tokens.Len() != 0 {
		t.Errorf("%d tokens are left", tokens.Len())
	}
	mustWrite(t, path, firstLine, secondLine)
	mustReload(t, tokens.Reload)
	wantKnown(t, tokens, first, true)
}

// FuzzTokenFile holds that a file is read whole or not at all, and that nobody is
// known by a hash.
func FuzzTokenFile(f *testing.F) {
	hash := "sha256:" + strings.Repeat("ab", 32)
	f.Add("anna check " + hash + " desk=sport # comment\r\n\n# all\nbert manage sha256:" + strings.Repeat("0", 64))
	f.Add("anna check " + hash + " a=%20 b=%")
	f.Add("\ufeffanna check " + hash + "\x00")
	f.Fuzz(func(t *testing.T, content string) {
		path := filepath.Join(t.TempDir(), "tokens")
		mustWrite(t, path, content)
		tokens, err := access.OpenTokens(path)
		if err != nil {
			return
		}
		if n := tokens.Len(); n < 1 || n > strings.Count(content, "\n")+1 {
			t.Errorf("%d tokens in %q", n, content)
		}
		for _, word := range append(strings.Fields(content), "") {
			wantKnown(t, tokens, word, false)
		}
	})
}

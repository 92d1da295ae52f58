package sourceid_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/service/sourceid"
)

func FuzzDerivedIDsAreValidAndStable(f *testing.F) {
	for _, seed := range []string{
		"", "-", "https://www.example.org/a/b.html?c=d#e", "http://[::1]:80/", "%zz", "mailto:a@b", "Große Brücke", "\U0001f9ea\u0301",
		strings.Repeat("ü", 300), strings.Repeat("a", 51) + "-b", "İ", "Ǆ", "\x00", "//host", "https://ä.example/ü",
	} {
		f.Add(seed, seed, seed)
		f.Add("", seed, "content")
	}
	valid := regexp.MustCompile(`^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$`)
	f.Fuzz(func(t *testing.T, uri, title, content string) {
		s := factcheck.Source{URI: uri, Title: title, Content: content}
		id := sourceid.Of(s)
		if !valid.MatchString(id) {
			t.Errorf("the id is %q", id)
		}
		if again := sourceid.Of(s); again != id {
			t.Errorf("the id is %q, then %q", id, again)
		}
	})
}

package sourceid_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/service/sourceid"
)

func TestWhatCanBeReadOfASourceLeadsItsID(t *testing.T) {
	for _, test := range []struct {
		name     string
		source   factcheck.Source
		readable string
	}{
		{"host and last part of the address", factcheck.Source{URI: "https://www.example.org/news/2025/bridge.html?x=1#top", Title: "Bridge"}, "example-org-bridge-"},
		{"an address that has no host", factcheck.Source{URI: "archive:box 7", Title: "Bridge"}, "archive-box-7-"},
		{"the title", factcheck.Source{Title: "Bridge opened", Content: "In May."}, "bridge-opened-"},
		{"the text of one without a title", factcheck.Source{Title: " ", Content: "In May."}, "in-may-"},
		{"whole words of a long one", factcheck.Source{Title: strings.Repeat("bridges ", 20)}, "bridges-bridges-bridges-bridges-bridges-bridges-"},
		{"a part of a long word", factcheck.Source{Title: strings.Repeat("a", 70)}, strings.Repeat("a", 50) + "-"},
		{"nothing", factcheck.Source{Content: "…"}, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := sourceid.Of(test.source)
			if hash, ok := strings.CutPrefix(got, test.readable); !ok || len(hash) != 12 {
				t.Errorf("the id is %q, want %q and 12 characters", got, test.readable)
			}
		})
	}
}

func TestAnAddressWithoutAHostIsTakenAsItIsWritten(t *testing.T) {
	folder, file := factcheck.Source{URI: "archive:box 7/"}, factcheck.Source{URI: "archive:box 7"}
	if id := sourceid.Of(folder); id == sourceid.Of(file) {
		t.Errorf("both have the id %q", id)
	}
}

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

package ingest_test

import (
	"regexp"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"github.com/beleg-dev/beleg/internal/ingest"
)

var sourceID = regexp.MustCompile(`^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$`)

func TestAnIDIsThePathAndAHash(t *testing.T) {
	for _, tt := range []struct{ name, path, want string }{
		{"folders and an extension", "Region/2025/Fähre_nach Ostholm.txt", "2025-faehre-nach-ostholm-"},
		{"letters of other alphabets", "łódź/Ærø.md", "lodz-aeroe-"},
		{"the root", "/a name.txt", "a-name-"},
		{"a dot in a folder", "v1.2/notes", "v1-2-notes-"},
		{"a long path, by its end", strings.Repeat("folder/", 20) + "a-name-of-a-file.txt", "folder-a-name-of-a-file-"},
		{"a long name, from its end", strings.Repeat("long ", 20) + "name.txt", strings.Repeat("long-", 9) + "name-"},
		{"nothing that can be written so", "新闻.txt", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			id := ingest.ID(tt.path)
			if slug := id[:len(id)-10]; slug != tt.want || !sourceID.MatchString(id) {
				t.Errorf("got %q, want %q and a hash", id, tt.want)
			}
		})
	}
}

func TestOnlyEqualPathsHaveEqualIDs(t *testing.T) {
	seen := map[string]string{}
	for _, path := range []string{"a.txt", "A.txt", "a.md", "a", "b/a.txt", "b-a.txt", "b/a/.txt", "ä.txt", "ae.txt", "news#1", "news#2"} {
		id := ingest.ID(path)
		if other, ok := seen[id]; ok {
			t.Errorf("%q and %q have the id %q", path, other, id)
		}
		seen[id] = path
	}
	if nfc, nfd := ingest.ID("Fähre.txt"), ingest.ID(norm.NFD.String("Fähre.txt")); nfc != nfd {
		t.Errorf("the two forms of one name have the ids %q and %q", nfc, nfd)
	}
}

func FuzzID(f *testing.F) {
	for _, path := range []string{"a/b.txt", "", "新闻", "\xff/\x00", "Straße.TXT", strings.Repeat("x", 200)} {
		f.Add(path)
	}
	f.Fuzz(func(t *testing.T, path string) {
		if id := ingest.ID(path); !sourceID.MatchString(id) {
			t.Errorf("%q has the id %q", path, id)
		}
	})
}

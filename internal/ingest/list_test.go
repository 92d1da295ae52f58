package ingest_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"

	"github.com/beleg-dev/beleg/internal/ingest"
)

// names returns the names of the files, below the folder where they are there.
func names(t testing.TB, folder string, l *ingest.Listing) []string {
	t.Helper()
	var names []string
	for _, f := range l.Files {
		names = append(names, strings.TrimPrefix(f.Name, mustReal(t, folder)+"/"))
	}
	return names
}

// mustReal returns the path of a folder without links, with slashes.
func mustReal(t testing.TB, folder string) string {
	t.Helper()
	real, err := filepath.EvalSymlinks(folder)
	if err != nil {
		t.Fatal(err)
	}
	return filepath.ToSlash(real)
}

func errorsOf(l *ingest.Listing) []string {
	var errs []string
	for _, err := range l.Errors {
		errs = append(errs, err.Error())
	}
	return errs
}

func mustLink(t *testing.T, target, link string) {
	t.Helper()
	if err := os.Symlink(target, link); err != nil {
		t.Skip("no links here:", err)
	}
}

func TestAFolderIsListedInTheOrderOfNames(t *testing.T) {
	root := mustWrite(t, map[string]string{
		"b.txt": "b", "a/z.md": "z", "a/b/c.html": "c", "a.jsonl": "a", "Z.TXT": "Z", "feed.rss": "f", "page.htm": "p",
		".hidden.txt": "h", ".git/config.txt": "g", "picture.png": "p", "README": "r",
		"page_files/frame.html": "f", "other_files/note.txt": "n",
	})
	l := ingest.List("", root)
	mustContain(t, errorsOf(l))
	want := []string{"Z.TXT", "a/b/c.html", "a/z.md", "a.jsonl", "b.txt", "feed.rss", "other_files/note.txt", "page.htm"}
	if diff := cmp.Diff(want, names(t, root, l)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if l.UnknownCount != 2 || l.HiddenCount != 2 || l.AttachedCount != 1 || l.LinkCount != 0 {
		t.Errorf("passed over %+v", l)
	}
	if got, want := l.Files[1].Path, filepath.Join(root, "a", "b", "c.html"); got != want {
		t.Errorf("got the path %q, want %q", got, want)
	}
}

func TestAFileHasOneNameByFolderAndByPath(t *testing.T) {
	root := mustWrite(t, map[string]string{"a.txt": "a", "notes": "n", ".hidden": "h"})
	folder := ingest.List("", root)
	file := ingest.List("", filepath.Join(root, "a.txt"))
	if diff := cmp.Diff(folder.Files, file.Files); diff != "" {
		t.Errorf("(-folder +file):\n%s", diff)
	}
	named := ingest.List("", filepath.Join(root, "notes"), filepath.Join(root, ".hidden"), "-")
	if diff := cmp.Diff([]string{"notes", ".hidden", ""}, names(t, root, named)); diff != "" {
		t.Errorf("paths of unknown and hidden files (-want +got):\n%s", diff)
	}
}

func TestAFileIsListedOnce(t *testing.T) {
	root := mustWrite(t, map[string]string{"a/b.txt": "b", "a/c/d.jsonl": "d"})
	l := ingest.List("", root, filepath.Join(root, "a"), filepath.Join(root, "a", ".", "b.txt"), filepath.Join(root, "a", "c"), "-", "-")
	mustContain(t, errorsOf(l))
	if diff := cmp.Diff([]string{"a/b.txt", "a/c/d.jsonl", ""}, names(t, root, l)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestFilesOfTwoFoldersHaveTwoIDs(t *testing.T) {
	root := mustWrite(t, map[string]string{"a/news.txt": "a", "b/news.txt": "b", "a/c/news.txt": "a", "b/c/news.txt": "b"})
	seen := map[string]string{}
	for _, folder := range []string{"a", "b", "a/c", "b/c"} {
		l := ingest.List("", filepath.Join(root, folder))
		mustContain(t, errorsOf(l))
		for _, f := range l.Files {
			id := ingest.ID(f.Name)
			if other, ok := seen[id]; ok && other != f.Path {
				t.Errorf("%s and %s have the id %q", other, f.Path, id)
			}
			seen[id] = f.Path
		}
	}
	if len(seen) != 4 {
		t.Errorf("%d ids for four files: %v", len(seen), seen)
	}
}

func TestAFileHasOneNameFromEverywhere(t *testing.T) {
	root := mustWrite(t, map[string]string{"a/c/news.txt": "a"})
	mustLink(t, filepath.Join(root, "a"), filepath.Join(root, "link"))
	want := names(t, root, ingest.List("", root))
	for _, tt := range []struct{ name, from, path string }{
		{"its folder", root, "a/c"},
		{"itself", root, "a/c/news.txt"},
		{"the folder it is read from", filepath.Join(root, "a", "c"), "."},
		{"itself, from its folder", filepath.Join(root, "a", "c"), "news.txt"},
		{"a folder above", filepath.Join(root, "a", "c"), "../.."},
		{"a link to a folder", root, "link"},
		{"a path with a link in it", root, "link/c/news.txt"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Chdir(tt.from)
			if diff := cmp.Diff(want, names(t, root, ingest.List("", tt.path))); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestNamesBelowARootAreTheSameWhereverItStands(t *testing.T) {
	files := map[string]string{"2025/a.txt": "a", "2025/b/c.md": "c"}
	for _, root := range []string{mustWrite(t, files), mustWrite(t, files)} {
		for _, path := range []string{root, filepath.Join(root, "2025")} {
			l := ingest.List(root, path, "-")
			mustContain(t, errorsOf(l))
			if diff := cmp.Diff([]string{"2025/a.txt", "2025/b/c.md", ""}, names(t, root, l)); diff != "" {
				t.Errorf("%s (-want +got):\n%s", path, diff)
			}
		}
		outside := ingest.List(filepath.Join(root, "2025", "b"), filepath.Join(root, "2025"))
		mustContain(t, errorsOf(outside), filepath.Join(root, "2025", "a.txt")+": not below ")
		if diff := cmp.Diff([]string{"c.md"}, names(t, root, outside)); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
		mustContain(t, errorsOf(ingest.List(filepath.Join(root, "none"), root)), "none: ")
	}
}

func TestTwoFilesWithOneIDAreAnError(t *testing.T) {
	root := mustWrite(t, map[string]string{norm.NFC.String("Fähre.txt"): "a", norm.NFD.String("Fähre.txt"): "b"})
	if entries, err := os.ReadDir(root); err != nil || len(entries) != 2 {
		t.Skip("one file here:", err)
	}
	l := ingest.List("", root)
	mustContain(t, errorsOf(l), "would replace ")
	if len(l.Files) != 1 {
		t.Errorf("got %+v", l.Files)
	}
}

func TestLinksAreFollowedToFilesOnly(t *testing.T) {
	root := mustWrite(t, map[string]string{"docs/a.txt": "a", "docs/b/c.txt": "c", "elsewhere/d.txt": "d"})
	docs := filepath.Join(root, "docs")
	mustLink(t, docs, filepath.Join(docs, "b", "loop"))
	mustLink(t, filepath.Join(root, "elsewhere"), filepath.Join(docs, "folder"))
	mustLink(t, filepath.Join(root, "elsewhere", "d.txt"), filepath.Join(docs, "d.txt"))
	mustLink(t, filepath.Join(root, "nowhere"), filepath.Join(docs, "gone.txt"))
	mustLink(t, filepath.Join(root, "nowhere"), filepath.Join(docs, "gone.png"))
	mustLink(t, docs, filepath.Join(root, "link"))
	want := []string{"docs/a.txt", "docs/b/c.txt", "docs/d.txt"}
	for _, path := range []string{docs, filepath.Join(root, "link")} {
		l := ingest.List("", path)
		mustContain(t, errorsOf(l), "gone.txt: a link that leads nowhere")
		if diff := cmp.Diff(want, names(t, root, l)); diff != "" || l.LinkCount != 2 || l.UnknownCount != 1 {
			t.Errorf("%s: %+v (-want +got):\n%s", path, l, diff)
		}
	}
}

func TestAPathThatCannotBeListedIsNamed(t *testing.T) {
	root := mustWrite(t, map[string]string{"a.txt": "a"})
	l := ingest.List("", filepath.Join(root, "missing"), filepath.Join(root, "a.txt"), os.DevNull)
	mustContain(t, errorsOf(l), "missing: ", os.DevNull+": a device, not a file")
	if len(l.Files) != 1 {
		t.Errorf("got %+v", l.Files)
	}
}

func TestAFolderThatCannotBeReadIsNamed(t *testing.T) {
	root := mustWrite(t, map[string]string{"a.txt": "a", "locked/b.txt": "b", "locked.txt": "c"})
	for _, name := range []string{"locked", "locked.txt"} {
		if err := os.Chmod(filepath.Join(root, name), 0); err != nil {
			t.Fatal(err)
		}
	}
	t.Cleanup(func() { os.Chmod(filepath.Join(root, "locked"), 0o755) })
	if _, err := os.ReadDir(filepath.Join(root, "locked")); err == nil {
		t.Skip("nothing is locked for this user")
	}
	l := ingest.List("", root)
	mustContain(t, errorsOf(l), filepath.Join(root, "locked")+": ")
	_, errs := all(l.Files[1].Sources(nil, ingest.Options{}))
	mustContain(t, errs, "make it readable")
}

func TestTheSourcesOfAFileNameItInTheirErrors(t *testing.T) {
	root := mustWrite(t, map[string]string{"a.jsonl": "{\"content\":\"eins\"}\nzwei\n{\"content\":\"drei\"}", "b.txt": "vier", "c.txt": ""})
	l := ingest.List("", root, "-")
	stdin := strings.NewReader("{")
	var contents, errs []string
	for _, f := range l.Files {
		found, bad := all(f.Sources(stdin, ingest.Options{}))
		for _, s := range found {
			contents = append(contents, s.Content)
		}
		errs = append(errs, bad...)
	}
	mustContain(t, errs, filepath.Join(root, "a.jsonl")+": line 2: not a JSON object", filepath.Join(root, "c.txt")+": no text in it")
	if diff := cmp.Diff([]string{"eins", "drei", "vier", "{"}, contents); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestAFileThatIsGoneIsNamed(t *testing.T) {
	root := mustWrite(t, map[string]string{"a.txt": "a", "b.txt": "b"})
	l := ingest.List("", root)
	if err := os.Remove(l.Files[0].Path); err != nil {
		t.Fatal(err)
	}
	_, errs := all(l.Files[0].Sources(nil, ingest.Options{}))
	mustContain(t, errs, "a.txt: ")
}

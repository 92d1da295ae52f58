package ingest_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/ingest"
)

// names returns the names of the files below their import roots.
func names(l *ingest.Listing) []string {
	var names []string
	for _, f := range l.Files {
		names = append(names, f.Name)
	}
	return names
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
	l := ingest.List(root)
	mustContain(t, errorsOf(l))
	want := []string{"Z.TXT", "a/b/c.html", "a/z.md", "a.jsonl", "b.txt", "feed.rss", "other_files/note.txt", "page.htm"}
	if diff := cmp.Diff(want, names(l)); diff != "" {
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
	folder := ingest.List(root)
	file := ingest.List(filepath.Join(root, "a.txt"))
	if diff := cmp.Diff(folder.Files, file.Files); diff != "" {
		t.Errorf("(-folder +file):\n%s", diff)
	}
	named := ingest.List(filepath.Join(root, "notes"), filepath.Join(root, ".hidden"), "-")
	if diff := cmp.Diff([]string{"notes", ".hidden", ""}, names(named)); diff != "" {
		t.Errorf("paths of unknown and hidden files (-want +got):\n%s", diff)
	}
}

func TestAFileIsListedOnce(t *testing.T) {
	root := mustWrite(t, map[string]string{"a/b.txt": "b", "a/c/d.jsonl": "d"})
	l := ingest.List(root, filepath.Join(root, "a"), filepath.Join(root, "a", ".", "b.txt"), filepath.Join(root, "a", "c"), "-", "-")
	mustContain(t, errorsOf(l))
	if diff := cmp.Diff([]string{"a/b.txt", "a/c/d.jsonl", ""}, names(l)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestTwoFilesWithOneIDAreAnError(t *testing.T) {
	root := mustWrite(t, map[string]string{"a/news.txt": "a", "b/news.txt": "b", "a/feed.xml": "a", "b/feed.xml": "b", "a/l.jsonl": "a", "b/l.jsonl": "b"})
	l := ingest.List(filepath.Join(root, "a"), filepath.Join(root, "b"))
	mustContain(t, errorsOf(l), filepath.Join(root, "b", "news.txt")+": would replace "+filepath.Join(root, "a", "news.txt"))
	if diff := cmp.Diff([]string{"feed.xml", "l.jsonl", "news.txt", "feed.xml", "l.jsonl"}, names(l)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if above := ingest.List(root); len(above.Errors) != 0 || len(above.Files) != 6 {
		t.Errorf("the folder above both: got %+v", above)
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
	want := []string{"a.txt", "b/c.txt", "d.txt"}
	for _, path := range []string{docs, filepath.Join(root, "link")} {
		l := ingest.List(path)
		mustContain(t, errorsOf(l), "gone.txt: a link that leads nowhere")
		if diff := cmp.Diff(want, names(l)); diff != "" || l.LinkCount != 2 || l.UnknownCount != 1 {
			t.Errorf("%s: %+v (-want +got):\n%s", path, l, diff)
		}
	}
}

func TestAPathThatCannotBeListedIsNamed(t *testing.T) {
	root := mustWrite(t, map[string]string{"a.txt": "a"})
	l := ingest.List(filepath.Join(root, "missing"), filepath.Join(root, "a.txt"), os.DevNull)
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
	l := ingest.List(root)
	mustContain(t, errorsOf(l), filepath.Join(root, "locked")+": ")
	_, errs := all(l.Files[1].Sources(nil, ingest.Options{}))
	mustContain(t, errs, "make it readable")
}

func TestTheSourcesOfAFileNameItInTheirErrors(t *testing.T) {
	root := mustWrite(t, map[string]string{"a.jsonl": "{\"content\":\"eins\"}\nzwei\n{\"content\":\"drei\"}", "b.txt": "vier", "c.txt": ""})
	l := ingest.List(root, "-")
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
	l := ingest.List(root)
	if err := os.Remove(l.Files[0].Path); err != nil {
		t.Fatal(err)
	}
	_, errs := all(l.Files[0].Sources(nil, ingest.Options{}))
	mustContain(t, errs, "a.txt: ")
}

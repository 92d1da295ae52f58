package segment_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/goldentest"
	"github.com/beleg-dev/beleg/internal/segment"
)

// A labelled document is a text whose every line names its role: the letters
// of roleLetters, "x" for any role that is not judged, "j" for any that is.
type labelled struct {
	content string
	lines   []segment.Span // of the lines that are not empty
	want    []string
}

const roleLetters = "BHCTD"

// mustReadLabelled reads the document at path.
func mustReadLabelled(t *testing.T, path string) labelled {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return mustLabel(t, string(raw))
}

// mustLabel reads a document of lines "B|text".
func mustLabel(t *testing.T, raw string) labelled {
	t.Helper()
	var d labelled
	var b strings.Builder
	for line := range strings.Lines(raw) {
		line = strings.TrimSuffix(line, "\n")
		if line != "" {
			role, text, ok := strings.Cut(line, "|")
			if !ok || len(role) != 1 || !strings.Contains(roleLetters+"xj", role) {
				t.Fatalf("line %q has no role", line)
			}
			d.lines = append(d.lines, segment.Span{Start: b.Len(), End: b.Len() + len(text)})
			d.want = append(d.want, role)
			b.WriteString(text)
		}
		b.WriteByte('\n')
	}
	d.content = b.String()
	return d
}

// roles returns the letters of the roles found on each line, each once.
func (d *labelled) roles(title string) []string {
	got := make([]string, len(d.lines))
	at := 0
	for _, p := range segment.Split(title, d.content) {
		letter := roleLetters[p.Role-1 : p.Role]
		for _, s := range p.Sentences {
			for at < len(d.lines) && d.lines[at].End <= s.Start {
				at++
			}
			for i := at; i < len(d.lines) && d.lines[i].Start < s.End; i++ {
				if !strings.Contains(got[i], letter) {
					got[i] += letter
				}
			}
		}
	}
	return got
}

func judged(roles string) bool { return strings.ContainsAny(roles, "BHj") }

// fits says whether the roles found on a line are those wanted.
func fits(want, got string) bool {
	switch want {
	case "x":
		return !judged(got)
	case "j":
		return got == "B" || got == "H"
	}
	return got == want
}

func TestEveryLineOfADocumentHasItsRole(t *testing.T) {
	for _, path := range mustGlob(t, "testdata/documents/*") {
		t.Run(filepath.Base(path), func(t *testing.T) {
			d := mustReadLabelled(t, path)
			mustFit(t, &d, d.roles(""))
		})
	}
}

// mustFit compares the roles found on the lines of a document with those wanted.
func mustFit(t *testing.T, d *labelled, got []string) {
	t.Helper()
	var want, found []string
	for i, line := range d.lines {
		text := line.Of(d.content)
		want = append(want, d.want[i]+"|"+text)
		if fits(d.want[i], got[i]) {
			got[i] = d.want[i]
		}
		found = append(found, got[i]+"|"+text)
	}
	if diff := cmp.Diff(want, found); diff != "" {
		t.Errorf("roles (-want +got):\n%s", diff)
	}
}

// TestTheJudgedLinesOfTheHeldOutDocuments compares precision, recall and mistakes
// with a file, so that a review sees what a change of the rules does.
func TestTheJudgedLinesOfTheHeldOutDocuments(t *testing.T) {
	var right, wrong, missed, rightBytes, wrongBytes, missedBytes, exact, all int
	var mistakes strings.Builder
	for _, path := range mustGlob(t, "testdata/heldout/*") {
		d := mustReadLabelled(t, path)
		for i, got := range d.roles("") {
			all++
			if fits(d.want[i], got) {
				exact++
			}
			switch want := judged(d.want[i]); {
			case want && judged(got):
				right++
				rightBytes += d.lines[i].Len()
			case want:
				missed++
				missedBytes += d.lines[i].Len()
				fmt.Fprintf(&mistakes, "%s: not judged (%s): %s\n", filepath.Base(path), got, d.lines[i].Of(d.content))
			case judged(got):
				wrong++
				wrongBytes += d.lines[i].Len()
				fmt.Fprintf(&mistakes, "%s: judged (%s): %s\n", filepath.Base(path), got, d.lines[i].Of(d.content))
			}
		}
	}
	got := fmt.Sprintf("lines with the exact role: %d of %d\njudged lines: precision %d/%d, recall %d/%d\njudged bytes: precision %d/%d, recall %d/%d\n%s",
		exact, all, right, right+wrong, right, right+missed, rightBytes, rightBytes+wrongBytes, rightBytes, rightBytes+missedBytes, mistakes.String())
	goldentest.Compare(t, "testdata/heldout.golden", got)
}

func mustGlob(t *testing.T, pattern string) []string {
	t.Helper()
	paths, err := filepath.Glob(pattern)
	if err != nil || len(paths) == 0 {
		t.Fatalf("%s: %d files, error %v", pattern, len(paths), err)
	}
	return paths
}

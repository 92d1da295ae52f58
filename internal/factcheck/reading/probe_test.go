package reading

import (
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

func TestANameThatThePassageHasDoesNotDiffer(t *testing.T) {
	for text, want := range map[string]int{
		"Rovers are now fourth with 51 points, two behind Harwick.": 0, // where it begins a sentence, it is not read as a name
		"Harwick Town are now fourth, two behind Selby.":            2,
	} {
		e := &factcheck.Evidence{Source: &factcheck.Source{}, Language: "en"}
		e.Passage.Text = text
		if got := OfClaim("Melton Rovers are third in the table.", "en", time.Time{}).Candidates(e); len(got) != want {
			t.Errorf("%q: %+v, want %d", text, got, want)
		}
	}
}

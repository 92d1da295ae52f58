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

// The paper is of Sunday, 6 April 2025.
func TestTheDayOfThePaperDiffersFromAnotherOneOfThePassage(t *testing.T) {
	for text, want := range map[string]int{
		"The bridge in Halvern opened on Saturday.": 1,
		"The bridge in Halvern opened.":             0,
	} {
		e := &factcheck.Evidence{Source: &factcheck.Source{PublishTime: time.Date(2025, 4, 6, 10, 0, 0, 0, time.UTC)}, Language: "en"}
		e.Passage.Text = text
		for _, claim := range []string{"The bridge in Halvern opened on a Sunday.", "The bridge in Halvern opened on 6 April 2025."} {
			if got := OfClaim(claim, "en", time.Time{}).Candidates(e); len(got) != want {
				t.Errorf("%q beside %q: %+v, want %d", claim, text, got, want)
			}
		}
	}
}

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

func TestAYearThatDescribesAThingIsNoOtherDate(t *testing.T) {
	const shut, founded = "Das Gasthaus Linde hat am 5. Mai 2025 geschlossen.", "Das Gasthaus Linde wurde am 5. Mai 1912 gegründet."
	for _, c := range []struct {
		name, claim, language, passage string
		want                           int
	}{
		{"a participle", shut, "de", "Das 1911 gegründete Gasthaus Linde bleibt offen.", 0},
		{"one said between commas", shut, "de", "Das Gasthaus Linde, 1911 gegründet, bleibt offen.", 0},
		{"a noun", "The inn closed on 5 May 2025.", "en", "The 1911 inn remains open.", 0},
		{"one in brackets", "The inn closed on 5 May 2025.", "en", "The inn (founded in 1911) remains open.", 0},
		{"what happened", shut, "de", "Das Gasthaus Linde wurde 2024 geschlossen.", 1},
		{"what happened then", "The inn closed on 5 May 2025.", "en", "The inn closed in 2024, its owner said.", 1},
		{"what the claim tells of", founded, "de", "Das 1911 gegründete Gasthaus Linde bleibt offen.", 1},
		{"a year of the claim", "The inn won the 2025 award.", "en", "The inn won the 2024 award.", 1},
	} {
		e := &factcheck.Evidence{Source: &factcheck.Source{}, Language: c.language}
		e.Passage.Text = c.passage
		if got := OfClaim(c.claim, c.language, time.Time{}).Candidates(e); len(got) != c.want {
			t.Errorf("%s: %+v, want %d", c.name, got, c.want)
		}
	}
}

// The source is of December 2025.
func TestYearsAgoMayBeAnotherDate(t *testing.T) {
	e := &factcheck.Evidence{Source: &factcheck.Source{PublishTime: time.Date(2025, 12, 10, 8, 0, 0, 0, time.UTC)}, Language: "de"}
	e.Passage.Text = "Das Kino wurde vor zwei Jahren geschlossen, der Saal im Mai 2024, das Dach im Juni 2024."
	got := OfClaim("Das Kino wurde 2019 geschlossen.", "de", time.Time{}).Candidates(e)
	if len(got) != 2 || got[0].value.Text != "Mai 2024" {
		t.Errorf("%+v, want the sharper ones first", got)
	}
	e.Passage.Text = "Das Kino wurde vor zwei Jahren geschlossen."
	if got := OfClaim("Das Kino wurde 2019 geschlossen.", "de", time.Time{}).Candidates(e); len(got) != 1 {
		t.Errorf("%+v, want the year of it", got)
	}
}

func TestWhatThePassageHasLeavesNothingToDiffer(t *testing.T) {
	for _, c := range []struct {
		name, claim, language, passage string
		want                           int
	}{
		{"a French number in words", "The 14 miners were rescued.", "fr", "Les quatorze mineurs sont sortis le 17 au soir.", 0},
		{"another French number", "The 15 miners were rescued.", "fr", "Les 14 mineurs sont sortis.", 1},
		{"a day of a month of the claim", "Das im Juli beschlossene Gesetz gilt vom 1. Januar 2026 an.", "de", "Das Gesetz gilt vom 1. Juli 2026 an.", 1},
		{"a month of the claim", "Das im Juli 2025 beschlossene Gesetz gilt vom 1. Januar 2026 an.", "de", "Das Gesetz wurde im Juli 2025 beschlossen.", 0},
	} {
		e := &factcheck.Evidence{Source: &factcheck.Source{}, Language: c.language}
		e.Passage.Text = c.passage
		if got := OfClaim(c.claim, "", time.Time{}).Candidates(e); len(got) != c.want {
			t.Errorf("%s: %+v, want %d", c.name, got, c.want)
		}
	}
}

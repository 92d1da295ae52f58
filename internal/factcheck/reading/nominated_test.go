package reading

import (
	"testing"
	"time"
)

func TestWhoMayComeToHaveAnOfficeDoesNotHaveIt(t *testing.T) {
	for _, c := range []struct {
		name, passage, claim string
		bare                 string // empty: not asked
	}{
		{"a favourite", "Als Favorit für den Vorsitz gilt Jan Kühn.", "Jan Kühn ist Vorsitzender.", "nothing"},
		{"a nominee", "Die SPD hat Jan Kühn als Kandidaten für das Amt des Landrats nominiert.", "Jan Kühn ist Landrat.", "Die SPD hat Jan Kühn."},
		{"one who is to be it", "Neuer Sprecher soll der Journalist Jan Kühn werden.", "Jan Kühn ist Sprecher.", "Neuer Sprecher soll."},
		{"designated", "Der designierte Präsident des Verbands, Jan Kühn, kam.", "Jan Kühn ist Präsident des Verbands.", "Der, Jan Kühn, kam."},
		{"one who stands", "Für den Vorsitz kandidiert Jan Kühn.", "Jan Kühn ist Vorsitzender.", "nothing"},
		{"one who is proposed", "Der Vorstand schlug Jan Kühn als Trainer vor.", "Jan Kühn ist Trainer.", "Der Vorstand schlug vor."},
		{"one who is talked of", "Jan Kühn ist als Trainer im Gespräch.", "Jan Kühn ist Trainer.", "Jan Kühn ist im Gespräch."},
		{"nominated", "Ida Holt was nominated as speaker.", "Ida Holt is speaker.", "Ida Holt was nominated."},
		{"expected", "Ida Holt is expected to become mayor.", "Ida Holt became mayor.", "Ida Holt is expected."},
		{"in another language", "Ida Holt is the favourite to become mayor.", "Ida Holt ist Bürgermeister.", "Ida Holt is the."},

		{"one who was elected", "Jan Kühn, der für den Vorsitz kandidierte, wurde gewählt.", "Jan Kühn ist Vorsitzender.", ""},
		{"what is meant to be", "Das Bad soll im Mai ein Museum werden.", "The pool is meant to close.", ""},
		{"a claim of a candidate", "Für den Vorsitz kandidiert Jan Kühn.", "Jan Kühn ist Kandidat für den Vorsitz.", ""},
		{"a claim of what he does", "Für den Vorsitz kandidiert Jan Kühn.", "Jan Kühn tritt an.", ""},
		{"a claim that denies it", "Ida Holt was nominated as speaker.", "Ida Holt is not the speaker.", ""},
		{"one who has it", "Landrat Jan Kühn eröffnete das Bad.", "Jan Kühn ist Landrat.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			sentences, bare := OfClaim(c.claim, "", time.Time{}).Nominated(told("", c.passage))
			if len(sentences) > 0 && bare.Passage == "" {
				bare.Passage = "nothing"
			}
			if len(sentences) == 0 {
				bare.Passage = ""
			}
			if bare.Passage != c.bare {
				t.Errorf("%q, want %q", bare.Passage, c.bare)
			}
		})
	}
}

package evidence_test

import (
	"strings"
	"testing"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/segment"
)

// firstPassage returns the first passage of a text.
func firstPassage(text, language string) *factcheck.Evidence {
	p := segment.Split("", text)[0]
	return &factcheck.Evidence{
		Source: &factcheck.Source{}, Language: language,
		Passage: factcheck.Passage{Span: p.Span, Sentences: p.Sentences, Text: p.Of(text)},
	}
}

func TestAnAnswerSaysWhatIsAsked(t *testing.T) {
	for _, c := range []struct{ text, language, own, untrue string }{
		{"Moderator: Wird der Saal geschlossen?\n\nBrand: Ja, im Mai.", "de", "Es stimmt, dass der Saal geschlossen wird.", ""},
		{"[07:21] NWR: Wird der Saal geschlossen?\n[07:22] Brand: Nein.", "de", "", "Es stimmt, dass der Saal geschlossen wird."},
		{"Frage: Frau Brand, stimmt es, dass der Saal im Mai schließt?\nBrand: Das stimmt nicht.", "de", "", "Es stimmt, dass der Saal im Mai schließt."},
		{"**Moderation:** Zieht die Halle um, wenn der Saal schließt?\n\n**Lea Brand:** Ja.", "de", "Es stimmt, dass die Halle umzieht, wenn der Saal schließt.", ""},
		{"Bleibt der Saal offen? Ja, sagt der Rat.", "de", "Es stimmt, dass der Saal offen bleibt.", ""},
		{"HOST: Will the hall be closed?\nBRAND: Yes, in May.", "en", "Yes, will the hall be closed.", ""},
		{"00:12 HOST: Is it true that the hall was sold?\n00:14 BRAND: No.", "en", "", "It is true that the hall was sold."},
		{"Moderator: Wann wird der Saal geschlossen?\n\nBrand: Ja, das ist offen.", "de", "", ""},
		{"Moderator: Wird der Saal nicht geschlossen?\n\nBrand: Nein.", "de", "", ""},
		{"Moderator: Wird der Saal geschlossen?\n\nBrand: Vielleicht im Mai.", "de", "", ""},
	} {
		said, _ := evidence.Apart(firstPassage(c.text, c.language))
		has := func(list []*factcheck.Evidence, want string) bool {
			for _, e := range list {
				if e.Passage.Text == want {
					return true
				}
			}
			return want == ""
		}
		if !has(said.Own, c.own) || !has(said.Untrue, c.untrue) || c.untrue == "" && len(said.Untrue) > 0 {
			t.Errorf("%q: own %v, untrue %v", c.text, texts(said.Own), texts(said.Untrue))
		}
	}
}

func texts(list []*factcheck.Evidence) string {
	var all []string
	for _, e := range list {
		all = append(all, e.Passage.Text)
	}
	return strings.Join(all, " | ")
}

func TestWhoGivesNoAnswerSaysNothing(t *testing.T) {
	for text, left := range map[string]bool{
		"Brand: Dazu sage ich nichts.":           false,
		"Brand: Das kann ich nicht bestätigen.":  false,
		"Brand: Kein Kommentar.":                 false,
		"BRAND: I can't comment on that.":        false,
		"BRAND: No comment.":                     false,
		"Brand: Dazu sage ich nichts Schlechtes": true,
		"Brand: Das kann ich bestätigen.":        true,
		"BRAND: I can comment on that.":          true,
	} {
		if said, parted := evidence.Apart(firstPassage(text, "de")); left != (!parted || len(said.Own) > 0) {
			t.Errorf("%q: %v", text, texts(said.Own))
		}
	}
}

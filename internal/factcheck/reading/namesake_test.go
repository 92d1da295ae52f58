package reading

import (
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/value"
)

// A namedAlike is a passage under a title, and a claim; want: it tells of somebody else of
// the name.
type namedAlike struct {
	name, title, passage, claim string
	want                        bool
}

func TestAManIsNoWomanOfHisSurname(t *testing.T) {
	compareNamesakes(t, []namedAlike{
		{"a given name", "", "Martin Keller wurde gewählt.", "Martina Keller wurde gewählt.", true},
		{"in the other language", "", "Martin Keller wurde gewählt.", "Martina Keller was elected.", true},
		{"a title", "", "They elected Mrs Keller.", "They elected Mr Keller.", true},
		{"his surname alone, too", "", "Gewählt wurde Martin Keller. Keller dankte.", "Martina Keller wurde gewählt.", true},
		{"he is named before", "Martin Keller vorn", "Gewählt wurde der Bäcker.", "Martina Keller wurde gewählt.", true},
		{"the one of the claim", "", "Martina Keller wurde gewählt.", "Martina Keller wurde gewählt.", false},
		{"both", "", "Martin Keller dankte Martina Keller.", "Martina Keller wurde gewählt.", false},
		{"both with one surname", "", "Martin und Martina Keller eröffneten das Café.", "Martina Keller eröffnete das Café.", false},
		{"she is named before", "Martina Keller vorn", "Martin Keller dankte.", "Martina Keller wurde gewählt.", false},
		{"his wife", "", "Martin Keller und seine Frau wurden verletzt.", "Frau Keller wurde verletzt.", false},
		{"her title", "", "Gewählt wurde Frau Keller.", "Herr Keller wurde gewählt.", true},
		{"his wife by name", "", "Martin Keller und seine Frau Petra wurden verletzt.", "Frau Keller wurde verletzt.", false},
		{"somebody with a title", "", "Martin Keller dankte der Abgeordneten Keller.", "Frau Keller wurde gewählt.", false},
		{"a short name", "", "They elected Bob Keller.", "They elected Robert Keller.", false},
		{"nobody of the surname", "", "Martin Vogt wurde gewählt.", "Martina Keller wurde gewählt.", false},
		{"whom the claim denies", "", "Martin Keller was elected.", "They elected Martin Keller, not Martina Keller.", false},
	})
}

func TestSomebodyIsNoOtherOfHisSurname(t *testing.T) {
	compareNamesakes(t, []namedAlike{
		{"behind a title", "", "Kreisbrandmeister Rolf Keller dankte allen.", "Kreisbrandmeister Ralf Keller dankte allen.", true},
		{"behind a word that is no title", "", "Pächter Goran Keller hat gekündigt.", "Zoran Keller hat gekündigt.", true},
		{"in the other language", "", "Headteacher Barbara Keller opened the hall.", "Rektorin Franziska Keller eröffnete die Halle.", true},
		{"as what he is", "", "Kassenwart bleibt Dieter Keller.", "Wilfried Keller bleibt Kassenwart.", true},
		{"his surname alone, too", "", "Gewählt wurde Dieter Keller. Keller dankte.", "Wilfried Keller wurde gewählt.", true},
		{"of nearly the surname", "", "Rektorin Friederike Lampe dankte.", "Rektorin Friederike Lampert dankte.", true},

		{"the same", "", "Pächter Goran Keller hat gekündigt.", "Goran Keller hat gekündigt.", false},
		{"both", "", "Goran Keller dankte Zoran Keller.", "Zoran Keller dankte.", false},
		{"he is named before", "Zoran Keller hört auf", "Goran Keller dankte ihm.", "Zoran Keller hört auf.", false},
		{"by his given name", "", "Dieter Keller und sein Bruder Wilfried dankten.", "Wilfried Keller dankte.", false},
		{"one of a family", "", "Dieter Keller und sein Bruder wurden verletzt.", "Wilfried Keller wurde verletzt.", false},
		{"one with a title", "", "Dieter Keller dankte dem Abgeordneten Keller.", "Wilfried Keller ist Abgeordneter.", false},
		{"a short form", "", "Caretaker Bill Keller found it.", "Caretaker William Keller found it.", false},
		{"nearly the surname in the other language", "", "Igor Lawrenko dankte.", "Igor Lavrenkov said thanks.", false},
		{"of another surname", "", "Dieter Vogt dankte.", "Wilfried Keller dankte.", false},
	})
}

func compareNamesakes(t *testing.T, cases []namedAlike) {
	t.Helper()
	for _, c := range cases {
		e := &factcheck.Evidence{Source: &factcheck.Source{Title: c.title}}
		e.Passage.Text, e.Language = c.passage, value.DetectLanguage(c.passage)
		if got := OfClaim(c.claim, "", time.Time{}).Signals(e, factcheck.Judgement{}).Namesake; got != c.want {
			t.Errorf("%s: %t, want %t", c.name, got, c.want)
		}
	}
}

package reading

import (
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

func TestAManIsNoWomanOfHisSurname(t *testing.T) {
	for _, c := range []struct {
		name, title, passage, claim string
		want                        bool
	}{
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
	} {
		e := &factcheck.Evidence{Source: &factcheck.Source{Title: c.title}}
		e.Passage.Text = c.passage
		if got := OfClaim(c.claim, "", time.Time{}).Signals(e, factcheck.Judgement{}).Namesake; got != c.want {
			t.Errorf("%s: %t, want %t", c.name, got, c.want)
		}
	}
}

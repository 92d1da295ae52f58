package reading

import (
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

func TestAFatherIsNotHisSon(t *testing.T) {
	for _, c := range []struct {
		name, title, passage, claim string
		want                        bool
	}{
		{"the son", "", "Walter Vance Sr. founded the bank.", "Walter Vance Jr. founded the bank.", true},
		{"in the other language", "", "Walter Vance, Sr., founded the bank.", "Walter Vance junior gründete die Bank.", true},
		{"a king", "", "Den Dom ließ Otto III. bauen.", "Otto II. ließ den Dom bauen.", true},
		{"one of two things", "", "Der Bau von Block I begann.", "Der Bau von Block II begann.", true},
		{"the same", "", "Walter Vance senior founded the bank.", "Walter Vance Sr. founded the bank.", false},
		{"both", "", "Vance Sr. gave it to Vance Jr. in May.", "Vance Jr. got it.", false},
		{"the one of the claim in few words", "", "Otto I. und II. bauten den Dom.", "Otto II. baute den Dom.", false},
		{"the one of the claim before", "Vance Jr. dies", "He was the son of Vance Sr.", "Vance Jr. died.", false},
		{"both in the claim", "", "Vance Sr. founded the bank.", "Vance Sr. was the father of Vance Jr.", false},
		{"one without a mark", "", "Walter Vance founded the bank.", "Walter Vance Jr. founded the bank.", false},
		{"of another name", "", "Otto III. baute den Dom.", "Karl II. baute den Dom.", false},
	} {
		e := &factcheck.Evidence{Source: &factcheck.Source{Title: c.title}}
		e.Passage.Text = c.passage
		if got := OfClaim(c.claim, "", time.Time{}).Signals(e, factcheck.Judgement{}).Namesake; got != c.want {
			t.Errorf("%s: %t, want %t", c.name, got, c.want)
		}
	}
}

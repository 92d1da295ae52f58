package reading

import (
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestAPlanIsPreliminaryBesideWhatThingsCameTo(t *testing.T) {
	for _, c := range []struct {
		claim, passage string
		want           bool
	}{
		{"Am Ende kostete die Halle 131 Millionen Euro.", "Die Halle soll 84 Millionen Euro kosten.", true},
		{"In the end the hall cost 131 million euros.", "The hall is expected to cost 84 million euros.", true},
		{"Insgesamt kamen 2.600 Gäste.", "Bisher kamen 1.900 Gäste.", true},
		{"In all, 2,600 runners signed up.", "So far, 1,900 runners have signed up.", true},
		{"Bei der Eröffnung lagen die Kosten bei 131 Millionen Euro.", "Geplant sind 84 Millionen Euro.", true},

		{"Die Halle kostete 131 Millionen Euro.", "Die Halle soll 84 Millionen Euro kosten.", false},
		{"Am Ende kostete die Halle 131 Millionen Euro.", "Die Halle kostete 84 Millionen Euro.", false},
		{"Am Ende kostete die Halle 131 Millionen Euro.", "Die Halle sollte 84 Millionen Euro kosten, am Ende waren es 140 Millionen Euro.", false},
		{"Insgesamt soll die Halle 131 Millionen Euro kosten.", "Die Halle soll 84 Millionen Euro kosten.", false},
		{"Bisher kamen insgesamt 2.600 Gäste.", "Bisher kamen 1.900 Gäste.", false},
		{"In the end the hall cost 131 million euros.", "The hall will have 40 rooms.", false},
	} {
		e := &factcheck.Evidence{Source: &factcheck.Source{PublishTime: time.Date(2025, 6, 12, 9, 0, 0, 0, time.UTC)}, Language: value.DetectLanguage(c.passage)}
		e.Passage.Text, e.Passage.Span = c.passage, segment.Span{End: len(c.passage)}
		e.Passage.Sentences = []segment.Span{e.Passage.Span}
		if got := OfClaim(c.claim, "", time.Time{}).preliminary(e); got != c.want {
			t.Errorf("%q beside %q: %t", c.claim, c.passage, got)
		}
	}
}

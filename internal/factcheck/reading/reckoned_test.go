package reading

import (
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestAnAmountThatFollowsIsNoOtherAmount(t *testing.T) {
	for _, c := range []struct {
		claim, passage string
		want           weigh.Agreement
	}{
		{"Der Gewinn der Reederei sank um 22 Millionen Euro.", "Der Gewinn der Reederei sank von 73 Millionen Euro auf 51 Millionen Euro.", weigh.Agreement{Covered: 1}},
		{"Der Gewinn der Reederei sank um 24 Millionen Euro.", "Der Gewinn der Reederei sank von 73 Millionen Euro auf 51 Millionen Euro.", weigh.Agreement{Different: 1}},
		{"The ferries cost 148 million euros in total.", "One ferry costs 70 million euros, the other 78 million euros.", weigh.Agreement{Covered: 1}},
		{"Turnout was 13 percentage points higher.", "Turnout was 71 per cent, up from 58 per cent.", weigh.Agreement{Covered: 1}},
		{"Die Mühle steht seit 14 Jahren leer.", "The mill has stood empty since 2011.", weigh.Agreement{Covered: 1}},
		{"Die Mühle steht seit sechs Jahren leer.", "The mill has stood empty since 2011.", weigh.Agreement{Missing: 1}},
		{"Die Mühle steht seit 2011 leer.", "The mill has stood empty for 14 years.", weigh.Agreement{Covered: 1}},
		{"Die Mühle steht seit 2019 leer.", "The mill has stood empty for 14 years.", weigh.Agreement{Missing: 1}},
		{"Die Mühle steht seit 14 Jahren leer, 221 Meter vom Fluss.", "Die Mühle steht seit 2011 leer, 212 Meter vom Fluss, nicht 221 Meter.", weigh.Agreement{Covered: 1, Different: 1}},
		{"The council has 22 members.", "Le conseil compte vingt-deux membres dans la ville.", weigh.Agreement{Covered: 1}},
		{"The council has 28 members.", "Le conseil compte vingt-deux membres dans la ville.", weigh.Agreement{Different: 1}},
		{"The hall cost 47 million euros more than planned.", "The hall cost 131 million euros.", weigh.Agreement{Missing: 1}},
		{"The hall cost 47 million euros.", "The hall cost 131 million euros.", weigh.Agreement{Different: 1}},
		{"The hall cost 47 million euros more than planned.", "The hall cost 31 million euros more than planned.", weigh.Agreement{Different: 1}},
		{"Das Land trug ein Viertel der Kosten.", "Der Bund trug drei Viertel der Kosten, das Land den Rest.", weigh.Agreement{Covered: 1}},
		{"The director is 46 years old.", "Die 1979 geborene Leiterin zog nach Wien.", weigh.Agreement{Covered: 1}},
	} {
		e := &factcheck.Evidence{Source: &factcheck.Source{PublishTime: time.Date(2025, 6, 12, 9, 0, 0, 0, time.UTC)}, Language: value.DetectLanguage(c.passage)}
		e.Passage.Text = c.passage
		got := OfClaim(c.claim, "", time.Time{}).agree(e)
		got.Overlap = 0
		if got != c.want {
			t.Errorf("%q beside %q: got %+v, want %+v", c.claim, c.passage, got, c.want)
		}
	}
}

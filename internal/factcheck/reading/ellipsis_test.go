package reading

import (
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

func TestAnAmountWithoutItsUnitExplainsAConflict(t *testing.T) {
	for _, c := range []struct {
		name, claim, context, passage string
		want                          int
	}{
		{"the unit of the sentence before", "Das Land trägt 5,6 Millionen Euro.", "Der Neubau kostet 15,2 Millionen Euro.", "Davon trägt das Land 6,5 Millionen.", 1},
		{"the currency of the claim", "Das Museum zahlte 640.000 Euro.", "Das Museum kaufte ein Bild.", "Es zahlte 460.000.", 1},
		{"a share", "Im Vorjahr kam die Liste auf 44 Prozent.", "", "Die Liste kam auf 38 Prozent, im Vorjahr 41.", 2},
		{"people", "Das Land trägt 5,6 Millionen Euro.", "Der Neubau kostet 15,2 Millionen Euro.", "Im Sommer kamen 6,5 Millionen.", 0},
		{"the same amount", "Das Land trägt 6,5 Millionen Euro.", "Der Neubau kostet 15,2 Millionen Euro.", "Davon trägt das Land 6,5 Millionen.", 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := &factcheck.Evidence{Source: &factcheck.Source{}, Language: "de"}
			e.Passage.Context, e.Passage.Text = c.context, c.passage
			if got := OfClaim(c.claim, "de", time.Time{}).Candidates(e); len(got) != c.want {
				t.Errorf("%d candidates, want %d", len(got), c.want)
			}
		})
	}
}

package reading

import (
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

func TestOneThingIsNotSeveral(t *testing.T) {
	for _, c := range []struct {
		name, passage, claim string
		excluded             bool
	}{
		{"two", "Die Fähre fährt mit zwei statt drei Schiffen weiter.", "Die Fähre fährt nur noch mit einem Schiff weiter.", true},
		{"in another language", "Die Fähre fährt mit zwei Schiffen weiter.", "The ferry goes on with only one ship.", true},
		{"a single one", "Die Fähre fährt mit zwei Schiffen weiter.", "The ferry goes on with a single ship.", true},

		{"one", "Die Fähre fährt nur mit einem Schiff weiter.", "Die Fähre fährt nur noch mit einem Schiff weiter.", false},
		{"one behind an article", "Ein Schiff sank, zwei Schiffe wurden beschädigt.", "Nur ein Schiff sank.", false},
		{"two of another thing", "Die Fähre fährt mit zwei Lotsen weiter.", "Die Fähre fährt nur noch mit einem Schiff weiter.", false},
		{"an article", "Die Fähre fährt mit zwei Schiffen weiter.", "Die Fähre fährt mit einem Schiff weiter.", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := told("", c.passage)
			e.Language = "de"
			s := OfClaim(c.claim, "", time.Time{}).Signals(e, factcheck.Judgement{Support: 1})
			if (s.Excluded > 0) != c.excluded {
				t.Errorf("%+v", s.Agreement)
			}
		})
	}
}

package reading

import (
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestWhoWorksForAMinistryIsNoMinister(t *testing.T) {
	for _, c := range []struct {
		name, passage, claim, other string
		want                        bool
	}{
		{"who speaks in it", "Ilse Brenk, Sprecherin im Wirtschaftsministerium, nannte das Treffen nützlich.", "Ilse Brenk ist Wirtschaftsministerin.", "", true},
		{"who is of it", "Owen Tate of the Finance Ministry took part in the talks.", "Owen Tate is the country's finance minister.", "", true},
		{"across languages", "Owen Tate of the Finance Ministry took part in the talks.", "Owen Tate ist Finanzminister.", "", true},
		{"the head of a department in it", "Owen Tate, head of department at the foreign ministry, came.", "Owen Tate is foreign minister.", "", true},
		{"in front of the name", "Der Abteilungsleiter im Innenministerium Jost Hamm sprach am Montag.", "Am Montag sprach der Innenminister Jost Hamm.", "", true},

		{"a minister", "Wirtschaftsministerin Ilse Brenk verließ das Wirtschaftsministerium.", "Ilse Brenk ist Wirtschaftsministerin.", "", false},
		{"a minister elsewhere in the source", "Ilse Brenk sprach im Wirtschaftsministerium.", "Ilse Brenk ist Wirtschaftsministerin.", "Ministerin Ilse Brenk trat zurück.", false},
		{"who leads it", "Ilse Brenk leitet das Wirtschaftsministerium.", "Ilse Brenk ist Wirtschaftsministerin.", "", false},
		{"who takes it over", "Ilse Brenk übernimmt das Wirtschaftsministerium.", "Ilse Brenk ist Wirtschaftsministerin.", "", false},
		{"another one's ministry", "Das Wirtschaftsministerium zahlt. Ilse Brenk kam.", "Jost Hamm ist Wirtschaftsminister.", "", false},
		{"a claim of who speaks", "Ilse Brenk, Sprecherin im Wirtschaftsministerium, kam.", "Ilse Brenk ist Sprecherin im Wirtschaftsministerium.", "", false},
		{"a secretary", "Treasury Secretary Owen Tate left the Treasury.", "Owen Tate is finance minister.", "", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := told("", c.passage)
			e.Language = value.DetectLanguage(c.passage)
			var found []factcheck.Evidence
			if c.other != "" {
				x := told("", c.other)
				x.Language = value.DetectLanguage(c.other)
				found = append(found, *x)
			}
			if got := OfClaim(c.claim, "", time.Time{}).OnlyOfMinistry(e, found); got != c.want {
				t.Errorf("%v", got)
			}
		})
	}
}

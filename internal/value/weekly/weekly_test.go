package weekly_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/value/weekly"
)

func TestDaysOfEveryWeekAreRead(t *testing.T) {
	for _, c := range []struct {
		language, text string
		want           weekly.Set
	}{
		{"de", "Der Schalter ist montags bis freitags geöffnet.", weekly.Workdays},
		{"de", "Geöffnet von Montag bis Freitag.", weekly.Workdays},
		{"de", "Öffnungszeiten: Mo–Fr 9–17 Uhr", weekly.Workdays},
		{"de", "Öffnungszeiten: Mo.-Fr. 9–17 Uhr, Sa. 9–13 Uhr", weekly.Workdays | 1<<5},
		{"de", "Dienstags und donnerstags ist offen.", 1<<1 | 1<<3},
		{"de", "Auch am Wochenende ist offen.", weekly.Weekend},
		{"en", "Open Monday to Friday.", weekly.Workdays},
		{"en", "Open Mon-Fri, closed otherwise.", weekly.Workdays},
		{"en", "It opens on Saturdays.", 1 << 5},
		{"en", "It also opens at weekends.", weekly.Weekend},
		{"en", "It opens from Friday to Monday.", 1<<4 | 1<<5 | 1<<6 | 1},
		{"de", "Am Montag öffnet das Bad.", 0},
		{"de", "Do it yourself. So ist es. Mit Fr. Keller.", 0},
		{"de", "Mittwoch, 3. Mai: So 1 Tag", 0},
		{"en", "It opened on Saturday.", 0},
		{"en", "The Sunday paper sat on a table.", 0},
		{"fr", "ouvert Mo–Fr", 0},
	} {
		if got := weekly.All(weekly.Find(c.text, c.language)); got != c.want {
			t.Errorf("%q: %07b, want %07b", c.text, got, c.want)
		}
	}
}

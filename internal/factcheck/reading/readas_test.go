package reading

import (
	"slices"
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/value"
)

func TestTheEndOfAYearIsShownAsItsLastMonth(t *testing.T) {
	written := value.Reference{Time: time.Date(2025, time.September, 27, 8, 0, 0, 0, time.UTC)}
	for _, c := range []struct {
		language, text string
		want           []string
	}{
		{"en", "It closes at the end of the year.", []string{"2025-12"}},
		{"de", "Sie schließt zum Jahresende.", []string{"2025-12"}},
		{"de", "Sie schließt Ende nächsten Monats.", []string{"2025-10-22/2025-10-31"}},
		{"de", "Sie schließt im nächsten Jahr.", []string{"2026"}},
		{"en", "It closed at the end of 2024.", nil},
	} {
		dates := value.OfKind(value.Find(c.text, c.language, written), value.Date)
		if len(dates) != 1 {
			t.Errorf("%q: %v", c.text, dates)
		} else if got := readAs(dates[0]); !slices.Equal(got, c.want) {
			t.Errorf("%q is shown as %q", c.text, got)
		}
	}
}

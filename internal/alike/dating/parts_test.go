package dating_test

import (
	"cmp"
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/dating"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestOtherPartsOfAMonthOrYearAreToldAsDaysOrMonths(t *testing.T) {
	for _, c := range []struct{ name, source, text, language, claim, wantSource, wantClaim string }{
		{"the middle and the end of a month", "de", "Das Tor wird Mitte Mai 2025 gesperrt.", "en", "The gate will be closed in late May 2025.", "Das Tor wird am 15. Mai 2025 gesperrt.", "The gate will be closed on 25 May 2025."},
		{"the beginning and the middle", "en", "It begins in early September 2025.", "de", "Es beginnt Mitte September 2025.", "It begins on 5 September 2025.", "Es beginnt am 15. September 2025."},
		{"of a year", "de", "Mitte 2024 kaufte sie das Werk.", "de", "Sie kaufte das Werk Ende 2024.", "Im Juni 2024 kaufte sie das Werk.", "Sie kaufte das Werk im November 2024."},
		{"since then", "de", "Seit Anfang Mai 2025 ist das Tor zu.", "de", "Das Tor ist seit Ende Mai 2025 zu.", "Seit 5. Mai 2025 ist das Tor zu.", "Das Tor ist seit 25. Mai 2025 zu."},
		{"ranges", "de", "Das Bad ist von Ende Juni bis Mitte August 2025 offen.", "en", "The pool is open from early June to mid-August 2025.", "Das Bad ist von 25. Juni 2025 bis 15. August 2025 offen.", "The pool is open from 5 June 2025 to 15 August 2025."},
		{"of no year", "de", "Das Tor wird Mitte Mai gesperrt.", "en", "The gate will be closed in late May.", "Das Tor wird am 15. Mai 2025 gesperrt.", "The gate will be closed on 25 May."},

		{"the same part", "de", "Das Tor wird Mitte Mai 2025 gesperrt.", "en", "The gate will be closed in mid-May 2025.", "", ""},
		{"a day", "de", "Das Tor wird Mitte Mai 2025 gesperrt.", "en", "The gate will be closed on 28 May 2025.", "", ""},
		{"the whole month", "de", "Das Tor wird Mitte Mai 2025 gesperrt.", "en", "The gate will be closed in May 2025.", "", ""},
		{"another month", "de", "Das Tor wird Mitte Mai 2025 gesperrt.", "en", "The gate will be closed in late July 2025.", "", ""},
		{"two dates in the claim", "de", "Das Tor wird Mitte Mai 2025 gesperrt.", "en", "The gate will be closed from late May 2025, the wall in June 2025.", "", ""},
		{"a decade", "de", "Anfang der 1990er Jahre entstand das Haus.", "en", "The house was built in the late 1990s.", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			source, claim := dating.PartsAlike(aliketest.Read(c.source, c.text, aliketest.Published), aliketest.Read(c.language, c.claim, value.Reference{}))
			if source != cmp.Or(c.wantSource, c.text) || claim != cmp.Or(c.wantClaim, c.claim) {
				t.Errorf("wrote %q and %q, want %q and %q", source, claim, cmp.Or(c.wantSource, c.text), cmp.Or(c.wantClaim, c.claim))
			}
		})
	}
}

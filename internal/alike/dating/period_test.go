package dating_test

import (
	"cmp"
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/dating"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestADateIsToldAsThePeriodOfTheSortThatASourceHas(t *testing.T) {
	for _, c := range []struct{ name, source, text, language, claim, wantSource, wantClaim string }{
		{"another decade", "de", "In den Sechzigerjahren entstand das Haus.", "de", "Das Haus entstand 1974.", "In den 1960er Jahren entstand das Haus.", "Das Haus entstand in den 1970er Jahren."},
		{"in English", "en", "The house was built in the sixties.", "en", "The house was built in 1974.", "The house was built in the 1960s.", "The house was built in the 1970s."},
		{"another part of it", "en", "The house was built in the late 1980s.", "en", "The house was built in 1981.", "", "The house was built in the early 1980s."},
		{"another part of a century", "de", "Im frühen 19. Jahrhundert entstand das Haus.", "de", "Das Haus entstand 1890.", "", "Das Haus entstand Ende des 19. Jahrhunderts."},
		{"another quarter", "en", "Orders peaked in the second quarter of 2021.", "en", "Orders peaked in December 2021.", "", "Orders peaked in the fourth quarter of 2021."},
		{"another half", "de", "Im ersten Halbjahr 2021 stieg der Umsatz.", "de", "Im Oktober 2021 stieg der Umsatz.", "", "Im zweiten Halbjahr 2021 stieg der Umsatz."},

		{"a year in the decade", "de", "In den Sechzigerjahren entstand das Haus.", "de", "Das Haus entstand 1964.", "", ""},
		{"a year at the edge of a part", "en", "The house was built in the late 1980s.", "en", "The house was built in 1986.", "", ""},
		{"a month in the quarter", "en", "Orders peaked in the second quarter of 2021.", "en", "Orders peaked in May 2021.", "", ""},
		{"another date, too", "de", "In den Sechzigerjahren entstand das Haus, 1974 das Bad.", "de", "Das Bad entstand 1974.", "", ""},
		{"two dates in the claim", "de", "In den Sechzigerjahren entstand das Haus.", "de", "1974 entstand das Haus, 1980 das Bad.", "", ""},
		{"a decade in both", "de", "In den Sechzigerjahren entstand das Haus.", "de", "In den Siebzigerjahren entstand das Haus.", "", ""},
		{"no period", "de", "Im Mai 2021 stieg der Umsatz.", "de", "Im Oktober 2021 stieg der Umsatz.", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			source, claim := dating.PeriodsAlike(aliketest.Read(c.source, c.text, aliketest.Published), aliketest.Read(c.language, c.claim, value.Reference{}))
			if source != cmp.Or(c.wantSource, c.text) || claim != cmp.Or(c.wantClaim, c.claim) {
				t.Errorf("wrote %q and %q, want %q and %q", source, claim, cmp.Or(c.wantSource, c.text), cmp.Or(c.wantClaim, c.claim))
			}
		})
	}
}

package naming_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/naming"
)

func TestAnInstitutionIsShortened(t *testing.T) {
	const claim = "Linda Farrow ist Sprecherin des US-Außenministeriums."
	for _, c := range []struct{ name, context, text, claim, want string }{
		{"both behind", "", "Linda Farrow, Sprecherin des Außenministeriums, schwieg. Das US-Außenministerium zog Personal ab.", claim, "Linda Farrow ist Sprecherin des Außenministeriums."},
		{"the long one before", "Das US-Außenministerium zog Personal ab.", "Linda Farrow, Sprecherin des Außenministeriums, schwieg.", claim, "Linda Farrow ist Sprecherin des Außenministeriums."},
		{"the short one alone", "", "Linda Farrow, Sprecherin des Außenministeriums, schwieg.", claim, claim},
		{"the long one alone", "", "Linda Farrow, Sprecherin des US-Außenministeriums, schwieg.", claim, claim},
		{"that of another one too", "Das EU-Außenministerium und das US-Außenministerium zogen ab.", "Linda Farrow, Sprecherin des Außenministeriums, schwieg.", claim, claim},
		{"that of another one", "Das EU-Außenministerium zog ab.", "Linda Farrow, Sprecherin des Außenministeriums, schwieg.", claim, claim},
		{"no institution", "Das US-Außenministerium zog ab.", "Linda Farrow, Sprecherin des Außenministeriums, schwieg.", "Linda Farrow ist Sprecherin.", "Linda Farrow ist Sprecherin."},
	} {
		if got := naming.Shortened(aliketest.Read("de", c.claim, aliketest.Published), aliketest.Read("de", c.context, aliketest.Published), aliketest.Read("de", c.text, aliketest.Published)); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

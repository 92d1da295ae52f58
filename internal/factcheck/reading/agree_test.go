package reading

import (
	"testing"
	"time"
)

func TestAClaimWithoutLongerWordsNamesAndValuesNamesNothing(t *testing.T) {
	for claim, want := range map[string]bool{
		"x\ny":              true,
		"So it is.":         true,
		"Ja, so war es.":    true,
		"The UN is for it.": false,
		"SG ist da.":        false,
		"Es war um 3 Uhr.":  false,
		"Er ist in Rom.":    false,
		"Der Rat tagt.":     false,
		"他死了。":              false,
	} {
		if got := OfClaim(claim, "", time.Time{}).namesNothing(); got != want {
			t.Errorf("%q: %t, want %t", claim, got, want)
		}
	}
}

package life_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/segment/life"
)

func TestALineThatIsButWhatSomebodyIs(t *testing.T) {
	for line, want := range map[string]bool{
		"Schweizer Botanikerin": true, "British organist": true, "österreichische Physikerin und Lehrerin": true, "German painter and poet": true,
		"Botanikerin": false, "Der Botaniker schweigt": false, "Streit": false, "Ein Leben für die Steine": false, "Botanikerin, geb. 1940": false, "": false,
	} {
		if got := life.IsCalling(line); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}

func TestAStarBeforeAYearAndAPlaceMayBeABirth(t *testing.T) {
	for line, want := range map[string]bool{
		"* 1926 in Chur": true, "* 1950 in Wels; † 2019": true,
		"* 1926": false, "* 2019 in Wien": false, "† 1926 in Chur": false, "* Mehl in Chur": false,
	} {
		if got := life.MayBeLine(line); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}

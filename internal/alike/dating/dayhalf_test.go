package dating_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/dating"
)

func TestAnotherPartOfTheDayIsToldApart(t *testing.T) {
	for _, c := range []struct {
		name, source, text, language, claim string
		want                                bool
	}{
		{"morning and afternoon", "en", "Two lorries collided on Monday morning.", "de", "Am Montagnachmittag stießen zwei Lastwagen zusammen.", true},
		{"evening and morning", "de", "Der Einbruch war am Montagabend.", "de", "Der Einbruch war am Montagvormittag.", true},
		{"with a blank", "de", "Der Einbruch war am Montag früh.", "en", "The burglary was on Monday evening.", true},
		{"of a date", "de", "Der Einbruch war am 10. März 2025 abends.", "de", "Der Einbruch war am 10. März 2025 morgens.", true},

		{"the same", "en", "Two lorries collided on Monday morning.", "de", "Am Montagvormittag stießen zwei Lastwagen zusammen.", false},
		{"afternoon and evening", "en", "They met on Monday afternoon.", "de", "Sie trafen sich am Montagabend.", false},
		{"no part", "en", "They met on Monday.", "de", "Sie trafen sich am Montagabend.", false},
		{"another day", "en", "They met on Monday morning.", "de", "Sie trafen sich am Dienstagabend.", false},
		{"both parts", "en", "They met on Monday morning and again on Monday evening.", "en", "They met on Monday evening.", false},
		{"a night", "de", "In der Nacht zum Dienstag brannte es.", "en", "It burned on Monday evening.", false},
		{"a Saturday", "de", "Am Sonnabend brannte es.", "en", "It burned on Saturday morning.", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := dating.OtherDayPart(aliketest.Read(c.source, c.text, aliketest.Published), aliketest.Read(c.language, c.claim, aliketest.Published))
			if got != c.want {
				t.Errorf("got %v", got)
			}
		})
	}
}

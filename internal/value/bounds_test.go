package value_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/value"
)

func TestAClaimSaysMoreThanItsSource(t *testing.T) {
	for _, c := range []struct {
		name, kind, claim, source string
		want                      bool
	}{
		{"a bound of the other side", "number", "at most 17 people", "mindestens 17 Menschen", true},
		{"another one of the other side", "number", "at least 5,000 people", "bis zu 8.000 Menschen", true},
		{"a higher bound", "number", "at least 41 people", "mindestens 17 Menschen", true},
		{"a lower one", "number", "at least 17 people", "mindestens 41 Menschen", false},
		{"a narrower cap", "number", "up to 300 people", "höchstens 800 Menschen", true},
		{"a number above a bound", "number", "35 people", "mehr als 30 Menschen", true},
		{"the number of a bound", "number", "17 people", "mindestens 17 Menschen", false},
		{"a number within the bound", "number", "more than 30 people", "35 Menschen", false},
		{"a more exact number", "number", "4,012 people", "rund 4.000 Menschen", true},
		{"a number less exact", "number", "2.1 million people", "2.134.000 Menschen", false},
		{"as exact a number", "number", "52 people", "rund 51 Menschen", false},
		{"miles", "number", "more than 50 kilometres", "mehr als 30 Meilen", false},
		{"a bound rounded", "money", "more than 2.1 million euros", "mehr als 2,09 Millionen Euro", false},
		{"one of something else", "number", "at most 17 houses", "mindestens 17 Menschen", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, b := mustFirst(t, "en", c.claim, c.kind), mustFirst(t, "de", c.source, c.kind)
			if got := value.SaysMore(a, b); got != c.want {
				t.Errorf("SaysMore(%v, %v) = %v", a, b, got)
			}
		})
	}
}

func TestAResultIsOneOfATextInEitherOrder(t *testing.T) {
	for _, c := range []struct {
		name, language, claim, text string
		other                       bool
	}{
		{"the same", "de", "Er gewann mit 4:2.", "Er siegte 4:2 (1:0).", false},
		{"from the other side", "en", "They won 4-2.", "Sie verloren mit 2:4 (1:0).", false},
		{"that of the half", "en", "They led 1-0.", "Sie verloren mit 2:4 (1:0).", false},
		{"another one", "en", "They won 4-1.", "Sie verloren mit 2:4 (1:0).", true},
		{"beside none", "en", "They won 4-1.", "Sie gewannen, vier Tore fielen.", false},
		{"of a vote", "en", "They voted 17-10 for it.", "Mit 17 gegen 12 Stimmen wurde es beschlossen.", true},
		{"of the same vote", "en", "They voted 17-12 for it.", "Mit 17 gegen 12 Stimmen wurde es beschlossen.", false},
		{"votes in words between", "en", "They voted 17-12 for it.", "It passed by 17 votes to 12.", false},
		{"sets of both sides", "en", "She won 6-4, 6-3.", "Sie gewann 4:6, 6:3, 7:6 (9:7).", true},
		{"all sets", "en", "She won 6-3, 6-2.", "Sie verlor 3:6, 2:6.", false},
		{"sets with a tie-break", "de", "Sie gewann 4:6, 6:3 und 7:6.", "Sie gewann 4:6, 6:3, 7:6 (9:7).", false},
		{"two of three sets", "de", "Sie gewann 6:3, 7:6.", "Sie gewann 4:6, 6:3, 7:6 (9:7).", false},
		{"times of day", "de", "Vorstellungen um 18:30, 20:15.", "Vorstellungen um 18:30, 19:15, 20:15.", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			claim, text := value.Find(c.claim, c.language, published), value.Find(c.text, value.DetectLanguage(c.text), published)
			if got := value.OtherPairs(c.claim, claim, c.text, text); got != c.other {
				t.Errorf("other pairs: %v, of %v in %v", got, claim, text)
			}
		})
	}
}

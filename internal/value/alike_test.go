package value_test

import (
	"strings"
	"testing"

	"github.com/beleg-dev/beleg/internal/value"
)

func TestTheSameNumberIsWrittenAlike(t *testing.T) {
	for _, c := range []struct{ name, a, b, wantA, wantB string }{
		{"words beside digits", "The strike lasted nine days.", "The strike lasted 9 days.", "The strike lasted 9 days.", "The strike lasted 9 days."},
		{"digits beside words", "Am Fest nahmen 19 Menschen teil.", "Neunzehn Gäste kamen zum Fest.", "Am Fest nahmen 19 Menschen teil.", "19 Gäste kamen zum Fest."},
		{"of two languages", "Thirty-eight people were named.", "Die Kommission nannte 38 Namen.", "38 people were named.", "Die Kommission nannte 38 Namen."},
		{"before a magnitude", "Die Bauern verlangten neun Millionen.", "Growers want 9 million in aid.", "Die Bauern verlangten 9 Millionen.", "Growers want 9 million in aid."},
		{"before an English magnitude", "They want nine million in aid.", "Verlangt werden 9 Millionen.", "They want 9 million in aid.", "Verlangt werden 9 Millionen."},
		{"with marks between thousands", "Twelve thousand came.", "12.000 Menschen kamen.", "12.000 came.", "12.000 Menschen kamen."},
		{"two numbers, each in either", "Two of the 13 left.", "Von den dreizehn gingen 2.", "2 of the 13 left.", "Von den 13 gingen 2."},
		{"of several hundreds", "zweihundertdreißig Stimmen", "two hundred and thirty votes", "zweihundertdreißig Stimmen", "two hundred and thirty votes"},
		{"words in both", "nine days", "neun Tage", "nine days", "neun Tage"},
		{"another number", "nine days", "19 days", "nine days", "19 days"},
		{"one is an article", "One man left.", "1 man left.", "One man left.", "1 man left."},
		{"both points back", "Both left.", "2 left.", "Both left.", "2 left."},
		{"decimals", "nine days", "9.5 days", "nine days", "9.5 days"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, b := value.AlikeNumbers(c.a, c.b)
			if a != c.wantA || b != c.wantB {
				t.Errorf("wrote %q and %q, want %q and %q", a, b, c.wantA, c.wantB)
			}
			if b, a := value.AlikeNumbers(c.b, c.a); a != c.wantA || b != c.wantB {
				t.Errorf("the other way round %q and %q", a, b)
			}
		})
	}
}

func FuzzAlikeNumbers(f *testing.F) {
	f.Add("The strike lasted nine days.", "Der Streik dauerte 9 Tage.")
	f.Add("two hundred and thirty-five", "235 oder zweihundertfünfunddreißig")
	f.Fuzz(func(t *testing.T, a, b string) {
		x, y := value.AlikeNumbers(a, b)
		if y2, x2 := value.AlikeNumbers(b, a); x2 != x || y2 != y {
			t.Errorf("%q and %q are written %q and %q, the other way round %q and %q", a, b, x, y, x2, y2)
		}
		if !strings.ContainsAny(a+b, "0123456789") && (x != a || y != b) {
			t.Errorf("without digits %q and %q become %q and %q", a, b, x, y)
		}
	})
}

package key_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/segment/key"
)

func TestCopiesDifferInNothingThatChangesTheirMeaning(t *testing.T) {
	for name, row := range map[string]struct {
		a, b string
		want bool
	}{
		"the same":                           {"Der Rat tagt am Montag.", "Der Rat tagt am Montag.", true},
		"case and punctuation":               {"Der Rat tagt am Montag!", "DER RAT TAGT AM MONTAG", true},
		"quotation marks and spaces":         {"„Der Rat\u00a0tagt“, sagte er.", "\"Der  Rat tagt\", sagte er.", true},
		"deleted umlauts":                    {"Für die Brücke stimmten alle.", "Fr die Brcke stimmten alle.", true},
		"umlauts read in the wrong encoding": {"Für die Brücke stimmten alle.", "FÃ¼r die BrÃ¼cke stimmten alle.", true},
		"umlauts in two marks":               {"Für die Brücke stimmten alle.", "Fu\u0308r die Bru\u0308cke stimmten alle.", true},
		"other umlauts":                      {"Er fuhr schön.", "Er fuhr schän.", false},
		"another number":                     {"Es kamen 31.", "Es kamen 13.", false},
		"a decimal comma":                    {"Es waren 2,5 Liter.", "Es waren 25 Liter.", false},
		"a minus sign":                       {"Es waren -5 Grad.", "Es waren 5 Grad.", false},
		"a per cent sign":                    {"Es waren 5 %.", "Es waren 5.", false},
		"a currency":                         {"Es kostet 5 €.", "Es kostet 5 $.", false},
		"a span of years":                    {"Das war 1914-18.", "Das war 1914/18.", false},
		"a negation":                         {"Der Rat tagt nicht.", "Der Rat tagt.", false},
		"another script, the same":           {"Встреча завтра.", "Встреча завтра!", true},
		"per mille":                          {"Es waren 5 ‰.", "Es waren 5.", false},
		"a sign of currency before":          {"Es kostet $5.", "Es kostet 5.", false},
		"a span with another dash":           {"Das war 1914-18.", "Das war 1914–18.", true},
		"numbers apart":                      {"Es waren 2 5 Liter.", "Es waren 25 Liter.", false},
		"numbers with another mark":          {"Es waren 2:5 Tore.", "Es waren 2.5 Tore.", false},
		"a minus sign in brackets":           {"Es waren viele (-5).", "Es waren viele (5).", false},
		"a hyphen before a number":           {"Es war Apollo-11.", "Es war Apollo 11.", true},
		"a raised number":                    {"Es waren 40 m².", "Es waren 40 m³.", false},
		"another script":                     {"Встреча завтра.", "Встреча сегодня.", false},
		"texts without letters":              {"!!!", "???", false},
	} {
		t.Run(name, func(t *testing.T) {
			if got := key.Copies(row.a, row.b); got != row.want {
				t.Errorf("Copies(%q, %q) = %v; keys %q and %q", row.a, row.b, got, key.Of(row.a), key.Of(row.b))
			}
		})
	}
}

func FuzzKeysOfCopiesAreEqual(f *testing.F) {
	f.Add("Für das Vorhaben stimmten 31.", "Fr das Vorhaben stimmten 31.")
	f.Add("Es waren 2,5 %.", "Es waren 25 %.")
	f.Fuzz(func(t *testing.T, a, b string) {
		if key.Copies(a, b) != key.Copies(b, a) {
			t.Fatalf("copies differ by the order of %q and %q", a, b)
		}
		if key.Copies(a, b) && key.Of(a) != key.Of(b) {
			t.Fatalf("%q and %q are copies with different keys", a, b)
		}
	})
}

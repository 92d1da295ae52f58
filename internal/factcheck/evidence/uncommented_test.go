package evidence

import "testing"

func TestWhatNobodyCommentsOnIsLeftOut(t *testing.T) {
	for _, c := range []struct{ name, sentence, wants string }{
		{"no statement", "Der Verband lehnte eine Stellungnahme zu dem Gesetz ab.", "Der Verband."},
		{"who did not want to comment", "Die Firma wollte den Verkauf nicht kommentieren.", "Die Firma."},
		{"who did not want to speak", "Lea Brand wollte sich am Montag zu dem Verkauf nicht äußern.", "Lea Brand."},
		{"neither confirmed nor denied", "Die Firma wollte Berichte weder bestätigen noch dementieren, wonach sie umzieht.", "Die Firma wollte,."},
		{"who refused to comment", "Lea Brand refused to comment on the deal, which has cost £3m.", "Lea Brand, which has cost £3m."},
		{"who would not comment", "The firm would not comment on the sale.", "The firm."},
		{"neither in English", "Brand would neither confirm nor deny reports that the firm was sold.", "Brand would."},

		{"who rejects a law", "Der Verband lehnte das Gesetz ab.", "Der Verband lehnte das Gesetz ab."},
		{"who did not want to sell", "Die Firma wollte die Halle nicht verkaufen.", "Die Firma wollte die Halle nicht verkaufen."},
		{"who refused to sell", "The firm refused to sell the hall.", "The firm refused to sell the hall."},
		{"who did not win", "She did not win the seat.", "She did not win the seat."},
		{"who was not there", "Er war nach dem Gespräch müde.", "Er war nach dem Gespräch müde."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := Uncommented.without(c.sentence, false); got != c.wants {
				t.Errorf("%q, want %q", got, c.wants)
			}
		})
	}
}

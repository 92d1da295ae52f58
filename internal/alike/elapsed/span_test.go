package elapsed_test

import (
	"cmp"
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/elapsed"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestASpanIsToldAsTheMomentInItThatAClaimHas(t *testing.T) {
	for _, c := range []struct{ name, source, text, language, claim, want string }{
		{"hours", "de", "Die Allee war von 6.40 bis 13 Uhr gesperrt.", "de", "Um 10 Uhr war die Allee gesperrt.", "Die Allee war um 10:00 Uhr gesperrt."},
		{"hours in English", "en", "The terminal was shut from 7 a.m. to 2 p.m. on Tuesday.", "de", "Um 11 Uhr war das Terminal am Dienstag zu.", "The terminal was shut at 11:00 on Tuesday."},
		{"months", "de", "Die Fähre verkehrt von Mai bis Ende September.", "en", "In July the ferry runs.", "Die Fähre verkehrt im Juli."},
		{"days", "de", "Der Prozess dauerte vom 4. November 2024 bis zum 9. März 2025.", "de", "Der Prozess lief auch im Januar 2025.", "Der Prozess dauerte im Januar 2025."},
		{"years", "en", "She was mayor from 2012 to 2019.", "en", "She was mayor in 2015.", "She was mayor in 2015."},

		{"an hour behind it", "de", "Die Allee war von 6.40 bis 13 Uhr gesperrt.", "de", "Um 15 Uhr war die Allee gesperrt.", ""},
		{"its end", "de", "Die Allee war von 6.40 bis 13 Uhr gesperrt.", "de", "Um 13 Uhr war die Allee gesperrt.", ""},
		{"a month behind it", "de", "Die Fähre verkehrt von Mai bis Ende September.", "en", "In November the ferry runs.", ""},
		{"a year that begins in it", "de", "Der Prozess dauerte vom 4. November 2024 bis zum 9. März 2025.", "de", "Der Prozess lief 2025.", ""},
		{"what begins", "de", "Der Prozess dauerte vom 4. November 2024 bis zum 9. März 2025.", "de", "Der Prozess begann im Januar 2025.", ""},
		{"what is done at the moment", "de", "Die Allee war von 6.40 bis 13 Uhr gesperrt.", "de", "Die Allee wurde um 10 Uhr gesperrt.", ""},
		{"the same in English", "de", "Die Allee war von 6.40 bis 13 Uhr gesperrt.", "en", "The avenue was closed at 10 a.m.", ""},
		{"some time between", "de", "Die Allee war zwischen 6.40 und 13 Uhr gesperrt.", "de", "Um 10 Uhr war die Allee gesperrt.", ""},
		{"an amount of the whole", "de", "Von Mai bis Ende September waren 300 Gäste da.", "de", "Im Juli waren 300 Gäste da.", ""},
		{"what happens once", "en", "From May to September 2024 the price rose.", "en", "In July 2024 the price rose.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := elapsed.Moment(aliketest.Read(c.source, c.text, aliketest.Published), aliketest.Read(c.language, c.claim, value.Reference{}))
			if want := cmp.Or(c.want, c.text); got != want {
				t.Errorf("wrote %q, want %q", got, want)
			}
		})
	}
}

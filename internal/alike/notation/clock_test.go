package notation_test

import (
	"cmp"
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/notation"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestOtherTimesInWordsAreToldInDigits(t *testing.T) {
	for _, c := range []struct{ name, source, text, language, claim, wantSource, wantClaim string }{
		{"in one language", "de", "Das Konzert endete um fünf nach halb fünf.", "de", "Das Konzert endete um 17.35 Uhr.", "Das Konzert endete um 16:35 Uhr.", ""},
		{"both in words", "en", "The fair opens at half past nine.", "de", "Die Messe beginnt um halb neun.", "The fair opens at 9:30.", "Die Messe beginnt um 8:30 Uhr."},
		{"in the claim", "en", "The fair opens at 10:15.", "de", "Die Messe beginnt um Viertel vor zehn.", "", "Die Messe beginnt um 9:45 Uhr."},
		{"in the afternoon", "en", "Kick-off was at quarter to three.", "de", "Das Spiel begann um 15.15 Uhr.", "Kick-off was at 14:45.", ""},
		{"an hour in a word", "en", "The boat docks shortly after ten the next morning.", "de", "Das Schiff legt kurz nach 22 Uhr an.", "The boat docks shortly after 10:00 the next morning.", ""},

		{"the same time", "de", "Die Messe beginnt um halb neun.", "en", "The fair opens at 8:30 p.m.", "", ""},
		{"both in digits", "de", "Die Messe beginnt um 9.15 Uhr.", "en", "The fair opens at 9:45 a.m.", "", ""},
		{"both in words of one language", "en", "The fair opens at ten past eleven.", "en", "The fair opens at a quarter to nine.", "", ""},
		{"one word", "en", "The fair opens at noon.", "de", "Die Messe beginnt um 13 Uhr.", "", ""},
		{"hours in one word each", "de", "Die Fähre kommt kurz nach elf an.", "en", "The ferry arrives shortly after ten.", "", ""},
		{"one of two", "de", "Die Messe beginnt um halb neun und endet um Viertel vor zehn.", "en", "The fair opens at 8:30.", "", ""},
		{"no time of the claim", "de", "Die Messe beginnt um halb neun.", "en", "The fair opens on Monday.", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			source, claim := notation.TimesInDigits(aliketest.Read(c.source, c.text, aliketest.Published), aliketest.Read(c.language, c.claim, value.Reference{}))
			if want := cmp.Or(c.wantSource, c.text); source != want {
				t.Errorf("source %q, want %q", source, want)
			}
			if want := cmp.Or(c.wantClaim, c.claim); claim != want {
				t.Errorf("claim %q, want %q", claim, want)
			}
		})
	}
}

func TestATimeIsInOneHalfOfTheDay(t *testing.T) {
	for _, c := range []struct {
		name, source, text, language, claim string
		want                                bool
	}{
		{"the evening", "en", "They left on Tuesday evening shortly after six.", "de", "Sie gingen kurz nach 6 Uhr.", true},
		{"the morning", "de", "Das Schiff kommt um zehn Uhr morgens.", "en", "The boat arrives at 10 p.m.", true},

		{"the same", "de", "Das Schiff kommt um 22 Uhr.", "en", "The boat arrives at 10 p.m.", false},
		{"another hour", "de", "Das Schiff kommt um 21 Uhr.", "en", "The boat arrives at 10 a.m.", false},
		{"left open", "en", "The boat arrives at half past nine.", "en", "The boat arrives at 9.30 p.m.", false},
		{"both halves", "de", "Das Schiff kommt um 10 Uhr und um 22 Uhr.", "en", "The boat arrives at 10 p.m.", false},
		{"other clocks", "en", "The boat arrives at 10 a.m. GMT.", "en", "The boat arrives at 10 p.m. EST.", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			source, claim := aliketest.Read(c.source, c.text, aliketest.Published), aliketest.Read(c.language, c.claim, aliketest.Published)
			if got := notation.OtherHalf(source.Values, claim.Values); got != c.want {
				t.Errorf("got %v", got)
			}
		})
	}
}

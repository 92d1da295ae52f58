package dating_test

import (
	"cmp"
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/dating"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestTheWeekdayOnWhichSomethingIsClosedIsNotTold(t *testing.T) {
	for _, c := range []struct{ name, source, text, language, claim, want string }{
		{"before its name", "de", "Der Eintritt ist frei. An Montagen ist das Museum geschlossen, an den übrigen Tagen öffnet es um 9.30 Uhr.", "en", "The museum opens at 9:30 a.m.", "Der Eintritt ist frei. das Museum, an den übrigen Tagen öffnet es um 9.30 Uhr."},
		{"behind its name", "de", "Das Theater bleibt montags geschlossen, sonst beginnt die Vorstellung um 19.30 Uhr.", "de", "Die Vorstellung beginnt um 20.30 Uhr.", "Das Theater, an den übrigen Tagen beginnt die Vorstellung um 19.30 Uhr."},
		{"in English", "en", "The shop is closed on Mondays, on other days it opens at 10:15 a.m.", "de", "Der Laden öffnet um 10.15 Uhr.", "The shop, on other days it opens at 10:15 a.m."},

		{"a claim of that day", "en", "The shop is closed on Mondays, on other days it opens at 10:15 a.m.", "en", "On Mondays the shop opens at 10:15 a.m.", ""},
		{"of every day", "en", "The shop is closed on Mondays, on other days it opens at 10:15 a.m.", "en", "The shop opens daily at 10:15 a.m.", ""},
		{"of the end", "en", "The shop is closed on Mondays, on other days it opens at 10:15 a.m.", "en", "The shop is closed from 10:15 a.m.", ""},
		{"without a time", "en", "The shop is closed on Mondays, on other days it opens at 10:15 a.m.", "en", "The shop opens in the morning.", ""},
		{"of no other days", "de", "Montags ist das Museum geschlossen, der Park öffnet um 9.30 Uhr.", "en", "The museum opens at 9:30 a.m.", ""},
		{"another season", "de", "Im Winter ist das Museum geschlossen, sonst öffnet es um 9.30 Uhr.", "en", "The museum opens at 9:30 a.m.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := dating.OnOtherDays(aliketest.Read(c.source, c.text, aliketest.Published), aliketest.Read(c.language, c.claim, value.Reference{}))
			if want := cmp.Or(c.want, c.text); got != want {
				t.Errorf("wrote %q, want %q", got, want)
			}
		})
	}
}

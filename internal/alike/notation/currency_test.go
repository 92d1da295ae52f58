package notation_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/notation"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestAnAmountInTwoCurrenciesStandsInThatOfTheClaim(t *testing.T) {
	for _, c := range []struct{ name, source, text, language, claim, want string }{
		{"the second", "de", "Er zahlte 40 Millionen Dollar (37 Millionen Euro) dafür.", "de", "Er zahlte 37 Millionen Euro.", "Er zahlte 37 Millionen Euro dafür."},
		{"the first", "de", "Er zahlte 40 Millionen Dollar (umgerechnet rund 37 Millionen Euro).", "de", "Er zahlte 40 Millionen Dollar.", "Er zahlte 40 Millionen Dollar."},
		{"signs", "en", "It cost $40m (£31m) to build.", "de", "Der Bau kostete 31 Millionen Pfund.", "It cost £31m to build."},
		{"another figure", "en", "It cost $40m (about £31m).", "en", "It cost £40m.", "It cost about £31m."},
		{"both", "en", "It cost $40m (£31m).", "en", "It cost $40m (£31m).", "It cost $40m (£31m)."},
		{"neither", "en", "It cost $40m (£31m).", "en", "It cost €37m.", "It cost $40m (£31m)."},
		{"one currency", "de", "Er zahlte 40 Millionen Euro (davon 37 Millionen Euro sofort).", "de", "Er zahlte 37 Millionen Euro.", "Er zahlte 40 Millionen Euro (davon 37 Millionen Euro sofort)."},
		{"something else", "de", "Er zahlte 40 Millionen Dollar (und 37 Millionen Euro Steuern).", "de", "Er zahlte 37 Millionen Euro.", "Er zahlte 40 Millionen Dollar (und 37 Millionen Euro Steuern)."},
	} {
		if got := notation.InCurrency(aliketest.Read(c.source, c.text, aliketest.Published), aliketest.Read(c.language, c.claim, value.Reference{})); got != c.want {
			t.Errorf("%s: wrote %q", c.name, got)
		}
	}
}

func TestOneFigureSaysWhichCurrencyItIsNot(t *testing.T) {
	for _, c := range []struct{ name, source, text, language, claim, want string }{
		{"euros", "de", "Die Strafe beträgt 40 Millionen Dollar.", "en", "The fine amounts to €40m.", "Die Strafe beträgt 40 Millionen Dollar (nicht Euro)."},
		{"pounds", "en", "The ship cost £12m to build.", "de", "Das Schiff kostete 12 Millionen Euro.", "The ship cost £12m (not euros) to build."},
		{"another figure", "de", "Die Strafe beträgt 40 Millionen Dollar.", "de", "Die Strafe beträgt 37 Millionen Euro.", "Die Strafe beträgt 40 Millionen Dollar."},
		{"the claim's currency is there", "de", "Er zahlte 40 Millionen Dollar und 40 Millionen Euro.", "de", "Er zahlte 40 Millionen Euro.", "Er zahlte 40 Millionen Dollar und 40 Millionen Euro."},
		{"dollars of a country", "en", "The fine is 40 million dollars.", "en", "The fine is 40 million Canadian dollars.", "The fine is 40 million dollars."},
	} {
		if got := notation.CurrenciesTold(aliketest.Read(c.source, c.text, aliketest.Published), aliketest.Read(c.language, c.claim, value.Reference{})); got != c.want {
			t.Errorf("%s: wrote %q", c.name, got)
		}
	}
}

package ratio_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/movement"
	"github.com/beleg-dev/beleg/internal/alike/ratio"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestARatioIsToldAsAnAmount(t *testing.T) {
	for _, c := range []struct{ name, source, text, language, claim, want string }{
		{"in German", "de", "Die Zahl der Fälle stieg von 40 auf 120.", "de", "Die Zahl der Fälle hat sich verdreifacht.", "Die Zahl der Fälle hat sich auf 120 erhöht."},
		{"another one", "de", "Die Zahl der Fälle stieg von 40 auf 120.", "de", "Die Zahl der Fälle hat sich mehr als vervierfacht.", "Die Zahl der Fälle hat sich auf 160 erhöht."},
		{"in the past", "de", "Die Zahl der Fälle stieg von 40 auf 120.", "de", "Die Zahl der Fälle verdoppelte sich seit dem Winter.", "Die Zahl der Fälle erhöhte sich auf 80 seit dem Winter."},
		{"which is not reached", "de", "Der Verein schrumpfte von 146 auf 83 Mitglieder.", "de", "Der Verein hat seine Mitgliederzahl mehr als halbiert.", "Der Verein hat seine Mitgliederzahl auf 73 verringert."},
		{"to a multiple", "de", "Der Umsatz stieg von 4 auf 20 Millionen Euro.", "de", "Der Umsatz wuchs auf das Fünffache.", "Der Umsatz wuchs auf 20 Millionen Euro."},
		{"in English", "en", "The colony grew from 38 pairs in 2016 to 146 in 2021.", "en", "The colony doubled.", "The colony rose to 76."},
		{"with more than", "en", "The colony grew from 38 pairs in 2016 to 146 in 2021.", "en", "The colony has more than tripled.", "The colony has risen to 146."},
		{"-fold", "de", "Die Zahl der Fälle stieg von 40 auf 120.", "en", "The number of cases rose fivefold.", "The number of cases rose to 200."},
		{"by a part", "en", "The number of pupils fell from 240 to 110 within five years.", "en", "The number of pupils fell by a quarter.", "The number of pupils fell to 180."},
		{"by half", "de", "Die Schulden sind von 24 auf 36 Millionen Euro gewachsen.", "de", "Die Schulden sind um die Hälfte gewachsen.", "Die Schulden sind auf 36 Millionen Euro gewachsen."},
		{"to a part", "de", "Die Zahl der Paare sank von 210 auf 96.", "de", "Die Zahl der Paare sank auf weniger als die Hälfte.", "Die Zahl der Paare sank auf 96."},
		{"of what was and is", "de", "2019 brüteten 16 Paare, in diesem Jahr waren es 50.", "de", "Die Zahl der Paare hat sich verdoppelt.", "Die Zahl der Paare hat sich auf 32 erhöht."},

		{"which is nearly reached", "de", "Die Zahl der Fälle stieg von 40 auf 72.", "de", "Die Zahl der Fälle hat sich verdoppelt.", "Die Zahl der Fälle hat sich verdoppelt."},
		{"which the source tells, too", "de", "Die Zahl der Fälle verdoppelte sich von 40 auf 80.", "de", "Die Zahl der Fälle hat sich verdreifacht.", "Die Zahl der Fälle hat sich verdreifacht."},
		{"of another thing", "de", "Die Zahl der Mitglieder stieg von 40 auf 120.", "de", "Der Umsatz hat sich verdreifacht.", "Der Umsatz hat sich verdreifacht."},
		{"of another thing in English", "en", "Membership rose from 40 to 120.", "en", "The club's revenue tripled.", "The club's revenue tripled."},
		{"of what cannot be compared", "de", "Die Zahl der Fälle stieg von 40 auf 120.", "en", "The number of cases tripled.", "The number of cases tripled."},
		{"that is denied", "de", "Die Zahl der Fälle stieg von 40 auf 120.", "de", "Die Zahl der Fälle hat sich nicht verdoppelt.", "Die Zahl der Fälle hat sich nicht verdoppelt."},
		{"of two changes", "de", "Die Zahl der Fälle stieg von 40 auf 120. Die der Tests stieg von 300 auf 600.", "de", "Die Zahl der Tests hat sich verdoppelt.", "Die Zahl der Tests hat sich verdoppelt."},
		{"of two places", "de", "Nordau hat 40 Betten, Südau hat 120 Betten.", "de", "Die Zahl der Betten hat sich verdreifacht.", "Die Zahl der Betten hat sich verdreifacht."},
		{"in another year", "de", "Die Zahl der Fälle stieg 2021 von 40 auf 120.", "de", "Die Zahl der Fälle hat sich 2015 verdoppelt.", "Die Zahl der Fälle hat sich 2015 verdoppelt."},
		{"of something that is had", "en", "The club grew from 40 to 120 members.", "en", "The club doubled its revenue.", "The club doubled its revenue."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := ratio.Multiplied(aliketest.Read(c.source, c.text, aliketest.Published), aliketest.Read(c.language, c.claim, value.Reference{})); got != c.want {
				t.Errorf("wrote %q, want %q", got, c.want)
			}
		})
	}
}

func TestARatioIsReckoned(t *testing.T) {
	const text = "Die Zahl der Vögel stieg von 38 auf 146."
	for _, c := range []struct {
		text, claim string
		want        movement.Relation
	}{
		{text, "Die Zahl der Vögel hat sich fast vervierfacht.", movement.Wholly},
		{text, "Die Zahl der Vögel hat sich mehr als verdoppelt.", movement.Wholly},
		{text, "Die Zahl der Vögel hat sich von 38 auf 146 fast vervierfacht.", movement.Wholly},
		{text, "Es sind viermal so viele Vögel.", movement.Wholly},
		{text, "Die Zahl der Vögel hat sich verdoppelt.", movement.Apart},
		{text, "The number of birds halved.", movement.Apart},
		{text, "Es sind doppelt so viele Vögel.", movement.Apart},
		{text, "Die Zahl der Vögel sank um ein Viertel.", movement.Apart},
		{text, "Die Zahl der Vögel hat sich gut vervierfacht.", movement.Open},
		{text, "Es sind mehr als doppelt so viele Vögel.", movement.Open},
		{text, "Die Zahl der Vögel hat sich bei 12 Inseln fast vervierfacht.", movement.Open},
		{text, "Ein Viertel der Vögel sind Möwen.", movement.Open},
		{"Der Preis stieg um ein Viertel von 80 auf 100 Euro.", "Der Preis hat sich verdoppelt.", movement.Open},
	} {
		t.Run(c.claim, func(t *testing.T) {
			source, claim := aliketest.Read("de", c.text, aliketest.Published), aliketest.Read(value.DetectLanguage(c.claim), c.claim, value.Reference{})
			got := ratio.Moved(source, claim)
			if got == movement.Open { // then what is no ratio is looked at
				got, _ = movement.Moved(source, claim)
			}
			if got != c.want {
				t.Errorf("got %d, want %d", got, c.want)
			}
		})
	}
}

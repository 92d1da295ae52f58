package value_test

import (
	"slices"
	"testing"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/name"
)

func TestAGivenNameTellsAWomanFromAMan(t *testing.T) {
	for _, c := range []struct {
		name, text string
		woman, man bool
	}{
		{"a woman", "Carla Wendt left the hall.", true, false},
		{"a man behind a title", "Mayor Peter Sand left the hall.", false, true},
		{"a name that both bear", "Robin Sand left the hall.", false, false},
		{"a surname alone", "On Monday Wendt left the hall.", false, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, v := range value.Find(c.text, "en", value.Reference{}) {
				if v.Kind == value.Name && (v.Name.Woman() != c.woman || v.Name.Man() != c.man) {
					t.Errorf("%q is a woman: %t, a man: %t", v.Text, v.Name.Woman(), v.Name.Man())
				}
			}
		})
	}
}

func TestAWomanIsApartFromAManOfHerSurname(t *testing.T) {
	for _, c := range []struct {
		name, a, b string
		want       bool
	}{
		{"given names", "Mayor Martin Keller", "Mayor Martina Keller", true},
		{"titles", "They met Mr Keller", "They met Mrs Keller", true},
		{"a title and a given name", "They met Mr Keller", "They met Martina Keller", true},
		{"a German title", "Das sagte die Ministerin Keller", "Das sagte Herr Keller", true},
		{"a name of both", "They met Andrea Keller", "They met Andreas Keller", true},
		{"a name that is not known", "They met Michael Keller", "They met Michaela Keller", true},
		{"two men", "They met Martin Keller", "They met Thomas Keller", false},
		{"what may be short for it", "They met Alex Keller", "They met Alexandra Keller", false},
		{"of another surname", "They met Martin Keller", "They met Martina Vogt", false},
		{"a surname alone", "They met Martin Keller", "They met Keller", false},
		{"a surname that is a given name", "They met Mr Martin", "They met Anna Martin", true},
		{"a given name that may be a surname", "They met Martin", "They met Anna Martin", false},
		{"a title of both", "Das sagte der Präsident Keller", "Das sagte Frau Keller", false},
		{"a title that does not fit", "They met Mrs Martin Keller", "They met Mr Keller", false},
	} {
		if a, b := mustName(t, c.a), mustName(t, c.b); a.Apart(b) != c.want || b.Apart(a) != c.want {
			t.Errorf("%s: %v and %v, want apart %t", c.name, a, b, c.want)
		}
	}
}

func TestWhoHasAnotherGivenNameIsAnother(t *testing.T) {
	for _, c := range []struct {
		name, a, b string
		want       bool
	}{
		{"by a vowel", "They met Rolf Keller", "They met Ralf Keller", true},
		{"by its first letter", "They met Goran Keller", "They met Zoran Keller", true},
		{"by all of it", "They met Dieter Keller", "They met Wilfried Keller", true},
		{"behind a title that is not known", "They met Headteacher Barbara Keller", "They met Headteacher Beatrice Keller", true},
		{"of a surname that is transcribed otherwise", "They met Oleg Dartschijew", "They met Igor Darchiev", true},
		{"of one of two surnames", "They met Petra Brandt", "They met Anna Köster-Brandt", true},
		{"in the genitive", "Das ist das Haus Dieter Kellers", "Das ist Wilfried Keller", true},

		{"the same", "They met Rolf Keller", "They met Rolf Keller", false},
		{"in another spelling", "They met Günther Müller", "They met Günter Mueller", false},
		{"transcribed", "They met Sergei Lavrov", "They met Sergej Lawrow", false},
		{"of two languages", "They met Wolodymyr Selenskyj", "They met Vladimir Zelensky", false},
		{"a short form", "They met Bill Keller", "They met William Keller", false},
		{"the beginning of it", "They met Max Keller", "They met Maximilian Keller", false},
		{"transcribed from Arabic", "They met Mohammed Keller", "They met Muhammad Keller", false},
		{"an initial", "They met Peter J. Keller", "They met Peter Keller", false},
		{"a middle name", "They met Peter Hans Keller", "They met Hans Keller", false},
		{"one of two", "They met Hans-Peter Keller", "They met Peter Keller", false},
		{"a surname alone", "They met Peter Keller", "They met Keller", false},
		{"a surname alone with what may be a name", "They met Old Keller", "They met Peter Keller", false},
		{"another surname", "They met Peter Keller", "They met Rolf Vogt", false},
		{"a particle", "They met Peter von Keller", "They met Peter Keller", false},
	} {
		if a, b := mustName(t, c.a), mustName(t, c.b); a.OtherGiven(b) != c.want || b.OtherGiven(a) != c.want {
			t.Errorf("%s: %v and %v, want another %t", c.name, a, b, c.want)
		}
	}
}

func TestWhoHasAnotherSurnameIsAnother(t *testing.T) {
	for _, c := range []struct {
		name, a, b string
		want       bool
	}{
		{"two letters more", "They met Anna Lampe", "They met Anna Lampert", true},
		{"another one", "They met Anna Keller", "They met Anna Kessler", true},
		{"at the end", "They met Anna Whitlock", "They met Anna Whitlow", true},

		{"one that sounds the same", "They met Anna Steinhoff", "They met Anna Steinhof", false},
		{"umlauts", "They met Anna Müller", "They met Anna Mueller", false},
		{"letters of Danish", "They met Anna Sørensen", "They met Anna Sorensen", false},
		{"letters of Turkish", "They met Emine Erdoğan", "They met Emine Erdogan", false},
		{"transcribed", "They met Igor Gorbachev", "They met Igor Gorbatschow", false},
		{"as women bear it", "They met Maria Kowalski", "They met Maria Kowalska", false},
		{"as Czech women bear it", "They met Anna Novák", "They met Anna Nováková", false},
		{"in the genitive", "Das ist Anna Lampes Haus", "Das ist Anna Lampe", false},
		{"wholly", "They met Anna Lampe", "They met Anna Vogt", false},
		{"another given name", "They met Anna Lampe", "They met Petra Lampert", false},
		{"short ones", "They met Anna Ott", "They met Anna Otte", false},
		{"a double one", "They met Anna Lampe", "They met Anna Lampe-Vogt", false},
		{"a surname alone", "They met Lampe", "They met Anna Lampert", false},
	} {
		if a, b := mustName(t, c.a), mustName(t, c.b); a.OtherSurname(b) != c.want || b.OtherSurname(a) != c.want {
			t.Errorf("%s: %v and %v, want another %t", c.name, a, b, c.want)
		}
	}
}

// mustName returns the last name in a text.
func mustName(t *testing.T, text string) name.Identity {
	t.Helper()
	for _, v := range slices.Backward(value.Find(text, "", value.Reference{})) {
		if v.Kind == value.Name {
			return v.Name
		}
	}
	t.Fatalf("no name in %q", text)
	return name.Identity{}
}

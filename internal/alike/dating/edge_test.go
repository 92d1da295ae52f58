package dating_test

import (
	"cmp"
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/dating"
)

func TestWhereSomethingBeginsItDoesNotEnd(t *testing.T) {
	for _, c := range []struct{ name, source, text, language, claim, want string }{
		{"a day", "de", "Das Bad ist ab 12. Mai gesperrt.", "de", "Das Bad ist bis 12. Mai gesperrt.", "Das Bad ist ab 12. Mai (nicht bis 12. Mai) gesperrt."},
		{"in the other language", "en", "The road will be closed from 3 June because of rockfall.", "de", "Die Straße ist bis zum 3. Juni gesperrt.", "The road will be closed from 3 June (not until 3 June) because of rockfall."},
		{"an end", "de", "Das Freibad ist bis zum 3. Juni geöffnet.", "en", "The pool is open from 3 June.", "Das Freibad ist bis zum 3. Juni (nicht ab 3. Juni) geöffnet."},
		{"onward", "de", "Das Bad ist vom 12. Mai an gesperrt.", "de", "Das Bad ist bis 12. Mai gesperrt.", "Das Bad ist vom 12. Mai an (nicht bis 12. Mai) gesperrt."},
		{"an hour", "en", "The gates are open from 8 a.m. on weekdays.", "en", "The gates are open until 8 a.m.", "The gates are open from 8 a.m. (not until 8 a.m.) on weekdays."},
		{"a month", "en", "The fare applies from July.", "en", "The fare applies until July.", "The fare applies from July (not until July)."},

		{"the same edge", "de", "Das Bad ist ab 12. Mai gesperrt.", "de", "Das Bad ist vom 12. Mai an gesperrt.", ""},
		{"another state", "de", "Das Bad ist bis 12. Mai gesperrt.", "de", "Das Bad ist ab 12. Mai offen.", ""},
		{"again", "de", "Das Bad ist bis 12. Mai gesperrt, danach offen.", "de", "Das Bad ist ab 12. Mai gesperrt.", ""},
		{"two states", "de", "Das Bad ist bis 12. Mai geöffnet und ab 12. Mai gesperrt.", "de", "Das Bad ist bis 12. Mai gesperrt.", ""},
		{"another day", "de", "Das Bad ist ab 12. Mai gesperrt.", "de", "Das Bad ist bis 14. Mai gesperrt.", ""},
		{"a negation", "de", "Das Bad ist ab 12. Mai gesperrt.", "de", "Das Bad ist nicht bis 12. Mai gesperrt.", ""},
		{"a span", "de", "Das Bad ist vom 12. Mai bis 14. Mai gesperrt.", "de", "Das Bad ist bis 12. Mai gesperrt.", ""},
		{"the state of another sentence", "en", "The road is closed. The bus to the coast leaves from 3 June.", "en", "The road is closed until 3 June.", ""},
		{"what is done once", "en", "From 3 June visitors pay more.", "en", "Visitors paid until 3 June.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := dating.OtherEdge(aliketest.Read(c.source, c.text, aliketest.Published), aliketest.Read(c.language, c.claim, aliketest.Published))
			if want := cmp.Or(c.want, c.text); got != want {
				t.Errorf("wrote %q, want %q", got, want)
			}
		})
	}
}

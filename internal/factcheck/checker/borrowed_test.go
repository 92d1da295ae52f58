package checker_test

import (
	"strings"
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// A credulous judge finds support wherever it reads the sum.
var credulous = saying{of: func(p factcheck.Pair) factcheck.Judgement {
	if strings.Contains(p.Context+p.Passage, "640") {
		return factcheck.Judgement{Support: .98, Conflict: .01, Neutral: .01}
	}
	return factcheck.Judgement{Support: .01, Conflict: .01, Neutral: .98}
}}

func TestWhatIsQuotedDecidesByItself(t *testing.T) {
	const cost, other, question = "Die Halle in Ostheim kostet 640.000 Euro.", "Der Rat von Ostheim tagte im Keller der Halle.", "Kostet die Halle in Ostheim 640.000 Euro?"
	for name, test := range map[string]struct {
		title, content string
		want           string // empty: nothing is
	}{
		"not what stands below a title that does":      {"Halle für 640.000 Euro", other + " " + cost, cost},
		"not the sentence behind the one that does":    {"Notiz", other + "\n\n" + cost + "\n\n" + other, cost},
		"nothing where only the title does":            {"Halle für 640.000 Euro", other, ""},
		"not a question":                               {"Notiz", question, ""},
		"not a question and what stands behind it":     {"Notiz", question + "\n\n" + other, ""},
		"not both in one paragraph":                    {"Notiz", question + " " + other, ""},
		"an answer that says yes, with its question":   {"Notiz", question + " Ja, sagt der Rat.", question + " Ja, sagt der Rat."},
		"an answer, with its question":                 {"Notiz", "Was kostet die Halle? " + cost, "Was kostet die Halle? " + cost},
		"what tells that somebody asked":               {"Notiz", "Der Rat fragte: „Kostet die Halle 640.000 Euro?“", "Der Rat fragte: „Kostet die Halle 640.000 Euro?“"},
		"a statement in front of a question":           {"Notiz", cost + " " + question, cost},
		"a title that does and stands in the text too": {"Halle für 640.000 Euro", "Halle für 640.000 Euro\n\n" + other, "Halle für 640.000 Euro"},
		"of a title that stands in the text too, the sentence that does": {
			"Der Rat von Ostheim hat getagt. " + cost, "Der Rat von Ostheim hat getagt. " + cost + "\n\n" + other, cost,
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := factchecktest.Start(t, factchecktest.Config{Judge: credulous})
			s.MustIndex(t, &factcheckv1.Source{Name: "sources/hall", Title: test.title, LanguageCode: "de", Content: test.content})
			var got string
			for _, c := range check(t, s, "Die Halle in Ostheim kostet 640.000 Euro und mehr.", nil).GetCitations() {
				got += c.GetQuote()
			}
			if got != test.want {
				t.Errorf("quoted %q, want %q", got, test.want)
			}
		})
	}
}

package dating

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/phrase"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

var (
	// shortPeriod is a quarter or a half of a year in letters: "Q1", "1Q", "H2". The groups are the
	// letter and the number, in either order.
	shortPeriod = regex.MustCompile(`\b(?:([QH])([1-4])|([1-4])([QH]))\b`)
	// romanPeriod is one with a Roman number.
	romanPeriod = regex.MustCompile(`((?:^|\b(?i:im|das|des|dem|zum|vom|am|ein) ))(I{1,3}|IV)(\. (?:Quartal|Halbjahr))`)
	// ofYear follows one of a year, which is a date.
	ofYear = regex.MustCompile(`^(?:/\d|-|\d| ?(?:of |des Jahres |in )?(?:19|20)\d\d)`)
	// account is what is told of by the quarter or the half of a year.
	account = regex.MustCompile(`(?i)^ (?:(?:net|operating|pre-tax|group|adjusted|organic) )?(?:profits?|sales|revenues?|earnings|income|turnover|results?|growth|loss(?:es)?|orders?|output|deliver(?:y|ies)|shipments?|exports?|imports?|gdp|ebit(?:da)?|margins?|figures|report|forecast|guidance)\b`)

	ordinals = [...][2]string{1: {"erste", "first"}, 2: {"zweite", "second"}, 3: {"dritte", "third"}, 4: {"vierte", "fourth"}}
	romans   = map[string]string{"I": "1", "II": "2", "III": "3", "IV": "4"}
)

// PeriodInWords returns a text whose quarters and halves without a year are in words: "Q1 revenue"
// becomes "first-quarter revenue", "im H1" "im ersten Halbjahr", and "I. Quartal" "1. Quartal".
// What is no period in front of an account or behind a preposition stays: "an Audi Q4".
func PeriodInWords(r value.Reading) string {
	g := tongue.Of(r.Language)
	if g == tongue.None {
		return r.Text
	}
	text := r.Text
	all := shortPeriod.FindAllStringSubmatchIndex(text, -1)
	for i := len(all) - 1; i >= 0; i-- {
		m := all[i]
		letter, n := text[max(m[2], m[8]):][:1], text[max(m[4], m[6]):][0]-'0'
		behind := text[m[1]:]
		if letter == "H" && n > 2 || ofYear.MatchString(behind) && !strings.HasPrefix(behind, "-") {
			continue
		}
		if from, words := inWords(text, m[0], behind, letter == "Q", int(n), g); words != "" {
			text = phrase.Put(text, from, m[1], "", words)
		}
	}
	return romanPeriod.ReplaceAllStringFunc(text, func(s string) string {
		m := romanPeriod.FindStringSubmatch(s)
		return m[1] + romans[m[2]] + m[3]
	})
}

// inWords returns the words for a period that begins at a byte, and where they do; empty: it may
// be none.
func inWords(text string, at int, behind string, quarter bool, n int, g tongue.Tongue) (from int, words string) {
	before := phrase.Lead{Text: text, End: at}
	last := before.Last(1)
	if g == tongue.German {
		word := "Halbjahr"
		if quarter {
			word = "Quartal"
		}
		switch last {
		case "im", "vom", "zum":
			return at, ordinals[n][0] + "n " + word
		case "in":
			return before.Cut(1), "im " + ordinals[n][0] + "n " + word
		}
		return 0, ""
	}
	word := "half"
	if quarter {
		word = "quarter"
	}
	switch {
	case account.MatchString(behind):
		return at, ordinals[n][1] + "-" + word
	case last == "in", last == "during", last == "for" && quarter:
		if !quarter {
			word += " of the year"
		}
		return at, "the " + ordinals[n][1] + " " + word
	}
	return 0, ""
}

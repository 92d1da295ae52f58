package wording

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/value"
)

// affirmations is what stands for a negation in the same sentence without it.
// Those that are not listed are left out.
var affirmations = map[string]string{
	"kein": "ein", "keine": "eine", "keinen": "einen", "keinem": "einem", "keiner": "einer", "keines": "eines", "ohne": "mit",
	"nichts": "etwas", "niemand": "jemand", "niemanden": "jemanden", "niemandem": "jemandem", "nirgends": "irgendwo", "nirgendwo": "irgendwo",
	"nicht mehr": "noch", "noch nicht": "schon", "noch nie": "schon", "auf keinen fall": "auf jeden Fall", "in keiner weise": "in jeder Weise",

	"no": "some", "none": "some", "no one": "someone", "nobody": "somebody", "nothing": "something", "nowhere": "somewhere", "without": "with",
	"cannot": "can", "can't": "can", "won't": "will", "shan't": "shall", "no longer": "still", "not yet": "already", "not any": "some",
}

// Affirm returns a text without one of its negations: "did not meet" becomes
// "did meet", "keine Einigung" "eine Einigung". It returns "" for "neither" and
// "weder", which bind two parts, and for what is no negation.
func Affirm(text string, negation value.Value) string {
	words := strings.Join(strings.Fields(strings.ToLower(negation.Text)), " ")
	words = strings.ReplaceAll(words, "’", "'")
	if negation.Kind != value.Negation || words == "neither" || words == "weder" {
		return ""
	}
	instead, listed := affirmations[words]
	if verb, ok := strings.CutSuffix(words, "n't"); ok && !listed {
		instead = verb
	}
	before, after := text[:negation.Start], text[negation.End:]
	if instead == "" {
		after = strings.TrimLeftFunc(after, unicode.IsSpace)
		if before == "" {
			return capital(after)
		}
		if after == "" || unicode.IsPunct(first(after)) {
			before = strings.TrimRightFunc(before, unicode.IsSpace)
		}
		return before + after
	}
	if unicode.IsUpper(first(negation.Text)) {
		instead = capital(instead)
	}
	return before + instead + after
}

func first(text string) rune {
	r, _ := utf8.DecodeRuneInString(text)
	return r
}

func capital(text string) string {
	r, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(r)) + text[size:]
}

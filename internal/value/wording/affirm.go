package wording

import (
	"strings"
	"unicode"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/phrase"
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

var (
	// sondern matches what stands behind a negation up to what is said instead.
	sondern = regex.MustCompile(`^([^.!?;:]*), sondern `)
	// but matches the same, where a phrase of a sentence is negated: the "to Durham but" of "not
	// to Durham but to Leeds". Behind verbs and commas another sentence may begin.
	but = regex.MustCompile(`^( (?:a|an|the|at|by|for|from|in|of|on|to|with|because) [^,.!?;:]*?) but `)
)

// Instead says whether a text denies one thing to say another instead.
func Instead(text string, negation value.Value) bool {
	after := text[negation.End:]
	return turned(after) != after
}

// turned returns what stands behind a negation with what is said instead negated.
func turned(after string) string {
	return but.ReplaceAllString(sondern.ReplaceAllString(after, "$1, nicht "), "$1, not ")
}

// Affirm returns a text without one of its negations: "did not meet" becomes
// "did meet", "keine Einigung" "eine Einigung", "nicht Ulm, sondern Bonn" "Ulm, nicht Bonn". It returns "" for "neither" and
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
	before, after := text[:negation.Start], turned(text[negation.End:])
	if instead == "" {
		after = strings.TrimLeftFunc(after, unicode.IsSpace)
		if before == "" {
			return phrase.Capital(after)
		}
		if after == "" || unicode.IsPunct(phrase.First(after)) {
			before = strings.TrimRightFunc(before, unicode.IsSpace)
		}
		return before + after
	}
	if unicode.IsUpper(phrase.First(negation.Text)) {
		instead = phrase.Capital(instead)
	}
	return before + instead + after
}

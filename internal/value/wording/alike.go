package wording

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/value"
)

// A Reading is a text with what it states.
type Reading struct {
	Text     string
	Language string        // BCP-47; empty: unknown
	Values   []value.Value // as value.Find returns them
}

// Has says whether a text states a value of one of some kinds.
func (r Reading) Has(kinds ...value.Kind) bool {
	return slices.ContainsFunc(r.Values, func(v value.Value) bool { return slices.Contains(kinds, v.Kind) })
}

// alikeKinds are the kinds of values that a reader easily takes for others when
// they are written in another way.
var alikeKinds = []value.Kind{value.Time, value.Duration, value.Number, value.Percent, value.PercentPoints, value.Fraction, value.Money, value.Ordinal}

// Alike returns a source and a claim in which what both state is written alike:
// "anderthalb Stunden" beside "1.5 hours" become "90 Minuten" and "90 minutes". In
// one language the claim takes the source's words; miles become the claim's kilometres.
// Temperatures that differ by their sign alone have it in words, and "half past five" is
// what "17:30" says.
func Alike(source, claim Reading) (string, string) {
	inSource, inClaim := signs(source, claim)
	same := languageOf(source.Language) == languageOf(claim.Language)
	for _, v := range claim.Values {
		if !slices.Contains(alikeKinds, v.Kind) {
			continue
		}
		i := slices.IndexFunc(source.Values, func(x value.Value) bool {
			return x.Kind == v.Kind && (value.Compare(v, x) == value.Equal || sameTime(v, x)) && value.Counted(v, x) != value.Different
		})
		if k := slices.IndexFunc(source.Values, func(x value.Value) bool { return value.Converted(v, x) }); i < 0 && k >= 0 {
			inSource = append(inSource, edit{source.Values[k], v})
			if g := languageOf(claim.Language); !same && rescaled(v, g) {
				written := v
				written.Language = ""
				inClaim = append(inClaim, edit{v, written})
			}
			continue
		}
		if i < 0 || strings.EqualFold(v.Text, source.Values[i].Text) {
			continue
		}
		x := source.Values[i]
		if same {
			inClaim = append(inClaim, edit{v, x})
			continue
		}
		neutral := x
		neutral.Language = "" // so that it is written anew, in either language
		inSource, inClaim = append(inSource, edit{x, neutral}), append(inClaim, edit{v, neutral})
	}
	return value.AlikeNumbers(source.edited(inSource), claim.edited(inClaim))
}

// sameTime says whether two times of day differ at most by the half of the day, which
// only one of them states: "half past five" and "17:30".
func sameTime(a, b value.Value) bool {
	c, d := a.Clock, b.Clock
	return a.Kind == value.Time && b.Kind == value.Time && c.Twelve != d.Twelve && c.About == d.About && c.Zone == d.Zone && c.Apart(d) == 0
}

// firstNumber finds the number of a measure in digits.
var firstNumber = regexp.MustCompile(`\d[\d.,]*`)

// rescaled says whether a measure is written anew with another number: 5,000 hectares as
// 50 square kilometres.
func rescaled(v value.Value, g language) bool {
	shown, _ := otherUnit(v.Quantity, g)
	return g != none && firstNumber.FindString(v.Text) != renderNumber(shown.Low, g)
}

// An edit puts another value, or another form of it, in the place of one.
type edit struct{ old, by value.Value }

// edited returns the text after edits, without those that cannot be written
// naturally.
func (r Reading) edited(edits []edit) string {
	slices.SortStableFunc(edits, func(a, b edit) int { return cmp.Compare(b.old.Start, a.old.Start) }) // from the end, so that places stay
	text, before := r.Text, len(r.Text)
	for _, e := range edits {
		if e.old.End > before {
			continue
		}
		if written := Replace(text, e.old, e.by, r.Language); written != "" {
			text, before = written, e.old.Start
		}
	}
	return text
}

package notation

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/numeral"
	"github.com/beleg-dev/beleg/internal/value/tongue"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// alikeKinds are the kinds of values that a reader easily takes for others when
// they are written in another way.
var alikeKinds = []value.Kind{value.Time, value.Duration, value.Number, value.Percent, value.PercentPoints, value.Fraction, value.Money, value.Ordinal}

// Alike returns a source and a claim in which what both state is written alike:
// "anderthalb Stunden" beside "1.5 hours" become "90 Minuten" and "90 minutes". In
// one language the claim takes the source's words, in another one its decimal mark; miles become
// the claim's kilometres.
// Temperatures that differ by their sign alone have it in words, and "half past five" is
// what "17:30" says.
func Alike(source, claim value.Reading) (string, string) {
	inSource, inClaim := signs(source, claim)
	g, h := tongue.Of(source.Language), tongue.Of(claim.Language)
	same := g == h
	var stated []value.Value // by both, each in its language
	for _, v := range claim.Values {
		if !slices.Contains(alikeKinds, v.Kind) {
			continue
		}
		i := slices.IndexFunc(source.Values, func(x value.Value) bool {
			return (x.Kind == v.Kind || fractionOf(v, x) || fractionOf(x, v)) && (value.Compare(v, x) == value.Equal || sameTime(v, x)) && value.Counted(v, x) != value.Different
		})
		if k := slices.IndexFunc(source.Values, func(x value.Value) bool { return value.Converted(v, x) }); i < 0 && k >= 0 {
			inSource = append(inSource, wording.Edit{Old: source.Values[k], By: v})
			if !same && rescaled(v, h) {
				written := v
				written.Language = ""
				inClaim = append(inClaim, wording.Edit{Old: v, By: written})
			}
			continue
		}
		if i < 0 || strings.EqualFold(v.Text, source.Values[i].Text) {
			continue
		}
		x := source.Values[i]
		if same {
			inClaim = append(inClaim, wording.Edit{Old: v, By: x})
			continue
		}
		neutral := x
		neutral.Language = "" // so that it is written anew, in either language
		inSource, inClaim = append(inSource, wording.Edit{Old: x, By: neutral}), append(inClaim, wording.Edit{Old: v, By: neutral})
		stated = append(stated, neutral)
	}
	inOne, inOther := value.AlikeNumbers(wording.Edited(source, inSource), wording.Edited(claim, inClaim))
	for _, v := range stated {
		inOther = marked(inOne, inOther, g, h, v)
	}
	return inOne, inOther
}

// fractionOf says whether v is a share in words and x one in per cent.
func fractionOf(v, x value.Value) bool { return v.Kind == value.Fraction && x.Kind == value.Percent }

// sameTime says whether two times of day differ at most by the half of the day, which
// only one of them states: "half past five" and "17:30".
func sameTime(a, b value.Value) bool {
	c, d := a.Clock, b.Clock
	return a.Kind == value.Time && b.Kind == value.Time && c.Twelve != d.Twelve && c.About == d.About && c.Zone == d.Zone && c.Apart(d) == 0
}

// firstNumber finds the number of a measure in digits.
var firstNumber = regex.MustCompile(`\d[\d.,]*`)

// rescaled says whether a measure is written anew with another number: 5,000 hectares as
// 50 square kilometres.
func rescaled(v value.Value, g tongue.Tongue) bool {
	shown, _ := numeral.LargestUnit(v.Quantity, g)
	return g != tongue.None && firstNumber.FindString(v.Text) != numeral.Number(shown.Low, g)
}

package notation

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/phrase"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// signs returns the edits that write the signs of temperatures in words where both
// texts have one of as many degrees: a reader easily misses a minus that only one of
// them has. "–7 °C" becomes "minus 7 Grad", and beside it "7 Grad" "plus 7 Grad". A
// source that states the claim's temperature among others stays as it is: "von minus
// 7 auf 7 Grad" has both signs, and says which is whose. Beside words of cold
// nothing is written, since degrees may lie below zero there without a sign.
func signs(source, claim value.Reading) (inSource, inClaim []wording.Edit) {
	stated := temperatures(source)
	for _, v := range temperatures(claim) {
		if len(stated) > 1 && slices.ContainsFunc(stated, func(x value.Value) bool { return states(x, v) }) {
			continue
		}
		for _, x := range stated {
			if !sameDegrees(v, x) || !frost(v) && !frost(x) || cold(source, x) || cold(claim, v) {
				continue
			}
			by, asked := signed(source, x), signed(claim, v)
			if by != "" && asked != "" {
				inSource, inClaim = append(inSource, written(x, by)), append(inClaim, written(v, asked))
			}
		}
	}
	return inSource, inClaim
}

// temperatures returns the degrees that a text states, without those that lie between
// two temperatures.
func temperatures(r value.Reading) []value.Value {
	var found []value.Value
	for _, v := range r.Values {
		next, rest := phrase.Next(r.Text[v.End:])
		than, _ := phrase.Next(rest)
		behind := slices.Contains(apart, next) && than != "null" && than != "zero"
		if degrees(v) && !behind && !slices.Contains(apart, phrase.Lead{Text: r.Text, End: v.Start}.Last(1)) {
			found = append(found, v)
		}
	}
	return found
}

// apart stand before or behind degrees that lie between two temperatures.
var apart = strings.Fields("um by kälter wärmer kühler milder heißer colder warmer cooler hotter über unter above below")

// colds end the words beside which degrees without a minus may lie below zero, too:
// "7 Grad kalt", "7 Grad strenger Frost", "a frosty 7 degrees".
var colds = regex.MustCompile(`(?i)(?:frost|frosty|frostige?[mnrs]?|kälte|kalt(?:e[mnrs]?)?|cold)$`)

// cold says whether the words beside degrees leave open that they lie below zero.
func cold(r value.Reading, v value.Value) bool {
	next, rest := phrase.Next(r.Text[v.End:])
	second, _ := phrase.Next(rest)
	before := phrase.Lead{Text: r.Text, End: v.Start}
	return !frost(v) && slices.ContainsFunc([]string{next, second, before.Last(1), before.Last(2)}, colds.MatchString)
}

// states says whether degrees, perhaps a range of them, name the very temperature v.
func states(x, v value.Value) bool {
	return x.Quantity.Low == v.Quantity.Low || x.Quantity.High == v.Quantity.Low
}

// sameDegrees says whether two temperatures differ by their sign at most.
func sameDegrees(a, b value.Value) bool {
	p, q := a.Quantity.Low, b.Quantity.Low
	return temperature(a) && temperature(b) && p.Den == q.Den && (p.Num == q.Num || p.Num == -q.Num)
}

// degrees says whether v is a number of them.
func degrees(v value.Value) bool {
	return v.Kind == value.Number && strings.HasPrefix(v.Quantity.Unit, "°")
}

// temperature says whether v is one number of degrees.
func temperature(v value.Value) bool {
	q := v.Quantity
	return degrees(v) && q.Low == q.High && q.Bound == quantity.Exact
}

// frost says whether v is a temperature below zero.
func frost(v value.Value) bool { return temperature(v) && v.Quantity.Low.Num < 0 }

// signed returns a temperature with its sign in words, or nothing where it cannot be
// written.
func signed(r value.Reading, v value.Value) string {
	anew := v
	anew.Language = ""
	text := wording.Render(anew, r.Language)
	if text != "" && !frost(v) {
		return "plus " + text
	}
	return text
}

// written returns the edit that puts words in the place of a value.
func written(v value.Value, text string) wording.Edit {
	by := v
	by.Text, by.Quantity.Shared = text, false
	return wording.Edit{Old: v, By: by}
}

package score

import (
	"fmt"
	"slices"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// voting finds that a text tells of a vote.
var voting = [...]interface{ MatchString(string) bool }{
	tongue.German:  tongue.AnyWord(`(?:ge)?stimm(?:en|t|te|ten)|zugestimmt|votier(?:en|t|te|ten)|dafür|dagegen|sprach(?:en)? sich`),
	tongue.English: tongue.AnyWord(`vot(?:es?|ed|ing)|favou?red|backed|supported|dissented`),
}

// VotesTold returns a source in which those who voted for something, of all who did, stand as
// a result, beside a claim that has one of as many: "Fünf der sieben (5:2) stimmten dafür"
// beside "voted 6-1".
func VotesTold(source, claim value.Reading) string {
	if x, pair, ok := vote(source, claim); ok {
		end := x.End
		for _, v := range source.Values {
			if v.Quantity.Total && v.Start >= x.End && end == x.End {
				end = v.End
			}
		}
		return source.Text[:end] + " (" + pair + ")" + source.Text[end:]
	}
	return source.Text
}

// OtherVotes says whether a claim has another result of a vote than a source comes to.
func OtherVotes(source, claim value.Reading) bool {
	x, _, ok := vote(source, claim)
	return ok && !slices.ContainsFunc(claim.Values, func(v value.Value) bool {
		return result(v) && (v.Quantity.Low == x.Quantity.Low || v.Quantity.High == x.Quantity.Low)
	})
}

// vote returns the part of all that a source tells voted for something, and the result that
// it comes to, where a claim has one result of as many votes.
func vote(source, claim value.Reading) (x value.Value, pair string, ok bool) {
	g, h := tongue.Of(source.Language), tongue.Of(claim.Language)
	if g == tongue.None || h == tongue.None || !voting[g].MatchString(source.Text) || slices.ContainsFunc(source.Values, result) {
		return x, "", false
	}
	asked := slices.IndexFunc(claim.Values, result)
	if asked < 0 || !voting[h].MatchString(claim.Text) {
		return x, "", false
	}
	q := claim.Values[asked].Quantity
	found := 0
	for _, v := range source.Values {
		if v.Kind == value.Number && v.Quantity.Of.Valid() && v.Quantity.Low == v.Quantity.High && v.Quantity.Bound == quantity.Exact && v.Quantity.Of == q.Low.Plus(q.High) {
			x, found = v, found+1
		}
	}
	rest := x.Quantity.Of.Minus(x.Quantity.Low)
	return x, fmt.Sprintf("%d%s%d", x.Quantity.Low.Num, tongue.Pick(g, ":", "-"), rest.Num), found == 1 && rest.Num >= 0
}

func result(v value.Value) bool { return v.Quantity.Unit == quantity.UnitScore }

package notation

import (
	"slices"
	"strconv"

	"github.com/beleg-dev/beleg/internal/alike/figure"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/phrase"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// Unbounded returns a claim without the bounds that the amounts of a source lie beyond:
// "more than 10,000 euros" beside "7,500 euros" becomes "10,000 euros". Who reads both
// sees that two numbers differ, and easily not on which side of one the other lies. "More
// than 60" beside 60 becomes 61, "länger als drei Stunden" beside three hours four. A claim that negates stays as it is, for without its bound
// it may say the contrary, and so does one whose source has bounds as well: those are told
// apart by their words.
func Unbounded(source, claim value.Reading) string {
	text := claim.Text
	if claim.Has(value.Negation) {
		return text
	}
	for _, v := range slices.Backward(claim.Values) {
		if v.Quantity.Bound.Bounds() && beyond(source, v) {
			number := numberOf(v)
			if next, ok := nextTo(source, claim, v); ok {
				number = next
			}
			text = phrase.Put(text, v.Start, v.End, "", number)
		}
	}
	return text
}

// beyond says whether a text has amounts of the sort of a bounded one, all of them
// numbers that it does not allow. One without a unit may be of that sort.
func beyond(r value.Reading, bounded value.Value) bool {
	found := false
	for _, x := range r.Values {
		if figure.Unitless(x) {
			if value.Compare(bounded, likeUnit(x, bounded)) != value.Different {
				return false
			}
			continue
		}
		if value.Counted(bounded, x) == value.Different {
			continue
		}
		switch value.Compare(bounded, x) {
		case value.Equal, value.Compatible:
			return false
		case value.Different:
			if x.Quantity.Bound > quantity.About {
				return false
			}
			found = true
		}
	}
	return found
}

// nextTo returns in digits the first whole number beyond that of a bound which a text has
// itself: of "more than 60" beside 60, without its bound, nothing would differ.
func nextTo(r, claim value.Reading, bounded value.Value) (string, bool) {
	next, ok := bounded.Beyond()
	if !ok || !slices.ContainsFunc(r.Values, func(x value.Value) bool {
		return x.Kind == bounded.Kind && x.Quantity.Low == bounded.Quantity.Low && value.Counted(bounded, x) != value.Different
	}) {
		return "", false
	}
	if next.Kind != value.Duration {
		return strconv.FormatInt(next.Quantity.Low.Num, 10), true
	}
	written := wording.Render(next, claim.Language)
	return written, written != ""
}

// likeUnit gives a number the unit of another amount, percent where that is a fraction.
func likeUnit(v, like value.Value) value.Value {
	v.Kind, v.Quantity.Unit = like.Kind, like.Quantity.Unit
	if like.Kind == value.Fraction {
		v.Kind, v.Quantity.Unit = value.Percent, "%"
	}
	return v
}

// numberOf returns the words of an amount behind those that bound it; all, where it is
// not bounded by words in front of it: "thousands", "ten or more".
func numberOf(v value.Value) string {
	for i := range v.Text {
		if i == 0 || v.Text[i-1] != ' ' {
			continue
		}
		rest := value.Find(v.Text[i:], v.Language, value.Reference{})
		if len(rest) != 1 || rest[0].Text != v.Text[i:] || rest[0].Kind != v.Kind {
			continue
		}
		if q := rest[0].Quantity; q.Bound == quantity.Exact && q.Low == v.Quantity.Low && q.High == v.Quantity.High {
			return rest[0].Text
		}
	}
	return v.Text
}

package notation

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// Within returns a claim in which an amount that is less exact than the source's, and bounded
// to the same side, is the source's: beside "mindestens 41 Tote", "at least 17 people died"
// becomes "at least 41 people died", and beside "2,134,000 guests", "2.1 million guests" that
// number. Who reads both sees two numbers. A claim that negates stays as it is, and so does
// one beside other amounts of its sort.
func Within(source, claim value.Reading) string {
	text := claim.Text
	if claim.Has(value.Negation) {
		return text
	}
	for _, v := range slices.Backward(claim.Values) {
		if x, ok := within(source, v); ok {
			if written := wording.Replace(text, v, x, claim.Language); written != "" {
				text = written
			}
		}
	}
	return text
}

// within returns the one amount of a text that counts what v does, if it lies within what v
// allows.
func within(r value.Reading, v value.Value) (value.Value, bool) {
	var only value.Value
	for _, x := range r.Values {
		switch {
		case x.Kind != v.Kind || value.Counted(v, x) == value.Different || value.Counted(v, x) == value.Incomparable:
			continue
		case only.Text != "" || value.Counted(v, x) != value.Equal && x.Kind == value.Number && x.Quantity.Unit == "":
			return value.Value{}, false
		}
		only = x
	}
	p, q := v.Quantity, only.Quantity
	if only.Text == "" || !alikeBound(p.Bound, q.Bound) || v.Kind == value.Duration || v.Kind == value.Fraction || p.Low == q.Low || p.Low.Num <= 0 || q.Low.Num <= 0 || p.Imperial || q.Imperial {
		return value.Value{}, false
	}
	return only, !value.FarApart(p, q) && value.Compare(v, only) == value.Compatible && value.Covers(v, only)
}

// alikeBound says whether amounts are bounded to the same side, or none of them.
func alikeBound(a, b quantity.Bound) bool {
	return a.Floor() == b.Floor() && a.Cap() == b.Cap()
}

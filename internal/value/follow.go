package value

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// Amounts are what a claim says of amounts.
type Amounts struct {
	Values []Value
	Total  bool // something is said of several taken together: "insgesamt", "in total"
}

// AmountsOf picks the amounts among the values of a claim in a BCP-47 language.
func AmountsOf(claim, language string, values []Value) Amounts {
	g := grammarOf(language)
	return Amounts{
		Values: plainOnes(values),
		Total:  slices.ContainsFunc(words.Tokenize(claim), func(t words.Token) bool { return totals.Has(t.Low, g) }),
	}
}

var totals = words.NewLexicon("zusammen insgesamt zusammengenommen gemeinsam", "together total altogether combined")

// The counts by which an amount is multiplied: "74 million for each of the two".
const (
	fewestTimes = 2
	mostTimes   = 12
)

// Follows says whether an amount of the claim follows from those of a text by
// one step of arithmetic: from 58 to 71 % it is 13 points, two at 74 million are
// 148, two thirds of 900 are 600 and leave 300, 58 % leave 42 %. Amounts are
// added up only for a claim of a total, since a text often states a whole beside
// its parts, and where "and" joins kinds of what the claim counts: 30 women and 12
// men are 42 people.
func (c Amounts) Follows(v Value, text []Value) bool {
	if !v.plain() || v.Quantity.Definite {
		return false
	}
	from := plainOnes(text)
	for i, a := range from {
		if v.rest(a) || slices.ContainsFunc(c.Values, func(n Value) bool { return n.Start != v.Start && v.times(n, a) }) {
			return true
		}
		if i+1 < len(from) && v.both(a, from[i+1]) {
			return true
		}
		for j, b := range from {
			if i != j && (v.apart(a, b) || v.portion(a, b) || v.times(a, b) || c.Total && v.sumOf(a, b)) {
				return true
			}
		}
	}
	return false
}

// mostReckoned bounds the amounts of a text that are reckoned with: every two are.
const mostReckoned = 32

func plainOnes(values []Value) []Value {
	list := slices.DeleteFunc(slices.Clone(values), func(v Value) bool { return !v.plain() })
	return list[:min(len(list), mostReckoned)]
}

// plain says whether v is one amount, not bounded to one side.
func (v Value) plain() bool {
	q := v.Quantity
	return (v.measured() || v.share()) && q.Low == q.High && q.Low.Num > 0 && q.Bound <= quantity.About
}

// is says whether v is the number r of its unit.
func (v Value) is(r quantity.Ratio) bool {
	if !r.Valid() {
		return false
	}
	relation := compareQuantities(v.Quantity, quantity.Quantity{Low: r, High: r, Unit: v.Quantity.Unit})
	return relation == Equal || relation == Compatible && v.Quantity.Bound == quantity.About
}

// like says whether v measures or counts what a does.
func (v Value) like(a Value) bool {
	return v.Kind == a.Kind && v.Quantity.Unit == a.Quantity.Unit && sameNoun(v, a) != Different
}

// apart says whether v is how much larger a is than b.
func (v Value) apart(a, b Value) bool {
	points := v.Kind == PercentPoints && a.Kind == Percent
	return a.like(b) && (points || v.like(a) && v.like(b)) && v.is(a.Quantity.Low.Minus(b.Quantity.Low))
}

func (v Value) sumOf(a, b Value) bool {
	return a.like(b) && v.like(a) && v.like(b) && v.is(a.Quantity.Low.Plus(b.Quantity.Low))
}

// both says whether v counts what a and the b behind it are kinds of.
func (v Value) both(a, b Value) bool {
	noun := v.Quantity.Noun
	return a.Quantity.And && v.Kind == Number && isKind(a.Quantity.Noun, noun) && isKind(b.Quantity.Noun, noun) && v.is(a.Quantity.Low.Plus(b.Quantity.Low))
}

// rest says whether v is the share that a leaves of a whole.
func (v Value) rest(a Value) bool {
	percentage := func(x Value) bool { return x.Kind == Percent || x.Kind == Fraction }
	return percentage(v) && percentage(a) && v.is(quantity.Whole(100).Minus(a.Quantity.Low))
}

// portion says whether v is the share a of b, or what that share leaves.
func (v Value) portion(a, b Value) bool {
	if a.Kind != Percent && a.Kind != Fraction || v.Kind != b.Kind || v.Quantity.Unit != b.Quantity.Unit || v.share() {
		return false
	}
	part := a.Quantity.Low.Over(quantity.Whole(100)).Times(b.Quantity.Low)
	return v.is(part) || v.is(b.Quantity.Low.Minus(part))
}

// times says whether v is the count n of a.
func (v Value) times(n, a Value) bool {
	count := n.Quantity.Low
	return n.Kind == Number && n.Quantity.Unit == "" && count.Den == 1 && fewestTimes <= count.Num && count.Num <= mostTimes &&
		v.Kind == a.Kind && v.Quantity.Unit == a.Quantity.Unit && v.is(count.Times(a.Quantity.Low))
}

package value

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/value/quantity"
)

// How many times as large as the other two amounts of one sort may be.
const (
	comparedApart = 20
	largeApart    = 1000
)

// fill gives v what the only amount of its sentence, or else of the one before, measures or
// counts that may be of its sort; false: there is none, or more.
func (v *Value) fill(own, before []Value) bool {
	var from []Value
	switch v.Quantity.Gap {
	case quantity.Compared:
		if from = v.sorts(own, comparedApart); len(from) == 0 {
			from = v.sorts(before, comparedApart)
		}
	case quantity.Given, quantity.Paid:
		from = v.sorts(slices.Concat(own, before), largeApart)
		if v.Quantity.Gap == quantity.Paid {
			from = slices.DeleteFunc(from, func(x Value) bool { return x.Kind != Money })
		} else if len(from) == 1 && from[0].Kind != Money {
			v.Quantity.Gap = quantity.NoGap
			return false
		}
	}
	if len(from) > 1 {
		v.Quantity.Gap = quantity.NoGap
	}
	if len(from) != 1 {
		return false
	}
	v.take(from[0])
	return true
}

// sorts lists amounts that v may be of the sort of, one of each sort.
func (v *Value) sorts(of []Value, apart int64) []Value {
	var list []Value
	for _, x := range of {
		q := x.Quantity
		if x.Kind != Money && x.Kind != Percent && (x.Kind != Number || q.Unit == "" && q.Noun == "" || q.Unit == quantity.UnitScore) || q.Low.Num <= 0 || x.Kind == Percent && apart == largeApart {
			continue
		}
		n, times := q.Low, quantity.Whole(apart)
		if q.Factor.Valid() {
			n = n.Over(q.Factor)
		}
		if n.Cmp(v.Quantity.Low.Times(times)) > 0 || v.Quantity.Low.Cmp(n.Times(times)) > 0 {
			continue
		}
		if !slices.ContainsFunc(list, func(y Value) bool { return y.Kind == x.Kind && y.Quantity.Unit == q.Unit && y.Quantity.Noun == q.Noun }) {
			list = append(list, x)
		}
	}
	return list
}

// take makes v an amount of what x is one of.
func (v *Value) take(x Value) {
	q, p := &v.Quantity, x.Quantity
	if p.Factor.Valid() {
		q.Step = q.Rounding().Times(p.Factor)
		q.Low, q.High, q.Factor = q.Low.Times(p.Factor), q.High.Times(p.Factor), p.Factor
	}
	v.Kind, q.Unit, q.Noun, q.Known, q.Imperial = x.Kind, p.Unit, p.Noun, p.Known, p.Imperial
	q.Shared, q.Gap = p.Unit != "", quantity.Filled
}

// Filled returns the values of a text, of which those that leave out what they measure or
// count have it from the values of the sentence before it.
func Filled(values, before []Value) []Value {
	return refilled(values, func(v *Value) { v.fill(nil, before) })
}

// PaidIn returns the values of a text, of which those that are paid in a currency that it
// leaves out are in that of an amount. The same number stays as it is: a claim does not tell
// the currency of its own source.
func PaidIn(values []Value, amount Value) []Value {
	return refilled(values, func(v *Value) {
		if v.Quantity.Gap == quantity.Paid && v.Quantity.Low != amount.Quantity.Low {
			v.take(amount)
		}
	})
}

// refilled returns values, copied where fill changes one that leaves something out.
func refilled(values []Value, fill func(*Value)) []Value {
	open := func(v Value) bool { return v.Quantity.Gap != quantity.NoGap && v.Quantity.Gap != quantity.Filled }
	if !slices.ContainsFunc(values, open) {
		return values
	}
	list := slices.Clone(values)
	for i := range list {
		if open(list[i]) {
			fill(&list[i])
		}
	}
	return list
}

package wording

import (
	"strconv"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/quantity"
)

// step returns the share by which a claim says that something changed: "um ein Drittel", "by 25
// per cent". False: there is none, or there are several.
func (r Reading) step() (found value.Value, ok bool) {
	for _, v := range r.Values {
		if q := v.Quantity; (v.Kind == value.Percent || v.Kind == value.Fraction) && q.Low == q.High && r.isStep(v) {
			if ok {
				return value.Value{}, false
			}
			found, ok = v, true
		}
	}
	return found, ok
}

// changedBy tells by which share something changed between two amounts, where it is known which
// is the earlier one, and the text does not tell it: "sank von 120 auf 90 (um ein Viertel)".
func (r Reading) changedBy(asked, first, second value.Value) string {
	if _, told := r.step(); told || first.Kind == value.Percent {
		return r.Text // of percent it would be points
	}
	base, subject, end := first, second, len(r.Text)
	switch r.base(first, second) {
	case 0:
		return r.Text
	case 1:
		base, subject, end = second, first, second.Start
	}
	g := languageOf(r.Language)
	share := subject.Quantity.Low.Minus(base.Quantity.Low).Abs().Over(base.Quantity.Low)
	if name := shareName(share, asked, g); name != "" {
		return r.told(subject.End, end, pick(g, "um ", "by ")+name)
	}
	return r.Text
}

// plainShares are those by which a change is told beside a claim that tells it by one.
var plainShares = []quantity.Ratio{{Num: 1, Den: 4}, {Num: 1, Den: 3}, {Num: 1, Den: 2}, {Num: 2, Den: 3}, {Num: 3, Den: 4}}

// shareName names a share beside one that a claim states: as that one, if it may be meant, or
// else as a plain one or in percent.
func shareName(share quantity.Ratio, asked value.Value, g language) string {
	const slack = 1 // percent that a rounded number may be off
	percent := share.Times(quantity.Whole(100))
	if !percent.Valid() {
		return ""
	}
	own := asked.Quantity.Low
	if apart := percent.Minus(own); asked.Kind == value.Percent && apart.Valid() && apart.Abs().Cmp(quantity.Whole(slack)) <= 0 {
		return renderNumber(own, g) + pick(g, " Prozent", " per cent")
	}
	if asked.Kind == value.Fraction {
		for _, plain := range append([]quantity.Ratio{own.Over(quantity.Whole(100))}, plainShares...) {
			if apart := share.Minus(plain); apart.Valid() && apart.Abs().Cmp(plain.PercentOf(aboutSame)) <= 0 {
				return renderFraction(plain.Times(quantity.Whole(100)), g)
			}
		}
	}
	rounded := (2*percent.Num + percent.Den) / (2 * percent.Den)
	return strconv.FormatInt(rounded, 10) + pick(g, " Prozent", " per cent")
}

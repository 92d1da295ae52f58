package comparison

import (
	"strconv"

	"github.com/beleg-dev/beleg/internal/alike/figure"
	"github.com/beleg-dev/beleg/internal/alike/proportion"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/numeral"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// step returns the share by which a claim says that something changed: "um ein Drittel", "by 25
// per cent". False: there is none, or there are several.
func step(r value.Reading) (found value.Value, ok bool) {
	for _, v := range r.Values {
		if q := v.Quantity; (v.Kind == value.Percent || v.Kind == value.Fraction) && q.Low == q.High && figure.IsStep(r, v) {
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
func changedBy(r value.Reading, asked, first, second value.Value) string {
	if _, told := step(r); told || first.Kind == value.Percent {
		return r.Text // of percent it would be points
	}
	base, subject, end := first, second, len(r.Text)
	switch figure.Base(r, first, second) {
	case 0:
		return r.Text
	case 1:
		base, subject, end = second, first, second.Start
	}
	g := tongue.Of(r.Language)
	share := subject.Quantity.Low.Minus(base.Quantity.Low).Abs().Over(base.Quantity.Low)
	if name := shareName(share, asked, g); name != "" {
		return figure.Tell(r.Text, subject.End, end, tongue.Pick(g, "um ", "by ")+name)
	}
	return r.Text
}

// plainShares are those by which a change is told beside a claim that tells it by one.
var plainShares = []quantity.Ratio{{Num: 1, Den: 4}, {Num: 1, Den: 3}, {Num: 1, Den: 2}, {Num: 2, Den: 3}, {Num: 3, Den: 4}}

// shareName names a share beside one that a claim states: as that one, if it may be meant, or
// else as a plain one or in percent.
func shareName(share quantity.Ratio, asked value.Value, g tongue.Tongue) string {
	const slack = 1 // percent that a rounded number may be off
	percent := share.Times(quantity.Whole(100))
	if !percent.Valid() {
		return ""
	}
	own := asked.Quantity.Low
	if apart := percent.Minus(own); asked.Kind == value.Percent && apart.Valid() && apart.Abs().Cmp(quantity.Whole(slack)) <= 0 {
		return numeral.Number(own, g) + tongue.Pick(g, " Prozent", " per cent")
	}
	if asked.Kind == value.Fraction {
		for _, plain := range append([]quantity.Ratio{own.Over(quantity.Whole(100))}, plainShares...) {
			if apart := share.Minus(plain); apart.Valid() && apart.Abs().Cmp(plain.PercentOf(proportion.AboutSame)) <= 0 {
				return numeral.Fraction(plain.Times(quantity.Whole(100)), g)
			}
		}
	}
	return strconv.FormatInt(percent.Nearest().Num, 10) + tongue.Pick(g, " Prozent", " per cent")
}

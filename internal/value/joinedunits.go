package value

import (
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value/quantity"
)

// joinedUnits gives numbers that "und" joins to a later amount its unit and magnitude: "200 und
// 300 Euro", "12, 15 und 20 Prozent".
func (s *scanner) joinedUnits() {
	chained := false // the number behind has its unit from one behind it
	for k := len(s.out) - 2; k >= 0; k-- {
		a, b := &s.out[k], s.out[k+1]
		between := s.Source[a.End:max(a.End, b.Start)]
		if chained = a.bare() && digitsEnd.MatchString(a.Text) && digitsBegin.MatchString(b.Text) && (joining.MatchString(between) || chained && between == ", ") && a.joins(b, s.magnitudeOf(b)); chained {
			a.take(b)
			a.Quantity.Gap = quantity.NoGap // its unit is in the sentence, right behind
		}
	}
}

var (
	joining     = regex.MustCompile(`^,? (?:und|oder|beziehungsweise|bzw\.|and|or) $`)
	digitsEnd   = regex.MustCompile(`\d$`)
	digitsBegin = regex.MustCompile(`^\d`)
)

// joins says whether a may be an amount of what b is one of, and gives it the magnitude of b.
func (v *Value) joins(b Value, unit quantity.Ratio) bool {
	q, scaled := &v.Quantity, *v
	if p := &scaled.Quantity; unit.Valid() && p.Low.Cmp(quantity.Whole(1000)) < 0 {
		p.Low, p.High, p.Step = p.Low.Times(unit), p.High.Times(unit), unit
	}
	if b.Quantity.Unit == "" || len(scaled.sorts([]Value{b}, comparedApart)) == 0 {
		return false
	}
	*q = scaled.Quantity
	return true
}

// magnitudeOf returns the magnitude with which a value is written; not valid: none.
func (s *scanner) magnitudeOf(v Value) quantity.Ratio {
	n, _, ok := s.Number(s.TokenFrom(v.Start))
	if !ok {
		return quantity.Ratio{}
	}
	return n.Unit
}

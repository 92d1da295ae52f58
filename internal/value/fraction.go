package value

import "github.com/beleg-dev/beleg/internal/value/quantity"

// compareFractions compares shares in words. Of two numbers, "almost a third" and "a quarter"
// differ, whatever qualifies them: who had the other one to say had its name. A bound holds
// those beyond it.
func compareFractions(p, q quantity.Quantity) Relation {
	if p.Low == q.Low || p.Low != p.High || q.Low != q.High {
		return compareQuantities(p, q)
	}
	if p.Low.Cmp(q.Low) > 0 {
		p, q = q, p
	}
	if p.Bound.Floor() || q.Bound.Cap() {
		return Compatible
	}
	return Different
}

package value

// UnitScore is the unit of a result of two sides, Low for the first, High for
// the second, which may be less.
const UnitScore = "score"

const maxScore = 200 // of one side

// score reads "3:1" and "5-2". Rising numbers with a hyphen are a range, and two
// digits behind a colon a time of day.
func (s *scanner) score(i int) (Value, int, bool) {
	a, b := s.small(i, 3), s.small(i+2, 3)
	if a < 0 || b < 0 || a > maxScore || b > maxScore || !s.alone(i) || !s.tok(i+2).joined || s.tok(i+3).joined && s.decimalTail(i+2) {
		return Value{}, 0, false
	}
	switch width := len(s.tok(i + 2).low); {
	case s.glued(i+1, ":") && (width == 1 || a > 24 || b > 59) && !s.any(i+3, "uhr"):
	case s.glued(i+1, "-") && a >= b && !s.mark(i+3, "-"):
		if _, _, ok := s.unit(i + 3); ok {
			return Value{}, 0, false
		}
	default:
		return Value{}, 0, false
	}
	return Value{Kind: Number, Quantity: Quantity{Low: whole(int64(a)), High: whole(int64(b)), Unit: UnitScore}}, i + 3, true
}

// raceTime reads minutes and seconds with a fraction: "8:22.4".
func (s *scanner) raceTime(i int) (Value, int, bool) {
	m, sec := s.small(i, 3), s.small(i+2, 2)
	if m < 0 || sec < 0 || sec > 59 || !s.alone(i) || !s.glued(i+1, ":") || !s.tok(i+2).joined || len(s.tok(i+2).low) != 2 ||
		!s.glued(i+3, ".") && !s.glued(i+3, ",") || !s.tok(i+4).joined || s.tok(i+4).kind != digitToken || len(s.tok(i+4).low) > 3 {
		return Value{}, 0, false
	}
	places := len(s.tok(i + 4).low)
	r := whole(int64(60*m + sec)).plus(decimal(atoi(s.tok(i+4).low), -places))
	return Value{Kind: Duration, Quantity: Quantity{Low: r, High: r, Unit: "s", Step: decimal(1, -places)}}, i + 5, r.Valid()
}

// compareScores compares two results; the sides may be named in either order.
func compareScores(p, q Quantity) Relation {
	switch {
	case p.Low == q.Low && p.High == q.High:
		return Equal
	case p.Low == q.High && p.High == q.Low:
		return Compatible
	}
	return Different
}

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

// raceTime reads minutes and seconds with a fraction, "8:22.4", and hours, minutes
// and seconds, "2:24:27", that are no time of day.
func (s *scanner) raceTime(i int) (Value, int, bool) {
	n, j, step := int64(s.small(i, 3)), i+1, Ratio{}
	for s.glued(j, ":") && s.tok(j+1).joined && j < i+5 {
		part := s.small(j+1, 2)
		if part < 0 || part > 59 || len(s.tok(j+1).low) != 2 {
			return Value{}, 0, false
		}
		n, j = 60*n+int64(part), j+2
	}
	if n < 0 || j == i+1 || !s.alone(i) {
		return Value{}, 0, false
	}
	r := whole(n)
	switch fraction := s.tok(j + 1); {
	case (s.glued(j, ".") || s.glued(j, ",")) && fraction.joined && fraction.kind == digitToken && len(fraction.low) <= 3:
		step = decimal(1, -len(fraction.low))
		r, j = r.plus(step.Times(whole(atoi(fraction.low)))), j+2
	case j < i+5 || s.ofDay(i, j):
		return Value{}, 0, false
	default:
		step = whole(1)
	}
	return Value{Kind: Duration, Quantity: Quantity{Low: r, High: r, Unit: "s", Step: step}}, j, r.Valid()
}

// ofDay says whether hours, minutes and seconds from token i to j-1 are a time of day:
// what stands around them says so, or that they have the hour in two digits, and
// nothing says that they last.
func (s *scanner) ofDay(i, j int) bool {
	half, _ := s.halfDay(j)
	switch {
	case s.any(j, "uhr") || half > 0 || zoneNames.has(s.word(j), s.lang) && s.toks[j].caps,
		s.any(i-1, "um", "gegen", "ab", "bis", "seit", "at", "by", "since", "until", "till"), s.tok(i-1).kind == digitToken:
		return true
	case s.any(i-1, "in", "of"):
		return false
	}
	m, _, ok := s.unit(j)
	return len(s.toks[i].low) > 1 && !(ok && m.kind == Duration)
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

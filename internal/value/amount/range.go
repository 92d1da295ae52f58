package amount

import (
	"github.com/beleg-dev/beleg/internal/value/number"
	"github.com/beleg-dev/beleg/internal/value/unit"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// measuredUpper reads the second number of a range whose unit stands behind, or whose sign
// stands before, both numbers: "5 Euro bis 10 Euro", "between $5m and $10m". The first, n,
// begins at i with its sign and ends before j.
func (s *Reader) measuredUpper(i int, n number.Numeral, j int) (high number.Numeral, next int, ok bool) {
	sign := unit.Signs[s.Tok(i).Low]
	low, k, measured := s.Unit(j)
	if sign != "" {
		k = j
	}
	if !measured && sign == "" || n.Value.Num < 0 || !s.joinsMeasures(i, k) {
		return number.Numeral{}, 0, false
	}
	k++
	if sign != "" && unit.Signs[s.Tok(k).Low] != sign {
		return number.Numeral{}, 0, false
	}
	high, next, ok = s.Number(k + words.One(sign != ""))
	m, _, _ := s.Unit(next)
	return high, next, ok && (sign != "" || m == low) && n.Value.Cmp(high.Value) < 0 && n.Unit.Valid() == high.Unit.Valid()
}

// joinsMeasures says whether the word or hyphen at k joins a measure that begins at i to a
// larger one. A "to" without "range" joins what was to what is: "rose 3% to 5%".
func (s *Reader) joinsMeasures(i, k int) bool {
	switch {
	case s.Any(k, "bis"):
		return true
	case s.Any(k, "und", "and"):
		return s.BetweenBefore(i) && !s.Any(i-2, "gap", "difference", "choice", "choose", "unterschied", "differenz", "abstand", "wahl", "wählen") // of two
	case s.Any(k, "to"):
		return s.Any(i-1, "from") && s.spread(i)
	}
	return s.Glued(k, "-") && s.Tok(k+1).Joined
}

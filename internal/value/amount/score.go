package amount

import (
	"github.com/beleg-dev/beleg/internal/value/clock"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/unit"
	"github.com/beleg-dev/beleg/internal/value/words"
)

const (
	maxScore = 200 // of one side of a game
	maxVotes = 800 // of both sides in a parliament; "747-100" is more
)

// Score reads "3:1" and "5-2". Rising numbers with a hyphen are a range, but for those of
// a vote, and two digits behind a colon a time of day.
func (s *Reader) Score(i int) (Amount, int, bool) {
	a, b := s.Small(i, 3), s.Small(i+2, 3)
	ofVotes := s.Glued(i+1, ":") && s.Any(i+3, "stimmen", "votes") && a+b <= maxVotes
	vote := ofVotes || s.Glued(i+1, "-") && s.voted(i, a > b && a+b <= maxVotes)
	if a < 0 || b < 0 || !vote && (a > maxScore || b > maxScore) || !s.Alone(i) || !s.Tok(i+2).Joined || s.Tok(i+3).Joined && s.DecimalTail(i+2) {
		return Amount{}, 0, false
	}
	switch width := len(s.Tok(i + 2).Low); {
	case s.Glued(i+1, ":") && (ofVotes || width == 1 || a > 24 || b > 59 || s.played(i, a, b)) && !s.Any(i+3, "uhr"):
	case s.Glued(i+1, "-") && (a >= b || vote) && !s.Mark(i+3, "-"):
		if _, _, ok := s.Unit(i + 3); ok {
			return Amount{}, 0, false
		}
	default:
		return Amount{}, 0, false
	}
	return Amount{Sort: unit.Count, Quantity: quantity.Quantity{Low: quantity.Whole(int64(a)), High: quantity.Whole(int64(b)), Unit: quantity.UnitScore}}, i + 3, true
}

// played says whether the two numbers at i, which may be a time of day, are a result: one in
// brackets is that of a half, and a verb of games makes what stands behind "mit" one.
func (s *Reader) played(i, a, b int) bool {
	if c, d := s.pair(i + 4); s.Mark(i+3, "(") && c >= 0 && s.Mark(i+7, ")") {
		return ofHalf(c, d, a, b) && !s.Any(i-1, timeBefore...)
	}
	if c, d := s.pair(i - 4); s.Mark(i-1, "(") && c >= 0 && s.Mark(i+3, ")") {
		return ofHalf(a, b, c, d) && !s.Any(i-5, timeBefore...)
	}
	if _, _, unit := s.Unit(i + 3); unit || !s.Any(i-1, "mit") {
		return false
	}
	const reach = 12 // tokens
	for k := max(0, i-reach); k < min(len(s.Tokens), i+3+reach); k++ {
		if games.Has(s.Word(k), s.Grammar) {
			return true
		}
	}
	return false
}

// ofHalf says whether c to d is what may have been scored in the first half of what ended a to b.
func ofHalf(c, d, a, b int) bool { return c <= a && d <= b && 4*(c+d) <= 3*(a+b) }

// pair returns the numbers that a colon joins at i; -1: none are, or one has a zero in front.
func (s *Reader) pair(i int) (a, b int) {
	if a, b = s.Small(i, 3), s.Small(i+2, 3); a < 0 || b < 0 || !s.Glued(i+1, ":") || len(s.Tok(i+2).Low) > 1 && b < 10 {
		return -1, -1
	}
	return a, b
}

// timeBefore are words that stand before a time of day.
var timeBefore = []string{"um", "gegen", "ab", "bis", "seit", "von", "vor", "nach", "at", "by", "since", "until", "from"}

// games are verbs of who plays one.
var games = words.NewLexicon("gewann gewannen gewonnen siegte siegten gesiegt verlor verloren unterlag unterlagen unterlegen besiegte besiegten besiegt bezwang bezwangen bezwungen schlug schlugen geschlagen", "")

// voted says whether the numbers joined at i are the two sides of a vote: "voted 215-220",
// "by a vote of 49-51", and falling ones behind any word of a vote, "passed the House,
// 220-215", but "voted 3-5 times".
func (s *Reader) voted(i int, falling bool) bool {
	const reach = 8 // tokens
	noun, _ := s.Noun(i + 3)
	if noun != "" || s.Any(i-1, "voted") || s.Any(i-1, "of", "was") && s.Any(i-2, "vote") {
		return noun == ""
	}
	for k := i - 1; k >= max(0, i-reach) && falling && !s.Mark(k, "."); k-- {
		if votes.Has(s.Word(k), s.Grammar) {
			return true
		}
	}
	return false
}

// votes say that one was held.
var votes = words.NewLexicon("", "vote votes voted voting passed approved adopted")

// RaceTime reads minutes and seconds with a fraction, "8:22.4", and hours, minutes
// and seconds, "2:24:27", that are no time of day.
func (s *Reader) RaceTime(i int) (Amount, int, bool) {
	n, j, step := int64(s.Small(i, 3)), i+1, quantity.Ratio{}
	for s.Glued(j, ":") && s.Tok(j+1).Joined && j < i+5 {
		part := s.Small(j+1, 2)
		if part < 0 || part > 59 || len(s.Tok(j+1).Low) != 2 {
			return Amount{}, 0, false
		}
		n, j = 60*n+int64(part), j+2
	}
	if n < 0 || j == i+1 || !s.Alone(i) {
		return Amount{}, 0, false
	}
	r := quantity.Whole(n)
	switch fraction := s.Tok(j + 1); {
	case (s.Glued(j, ".") || s.Glued(j, ",")) && fraction.Joined && fraction.Kind == words.Digits && len(fraction.Low) <= 3:
		step = quantity.Decimal(1, -len(fraction.Low))
		r, j = r.Plus(step.Times(quantity.Whole(int64(s.Small(j+1, 3))))), j+2
	case j < i+5 || s.ofDay(i, j):
		return Amount{}, 0, false
	default:
		step = quantity.Whole(1)
	}
	return Amount{Sort: unit.Duration, Quantity: quantity.Quantity{Low: r, High: r, Unit: "s", Step: step}}, j, r.Valid()
}

// ofDay says whether hours, minutes and seconds from token i to j-1 are a time of day:
// what stands around them says so, or that they have the hour in two digits, and
// nothing says that they last.
func (s *Reader) ofDay(i, j int) bool {
	half, _ := s.HalfDay(j)
	switch {
	case s.Any(j, "uhr") || half > 0 || clock.ZoneNames.Has(s.Word(j), s.Grammar) && s.Tokens[j].Caps,
		s.Any(i-1, "um", "gegen", "ab", "bis", "seit", "at", "by", "since", "until", "till"), s.Tok(i-1).Kind == words.Digits:
		return true
	case s.Any(i-1, "in", "of"):
		return false
	}
	m, _, ok := s.Unit(j)
	return len(s.Tokens[i].Low) > 1 && !(ok && m.Sort == unit.Duration)
}

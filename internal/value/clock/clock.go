// Package clock reads times of day: "18.30 Uhr", "half past five", "noon".
//
// Its Clock says what is open, since half of the day is often not stated and an hour is often
// rounded. When a text says which half, the minute is that of the whole day.
package clock

import (
	"fmt"

	"github.com/beleg-dev/beleg/internal/value/number"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// Clock is the normal form of a time of day.
type Clock struct {
	Minute int    // after midnight
	Twelve bool   // the half of the day is not stated
	Hours  bool   // only the hour was written
	About  bool   // "gegen", "around"
	Zone   string // in English, such as "CET" for "MEZ", or a place whose clocks are meant; empty: local
	Edge   Edge   // of a span of hours
}

// Edge says which end of a span a time is.
type Edge uint8

// The ends. The zero value: a time that is none.
const (
	Opens  Edge = iota + 1 // "ab 6 Uhr", the 6 of "6–22 Uhr"
	Closes                 // "until 10 p.m."
)

// String returns the normal form, such as "18:30" or "~06:30?".
func (c Clock) String() string {
	s := fmt.Sprintf("%02d:%02d", c.Minute/60, c.Minute%60)
	if c.About {
		s = "~" + s
	}
	if c.Twelve {
		s += "?"
	}
	if c.Zone != "" {
		s += " " + c.Zone
	}
	return s
}

// Apart returns the minutes between two times of one zone.
func (c Clock) Apart(other Clock) int {
	day := 2 * halfDay
	if c.Twelve || other.Twelve {
		day = halfDay
	}
	apart := c.Minute - other.Minute
	apart = max(apart, -apart) % day
	return min(apart, day-apart)
}

var noons = words.NewPhrases("mittag=12 mitternacht=24 mittags=12", "noon=12 midday=12 midnight=24")

// A Reader reads the times of day of a text.
type Reader struct {
	*number.Reader
	opening int // the token behind the last time read, if that opens a span; else 0
}

// NewReader reads a text whose numbers n reads.
func NewReader(n *number.Reader) *Reader { return &Reader{Reader: n} }

// Read reads a time of day at token i, and returns the token after it.
func (s *Reader) Read(i int) (Clock, int, bool) {
	c, j, ok := s.Clock(i)
	if ok {
		s.opening = j * words.One(c.Edge == Opens)
	}
	return c, j, ok
}

// Clock reads a time of day at token i.
func (s *Reader) Clock(i int) (Clock, int, bool) {
	c, j, ok := s.clockDigits(i)
	if !ok {
		c, j, ok = s.clockWords(i)
	}
	if !ok {
		c, j, ok = s.hourOfPart(i)
	}
	if !ok || c.Minute > 24*60 {
		return Clock{}, 0, false
	}
	if !s.Any(j-1, "am", "pm", "m") && !s.Any(j-2, "m") {
		c = c.settled(s.partOf(i, j))
	}
	c.Minute %= 24 * 60 // "24 Uhr"
	if n, ok := ZoneNames.Find(s.Word(j), s.Grammar); ok && s.Tokens[j].Caps {
		c.Zone = zones[n].name
		j++
	} else {
		c.Zone = s.placeZone(j)
	}
	c.About = s.Any(i-1, "gegen", "etwa", "rund", "around", "about", "circa", "kurz", "shortly") || s.Any(i-2, "kurz", "shortly", "just")
	c.Edge = s.edge(i, j)
	return c, j, true
}

// edge says which end of a span the time is that stands from token i to j-1.
func (s *Reader) edge(i, j int) Edge {
	switch joins := func(k int) bool { return s.Any(k, "bis", "to", "until", "till") || s.Mark(k, "-") }; {
	case s.Any(i-1, "bis", "until", "till"), (joins(i-1) || s.Any(i-1, "und", "and")) && s.opened(i-2):
		return Closes
	case s.Any(i-1, "ab", "from", "seit", "since", "zwischen", "between"), joins(j) && s.Tok(j+1).Kind == words.Digits:
		return Opens
	}
	return 0
}

// opened says whether a time that opens a span ends with token i.
func (s *Reader) opened(i int) bool {
	return i >= 0 && s.opening == i+1
}

func (s *Reader) clockDigits(i int) (Clock, int, bool) {
	h := s.Small(i, 2)
	if h < 0 || h > 24 || !s.Alone(i) {
		return Clock{}, 0, false
	}
	m, j, colon := s.minutes(i + 1)
	if m < 0 {
		return Clock{}, 0, false
	}
	c := Clock{Minute: h*60 + m, Hours: j == i+1}
	if s.Grammar&words.German != 0 {
		if c, k, ok := s.germanHour(c, j); ok {
			return c, k, true
		}
	}
	if s.Grammar&words.English != 0 && h >= 1 && h <= 12 {
		if c, k, ok := s.englishHour(c, j); ok {
			return c, k, true
		}
	}
	if colon && (!s.Tok(j).Joined || s.Tok(j).Kind == words.Mark) {
		c.Minute = s.dayTime(j, c.Minute)
		c.Twelve = s.Grammar&words.German == 0 && h >= 1 && h <= 12 && s.Tokens[i].Low[0] != '0' && !s.Any(j, "in", "at")
		return c, j, true
	}
	return Clock{}, 0, false
}

// minutes reads ":40" and ".40" at j; -1 where these are no minutes. colon says
// that they are written as of a clock alone.
func (s *Reader) minutes(j int) (minute, next int, colon bool) {
	colon = s.Glued(j, ":")
	if n := s.Tok(j + 1); !colon && !s.Glued(j, ".") || !n.Joined || n.Kind != words.Digits || len(n.Low) != 2 {
		return 0, j, false
	}
	if minute = s.Small(j+1, 2); minute > 59 {
		return -1, 0, false
	}
	j += 2
	if colon && s.Glued(j, ":") && len(s.Tok(j+1).Low) == 2 { // seconds
		j += 2
	}
	if colon && s.Glued(j, ".") && s.Tok(j+1).Joined && s.Tok(j+1).Kind == words.Digits {
		return -1, 0, false // "8:22.4" is a racer's time
	}
	return minute, j, colon
}

// germanHour reads what follows an hour in German: "Uhr", "Uhr 30", "bis 14 Uhr".
func (s *Reader) germanHour(c Clock, j int) (Clock, int, bool) {
	switch {
	case s.Any(j, "uhr"):
		if n := s.Small(j+1, 2); n >= 0 && n < 60 && c.Hours && s.Tok(j+2).Kind != words.Mark {
			return Clock{Minute: c.Minute + n}, j + 2, true
		}
		c.Minute = s.dayTime(j+1, c.Minute)
		return c, j + 1, true
	case (s.Any(j, "bis", "und") || s.Mark(j, "-")) && s.hourAt(j+1):
		return c, j, true
	case s.Any(j, "h") && !s.Tok(j).Upper && !c.Hours:
		return c, j + 1, true
	}
	return Clock{}, 0, false
}

// englishHour reads what follows an hour up to twelve in English: "p.m.",
// "o'clock", "to 8 p.m.".
func (s *Reader) englishHour(c Clock, j int) (Clock, int, bool) {
	if half, k := s.HalfDay(j); half > 0 {
		c.Minute = c.Minute%halfDay + halfDay*(half-1)
		return c, k, true
	}
	if s.oClock(j) {
		c.Twelve = true
		return c, j + 3, true
	}
	if k := j + 1; (s.Any(j, "to", "and") || s.Mark(j, "-")) && s.Small(k, 2) > 0 {
		if s.Glued(k+1, ":") {
			k += 2
		}
		if half, _ := s.HalfDay(k + 1); half > 0 {
			c.Twelve = true
			return c, j, true
		}
	}
	return Clock{}, 0, false
}

func (s *Reader) oClock(j int) bool { return s.Matches(j, []string{"o", "'", "clock"}) }

// hourAt says whether a time in digits, with "Uhr", stands at j.
func (s *Reader) hourAt(j int) bool {
	if n := s.Small(j, 2); n < 0 || n > 24 {
		return false
	}
	if (s.Glued(j+1, ".") || s.Glued(j+1, ":")) && s.Tok(j+2).Joined {
		j += 2
	}
	return s.Any(j+1, "uhr")
}

// dayTime moves a time before noon to the half of the day that the word at j
// names: "11 Uhr nachts".
func (s *Reader) dayTime(j, minute int) int {
	if s.Grammar == words.English {
		if s.Any(j, "at") && s.Any(j+1, "night") && minute/60 == 12 {
			return minute % halfDay
		}
		if s.Any(j, "in") && s.Any(j+1, "the") && s.Any(j+2, "afternoon", "evening") || s.Any(j, "at") && s.Any(j+1, "night") && minute >= 6*60 {
			return minute%halfDay + halfDay
		}
		return minute
	}
	if s.Any(j, "nachts") && minute/60 == 12 {
		return minute % halfDay
	}
	late := s.Any(j, "abends", "nachmittags", "abend") || s.Any(j, "nachts") && minute >= 6*60 || s.Any(j, "am") && s.Any(j+1, "abend", "nachmittag")
	if late && minute <= halfDay {
		return minute%halfDay + halfDay
	}
	return minute
}

// HalfDay reads a.m. as 1 and p.m. as 2.
func (s *Reader) HalfDay(j int) (half, next int) {
	if s.Grammar&words.English == 0 {
		return 0, j
	}
	switch {
	case s.Any(j, "am", "pm") && (s.Tok(j).Joined || s.Tok(j).Caps || s.Grammar == words.English):
		return 1 + words.One(s.Any(j, "pm")), j + 1
	case s.Any(j, "a", "p") && s.Glued(j+1, ".") && s.Any(j+2, "m"):
		k := j + 3
		if s.Glued(k, ".") {
			k++
		}
		return 1 + words.One(s.Any(j, "p")), k
	}
	return 0, j
}

// halfDay is how many minutes half of a day has.
const halfDay = 12 * 60

// clockWords reads "halb sieben", "sechs Uhr", "six o'clock" and "noon".
func (s *Reader) clockWords(i int) (Clock, int, bool) {
	if s.Tok(i).Kind != words.Word {
		return Clock{}, 0, false
	}
	if n, k := noons.At(s.Text, i); k > 0 && (s.Tokens[i].Upper || s.Grammar&words.English != 0 || s.Any(i, "mittags")) && !s.Any(i-1, "after", "nach", "heute") {
		return Clock{Minute: n * 60, About: n == 12}, i + k, true
	}
	if c, j, ok := s.clockSpoken(i); ok {
		return c, j, true
	}
	n, ok := int64(0), false
	if s.Grammar&words.German != 0 {
		n, ok = number.GermanPart(s.Word(i))
	}
	if ok && n >= 1 && n <= 24 && s.Any(i+1, "uhr") {
		m := int(n) * 60
		return Clock{Minute: s.dayTime(i+2, m), Hours: true, Twelve: n <= 12 && !s.saysHalf(i+2)}, i + 2, true
	}
	if s.Grammar&words.English != 0 {
		n, j, ok := s.EnglishNumber(i)
		if s.Any(i, "one") {
			n, j, ok = 1, i+1, true
		}
		if ok && n >= 1 && n <= 12 {
			if half, k := s.HalfDay(j); half > 0 {
				return Clock{Minute: (int(n)%12 + 12*(half-1)) * 60, Hours: true}, k, true
			}
			if s.oClock(j) {
				return Clock{Minute: int(n) * 60, Hours: true, Twelve: true}, j + 3, true
			}
		}
	}
	return Clock{}, 0, false
}

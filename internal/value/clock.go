package value

import "fmt"

// Clock is the normal form of a time of day.
type Clock struct {
	Minute   int    // after midnight
	Twelve   bool   // the half of the day is not stated
	Hours    bool   // only the hour was written
	About    bool   // "gegen", "around"
	Zone     string // in English, such as "CET" for "MEZ"; empty: local
	DayShift int    // 1 for 24 o'clock
	Edge     Edge   // of a span of hours
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

var noons = newPhrases("mittag=12 mitternacht=24 mittags=12", "noon=12 midday=12 midnight=24")

// clock reads a time of day at token i.
func (s *scanner) clock(i int) (Value, int, bool) {
	c, j, ok := s.clockDigits(i)
	if !ok {
		c, j, ok = s.clockWords(i)
	}
	if !ok || c.Minute > 24*60 {
		return Value{}, 0, false
	}
	if c.Minute == 24*60 {
		c.Minute, c.DayShift = 0, 1
	}
	if n, ok := zoneNames.find(s.word(j), s.lang); ok && s.toks[j].caps {
		c.Zone = zones[n].name
		j++
	}
	c.About = s.any(i-1, "gegen", "etwa", "rund", "around", "about", "circa", "kurz", "shortly") || s.any(i-2, "kurz", "shortly", "just")
	c.Edge = s.edge(i, j)
	return Value{Kind: Time, Clock: c}, j, true
}

// edge says which end of a span the time is that stands from token i to j-1.
func (s *scanner) edge(i, j int) Edge {
	switch joins := func(k int) bool { return s.any(k, "bis", "to", "until", "till") || s.mark(k, "-") }; {
	case s.any(i-1, "bis", "until", "till"), (joins(i-1) || s.any(i-1, "und", "and")) && s.opened(i-2):
		return Closes
	case s.any(i-1, "ab", "from", "seit", "since", "zwischen", "between"), joins(j) && s.tok(j+1).kind == digitToken:
		return Opens
	}
	return 0
}

// opened says whether a time that opens a span ends with token i.
func (s *scanner) opened(i int) bool {
	last := len(s.out) - 1
	return i >= 0 && last >= 0 && s.out[last].Clock.Edge == Opens && s.out[last].End == s.toks[i].end
}

func (s *scanner) clockDigits(i int) (Clock, int, bool) {
	h := s.small(i, 2)
	if h < 0 || h > 24 || !s.alone(i) {
		return Clock{}, 0, false
	}
	m, j, colon := s.minutes(i + 1)
	if m < 0 {
		return Clock{}, 0, false
	}
	c := Clock{Minute: h*60 + m, Hours: j == i+1}
	if s.lang&german != 0 {
		if c, k, ok := s.germanHour(c, j); ok {
			return c, k, true
		}
	}
	if s.lang&english != 0 && h >= 1 && h <= 12 {
		if c, k, ok := s.englishHour(c, j); ok {
			return c, k, true
		}
	}
	if colon && (!s.tok(j).joined || s.tok(j).kind == markToken) {
		c.Minute = s.dayTime(j, c.Minute)
		c.Twelve = s.lang&german == 0 && h >= 1 && h <= 12 && s.toks[i].low[0] != '0' && !s.any(j, "in", "at")
		return c, j, true
	}
	return Clock{}, 0, false
}

// minutes reads ":40" and ".40" at j; -1 where these are no minutes. colon says
// that they are written as of a clock alone.
func (s *scanner) minutes(j int) (minute, next int, colon bool) {
	colon = s.glued(j, ":")
	if n := s.tok(j + 1); !colon && !s.glued(j, ".") || !n.joined || n.kind != digitToken || len(n.low) != 2 {
		return 0, j, false
	}
	if minute = s.small(j+1, 2); minute > 59 {
		return -1, 0, false
	}
	j += 2
	if colon && s.glued(j, ":") && len(s.tok(j+1).low) == 2 { // seconds
		j += 2
	}
	if colon && s.glued(j, ".") && s.tok(j+1).joined && s.tok(j+1).kind == digitToken {
		return -1, 0, false // "8:22.4" is a racer's time
	}
	return minute, j, colon
}

// germanHour reads what follows an hour in German: "Uhr", "Uhr 30", "bis 14 Uhr".
func (s *scanner) germanHour(c Clock, j int) (Clock, int, bool) {
	switch {
	case s.any(j, "uhr"):
		if n := s.small(j+1, 2); n >= 0 && n < 60 && c.Hours && s.tok(j+2).kind != markToken {
			return Clock{Minute: c.Minute + n}, j + 2, true
		}
		c.Minute = s.dayTime(j+1, c.Minute)
		return c, j + 1, true
	case (s.any(j, "bis", "und") || s.mark(j, "-")) && s.hourAt(j+1):
		return c, j, true
	case s.any(j, "h") && !s.tok(j).upper && !c.Hours:
		return c, j + 1, true
	}
	return Clock{}, 0, false
}

// englishHour reads what follows an hour up to twelve in English: "p.m.",
// "o'clock", "to 8 p.m.".
func (s *scanner) englishHour(c Clock, j int) (Clock, int, bool) {
	if half, k := s.halfDay(j); half > 0 {
		c.Minute = c.Minute%halfDay + halfDay*(half-1)
		return c, k, true
	}
	if s.any(j, "o") && s.glued(j+1, "'") && s.any(j+2, "clock") {
		c.Twelve = true
		return c, j + 3, true
	}
	if k := j + 1; (s.any(j, "to", "and") || s.mark(j, "-")) && s.small(k, 2) > 0 {
		if s.glued(k+1, ":") {
			k += 2
		}
		if half, _ := s.halfDay(k + 1); half > 0 {
			c.Twelve = true
			return c, j, true
		}
	}
	return Clock{}, 0, false
}

// hourAt says whether a time in digits, with "Uhr", stands at j.
func (s *scanner) hourAt(j int) bool {
	if n := s.small(j, 2); n < 0 || n > 24 {
		return false
	}
	if (s.glued(j+1, ".") || s.glued(j+1, ":")) && s.tok(j+2).joined {
		j += 2
	}
	return s.any(j+1, "uhr")
}

// dayTime moves a time before noon to the half of the day that the word at j
// names: "11 Uhr nachts".
func (s *scanner) dayTime(j, minute int) int {
	if s.lang&english != 0 && s.lang&german == 0 {
		if s.any(j, "at") && s.any(j+1, "night") && minute/60 == 12 {
			return minute % halfDay
		}
		if s.any(j, "in") && s.any(j+1, "the") && s.any(j+2, "afternoon", "evening") || s.any(j, "at") && s.any(j+1, "night") && minute >= 6*60 {
			return minute%halfDay + halfDay
		}
		return minute
	}
	if s.any(j, "nachts") && minute/60 == 12 {
		return minute % halfDay
	}
	late := s.any(j, "abends", "nachmittags", "abend") || s.any(j, "nachts") && minute >= 6*60 || s.any(j, "am") && s.any(j+1, "abend", "nachmittag")
	if late && minute <= halfDay {
		return minute%halfDay + halfDay
	}
	return minute
}

// halfDay reads a.m. as 1 and p.m. as 2.
func (s *scanner) halfDay(j int) (half, next int) {
	if s.lang&english == 0 {
		return 0, j
	}
	switch {
	case s.any(j, "am", "pm") && (s.tok(j).joined || s.tok(j).caps || s.lang == english):
		return 1 + b2i(s.any(j, "pm")), j + 1
	case s.any(j, "a", "p") && s.glued(j+1, ".") && s.any(j+2, "m"):
		k := j + 3
		if s.glued(k, ".") {
			k++
		}
		return 1 + b2i(s.any(j, "p")), k
	}
	return 0, j
}

// clockWords reads "halb sieben", "sechs Uhr", "six o'clock" and "noon".
func (s *scanner) clockWords(i int) (Clock, int, bool) {
	if s.toks[i].kind != wordToken {
		return Clock{}, 0, false
	}
	if n, k := noons.at(s, i); k > 0 && (s.toks[i].upper || s.lang&english != 0 || s.any(i, "mittags")) && !s.any(i-1, "after", "nach", "heute") {
		return Clock{Minute: n * 60, About: n == 12}, i + k, true
	}
	if c, j, ok := s.clockSpoken(i); ok {
		return c, j, true
	}
	n, ok := int64(0), false
	if s.lang&german != 0 {
		n, ok = germanPart(s.word(i))
	}
	if ok && n >= 1 && n <= 24 && s.any(i+1, "uhr") {
		m := int(n) * 60
		return Clock{Minute: s.dayTime(i+2, m), Hours: true, Twelve: n <= 12 && !s.saysHalf(i+2)}, i + 2, true
	}
	if s.lang&english != 0 {
		n, j, ok := s.englishNumber(i)
		if s.any(i, "one") {
			n, j, ok = 1, i+1, true
		}
		if ok && n >= 1 && n <= 12 {
			if half, k := s.halfDay(j); half > 0 {
				return Clock{Minute: (int(n)%12 + 12*(half-1)) * 60, Hours: true}, k, true
			}
			if s.any(j, "o") && s.glued(j+1, "'") && s.any(j+2, "clock") {
				return Clock{Minute: int(n) * 60, Hours: true, Twelve: true}, j + 3, true
			}
		}
	}
	return Clock{}, 0, false
}

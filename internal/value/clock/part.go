package clock

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// A part of the day, which settles what a time of twelve hours leaves open.
type part int

const (
	morning part = iota + 1
	afternoon
	evening
	night
)

// partsBehind stand behind a time, and partsAhead before it.
var (
	partsBehind = words.NewPhrases(
		`morgens=1 früh=1 vormittags=1 nachmittags=2 abends=3 nachts=4 am_morgen=1 am_vormittag=1 am_nachmittag=2 am_abend=3 in_der_nacht=4
		am_nächsten_morgen=1 am_folgenden_morgen=1 am_anderen_morgen=1 am_nächsten_vormittag=1 am_nächsten_nachmittag=2 am_nächsten_abend=3 am_frühen_morgen=1
		am_frühen_abend=3 am_späten_abend=3 am_selben_abend=3 am_gleichen_abend=3 am_selben_morgen=1`,
		`in_the_morning=1 in_the_afternoon=2 in_the_evening=3 at_night=4 the_next_morning=1 the_following_morning=1 next_morning=1 that_morning=1 this_morning=1
		yesterday_morning=1 tomorrow_morning=1 the_next_afternoon=2 that_afternoon=2 this_afternoon=2 yesterday_afternoon=2 tomorrow_afternoon=2 the_next_evening=3
		the_following_evening=3 that_evening=3 this_evening=3 the_same_evening=3 yesterday_evening=3 tomorrow_evening=3 tonight=3`)
	partsAhead = words.NewPhrases(
		`morgens=1 vormittags=1 nachmittags=2 abends=3 nachts=4 am_morgen=1 am_vormittag=1 am_nachmittag=2 am_abend=3 am_nächsten_morgen=1 am_nächsten_abend=3
		am_frühen_morgen=1 am_frühen_abend=3 am_späten_abend=3 heute_morgen=1 heute_früh=1 morgen_früh=1 gestern_morgen=1 heute_abend=3 gestern_abend=3 morgen_abend=3
		heute_nachmittag=2 gestern_nachmittag=2`,
		`in_the_morning=1 in_the_afternoon=2 in_the_evening=3 at_night=4 the_next_morning=1 this_morning=1 yesterday_morning=1 tomorrow_morning=1 this_afternoon=2
		this_evening=3 yesterday_evening=3 tomorrow_evening=3 tonight=3`)
	// partWords are what a weekday has behind it: "Montagabend", "Sunday afternoon".
	partWords = words.NewLexicon(`morgen=1 früh=1 vormittag=1 nachmittag=2 abend=3`, `morning=1 afternoon=2 evening=3 night=4`)
)

// partOf returns the part of the day that is told beside the time of tokens i to j-1.
func (s *Reader) partOf(i, j int) part {
	if p, n := partsBehind.At(s.Text, j); n > 0 {
		return part(p)
	}
	k := j + words.One(s.Any(j, "on", "am"))
	if p, _ := s.weekdayPart(k); p > 0 {
		return p
	}
	return s.partAhead(i)
}

// partAhead returns the part of the day that stands before the time at token i: "am Abend gegen",
// "on Sunday afternoon at".
func (s *Reader) partAhead(i int) part {
	const joins = 4
	for k := i; k > max(0, i-joins); k-- {
		if p, n := partsAhead.Before(s.Text, k); n > 0 {
			return part(p)
		}
		for from := k - 2; from < k; from++ {
			if p, next := s.weekdayPart(from); p > 0 && next == k {
				return p
			}
		}
		if !s.Any(k-1, "um", "gegen", "etwa", "kurz", "nach", "vor", "at", "around", "about", "by", "shortly", "just", "after", "before") {
			return 0
		}
	}
	return 0
}

// weekdayPart reads "Montagabend", "Montag früh" and "Sunday afternoon" at token k.
func (s *Reader) weekdayPart(k int) (p part, next int) {
	if k < 0 || !s.Tok(k).Upper {
		return 0, 0
	}
	if s.Grammar&words.German != 0 {
		for _, w := range [...]string{"morgen", "vormittag", "nachmittag", "abend"} {
			day, ok := strings.CutSuffix(s.Word(k), w)
			if ok && calendar.Weekdays.Has(day, words.German) {
				n, _ := partWords.Find(w, words.German)
				return part(n), k + 1
			}
		}
	}
	if !calendar.Weekdays.Has(s.Word(k), s.Grammar) {
		return 0, 0
	}
	n, _ := partWords.Find(s.Word(k+1), s.Grammar)
	return part(n), k + 2
}

// settled returns a time in the half of the day that a part of it lies in. What is written of 24
// hours, or lies in no such part, stays.
func (c Clock) settled(p part) Clock {
	hour := c.Minute / 60
	switch h := hour % 12; {
	case p == 0 || hour > 12:
		return c
	case p == morning && (hour < 12 || c.Twelve):
	case p == afternoon && h <= 6, p == evening && h >= 3, p == night && h >= 6:
		c.Minute = c.Minute%halfDay + halfDay
	case p == night:
		c.Minute %= halfDay
	default:
		return c
	}
	c.Twelve = false
	return c
}

// hourOfPart reads an hour that only the part of the day behind or before it tells from a number:
// "at seven in the evening", "um acht am Abend".
func (s *Reader) hourOfPart(i int) (Clock, int, bool) {
	hour, j := s.hourSpoken(i)
	asked := s.Any(i-1, "at", "um", "gegen", "around", "until", "till")
	after := s.Any(i-1, "after", "before", "nach", "vor") && s.Any(i-2, "shortly", "just", "kurz")
	if j == 0 || !asked && !after {
		return Clock{}, 0, false
	}
	if _, n := partsBehind.At(s.Text, j); n == 0 {
		p, _ := s.weekdayPart(j + words.One(s.Any(j, "on", "am")))
		ends := s.Tok(j).Kind != words.Word && !s.Tok(j).Joined || s.Mark(j, ".") || s.Mark(j, ",") || s.Any(j, "on", "und", "and", "am", "im")
		if p == 0 && (!ends || s.partAhead(i) == 0) {
			return Clock{}, 0, false
		}
	}
	return Clock{Minute: hour * 60, Hours: true, Twelve: true}, j, true
}

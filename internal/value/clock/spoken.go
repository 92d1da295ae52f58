package clock

import (
	"github.com/beleg-dev/beleg/internal/value/number"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// clockSpoken reads minutes before or after an hour in words, "halb sieben", "Viertel
// nach neun", "half past five", "ten to six", and an hour that something is shortly
// after.
func (s *Reader) clockSpoken(i int) (Clock, int, bool) {
	apart, j := s.minutesApart(i)
	if j == 0 && s.shortly(i) {
		j = i
	}
	if j == 0 {
		return Clock{}, 0, false
	}
	hour, j := s.hourSpoken(j)
	if j == 0 {
		return Clock{}, 0, false
	}
	c := Clock{Minute: (60*hour + apart + halfDay) % halfDay, Twelve: true}
	if half, k := s.HalfDay(j); half > 0 {
		return Clock{Minute: c.Minute + halfDay*(half-1)}, k, true
	}
	if s.Grammar&words.German != 0 && s.Any(j, "uhr") {
		j++
	}
	c.Minute = s.dayTime(j, c.Minute)
	c.Twelve = !s.saysHalf(j)
	return c, j, true
}

// shortly says whether the word at i is a number of hours in "kurz nach elf", "shortly
// before two", which counts nothing behind it.
func (s *Reader) shortly(i int) bool {
	before := s.Any(i-1, "nach", "vor") && s.Any(i-2, "kurz") || s.Any(i-1, "after", "before") && s.Any(i-2, "shortly", "just")
	if !before || s.Tok(i).Upper {
		return false
	}
	hour, j := s.hourSpoken(i)
	if hour < 2 || s.Any(j, "uhr", "o", "of", "or", "and", "von", "der", "oder", "und") {
		return false
	}
	noun, _ := s.Noun(j)
	return noun == "" && !s.Glued(j, "-")
}

// quarters are parts of an hour in minutes.
var quarters = words.NewPhrases("viertel=15", "quarter=15 a_quarter=15 half=30")

// regional are parts of the hour that ends with the one named: "um dreiviertel acht" is 7:45.
var regional = words.NewPhrases("viertel=-45 dreiviertel=-15", "")

// minutesApart reads how many minutes from an hour a time is, "Viertel vor" or "half
// past", and returns the token where the hour stands, 0 where there is none. "To"
// and minutes in numbers also join other things, so that they need a word that asks
// for a time.
func (s *Reader) minutesApart(i int) (apart, hour int) {
	asked := s.Any(i-1, "um", "gegen", "at", "by", "around", "about", "until", "till", "before", "after", "since")
	apart, n := quarters.At(s.Text, i)
	named := n > 0
	switch {
	case s.Grammar&words.German != 0 && s.Any(i, "halb"):
		return -30, i + 1
	case s.ofNextHour(i, asked):
		apart, n = regional.At(s.Text, i)
		return apart, i + n
	case named:
	case !asked:
		return 0, 0
	default:
		minutes, j, ok := s.Number(i)
		if !ok || minutes.Value.Den != 1 || minutes.Value.Num > 29 {
			return 0, 0
		}
		apart, n = int(minutes.Value.Num), j-i
	}
	j := i + n
	if s.Any(j, "minuten", "minutes") {
		named = true
		j++
	}
	switch {
	case s.Grammar&words.German != 0 && s.Any(j, "nach"), s.Grammar&words.English != 0 && s.Any(j, "past"):
	case s.Grammar&words.German != 0 && s.Any(j, "vor"), s.Grammar&words.English != 0 && s.Any(j, "to") && asked && apart < 30 && (named || s.toHour(i, apart, j+1)):
		apart = -apart
	default:
		return 0, 0
	}
	if s.Grammar&words.German != 0 && s.Any(j+1, "halb") {
		return apart - 30, j + 2
	}
	return apart, j + 1
}

// ofNextHour says whether the word at i tells a part of the hour behind it: "um viertel neun".
func (s *Reader) ofNextHour(i int, asked bool) bool {
	_, n := regional.At(s.Text, i)
	if s.Grammar&words.German == 0 || !asked || n == 0 || s.Tok(i).Upper {
		return false
	}
	_, j := s.hourSpoken(i + n)
	noun, _ := s.Noun(j)
	return j > 0 && noun == ""
}

// toHour says whether a bare number at i tells the minutes to the hour behind "to", as
// in "at ten to six", and begins no range, score or odds: "about five to six people",
// "by three to two", "at five to one odds".
func (s *Reader) toHour(i, minutes, hour int) bool {
	_, j := s.hourSpoken(hour)
	counted, _ := s.Noun(j)
	i -= words.One(s.Any(i-1, "about", "around"))
	return minutes%5 == 0 && s.Any(i-1, "at", "until", "till") && counted == ""
}

// hourSpoken reads an hour of one to twelve and returns the token after it, 0 where
// it is none but a number of something.
func (s *Reader) hourSpoken(i int) (hour, next int) {
	n, j, ok := s.Number(i)
	switch _, _, measured := s.Unit(j); {
	case s.Grammar&words.English != 0 && s.Any(i, "one"):
		n, j = number.Numeral{Value: quantity.Whole(1)}, i+1
	case !ok || measured:
		return 0, 0
	}
	if n.Value.Den != 1 || n.Value.Num < 1 || n.Value.Num > 12 || s.Tok(j).Joined && s.Tok(j).Kind == words.Digits {
		return 0, 0
	}
	return int(n.Value.Num), j
}

// saysHalf says whether the words at j name a half of the day.
func (s *Reader) saysHalf(j int) bool {
	return s.Any(j, "morgens", "früh", "vormittags", "abends", "nachmittags", "nachts") ||
		s.Any(j, "in") && s.Any(j+1, "the") && s.Any(j+2, "morning", "afternoon", "evening") || s.Any(j, "at") && s.Any(j+1, "night")
}

package value

// clockSpoken reads minutes before or after an hour in words, "halb sieben", "Viertel
// nach neun", "half past five", "ten to six", and an hour that something is shortly
// after.
func (s *scanner) clockSpoken(i int) (Clock, int, bool) {
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
	if half, k := s.halfDay(j); half > 0 {
		return Clock{Minute: c.Minute + halfDay*(half-1)}, k, true
	}
	if s.lang&german != 0 && s.any(j, "uhr") {
		j++
	}
	c.Minute = s.dayTime(j, c.Minute)
	c.Twelve = !s.saysHalf(j)
	return c, j, true
}

// shortly says whether the word at i is a number of hours in "kurz nach elf", "shortly
// before two", which counts nothing behind it.
func (s *scanner) shortly(i int) bool {
	before := s.any(i-1, "nach", "vor") && s.any(i-2, "kurz") || s.any(i-1, "after", "before") && s.any(i-2, "shortly", "just")
	if !before || s.tok(i).upper {
		return false
	}
	hour, j := s.hourSpoken(i)
	if hour < 2 || s.any(j, "uhr", "o", "of", "or", "and", "von", "der", "oder", "und") {
		return false
	}
	noun, _ := s.noun(j, countNouns)
	return noun == "" && !s.glued(j, "-")
}

// quarters are parts of an hour in minutes.
var quarters = newPhrases("viertel=15", "quarter=15 a_quarter=15 half=30")

// minutesApart reads how many minutes from an hour a time is, "Viertel vor" or "half
// past", and returns the token where the hour stands, 0 where there is none. "To"
// and minutes in numbers also join other things, so that they need a word that asks
// for a time.
func (s *scanner) minutesApart(i int) (apart, hour int) {
	asked := s.any(i-1, "um", "gegen", "at", "by", "around", "about", "until", "till", "before", "after", "since")
	apart, n := quarters.at(s, i)
	named := n > 0
	switch {
	case s.lang&german != 0 && s.any(i, "halb"):
		return -30, i + 1
	case named:
	case !asked:
		return 0, 0
	default:
		number, j, ok := s.number(i)
		if !ok || number.value.Den != 1 || number.value.Num > 29 {
			return 0, 0
		}
		apart, n = int(number.value.Num), j-i
	}
	j := i + n
	if s.any(j, "minuten", "minutes") {
		named = true
		j++
	}
	switch {
	case s.lang&german != 0 && s.any(j, "nach"), s.lang&english != 0 && s.any(j, "past"):
	case s.lang&german != 0 && s.any(j, "vor"), s.lang&english != 0 && s.any(j, "to") && asked && apart < 30 && (named || s.toHour(i, apart, j+1)):
		apart = -apart
	default:
		return 0, 0
	}
	if s.lang&german != 0 && s.any(j+1, "halb") {
		return apart - 30, j + 2
	}
	return apart, j + 1
}

// toHour says whether a bare number at i tells the minutes to the hour behind "to", as
// in "at ten to six", and begins no range, score or odds: "about five to six people",
// "by three to two", "at five to one odds".
func (s *scanner) toHour(i, minutes, hour int) bool {
	_, j := s.hourSpoken(hour)
	counted, _ := s.noun(j, countNouns)
	i -= b2i(s.any(i-1, "about", "around"))
	return minutes%5 == 0 && s.any(i-1, "at", "until", "till") && counted == ""
}

// hourSpoken reads an hour of one to twelve and returns the token after it, 0 where
// it is none but a number of something.
func (s *scanner) hourSpoken(i int) (hour, next int) {
	number, j, ok := s.number(i)
	switch _, _, measured := s.unit(j); {
	case s.lang&english != 0 && s.any(i, "one"):
		number, j = numeral{value: whole(1)}, i+1
	case !ok || measured:
		return 0, 0
	}
	if number.value.Den != 1 || number.value.Num < 1 || number.value.Num > 12 || s.tok(j).joined && s.tok(j).kind == digitToken {
		return 0, 0
	}
	return int(number.value.Num), j
}

// saysHalf says whether the words at j name a half of the day.
func (s *scanner) saysHalf(j int) bool {
	return s.any(j, "morgens", "früh", "vormittags", "abends", "nachmittags", "nachts") ||
		s.any(j, "in") && s.any(j+1, "the") && s.any(j+2, "morning", "afternoon", "evening") || s.any(j, "at") && s.any(j+1, "night")
}

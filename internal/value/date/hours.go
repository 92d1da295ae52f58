package date

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// hoursBehind stand behind a day: "Freitag früh", "am 3. Mai abends", "Thursday night". A German
// "Nacht" may be the one before.
var hoursBehind = words.NewPhrases(
	`früh=1 morgen=1 morgens=1 am_morgen=1 am_frühen_morgen=1 vormittag=2 vormittags=2 am_vormittag=2 mittag=2 mittags=2 am_mittag=2 nachmittag=2 nachmittags=2
	am_nachmittag=2 abend=3 abends=3 am_abend=3 am_späten_abend=3`,
	`morning=1 in_the_morning=1 in_the_early_hours=1 afternoon=2 in_the_afternoon=2 noon=2 at_noon=2 evening=3 in_the_evening=3 night=3 at_night=3`)

// hoursAhead stand before a day with what joins them: "am Abend des 3. Mai", "the early hours of Friday".
var hoursAhead = words.NewPhrases(
	`morgen_des=1 früh_des=1 morgenstunden_des=1 vormittag_des=2 mittag_des=2 nachmittag_des=2 abend_des=3`,
	`morning_of=1 early_hours_of=1 small_hours_of=1 hours_of=1 before_dawn_on=1 early_on=1 early=1 afternoon_of=2 evening_of=3 night_of=3 late_on=3 late=3`)

// withHours returns a date, tokens i to j-1, with the hours of it that the text names.
func (s *Reader) withHours(w calendar.When, i, j int) calendar.When {
	const twoDays = 2
	switch {
	case w.Grain != calendar.DayGrain || w.Hours > 0:
	case w.Range:
		if w.Resolved() && w.Candidates[0].Len() == twoDays && s.Any(i-2, "nacht", "night") && s.Any(i-1, "vom", "von", "of", "from") {
			w.Hours = calendar.Overnight
		}
	case w.Resolved() && w.Weekday == 0:
		if w = s.ofNight(w, i); w.Hours == 0 {
			w.Hours = s.hoursOf(i, j)
		}
	default:
		w.Hours = s.hoursOf(i, j)
	}
	return w
}

// hoursWithin close a weekday: "Freitagabend".
var hoursWithin = map[string]calendar.Hours{"morgen": calendar.Dawn, "früh": calendar.Dawn, "vormittag": calendar.Daytime, "mittag": calendar.Daytime, "nachmittag": calendar.Daytime, "abend": calendar.Evening}

// hoursOf returns the hours that a text names beside a day, tokens i to j-1.
func (s *Reader) hoursOf(i, j int) calendar.Hours {
	for part, h := range hoursWithin {
		for _, day := range [...]string{"tag", "woch", "abend"} { // of Montag, Mittwoch, Sonnabend
			if w, ok := strings.CutSuffix(s.Word(i), part); ok && strings.HasSuffix(w, day) && calendar.Weekdays.Has(w, words.German) {
				return h
			}
		}
	}
	if n, k := hoursBehind.At(s.Text, j); k > 0 {
		return calendar.Hours(n)
	}
	h, _ := hoursAhead.Before(s.Text, i)
	return calendar.Hours(h)
}

// ofNight returns a day at token i as the night before it too, where the text tells of that: "in
// der Nacht zum Freitag", "auf den 15. September", "overnight to Friday".
func (s *Reader) ofNight(w calendar.When, i int) calendar.When {
	to := i - 1 - words.One(s.Any(i-1, "den"))
	night := to - 1
	if s.Any(to-2, "von", "vom", "from") {
		night = to - 3
	}
	if !s.Any(to, "zum", "auf", "to", "into") || !s.Any(night, "nacht", "night", "overnight") || w.Grain != calendar.DayGrain || w.Range {
		return w
	}
	w.Weekday, w.Yearless, w.Hours = 0, calendar.Days{}, calendar.Overnight
	w.Candidates = slices.Clone(w.Candidates)
	for c := range w.Candidates {
		w.Candidates[c].First--
	}
	return w
}

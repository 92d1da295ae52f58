package date

import (
	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// fixedDays are days with a name: month·100 + day.
var fixedDays = words.NewPhrases(
	`neujahr=101 neujahrstag=101 heilige_drei_könige=106 tag_der_arbeit=501 maifeiertag=501 mariä_himmelfahrt=815 tag_der_deutschen_einheit=1003
	reformationstag=1031 allerheiligen=1101 allerseelen=1102 nikolaustag=1206 heiligabend=1224 weihnachten=1225 silvester=1231`,
	`new_year_'_s_day=101 may_day=501 reformation_day=1031 all_saints_'_day=1101 all_souls_'_day=1102 independence_day=704 german_unity_day=1003 day_of_german_unity=1003 halloween=1031 christmas_eve=1224
	christmas_day=1225 christmas=1225 boxing_day=1226 new_year_'_s_eve=1231`)

// movableDays lie as many days after Easter Sunday, more than lent.
var movableDays = words.NewPhrases(
	`rosenmontag=52 aschermittwoch=54 palmsonntag=93 gründonnerstag=97 karfreitag=98 karsamstag=99 ostersonntag=100 ostermontag=101
	christi_himmelfahrt=139 pfingstsonntag=149 pfingstmontag=150 fronleichnam=160`,
	`shrove_tuesday=53 ash_wednesday=54 palm_sunday=93 maundy_thursday=97 good_friday=98 holy_saturday=99 easter_sunday=100 easter_monday=101
	ascension_day=139 whit_sunday=149 whit_monday=150`)

// lent is what the numbers of movableDays are more than their days after Easter.
const lent = 100

// namedDay reads "Silvester", "Christmas Day 2014" and "Pfingstmontag".
func (s *Reader) namedDay(i int) (calendar.When, int, bool) {
	if !s.Tokens[i].Upper {
		return calendar.When{}, 0, false
	}
	if n, k := movableDays.At(s.Text, i); k > 0 {
		y, j := s.yearAfter(i+k, false)
		if y == 0 && (!dateAskers.Has(s.Word(i-1), s.Grammar) && !s.Any(i-1, "am", "an", "on") || s.Grammar == words.English && s.Tok(j).Upper) {
			return calendar.When{}, 0, false // "the Good Friday Agreement"
		}
		w := s.published.Movable(y, n-lent)
		return w, j, w.Resolved()
	}
	n, k := fixedDays.At(s.Text, i)
	if k == 0 {
		return calendar.When{}, 0, false
	}
	y, j := s.yearAfter(i+k, false)
	if y == 0 && s.Grammar == words.English && s.Any(i-1, "the", "a") {
		return calendar.When{}, 0, false // "the Boxing Day tsunami"
	}
	w, ok := calendar.Civil(y, n/100, n%100)
	w.Feast = !s.Any(i, "weihnachten", "christmas") // which may be several days
	return w, j, ok
}

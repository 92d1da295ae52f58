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

// movableDays lie as many days after Easter Sunday.
var movableDays = words.NewPhrases(
	`rosenmontag=-48 aschermittwoch=-46 palmsonntag=-7 gründonnerstag=-3 karfreitag=-2 karsamstag=-1 ostersonntag=0 ostermontag=1
	christi_himmelfahrt=39 pfingstsonntag=49 pfingstmontag=50 fronleichnam=60`,
	`shrove_tuesday=-47 ash_wednesday=-46 palm_sunday=-7 maundy_thursday=-3 good_friday=-2 holy_saturday=-1 easter_sunday=0 easter_monday=1
	ascension_day=39 whit_sunday=49 whit_monday=50`)

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
		w := s.published.Movable(y, n)
		return w, j, true
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

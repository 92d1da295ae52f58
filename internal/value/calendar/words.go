package calendar

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/value/words"
)

// Months are the names of months, also in the genitive and short.
var Months = words.NewLexicon(
	`januar=1 jänner=1 jan=1 februar=2 feber=2 feb=2 märz=3 mrz=3 mär=3 maerz=3 april=4 apr=4 mai=5 juni=6 jun=6 juli=7 jul=7
	august=8 aug=8 september=9 sept=9 sep=9 oktober=10 okt=10 november=11 nov=11 dezember=12 dez=12
	januars=1 februars=2 märzes=3 aprils=4 mais=5 junis=6 julis=7 augusts=8 septembers=9 oktobers=10 novembers=11 dezembers=12`,
	`january=1 jan=1 february=2 feb=2 march=3 mar=3 april=4 apr=4 may=5 june=6 jun=6 july=7 jul=7 august=8 aug=8
	september=9 sept=9 sep=9 october=10 oct=10 november=11 nov=11 december=12 dec=12`)

// Weekdays are the names of days, also with a part of the day, from Monday, 1, to Sunday.
var Weekdays = words.NewLexicon(
	`montags=1 dienstags=2 mittwochs=3 donnerstags=4 freitags=5 samstags=6 sonnabends=6 sonntags=7 `+withParts(
		`montag=1 dienstag=2 mittwoch=3 donnerstag=4 freitag=5 samstag=6 sonnabend=6 sonntag=7`),
	`monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7`)

// withParts adds to German days those that are one word with a part of the day: "sonntagabend".
func withParts(days string) string {
	list := days
	for _, day := range strings.Fields(days) {
		name, number, _ := strings.Cut(day, "=")
		for _, part := range strings.Fields("morgen früh vormittag mittag nachmittag abend nacht") {
			list += " " + name + part + "=" + number
		}
	}
	return list
}

// A Unit is one of the calendar.
type Unit int

// The units of the calendar.
const (
	UnitDay Unit = iota + 1
	UnitWeek
	UnitMonth
	UnitYear
	UnitWeekend
	UnitDecade
	UnitHour
	UnitQuarter
	UnitCentury
	UnitMinute
)

var units = [...]struct {
	name            string
	grain           Grain // of a date that is stated in it
	german, english string
}{
	UnitDay:     {"day", DayGrain, "tag tage tagen tages", "day days"},
	UnitWeek:    {"week", WeekGrain, "woche wochen", "week weeks"},
	UnitMonth:   {"month", MonthGrain, "monat monate monaten monats", "month months"},
	UnitYear:    {"year", YearGrain, "jahr jahre jahren jahres", "year years"},
	UnitWeekend: {"weekend", DayGrain, "wochenende wochenendes", "weekend"},
	UnitDecade:  {"decade", DecadeGrain, "jahrzehnt jahrzehnte jahrzehnten", "decade decades"},
	UnitHour:    {"hour", DayGrain, "stunde stunden", "hour hours"},
	UnitQuarter: {"quarter", SeasonGrain, "quartal quartals", "quarter"},
	UnitCentury: {"century", CenturyGrain, "jahrhundert jahrhunderte jahrhunderten", "century centuries"},
	UnitMinute:  {"minute", DayGrain, "minute minuten", "minute minutes"},
}

func (u Unit) String() string { return units[u].name }

// Grain returns the grain of a date that is stated in a unit.
func (u Unit) Grain() Grain { return units[u].grain }

// FindUnit returns the unit of a word.
func FindUnit(word string, g words.Grammar) (Unit, bool) {
	n, ok := CalendarUnits.Find(word, g)
	return Unit(n), ok
}

// CalendarUnits are the words for the units.
var CalendarUnits = words.NewLexicon(words.Numbered(len(units), func(k int) (string, string) { return units[k].german, units[k].english }))

// Turns say which one, by how far it lies from the current one.
var Turns = words.NewLexicon(
	`diesen=0 dieser=0 diesem=0 diese=0 dieses=0 laufenden=0 laufende=0 vergangenen=-1 vergangene=-1 vergangener=-1 vergangenem=-1 vergangenes=-1
	letzten=-1 letzte=-1 letzter=-1 letztem=-1 letztes=-1 vorigen=-1 vorige=-1 voriger=-1 voriges=-1 nächsten=1 nächste=1 nächster=1 nächstem=1 nächstes=1
	kommenden=1 kommende=1 kommender=1 kommendem=1 kommendes=1 vorvergangenen=-2 vorletzten=-2 vorletzte=-2 übernächsten=2 übernächste=2`,
	`this=0 current=0 last=-1 past=-1 previous=-1 next=1 coming=1`)

// Todays say which day, by how many days it lies from today.
var Todays = words.NewPhrases(
	`heute=0 heutigen_tag=0 heutige=0 heutigen=0 heutiger=0 gestrige=-1 gestrigen=-1 gestriger=-1 gestern=-1 vorgestern=-2 morgen=1 morgige=1 morgigen=1 morgiger=1 übermorgen=2`,
	`today=0 tonight=0 this_morning=0 this_afternoon=0 this_evening=0 yesterday=-1 last_night=-1 tomorrow=1
	the_day_before_yesterday=-2 the_day_after_tomorrow=2 day_before_yesterday=-2 day_after_tomorrow=2`)

package wording

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// Preposition is what stands before a date, with a blank behind it: "am ", "in the ".
func Preposition(w calendar.When, g tongue.Tongue) string { return preposition(classOf(w), g) }

// preposition is what stands before a date of a class.
func preposition(class int, g tongue.Tongue) string {
	switch class {
	case dayClass:
		return tongue.Pick(g, "am ", "on ")
	case spanClass:
		return tongue.Pick(g, "im ", "in ")
	case yearClass:
		return tongue.Pick(g, "im Jahr ", "in ")
	case quarterClass:
		return tongue.Pick(g, "im ", "in the ")
	case decadeClass:
		return tongue.Pick(g, "in den ", "in the ")
	}
	return tongue.Pick(g, "", "in ")
}

// Classes of dates that take different prepositions.
const (
	dayClass = iota + 1
	spanClass
	yearClass
	partClass
	quarterClass
	decadeClass
)

// classOf returns the class of a date.
func classOf(w calendar.When) int {
	switch {
	case w.Part > 0:
		return partClass
	case w.Grain == calendar.DecadeGrain && !w.Range && !w.Vague:
		return decadeClass
	case w.Grain == calendar.DayGrain && !w.Range:
		return dayClass
	case w.Grain == calendar.YearGrain && w.Relative == "" && !w.Range:
		return yearClass
	case w.Grain == calendar.SeasonGrain && !w.Vague && !w.Range, w.Grain == calendar.CenturyGrain && !w.Range, SchoolYear(w):
		return quarterClass
	}
	return spanClass
}

// TakesDate says whether a date can be written behind a word, which may give way to another one.
func TakesDate(word string, g tongue.Tongue) bool {
	return slices.Contains(exchanged, word) || slices.Contains(kept[g], word)
}

// Prepositions before a word such as "yesterday".
var (
	// exchanged give way to the one that the date takes.
	exchanged = strings.Fields("in on im am an")
	// kept stand before a date as it is.
	kept = map[tongue.Tongue][]string{
		tongue.German:  strings.Fields("seit bis ab von vor nach für gegenüber"),
		tongue.English: strings.Fields("since until till by from before after through throughout during for of to over versus against"),
	}
	// refused would need another word.
	refused = map[tongue.Tongue][]string{
		tongue.German:  strings.Fields("auf zu zum zur vom beim bei um gegen mit aus über unter durch ohne zwischen ans aufs ins fürs trotz wegen laut"),
		tongue.English: strings.Fields("at about around between with within without into onto upon toward towards under above below"),
	}
)

// Package calendar has the names of the months and of the days of the week in German,
// English and French, in the first two with their abbreviations, for all who look for dates
// in a text.
package calendar

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"time"
)

// months holds the names of the months, in lower case and in their order.
var months = ordered(
	"januar januars jänner january jan janvier", "februar februars feber february feb febr février", "märz maerz march mär mrz mar mars", "april aprils apr avril",
	"mai mais may", "juni junis june jun juin", "juli julis july jul juillet", "august augusts aug août", "september septembers sep sept septembre",
	"oktober oktobers october okt oct octobre", "november novembers nov novembre", "dezember dezembers december dez dec décembre",
)

// fullDays and shortDays hold the names of the days of the week, in lower case, from
// Sunday on as package time counts them.
var (
	fullDays = ordered("sonntag sunday dimanche", "montag monday lundi", "dienstag tuesday mardi", "mittwoch wednesday mercredi", "donnerstag thursday jeudi",
		"freitag friday vendredi", "samstag sonnabend saturday samedi")
	shortDays = ordered("so sun", "mo mon", "di tue tues", "mi wed weds", "do thu thur thurs", "fr fri", "sa sat")
)

// Months and Weekdays match a name in lower case or an abbreviation without its full
// stop; they are alternatives, to be put into brackets.
var (
	Months   = alternatives(months)
	Weekdays = alternatives(fullDays, shortDays)
)

// Month returns the month that word names in any case, or 0.
func Month(word string) time.Month { return time.Month(months[strings.ToLower(word)]) }

// Weekday returns the day of the week that word names in any case, in full or short.
func Weekday(word string) (day time.Weekday, ok bool) {
	word = strings.ToLower(word)
	n := cmp.Or(fullDays[word], shortDays[word])
	return time.Weekday(n - 1), n > 0
}

// IsShortWeekday says whether word is short for a day of the week. In small letters some
// are words of other meaning: "so", "do", "sun".
func IsShortWeekday(word string) bool {
	return shortDays[strings.ToLower(word)] > 0 && word[:1]+strings.ToLower(word[1:]) == word && word[0] < 'a'
}

// IsFullWeekday says whether word is the whole name of a day of the week, in any case.
func IsFullWeekday(word string) bool { return fullDays[strings.ToLower(word)] > 0 }

// ordered returns the words of all lists, each with the number of its list from 1 on.
func ordered(lists ...string) map[string]int {
	of := make(map[string]int)
	for i, list := range lists {
		for word := range strings.FieldsSeq(list) {
			of[word] = i + 1
		}
	}
	return of
}

// alternatives returns the words of all sets for a pattern, the longest first.
func alternatives(sets ...map[string]int) string {
	var words []string
	for _, set := range sets {
		words = slices.AppendSeq(words, maps.Keys(set))
	}
	slices.SortFunc(words, func(a, b string) int { return cmp.Or(len(b)-len(a), strings.Compare(a, b)) })
	return strings.Join(words, "|")
}

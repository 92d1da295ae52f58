package wording

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/value"
)

// TimesInDigits returns a source and a claim that tell other times of day, each in digits,
// where one has them in words: "halb neun" beside "half past nine" becomes "8:30 Uhr" beside
// "9:30". Who reads "fünf nach halb fünf" easily takes it for 17:35. The half of the day that
// words leave open is that of the other text.
func TimesInDigits(source, claim Reading) (string, string) {
	told, asked := ofKind(source.Values, value.Time), ofKind(claim.Values, value.Time)
	spoken := slices.ContainsFunc(told, inWords) || slices.ContainsFunc(asked, inWords)
	if !spoken || len(told) == 0 || len(asked) == 0 || languageOf(source.Language) == none || languageOf(claim.Language) == none {
		return source.Text, claim.Text
	}
	if languageOf(source.Language) == languageOf(claim.Language) && !slices.ContainsFunc(slices.Concat(told, asked), func(v value.Value) bool { return !inWords(v) }) {
		return source.Text, claim.Text // who reads one language sees that the words differ
	}
	for _, v := range asked {
		if slices.ContainsFunc(told, func(x value.Value) bool { return value.Compare(v, x) != value.Different || sameTime(v, x) }) {
			return source.Text, claim.Text
		}
	}
	return source.edited(inDigits(told, asked[0])), claim.edited(inDigits(asked, told[0]))
}

// inWords says whether a time is told in several words without a number in digits: noon and
// midnight, which have one, are well understood.
func inWords(v value.Value) bool {
	return strings.Contains(v.Text, " ") && !strings.ContainsAny(v.Text, "0123456789")
}

// inDigits returns the edits that write times in words in digits, in the half of the day of
// another one.
func inDigits(times []value.Value, like value.Value) (edits []edit) {
	const noon = 12 * 60 // minutes
	for _, v := range times {
		if !inWords(v) {
			continue
		}
		by := v
		by.Language = ""
		if v.Clock.Twelve && !like.Clock.Twelve && like.Clock.Minute >= noon {
			by.Clock.Minute += noon
		}
		edits = append(edits, edit{v, by})
	}
	return edits
}

package notation

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/tongue"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// TimesInDigits returns a source and a claim that tell other times of day, each in digits,
// where one has them in words: "halb neun" beside "half past nine" becomes "8:30 Uhr" beside
// "9:30". Who reads "fünf nach halb fünf" easily takes it for 17:35. The half of the day that
// words leave open is that of the other text.
func TimesInDigits(source, claim value.Reading) (string, string) {
	told, asked := value.OfKind(source.Values, value.Time), value.OfKind(claim.Values, value.Time)
	spoken := slices.ContainsFunc(told, inWords) || slices.ContainsFunc(asked, inWords)
	if !spoken || len(told) == 0 || len(asked) == 0 || tongue.Of(source.Language) == tongue.None || tongue.Of(claim.Language) == tongue.None {
		return source.Text, claim.Text
	}
	all := slices.Concat(told, asked)
	oneKind := tongue.Of(source.Language) == tongue.Of(claim.Language) || !slices.ContainsFunc(all, func(v value.Value) bool { return strings.Contains(v.Text, " ") })
	if oneKind && !slices.ContainsFunc(all, func(v value.Value) bool { return !inWords(v) }) {
		return source.Text, claim.Text // who reads one language, or hours alone, sees that the words differ
	}
	for _, v := range asked {
		if slices.ContainsFunc(told, func(x value.Value) bool { return value.Compare(v, x) != value.Different || sameTime(v, x) }) {
			return source.Text, claim.Text
		}
	}
	return wording.Edited(source, inDigits(told, asked[0])), wording.Edited(claim, inDigits(asked, told[0]))
}

// inWords says whether a time is told without a number in digits. Noon and midnight are well
// understood.
func inWords(v value.Value) bool {
	const half = 12 * 60 // minutes
	return (strings.Contains(v.Text, " ") || v.Clock.Minute%half != 0) && !strings.ContainsAny(v.Text, "0123456789")
}

// inDigits returns the edits that write times in words in digits, in the half of the day of
// another one.
func inDigits(times []value.Value, like value.Value) (edits []wording.Edit) {
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
		edits = append(edits, wording.Edit{Old: v, By: by})
	}
	return edits
}

// OtherHalf says whether the one time that a claim has is the one time of a source in the other half of
// the day: "um 22 Uhr" beside "ten the next morning".
func OtherHalf(source, claim []value.Value) bool {
	told, asked := value.OfKind(source, value.Time), value.OfKind(claim, value.Time)
	if len(told) != 1 || len(asked) != 1 {
		return false
	}
	a, b := told[0].Clock, asked[0].Clock
	const half = 12 * 60 // minutes
	return !a.Twelve && !b.Twelve && a.Zone == b.Zone && a.Minute != b.Minute && a.Minute%half == b.Minute%half
}

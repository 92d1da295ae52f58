package value

import (
	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/date"
	"github.com/beleg-dev/beleg/internal/value/number"
	"github.com/beleg-dev/beleg/internal/value/tense"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// Reckons says whether a text may have a date that is counted from one told before, for which a
// Reference has Told.
func Reckons(text string) bool { return date.Reckonable.MatchString(text) }

// TellsPast says whether the clause of a date surely tells of what has happened on it.
func TellsPast(text, language string, v Value) bool {
	return v.Kind == Date && tenseOf(text, language, v) == tense.Past
}

// tenseOf returns what the clause of a date surely says of it.
func tenseOf(text, language string, v Value) tense.Tense {
	if grammarOf(language) == words.EitherGrammar {
		language = DetectLanguage(text)
	}
	t := words.New(text, grammarOf(language))
	return tense.NewReader(number.NewReader(t)).Tense(t.TokenFrom(v.Start), t.TokenFrom(v.End))
}

// Outside says whether a date lies outside the quarter, half, decade, century or night that each date
// of a text is from which it differs.
func Outside(v Value, text []Value) bool {
	if v.Kind != Date {
		return false
	}
	outside := false
	for _, x := range text {
		if x.Kind != Date || Compare(v, x) != Different {
			continue
		}
		if !x.When.Period() && x.When.Hours != calendar.Overnight {
			return false
		}
		outside = true
	}
	return outside
}

package value

import (
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value/number"
	"github.com/beleg-dev/beleg/internal/value/tense"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// englishPerfect finds an English perfect: "has stood down", "have been sold".
var englishPerfect = regex.MustCompile(`(?i)(?:^|\PL)(?:has|have) (?:(?:already|also|now|since|both|all|\pL+ly) )?(?:\pL{2,}ed|been|\pL*(?:become|come|done|gone|run|set|put|cut|hit|won|begun|found|lost|left|sent|spent|built|bought|brought|made|paid|said|told|held|sold|met|led|read|stood|understood|(?:shown|known|grown|flown|drawn|thrown|(?:tak|giv|chos|writt|brok|fall|ris|driv|spok|stol|beat|ridd|gott|forgott|prov)en)))(?:$|\PL)`)

// InPast says whether the first clause of a text surely tells of what has happened.
// language is as for Find.
func InPast(text, language string) bool {
	t := textIn(text, language)
	if t.Grammar == words.English && englishPerfect.MatchString(text) || tenseAt(t, 0, 0) == tense.Past {
		return true
	}
	verb := tense.NewReader(number.NewReader(t)).BehindSubjects()
	return verb > 0 && tenseAt(t, verb, verb) == tense.Past
}

// TellsPast says whether the clause of a date surely tells of what has happened on it.
func TellsPast(text, language string, v Value) bool {
	if v.Kind != Date {
		return false
	}
	t := textIn(text, language)
	return tenseAt(t, t.TokenFrom(v.Start), t.TokenFrom(v.End)) == tense.Past
}

// Ahead returns where the clause of a date stands that tells what is to come on it, unless it is
// over by then: "reist am Mittwoch", "will open on Friday", "is visiting it next week".
func Ahead(text, language string, v Value) (start, end int, ok bool) {
	t := textIn(text, language)
	from, to, ok := tense.NewReader(number.NewReader(t)).Ahead(t.TokenFrom(v.Start), t.TokenFrom(v.End))
	if !ok {
		return 0, 0, false
	}
	return t.Tokens[from].Start, t.Tokens[to-1].End, true
}

// tenseAt returns in which tense the clause of tokens i to next-1 surely is.
func tenseAt(t *words.Text, i, next int) tense.Tense {
	return tense.NewReader(number.NewReader(t)).Tense(i, next)
}

// textIn returns a text to read; language is as for Find.
func textIn(text, language string) *words.Text {
	return words.New(text, grammarOf(spoken(text, language)))
}

package value

import (
	"regexp"

	"github.com/beleg-dev/beleg/internal/value/number"
	"github.com/beleg-dev/beleg/internal/value/tense"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// englishPerfect finds an English perfect: "has stood down", "have been sold".
var englishPerfect = regexp.MustCompile(`(?i)(?:^|\PL)(?:has|have) (?:(?:already|also|now|since|both|all|\pL+ly) )?(?:\pL{2,}ed|been|\pL*(?:become|come|done|gone|run|set|put|cut|hit|won|begun|found|lost|left|sent|spent|built|bought|brought|made|paid|said|told|held|sold|met|led|read|stood|understood|(?:shown|known|grown|flown|drawn|thrown|(?:tak|giv|chos|writt|brok|fall|ris|driv|spok|stol|beat|ridd|gott|forgott|prov)en)))(?:$|\PL)`)

// InPast says whether the first clause of a text surely tells of what has happened.
// language is as for Find.
func InPast(text, language string) bool {
	if grammarOf(language) == words.EitherGrammar {
		language = DetectLanguage(text)
	}
	t := words.New(text, grammarOf(language))
	if t.Grammar == words.English && englishPerfect.MatchString(text) {
		return true
	}
	return tense.NewReader(number.NewReader(t)).Tense(0, 0) == tense.Past
}

package grammar

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// Leaning returns what a sentence tells of whose clauses not all stand for themselves: first
// the clause that names something, then those that are true if the sentence is, but name
// nothing of their own, so that elsewhere they may be true of another thing: "and a third
// round was agreed". It returns none where there is no such clause.
func Leaning(sentence, language string) []Clause {
	if list := halves(sentence, language); list != nil {
		return list
	}
	if list := gapping(sentence, language, true); list != nil {
		return list
	}
	_, words, g := divisible(sentence, language)
	primary := value.Primary(language)
	if len(words) < 2*leastRelative || slices.ContainsFunc(words, func(w word) bool { return strings.ContainsAny(w.text, "-–—+|") && w.mark() }) || conditional[words[0].low] || !slices.ContainsFunc(words, word.comma) && !several(words, g) && primary == "de" {
		return nil
	}
	for _, list := range [][]Clause{
		some(words, g, primary),
		related(words, g, primary),
		circumstance(sentence, words, g, primary),
		attached(words, g, primary),
		clausesOf(sentence, language, false, true),
	} {
		if list != nil {
			return list
		}
	}
	return nil
}

// denying words leave open whether what depends on their clause is so, or say of all
// that are not named that it is.
var denying = map[string]list{
	"de": listOf(`nicht nie niemals niemand nichts kein keine keinen keinem keiner keines ohne weder kaum nur lediglich ausschließlich
		jede jeder jedes jeden jedem alle allen aller einzige einzigen wer was es`),
	"en": listOf(`not no never nobody none nothing neither nor without hardly barely only every each any all cannot it`),
}

// vouches says whether words tell by themselves that something is so: they are nobody's
// words, no denial and no condition.
func vouches(words []word, language string) bool {
	return !slices.ContainsFunc(words, func(w word) bool {
		return denying[language][w.low] || conditional[w.low] || says(w.low, language) || language == "en" && (saying(w) || w.low == "n't" || englishFactual[w.low])
	})
}

// spansOf returns where lists of words stand, but for empty ones.
func spansOf(lists ...[]word) []segment.Span {
	var spans []segment.Span
	for _, words := range lists {
		if len(words) > 0 {
			spans = append(spans, spanOf(words))
		}
	}
	return spans
}

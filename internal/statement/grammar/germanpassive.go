package grammar

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/value"
)

var (
	germanPassive = listOf("wurde wird ist war")
	// germanWhere stand before the name of a place.
	germanWhere = listOf("in nach aus bei")
)

// undergoes returns where a sentence in the passive that begins with a place or a time
// has its subject, the only noun that a pronoun behind it can mean: "In Halvern ist am
// Montag die neue Brücke eröffnet worden."
func (g german) undergoes(written []word, values []value.Value, feminine bool) (at, words int, ok bool) {
	sentence := undated(written, values)
	end := len(sentence) - 1
	if len(sentence) == 0 || !plainClause(sentence) || germanPersons.hasAny(sentence) || several(sentence, g) {
		return 0, 0, false
	}
	if sentence[end].low == "worden" {
		end--
	}
	verb, only := 0, -1
	for i, w := range sentence {
		if verb == 0 && germanPassive[w.low] {
			verb = i
		}
		place := i > 0 && germanWhere[sentence[i-1].low]
		if i == 0 || !upper(w) || place || !means(sentence[:i], w, values, feminine) {
			continue
		}
		if only >= 0 {
			return 0, 0, false
		}
		only = i
	}
	// Only a passive is sure to have no object: "In Halvern ist … gelandet".
	passive := verb > 0 && (len(sentence)-1 > end || strings.HasPrefix(sentence[verb].low, "w") && sentence[verb].low != "war")
	if last := sentence[end].low; !passive || only != end-1 || !strings.HasSuffix(last, "t") && !strings.HasSuffix(last, "en") {
		return 0, 0, false
	}
	first := only - 1
	for first > verb && adjective(sentence[first]) {
		first--
	}
	woman, _ := g.title(sentence[only])
	dative := woman || first+1 < only && strings.HasSuffix(sentence[first+1].low, "en") // "der neuen Rektorin"
	return wordAt(written, sentence[first].Start), only - first + 1, first > verb && sentence[first].low == germanArticle(feminine) && (feminine || !dative)
}

// undated returns words without those of days, and without the commas around these: "am
// Samstag, dem 5. April,".
func undated(words []word, values []value.Value) []word {
	var list []word
	for i, w := range words {
		day := kindAt(values, w) == value.Date
		if !day && (w.text != "," || i == 0 || kindAt(values, words[i-1]) != value.Date) {
			list = append(list, w)
		}
	}
	return list
}

package grammar

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

var (
	germanPassive = listOf("wurde wird ist war") // "ist" and "war" with "worden"
	// germanWhere stand before the name of a place.
	germanWhere = listOf("in nach aus bei")
)

// undergoes returns where a sentence in the passive that begins with a place or a time has
// its subject, right before the participle, if it is the only noun that a pronoun behind
// may mean: "In Halvern ist am Montag die neue Brücke eröffnet worden." An active one may
// have an object there: "In Halvern hat er die neue Brücke eröffnet."
func (g german) undergoes(written []word, values []value.Value, feminine bool) (segment.Span, bool) {
	sentence := undated(written, values)
	verb := slices.IndexFunc(sentence, func(w word) bool { return germanPassive[w.low] })
	if verb < 0 || !plainClause(sentence) || germanPersons.hasAny(sentence) || several(sentence, g) {
		return segment.Span{}, false
	}
	last := len(sentence) - 1
	if sentence[last].low == "worden" {
		last--
	} else if v := sentence[verb].low; v == "ist" || v == "war" {
		return segment.Span{}, false
	}
	participle := strings.HasSuffix(sentence[last].low, "t") || strings.HasSuffix(sentence[last].low, "en")
	first := last - 2
	for first > verb && adjective(sentence[first]) {
		first--
	}
	if !participle || first <= verb || sentence[first].low != germanArticle(feminine) {
		return segment.Span{}, false
	}
	for i, w := range sentence[1:last] {
		place := germanWhere[sentence[i].low]
		if upper(w) && !place && (i+1 == last-1) != means(sentence[:i+1], w, values, feminine) {
			return segment.Span{}, false
		}
	}
	woman, _ := g.title(sentence[last-1])
	dative := woman || strings.HasSuffix(sentence[first+1].low, "en") // "der neuen Rektorin"
	return spanOf(sentence[first:last]), feminine || !dative
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

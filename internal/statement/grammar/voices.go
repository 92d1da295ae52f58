package grammar

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

var (
	// contrary stand in front of what another one says instead.
	contrary = map[string]list{
		"de": listOf("und aber während wohingegen dagegen hingegen jedoch"),
		"en": listOf("and but while whereas"),
	}
	// merely stand in front of a value and say how it is taken.
	merely = map[string]list{
		"de": listOf("schon erst bereits nur aber dagegen hingegen jedoch sogar dann"),
		"en": listOf("already only just but instead even"),
	}
)

// mostTail is how many words of a German verb may stand behind a value: "haben soll".
const mostTail = 2

// Voices returns the clauses of a sentence that tells what another one gives for the same thing,
// each with what the first one has for it: "Die Halle kostete laut Stadt vier Millionen, laut
// Tamsen fünf Millionen". It returns none where more than who says it and a value differ.
func Voices(sentence, language string) []Clause {
	primary := value.Primary(language)
	if grammars[primary] == nil || hasInvolved(sentence) {
		return nil
	}
	words := wordsWithin(sentence)
	if len(words) == 0 || conditional[words[0].low] {
		return nil
	}
	values := slices.DeleteFunc(value.Find(sentence, primary, value.Reference{}), func(v value.Value) bool { return v.Kind == value.Name || v.Kind == value.Place })
	if slices.ContainsFunc(values, func(v value.Value) bool { return v.Kind == value.Negation }) {
		return nil
	}
	end := slices.IndexFunc(words, word.comma)
	from, to := voiceIn(words[:max(end, 0)], primary)
	if from == 0 && to == end { // "According to the city, …"
		next := slices.IndexFunc(words[end+1:], word.comma)
		end = end + 1 + next
		if next < 0 {
			return nil
		}
	}
	if to == 0 || end < 0 {
		return nil
	}
	front := words[:end]
	own := told{words: front, from: from, to: to}
	if !own.read(values, primary) || !own.ends(primary) {
		return nil
	}
	list := []Clause{clauseOf(nil, front)}
	for rest := words[end+1:]; len(rest) > 0; {
		part := rest
		if n := slices.IndexFunc(rest, word.comma); n >= 0 {
			part, rest = rest[:n], rest[n+1:]
		} else {
			rest = nil
		}
		order := own.otherwise(part, values, primary)
		if order == nil {
			return nil
		}
		list = append(list, Clause{Own: spanOf(part), Words: order})
	}
	if len(list) < 2 {
		return nil
	}
	return list
}

// voiceIn returns from which word up to which one it is told whose words others are; up to 0:
// nowhere, or twice.
func voiceIn(words []word, language string) (from, to int) {
	for i := 0; i < len(words); i++ {
		n := i + 1
		switch {
		case language == "de" && words[i].low == "laut":
		case language == "en" && words[i].low == "according" && n < len(words) && words[n].low == "to":
			n++
		default:
			continue
		}
		if to > 0 {
			return 0, 0
		}
		if n < len(words) && grammars[language].determines(words[n]) {
			n++
		}
		begin := n
		for n < len(words) && (upper(words[n]) || language == "en" && n == begin && words[n-1].low == "the" && !number(words[n])) && !number(words[n]) {
			n++
		}
		if n == begin {
			return 0, 0
		}
		from, to = i, n
		i = n - 1
	}
	return from, to
}

// A told is a clause with the voice that tells it and the only value of a sort.
type told struct {
	words       []word
	from, to    int // of its voice
	first, last int // of the value, with what begins its phrase
	kind        value.Kind
}

// read finds the value behind which nothing but the verb or the voice stands; false: there is
// none, or it is not the only one of its sort.
func (t *told) read(values []value.Value, language string) bool {
	own := slices.DeleteFunc(slices.Clone(values), func(v value.Value) bool { return v.Start < t.words[0].Start || v.End > t.words[len(t.words)-1].End })
	if len(own) == 0 {
		return false
	}
	v := own[len(own)-1]
	t.kind = v.Kind
	if v.Kind == value.Ordinal || slices.ContainsFunc(own[:len(own)-1], func(x value.Value) bool { return x.Kind == v.Kind }) {
		return false
	}
	t.first = slices.IndexFunc(t.words, func(w word) bool { return w.End > v.Start })
	t.last = t.first
	for t.last < len(t.words) && t.words[t.last].Start < v.End {
		t.last++
	}
	if t.first < t.to && t.last > t.from {
		return false
	}
	if t.first > 0 && t.first != t.to && phrasal[language][t.words[t.first-1].low] {
		t.first--
	}
	return true
}

// ends says whether nothing but its voice or the rest of a German verb stands behind the value.
func (t *told) ends(language string) bool {
	if t.last == t.from {
		return t.to == len(t.words)
	}
	tail := t.words[t.last:]
	return t.to <= t.first && (len(tail) == 0 || language == "de" && len(tail) <= mostTail && !slices.ContainsFunc(tail, func(w word) bool { return upper(w) || number(w) || phrasal["de"][w.low] }))
}

// otherwise returns the words of the clause with another voice and value, which are all that a
// part has; none: it has more, or less.
func (t *told) otherwise(part []word, values []value.Value, language string) []segment.Span {
	if len(part) > 0 && contrary[language][part[0].low] {
		part = part[1:]
	}
	if len(part) == 0 {
		return nil
	}
	x := told{words: part}
	x.from, x.to = voiceIn(part, language)
	if x.to == 0 || !x.read(values, language) || x.kind != t.kind || phrased(x, language) != phrased(*t, language) {
		return nil
	}
	for i, w := range part {
		if (i < x.from || i >= x.to) && (i < x.first || i >= x.last) && !merely[language][w.low] {
			return nil
		}
	}
	voice, told := part[x.from:x.to], part[x.first:x.last]
	if t.from < t.first {
		if t.words[t.to].comma() {
			return spansOf(voice, t.words[t.to+1:t.first], told, t.words[t.last:])
		}
		return spansOf(t.words[:t.from], voice, t.words[t.to:t.first], told, t.words[t.last:])
	}
	return spansOf(t.words[:t.first], told, t.words[t.last:t.from], voice, t.words[t.to:])
}

// phrased says whether the value begins with a preposition.
func phrased(t told, language string) bool { return phrasal[language][t.words[t.first].low] }

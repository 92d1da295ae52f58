package grammar

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
)

var (
	englishRelative = listOf("who which")
	// germanSeparable stand at the end of a main clause, and before their verb elsewhere.
	germanSeparable = []string{"zurück", "zusammen", "vorbei", "entgegen", "heraus", "hinaus", "voraus", "weiter", "bekannt", "statt", "teil", "fest", "nach", "fort", "frei", "ab", "an", "auf",
		"aus", "bei", "ein", "her", "hin", "los", "mit", "vor", "weg", "zu"}
	// germanWhole begin like one and are not parted.
	germanWhole = listOf("antwortet antworten antwortete antworteten")
)

// Relative returns two clauses of a sentence: its main clause, and one that says with "who",
// "which", "der", "die" or "das" something of the subject in front of it, or at the end of
// somebody who is named there. It returns none where there is no such clause, or where that
// tells which of several is meant.
func Relative(sentence, language string) []Clause {
	_, words, g := divisible(sentence, language)
	begin := slices.IndexFunc(words, word.pauses)
	if begin < 1 || !words[begin].comma() {
		return nil
	}
	length := slices.IndexFunc(words[begin+1:], word.pauses)
	if length < 0 {
		return ofNamed(words[:begin], words[begin+1:], g, language)
	}
	end := begin + 1 + length
	if length < leastRelative || end+2 > len(words) {
		return nil
	}
	subject, behind, rest := words[:begin], words[begin+1:end], words[end+1:]
	if !words[end].comma() || slices.ContainsFunc(rest, word.pauses) {
		return nil // "who was born in Halvern, raised in Ostheim"
	}
	order, ok := g.relative(subject, behind)
	mayLead := g.determines(subject[0]) || !g.function(subject[0])
	if !ok || !mayLead || parted(subject, g) || !plainClause(subject) || !shares(subject, rest[0], language) ||
		identifies(subject, behind, language) || !g.predicate(rest[0]) || !g.accords(rest[0], behind) {
		return nil
	}
	more := Clause{Own: spanOf(words[:end]), Words: append([]segment.Span{spanOf(subject)}, order...)}
	return []Clause{more, clauseOf(subject, rest)}
}

// identifies says whether a relative clause may tell which one of several a subject is that
// is no name: by its day or month, or by when it took place.
func identifies(subject, clause []word, language string) bool {
	if !grammars[value.Primary(language)].determines(subject[0]) {
		return false
	}
	dated := slices.ContainsFunc(valuesOf(clause, language), func(v value.Value) bool { return v.Kind == value.Date && v.When.Grain < calendar.YearGrain })
	return dated || slices.ContainsFunc(clause, func(w word) bool {
		return takingPlace[w.low] || strings.HasPrefix(w.low, "stattf") || strings.HasPrefix(w.low, "stattg")
	})
}

var takingPlace = listOf("held place happened occurred")

// located stand before where something is, which is seldom told more of than the thing.
var located = listOf("in im an am auf bei at on near")

// parted says whether a subject has another noun of which a clause behind it may tell more:
// "The director of the museum".
func parted(subject []word, g grammar) bool {
	return slices.ContainsFunc(subject[1:], func(w word) bool { return g.begins(w) && !located[w.low] })
}

// leastRelative is how many words a relative clause has: "who left Halvern".
const leastRelative = 3

// ofNamed returns a main clause that ends with somebody's name, and the clause behind it.
func ofNamed(clause, behind []word, g grammar, language string) []Clause {
	n := len(clause)
	for n > 0 && upper(clause[n-1]) {
		n--
	}
	name := clause[n:]
	if n == 0 || len(name) < 2 || len(behind) < leastRelative || behind[0].low == "which" {
		return nil
	}
	person, ok := onlyName(valuesOf(name, language))
	if !ok || !person.Name.Woman() && !person.Name.Man() {
		return nil
	}
	for len(joined(name)) > len(person.Text) && len(name) > 1 {
		name = name[1:] // a title
	}
	order, ok := g.relative(name, behind)
	if !ok {
		return nil
	}
	return []Clause{clauseOf(nil, clause), {Own: spanOf(behind), Words: append([]segment.Span{spanOf(name)}, order...)}}
}

func (e english) relative(_, clause []word) ([]segment.Span, bool) {
	predicate := clause[1:]
	if !englishRelative[clause[0].low] {
		return nil, false
	}
	first := min(adverbs(predicate), len(predicate)-1)
	// "who leads the council", but not "who critics accuse of fraud".
	object := first+1 < len(predicate) && (leads(predicate[first+1]) || number(predicate[first+1]))
	if _, perhaps := e.finite(predicate[first]); !perhaps && !(verbLike(predicate[first]) && object) {
		return nil, false
	}
	return []segment.Span{spanOf(predicate)}, true
}

func (english) accords(main word, clause []word) bool {
	verb := afterAdverbs(clause[1:])
	single := func(w word) bool { return englishSingular[w.low] || verbLike(w) }
	return !(englishPlural[main.low] && single(verb)) && !(single(main) && englishPlural[verb.low])
}

func (german) accords(main word, clause []word) bool {
	return plural(main) == plural(clause[len(clause)-1])
}

func (e english) predicate(w word) bool {
	_, perhaps := e.finite(w)
	return perhaps || verbLike(w)
}

func (g german) predicate(w word) bool {
	return !g.joins(w) && !g.function(w) && endsFinite(w)
}

func (g german) relative(subject, clause []word) ([]segment.Span, bool) {
	pronoun, between, last := clause[0].low, clause[1:len(clause)-1], clause[len(clause)-1]
	switch {
	case !germanRelative[pronoun] || germanRelative[subject[0].low] && subject[0].low != pronoun:
		return nil, false
	case !endsFinite(last):
		return nil, false
	case noun(between[0]) && !number(between[0]) || nominative(between):
		return nil, false // "die der Rat kaufte"
	case several(between, g):
		return nil, false // "die kam und ging"
	case !attributed(subject) && len(valuesOf(subject, "de")) == 0 && !capitals(subject):
		return nil, false // "die Frau, die anrief"
	case slices.ContainsFunc(between, func(w word) bool { return germanAuxiliaries[w.low] }):
		return nil, false
	}
	if n := separable(last.low); n > 0 && !germanWhole[last.low] {
		particle := segment.Span{Start: last.Start, End: last.Start + n}
		return []segment.Span{{Start: particle.End, End: last.End}, spanOf(between), particle}, true
	}
	return []segment.Span{last.Span, spanOf(between)}, true
}

// capitals says whether a subject has no article, as names have none, nor what is somebody's:
// "Ilva Wendt", "Tamsens Frau".
func capitals(subject []word) bool {
	return len(subject) > 1 && !slices.ContainsFunc(subject, func(w word) bool { return !upper(w) || german{}.function(w) })
}

// germanOblique begin no subject.
var germanOblique = listOf("den dem des einen einem eines keinen keinem seinen seinem ihren ihrem am im zum zur beim vom ins ans")

// germanGoverning are prepositions.
var germanGoverning = listOf("in an auf bei nach vor seit mit für gegen zu aus von über unter während durch ohne um zwischen bis wegen trotz ab neben hinter")

// nominative says whether words may have a subject: a determiner behind no preposition.
func nominative(words []word) bool {
	for i, w := range words {
		if determines(w) && !germanOblique[w.low] && (i == 0 || !germanGoverning[words[i-1].low]) {
			return true
		}
	}
	return false
}

// endsFinite says whether the last word of a clause that is not a main one is its verb.
func endsFinite(w word) bool {
	return w.low == w.text && (germanAuxiliaries[w.low] || germanStrong[w.low[separable(w.low):]] || strings.HasSuffix(w.low, "t") || strings.HasSuffix(w.low, "te") || strings.HasSuffix(w.low, "en"))
}

// separable returns how many bytes of a verb are a particle; zero: it has none.
func separable(verb string) int {
	for _, particle := range germanSeparable {
		rest, ok := strings.CutPrefix(verb, particle)
		if ok && (germanStrong[rest] || germanPresent[rest] || len(rest) > 3 && (strings.HasSuffix(rest, "te") || strings.HasSuffix(rest, "ten"))) {
			return len(particle)
		}
	}
	return 0
}

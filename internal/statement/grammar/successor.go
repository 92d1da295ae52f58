package grammar

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// succeeding finds at the beginning of a sentence that the one took the place of another, or
// made it free for that one.
var succeeding = map[string]*regex.Regexp{
	"de": regex.MustCompile(`^(?:Er|Sie) (?:(?:folgte?|trat|tritt|übernahm|übernimmt|löste?|beerbte?|übergab|übergibt)\PL|(?:ist|war|wurde|wird) (?:\pL+ ){0,3}(?:Nachfolger|Vorgänger)(?:in)?\PL)`),
	"en": regex.MustCompile(`^(?:He|She) (?:(?:has|had) )?(?:(?:succeed|replac)(?:ed|e?s)\PL|t(?:akes|ook|aken) (?:the helm|over)\PL|(?:is|was|became|becomes) (?:the |an? )?(?:(?:immediate|direct) )?(?:successor|predecessor)\PL|hand(?:ed|s) over\PL)`),
}

// became matches what somebody's own office stands behind.
var became = listOf("zum zur als as")

// A thing that gets a new head with somebody has that one: "mit Ida Sand eine neue Chefin".
var (
	newly  = listOf("neue neuen neuer new")
	anyOne = listOf("ein eine einen a an")
)

// englishChairs are words for people beside those that englishPerson knows.
var englishChairs = listOf("chair head deputy rival")

// Succeeds returns where the last of some sentences before, which are in the order of the text, or one
// before that has the only person whom these name. The pronoun's own sentence must tell that
// one took another's place, as people do; the name need not tell a sex, but not the other.
func (p Pronoun) Succeeds(before []string) (i int, at segment.Span, ok bool) {
	pattern := succeeding[value.Primary(p.language)]
	if pattern == nil || !pattern.MatchString(p.sentence) || !namesPerson(p.sentence, p.language) {
		return 0, segment.Span{}, false
	}
	surname := ""
	for k, sentence := range before {
		for _, v := range p.people(sentence) {
			last := v.Name.Words[len(v.Name.Words)-1]
			if surname != "" && last != surname {
				return 0, segment.Span{}, false
			}
			if surname = last; len(v.Name.Words) > 1 && !ok {
				i, at, ok = k, segment.Span{Start: v.Start, End: v.End}, p.alone(v, sentence)
				if !ok {
					return 0, segment.Span{}, false
				}
			}
		}
	}
	for k, sentence := range before {
		if ok && k != i && grammars[value.Primary(p.language)].someone(wordsOf(sentence), nil, p.woman()) {
			return 0, segment.Span{}, false
		}
	}
	return i, at, ok
}

// opening finds two words at the beginning of a sentence that may be a name none of whose words is
// known.
var opening = regex.MustCompile(`^(\p{Lu}\p{Ll}[\pL'’-]*) (\p{Lu}\p{Ll}[\pL'’-]*),? \p{Ll}`)

// people returns the names of a sentence that may be somebody's.
func (p Pronoun) people(sentence string) []value.Value {
	list := slices.DeleteFunc(value.Find(sentence, p.language, value.Reference{}), func(v value.Value) bool {
		return v.Kind != value.Name || v.Name.Acronym || v.Name.Quoted || len(v.Name.Words) == 0 || nameOfThing.MatchString(v.Text) || p.ofThing(v, sentence)
	})
	m := opening.FindStringSubmatchIndex(sentence)
	if m == nil || len(list) > 0 && list[0].Start == 0 {
		return list
	}
	words, g := wordsOf(sentence[:m[5]]), grammars[value.Primary(p.language)]
	woman, man := g.title(words[0])
	if woman || man || g.function(words[0]) || g.begins(words[0]) || value.Primary(p.language) == "de" && adjective(word{text: words[0].low, low: words[0].low}) ||
		englishPerson(words[0]) || nameOfThing.MatchString(sentence[:m[5]]) {
		return list
	}
	if len(list) > 0 && list[0].Start == m[4] && list[0].End == m[5] {
		list = list[1:]
	}
	whole := value.Value{Kind: value.Name, Text: sentence[:m[5]], Start: 0, End: m[5]}
	whole.Name.Words = []string{words[0].low, words[1].low}
	return append([]value.Value{whole}, list...)
}

// ofThing says whether a name is rather that of a thing: one behind an article, or of one word behind
// another in small letters, "der Stadtwerke Halvern", "the rowing club Tarn".
func (p Pronoun) ofThing(v value.Value, sentence string) bool {
	words := wordsOf(sentence[:v.Start])
	if len(words) == 0 {
		return false
	}
	last := words[len(words)-1]
	small := last.low == last.text && !last.mark() && len(v.Name.Words) == 1 && !saidBy[last.low]
	_, perhaps := english{}.finite(last)
	if value.Primary(p.language) == "de" {
		_, perhaps = german{}.finite(last)
	}
	return determiner(last) || determines(last) || small && !perhaps
}

// saidBy stand in front of names of one word that are somebody's.
var saidBy = listOf("with and or by from mit und oder von durch für for to an met")

// alone says whether a pronoun may mean whom a sentence names, and nobody else there.
func (p Pronoun) alone(person value.Value, sentence string) bool {
	g, words := grammars[value.Primary(p.language)], wordsOf(sentence)
	begin, next := wordAt(words, person.Start), wordAt(words, person.End)
	female, male := sex(person.Name, words[max(0, begin-1):begin], g)
	if fits(male, female, p.woman()) || owns(words, next, person) {
		return false
	}
	rest := words[next:]
	if len(rest) > 1 && germanCopulas[rest[0].low] {
		rest = rest[1+predicative(rest[1:]):]
	}
	rest = slices.Clone(rest)
	for k := 1; k < len(rest); k++ {
		if became[rest[k-1].low] || k > 1 && (adjective(rest[k-1]) && became[rest[k-2].low] || newly[rest[k-1].low] && anyOne[rest[k-2].low]) {
			rest[k].text = rest[k].low // what the person became
		}
	}
	for k, w := range rest {
		if k > 0 && determiner(rest[k-1]) && englishChairs[w.low] || genitive(w) {
			return false
		}
		if _, man := g.title(word{low: strings.TrimSuffix(w.low, "en")}); man && upper(w) && strings.HasSuffix(w.low, "en") && !p.woman() && value.Primary(p.language) == "de" {
			return false // "den Präsidenten"
		}
	}
	front := words[:max(0, begin-officeWords)]
	return !g.someone(front, nil, p.woman()) && !g.someone(rest, nil, p.woman())
}

// namesPerson says whether a sentence names somebody by several words.
func namesPerson(sentence, language string) bool {
	return slices.ContainsFunc(Pronoun{language: language}.people(sentence), func(v value.Value) bool { return len(v.Name.Words) > 1 })
}

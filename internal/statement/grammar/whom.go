package grammar

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/name"
)

// Subject returns where the sentence before names its subject, the only person there for
// whom the pronoun can stand. A German pronoun stands for no thing where its sentence tells
// what a person does. Where that happens may stand in front.
func (c *People) Subject(p Pronoun, before string) (segment.Span, bool) {
	if at, ok := c.subjectIn(p, before); ok {
		return at, true
	}
	plain := plainOrder(before, c.language)
	at, ok := c.subjectIn(p, plain)
	if !ok || plain == before {
		return segment.Span{}, false
	}
	return foundIn(before, plain, at)
}

func (c *People) subjectIn(p Pronoun, before string) (segment.Span, bool) {
	g := grammars[value.Primary(c.language)]
	if g == nil || p.low == "it" {
		return segment.Span{}, false
	}
	woman := p.woman()
	words := wordsWithin(before)
	s, ok := c.subject(p, words, before, g, woman)
	if !ok || !c.alone(p, s, before, g, woman) {
		return segment.Span{}, false
	}
	return spanOf(s.name), true
}

// mostTitle is how many words and marks before a name may tell of whom it is: "Rektorin Prof.
// Dr. Wendt".
const mostTitle = 5

// mostGiven is how many words the name of somebody has whose sex is not known.
const mostGiven = 2

// subject returns the subject of a sentence that begins with the name of a woman, or else
// a man, perhaps behind titles, or with the name of whom nothing tells where nobody else is
// known whom the pronoun may mean.
func (c *People) subject(p Pronoun, words []word, sentence string, g grammar, woman bool) (subject, bool) {
	begin := 0
	if len(words) > 0 && (words[0].low == "der" && !woman || words[0].low == "die" && woman || words[0].low == "the") {
		begin = 1
	}
	end := begin
	for end < len(words) && (upper(words[end]) || words[end].text == "." || end == begin && adjective(words[end])) && !g.function(words[end]) {
		end++
	}
	if end == begin || end == len(words) || g.function(words[begin]) {
		return subject{}, false
	}
	next := words[end]
	if g.joins(next) || next.low != next.text || next.mark() && !next.comma() && next.text != "(" || g.function(next) || plural(next) && value.Primary(c.language) == "de" {
		return subject{}, false
	}
	s := subject{words[:begin], words[begin:end], words[end:]}
	last := s.name[len(s.name)-1]
	if slices.ContainsFunc(s.name, genitive) || value.Primary(c.language) == "de" && (german{}).possesses(s) {
		return subject{}, false
	}
	if i := lastDegree(s.name); i > 0 && i+1 < len(s.name) {
		s.title, s.name = words[:begin+i+1], s.name[i+1:]
		return s, len(s.name) <= mostGiven && (titled(name.Identity{Words: []string{s.name[0].low}}, s.title, g, woman) || c.bears(last.low, woman))
	}
	v, named := nameEnding(value.Find(sentence, c.language, value.Reference{}), last.End)
	if named && wordAt(words, v.Start) < begin {
		return subject{}, false
	}
	if at := wordAt(words, v.Start); named && (len(v.Name.Words) > 1 || value.Primary(c.language) == "de" || at == begin || title(words[at-1])) {
		s.title, s.name = words[:at], words[at:end]
		told := titled(v.Name, s.title, g, woman) || c.bears(last.low, woman)
		return s, !titled(v.Name, s.title, g, !woman) && (told || c.unknown(p, s, woman))
	}
	if c.bears(last.low, woman) {
		if len(s.name) > mostGiven || slices.ContainsFunc(s.name, word.mark) {
			s.name = s.name[len(s.name)-1:]
		}
		return s, true
	}
	return s, begin == 0 && value.Primary(c.language) == "en" && c.unknown(p, s, woman)
}

// lastDegree returns the last word of a name that is a degree, or the mark behind it.
func lastDegree(name []word) int {
	for i := len(name) - 1; i >= 0; i-- {
		if degrees[name[i].low] || name[i].mark() && i > 0 && degrees[name[i-1].low] {
			return i
		}
	}
	return -1
}

// title says whether an English word is a title or an office.
func title(w word) bool {
	return w.mark() || englishOffices[w.low] || englishPersons[w.low] || englishLadies[w.low] || englishSirs[w.low]
}

// englishOffices stand before a name.
var englishOffices = listOf("mayor minister president chancellor director senator governor professor doctor dr prof officer commissioner ambassador manager secretary councillor reverend bishop archbishop sergeant detective inspector justice speaker treasurer ceo cfo")

// englishBody ends names that are nobody's: "Halvern Rail", "Norvik Shipping".
var englishBody = regex.MustCompile(`(?:ing|s|rail|bank|group|party|council|university|college|school|club|united|city|town|hospital|museum|media|post|energy|motor|steel|air|island|street|bay|union|foundation|trust|institute|prize)$`)

// unknown says whether nothing tells of a person with a given name and a surname, and
// nobody is known whom the pronoun may mean.
func (c *People) unknown(p Pronoun, s subject, woman bool) bool {
	if len(s.name) != mostGiven || slices.ContainsFunc(s.name, word.mark) || englishBody.MatchString(s.name[1].low) {
		return false
	}
	goesOn := !says(s.rest[0].low, c.language) || Reports(p.sentence, c.language)
	return goesOn && len(c.of(woman)) == 0 && !c.of(!woman)[s.name[1].low]
}

// nameEnding returns the name of a person that ends at a byte.
func nameEnding(values []value.Value, end int) (value.Value, bool) {
	i := slices.IndexFunc(values, func(v value.Value) bool {
		return v.Kind == value.Name && v.End == end && !v.Name.Acronym && !v.Name.Quoted
	})
	if i < 0 {
		return value.Value{}, false
	}
	return values[i], true
}

// alone says whether no other person, and where the pronoun may stand for one no thing, is
// in the sentence that has a subject.
func (c *People) alone(p Pronoun, s subject, sentence string, g grammar, woman bool) bool {
	values := withResting(wordsOf(sentence), value.Find(sentence, c.language, value.Reference{}), c.language)
	if c.another(values, s, woman) {
		return false
	}
	if value.Primary(c.language) == "en" {
		return !g.rivals(subject{rest: withoutKin(s.rest, woman)}, values, woman)
	}
	if !humanVerb(p.sentence) || germanOfThings[wordsOf(p.sentence)[1].low] {
		return !g.rivals(s, values, woman)
	}
	rest := s.rest
	if len(rest) > 1 && germanCopulas[rest[0].low] {
		rest = rest[1+predicative(rest[1:]):]
	}
	for i, w := range rest {
		if upper(w) && germanBody.MatchString(w.low) && means(rest[:i], w, values, woman) || i == 1 && (woman && w.low == "sie" || !woman && (w.low == "ihn" || w.low == "ihm")) {
			return false
		}
	}
	return !g.someone(rest, values, woman)
}

// withResting adds the names of places behind a German "in" that are not known.
func withResting(words []word, values []value.Value, language string) []value.Value {
	for i := 1; i < len(words) && value.Primary(language) == "de"; i++ {
		w := words[i]
		if words[i-1].low == "in" && upper(w) && kindAt(values, w) == 0 && !noPlace[w.low] && !germanAbstract.MatchString(w.low) {
			values = append(values, value.Value{Kind: value.Place, Text: w.text, Start: w.Start, End: w.End})
		}
	}
	return values
}

// another says whether values have a person beside the subject whom the pronoun may mean.
func (c *People) another(values []value.Value, s subject, woman bool) bool {
	surname := s.name[len(s.name)-1].low
	return slices.ContainsFunc(values, func(v value.Value) bool {
		if v.Kind != value.Name || v.Name.Acronym || v.Name.Quoted || len(v.Name.Words) == 0 || strings.Contains(v.Text, "&") {
			return false
		}
		last := v.Name.Words[len(v.Name.Words)-1]
		i := wordAt(s.rest, v.Start)
		in := i > 0 && i <= len(s.rest) && v.Start > s.rest[0].Start && (s.rest[i-1].low == "the" || s.rest[i-1].low == "in" && !(i > 1 && englishTrusting.MatchString(s.rest[i-2].low)))
		other := fits(v.Name.Man(), v.Name.Woman(), woman) || c.bears(last, !woman)
		return last != surname && !other && !in
	})
}

var (
	// germanOfThings are verbs of saying or thinking that things have for a subject, too.
	germanOfThings = listOf("ergab ergibt findet fand gibt gab geht ging hebt hob lautet lautete macht machte steht stand stellt stellte zeigt zeigte will wollte droht drohte heißt hieß warf wirft gewann verließ")
	// germanBody ends nouns for those who say something together.
	germanBody = regex.MustCompile(`(?:regierung|verwaltung|partei|fraktion|koalition|opposition|stadt|gemeinde|polizei|behörde|firma|gewerkschaft|gesellschaft|genossenschaft|staatsanwaltschaft|` +
		`bank|kammer|kirche|kommission|initiative|zeitung|agentur|stiftung|klinik|universität|rat|verein|verband|konzern|staat|bund|senat|ausschuss|gerichtshof|betrieb|vorstand|sender|landtag|bundestag|kreistag)$`)
	// germanAbstract ends feminine nouns that "in" stands before without an article.
	germanAbstract = regex.MustCompile(`(?:ung|heit|keit|schaft|ion|tät|zeit|arbeit|e)$`)
	// englishTrusting are words behind which "in" stands before a person.
	englishTrusting   = regex.MustCompile(`^(?:believ|trust|confid|faith|interest|invest|disappoint)`)
	englishMenOfKin   = listOf("father husband son brother uncle nephew grandfather stepfather")
	englishWomenOfKin = listOf("mother wife daughter sister aunt niece grandmother stepmother")
)

// withoutKin returns words with none for relatives who are no women, or else no men.
func withoutKin(words []word, woman bool) []word {
	kin := englishWomenOfKin
	if woman {
		kin = englishMenOfKin
	}
	words = slices.Clone(words)
	for i, w := range words {
		if kin[w.low] {
			words[i].text, words[i].low = "thing", "thing"
		}
	}
	return words
}

package grammar

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

var (
	// phrasal begin a phrase that tells when, where, with or against whom.
	phrasal = map[string]list{
		"de": listOf("in im am an auf bei beim gegen mit nach um von vom zu zum zur aus für über ab bis seit vor"),
		"en": listOf("in on at against with by from to for after before during"),
	}
	// ranked are words for one of several that may lack its noun: "die zweite".
	ranked = map[string]list{
		"de": listOf("erste zweite dritte vierte fünfte nächste letzte andere ersten zweiten dritten vierten fünften nächsten letzten anderen erster zweiter dritter erstes zweites drittes"),
		"en": listOf("first second third fourth fifth next last other"),
	}
	rankedArticles = map[string]list{"de": listOf("der die das"), "en": listOf("the")}
	// result finds that of a match, whose colon is no mark of the sentence.
	result = regex.MustCompile(`(\d):(\d)`)
)

const (
	// mostGapping is how many words a clause without its verb may have.
	mostGapping = 14
	// mostNames is how many of them its subject may be.
	mostNames = 3
)

// Gapping returns the clauses of a sentence, each of which but the first lacks the verb that
// the first has, with that verb: "Die erste Runde fand am 3. September in Bern statt, die zweite
// am 5. September in Kairo". It returns none where one may be something else, such as a name
// of what stands before it.
func Gapping(sentence, language string) []Clause { return gapping(sentence, language, false) }

// gapping returns those clauses, or with fronted those that begin as the first one does, with a day or
// a place: "Am 3. September trafen sie sich in Bern, am 5. September in Kairo".
func gapping(sentence, language string, fronted bool) []Clause {
	primary := value.Primary(language)
	_, words, g := divisible(result.ReplaceAllString(sentence, "$1.$2"), language)
	end := slices.IndexFunc(words, word.comma)
	if end < leastRelative || conditional[words[0].low] || !vouches(withoutTaking(words), primary) {
		return nil
	}
	whole := gapped{front: words[:end], grammar: g, language: primary}
	if phrasal[primary][words[0].low] != fronted || !plainClause(whole.front) || !whole.read() {
		return nil
	}
	list := []Clause{clauseOf(nil, whole.front)}
	for rest := words[end+1:]; len(rest) > 0; {
		own := rest
		if n := slices.IndexFunc(rest, word.comma); n >= 0 {
			own, rest = rest[:n], rest[n+1:]
		} else {
			rest = nil
		}
		if len(own) > 0 && g.joins(own[0]) && rest == nil {
			own = own[1:]
		}
		order := whole.mended(own)
		if order == nil {
			return nil
		}
		list = append(list, Clause{Own: spanOf(own), Words: order})
	}
	return list
}

// withoutTaking returns words without the verb of "fand statt", which elsewhere says what somebody
// thinks.
func withoutTaking(words []word) []word {
	if !slices.ContainsFunc(words, func(w word) bool { return w.low == "statt" }) {
		return words
	}
	return slices.DeleteFunc(slices.Clone(words), func(w word) bool { return finding[w.low] })
}

var finding = listOf("fand fanden findet finden")

// A gapped is a clause with a verb that others behind it lack.
type gapped struct {
	grammar
	language string

	front   []word
	subject int      // how many words stand before the verb; 0: its subject does not begin the clause
	phrases [][]word // behind the verb
	tail    []word   // what belongs to the verb and ends the clause: "statt"
}

// read finds the parts of the clause; false: it has no sure verb, or more than one clause.
func (c *gapped) read() bool {
	if several(c.front, c.grammar) {
		return false
	}
	c.subject = c.verbOf()
	body := c.front[c.subject:]
	if c.language == "de" {
		n := len(body)
		for n > 1 && body[n-1].low == body[n-1].text && !number(body[n-1]) && !body[n-1].mark() {
			n--
		}
		if n > 1 {
			body, c.tail = body[:n], body[n:]
		}
	}
	c.phrases = phrasesOf(body, c.language)
	return true
}

// verbOf returns the place of the verb behind a subject; 0: it is not sure.
func (c *gapped) verbOf() int {
	if c.language != "de" {
		at, _, _ := c.verb(c.front)
		return at
	}
	if phrasal["de"][c.front[0].low] {
		return 0
	}
	for i, w := range c.front[1:] {
		surely, perhaps := german{}.finite(w)
		if !ranked["de"][w.low] && (surely || perhaps && noun(c.front[i])) {
			return i + 1
		}
	}
	return 0
}

// mended returns the words, in their order, of a clause that lacks its verb; none: it may be
// something else.
func (c *gapped) mended(own []word) []segment.Span {
	if len(own) < 2 || len(own) > mostGapping || several(own, c.grammar) || !c.verbless(own) {
		return nil
	}
	list := phrasesOf(own, c.language)
	if len(list) < 2 {
		return nil
	}
	if phrasal[c.language][c.front[0].low] {
		return c.fronted(list)
	}
	of, ok := c.of(list[0])
	if !ok || c.subject == 0 {
		return nil
	}
	phrases := list[1:]
	for _, p := range phrases {
		if !slices.ContainsFunc(c.phrases, func(x []word) bool { return alike(p, x) }) {
			return nil
		}
	}
	kept := 1
	for kept < len(c.phrases) && !slices.ContainsFunc(phrases, func(p []word) bool { return alike(p, c.phrases[kept]) }) && !placing[c.phrases[kept][0].low] {
		kept++
	}
	verb := slices.Concat(c.phrases[:kept]...)
	if alike(phrases[0], verb) && len(verb) > 1 { // the verb is not parted from an amount
		return nil
	}
	return spansOf(list[0], of, verb, slices.Concat(phrases...), c.tail)
}

// placing begin phrases that tell where or when, of which the clause has its own.
var placing = listOf("am im in on at um")

// fronted returns the words of a clause that begins with a phrase as the first one does.
func (c *gapped) fronted(list [][]word) []segment.Span {
	lead := list[0]
	if len(c.front) <= len(lead)+1 || !alikeAll(lead, c.front[:len(lead)]) {
		return nil
	}
	body := c.front[len(lead) : len(c.front)-len(c.tail)]
	phrases := phrasesOf(body, c.language)
	n := len(phrases) - len(list[1:])
	if n < 1 || !c.hasVerb(slices.Concat(phrases[:n]...)) {
		return nil
	}
	for i, p := range list[1:] {
		if !alike(p, phrases[n+i]) {
			return nil
		}
	}
	return spansOf(lead, slices.Concat(phrases[:n]...), slices.Concat(list[1:]...), c.tail)
}

// of returns the noun that the subject of a clause lacks; false: that is no sure subject
// beside the one of the first clause.
func (c *gapped) of(subject []word) (noun []word, ok bool) {
	first := c.front[:c.subject]
	if len(first) == 0 {
		return nil, false
	}
	if !rankedArticles[c.language][subject[0].low] {
		name := func(words []word) bool {
			return len(words) <= mostNames && !slices.ContainsFunc(words, func(w word) bool { return !upper(w) })
		}
		return nil, name(subject) && name(first)
	}
	if len(subject) < 2 || !ranked[c.language][subject[1].low] {
		return nil, false
	}
	at := slices.IndexFunc(first, func(w word) bool { return ranked[c.language][w.low] })
	if at < 0 || at+1 >= len(first) || phrasal[c.language][first[at+1].low] {
		return nil, false
	}
	noun = first[at+1 : at+2]
	switch {
	case len(subject) == 2:
		return noun, true
	case len(subject) == 3:
		return nil, subject[2].low == noun[0].low
	}
	return nil, false
}

// verbless says whether words are but names, numbers and phrases.
func (c *gapped) verbless(words []word) bool {
	return !slices.ContainsFunc(words, func(w word) bool {
		switch {
		case upper(w), number(w), w.text == ".", phrasal[c.language][w.low], ranked[c.language][w.low], c.determines(w), w.low == "den", w.low == "dem":
			return false
		}
		return true
	})
}

// hasVerb says whether words have a finite verb.
func (c *gapped) hasVerb(words []word) bool {
	for _, w := range words {
		surely, perhaps := false, false
		if c.language == "de" {
			surely, perhaps = german{}.finite(w)
		} else {
			surely, perhaps = english{}.finite(w)
		}
		if surely || perhaps && !ranked[c.language][w.low] {
			return true
		}
	}
	return false
}

// phrasesOf parts words where a phrase begins: with a preposition, or with a number that
// stands behind none.
func phrasesOf(words []word, language string) (list [][]word) {
	begin, inside := 0, false
	for i, w := range words {
		starts := phrasal[language][w.low]
		if !starts && number(w) && !inside {
			starts = true
		}
		if starts {
			inside = true
			if i > begin {
				list, begin = append(list, words[begin:i]), i
			}
		}
	}
	return append(list, words[begin:])
}

// alike says whether two phrases begin with the same preposition, or with numbers, and go on with
// a word of the same sort.
func alike(a, b []word) bool {
	if number(a[0]) || number(b[0]) {
		return number(a[0]) && number(b[0]) && len(a) == len(b)
	}
	if a[0].low != b[0].low {
		return false
	}
	return len(a) > 1 && len(b) > 1 && alikeAll(a[1:2], b[1:2])
}

// alikeAll says whether words are of the same sorts, and those with small letters the same.
func alikeAll(a, b []word) bool {
	return slices.EqualFunc(a, b, func(x, y word) bool {
		switch {
		case number(x) || number(y):
			return number(x) && number(y)
		case strings.EqualFold(x.low, y.low):
			return true
		}
		return upper(x) && upper(y)
	})
}

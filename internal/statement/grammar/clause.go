package grammar

import (
	"regexp"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// involved are the marks of sentences that are not taken apart: within long
// quotations, parentheses and after colons a clause may be somebody else's.
const involved = `"“”„»«‚‘():`

// quotation finds a short one, which is read as one noun.
var quotation = regexp.MustCompile(`"[^"]{1,60}"|“[^“”]{1,60}”|„[^„“”"]{1,60}[“”"]|»[^»«]{1,60}«|«[^»«]{1,60}»`)

// asNouns returns a sentence of the same length with a noun in place of each quotation.
func asNouns(sentence string) string {
	return quotation.ReplaceAllStringFunc(sentence, func(q string) string { return "Q" + strings.Repeat("q", len(q)-1) })
}

// divisible returns a sentence with nouns for its quotations, and its words; none: it may not
// be taken apart.
func divisible(sentence, language string) (plain string, words []word, g grammar) {
	g, plain = grammars[value.Primary(language)], asNouns(sentence)
	if g == nil || hasInvolved(plain) {
		return plain, nil, nil
	}
	words = wordsWithin(plain)
	if credited(words, g) {
		words = nil
	}
	return plain, words, g
}

func hasInvolved(plain string) bool { return strings.ContainsAny(plain, involved) }

// A Clause is a part of a sentence that stands for itself.
type Clause struct {
	Own   segment.Span   // where it stands
	Words []segment.Span // of its statement, in their order: what of an earlier one belongs in front of it, too
	Marks []string       // what stands between Words; nil: a blank
}

// clauseOf returns words as a clause, behind those of an earlier one, if any.
func clauseOf(front, own []word) Clause {
	c := Clause{Own: spanOf(own), Words: []segment.Span{spanOf(own)}}
	if len(front) > 0 {
		c.Words = []segment.Span{spanOf(front), c.Own}
	}
	return c
}

// Clauses returns the clauses of a sentence that stand for themselves; none where it
// has but one. It is the first of its text where nobody has been named whom a pronoun
// in it may mean.
func Clauses(sentence, language string, first bool) []Clause {
	sentence, words, g := divisible(sentence, language)
	if words == nil {
		return nil
	}
	written := words
	lead := g.lead(words)
	words = withoutInserts(words[lead:], g)
	s := splitter{grammar: g, sentence: sentence, language: language, first: first && lead == 0, led: lead > 0, inserts: lead+len(words) < len(written)}
	var cuts []Clause
	begin := 0         // of the clause that is read
	var inFront []word // of it, subject and auxiliary of the clause before
	var mark []string
	for i := 1; i < len(words)-1; i++ {
		if !g.joins(words[i]) && !words[i].pauses() {
			continue
		}
		end := i
		if words[i-1].comma() {
			end--
		}
		if end <= begin {
			continue // ", and it"
		}
		clause := append(inFront[:len(inFront):len(inFront)], words[begin:end]...)
		s.related = relates(withoutComma(written[wordAt(written, words[end-1].Start)+1 : wordAt(written, words[i].Start)]))
		front, replaced, ok := s.second(clause, words[i], words[i+1:])
		var owns []string
		if !ok && i+2 < len(words)-1 {
			front, owns, ok = s.owned(clause, words[i], words[i+1:])
			replaced = 1
		}
		if !ok {
			continue
		}
		cuts = append(cuts, clauseOf(inFront, words[begin:end]).marked(mark).upTo(written[:wordAt(written, words[i].Start)]))
		begin, inFront, mark = i+1+replaced, front, owns
		s.led = false
	}
	if cuts == nil {
		return nil
	}
	cuts = append(cuts, clauseOf(inFront, words[begin:]).marked(mark))
	if lead > 0 {
		cuts[0].Own.Start, cuts[0].Words[0].Start = written[0].Start, written[0].Start
	}
	return cuts
}

// upTo returns a clause that ends where words do, with what is put in at its end.
func (c Clause) upTo(written []word) Clause {
	if written[len(written)-1].comma() {
		written = written[:len(written)-1]
	}
	end := written[len(written)-1].End
	c.Own.End, c.Words[len(c.Words)-1].End = end, end
	return c
}

// marked returns a clause with marks between its words.
func (c Clause) marked(marks []string) Clause {
	c.Marks = marks
	return c
}

// A splitter takes a sentence apart, which may be the first of its text.
type splitter struct {
	grammar
	sentence, language string
	first              bool
	led                bool // whether the clause that is read has a phrase before its subject
	related            bool // whether a relative clause ends that, which may go on
	inserts            bool // whether the sentence has any, which were left out
}

// second says whether behind a clause and what may join it to the rest another one follows
// that stands for itself. It returns the words of the first that the second needs in front,
// and how many of its own these replace.
func (s splitter) second(clause []word, joint word, rest []word) (front []word, replaced int, ok bool) {
	verb, subject, ok := s.verb(clause)
	fronted := false
	if !ok {
		verb = s.fronted(clause)
		fronted, ok = true, verb > 0
	}
	if !ok || !plainClause(clause) {
		return nil, 0, false
	}
	next := upTo(rest, s)
	elides := s.elides(joint)
	if joint.comma() {
		if fronted || !s.parts(clause, verb, next) {
			return nil, 0, false
		}
		elides = enumerates(clause, verb, subject, rest, s)
	}
	if ordered(clause, next) {
		return nil, 0, false
	}
	pronoun, woman := s.again(next)
	switch {
	case !elides, fronted, s.led, s.related:
	case pronoun:
		if front, ok = s.meant(clause, woman); ok {
			if _, ok = s.goesOn(clause, verb, subject, next[1:]); ok {
				return front, 1, true
			}
		}
	case shares(clause[:subject], clause[verb], s.language):
		if shared, ok := s.goesOn(clause, verb, subject, next); ok {
			return clause[:shared], 0, true
		}
	}
	at, ok := s.stands(clause, verb, next)
	return nil, 0, ok && named(s.sentence, next, at, s.language)
}

// credited says whether a sentence tells between commas or at its end who said it: all
// of its clauses.
func credited(words []word, g grammar) bool {
	for i := 1; i < len(words)-1; i++ {
		if !words[i].comma() {
			continue
		}
		tail := words[i+1:]
		if end := slices.IndexFunc(tail, word.pauses); end > 0 {
			tail = tail[:end]
		}
		if !g.joins(tail[0]) && g.credits(tail) {
			return true
		}
	}
	return false
}

// enumerates says whether words behind a comma are predicates that share the subject of
// a clause, to the last, which a joining word begins.
func enumerates(clause []word, verb, subject int, words []word, g grammar) bool {
	for {
		next := upTo(words, g)
		if _, ok := g.goesOn(clause, verb, subject, next); !ok || len(next) == len(words) {
			return false
		}
		last := g.joins(words[len(next)])
		words = words[len(next)+1:]
		if last {
			_, ok := g.goesOn(clause, verb, subject, upTo(words, g))
			return ok
		}
	}
}

// meant returns the subject of a clause that begins the sentence, which a pronoun behind
// it stands for.
func (s splitter) meant(clause []word, woman bool) ([]word, bool) {
	closed, all := clause, spanOf(clause)
	text := all.Of(s.sentence)
	if s.inserts {
		closed, text = closedUp(clause), joined(clause)
	}
	at, ok := antecedent(text, s.language, woman, s.first)
	if !ok {
		return nil, false
	}
	return clause[wordAt(closed, all.Start+at.Start):wordAt(closed, all.Start+at.End)], true
}

// plainClause says whether a clause has no other one within.
func plainClause(clause []word) bool {
	return !slices.ContainsFunc(clause, func(w word) bool { return w.mark() && !strings.Contains("%€$£§.", w.text) })
}

// named says whether a clause tells what it is about from others of its kind: by a
// name or a place, or by its subject. One that is known by its article alone may be
// another elsewhere, with other dates and numbers.
func named(sentence string, clause []word, verb int, language string) bool {
	if hasName(spanOf(clause).Of(sentence), language) || value.Primary(language) == "de" && (apposes(clause[:verb]) || placed(clause[:verb])) || slices.ContainsFunc(clause[:verb], func(w word) bool { return coined.MatchString(w.text) }) {
		return true
	}
	first, rest := clause[0].low, clause[verb:]
	return known(clause[:verb], clause[verb], language) &&
		(!definite[value.Primary(language)][first] || articles[first] && len(valuesOf(rest, language)) == 0)
}

// apposes says whether a subject has a name behind its noun: "die Klinik Weserblick".
func apposes(subject []word) bool {
	n := len(subject)
	return n > 2 && germanRelative[subject[0].low] && upper(subject[n-1]) && upper(subject[n-2])
}

// placed says whether a subject tells by a name in which place it is: "das Werk in Halvern".
func placed(subject []word) bool {
	n := len(subject)
	return n > 3 && germanRelative[subject[0].low] && upper(subject[n-3]) && germanWhere[subject[n-2].low] && upper(subject[n-1]) &&
		!noPlace[subject[n-1].low] && !germanAbstract.MatchString(subject[n-1].low)
}

// hasName says whether a text has a name or a place.
func hasName(text, language string) bool {
	return slices.ContainsFunc(value.Find(text, language, value.Reference{}), func(v value.Value) bool { return v.Kind == value.Name || v.Kind == value.Place })
}

// coined is a word with a capital within, which names one thing: "MDax", "TecDax", but
// not "PCs" or "GmbH".
var coined = regexp.MustCompile(`\p{Lu}{2}\p{Ll}{2}|\p{Ll}\p{Lu}\p{Ll}`)

// articles begin a subject that is known by them alone, but not all there are of what
// was named before.
var articles = listOf("der die das beide the both")

// several says whether a joining word stands among words: what follows may be the last
// of several subjects.
func several(words []word, g grammar) bool { return slices.ContainsFunc(words, g.joins) }

// awaits says whether words have one that is followed by a pair, and no joining word
// behind it yet: "between Halvern".
func awaits(words []word, pairs list, g grammar) bool {
	for i, w := range words {
		if pairs[w.low] && !several(words[i:], g) {
			return true
		}
	}
	return false
}

// upTo returns the words before the next mark or joining word.
func upTo(words []word, g grammar) []word {
	for i, w := range words {
		if i > 0 && (g.joins(w) || w.pauses()) {
			return words[:i]
		}
	}
	return words
}

package grammar

import (
	"regexp"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// involved are the marks of sentences that are not taken apart: within
// quotation marks, parentheses and after colons a clause may be somebody else's.
const involved = `"“”„»«‚‘():`

// A Clause is a part of a sentence that stands for itself.
type Clause struct {
	Front segment.Span // what of an earlier one belongs in front of it; may be empty
	Own   segment.Span
}

// Clauses returns the clauses of a sentence that stand for themselves; none where it
// has but one. It is the first of its text where nobody has been named whom a pronoun
// in it may mean.
func Clauses(sentence, language string, first bool) []Clause {
	g := grammars[value.Primary(language)]
	if g == nil || strings.ContainsAny(sentence, involved) {
		return nil
	}
	words := wordsOf(strings.TrimRight(sentence, ".! "))
	if credited(words, g) {
		return nil
	}
	var cuts []Clause
	begin := 0         // of the clause that is read
	var inFront []word // of it, subject and auxiliary of the clause before
	for i := 1; i < len(words)-1; i++ {
		joins, elides := g.joins(words[i])
		comma := words[i].comma()
		if !joins && !words[i].pauses() {
			continue
		}
		end := i
		if words[i-1].comma() {
			end--
		}
		clause, rest := append(inFront[:len(inFront):len(inFront)], words[begin:end]...), words[i+1:]
		verb, subject, ok := g.verb(clause)
		if !ok || !plainClause(clause) {
			continue
		}
		next := upTo(rest, g)
		if comma {
			if !g.parts(clause, verb, next) {
				continue
			}
			elides = enumerates(clause, verb, subject, rest, g)
		}
		var front []word // what the next clause has in front
		again, woman := g.again(next)
		if again = again && elides && begin == 0; again {
			if front, ok = meant(sentence, clause, woman, first, language); ok {
				_, ok = g.goesOn(clause, verb, subject, next[1:])
			}
		} else if ok = elides && shares(clause[:subject], clause[verb], language); ok {
			var shared int
			shared, ok = g.goesOn(clause, verb, subject, next)
			front = clause[:shared]
		}
		if !ok {
			front, again = nil, false
			at, stands := g.stands(clause, verb, next)
			ok = stands && named(sentence, next, at, language)
		}
		if !ok || ordered(clause, next) || len(inFront) > 0 && len(front) > len(inFront) {
			continue
		}
		cuts = append(cuts, Clause{spanOf(inFront), spanOf(words[begin:end])})
		begin, inFront = i+1, front
		if again {
			begin++
		}
	}
	if cuts == nil {
		return nil
	}
	return append(cuts, Clause{spanOf(inFront), spanOf(words[begin:])})
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
		if joins, _ := g.joins(tail[0]); !joins && g.credits(tail) {
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
		last, elides := g.joins(words[len(next)])
		words = words[len(next)+1:]
		if last {
			_, ok := g.goesOn(clause, verb, subject, upTo(words, g))
			return ok && elides
		}
	}
}

// meant returns the subject of a clause that begins a sentence, which a pronoun behind
// it stands for.
func meant(sentence string, clause []word, woman, first bool, language string) ([]word, bool) {
	all := spanOf(clause)
	at, ok := antecedent(all.Of(sentence), language, woman, first)
	if !ok {
		return nil, false
	}
	return clause[wordAt(clause, all.Start+at.Start):wordAt(clause, all.Start+at.End)], true
}

// plainClause says whether a clause has no other one within.
func plainClause(clause []word) bool {
	for i, w := range clause {
		short := i > 0 && len(clause[i-1].text) <= longestAbbreviation
		if w.mark() && !strings.Contains("%€$£§", w.text) && (w.text != "." || !short) {
			return false
		}
	}
	return true
}

// longestAbbreviation is the longest word, in bytes, that a full stop follows
// within a clause: "18.", "Dr.", "Mio.".
const longestAbbreviation = 3

// named says whether a clause tells what it is about from others of its kind: by a
// name or a place, or by its subject. One that is known by its article alone may be
// another elsewhere, with other dates and numbers.
func named(sentence string, clause []word, verb int, language string) bool {
	if slices.ContainsFunc(value.Find(spanOf(clause).Of(sentence), language, value.Reference{}), func(v value.Value) bool {
		return v.Kind == value.Name || v.Kind == value.Place
	}) {
		return true
	}
	if slices.ContainsFunc(clause[:verb], func(w word) bool { return coined.MatchString(w.text) && !bothGenders.MatchString(w.text) }) {
		return true
	}
	first, rest := clause[0].low, clause[verb:]
	return known(clause[:verb], clause[verb], true, language) &&
		(!definite[value.Primary(language)][first] || articles[first] && len(valuesOf(rest, language)) == 0)
}

// coined is a word with a capital within, which names one thing: "MDax", "TecDax", but
// not "PCs" or "GmbH".
var coined = regexp.MustCompile(`\p{Lu}{2}\p{Ll}{2}|\p{Ll}\p{Lu}\p{Ll}`)

// bothGenders ends nouns for women and men: "LehrerInnen".
var bothGenders = regexp.MustCompile(`\p{Ll}In(?:nen)?$`)

// articles begin a subject that is known by them alone, but not all there are of what
// was named before.
var articles = listOf("der die das beide the both")

// several says whether a joining word stands among words: what follows may be the last
// of several subjects.
func several(words []word, g grammar) bool {
	return slices.ContainsFunc(words, func(w word) bool {
		joins, _ := g.joins(w)
		return joins
	})
}

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
		if joins, _ := g.joins(w); i > 0 && (joins || w.pauses()) {
			return words[:i]
		}
	}
	return words
}

package grammar

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// involved are the marks of sentences that are not taken apart: within long
// quotations, parentheses and after colons a clause may be somebody else's.
const involved = `"“”„»«‚‘():`

// quotation finds a short one, which is read as one noun.
var quotation = regex.MustCompile(`"[^"]{1,60}"|“[^“”]{1,60}”|„[^„“”"]{1,60}[“”"]|»[^»«]{1,60}«|«[^»«]{1,60}»`)

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
	Some  bool           // whether it tells of some of those whom another clause counts
}

// clauseOf returns words as a clause, behind those of an earlier one, if any.
func clauseOf(front, own []word) Clause {
	c := Clause{Own: spanOf(own), Words: []segment.Span{spanOf(own)}}
	if len(front) > 0 {
		c.Words = []segment.Span{spanOf(front), c.Own}
	}
	return c
}

// until returns a clause that ends where words do, with what is put in at its end.
func (c Clause) until(written []word) Clause {
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

// plainClause says whether a clause has no other one within.
func plainClause(clause []word) bool {
	return !slices.ContainsFunc(clause, func(w word) bool { return w.mark() && !strings.Contains("%€$£§.", w.text) })
}

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

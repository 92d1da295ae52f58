package statement

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// A grammar tells of a language where one clause ends and another begins.
type grammar interface {
	// joins says whether a word may join two clauses, and whether the second may
	// lack its subject.
	joins(w word) (joins, elides bool)
	// verb returns the place of the finite verb of a clause that begins with its
	// subject, and how many words of it the subject has; false: there is none.
	verb(clause []word) (verb, subject int, ok bool)
	// goesOn returns how many words of the clause before, subject and auxiliary, a
	// second predicate needs in front; false: it is none for sure.
	goesOn(clause []word, verb, subject int, predicate []word) (shared int, ok bool)
	// credits says whether words behind a comma tell who said what is before it.
	credits(tail []word) bool
	// parts says whether a comma alone may part a clause from what follows, which is no
	// clause within.
	parts(clause []word, verb int, next []word) bool
	// again says whether a clause begins with a pronoun for one person or thing of the
	// clause before, and whether for a woman or what is feminine.
	again(clause []word) (ok, woman bool)
	// head returns the first words of a subject, at least one, up to what tells more of
	// its last noun.
	head(part []word) []word
	// proper says whether a part of a subject, perhaps all of it, must be a name, for
	// its capitals and for lack of an article.
	proper(part []word, verb word, alone bool) bool
	// title says whether a title is that of a woman or of a man.
	title(w word) (woman, man bool)
	// rivals says whether a sentence that begins with the name of a woman, or a man,
	// has another person or thing that a pronoun in the next may mean.
	rivals(s subject, values []value.Value, woman bool) bool
	// someone says whether words of a report, whose values are these, may tell of a woman,
	// or a man, beside the speaker.
	someone(words []word, values []value.Value, woman bool) bool
	// locates says whether a word between some must be the name of a place.
	locates(before, after []word) bool
	// thing returns where a sentence has its subject, and of how many words, a known one
	// that the next sentence may call "sie", or else "er"; false: it may call another one
	// so.
	thing(sentence []word, values []value.Value, feminine bool) (at, subject int, ok bool)
	// stands returns the place of the finite verb of what follows a clause; false: it is
	// not for sure a clause with a subject of its own that is true by itself.
	stands(before []word, verb int, clause []word) (at int, ok bool)
	// function says whether a word has no meaning of its own: no ordinal counts it.
	function(w word) bool
}

var grammars = map[string]grammar{"de": german{}, "en": english{}}

// A list is a closed list of words.
type list map[string]bool

// The numbers that are written in words before a noun.
const (
	germanTwoToTen  = "zwei drei vier fünf sechs sieben acht neun zehn"
	englishTwoToTen = "two three four five six seven eight nine ten"
)

func listOf(words string) list {
	l := list{}
	for _, w := range strings.Fields(words) {
		l[w] = true
	}
	return l
}

// hasAny says whether any of the words is in the list.
func (l list) hasAny(words []word) bool {
	return slices.ContainsFunc(words, func(w word) bool { return l[w.low] })
}

// A word is a word of a statement, or a mark.
type word struct {
	segment.Span        // of the statement's text
	text, low    string // as it is written, and in lower case
}

func (w word) comma() bool { return w.text == "," }

// pauses says whether w is a mark that may part two clauses of a sentence.
func (w word) pauses() bool { return w.comma() || w.text == ";" }

func (w word) mark() bool {
	r, _ := utf8.DecodeRuneInString(w.text)
	return !unicode.IsLetter(r) && !unicode.IsDigit(r)
}

func (w word) capital() bool {
	r, _ := utf8.DecodeRuneInString(w.text)
	return unicode.IsUpper(r) || unicode.IsDigit(r)
}

var wordPattern = regexp.MustCompile(`[\pL\p{Nd}](?:(?:[\pL\pM\p{Nd}'’./-]|,\p{Nd})*(?:[\pL\pM\p{Nd}]|,\p{Nd}))?|[^\s\pL\p{Nd}]`)

func wordsOf(text string) []word {
	var list []word
	for _, m := range wordPattern.FindAllStringIndex(text, -1) {
		w := text[m[0]:m[1]]
		list = append(list, word{Span: segment.Span{Start: m[0], End: m[1]}, text: w, low: strings.ToLower(w)})
	}
	return list
}

// involved are the marks of sentences that are not taken apart: within
// quotation marks, parentheses and after colons a clause may be somebody else's.
const involved = `"“”„»«‚‘():`

// clauses returns the clauses of a statement that stand for themselves, the
// statement itself where it has but one.
func clauses(text string, s Statement, language string) []Statement {
	g := grammars[value.Primary(language)]
	if g == nil || strings.ContainsAny(s.Text, involved) {
		return []Statement{s}
	}
	words := wordsOf(strings.TrimRight(s.Text, ".! "))
	if credited(words, g) {
		return []Statement{s}
	}
	var cuts []clauseSpan
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
			if front, ok = meant(text, &s, clause, woman, language); ok {
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
			ok = stands && named(s.Text, next, at, language)
		}
		if !ok || ordered(clause, next) || len(inFront) > 0 && len(front) > len(inFront) {
			continue
		}
		cuts = append(cuts, clauseSpan{inFront, words[begin:end]})
		begin, inFront = i+1, front
		if again {
			begin++
		}
	}
	if cuts == nil {
		return []Statement{s}
	}
	cuts = append(cuts, clauseSpan{inFront, words[begin:]})
	return placed(text, &s, cuts, language)
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

// meant returns the subject of a clause that begins a statement, which a pronoun behind
// it stands for.
func meant(text string, s *Statement, clause []word, woman bool, language string) ([]word, bool) {
	first, last := clause[0].Start, clause[len(clause)-1].End
	at, ok := antecedent(s.Text[first:last], language, woman, s.opens(text))
	if !ok {
		return nil, false
	}
	return clause[wordAt(clause, first+at.Start):wordAt(clause, first+at.End)], true
}

// A clauseSpan is a clause, and what of an earlier one belongs in front of it.
type clauseSpan struct{ inFront, words []word }

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
func named(text string, clause []word, verb int, language string) bool {
	clauseText := text[clause[0].Start:clause[len(clause)-1].End]
	if slices.ContainsFunc(value.Find(clauseText, language, value.Reference{}), func(v value.Value) bool {
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

// placed returns clauses as statements of the text; all or none.
func placed(text string, s *Statement, cuts []clauseSpan, language string) []Statement {
	var list []Statement
	for _, c := range cuts {
		own, ok := s.Of(c.words[0].Start, c.words[len(c.words)-1].End)
		if !ok {
			return []Statement{*s}
		}
		parts := []segment.Span{own}
		if n := len(c.inFront); n > 0 {
			front, ok := s.Of(c.inFront[0].Start, c.inFront[n-1].End)
			if !ok {
				return []Statement{*s}
			}
			parts = []segment.Span{front, own}
		}
		part := stated(text, own, parts...)
		if !states(part.Text, language) {
			return []Statement{*s}
		}
		list = append(list, part)
	}
	return list
}

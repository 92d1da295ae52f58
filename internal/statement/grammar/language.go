package grammar

import (
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// A grammar tells of a language where one clause ends and another begins.
type grammar interface {
	// joins says whether a word may join two clauses.
	joins(w word) bool
	// elides says whether a clause behind a joining word or a semicolon may lack its subject.
	elides(joint word) bool
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
	// proper says whether a part of a subject must be a name, for its capitals and for
	// lack of an article.
	proper(part []word, verb word) bool
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
	// thing returns where a sentence has its subject, a known one that the next may call
	// "sie", or else "er"; false: it may call another one so.
	thing(sentence []word, values []value.Value, feminine bool) (segment.Span, bool)
	// stands returns the place of the finite verb of what follows a clause; false: it is
	// not for sure a clause with a subject of its own that is true by itself.
	stands(before []word, verb int, clause []word) (at int, ok bool)
	// relative returns the words, in their order, of what a clause of three words or more
	// behind a subject says of it; false: it says nothing of it for sure.
	relative(subject, clause []word) ([]segment.Span, bool)
	// accords says whether a verb and that of a relative clause may have one subject, for
	// their number.
	accords(verb word, clause []word) bool
	// numbered says whether a noun may be the subject of a relative clause, for the number of
	// its verb.
	numbered(of, clause []word) bool
	// predicate says whether a word is a verb where one must stand, or a noun.
	predicate(w word) bool
	// determines says whether a word is an article, or stands for one before a noun.
	determines(w word) bool
	// begins says whether a word begins a phrase: a preposition or a determiner, in German
	// also what stands before a verb.
	begins(w word) bool
	// possessive returns a word that may begin a subject which is somebody's, and whether of
	// a woman, or what is feminine; empty: it is none.
	possessive(w word) (whose string, woman bool)
	// ownMark is what stands between somebody's name, by its last word, and what is theirs.
	ownMark(last word) string
	// inserted says whether words between two commas are put in, so that their sentence is
	// whole without them.
	inserted(before, insert, after []word) bool
	// fronted returns the place of the finite verb of a clause that begins with something
	// but its subject; 0: it is none for sure.
	fronted(clause []word) int
	// lead returns how many words before its subject a sentence begins with, with their
	// comma.
	lead(words []word) int
	// dependent returns the words, in the order of a main clause, of one with a named subject,
	// with leaning any, that a joining word begins; false: it is none for sure.
	dependent(sentence string, clause []word, leaning bool) ([]segment.Span, bool)
	// resumes says whether words behind such a clause are the main one, or the rest of it.
	resumes(tail []word) bool
	// main says whether words behind a clause that a joining word begins are the main one,
	// which stands for itself.
	main(sentence string, words []word) bool
	// clause says whether words behind "that" are a clause that stands for itself behind who
	// tells it, with or without other names before it.
	clause(words []word, names bool) bool
	// antecedent returns the words at the end of a main clause of which one behind it tells that
	// a pronoun begins; none: it is not sure.
	antecedent(main []word, pronoun word) []word
	// attached says whether words behind a comma are a main clause that follows another one.
	attached(front, behind []word, joined bool) bool
	// supposes says whether a clause behind a main one is told as true.
	supposes(main, behind []word) bool
	// told returns the words, in the order of a main clause, of what a clause tells of some.
	told(of, clause []word) ([]segment.Span, bool)
	// function says whether a word has no meaning of its own: no ordinal counts it.
	function(w word) bool
}

var grammars = map[string]grammar{"de": german{}, "en": english{}}

// The numbers that are written in words before a noun.
const (
	germanTwoToTen  = "zwei drei vier fünf sechs sieben acht neun zehn"
	englishTwoToTen = "two three four five six seven eight nine ten"
)

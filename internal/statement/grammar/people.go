package grammar

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/name"
)

// People are those whom a text in a language has named so far, by surname, with what it
// told of them: by a title or a given name, or by a pronoun.
type People struct {
	language string
	women    list
	men      list
}

// NewPeople returns those of a text that has not begun.
func NewPeople(language string) *People {
	return &People{language: language, women: list{}, men: list{}}
}

// of returns those who are women, or else men.
func (c *People) of(woman bool) list {
	if woman {
		return c.women
	}
	return c.men
}

// Meet takes up whom a sentence names.
func (c *People) Meet(sentence string) {
	words, g := wordsOf(sentence), grammars[value.Primary(c.language)]
	if g == nil {
		return
	}
	for _, v := range value.Find(sentence, c.language, value.Reference{}) {
		if personal := v.Kind == value.Name && !v.Name.Acronym && !v.Name.Quoted && len(v.Name.Words) > 0; !personal {
			continue
		}
		at := wordAt(words, v.Start)
		surname, given := v.Name.Words[len(v.Name.Words)-1], v.Name
		if len(given.Words) == 1 {
			given = name.Identity{Sex: given.Sex}
		}
		for _, woman := range []bool{true, false} {
			if titled(given, words[max(0, at-mostTitle):at], g, woman) {
				c.of(woman)[surname] = true
			}
		}
	}
	c.meetPredicate(words)
}

// meetPredicate takes up of whom a German sentence tells that they are something: "Imre
// Oelmark ist Landrätin".
func (c *People) meetPredicate(words []word) {
	if value.Primary(c.language) != "de" || len(words) <= mostGiven+1 || !upper(words[0]) || !upper(words[1]) || (german{}).function(words[0]) || !germanCopulas[words[mostGiven].low] {
		return
	}
	rest := words[mostGiven+1:]
	if n := predicative(rest); n > 0 {
		if woman, man := (german{}).title(rest[n-1]); woman || man {
			c.of(woman)[words[1].low] = true
		}
	}
}

// Tell takes up that a pronoun stands for somebody, and says whether nothing that is known of
// them speaks against it.
func (c *People) Tell(name string, p Pronoun) bool {
	words := wordsOf(name)
	if p.low == "it" || len(words) == 0 {
		return true
	}
	woman, surname := p.woman(), words[len(words)-1].low
	if c.bears(surname, !woman) {
		return false
	}
	if upper(words[0]) {
		c.of(woman)[surname] = true
	}
	return true
}

// degrees stand between an office and a name and tell no sex: "Klinikchefin Dr. Wendt".
var degrees = listOf("dr prof med jur phil ing")

// titled says whether a name with its titles is that of a woman, or of a man.
func titled(n name.Identity, title []word, g grammar, woman bool) bool {
	for len(title) > 0 && (title[len(title)-1].mark() || degrees[title[len(title)-1].low]) {
		title = title[:len(title)-1]
	}
	female, male := sex(n, title, g)
	return fits(female, male, woman) || fits(n.Sex == name.Female, n.Sex == name.Male, woman)
}

// bears says whether somebody is known to be a woman, or a man, and not the other too.
func (c *People) bears(surname string, woman bool) bool {
	return c.of(woman)[surname] && !c.of(!woman)[surname]
}

// Nobody says whether a sentence tells of nobody and, in German, nothing whom the pronoun in
// one behind it may mean.
func (c *People) Nobody(p Pronoun, sentence string) bool {
	g := grammars[value.Primary(c.language)]
	words := wordsWithin(sentence)
	if g == nil || len(words) == 0 || p.low == "it" {
		return false
	}
	woman := p.woman()
	if slices.ContainsFunc(words, func(w word) bool { return c.women[w.low] || c.men[w.low] || standsFor[w.low] && w.low != p.low }) {
		return false
	}
	values := value.Find(sentence, c.language, value.Reference{})
	if g.function(words[0]) {
		words[0].text = words[0].low // no noun
	}
	whole := subject{name: make([]word, 1), rest: append(make([]word, 1), words...)}
	return !c.another(values, whole, woman) && !g.rivals(whole, values, woman)
}

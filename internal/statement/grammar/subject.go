package grammar

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/place"
)

var (
	// definite words begin a subject that is known, or all there are of a kind.
	definite = map[string]list{
		"de": listOf("der die das dieser diese dieses jener jene jenes alle beide jeder jede jedes er sie es wir ich unser unsere"),
		"en": listOf("the this that these those all both each every he she it they we i you his her its their our my"),
	}
	// indefinite words begin one that is some of a kind, or whose predicates are true
	// of it together only: "Only two ships left the port and reached Odesa".
	indefinite = map[string]list{
		"de": listOf(`ein eine einer eines mehrere einige etliche manche mancher manches viele wenige zahlreiche verschiedene jemand man
			bloß lediglich allein ausschließlich kaum fast beinahe nahezu genau exakt`),
		"en": listOf(`a an some any several many most much more another various numerous one someone somebody anyone anybody there people men women children
			only just merely hardly barely scarcely few fewer less little almost nearly exactly precisely`),
	}
)

// shares says whether a subject may surely stand before a second predicate too:
// whether all its parts are names or definite. "A ferry left Halvern and reached the
// island" is of one ferry, its halves are of any.
func shares(subject []word, verb word, language string) bool {
	g := grammars[value.Primary(language)]
	for rest := subject; ; {
		part, i := rest, slices.IndexFunc(rest, g.joins)
		if i >= 0 {
			part = rest[:i]
		}
		if len(part) == 0 || !known(part, verb, language) {
			return false
		}
		if i < 0 {
			return true
		}
		rest = rest[i+1:]
	}
}

// known says whether a part of a subject is a name or definite. One that begins with a
// number, a negation or a time, which in German takes the subject's place, is not.
func known(part []word, verb word, language string) bool {
	values, primary := valuesOf(part, language), value.Primary(language)
	g := grammars[primary]
	first := part[0].low
	switch {
	case slices.ContainsFunc(values, func(v value.Value) bool {
		both := v.Kind == value.Number && definite[primary][first]
		return v.Start == 0 && v.Kind != value.Name && v.Kind != value.Place && !both || v.Kind == value.Fraction || v.Kind == value.Percent
	}):
		return false
	case definite[primary][first]:
		return len(part) == 1 || part[1].low != "meisten"
	case indefinite[primary][first]:
		return false
	}
	head := g.head(part)
	return g.proper(part, verb) || called(head, language) || slices.ContainsFunc(head, genitive)
}

// called says whether words end with a name, or that of a place.
func called(words []word, language string) bool {
	end := len(joined(words))
	return slices.ContainsFunc(valuesOf(words, language), func(v value.Value) bool {
		return v.End == end && (v.Kind == value.Name || v.Kind == value.Place && v.Place.Form == place.NameForm)
	})
}

func valuesOf(words []word, language string) []value.Value {
	return value.Find(joined(words), language, value.Reference{})
}

func joined(words []word) string {
	texts := make([]string, len(words))
	for i, w := range words {
		texts[i] = w.text
	}
	return strings.Join(texts, " ")
}

// countable says whether a subject is some of a kind, of which each of two predicates is
// true by itself if both are: "A ferry left Halvern and reached the island".
func countable(subject []word, language string) bool {
	primary := value.Primary(language)
	return len(subject) > 1 && someOf[primary][subject[0].low] && !several(subject, grammars[primary])
}

package grammar

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

var (
	// partied finds behind a name its party or age in brackets.
	partied = regex.MustCompile(`(\p{Lu}[\pL-]+) \((?:\p{Lu}[\pL/ -]{1,20}|\d{2})\)`)
	// germanPlaced is a sentence that begins with where it happens. The groups are the verb, whose
	// subject a name is, that, and the rest.
	germanPlaced = regex.MustCompile(`^(?:In|Aus|Bei) \p{Lu}[\pL-]+ (\p{Ll}+) ((?:\p{Lu}[\pL.-]+ ){0,2}\p{Lu}[\pL-]+)((?:[,.]| [^\p{Lu}]).*)$`)
)

// plainOrder returns a sentence that names one person as it is without where that happens in
// front of its subject, and what is in brackets behind.
func plainOrder(sentence, language string) string {
	if _, ok := onlyName(value.Find(sentence, language, value.Reference{})); !ok {
		return sentence
	}
	plain := partied.ReplaceAllString(sentence, "$1")
	if value.Primary(language) == "de" {
		return germanPlaced.ReplaceAllString(plain, "$2 $1$3")
	}
	return plain
}

// foundIn returns where a sentence has, once, what a place of another one has.
func foundIn(sentence, other string, at segment.Span) (segment.Span, bool) {
	name := at.Of(other)
	start := strings.Index(sentence, name)
	return segment.Span{Start: start, End: start + len(name)}, strings.Count(sentence, name) == 1
}

package attribution

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/regex"
)

var (
	// declined finds the article, the adjectives and the rest of a German name
	// that is no subject.
	declined = regex.MustCompile(`^(?i:(de[mrs]|(?:ein|ihr|sein)e[mrs]) )((?:\p{Ll}[\pL-]* )*)(\p{Lu}.*)$`)
	// weak finds nouns that end in -en in all cases but the nominative.
	weak = regex.MustCompile(`(?:ant|ent|ist)en(?: |$)`)
	// person finds a first name and a last behind what somebody is.
	person = regex.MustCompile(`(?:er|or|chef|ant|ent|ist) \p{Lu}\p{Ll}[\pL-]* (?:von |van )?\p{Lu}[\pL-]*$`)
)

// nominative returns of a German name in another case what is in the nominative
// as it stands, or else the name.
func nominative(name string) string {
	m := declined.FindStringSubmatch(name)
	if m == nil {
		return name
	}
	article, adjectives := strings.ToLower(m[1]), m[2] != ""
	first, rest, more := strings.Cut(m[3], " ")
	base := uninflected(first, article)
	next, _ := utf8.DecodeRuneInString(rest)
	switch {
	case base != first && person.MatchString(base+" "+rest):
		return rest
	case base != first && !more && !adjectives:
		return base
	case base != first, adjectives && !unicode.IsUpper(next),
		strings.HasSuffix(first, "en") && (more || !strings.HasSuffix(article, "r")),
		weak.MatchString(rest):
		return name // "des Amts für …", "der Deutschen Bahn", "des Kollegen"
	case strings.HasSuffix(article, "s") && more:
		return m[3][:len(first)+1] + uninflected(rest, article) // "des Robert Koch-Instituts"
	}
	return m[3]
}

// uninflected cuts the ending that a masculine or neuter noun has behind an
// article.
func uninflected(noun, article string) string {
	ends := func(endings ...string) bool {
		for _, e := range endings {
			if strings.HasSuffix(noun, e) {
				return true
			}
		}
		return false
	}
	switch {
	case strings.HasSuffix(article, "r"):
		return noun
	case weak.MatchString(noun):
		return strings.TrimSuffix(noun, "en")
	case strings.HasSuffix(article, "m"), ends("us", "is", "ss"):
		return noun
	case ends("nisses"):
		return strings.TrimSuffix(noun, "ses")
	case ends("es") && !ends("ees", "ies"):
		return strings.TrimSuffix(noun, "es")
	}
	return strings.TrimSuffix(noun, "s")
}

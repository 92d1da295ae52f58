package factcheck

import (
	"regexp"
	"strings"
	"unicode"
)

var (
	// declined finds the article of a German name that is no subject, without
	// the adjectives behind it, and the name.
	declined = regexp.MustCompile(`^(?i:(de[mrs]|(?:ein|ihr|sein)e[mrs]) )(?:\p{Ll}[\pL-]* )*(\p{Lu}.*)$`)
	// weak finds nouns that end in -en in all cases but the nominative.
	weak = regexp.MustCompile(`(?:ant|ent|ist)en$`)
)

// nominative returns of a German name in another case what is in the nominative
// as it stands, or else the name.
func nominative(name string) string {
	m := declined.FindStringSubmatch(name)
	if m == nil {
		return name
	}
	first, rest, _ := strings.Cut(m[2], " ")
	title := rest != "" && unicode.IsUpper([]rune(rest)[0]) // "des Ministers Weber", "der Stadt Halle"
	article := strings.ToLower(m[1])
	base := uninflected(first, article)
	switch {
	case title && base != first:
		return rest
	case rest == "" && base != first:
		return base
	case base != first, strings.HasSuffix(first, "en") && (rest != "" || !strings.HasSuffix(article, "r")):
		return name // "des Amts für …", "der Deutschen Bahn", "des Kollegen"
	case title:
		return m[2][:len(first)+1] + uninflected(rest, article) // "des Robert Koch-Instituts"
	}
	return m[2]
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

package membership

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
)

// An Employed is a person of a given name and a surname whom a text calls one of something
// that has a name: "Ute Marten of Westline", "Ute Marten, Chefin von Westline".
type Employed struct {
	Name []string
	Firm string
	At   segment.Span // of the firm
}

// employed finds one.
var employed = regex.MustCompile(person + `(?:,? |, (?:\pL[\pL-]* ){1,4})(?:von|vom|bei|of|from|at|for) (?:(?:der|dem|the) )?(\p{Lu}[\pL\pN&’'-]*(?: (?:\p{Lu}|\pN)[\pL\pN&-]*){0,3})`)

// AllEmployed lists those of a text in a BCP-47 language.
func AllEmployed(text, language string) []Employed {
	var list []Employed
	for _, m := range employed.FindAllStringSubmatchIndex(text, -1) {
		if name := withoutTitles(text[m[2]:m[3]], language); len(name) > 1 {
			list = append(list, Employed{name, text[m[4]:m[5]], segment.Span{Start: m[4], End: m[5]}})
		}
	}
	return list
}

// SameFirm says whether two names may be one firm's: one may be longer.
func SameFirm(a, b string) bool {
	a, b = bareFirm(a), bareFirm(b)
	return strings.Contains(a, b) || strings.Contains(b, a)
}

func bareFirm(name string) string {
	name, _ = strings.CutSuffix(strings.TrimRight(strings.ToLower(name), "'’"), "s")
	return strings.TrimRight(name, "'’")
}

package life

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/regex"
)

var (
	// named matches a name of two to five words, turned one with the surname in front of a comma.
	named  = regex.MustCompile(`^\p{Lu}[\pL'’-]+\.?(?: (?:von|van|de|der|den|zu|la|le|di|da|del|al)){0,2}(?: \p{Lu}[\pL'’-]*\.?(?: (?:von|van|de|der|den|zu|la|le|di|da|del|al)){0,2}){0,3} \p{Lu}[\pL'’-]+$`)
	turned = regex.MustCompile(`^(\p{Lu}[\pL'’-]+(?: \p{Lu}[\pL'’-]+)?), (\p{Lu}[\pL'’-]+\.?(?: \p{Lu}[\pL'’-]*\.?){0,2}(?: (?:von|van|de|der|zu))*)$`)
)

// Name returns whom the head of an entry of an archive names, as it is spoken: "Ulrike Behnke" for
// "BEHNKE, Ulrike". False: it may be no name.
func Name(head string) (string, bool) {
	if m := turned.FindStringSubmatch(head); m != nil {
		return m[2] + " " + lowered(m[1]), true
	}
	if named.MatchString(head) {
		return lowered(head), true
	}
	return "", false
}

// lowered returns words in capitals with a capital each.
func lowered(text string) string {
	words := strings.Fields(text)
	for i, w := range words {
		if utf8.RuneCountInString(w) < 2 || strings.ToUpper(w) != w {
			continue
		}
		first := true
		words[i] = strings.Map(func(r rune) rune {
			if first || !unicode.IsLetter(r) {
				first = !unicode.IsLetter(r)
				return r
			}
			return unicode.ToLower(r)
		}, w)
	}
	return strings.Join(words, " ")
}

// latestBirth is the year after which a line with a star alone is rather one of a list of days.
const latestBirth = 2010

// IsLine says whether a line tells of a life and of nothing else, with a sign or a word for it.
func IsLine(line string) bool {
	l, ok := Of(line)
	if !ok || l.Bare {
		return false
	}
	if !strings.HasPrefix(line, "*") || l.Died.Told() {
		return true
	}
	d := l.Born.Date.Of(line)
	return len(d) > len("1940") && yearOf(d) <= latestBirth
}

// MayBeLine says whether a line with a star has a year and a place, "* 1926 in Chur", as the head of an entry
// has it, and a list of what was where, too.
func MayBeLine(line string) bool {
	l, ok := Of(line)
	return ok && !l.Bare && strings.HasPrefix(line, "*") && l.Born.Date.Len() > 0 && l.Born.Place.Len() > 0 && yearOf(l.Born.Date.Of(line)) <= latestBirth
}

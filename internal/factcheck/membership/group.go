package membership

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
)

// A Group is what a person belongs to. The zero value: unknown.
type Group struct {
	Text string // as it is written

	language string
	parties  []int
	country  value.Value // no place: none
	club     []string    // its words in small letters
	letters  string      // an abbreviation that is none of a party
}

var (
	// abbreviation matches one.
	abbreviation = regex.MustCompile(`^\p{Lu}{2,6}$`)
	// club matches a name of at least two words.
	club = regex.MustCompile(`^(?:\d\. )?\p{Lu}[\pL.-]*(?: (?:\d{2,4}|\p{Lu}[\pL.-]*))+$`)
	// clubWord finds what tells one from others.
	clubWord = regex.MustCompile(`\pL{3,}`)
)

// groupOf reads what a text in a BCP-47 language is the name of.
func groupOf(text, language string) (g Group, ok bool) {
	g = Group{Text: text, language: value.Primary(language)}
	if g.parties = partiesIn(text); g.parties != nil {
		return g, true
	}
	values := value.Find(text, language, value.Reference{})
	switch {
	case len(values) == 1 && values[0].Kind == value.Place && values[0].Text == text:
		g.country = values[0]
		return g, !g.country.Place.Urban()
	case abbreviation.MatchString(text):
		g.letters = text
	case club.MatchString(text):
		g.club = clubWord.FindAllString(strings.ToLower(text), -1)
	default:
		return g, false
	}
	return g, true
}

// Alike says whether two groups may be one, and are of a kind that tells.
func Alike(a, b Group) bool {
	kinds := func(g Group) [4]bool {
		return [4]bool{g.parties != nil, g.country.Kind == value.Place, g.letters != "", g.club != nil}
	}
	return kinds(a) == kinds(b) && !Differ(a, b)
}

// Differ says whether two groups of a kind cannot be one. Abbreviations and clubs are compared
// within a language only.
func Differ(a, b Group) bool {
	switch {
	case a.parties != nil && b.parties != nil:
		return !slices.ContainsFunc(a.parties, func(p int) bool { return slices.Contains(b.parties, p) })
	case a.country.Kind == value.Place && b.country.Kind == value.Place:
		return value.Compare(a.country, b.country) == value.Different
	case a.language != b.language:
		return false
	case a.letters != "" && b.letters != "":
		return !strings.HasPrefix(a.letters, b.letters) && !strings.HasPrefix(b.letters, a.letters)
	}
	return len(a.club) > 0 && len(b.club) > 0 && !slices.ContainsFunc(a.club, func(x string) bool {
		return slices.ContainsFunc(b.club, func(y string) bool { return strings.Contains(x, y) || strings.Contains(y, x) })
	})
}

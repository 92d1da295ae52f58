package membership

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck/office"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
)

// A Member is a person of whom a text says what he belongs to.
type Member struct {
	Name  []string // as the text has it: the surname, perhaps behind a given name
	Group Group
	At    segment.Span // of the group
}

const (
	particle = `(?:(?:von|van|de|der|den|zu|di|da) )*`
	person   = `((?:(?:\p{Lu}[\pL'’-]*|(?:Dr|Prof|Mrs?|Ms|\p{Lu})\.) ` + particle + `){0,3}\p{Lu}[\pL'’-]*\.?)`
)

var (
	// bracketed finds a person with what stands in brackets behind.
	bracketed = regex.MustCompile(person + ` \(([^()]{1,40})\)`)
	// of finds a person and that of which he is.
	of = regex.MustCompile(person + `,? (?:von (?:der|den)|vom|of the|from the) ((?:\p{Lu}[\pL'’-]*[ /]?(?:90/)?){1,4})`)
	// age matches that in brackets.
	age = regex.MustCompile(`^\d+$`)
)

// Members lists those of a text in a BCP-47 language.
func Members(text, language string) []Member {
	var list []Member
	add := func(name, group string, at int) {
		if g, ok := groupOf(group, language); ok {
			if n := withoutTitles(name, language); len(n) > 0 {
				list = append(list, Member{n, g, segment.Span{Start: at, End: at + len(group)}})
			}
		}
	}
	for _, m := range bracketed.FindAllStringSubmatchIndex(text, -1) {
		at := m[4]
		for part := range strings.SplitSeq(text[m[4]:m[5]], ", ") {
			if !age.MatchString(part) {
				add(text[m[2]:m[3]], part, at)
			}
			at += len(part) + len(", ")
		}
	}
	for _, m := range of.FindAllStringSubmatchIndex(text, -1) {
		if group := strings.TrimRight(text[m[4]:m[5]], " "); partiesIn(group) != nil {
			add(text[m[2]:m[3]], group, m[4])
		}
	}
	for _, b := range office.Bearers(text, language) {
		if !b.Kind.Political() {
			continue
		}
		before := text[:b.At.Start]
		party, head, compound := strings.Cut(b.Word, "-")
		switch {
		case compound && head != "" && partiesIn(party) != nil:
			add(strings.Join(b.Name, " "), party, strings.Index(text[b.At.Start:], b.Word)+b.At.Start)
		case strings.HasSuffix(before, " "):
			w := lastWord.FindStringIndex(before)
			if w != nil && partiesIn(before[w[0]:len(before)-1]) != nil {
				add(strings.Join(b.Name, " "), before[w[0]:len(before)-1], w[0])
			}
		}
	}
	return list
}

// lastWord finds the word with a capital at the end of a text.
var lastWord = regex.MustCompile(`\p{Lu}\pL* $`)

// withoutTitles returns a name's given name and surname, or the latter alone.
func withoutTitles(name, language string) []string {
	words := strings.Fields(name)
	first := slices.IndexFunc(words, func(w string) bool { return !office.Title(w, language) })
	if first < 0 {
		return nil
	}
	return words[first:]
}

// Same says whether two may be one person: their surnames are, and another name where both
// have more.
func Same(a, b Member) bool {
	given, surname := a.Name[:len(a.Name)-1], a.Surname()
	others := b.Name[:len(b.Name)-1]
	if !office.Same(surname, b.Surname()) {
		return false
	}
	return len(given) == 0 || len(others) == 0 || slices.ContainsFunc(given, func(w string) bool { return slices.Contains(others, w) })
}

// Surname returns the last word of the name.
func (m *Member) Surname() string { return m.Name[len(m.Name)-1] }

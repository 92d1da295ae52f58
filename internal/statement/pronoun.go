package statement

import (
	"regexp"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// Pronouns that stand for one person of the sentence before; the German ones
// with a verb in the singular. The groups are the pronoun and the verb.
var pronouns = map[string]*regexp.Regexp{
	"de": regexp.MustCompile(`^(Er|Sie) (\pL+[te]|war) `),
	"en": regexp.MustCompile(`^(He|She)() `),
}

// apposed look like a verb behind a pronoun: "Sie alle blieben".
var apposed = listOf("alle beide selbst nicht")

// resolved puts the name of the statement before in place of a pronoun that begins
// this one, where the pronoun can mean nobody and nothing else.
func (s Statement) resolved(text string, before *Statement, language string) Statement {
	pronoun := pronouns[value.Primary(language)]
	if pronoun == nil || before == nil {
		return s
	}
	m := pronoun.FindStringSubmatchIndex(s.Text)
	if m == nil || m[3] >= s.Parts[0].Len() || apposed[s.Text[m[4]:m[5]]] {
		return s
	}
	word := s.Text[m[2]:m[3]]
	name, ok := before.antecedent(language, word == "Sie" || word == "She")
	if !ok {
		return s
	}
	rest := s.Parts[0]
	rest.Start += m[3] + 1
	return stated(text, s.Span, append([]segment.Span{name, rest}, s.Parts[1:]...)...)
}

// antecedent returns where the text has the name that a pronoun in the next
// sentence stands for; false: it may stand for another one.
func (s *Statement) antecedent(language string, woman bool) (segment.Span, bool) {
	values := value.Find(s.Text, language, value.Reference{})
	name, ok := onlyName(values)
	if !ok || len(strings.Fields(s.Text[:name.Start])) > titleWords {
		return segment.Span{}, false
	}
	words := wordsOf(s.Text)
	title, next := wordAt(words, name.Start), wordAt(words, name.End)
	if next < len(words) && strings.ContainsAny(words[next].text, "'’") || words[next-1].End > name.End {
		return segment.Span{}, false // "Carla Wendt's successor"
	}
	g, about := grammars[value.Primary(language)], subject{words[:title], words[title:next], words[next:]}
	if !bears(name.Name, about.title, g, woman) || g.rivals(about, values, woman) {
		return segment.Span{}, false
	}
	return s.Of(name.Start, name.End)
}

// titleWords is how many words may stand before a name that a sentence is about:
// "Federal Chancellor Carla Wendt".
const titleWords = 2

// A subject is a sentence that begins with a name, or a title and a name.
type subject struct{ title, name, rest []word }

// bears says whether a name with its title is known for that of a woman, or of a
// man.
func bears(name value.Identity, title []word, g grammar, woman bool) bool {
	female, male := name.Woman(), name.Man()
	if !female && !male && len(title) > 0 {
		female, male = g.title(title[len(title)-1])
	}
	return woman && female || !woman && male
}

// onlyName returns the one name of a person among values.
func onlyName(values []value.Value) (name value.Value, ok bool) {
	for _, v := range values {
		if v.Kind != value.Name || v.Name.Acronym || v.Name.Quoted || v.Text == name.Text {
			continue
		}
		if ok {
			return value.Value{}, false
		}
		name, ok = v, true
	}
	return name, ok
}

// wordAt returns the first word that begins at or after a byte.
func wordAt(words []word, at int) int {
	i, _ := slices.BinarySearchFunc(words, at, func(w word, at int) int { return w.Start - at })
	return i
}

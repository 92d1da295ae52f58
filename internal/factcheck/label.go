package factcheck

import (
	"regexp"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// label finds what stands at the start of a paragraph in front of quoted words.
var label = regexp.MustCompile(`^(\p{Lu}[\pL.'’-]*(?: \p{Lu}[\pL.'’-]*){0,4})` + bracketed + `: ?[` + marks + `]`)

// labelled returns the person whose name stands as a label in front of quoted words.
// A surname may be any noun, unless the text says of whom it is.
func labelled(e *Evidence, quote segment.Span) Mention {
	language := value.Primary(e.Language)
	m := label.FindStringSubmatch(e.Passage.textOf(quote))
	if m == nil || quote.Start != e.Passage.Start || nobody[language] == nil || !somebody(m[1], 0, len(m[1]), language) {
		return Mention{}
	}
	name := m[1]
	for _, text := range []string{name, e.Source.Title, e.Passage.Heading, e.Passage.Context} {
		if slices.ContainsFunc(people(text, e.Language), func(v value.Value) bool {
			words := v.Name.Words
			return text == name && v.End == len(name) || len(words) > 1 && words[len(words)-1] == strings.ToLower(name)
		}) {
			return Mention{Span: segment.Span{Start: quote.Start, End: quote.Start + len(name)}, Text: name}
		}
	}
	return Mention{}
}

// people returns the names of people in a text.
func people(text, language string) []value.Value {
	return slices.DeleteFunc(value.Find(text, language, value.Reference{}), func(v value.Value) bool {
		return v.Kind != value.Name || v.Name.Acronym || v.Name.Quoted
	})
}

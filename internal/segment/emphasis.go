package segment

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment/char"
)

var (
	emphases  = regex.MustCompile("\\*{1,3}|_{1,3}|`")
	emptyLine = regex.MustCompile(`\n[ \t\r]*\n`)
)

// Emphasis returns Markdown's marks in front of what a paragraph emphasises, as code
// too, and behind it, in their order. A star within a word, "Leser*innen", is none, and
// so is one that stands alone.
func Emphasis(text string) []Span {
	if !strings.ContainsAny(text, "*_`") {
		return nil
	}
	var list, open []Span
	last := 0
	for _, m := range emphases.FindAllStringIndex(text, -1) {
		if emptyLine.MatchString(text[last:m[0]]) {
			open = nil
		}
		last = m[0]
		s := Span{Start: m[0], End: m[1]}
		before, _ := utf8.DecodeLastRuneInString(text[:s.Start])
		after, _ := utf8.DecodeRuneInString(text[s.End:])
		alike := func(o Span) bool { return o.Of(text) == s.Of(text) }
		i, inWord := slices.IndexFunc(open, alike), char.LetterOrDigit(after) && (s.Len() == 1 || s.Of(text)[0] != '*')
		switch {
		case i >= 0 && !outside(before) && !inWord:
			list = append(list, open[i], s)
			open = open[:i]
		case !outside(after) && !char.LetterOrDigit(before):
			open = append(slices.DeleteFunc(open, alike), s)
		}
	}
	slices.SortFunc(list, func(a, b Span) int { return a.Start - b.Start })
	return list
}

// outside says whether a rune is a blank or, as RuneError, the text's end.
func outside(r rune) bool { return char.Blank(r) || r == utf8.RuneError }

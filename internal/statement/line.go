package statement

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/segment/char"
	"github.com/beleg-dev/beleg/internal/value"
)

var (
	// line finds what stands on one line between single spaces.
	line = regex.MustCompile(`[^\s\p{Z}]+(?: [^\s\p{Z}]+)*`)
	// parted finds what stands within a word that is parted at the end of a line.
	parted = regex.MustCompile(`^-[ \t\r]*\n[ \t]*$`)
	// germanBehind may follow a hyphen that stands for a part of a word: "Haupt- und".
	germanBehind = char.WordSet("und oder bis sowie bzw als wie statt noch")
)

// sentence returns a sentence of a text as one statement, on one line and without the
// marks of Markdown.
func sentence(text string, span segment.Span, marks []segment.Span, language string) Statement {
	var parts []segment.Span
	var plains []segment.Span
	for _, own := range unlabelled(text, span, marks, language) {
		plains = append(plains, without(own, marks)...)
	}
	for _, plain := range plains {
		for _, m := range line.FindAllStringIndex(plain.Of(text), -1) {
			part := segment.Span{Start: plain.Start + m[0], End: plain.Start + m[1]}
			if n := len(parts); n > 0 && value.Primary(language) == "de" && rejoins(text, parts[n-1], part) {
				parts[n-1].End--
			}
			parts = append(parts, part)
		}
	}
	return stated(text, span, parts...)
}

// rejoins says whether two lines of a German text part a word: behind a hyphen of its
// own it would have a capital.
func rejoins(text string, before, after segment.Span) bool {
	head, hyphen := strings.CutSuffix(before.Of(text), "-")
	last, _ := utf8.DecodeLastRuneInString(head)
	next, _ := utf8.DecodeRuneInString(after.Of(text))
	before.End--
	return hyphen && unicode.IsLower(last) && unicode.IsLower(next) && within(text, before, after) && !germanBehind[char.WordAt(after.Of(text), 0)]
}

// within says whether two parts of a text are those of one word.
func within(text string, before, after segment.Span) bool {
	return before.End < after.Start && parted.MatchString(text[before.End:after.Start])
}

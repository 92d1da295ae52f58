package statement

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/statement/grammar"
)

const (
	pictograms = `\x{2600}-\x{27BF}\x{1F000}-\x{1FAFF}`
	pictogram  = `[` + pictograms + `][` + pictograms + `\x{FE0E}\x{FE0F}\x{200D}\x{20E3}]*` // one or several
)

var (
	// emoji finds pictures among the words, with the blanks in front of them.
	emoji = regex.MustCompile(`([ \t]*` + pictogram + `(?:[ \t]+` + pictogram + `)*)`)
	// hashtag finds a word with the mark of a topic, the group.
	hashtag = regex.MustCompile(`(?:^|[\s(„“"»])(#)\pL[\pL\pN_]*`)
	// topics finds those at the end of a post, with the blanks in front of them: the group.
	topics = regex.MustCompile(`(?:^|\S)((?:\s+#\pL[\pL\pN_]*)+)[\s` + pictograms + `\x{FE0F}\x{200D}]*$`)
	// lastWord is the last one of a text.
	lastWord = regex.MustCompile(`\pL+$`)
)

// ornaments returns what posts have beside their words: emoji, the marks of hashtags, and
// the hashtags behind the last sentence. One that the sentence needs, "in #Halvern", is a
// word of it.
func ornaments(text string) []segment.Span {
	list, end := appendMarks(nil, emoji, text), len(text)
	if m := topics.FindStringSubmatchIndex(text); m != nil {
		if word := lastWord.FindString(text[:m[2]]); word == "" || !grammar.FunctionWord(word, "de") && !grammar.FunctionWord(word, "en") {
			end = m[2]
			list = append(list, segment.Span{Start: m[2], End: m[3]})
		}
	}
	return appendMarks(list, hashtag, text[:end])
}

// adorned says whether a text may have ornaments.
func adorned(text string) bool {
	return strings.ContainsRune(text, '#') || strings.ContainsFunc(text, func(r rune) bool { return r >= '\u2600' })
}

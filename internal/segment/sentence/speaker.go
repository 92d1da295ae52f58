package sentence

import (
	"regexp"

	"github.com/beleg-dev/beleg/internal/segment/char"
)

// speaker matches who said the question or call in front of it in English, "Why?" Ada
// Pell asked., with what ends the clause or leads to where and when it was said.
var speaker = regexp.MustCompile(`^ (?:I|\p{Lu}[\pL'’.-]+(?: \p{Lu}[\pL'’.-]*){0,3}) ` +
	`(?:said|says|say|asked|asks|ask|added|adds|replied|replies|wrote|writes|cried|called|shouted|responded|exclaimed|joked|tweeted)` +
	`(?:[.,;:]|$| (?:in|on|at|during|after|before|when|while|as|with)\b)`)

// speakerFollows says whether the mark ends a quotation whose speaker the same sentence
// names behind it.
func (m *mark) speakerFollows() bool {
	const longest = 96 // bytes
	return (m.last == '?' || m.last == '!') && m.shut > m.end && speaker.MatchString(char.PrefixBytes(m.text[m.shut:], longest))
}

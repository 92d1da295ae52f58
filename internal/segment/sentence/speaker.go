package sentence

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment/char"
)

// speaker matches who said the question or call in front of it in English, "Why?" Ada
// Pell asked., with what ends the clause or leads to where and when it was said. The
// group is the first word.
var speaker = regex.MustCompile(`^ (I|\p{Lu}[\pL'’.-]+)(?: \p{Lu}[\pL'’.-]*){0,3} ` +
	`(?:said|says|say|asked|asks|ask|added|adds|replied|replies|wrote|writes|cried|called|shouted|responded|exclaimed|joked|tweeted)` +
	`(?:[.,;:]|$| (?:in|on|at|during|after|before|when|while|as|with)\b)`)

// speakerFollows says whether the mark ends a quotation whose speaker the same sentence
// names behind it. A quotation inside its sentence has another one: the sign read "Keep
// out!" And nobody is named by a function word: "Many say".
func (m *mark) speakerFollows() bool {
	const longest = 96 // bytes
	if m.shut == m.end {
		return false
	}
	named := speaker.FindStringSubmatch(char.PrefixBytes(m.text[m.shut:], longest))
	if named == nil || Starters[named[1]] && named[1] != "I" {
		return false
	}
	quoted := m.text[max(m.sentence, m.start-MaxChars):m.start]
	opens := strings.LastIndexAny(quoted, "\"“„«»")
	return opens < 0 || !char.HasLetterOrDigit(quoted[:opens])
}

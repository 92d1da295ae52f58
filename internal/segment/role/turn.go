package role

import (
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment/char"
)

const (
	// timeCode matches when something was said, in a transcript: "[03:14] ", "00:12:31 ".
	timeCode = `(?:[\[(]?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?[\])]?(?: ?[–—-])? )?`
	// turnName matches who speaks, by name, initials or what somebody is there: "Lea van der Brand",
	// "MODERATOR", "NWR". A sentence has words in small letters.
	turnName = `\p{Lu}[\pL\d.'’/-]*(?: (?:(?:von|van|de|der|den|zu|al|bin|of|the) ){0,2}\p{Lu}[\pL\d.'’/-]*){0,4}(?: \([^()]{1,40}\))?`
	emphases = `[*_]{0,3}`
)

var (
	// turn matches what stands in front of what somebody says in a conversation.
	turn = regex.MustCompile(`^` + emphases + timeCode + emphases + turnName + emphases + `:` + emphases + `\s+`)
	// coded matches a time code alone.
	coded = regex.MustCompile(`^` + emphases + timeCode)
)

// Turn returns the length of what stands in front of what somebody says in a conversation, the
// time and who it is: "[03:14] Lea Brand: ". 0: there is none of them.
func Turn(sentence string) int {
	const longest = 160 // bytes
	sentence = char.PrefixBytes(sentence, longest)
	return max(len(turn.FindString(sentence)), len(coded.FindString(sentence)))
}

// Answered says whether a sentence asks and the next one says yes or no to it.
func Answered(question, answer string) bool {
	if QuestionMark(question) == 0 {
		return false
	}
	f, _, _ := FindingOf(answer[Turn(answer):])
	return Replies(answer) || f == Untrue
}

// questionMark matches how a question ends.
var questionMark = regex.MustCompile(`[?？][\s)"”“»«’*_]*$`)

// QuestionMark returns the length of the mark that a question ends with, and what closes behind
// it. 0: the sentence asks nothing.
func QuestionMark(sentence string) int { return len(questionMark.FindString(sentence)) }

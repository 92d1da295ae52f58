package statement

import (
	"errors"
	"regexp"
	"strings"

	"github.com/beleg-dev/beleg/internal/segment"
)

// Why a claim cannot be checked.
var (
	// ErrQuestion says that each sentence of the claim asks.
	ErrQuestion = errors.New("must state something; write what the question asks about as a statement")
	// ErrSingleWord says that the claim is a word or a number.
	ErrSingleWord = errors.New("must state something; write a sentence instead of a single word")
)

var (
	// What a colon introduces is told, not asked: "Sie fragte: Brennt es?"
	introduced = regexp.MustCompile(`[:…]\s`)
	singleWord = regexp.MustCompile(`^[^\pL\pN]*[\pL\pN](?:[\pL\pN\pM\p{Cf}'’‐‑-]|[.,:]\pN)*[^\pL\pN]*$`)
	// In these scripts a sentence has no blanks.
	unspaced = regexp.MustCompile(`[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]`)
)

// Refuse returns ErrQuestion or ErrSingleWord where a claim states nothing, nil
// elsewhere. One sentence that states something is enough.
func Refuse(claim string) error {
	if onlyAsks(claim) {
		return ErrQuestion
	}
	if singleWord.MatchString(claim) && !unspaced.MatchString(claim) {
		return ErrSingleWord
	}
	return nil
}

func onlyAsks(claim string) bool {
	asked := false
	for _, s := range segment.Uncut(claim) {
		sentence := strings.TrimSpace(s.Of(claim))
		if sentence == "" {
			continue
		}
		if !Asks(sentence) {
			return false
		}
		asked = true
	}
	return asked
}

// Asks says whether a sentence asks, and so states nothing, whatever it takes for
// granted. One that tells what somebody asked does not.
func Asks(sentence string) bool {
	own := quotations.ReplaceAllString(sentence, " ")
	if !letters.MatchString(own) {
		own = sentence // a question that is quoted
	}
	return asks.MatchString(own) && !introduced.MatchString(own)
}

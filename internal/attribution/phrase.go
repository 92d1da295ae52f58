package attribution

import (
	"regexp"
	"strings"
)

var (
	// particle finds what is in no English name for somebody behind its beginning: a
	// pronoun, a verb, a conjunction, a time.
	particle = regexp.MustCompile(`^(?:an?other|i|you|he|she|it|we|they|him|them|me|us|who|whom|which|what|whose|that|this|these|those|there|here|such|if|when|where|while|why|how|whether|because|than|as|but|or|nor|so|yet|although|though|since|until|unless|via|` +
		`am|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|shall|should|must|said|says?|told|called|noted|argued|claimed|added|announced|warned|explained|wrote|confirmed|adding|citing|saying|following|including|` +
		`not|never|ever|also|even|only|no|none|nothing|nobody|something|anything|everything|things?|words|plan|ago|today|yesterday|before|after|during)$`)
	// contracted finds a pronoun with its verb.
	contracted = regexp.MustCompile(`^(?:I|[Yy]ou|[Hh]e|[Ss]he|[Ii]t|[Ww]e|[Tt]hey|[Ww]ho|[Tt]hat|[Tt]here)['’]\p{Ll}+$`)
	// linking finds a preposition that may stand within it, or "and".
	linking = regexp.MustCompile(`^(?:of|for|from|van|de|in|at|with|to|on|by|near|among|against|about|under|between|behind|over|and|&)$`)
	// joining finds one behind which the name goes on that follows a verb.
	joining = regexp.MustCompile(`^(?:of|for|from|van|de|and|&)$`)
	// determiner stands at its beginning, or behind a preposition.
	determiner = regexp.MustCompile(`^(?:the|an?|his|her|its|their|our|my|your)$`)
	// bidden finds who is told to do something, or of whom something is said.
	bidden = regexp.MustCompile(`^(?:told to|said (?:to (?:be|have)|was|were|is|are|would|could)) `)
	// done finds a participle behind a name, "a survey published", or a time.
	done = regexp.MustCompile(`^(?:\p{Ll}+ed|done|made|sent|held|heard|\p{Ll}+ing|early|late)$`)
	// many finds those who need no article.
	many = regexp.MustCompile(`^(?:\P{Ll}.*|.*s|police|people|media)$`)
)

// phrase says whether English words may be a name for somebody.
func phrase(text string) bool {
	words, before := strings.Fields(text), "of"
	for i, w := range words {
		if i > 0 && particle.MatchString(w) || contracted.MatchString(w) || determiner.MatchString(w) && !linking.MatchString(before) && !strings.EqualFold(before, "all") {
			return false
		}
		before = w
	}
	return len(words) > 1 && !linking.MatchString(before) && !determiner.MatchString(before) || len(words) == 1 && many.MatchString(strings.TrimRight(text, "."))
}

// clipped returns the beginning of English words behind a verb that may be a name for
// somebody, without "on Monday".
func clipped(text string) string {
	words := strings.Fields(text)
	n := min(len(words), 1)
	for n < len(words) && !particle.MatchString(words[n]) && (!determiner.MatchString(words[n]) || linking.MatchString(words[n-1])) && (!linking.MatchString(words[n]) || joining.MatchString(words[n])) {
		n++
	}
	for n > 1 && (linking.MatchString(words[n-1]) || n < len(words) && done.MatchString(words[n-1]) && !determiner.MatchString(words[n-2])) {
		n--
	}
	return strings.TrimRight(strings.Join(words[:n], " "), "'’")
}

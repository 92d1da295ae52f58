package evidence

import (
	"regexp"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/segment"
)

// reports matches words with which a text tells what others say.
var reports = regexp.MustCompile(`[„“”"»«]|(?:^|\PL)(?i:heißt es|hieß es|\pL*behaupt\pL*|\pL*verbreite\pL*|kursier\pL*|angeblich\pL*|gerüchte?|schreib\pL*|(?:ge)?schrieb\pL*|sag(?:t|te|ten|en)|gesagt` +
	`|mein(?:t|te|ten|en)|erklär\pL*|glaub\pL*|erzähl\pL*|laut|zufolge|habe|hätten?|sei|seien|werde|solle|wolle|könne|müsse` +
	`|claim\pL*|say(?:s|ing)?|said|rumou?r\pL*|wrote|writes?|written|alleg\pL*|tells?|told|believe[sd]?|according|assert\pL*|insist\pL*)(?:$|\PL)`)

// Reports says whether a text may tell what others say.
func Reports(text string) bool { return reports.MatchString(text) }

// Unrefuted returns the parts of a passage between what it repeats from others and the next
// sentence refutes. False: it refutes nothing.
func Unrefuted(e *factcheck.Evidence) ([]*factcheck.Evidence, bool) {
	p := &e.Passage
	var parts []*factcheck.Evidence
	first := 0
	for i := 1; i < len(p.Sentences); i++ {
		if !segment.Refutes(p.TextOf(p.Sentences[i])) || !Reports(p.TextOf(p.Sentences[i-1])) {
			continue
		}
		if first < i-1 {
			parts = append(parts, e.Part(first, i-2))
		}
		first = i
	}
	return append(parts, e.Part(first, len(p.Sentences)-1)), first > 0
}

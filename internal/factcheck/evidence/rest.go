package evidence

import "github.com/beleg-dev/beleg/internal/factcheck"

// Rest returns what a passage says beside some of its sentences, in parts.
func Rest(e *factcheck.Evidence, left func(sentence int) bool) []*factcheck.Evidence {
	var parts []*factcheck.Evidence
	n := len(e.Passage.Sentences)
	for i := 0; i < n; i++ {
		if left(i) {
			continue
		}
		first := i
		for i+1 < n && !left(i+1) {
			i++
		}
		parts = append(parts, e.Part(first, i))
	}
	return parts
}

package show

import (
	"fmt"
	"strings"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// Evidence returns a passage that a search found, with its place among those
// found, from 1.
func (f Format) Evidence(place int, e *factcheckv1.Evidence) string {
	return f.passageText(passageOf(e, evidenceHead(place, e)))
}

// Nearest returns a passage of a source that decides nothing about a claim.
func (f Format) Nearest(e *factcheckv1.Evidence, source *factcheckv1.Source) string {
	p := passageOf(e)
	p.byline = byline(source.GetPublisher(), source.GetPublishTime(), source.GetPublishUtcOffset())
	return f.paragraph("The nearest passage, which was not enough:") + "\n" + f.passageText(p)
}

// passageOf returns a passage that a search found, below heads.
func passageOf(e *factcheckv1.Evidence, heads ...string) passage {
	return passage{
		heads: heads, text: e.GetText(), title: e.GetTitle(), uri: e.GetUri(),
		source: e.GetSource(), start: e.StartByte, end: e.EndByte,
	}
}

// evidenceHead says how near a passage is, what it is, and which search found
// it.
func evidenceHead(place int, e *factcheckv1.Evidence) string {
	head := fmt.Sprintf("%d. score %.2f, %s", place, e.GetScore(),
		strings.ToLower(strings.TrimPrefix(e.GetRole().String(), "PASSAGE_ROLE_")))
	if e.KeywordRank != nil {
		head += fmt.Sprintf(", keyword rank %d", e.GetKeywordRank())
	}
	if e.VectorRank != nil {
		head += fmt.Sprintf(", vector rank %d", e.GetVectorRank())
	}
	return head
}

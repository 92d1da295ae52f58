package reading

import (
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
)

var (
	embassy   = regex.MustCompile(`(?:[\pL-]+-)?(?:\pL*[Bb]otschaft(?:en)?|[Ee]mbass(?:y|ies))(?:$|[^\pL-])`)
	consulate = regex.MustCompile(`(?:[\pL-]+-)?(?:\pL*[Kk]onsulate?n?s?|[Cc]onsulates?)(?:$|[^\pL-])`)
)

// otherMission returns where the claim has an embassy and a passage a consulate, or the other way
// round; what stands before the passage has none of the claim's either. Consulates general are
// called consulates.
func (r *Claim) otherMission(e *factcheck.Evidence) (own, other segment.Span, is bool) {
	for _, x := range [][2]*regex.Regexp{{embassy, consulate}, {consulate, embassy}} {
		m, told := x[0].FindStringIndex(r.text), x[1].FindStringIndex(e.Passage.Text)
		if m != nil && told != nil && !x[1].MatchString(r.text) && !x[0].MatchString(round(e)) {
			return word(r.text, m), word(e.Passage.Text, told), true
		}
	}
	return own, other, false
}

// word returns where a word stands that was found, perhaps with the mark behind it.
func word(text string, at []int) segment.Span {
	return segment.Span{Start: at[0], End: at[0] + len(missionWord.FindString(text[at[0]:at[1]]))}
}

var missionWord = regex.MustCompile(`^[\pL-]+`)

// ofOtherMission returns a question about the claim with that of the passage.
func (r *Claim) ofOtherMission(e *factcheck.Evidence) []Probe {
	if own, other, is := r.otherMission(e); is {
		return []Probe{r.otherwise(own, other, e)}
	}
	return nil
}

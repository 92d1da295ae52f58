package reading

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
)

// atFirst matches a claim of what was said before it was corrected.
var atFirst = regex.MustCompile(`(?i)(?:^|\PL)(?:zunächst|ursprünglich\pL*|anfangs|anfänglich\pL*|zuerst|zuvor|früher\pL*|vorher|korrigier\pL*|korrektur\pL*|berichtig\pL*|revidier\pL*|initial\pL*|original\pL*|first|at first|earlier|previous\pL*|correct\pL*|revis\pL*|lower(?:s|ed)|rais(?:ed|es)|senk\pL*|erhöh\pL*)(?:$|\PL)`)

// onlyRight returns a text in which sentences that say what is right and what is wrong say what
// is right alone, unless the claim may tell of the correction: of "A, not B" the judge takes B
// as well.
func (r *Claim) onlyRight(text string) string {
	if r.mayCorrect || !segment.MayCorrect(text) {
		return text
	}
	for _, s := range slices.Backward(segment.Sentences(text)) {
		if c, ok := segment.CorrectionOf(s.Of(text)); ok {
			text = text[:s.Start] + c.Corrected(s.Of(text)) + text[s.End:]
		}
	}
	return text
}

// onlyRightBefore does the same with what stands before a passage.
func (r *Claim) onlyRightBefore(context string) string {
	parts := strings.Split(context, evidence.Separator)
	for i := range parts {
		parts[i] = r.onlyRight(parts[i])
	}
	return strings.Join(parts, evidence.Separator)
}

// blankedWrong returns a text of the same length without what its sentences say to be wrong.
func (r *Claim) blankedWrong(text string) string {
	if r.mayCorrect || !segment.MayCorrect(text) {
		return text
	}
	for _, s := range segment.Sentences(text) {
		if c, ok := segment.CorrectionOf(s.Of(text)); ok {
			text = text[:s.Start+c.Wrong.Start] + strings.Repeat(" ", c.Wrong.Len()) + text[s.Start+c.Wrong.End:]
		}
	}
	return text
}

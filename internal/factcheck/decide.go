package factcheck

import "github.com/beleg-dev/beleg/internal/portable"

const (
	// limit is the score from which a source counts for its side.
	limit = 0.3
	// weakerLimit is the score from which the weaker of two sides counts: among
	// many passages near a claim, some are misread.
	weakerLimit = 0.65
	// explainedLimit is that score when it is known in what the sources differ.
	explainedLimit = 0.55
)

// Decide returns the verdict of the scores of two sides and how sure it is, in
// [0, 1]; explained says whether the conflict has a Difference. It is the only
// place where a verdict is made.
func (w *Weights) Decide(support, conflict float64, explained bool) (Verdict, float64) {
	stronger, weaker := max(support, conflict), min(support, conflict)
	switch {
	case stronger < limit:
		return InsufficientEvidence, w.confidence(InsufficientEvidence, 1-stronger)
	case weaker >= weakerLimit, explained && weaker >= explainedLimit:
		return Mixed, w.confidence(Mixed, weaker)
	case support >= conflict:
		return Support, w.confidence(Support, stronger)
	}
	return Conflict, w.confidence(Conflict, stronger)
}

// confidence maps a score to how often a verdict of that score is right (Platt,
// Probabilistic Outputs for Support Vector Machines, 1999).
func (w *Weights) confidence(v Verdict, score float64) float64 {
	score = min(max(score, leastProbability), 1-leastProbability)
	c := w.Confidence[v-InsufficientEvidence]
	odds := portable.Log(score) - portable.Log(1-score)
	return 1 / (1 + portable.Exp(-float64(c[0]+float64(c[1]*odds))))
}

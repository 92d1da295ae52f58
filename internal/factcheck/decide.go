package factcheck

import "github.com/beleg-dev/beleg/internal/portable"

// limit is the score from which a source counts for its side.
const limit = 0.25

// weakerLimits are the scores from which the weaker of two sides counts, by
// dispute: among many passages near a claim, some are misread.
var weakerLimits = [...]float64{Unexplained: 0.65, Explained: 0.55, Contradicted: 0.3}

// Decide returns the verdict of the scores of two sides and how sure it is, in
// [0, 1]. It is the only place where a verdict is made.
func (w *Weights) Decide(support, conflict float64, d Dispute) (Verdict, float64) {
	stronger, weaker := max(support, conflict), min(support, conflict)
	switch {
	case stronger < limit:
		return InsufficientEvidence, w.confidence(InsufficientEvidence, 1-stronger)
	case weaker >= weakerLimits[d]:
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

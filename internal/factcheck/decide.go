package factcheck

const (
	// limit is the score from which a passage counts for its side.
	limit = 0.6
	// weakerLimit is the score from which the weaker of two sides counts: among
	// many passages near a claim, some are misread.
	weakerLimit = 0.85
	// weakerOrigins is how many origins must agree on the weaker side.
	weakerOrigins = 1
)

// A summary is what decides of one side.
type summary struct {
	strongest float64 // the highest score; 0 when nothing counts
	origins   int     // independent sources that count
}

// decide returns the verdict of two sides and how sure it is. It is the only
// place where a verdict is made.
func decide(support, conflict summary) (Verdict, float64) {
	weaker := min(support.strongest, conflict.strongest)
	origins := support.origins
	if conflict.strongest < support.strongest {
		origins = conflict.origins
	}
	switch {
	case weaker >= weakerLimit && origins >= weakerOrigins:
		return Mixed, weaker
	case support.strongest == 0 && conflict.strongest == 0:
		return InsufficientEvidence, limit
	case support.strongest >= conflict.strongest:
		return Support, support.strongest
	}
	return Conflict, conflict.strongest
}

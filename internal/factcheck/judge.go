package factcheck

import "context"

// MaxClaimTokens is the longest statement of a claim, in tokens of the judge: what
// remains of a pair is room for evidence.
const MaxClaimTokens = 128

// A Pair is one question to the judge: what Passage says about Claim.
type Pair struct {
	Context string // what a reader of Passage knows; its beginning is given up first when the pair is too long
	Passage string
	Claim   string
}

// A Judgement holds the probabilities of the three stances; they sum to 1.
type Judgement struct {
	Support, Conflict, Neutral float64
}

// Score returns the probability of a stance.
func (j *Judgement) Score(s Stance) float64 {
	switch s {
	case Supports:
		return j.Support
	case Conflicts:
		return j.Conflict
	}
	return j.Neutral
}

// A Judge reads pairs.
type Judge interface {
	// Judge answers in the order of pairs. The same pair gives the same bits
	// whatever stands beside it.
	Judge(ctx context.Context, pairs []Pair) ([]Judgement, error)
	// Reads says whether the judge reads passage and claim of a pair whole. It is an
	// error to ask it about another one.
	Reads(p Pair) bool
	// ClaimTokens returns the length of a claim in the judge's tokens.
	ClaimTokens(claim string) int
	// Model returns name and version of the judge.
	Model() string
}

package factcheck

import (
	"context"
	"fmt"

	"github.com/beleg-dev/beleg/internal/value"
)

// MaxClaimTokens is the longest claim, in tokens of the judge: what remains of
// a pair is room for evidence.
const MaxClaimTokens = 128

const (
	// retrievedPassages is how many passages are fetched for a claim. More than
	// are judged, because copies and sources with many passages are thinned out.
	retrievedPassages = 64
	// judgedPassages is how many of them the judge reads.
	judgedPassages = 16
	// judgedOfSource is how many passages of one source the judge reads while
	// other sources have some left.
	judgedOfSource = 6
)

// A Checker checks claims. Its methods may be called concurrently.
type Checker struct {
	retriever Retriever
	judge     Judge
}

// NewChecker makes a Checker of what finds evidence and what judges it.
func NewChecker(r Retriever, j Judge) *Checker { return &Checker{retriever: r, judge: j} }

// Check says what the sources say about the claim. A claim of more than
// MaxClaimTokens is a *ClaimTooLongError; a missing source of o.Filter is a
// *SourceNotFoundError, an empty index ErrIndexEmpty.
func (c *Checker) Check(ctx context.Context, claim string, o Options) (*ClaimCheck, error) {
	read, found, opinions, err := c.examine(ctx, claim, o)
	if err != nil {
		return nil, err
	}
	sources := weights.standings(opinions)
	support, conflict := take(Supports, sources), take(Conflicts, sources)
	verdict, confidence := weights.Decide(support.score(), conflict.score())
	citations, err := c.cite(ctx, read, verdict, support, conflict, o)
	if err != nil {
		return nil, err
	}
	return &ClaimCheck{
		Claim: claim, Verdict: verdict, Confidence: confidence, Citations: citations,
		Coverage: Coverage{
			SourceCount: found.SourceCount, PassageCount: found.PassageCount,
			JudgedCount: len(opinions), Truncated: len(found.Evidence) > len(opinions),
		},
		Revision: found.Revision, JudgeModel: c.judge.Model(),
	}, nil
}

// A Sign is a passage that is weighed for a claim, and what is known of it.
type Sign struct {
	Evidence *Evidence
	Signals  Signals
}

// Signs returns what Check weighs, for the program that fits the weights.
// Errors are those of Check.
func (c *Checker) Signs(ctx context.Context, claim string, o Options) ([]Sign, error) {
	_, _, opinions, err := c.examine(ctx, claim, o)
	signs := make([]Sign, len(opinions))
	for i, x := range opinions {
		signs[i] = Sign{Evidence: x.evidence, Signals: x.signals}
	}
	return signs, err
}

// Sides returns the scores of support and conflict that signs have with these
// weights, each in [0, 1].
func (w *Weights) Sides(signs []Sign) (support, conflict float64) {
	opinions := make([]opinion, len(signs))
	for i, s := range signs {
		opinions[i] = opinion{evidence: s.Evidence, signals: s.Signals, Judgement: w.Weigh(&s.Signals)}
	}
	sources := w.standings(opinions)
	return take(Supports, sources).score(), take(Conflicts, sources).score()
}

// examine reads the claim, finds evidence and has it judged.
func (c *Checker) examine(ctx context.Context, claim string, o Options) (*claimReading, *Retrieval, []opinion, error) {
	if n := c.judge.ClaimTokens(claim); n > MaxClaimTokens {
		return nil, nil, nil, &ClaimTooLongError{Tokens: n, Limit: MaxClaimTokens}
	}
	read := readClaim(claim, o.Language)
	found, err := c.retriever.Retrieve(ctx, Query{
		Text: claim, Language: read.language, Variants: value.Variants(claim, read.language), Filter: o.Filter, Limit: retrievedPassages,
	})
	if err != nil {
		return nil, nil, nil, fmt.Errorf("find evidence: %w", err)
	}
	opinions, err := c.opinions(ctx, read, pick(found.Evidence))
	return read, found, opinions, err
}

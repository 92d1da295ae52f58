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
	begin     Observer
}

// NewChecker makes a Checker of what finds evidence and what judges it.
func NewChecker(r Retriever, j Judge) *Checker {
	return &Checker{retriever: r, judge: j, begin: unobserved}
}

// Check says what the sources say about the claim. A claim of more than
// MaxClaimTokens is a *ClaimTooLongError; a missing source of o.Filter is a
// *SourceNotFoundError, an empty index ErrIndexEmpty.
func (c *Checker) Check(ctx context.Context, claim string, o Options) (*ClaimCheck, error) {
	h := hear(c.judge)
	read, found, signs, err := c.examine(ctx, h, claim, o)
	if err != nil {
		return nil, err
	}
	defer c.begin(ctx, StageDecide)()
	support, conflict := weights.sides(signs)
	support.group()
	conflict.group()
	against := conflict.shown(o)
	// What differs is asked where it is cited or may make the verdict.
	if v, _ := weights.Decide(support.score(), conflict.score(), true); v == Conflict || v == Mixed {
		if err := h.explain(ctx, read, against); err != nil {
			return nil, err
		}
	}
	check := &ClaimCheck{
		Claim: claim,
		Coverage: Coverage{
			SourceCount: found.SourceCount, PassageCount: found.PassageCount,
			JudgedCount: len(signs), Truncated: len(found.Evidence) > len(signs), UndatedCount: found.UndatedCount,
		},
		Revision: found.Revision, JudgeModel: c.judge.Model(), AsOf: o.Filter.PublishedUpTo,
	}
	explained := len(against) > 0 && len(against[0].differences) > 0
	check.Verdict, check.Confidence = weights.Decide(support.score(), conflict.score(), explained)
	return check, h.cite(ctx, read, check, &support, &conflict, [2][]quoted{support.shown(o), against})
}

// Signs returns what Check weighs, for the program that fits the weights.
// Errors are those of Check.
func (c *Checker) Signs(ctx context.Context, claim string, o Options) ([]Sign, error) {
	_, _, signs, err := c.examine(ctx, hear(c.judge), claim, o)
	return signs, err
}

// examine reads the claim, finds evidence and has it judged.
func (c *Checker) examine(ctx context.Context, h *hearing, claim string, o Options) (*claimReading, *Retrieval, []Sign, error) {
	read, err := c.read(ctx, claim, o)
	if err != nil {
		return nil, nil, nil, err
	}
	found, err := c.find(ctx, read, o.Filter)
	if err != nil {
		return nil, nil, nil, err
	}
	defer c.begin(ctx, StageJudge)()
	signs, err := h.signs(ctx, read, pick(found.Evidence))
	return read, found, signs, err
}

func (c *Checker) read(ctx context.Context, claim string, o Options) (*claimReading, error) {
	defer c.begin(ctx, StageRead)()
	read := readClaim(claim, o.Language, o.ClaimTime)
	if n := c.judge.ClaimTokens(read.dated); n > MaxClaimTokens {
		return nil, &ClaimTooLongError{Tokens: n, Limit: MaxClaimTokens}
	}
	return read, nil
}

func (c *Checker) find(ctx context.Context, read *claimReading, f Filter) (*Retrieval, error) {
	defer c.begin(ctx, StageFind)()
	found, err := c.retriever.Retrieve(ctx, Query{
		Text: read.dated, Language: read.language, Variants: value.Variants(read.dated, read.language), Filter: f, Limit: retrievedPassages,
	})
	if err != nil {
		return nil, fmt.Errorf("find evidence: %w", err)
	}
	return found, nil
}

// Package nli reads a passage and a claim together and says whether the
// passage supports the claim, speaks against it, or does neither.
//
// It promises probabilities that sum to 1, never NaN, and the same bits for the
// same pair on every machine, whatever stands beside it.
package nli

import (
	"context"
	"fmt"
	"strings"

	"github.com/beleg-dev/beleg/internal/encoder"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/tokenizer"
)

// MaxTokens is the most that is read of a pair, special tokens included.
const MaxTokens = 256

// specials is the number of special tokens of a pair:
// `<s> evidence </s> </s> claim </s>`.
const specials = 4

// A Judge reads pairs. It is a factcheck.Judge; its methods may be called from
// several goroutines.
type Judge struct {
	tokens                     *tokenizer.Tokenizer
	model                      *encoder.Model
	name                       string
	support, conflict, neutral int // places of the logits
}

// New makes a Judge of a vocabulary, a model with the labels SUPPORT,
// CONFLICT and NEUTRAL, and the name and version that Model returns.
func New(t *tokenizer.Tokenizer, m *encoder.Model, name string) (*Judge, error) {
	j := &Judge{tokens: t, model: m, name: name}
	places := map[string]*int{"SUPPORT": &j.support, "CONFLICT": &j.conflict, "NEUTRAL": &j.neutral}
	for i, label := range m.Labels() {
		if p := places[label]; p != nil {
			*p = i
			delete(places, label)
		}
	}
	if len(places) > 0 || len(m.Labels()) != 3 {
		return nil, fmt.Errorf("judge with labels %v, want SUPPORT, CONFLICT and NEUTRAL", m.Labels())
	}
	return j, nil
}

// Model returns name and version of the judge.
func (j *Judge) Model() string { return j.name }

// ClaimTokens returns the length of a claim in tokens, special ones left out.
func (j *Judge) ClaimTokens(claim string) int { return j.tokens.Count(claim) }

// Judge answers in the order of pairs. Evidence is context, a space, passage,
// without white space outside. Of a pair longer than MaxTokens the beginning of
// the context is left out; only when the passage alone does not fit, its end is
// left out too. It is an error if a claim leaves no room for evidence, or if
// the model's numbers are not finite.
func (j *Judge) Judge(ctx context.Context, pairs []factcheck.Pair) ([]factcheck.Judgement, error) {
	claims := map[string][]int32{}
	seqs := make([][]int32, len(pairs))
	for i, p := range pairs {
		claim, ok := claims[p.Claim]
		if !ok {
			claim = j.tokens.AppendIDs(nil, p.Claim)
			claims[p.Claim] = claim
		}
		if len(claim) > MaxTokens-specials-1 {
			return nil, fmt.Errorf("claim of %d tokens, at most %d", len(claim), MaxTokens-specials-1)
		}
		seqs[i] = j.sequence(p, claim)
	}
	logits, err := j.model.Classify(ctx, seqs)
	if err != nil {
		return nil, fmt.Errorf("judge %d pairs: %w", len(pairs), err)
	}
	out := make([]factcheck.Judgement, len(pairs))
	for i, l := range logits {
		x := [3]float64{float64(l[j.support]), float64(l[j.conflict]), float64(l[j.neutral])}
		if !finite(x) {
			return nil, fmt.Errorf("judge pair %d: logits %v are not finite", i, x)
		}
		p := softmax(x)
		out[i] = factcheck.Judgement{Support: p[0], Conflict: p[1], Neutral: p[2]}
	}
	return out, nil
}

// sequence lays out a pair. Pieces never cross a space in this vocabulary, so
// context and passage may be read apart.
func (j *Judge) sequence(p factcheck.Pair, claim []int32) []int32 {
	room := MaxTokens - specials - len(claim)
	passage := j.tokens.AppendIDs(nil, strings.TrimSpace(p.Passage))
	passage = passage[:min(len(passage), room)]
	before := j.tokens.AppendIDs(nil, strings.TrimSpace(p.Context))
	before = before[max(0, len(before)-(room-len(passage))):]
	seq := make([]int32, 0, specials+len(before)+len(passage)+len(claim))
	seq = append(append(append(seq, tokenizer.Begin), before...), passage...)
	return append(append(append(seq, tokenizer.End, tokenizer.End), claim...), tokenizer.End)
}

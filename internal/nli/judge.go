// Package nli reads a passage and a claim together and says whether the
// passage supports the claim, speaks against it, or does neither.
//
// It promises probabilities that sum to 1, never NaN, and the same bits for the
// same pair on every machine, whatever stands beside it.
package nli

import (
	"context"
	"fmt"
	"math"

	"github.com/beleg-dev/beleg/internal/encoder"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/portable"
	"github.com/beleg-dev/beleg/internal/tokenizer"
)

const (
	// MaxTokens is the most that is read of a pair, special tokens included. Of
	// longer ones the judge, trained with ContextTokens, tells support from conflict
	// no better than by chance.
	MaxTokens = 256
	// ContextTokens is the length up to which a pair has context: the judge was
	// trained with contexts cut to it, and reads longer ones badly.
	ContextTokens = 192
)

// Config says what a Judge is made of.
type Config struct {
	Reader tokenizer.Reader
	Model  *encoder.Model // with the labels SUPPORT, CONFLICT and NEUTRAL; reads MaxTokens
	Name   string         // name and version, which Model returns
	Layout Layout
}

// A Judge reads pairs. It is a factcheck.Judge; its methods may be called from
// several goroutines.
type Judge struct {
	c                          Config
	support, conflict, neutral int // places of the logits
}

// New makes a Judge of the service's own vocabulary and model, and the name and
// version that Model returns.
func New(t *tokenizer.Tokenizer, m *encoder.Model, name string) (*Judge, error) {
	return NewFrom(Config{Reader: t, Model: m, Name: name, Layout: trained()})
}

// NewFrom makes a Judge of any model.
func NewFrom(c Config) (*Judge, error) {
	j, m := &Judge{c: c}, c.Model
	if m.MaxTokens() < MaxTokens {
		return nil, fmt.Errorf("judge that reads %d tokens, want %d", m.MaxTokens(), MaxTokens)
	}
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
func (j *Judge) Model() string { return j.c.Name }

// ClaimTokens returns the length of a claim in tokens, special ones left out, and
// white space around it.
func (j *Judge) ClaimTokens(claim string) int { return j.c.Reader.Count(tokenizer.Trim(claim)) }

// Reads says whether passage and claim of a pair are at most MaxTokens.
func (j *Judge) Reads(p factcheck.Pair) bool {
	passage := j.c.Reader.Count(tokenizer.Trim(p.Passage))
	return j.c.Layout.Specials()+passage+j.ClaimTokens(p.Claim) <= MaxTokens
}

// Judge answers in the order of pairs. White space around a part does not
// count, nor do characters without width. Of a pair longer than ContextTokens the beginning of the context is
// left out, never a word of passage or claim: it is an error if Reads denies a
// pair, or if the model's numbers are not finite.
func (j *Judge) Judge(ctx context.Context, pairs []factcheck.Pair) ([]factcheck.Judgement, error) {
	claims := map[string][]int32{}
	seqs, second := make([][]int32, len(pairs)), make([]int, len(pairs))
	for i, p := range pairs {
		claim, ok := claims[p.Claim]
		if !ok {
			claim = j.c.Reader.AppendIDs(nil, tokenizer.Trim(p.Claim))
			claims[p.Claim] = claim
		}
		seqs[i], second[i] = j.sequence(p, claim)
		if n := len(seqs[i]); n > MaxTokens {
			return nil, fmt.Errorf("pair of %d tokens, at most %d", n, MaxTokens)
		}
	}
	logits, err := j.c.Model.Classify(ctx, seqs, second)
	if err != nil {
		return nil, fmt.Errorf("judge %d pairs: %w", len(pairs), err)
	}
	out := make([]factcheck.Judgement, len(pairs))
	for i, l := range logits {
		x := [3]float64{float64(l[j.support]), float64(l[j.conflict]), float64(l[j.neutral])}
		if !finite(x) {
			return nil, fmt.Errorf("judge pair %d: logits %v are not finite", i, x)
		}
		p := portable.Softmax(x)
		out[i] = factcheck.Judgement{Support: p[0], Conflict: p[1], Neutral: p[2]}
	}
	return out, nil
}

func finite(x [3]float64) bool {
	for _, v := range x {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return false
		}
	}
	return true
}

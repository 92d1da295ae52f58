package factchecktest_test

import (
	"context"
	"fmt"
	"hash/fnv"
	"io"
	"math"
	"strings"
	"testing"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// startCheap starts a server on a file whose models cost next to nothing: what
// they say is of no interest, only that the same words always get the same.
func startCheap(t testing.TB, path string) *factchecktest.Server {
	t.Helper()
	return factchecktest.Start(t, factchecktest.Config{Embedder: hashing{}, Judge: drawn{}, Path: path})
}

// A hashing embedder adds up one pseudo-random vector for each word.
type hashing struct{}

const hashingDim = 16

func (hashing) Dim() int      { return hashingDim }
func (hashing) Model() string { return "hashing" }

func (hashing) EmbedQuery(_ context.Context, text string) ([]float32, error) {
	return hashed(text), nil
}

func (hashing) EmbedPassages(ctx context.Context, texts []string) ([][]float32, error) {
	list := make([][]float32, len(texts))
	for i, text := range texts {
		list[i] = hashed(text)
	}
	return list, ctx.Err()
}

func hashed(text string) []float32 {
	v := make([]float32, hashingDim)
	for _, word := range strings.Fields(strings.ToLower(text)) {
		x := lot(word)
		for i := range v {
			v[i] += float32(int8(x >> (4 * i)))
		}
	}
	var squares float64
	for _, x := range v {
		squares += float64(x) * float64(x)
	}
	for i := range v {
		v[i] = float32(float64(v[i]) / math.Sqrt(max(squares, 1)))
	}
	return v
}

// lot returns a number that looks drawn by lot and is always that of the texts.
func lot(texts ...string) uint64 {
	h := fnv.New64a()
	for _, text := range texts {
		io.WriteString(h, text+"\x00") // never fails
	}
	x := h.Sum64()
	return x ^ x>>29
}

// A drawn judge draws what it says of a pair by lot.
type drawn struct{}

// mostProbeTokens is about what the real judge reads of a claim at most.
const mostProbeTokens = 250

func (d drawn) Judge(ctx context.Context, pairs []factcheck.Pair) ([]factcheck.Judgement, error) {
	list := make([]factcheck.Judgement, len(pairs))
	for i, p := range pairs {
		if n := d.ClaimTokens(p.Claim); n > mostProbeTokens {
			return nil, fmt.Errorf("a claim of %d tokens", n)
		}
		list[i] = [...]factcheck.Judgement{
			{Support: 0.998, Conflict: 0.001, Neutral: 0.001},
			{Support: 0.001, Conflict: 0.998, Neutral: 0.001},
			{Support: 0.996, Conflict: 0.003, Neutral: 0.001},
			{Support: 0.003, Conflict: 0.996, Neutral: 0.001},
			{Support: 0.3, Conflict: 0.3, Neutral: 0.4},
		}[lot(p.Passage, p.Claim)%5]
	}
	return list, ctx.Err()
}

func (drawn) Reads(factcheck.Pair) bool    { return true }
func (drawn) ClaimTokens(claim string) int { return (len(claim) + 4) / 5 }
func (drawn) Model() string                { return "drawn" }

// Package embed turns text into vectors whose cosine says how near two texts
// are in meaning, across languages.
//
// It promises vectors of length 1 (all zero at worst, never NaN) and the same
// bits for the same text on every machine, whatever stands beside it. Texts
// carry the prefixes that the model was trained with: "query: " and
// "passage: " (Wang et al., Multilingual E5 Text Embeddings, arXiv 2402.05672).
package embed

import (
	"context"
	"fmt"

	"github.com/beleg-dev/beleg/internal/encoder"
	"github.com/beleg-dev/beleg/internal/tokenizer"
)

const (
	queryPrefix   = "query: "
	passagePrefix = "passage: "
)

// An Embedder makes vectors. Its methods may be called from several goroutines.
type Embedder struct {
	tokens *tokenizer.Tokenizer
	model  *encoder.Model
	name   string
}

// New makes an Embedder of a vocabulary, a model and the name and version
// that Model returns.
func New(t *tokenizer.Tokenizer, m *encoder.Model, name string) *Embedder {
	return &Embedder{tokens: t, model: m, name: name}
}

// Dim returns the length of the vectors.
func (e *Embedder) Dim() int { return e.model.Hidden() }

// Model returns name and version of the model: vectors of different models
// cannot be compared.
func (e *Embedder) Model() string { return e.name }

// EmbedQuery returns the vector of a text that is looked for. It is an error
// if the text is longer than the model reads (encoder.MaxTokens with prefix
// and special tokens).
func (e *Embedder) EmbedQuery(ctx context.Context, text string) ([]float32, error) {
	ids := e.ids(queryPrefix + text)
	if len(ids) > encoder.MaxTokens {
		return nil, fmt.Errorf("query of %d tokens, at most %d", len(ids), encoder.MaxTokens)
	}
	vectors, err := e.model.Embed(ctx, [][]int32{ids})
	if err != nil {
		return nil, fmt.Errorf("embed query: %w", err)
	}
	return vectors[0], nil
}

// EmbedPassages returns the vectors of texts that are searched, in their
// order. Of a text longer than the model reads, only the first
// encoder.MaxTokens tokens make its vector.
func (e *Embedder) EmbedPassages(ctx context.Context, texts []string) ([][]float32, error) {
	seqs := make([][]int32, len(texts))
	for i, text := range texts {
		ids := e.ids(passagePrefix + text)
		if len(ids) > encoder.MaxTokens {
			ids = append(ids[:encoder.MaxTokens-1], tokenizer.End)
		}
		seqs[i] = ids
	}
	vectors, err := e.model.Embed(ctx, seqs)
	if err != nil {
		return nil, fmt.Errorf("embed %d passages: %w", len(texts), err)
	}
	return vectors, nil
}

func (e *Embedder) ids(text string) []int32 {
	return append(e.tokens.AppendIDs([]int32{tokenizer.Begin}, text), tokenizer.End)
}

// Package embed turns text into vectors whose cosine says how near two texts
// are in meaning, across languages.
//
// It promises vectors of length 1 (all zero at worst, never NaN) and the same
// bits for the same text on every machine, whatever stands beside it. Texts
// carry the prefixes that the model was trained with; those of the service's
// own model are "query: " and "passage: " (Wang et al., Multilingual E5 Text
// Embeddings, arXiv 2402.05672).
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

// Config says what an Embedder is made of.
type Config struct {
	Reader tokenizer.Reader
	Model  *encoder.Model
	Name   string             // name and version, which Model returns
	Layout tokenizer.Template // of one text

	QueryPrefix, PassagePrefix string // put before texts; may be empty

	// CutQueries says that of a query longer than the model reads, the
	// beginning makes its vector, as of a passage. Otherwise it is an error.
	CutQueries bool
}

// An Embedder makes vectors. Its methods may be called from several goroutines.
type Embedder struct{ c Config }

// New makes an Embedder of the service's own vocabulary and model, and the name
// and version that Model returns.
func New(t *tokenizer.Tokenizer, m *encoder.Model, name string) *Embedder {
	return NewFrom(Config{
		Reader: t, Model: m, Name: name,
		Layout:      tokenizer.Template{Before: []int32{tokenizer.Begin}, After: []int32{tokenizer.End}},
		QueryPrefix: queryPrefix, PassagePrefix: passagePrefix,
	})
}

// NewFrom makes an Embedder of any model. It must read more tokens than the
// special ones.
func NewFrom(c Config) *Embedder { return &Embedder{c: c} }

// CuttingQueries returns the Embedder with CutQueries in its Config.
func (e *Embedder) CuttingQueries() *Embedder {
	c := e.c
	c.CutQueries = true
	return NewFrom(c)
}

// Dim returns the length of the vectors.
func (e *Embedder) Dim() int { return e.c.Model.Hidden() }

// Model returns name and version of the model: vectors of different models
// cannot be compared.
func (e *Embedder) Model() string { return e.c.Name }

// EmbedQuery returns the vector of a text that is looked for. White space and
// characters without width around it do not count. It is an error if the text is
// longer than the model reads (encoder.MaxTokens at most, with prefix and special
// tokens) and is not to be cut.
func (e *Embedder) EmbedQuery(ctx context.Context, text string) ([]float32, error) {
	ids := e.ids(e.c.QueryPrefix + tokenizer.Trim(text))
	if most := e.c.Model.MaxTokens(); len(ids) > most {
		if !e.c.CutQueries {
			return nil, fmt.Errorf("query of %d tokens, at most %d", len(ids), most)
		}
		ids = e.cut(ids)
	}
	vectors, err := e.embed(ctx, [][]int32{ids})
	if err != nil {
		return nil, fmt.Errorf("embed query: %w", err)
	}
	return vectors[0], nil
}

// EmbedPassages returns the vectors of texts that are searched, in their
// order. Of a text longer than the model reads, only the beginning makes its
// vector.
func (e *Embedder) EmbedPassages(ctx context.Context, texts []string) ([][]float32, error) {
	seqs := make([][]int32, len(texts))
	for i, text := range texts {
		seqs[i] = e.cut(e.ids(e.c.PassagePrefix + text))
	}
	vectors, err := e.embed(ctx, seqs)
	if err != nil {
		return nil, fmt.Errorf("embed %d passages: %w", len(texts), err)
	}
	return vectors, nil
}

// embed runs the model. Weights that are finite may still give sums that are
// not.
func (e *Embedder) embed(ctx context.Context, seqs [][]int32) ([][]float32, error) {
	vectors, err := e.c.Model.Embed(ctx, seqs)
	if err != nil {
		return nil, err
	}
	for _, v := range vectors {
		for i, x := range v {
			if x-x != 0 {
				return nil, fmt.Errorf("vector with %v in place %d", x, i)
			}
		}
	}
	return vectors, nil
}

func (e *Embedder) ids(text string) []int32 {
	l := e.c.Layout
	return append(e.c.Reader.AppendIDs(append([]int32{}, l.Before...), text), l.After...)
}

// cut leaves out what is longer than the model reads, before the special tokens
// at the end.
func (e *Embedder) cut(ids []int32) []int32 {
	after := e.c.Layout.After
	if most := e.c.Model.MaxTokens(); len(ids) > most {
		ids = append(ids[:most-len(after)], after...)
	}
	return ids
}

package index

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/store"
)

const (
	// armDepth is how many passages each of keyword and vector search hands to
	// the fusion, or the query's limit if that is more. It does not follow
	// smaller limits, so that a smaller limit only cuts the list.
	armDepth = 100
	// fusionConstant is k of Cormack, Clarke and Büttcher, "Reciprocal Rank
	// Fusion outperforms Condorcet and individual Rank Learning Methods", 2009.
	fusionConstant = 60
)

// Retrieve implements factcheck.Retriever.
func (ix *Index) Retrieve(ctx context.Context, q factcheck.Query) (*factcheck.Retrieval, error) {
	if q.Limit < 1 {
		return nil, fmt.Errorf("retrieve: a limit of %d", q.Limit)
	}
	query, err := ix.embedQuery(ctx, q.Text)
	if err != nil {
		return nil, err
	}
	v, snap, err := ix.view(ctx)
	if err != nil {
		return nil, err
	}
	defer v.Close()
	if v.State().Sources == 0 {
		return nil, factcheck.ErrIndexEmpty
	}
	selection, err := v.Select(ctx, q.Filter, q.AllRoles)
	if err != nil {
		return nil, err
	}
	depth := max(armDepth, q.Limit)
	words, err := phrases(ctx, v, &q)
	if err != nil {
		return nil, err
	}
	hits, err := v.Keyword(ctx, words, selection, depth)
	if err != nil {
		return nil, err
	}
	neighbours, err := nearest(ctx, chunks(snap.blocks, passing(selection)), fastest(), pad(query), depth)
	if err != nil {
		return nil, err
	}
	evidence, err := read(ctx, v, query, fuse(hits, neighbours, q.Limit))
	if err != nil {
		return nil, err
	}
	return &factcheck.Retrieval{
		Evidence:     evidence,
		SourceCount:  selection.SourceCount,
		PassageCount: selection.PassageCount,
		UndatedCount: selection.UndatedCount,
		Revision:     ix.revision(v.State()),
	}, nil
}

func (ix *Index) embedQuery(ctx context.Context, text string) ([]int8, error) {
	v, err := ix.embedder.EmbedQuery(ctx, text)
	if err != nil {
		return nil, fmt.Errorf("embed the query: %w", err)
	}
	query, err := ix.quantized(v)
	if err != nil {
		return nil, fmt.Errorf("embed the query: %w", err)
	}
	return query, nil
}

// pad returns the query with zeros up to the length of a block's rows.
func pad(query []int8) []int8 {
	return append(slices.Clip(query), make([]int8, padded(len(query))-len(query))...)
}

// passing returns the selection as a test for the members of blocks.
func passing(s *store.Selection) func(m *member) bool {
	return func(m *member) bool {
		if s.All {
			return s.AllRoles || !m.retracted
		}
		_, ok := slices.BinarySearch(s.Sources, m.number)
		return ok
	}
}

// A candidate is a passage with its rank, from 1, in each arm; 0: not found.
type candidate struct {
	passage         int64
	sourceID        string
	start           int
	keyword, vector int
}

// score is the sum of the reciprocal ranks, 1 for a passage that is first in
// both arms.
func (c *candidate) score() float64 {
	score := 0.0
	for _, rank := range []int{c.keyword, c.vector} {
		if rank > 0 {
			score += (fusionConstant + 1) / (2 * float64(fusionConstant+rank))
		}
	}
	return score
}

// fuse returns at most limit candidates, best first, ties by source ID, then
// start.
func fuse(hits []store.Hit, neighbours []neighbour, limit int) []candidate {
	list := make([]candidate, 0, len(hits)+len(neighbours))
	place := make(map[int64]int, len(hits))
	for i, h := range hits {
		place[h.Passage] = i
		list = append(list, candidate{passage: h.Passage, sourceID: h.SourceID, start: h.Start, keyword: i + 1})
	}
	for i, n := range neighbours {
		if at, ok := place[n.passage]; ok {
			list[at].vector = i + 1
			continue
		}
		list = append(list, candidate{passage: n.passage, sourceID: n.sourceID, start: n.start, vector: i + 1})
	}
	slices.SortFunc(list, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.score(), a.score()), cmp.Compare(a.sourceID, b.sourceID), cmp.Compare(a.start, b.start))
	})
	return list[:min(limit, len(list))]
}

// read fetches the candidates' text.
func read(ctx context.Context, v *store.View, query []int8, list []candidate) ([]factcheck.Evidence, error) {
	ids := make([]int64, len(list))
	for i := range list {
		ids[i] = list[i].passage
	}
	found, err := v.Passages(ctx, ids)
	if err != nil {
		return nil, err
	}
	evidence := make([]factcheck.Evidence, len(list))
	for i, f := range found {
		evidence[i] = factcheck.Evidence{
			Source: f.Source, Passage: f.Passage,
			KeywordRank: list[i].keyword, VectorRank: list[i].vector,
			Similarity: cosine(query, f.Vector), Score: list[i].score(),
		}
	}
	return evidence, nil
}

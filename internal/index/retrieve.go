package index

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/index/vector"
	"github.com/beleg-dev/beleg/internal/index/words"
	"github.com/beleg-dev/beleg/internal/store"
)

const (
	// armDepth is how many passages each of keyword and vector search hands to
	// the fusion, or the query's limit if that is more. It does not follow
	// smaller limits, so that a smaller limit only cuts the list.
	armDepth = 100
	// fusionConstant is k of Cormack, Clarke and Büttcher, "Reciprocal Rank
	// Fusion outperforms Condorcet and individual Rank Learning Methods", 2009. They
	// have 60; on 2,649 claims of internal/calibrate, 20 puts the passage that decides
	// among the 16 that are judged more often: what is first in one arm counts more.
	fusionConstant = 20
	// vectorShare is how much the rank by vectors counts, that by words the rest. On
	// 3,291 claims of internal/calibrate it puts a passage that decides among the
	// first 12 for 3,229, one half for 3,209, 0.8 for fewer.
	vectorShare = 0.65
	// otherShare is what the best other passage of the same source counts beside a
	// passage's own rank (Callan, "Passage-Level Evidence in Document Retrieval",
	// 1994): what stands in a text on the claim's subject may have few words of it. Half
	// as much puts a passage that decides among the first 12 for 3,213 of those claims.
	otherShare = 0.2
	// languageGap is how much lower the cosine of a claim is taken to be with a passage
	// of another language than with one of its own that says as much. With 0.035 a passage
	// that decides is among the first 12 for 3,221 of those claims.
	languageGap = 0.015
)

// Retrieve implements factcheck.Retriever.
func (ix *Index) Retrieve(ctx context.Context, queries []factcheck.Query) ([]*factcheck.Retrieval, error) {
	vectors := make([][]int8, len(queries))
	for i := range queries {
		var err error
		if queries[i].Limit < 1 {
			return nil, fmt.Errorf("retrieve: a limit of %d", queries[i].Limit)
		}
		if vectors[i], err = ix.embedQuery(ctx, queries[i].Text); err != nil {
			return nil, err
		}
	}
	v, snap, err := ix.view(ctx)
	if err != nil {
		return nil, err
	}
	defer v.Close()
	if v.State().Sources == 0 {
		return nil, factcheck.ErrIndexEmpty
	}
	found := make([]*factcheck.Retrieval, len(queries))
	for i := range queries {
		if found[i], err = ix.retrieve(ctx, v, snap, &queries[i], vectors[i]); err != nil {
			return nil, err
		}
	}
	return found, nil
}

// retrieve answers one query, whose vector is known, in a view.
func (ix *Index) retrieve(ctx context.Context, v *store.View, snap *snapshot, q *factcheck.Query, query []int8) (*factcheck.Retrieval, error) {
	selection, err := v.Select(ctx, q.Filter, q.AllRoles)
	if err != nil {
		return nil, err
	}
	depth := max(armDepth, q.Limit)
	sought, err := phrases(ctx, v, q)
	if err != nil {
		return nil, err
	}
	hits, err := v.Keyword(ctx, sought, selection, depth)
	if err != nil {
		return nil, err
	}
	neighbours, err := nearest(ctx, snap.vectors, selection, words.TongueOfText(q.Language, q.Text), query, depth)
	if err != nil {
		return nil, err
	}
	evidence, err := read(ctx, v, fuse(hits, neighbours, q.Limit))
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
	query, err := vector.Quantize(v, ix.embedder.Dim())
	if err != nil {
		return nil, fmt.Errorf("embed the query: %w", err)
	}
	return query, nil
}

// nearest returns the passages nearest to a query, those of other languages
// nearer by languageGap. Of a query of unknown language none is.
func nearest(ctx context.Context, vectors *vector.Set, s *store.Selection, t words.Tongue, query []int8, limit int) ([]vector.Neighbour, error) {
	pass := passing(s)
	if t == words.None {
		return vectors.Nearest(ctx, query, limit, pass)
	}
	own, err := vectors.Nearest(ctx, query, limit, func(s *vector.Source) bool { return s.Tongue == t.String() && pass(s) })
	if err != nil {
		return nil, err
	}
	others, err := vectors.Nearest(ctx, query, limit, func(s *vector.Source) bool { return s.Tongue != t.String() && pass(s) })
	if err != nil {
		return nil, err
	}
	var squares int64
	for _, x := range query {
		squares += int64(x) * int64(x)
	}
	gap := float64(languageGap * math.Sqrt(float64(squares)))
	for i := range others {
		others[i].Score += gap
	}
	all := append(own, others...)
	slices.SortFunc(all, vector.Nearer)
	return all[:min(limit, len(all))], nil
}

// passing returns the selection as a test for sources.
func passing(sel *store.Selection) func(s *vector.Source) bool {
	return func(s *vector.Source) bool {
		if sel.All {
			return sel.AllRoles || !s.Retracted
		}
		_, ok := slices.BinarySearch(sel.Sources, s.Number)
		return ok
	}
}

// A candidate is a passage with its rank, from 1, in each arm; 0: not found.
type candidate struct {
	passage         int64
	sourceID        string
	start           int
	keyword, vector int
	score           float64 // in (0, 1]; set by score
}

// own is the mean of the reciprocal ranks, 1 for a passage that is first in both
// arms.
func (c *candidate) own() float64 {
	return float64((1-vectorShare)*reciprocalRank(c.keyword)) + float64(vectorShare*reciprocalRank(c.vector))
}

// reciprocalRank is 1 for the first rank and falls to 0, as for what was not found.
func reciprocalRank(rank int) float64 {
	if rank == 0 {
		return 0
	}
	return (fusionConstant + 1) / float64(fusionConstant+rank)
}

// score scores passages by their own ranks and by the best other one of their
// source.
func score(list []candidate) {
	best := map[string][2]float64{} // the two highest of each source
	for i := range list {
		own, b := list[i].own(), best[list[i].sourceID]
		best[list[i].sourceID] = [2]float64{max(b[0], own), max(b[1], min(b[0], own))}
	}
	for i := range list {
		own, b := list[i].own(), best[list[i].sourceID]
		other := b[0]
		if own == b[0] {
			other = b[1]
		}
		list[i].score = (own + float64(otherShare*other)) / (1 + otherShare)
	}
}

// fuse returns at most limit candidates, best first, ties by source ID, then
// start.
func fuse(hits []store.Hit, neighbours []vector.Neighbour, limit int) []candidate {
	list := make([]candidate, 0, len(hits)+len(neighbours))
	place := make(map[int64]int, len(hits))
	for i, h := range hits {
		place[h.Passage] = i
		list = append(list, candidate{passage: h.Passage, sourceID: h.SourceID, start: h.Start, keyword: i + 1})
	}
	for i, n := range neighbours {
		if at, ok := place[n.Passage]; ok {
			list[at].vector = i + 1
			continue
		}
		list = append(list, candidate{passage: n.Passage, sourceID: n.SourceID, start: n.Start, vector: i + 1})
	}
	score(list)
	slices.SortFunc(list, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.sourceID, b.sourceID), cmp.Compare(a.start, b.start))
	})
	return list[:min(limit, len(list))]
}

// read fetches the candidates' text.
func read(ctx context.Context, v *store.View, list []candidate) ([]factcheck.Evidence, error) {
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
			Source: f.Source, Passage: f.Passage, Language: cmp.Or(f.Source.Language, words.LanguageOf(f.Tongue)),
			KeywordRank: list[i].keyword, VectorRank: list[i].vector,
			Score: list[i].score,
		}
	}
	return evidence, nil
}

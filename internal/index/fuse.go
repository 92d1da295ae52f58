package index

import (
	"cmp"
	"slices"

	"github.com/beleg-dev/beleg/internal/index/vector"
	"github.com/beleg-dev/beleg/internal/store"
)

const (
	// fusionConstant is k of Cormack, Clarke and Büttcher, "Reciprocal Rank
	// Fusion outperforms Condorcet and individual Rank Learning Methods", 2009. They
	// have 60; on 2,649 claims of internal/calibrate, 20 puts the passage that decides
	// among the first 16 more often: what is first in one arm counts more.
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
)

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

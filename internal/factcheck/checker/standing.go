package checker

import (
	"cmp"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"slices"
	"strings"
)

// A standing is what the passages of one source say together.
type standing struct {
	support, conflict *opinion // the strongest of each
	factcheck.Judgement
}

// strongest returns the passage that is strongest for a stance.
func (s *standing) strongest(stance factcheck.Stance) *opinion {
	if stance == factcheck.Supports {
		return s.support
	}
	return s.conflict
}

// TogetherCount is the number of features of a source.
const TogetherCount = 3

// Together returns the features of a source: what its passages say, one by one,
// reduced to the strongest of each stance.
func Together(passages []factcheck.Judgement) [TogetherCount]float64 {
	most := strongestOdds(passages)
	return [TogetherCount]float64{1, most[0], most[1]}
}

// standings reduces opinions to sources, in the order in which they appear.
func (w *Weights) standings(opinions []opinion) []standing {
	var list []standing
	var passages [][]factcheck.Judgement
	place := map[string]int{} // by source
	for i := range opinions {
		o := &opinions[i]
		id := o.evidence.Source.ID
		at, ok := place[id]
		if !ok {
			at = len(list)
			place[id] = at
			list, passages = append(list, standing{support: o, conflict: o}), append(passages, nil)
		}
		s := &list[at]
		passages[at] = append(passages[at], o.Judgement)
		if stronger(factcheck.Supports, o, s.support) {
			s.support = o
		}
		if stronger(factcheck.Conflicts, o, s.conflict) {
			s.conflict = o
		}
	}
	for i := range list {
		x := Together(passages[i])
		list[i].Judgement = regress(&w.Together, x[:])
	}
	return list
}

// stronger says whether a stands before b for a stance; ties go by place.
func stronger(stance factcheck.Stance, a, b *opinion) bool {
	return cmp.Or(cmp.Compare(b.Score(stance), a.Score(stance)), cmp.Compare(a.evidence.Passage.Start, b.evidence.Passage.Start)) < 0
}

// A side is the sources that take one stance, strongest first.
type side struct {
	stance  factcheck.Stance
	sources []standing

	origins []int // of the sources that count; set by group
}

// takes says whether a source is on a side: on that which it is surer of, and on
// the other one where another passage of it may make the weaker of two sides.
func (s *standing) takes(stance factcheck.Stance) bool {
	score := s.Score(stance)
	return score > s.Score(factcheck.Supports+factcheck.Conflicts-stance) || s.support != s.conflict && score >= limit
}

// take collects one side.
func take(stance factcheck.Stance, sources []standing) side {
	s := side{stance: stance}
	for _, x := range sources {
		if x.takes(stance) {
			s.sources = append(s.sources, x)
		}
	}
	slices.SortFunc(s.sources, func(a, b standing) int {
		return cmp.Or(
			cmp.Compare(b.Score(stance), a.Score(stance)),
			strings.Compare(a.support.evidence.Source.ID, b.support.evidence.Source.ID))
	})
	return s
}

// sides weighs signs and collects both sides.
func (w *Weights) sides(signs []Sign) (support, conflict side) {
	sources := w.standings(w.opinions(signs))
	return take(factcheck.Supports, sources), take(factcheck.Conflicts, sources)
}

// Sides weighs signs with these weights.
func (w *Weights) Sides(signs []Sign) Sides { return facing(w.sides(signs)) }

// score returns how sure the strongest source is; 0: there is none.
func (s side) score() float64 {
	if len(s.sources) == 0 {
		return 0
	}
	return s.sources[0].Score(s.stance)
}

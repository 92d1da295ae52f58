package weigh

import (
	"cmp"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

// An Opinion is what the signals say of a passage.
type Opinion struct {
	Evidence *factcheck.Evidence
	factcheck.Judgement
	Judged  factcheck.Judgement // the judge's own, before it was weighed
	Repeats bool                // a sentence of it is the claim
}

// A Standing is what the passages of one source say together, or one of two speakers in it, or of
// the entries of a ticker.
type Standing struct {
	support, conflict *Opinion // the strongest of each
	factcheck.Judgement
}

// Strongest returns the passage that is strongest for a stance.
func (s *Standing) Strongest(stance factcheck.Stance) *Opinion {
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
func (w *Weights) standings(opinions []Opinion) []Standing {
	var list []Standing
	var passages [][]factcheck.Judgement
	place := map[[2]string]int{} // by source and speaker, or entry
	for i := range opinions {
		o := &opinions[i]
		id := [2]string{o.Evidence.Source.ID, o.Evidence.Passage.Entry}
		if half := o.Evidence.Passage.Half; half != nil {
			id[1] = half.Speaker.Text
		}
		at, ok := place[id]
		if !ok {
			at = len(list)
			place[id] = at
			list, passages = append(list, Standing{support: o, conflict: o}), append(passages, nil)
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
func stronger(stance factcheck.Stance, a, b *Opinion) bool {
	return cmp.Or(cmp.Compare(b.Score(stance), a.Score(stance)), cmp.Compare(a.Evidence.Passage.Start, b.Evidence.Passage.Start)) < 0
}

// A Side is the sources that take one stance, strongest first.
type Side struct {
	Stance  factcheck.Stance
	Sources []Standing
}

// takes says whether a source is on a side: on that which it is surer of, and on
// the other one where another passage of it may make the weaker of two sides.
func (s *Standing) takes(stance factcheck.Stance) bool {
	score := s.Score(stance)
	return score > s.Score(factcheck.Supports+factcheck.Conflicts-stance) || s.support != s.conflict && score >= Limit
}

// take collects one side.
func take(stance factcheck.Stance, sources []Standing) Side {
	s := Side{Stance: stance}
	for _, x := range sources {
		if x.takes(stance) {
			s.Sources = append(s.Sources, x)
		}
	}
	slices.SortFunc(s.Sources, func(a, b Standing) int {
		return cmp.Or(
			cmp.Compare(b.Score(stance), a.Score(stance)),
			strings.Compare(a.support.Evidence.Source.ID, b.support.Evidence.Source.ID),
			cmp.Compare(a.support.Evidence.Passage.Start, b.support.Evidence.Passage.Start))
	})
	return s
}

// Take weighs signs with these weights and collects both sides.
func (w *Weights) Take(signs []Sign) (support, conflict Side) {
	sources := w.standings(w.Opinions(signs))
	return take(factcheck.Supports, sources), take(factcheck.Conflicts, sources)
}

// Sides weighs signs with these weights, and says what faces each other.
func (w *Weights) Sides(signs []Sign) Sides { return Facing(w.Take(signs)) }

// Score returns how sure the strongest source is; 0: there is none.
func (s Side) Score() float64 {
	if len(s.Sources) == 0 {
		return 0
	}
	return s.Sources[0].Score(s.Stance)
}

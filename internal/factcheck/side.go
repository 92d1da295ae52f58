package factcheck

import (
	"cmp"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/segment"
)

// A side is the evidence for one stance: of each source its strongest passage,
// strongest first.
type side struct {
	stance   Stance
	opinions []opinion
}

// take collects one side of the opinions. A passage takes the side that the
// judge is surer of.
func take(stance Stance, opinions []opinion) side {
	s := side{stance: stance}
	other := Supports + Conflicts - stance
	best := map[string]int{} // by source
	for _, o := range opinions {
		if o.score(stance) <= o.score(other) {
			continue
		}
		id := o.evidence.Source.ID
		at, ok := best[id]
		if !ok {
			best[id] = len(s.opinions)
			s.opinions = append(s.opinions, o)
		} else if compare(stance, &o, &s.opinions[at]) < 0 {
			s.opinions[at] = o
		}
	}
	slices.SortFunc(s.opinions, func(a, b opinion) int { return compare(stance, &a, &b) })
	return s
}

// compare orders by score, then by source and place in it.
func compare(stance Stance, a, b *opinion) int {
	return cmp.Or(
		cmp.Compare(b.score(stance), a.score(stance)),
		strings.Compare(a.evidence.Source.ID, b.evidence.Source.ID),
		cmp.Compare(a.evidence.Passage.Start, b.evidence.Passage.Start))
}

// summary reduces the side to what decides. Sources with copies of one passage
// count once.
func (s side) summary() summary {
	var sum summary
	seen := map[string]bool{}
	for _, o := range s.opinions {
		score := o.score(s.stance)
		key := segment.Key(o.evidence.Passage.Text)
		if seen[key] || score < limit {
			continue
		}
		seen[key] = true
		sum.strongest = max(sum.strongest, score)
		sum.origins++
	}
	return sum
}

package checker

import (
	"cmp"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/origin"
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
)

// A numberedSide is a side whose texts are numbered.
type numberedSide struct {
	weigh.Side
	origins []int // of the sources that are shown; set by group
}

// group numbers the sources of a score and more by their deciding passages.
func (s *numberedSide) group(o *origin.Numbers, least float64) {
	for i := range s.Sources {
		if s.Sources[i].Score(s.Stance) < least {
			break
		}
		s.origins = append(s.origins, o.Of(s.Sources[i].Strongest(s.Stance).Evidence))
	}
}

// shown returns what is cited of a side: its best and what else passes the
// threshold, texts of their own before copies.
func (s *numberedSide) shown(o factcheck.Options) []quoted {
	var own, copies []quoted
	met := map[int]bool{}
	for i, origin := range s.origins {
		x := s.Sources[i]
		q := quoted{Opinion: x.Strongest(s.Stance), stance: s.Stance, score: x.Score(s.Stance), origin: origin}
		if i > 0 && q.score < o.CitationThreshold {
			break
		}
		if met[origin] {
			copies = append(copies, q)
		} else {
			own = append(own, q)
		}
		met[origin] = true
	}
	list := append(own, copies...)
	return list[:min(len(list), cmp.Or(o.MaxCitations, factcheck.DefaultMaxCitations))]
}

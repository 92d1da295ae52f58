package weigh

import "github.com/beleg-dev/beleg/internal/factcheck"

// Weights are the parameters of weighing, of each kind for support and for
// conflict in turn.
type Weights struct {
	Passage  [2][]float64 // of a Row
	Together [2][]float64 // of Together
	Mixed    [4]float64   // of a Disagreement
	// Confidence is of Scores, by verdict but Mixed, which is as sure as that there
	// are two sides (Platt, Probabilistic Outputs for Support Vector Machines, 1999).
	Confidence [3][3]float64
}

// Weigh returns what the signals of a passage say together. One that repeats the
// claim supports it, but where the text distances itself. One that is less exact, tells
// of another thing or has its side from what stands before it says nothing of it, and
// one that leaves no room for an amount of it or says less of it, was written before its
// day, or tells of somebody else of a surname, of another change of an amount, does
// not support it.
func (w *Weights) Weigh(s *Signals) factcheck.Judgement {
	switch {
	case s.Repeated && !s.Distanced:
		return factcheck.Judgement{Support: 1}
	case s.Elsewhere, s.Withdrawn:
		return factcheck.Judgement{Neutral: 1}
	}
	row := s.Row()
	j := regress(&w.Passage, row[:])
	if s.Excluded > 0 || s.Ahead > 0 || s.Namesake || s.Turned {
		j.Support, j.Neutral = 0, j.Neutral+j.Support
	}
	return j
}

// Opinions weighs each passage for itself.
func (w *Weights) Opinions(signs []Sign) []Opinion {
	list := make([]Opinion, len(signs))
	for i, s := range signs {
		list[i] = Opinion{Evidence: s.Evidence, Judgement: w.Weigh(&s.Signals), Judged: s.Signals.Judgement, Repeats: s.Signals.Repeated}
	}
	return list
}

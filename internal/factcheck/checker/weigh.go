package checker

import (
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/portable"
)

// Signals are what is known of one passage about a claim before it is weighed.
type Signals struct {
	factcheck.Judgement      // the judge's own
	Agreement                // of the values
	Repeated            bool // whether a sentence of the passage is the claim, and means its days
	Distanced           bool // whether the text may distance itself from what it repeats
	Elsewhere           bool // whether the passage tells of another thing of the name of the claim's subject, or of another span of time
	Withdrawn           bool // whether the passage takes its side for what fits the claim, or for what stands before it

	Alone []factcheck.Judgement // of each sentence by itself; nil: not asked
}

// Features lists the signals as numbers, in the order of weights.
func (s *Signals) Features() [FeatureCount]float64 {
	support, conflict := s.alone()
	stated := s.Covered+s.Known > 0 && s.Near+s.Different+s.OtherDate+s.OtherPlace+s.Missing == 0
	return [FeatureCount]float64{
		1,
		is(stated),
		is(s.Different > 0),
		is(s.OtherDate > 0),
		is(s.OtherPlace > 0),
		is(s.Near > 0),
		is(s.Missing > 0),
		s.Overlap,
		support,
		conflict,
	}
}

// is returns 1 for what is so, and 0.
func is(so bool) float64 {
	if so {
		return 1
	}
	return 0
}

// alone returns how much stronger the log-odds of support and of conflict are in
// the sentence that has most of it than in the whole passage.
func (s *Signals) alone() (support, conflict float64) {
	if len(s.Alone) == 0 {
		return 0, 0
	}
	most, whole := strongestOdds(s.Alone), logOdds(&s.Judgement)
	return most[0] - whole[0], most[1] - whole[1]
}

const (
	// FeatureCount is the number of features.
	FeatureCount = 10
	// leastProbability bounds what a judge may be sure of, leastLogOdds what may
	// follow from it.
	leastProbability = 1e-6
	leastLogOdds     = -14.0
)

// logOdds returns the log-odds of support and of conflict against neutral.
func logOdds(j *factcheck.Judgement) [2]float64 {
	neutral := portable.Log(max(j.Neutral, leastProbability))
	return [2]float64{
		portable.Log(max(j.Support, leastProbability)) - neutral,
		portable.Log(max(j.Conflict, leastProbability)) - neutral,
	}
}

// strongestOdds returns the greatest log-odds of support and of conflict in a list.
func strongestOdds(list []factcheck.Judgement) [2]float64 {
	most := [2]float64{leastLogOdds, leastLogOdds}
	for _, j := range list {
		odds := logOdds(&j)
		most[0], most[1] = max(most[0], odds[0]), max(most[1], odds[1])
	}
	return most
}

// Row lists what a passage is weighed by: the judge's log-odds, then the
// features.
func (s *Signals) Row() [2 + FeatureCount]float64 {
	var row [2 + FeatureCount]float64
	judged, features := logOdds(&s.Judgement), s.Features()
	copy(row[copy(row[:], judged[:]):], features[:])
	return row
}

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
// one that leaves no room for an amount of it, or was written before its day, does not
// support it.
func (w *Weights) Weigh(s *Signals) factcheck.Judgement {
	switch {
	case s.Repeated && !s.Distanced:
		return factcheck.Judgement{Support: 1}
	case s.Elsewhere, s.Withdrawn:
		return factcheck.Judgement{Neutral: 1}
	}
	row := s.Row()
	j := regress(&w.Passage, row[:])
	if s.Excluded > 0 || s.Ahead > 0 {
		j.Support, j.Neutral = 0, j.Neutral+j.Support
	}
	return j
}

// opinions weighs each passage for itself.
func (w *Weights) opinions(signs []Sign) []opinion {
	list := make([]opinion, len(signs))
	for i, s := range signs {
		list[i] = opinion{evidence: s.Evidence, Judgement: w.Weigh(&s.Signals), judged: s.Signals.Judgement, repeats: s.Signals.Repeated}
	}
	return list
}

// regress is multinomial logistic regression with neutral as the reference.
// Coefficients that are left out are 0.
func regress(w *[2][]float64, x []float64) factcheck.Judgement {
	var z [3]float64
	for k := range w {
		for i, c := range w[k] {
			z[k] += float64(c * x[i])
		}
	}
	p := portable.Softmax(z)
	return factcheck.Judgement{Support: p[0], Conflict: p[1], Neutral: p[2]}
}

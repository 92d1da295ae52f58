package weigh

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

// Limit is the score from which a source counts for its side.
const Limit = 0.25

// Heard is the score from which a side is shown where neither counts: two in three of
// such verdicts of INSUFFICIENT_EVIDENCE are wrong (internal/calibrate).
const Heard = 0.15

// Limits are how sure SUPPORT and MIXED must be to be answered, in [0, 1].
type Limits struct {
	Support float64 // the score of the side for the claim
	Mixed   float64 // the probability that sources disagree
}

// Answered are those of the service. A wrong support is the costliest error, and of supports
// between Limit and this half are wrong; of disputes that are missed two in five are answered SUPPORT.
// What other limits would cost and win is a table of internal/calibrate.
var Answered = Limits{Support: 0.35, Mixed: 0.4}

// Sides are what is weighed on both sides of a claim.
type Sides struct {
	Support, Conflict float64 // how sure the strongest source of each is, in [0, 1]
	Weaker            float64 // of their strongest passages, how sure the less sure one is, in [0, 1]
	OneSource         bool    // whether one source is the strongest on both, and on none as what one of two speakers says, or an entry of a ticker
	Verbatim          bool    // whether all sources against the claim state it word for word, too
}

// Facing returns the sides that face each other.
func Facing(support, conflict Side) Sides {
	s := Sides{Support: support.Score(), Conflict: conflict.Score()}
	if s.Disputed() {
		a, b := support.Sources[0].support, conflict.Sources[0].conflict
		s.Weaker = min(a.Score(factcheck.Supports), b.Score(factcheck.Conflicts))
		s.OneSource = a.Evidence.Source.ID == b.Evidence.Source.ID && a.Evidence.Passage.Half == nil && b.Evidence.Passage.Half == nil && a.Evidence.Passage.Entry == b.Evidence.Passage.Entry
	}
	s.Verbatim = support.states(conflict)
	return s
}

// states says whether the sources of the other side that count state the claim word for word.
func (s Side) states(other Side) bool {
	verbatim := func(source string, list []Standing) bool {
		return slices.ContainsFunc(list, func(x Standing) bool {
			return x.support.Repeats && x.support.Support == 1 && x.support.Evidence.Source.ID == source
		})
	}
	for _, x := range other.Sources {
		source := x.conflict.Evidence.Source.ID
		if x.Score(other.Stance) >= Limit && !verbatim(source, s.Sources) && !verbatim(source, other.Sources) {
			return false
		}
	}
	return len(other.Sources) > 0
}

// Least returns the score from which a source is shown.
func (s Sides) Least() float64 {
	if max(s.Support, s.Conflict) < Limit {
		return Heard
	}
	return Limit
}

// Decide returns the verdict of two sides, of which the one against the claim may
// be explained by a Difference, and how sure it is, in [0, 1]. It is the only
// place where a verdict is made.
func (w *Weights) Decide(s Sides, explained bool) (factcheck.Verdict, float64) {
	disputed := w.Disputed(s, explained)
	verdict := Answered.Verdict(s, disputed)
	if verdict == factcheck.Mixed {
		return verdict, max(disputed, Answered.Mixed) // a source that says both may be surer of one
	}
	x := s.Scores()
	return verdict, logistic(w.Confidence[verdict-factcheck.InsufficientEvidence][:], x[:])
}

// Disputed returns how probable it is that sources disagree.
func (w *Weights) Disputed(s Sides, explained bool) float64 {
	if !s.Disputed() {
		return 0
	}
	x := s.Disagreement(explained)
	return logistic(w.Mixed[:], x[:])
}

// Verdict returns what is answered where it is so probable that sources disagree.
func (l Limits) Verdict(s Sides, disputed float64) factcheck.Verdict {
	switch {
	case disputed >= l.Mixed:
		return factcheck.Mixed
	case s.Support >= s.Conflict && s.Support >= l.Support:
		return factcheck.Support
	case s.Conflict > s.Support && s.Conflict >= Limit && s.Verbatim:
		return factcheck.Mixed
	case s.Conflict > s.Support && s.Conflict >= Limit:
		return factcheck.Conflict
	default:
		return factcheck.InsufficientEvidence
	}
}

// Disputed says whether sources count for both sides.
func (s *Sides) Disputed() bool { return min(s.Support, s.Conflict) >= Limit }

// Disagreement lists by what it is weighed whether both sides count: among many
// passages near a claim, some are misread, and a source seldom contradicts
// itself.
func (s *Sides) Disagreement(explained bool) [4]float64 {
	return [4]float64{1, odds(s.Weaker), is(explained), is(s.OneSource)}
}

// Scores lists what the confidence in a verdict is of: 1 and the log-odds of the
// stronger and of the weaker side.
func (s *Sides) Scores() [3]float64 {
	return [3]float64{1, odds(max(s.Support, s.Conflict)), odds(min(s.Support, s.Conflict))}
}

package weigh

import "github.com/beleg-dev/beleg/internal/factcheck"

// A Sign is a passage that is weighed for a claim, and what is known of it.
type Sign struct {
	Evidence *factcheck.Evidence
	Signals  Signals
}

// Signals are what is known of one passage about a claim before it is weighed.
type Signals struct {
	factcheck.Judgement      // the judge's own
	Agreement                // of the values
	Repeated            bool // whether a sentence of the passage is the claim, and means its days
	Distanced           bool // whether the text may distance itself from what it repeats
	Elsewhere           bool // whether the passage tells of another thing of the name of the claim's subject, or the claim names nothing
	Unnamed             bool // whether the source never names what the claim names and another source does
	Namesake            bool // whether the passage names somebody else of the name of a person of the claim, and not that person
	Turned              bool // whether the passage tells of an amount that changed otherwise than the claim says
	Withdrawn           bool // whether the passage takes its side for what fits the claim, or for what stands before it

	Alone []factcheck.Judgement // of each sentence by itself; nil: not asked
}

// Agreement counts how the values of a claim stand to those of a passage. A
// value counts once, where it stands best.
type Agreement struct {
	Covered    int // stated by the passage, at least as exactly, or by reckoning with what it states
	Known      int // stated, as exactly, by what stands before the passage
	Near       int // compatible, but the claim is more exact
	Different  int // amounts and times that the passage states otherwise
	Excluded   int // amounts, of those or near ones, and results that what it states leaves no room for, or says less than
	OtherDate  int // dates, likewise
	OtherPlace int // places, likewise
	Missing    int // values that neither states
	Ahead      int // days that were still to come when the passage was written, missing or told as past

	Overlap float64 // share of the claim's words that passage and what stands before have, in [0, 1]
}

// Row lists what a passage is weighed by: the judge's log-odds, then the
// features.
func (s *Signals) Row() [2 + FeatureCount]float64 {
	var row [2 + FeatureCount]float64
	judged, features := logOdds(&s.Judgement), s.Features()
	copy(row[copy(row[:], judged[:]):], features[:])
	return row
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
		is(s.Unnamed),
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

// FeatureCount is the number of features.
const FeatureCount = 11

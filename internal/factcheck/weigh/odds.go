package weigh

import (
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/portable"
)

const (
	// leastProbability bounds what a judge may be sure of, leastLogOdds what may
	// follow from it.
	leastProbability = 1e-6
	leastLogOdds     = -14.0
	// leastScore bounds scores where their log-odds are taken: what is below it is
	// nothing.
	leastScore = 0.01
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

// odds returns the log-odds of a score.
func odds(score float64) float64 {
	score = min(max(score, leastScore), 1-leastScore)
	return portable.Log(score) - portable.Log(1-score)
}

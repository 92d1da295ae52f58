package nli_test

import (
	"fmt"
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

// labels of pairs, in the order of their probabilities.
const labels = "SRN"

const tallyTitle = "right ones; most likely class of those labelled SUPPORT, CONFLICT, NEUTRAL; right of SUPPORT and CONFLICT where NEUTRAL is no answer\n\n"

// A tally counts what the judge says of labelled pairs.
type tally struct {
	table              [3][3]int // labelled, most likely
	pairs, sides, told int       // told: of the sides, the right ones when only they may be said
}

func (c *tally) count(label string, a factcheck.Judgement) {
	want, got := strings.Index(labels, label), class([3]float64{a.Support, a.Conflict, a.Neutral})
	c.table[want][got]++
	c.pairs++
	if want < 2 {
		c.sides++
		if (a.Conflict > a.Support) == (want == 1) {
			c.told++
		}
	}
}

func (c *tally) String() string {
	return fmt.Sprintf("%4d of %4d  %v  %4d of %4d", c.table[0][0]+c.table[1][1]+c.table[2][2], c.pairs, c.table, c.told, c.sides)
}

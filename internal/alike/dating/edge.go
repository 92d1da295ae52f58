package dating

import (
	"github.com/beleg-dev/beleg/internal/regex"
)

// sentenceEnds finds where one sentence ends, no mark behind a digit.
var sentenceEnds = regex.MustCompile(`[\pL)"“”][.!?]\s|\n`)

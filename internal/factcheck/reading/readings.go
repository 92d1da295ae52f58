package reading

import (
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/value"
)

// readings are what was read in the check of a claim, each text once: a passage is
// read to be shown to the judge and to be compared, the claim for each passage.
// What is returned stays as it is.
type readings map[textOfDay]value.Reading

// A textOfDay is a text that was written on a day.
type textOfDay struct {
	text, language string // BCP-47; empty: unknown
	from           value.Reference
}

// of returns what a text in a language states, its dates read from a day.
func (r readings) of(text, language string, from value.Reference) value.Reading {
	from.Time = evidence.Midnight(from.Time)
	key := textOfDay{text, language, from}
	reading, ok := r[key]
	if !ok {
		reading = value.Reading{Text: text, Language: language, Values: value.Find(text, language, from)}
		r[key] = reading
	}
	return reading
}

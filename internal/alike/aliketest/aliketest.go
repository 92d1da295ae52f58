// Package aliketest reads texts for tests of what is told alike.
package aliketest

import (
	"time"

	"github.com/beleg-dev/beleg/internal/value"
)

// Published is when the sources of tests were written: a Wednesday.
var Published = value.Reference{Time: time.Date(2025, 3, 12, 12, 0, 0, 0, time.UTC)}

// Read returns what a text in a language states, its dates read from a day.
func Read(language, text string, ref value.Reference) value.Reading {
	return value.Reading{Text: text, Language: language, Values: value.Find(text, language, ref)}
}

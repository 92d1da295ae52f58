// Package show writes what the API answers: as text for people, or as the
// JSON of its messages, one object a line.
//
// It promises that JSON holds each value exactly, that the text shows all that
// decides, and that nothing a source says can command a terminal (see package
// screen). Every function returns whole lines and prints nothing.
package show

import (
	"strconv"
	"strings"
	"time"

	"github.com/beleg-dev/beleg/client/screen"
)

// A Format says how the text for people looks.
type Format struct {
	Columns int            // after which lines are wrapped; 0: nowhere
	Colour  bool           // whether what decides stands out
	Zone    *time.Location // of times that do not bring their own
}

// in returns text in a style, where there is colour.
func (f Format) in(look screen.Style, text string) string {
	if !f.Colour {
		return text
	}
	return look.Of(text)
}

// paragraph returns a text on lines of its own.
func (f Format) paragraph(text string) string {
	return screen.Indented("", screen.Wrap(text, f.Columns))
}

// Count returns a number with its noun.
func Count(n int, one, more string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + more
}

// joined returns those of the parts that are not empty, with commas between.
func joined(parts ...string) string {
	var known []string
	for _, part := range parts {
		if part != "" {
			known = append(known, part)
		}
	}
	return strings.Join(known, ", ")
}

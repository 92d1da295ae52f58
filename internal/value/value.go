package value

import (
	"fmt"
	"strings"
	"time"

	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/clock"
	"github.com/beleg-dev/beleg/internal/value/date"
	"github.com/beleg-dev/beleg/internal/value/name"
	"github.com/beleg-dev/beleg/internal/value/place"
	"github.com/beleg-dev/beleg/internal/value/quantity"
)

// A Value is one thing that a text states, with its normal form. Which of the
// fields below Language is set follows from Kind.
type Value struct {
	Kind       Kind
	Start, End int    // bytes of the text, on code point boundaries
	Text       string // text[Start:End]
	Language   string // "de" or "en": the grammar that read it; empty: either, or digits alone

	When     calendar.When     // Date
	Clock    clock.Clock       // Time
	Quantity quantity.Quantity // Duration, Number, Percent, PercentPoints, Fraction, Money, Ordinal
	Place    place.Location    // Place
	Name     name.Identity     // Name
}

// Reference says when a text was written.
type Reference struct {
	// Time is the moment of publication, in the local offset of the publisher,
	// because "yesterday" depends on it. Zero: unknown, and words such as
	// "yesterday" stay unresolved.
	Time time.Time
	// Within is where its days without a year lie, as those below the heading "2023" do.
	// Empty: near Time.
	Within calendar.Days
	// Told is the day, month or year that was told of last before the text, from which "tags
	// darauf" is counted. Empty: none.
	Told calendar.Days
}

// Reckons says whether a text may have a date that is counted from one told before, for which a
// Reference has Told.
func Reckons(text string) bool { return date.Reckons(text) }

// String returns the normal form: equal for values that say the same in other
// words or in the other language. It is meant for logs, tests and keys.
func (v Value) String() string {
	switch v.Kind {
	case Date:
		return v.When.String()
	case Time:
		return v.Clock.String()
	case Duration, Number, Percent, PercentPoints, Fraction, Money, Ordinal:
		return v.Quantity.String()
	case Place:
		return v.Place.String()
	case Name:
		return strings.Join(v.Name.Words, " ")
	case Negation:
		return "not"
	}
	return fmt.Sprintf("%v %q", v.Kind, v.Text)
}

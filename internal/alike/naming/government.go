package naming

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/gazetteer"
)

// seat matches a text that ends before the place to which a diplomat or a mission is sent,
// or in which a government sits.
var seat = regex.MustCompile(`(?i)(?:^|[^\pL])(?:(?:ambassadors?|embass(?:y|ies)|chargé d['’]affaires) (?:in|to)|(?:government|leadership) in|\pL*botschaft(?:en|ers?|ern|erin|erinnen)? in|\pL*regierung in|Führung in) $`)

// has says whether a text names a place.
func has(values []value.Value, p *gazetteer.Place) bool {
	return slices.ContainsFunc(values, func(x value.Value) bool { return x.Kind == value.Place && x.Place.Likeliest() == p })
}

// StandsForGovernment says whether a value of a text is a seat of power that acts, in which
// envoys or governments sit, or whose diplomats they are: in "Washington objected" it is no
// more exact than "the United States", in "they met in Washington" it is, and so is the
// embassy there beside another text's town of the same country.
func StandsForGovernment(text string, v value.Value, other []value.Value) bool {
	if v.Kind != value.Place {
		return false
	}
	before := text[:v.Start]
	switch {
	case describesGovernment(text, v):
		return true
	case !v.Place.Governs():
		return false
	case mission.MatchString(before):
		return !slices.ContainsFunc(other, func(x value.Value) bool { return beside(v, x) })
	}
	return !where.MatchString(before) || seat.MatchString(before)
}

// mission matches a text that ends before the place where a building of diplomats stands.
var mission = regex.MustCompile(`(?i)(?:^|[^\pL])(?:embass(?:y|ies) in|\pL*botschaft(?:en)? in) $`)

// beside says whether x is another town of the country of the town v.
func beside(v, x value.Value) bool {
	if x.Kind != value.Place || !x.Place.Urban() || x.Place.Adjective || x.Place.InName {
		return false
	}
	town, other := v.Place.Likeliest(), x.Place.Likeliest()
	return town != other && town.Code == other.Code && other.Sort != gazetteer.Seat
}

// where matches a text that ends in words after which a name is that of a place: "They
// met in", "nahe der".
var where = regex.MustCompile(`(?i)(?:^|[^\pL])(?:ab|am|an|auf|aus|bei|bis|durch|im|in|nach|nahe|über|um|vom|von|vor` +
	`|across|around|at|from|inside|into|near|of|outside|over|through|to|towards?|via|within)(?: (?:das|dem|den|der|the))?\s*$`)

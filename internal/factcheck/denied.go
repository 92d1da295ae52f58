package factcheck

import (
	"regexp"
	"slices"

	"github.com/beleg-dev/beleg/internal/value"
)

var (
	// contrasts finds that a negation behind a text sets one value against another.
	contrasts = regexp.MustCompile(`[,;(–—] ?(?:(?:und|aber|and|but) )?$`)
	// denies finds what stands between a negation and the value that it denies.
	denies = regexp.MustCompile(`^ (?:(?:am|an|auf|aus|bei|der|die|das|dem|den|im|in|um|von|at|by|from|in|on|the) ){0,2}$`)
	// corrects finds that what stands behind a denied value is said instead.
	corrects = regexp.MustCompile(`^[^.!?;:]*,? (?:sondern|but)\s`)
)

// stated returns the values of a text without those that it denies to say another
// instead: the 221 of "212 Meter, nicht 221", and of "not 221 metres but 212".
func stated(text string, values []value.Value) []value.Value {
	return slices.DeleteFunc(slices.Clone(values), func(v value.Value) bool {
		return v.Kind != value.Negation && slices.ContainsFunc(values, func(n value.Value) bool {
			return n.Kind == value.Negation && n.End < v.Start && denies.MatchString(text[n.End:v.Start]) &&
				(contrasts.MatchString(text[:n.Start]) || corrects.MatchString(text[v.End:]))
		})
	})
}

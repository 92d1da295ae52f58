package reading

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
)

// smallWords are articles and prepositions that may stand before a value.
const smallWords = `(?:(?:am|an|auf|aus|bei|der|die|das|dem|den|im|in|mit|um|von|at|by|for|from|in|on|the|to|with) ){0,2}`

var (
	// contrasts matches what stands before a negation that sets one value against
	// another: the comma of "212 Meter, nicht 221", the "and" of "212 and not 221".
	contrasts = regex.MustCompile(`(?:[,;(–—] ?|[,;(–—]? (?:und|aber|and|but) )$`)
	// denies matches what stands between a negation and the value that it denies: the
	// " in " of "not in 2021".
	denies = regex.MustCompile(`^ ` + smallWords + `$`)
	// corrects matches what stands behind a denied value, of which something else is
	// said: "not 221 metres but 212".
	corrects = regex.MustCompile(`^[^.!?;:]*,? (?:sondern|but)\s`)
	// replaces matches what stands between a value and the one in whose place it is said:
	// "212 metres rather than 221". In "58 statt bisher 49 Euro" both are stated.
	replaces = regex.MustCompile(`^[^.!?;:]{0,40} (?:statt|anstatt|anstelle von|instead of|rather than) (?:(?:wie|as) (?:gemeldet|berichtet|angegeben|reported|stated) )?` + smallWords + `$`)
)

// replacing matches a text in which one may be.
var replacing = regex.MustCompile(` (?:statt|anstatt|anstelle von|instead of|rather than) `)

// farthest is how many bytes may stand before what they end with, or between two values of which
// one is said instead of the other: a longer text is not read for each of its values.
const farthest = 240

// ending returns the end of a text.
func ending(text string) string { return text[max(0, len(text)-farthest):] }

// stated returns the values of a text without those that it denies to say another
// instead: the 221 of "212 Meter, nicht 221", of "not 221 metres but 212", and of "212
// rather than 221".
func stated(text string, values []value.Value) []value.Value {
	replaced := replacing.MatchString(text)
	return slices.DeleteFunc(slices.Clone(values), func(v value.Value) bool {
		return slices.ContainsFunc(values, func(x value.Value) bool {
			switch {
			case x.End >= v.Start, v.Start-x.End > farthest:
				return false
			case x.Kind == value.Negation:
				return denies.MatchString(text[x.End:v.Start]) && (contrasts.MatchString(ending(text[:x.Start])) || corrects.MatchString(text[v.End:]))
			}
			return replaced && differenceKinds[x.Kind] == differenceKinds[v.Kind] && replaces.MatchString(text[x.End:v.Start])
		})
	})
}

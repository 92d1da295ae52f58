package score

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/numeral"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

var (
	// interim finds a result with the score at half-time in brackets.
	interim = regex.MustCompile(`(\d{1,3})[:–-](\d{1,3}) \((\d{1,3})[:–-](\d{1,3})\)`)
	// course finds what may be told of the score during a game.
	course = tongue.AnyWord(`pause\pL*|halbzeit\pL*|seitenwechsel|hälfte|rückstand|führ\pL*|zurück\pL*|lag(?:en)?|zwischen(?:durch|zeitlich|stand)|trail\pL*|behind|ahead|led|lead\pL*|down|deficit|comeback|came back|half\pL*|interval|break`)
	// elsewise finds what else than a half-time score may stand in brackets.
	elsewise = regex.MustCompile(`(?i)(?:^|\PL)(?:hinspiel|rückspiel|verlängerung|elfmeter\pL*|penalt\pL*|pens|shoot-?out|extra time|a\.?e\.?t|aggregate|first leg|[ni]\. ?[VEP]|agg)(?:\PL|$)`)
)

// Results returns a source without the scores at half-time, "2:1 (0:1)", beside a claim that
// states one score and tells nothing of the course of a game: of two scores a judge takes either
// for the result.
func Results(source, claim value.Reading) string {
	if len(scores(claim)) != 1 || course.MatchString(claim.Text) || elsewise.MatchString(source.Text) {
		return source.Text
	}
	return interim.ReplaceAllStringFunc(source.Text, func(found string) string {
		var n [5]int
		for i, m := range interim.FindStringSubmatch(found) {
			n[i] = numeral.Digits(m)
		}
		set := max(n[1], n[2]) == 7 && min(n[1], n[2]) == 6 && max(n[3], n[4]) >= 7 // "7:6 (7:4)"
		if set || n[3] > n[1] || n[4] > n[2] {
			return found
		}
		result, _, _ := strings.Cut(found, " ")
		return result
	})
}

// scores returns the results of two sides that a text states.
func scores(r value.Reading) []value.Value {
	return slices.DeleteFunc(slices.Clone(r.Values), func(v value.Value) bool { return v.Quantity.Unit != quantity.UnitScore })
}

var (
	// ofSets finds the scores of the sets of one match.
	ofSets = regex.MustCompile(`\d{1,2}[:–-]\d{1,2}(?: \(\d+(?:[:–-]\d+)?\))?(?:,? (?:(?:und|and) )?\d{1,2}[:–-]\d{1,2}(?: \(\d+(?:[:–-]\d+)?\))?)+`)
	// ofSet finds the score of one.
	ofSet = regex.MustCompile(`(?:^| )(\d{1,2})[:–-](\d{1,2})`)
	// setCounts say how many sets a match had, and setWords speak of sets.
	setCounts = [...]*regex.Regexp{tongue.German: tongue.AnyWord(`(?:zwei|drei|vier|fünf|[2-5]) sätzen?|(?:zwei|drei|vier|fünf)sätzer`), tongue.English: tongue.AnyWord(`(?:two|three|four|five|straight|[2-5])[- ]sets?|(?:full|all) (?:three|five) sets`)}
	setWords  = [...]*regex.Regexp{tongue.German: tongue.AnyWord(`\pL*s[aä]tz\pL*`), tongue.English: tongue.AnyWord(`sets?`)}
)

const (
	mostSets  = 5
	fewestWon = 6 // games or points of who wins a set, at least
)

// SetsCounted returns a source in which stands, beside a claim that says how many sets a match
// had, how many it had: "6:4, 3:6, 7:5 (in drei Sätzen)".
func SetsCounted(source, claim value.Reading) string {
	g, h := tongue.Of(source.Language), tongue.Of(claim.Language)
	if g == tongue.None || h == tongue.None || !setCounts[h].MatchString(claim.Text) || setWords[g].MatchString(source.Text) {
		return source.Text
	}
	return ofSets.ReplaceAllStringFunc(source.Text, func(found string) string {
		sets := ofSet.FindAllStringSubmatch(found, -1)
		if len(sets) > mostSets || slices.ContainsFunc(sets, func(m []string) bool {
			a, b := numeral.Digits(m[1]), numeral.Digits(m[2])
			return max(a, b) < fewestWon || a == b
		}) {
			return found
		}
		n := numeral.Small[g][len(sets)]
		return found + tongue.Pick(g, " (in "+n+" Sätzen)", " (in "+n+" sets)")
	})
}

package score

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/tongue"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

var (
	// refused finds that a vote went against something, adopted that it went for it.
	refused     = tongue.AnyWord(`abgelehnt|lehn(?:t|te|ten)|scheiter(?:t|te|ten)|gescheitert|verw(?:a|o)rf(?:en)?|reject(?:s|ed)|defeated|fail(?:s|ed)|voted down`)
	adopted     = tongue.AnyWord(`angenommen|n[ai]hm(?:en)?|beschl(?:oss|ossen)|billig(?:te|ten)|gebilligt|verabschied(?:ete|eten|et)|zugestimmt|adopted|passed|approved`)
	sentenceEnd = regex.MustCompile(`\pL[.!?] `)
	// byVotes matches the votes of one side alone: "mit 24 Stimmen".
	byVotes = regex.MustCompile(`(?i)(?:^|\PL)(?:mit|with|by) $`)
)

// Turned returns a claim in which the result of a vote stands as in a source that has it the
// other way round, where both tell that something was refused: "22 votes to 9" beside "mit 9 zu 22
// Stimmen gescheitert".
func Turned(claim, source value.Reading) string {
	v, x, ok := oneOfEach(claim, source)
	if !ok || v.Quantity.Low != x.Quantity.High || v.Quantity.High != x.Quantity.Low || v.Quantity.Low == v.Quantity.High || !refused.MatchString(claim.Text) || !refused.MatchString(source.Text) {
		return claim.Text
	}
	x.Language = ""
	return wording.Edited(claim, []wording.Edit{{Old: v, By: x}})
}

func oneOfEach(claim, source value.Reading) (v, x value.Value, ok bool) {
	own, told := scores(claim), scores(source)
	if len(own) != 1 || len(told) != 1 {
		return v, x, false
	}
	return own[0], told[0], true
}

// LosingSide says whether a claim has something adopted with the votes which a source has
// against it.
func LosingSide(source, claim value.Reading) bool {
	if len(scores(claim)) > 0 || !adopted.MatchString(claim.Text) || refused.MatchString(claim.Text) {
		return false
	}
	i := slices.IndexFunc(claim.Values, func(v value.Value) bool {
		n := v.Quantity
		return v.Kind == value.Number && n.Noun == "vote" && n.Bound == quantity.Exact && n.Low == n.High && byVotes.MatchString(claim.Text[:v.Start])
	})
	if i < 0 {
		return false
	}
	n, lost := claim.Values[i].Quantity.Low, false
	for _, x := range scores(source) {
		if x.Quantity.Low == n {
			return false
		}
		from := 0
		for _, m := range sentenceEnd.FindAllStringIndex(source.Text[:x.Start], -1) {
			from = m[1]
		}
		behind, _, _ := strings.Cut(source.Text[x.End:], ". ")
		told := source.Text[from:x.End] + behind
		lost = lost || x.Quantity.High == n && n.Cmp(x.Quantity.Low) < 0 && adopted.MatchString(told) && !refused.MatchString(told)
	}
	return lost
}

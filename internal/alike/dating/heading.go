package dating

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/tongue"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// headed matches what stands between a date and the sentence that it heads, as in the
// entries of a timeline: "18 February 2025: The ministers met." The group begins the
// sentence.
var headed = regex.MustCompile(`^(?::| [–—-]) +([\p{Lu}\d])`)

// quoted finds a quotation at the end.
var quoted = regex.MustCompile(`["”“»«’']\P{L}*$`)

// DateBehind returns a claim with the date that heads it at its end: "The ministers met on
// 18 February 2025." One that has another date stays as it is.
func DateBehind(claim value.Reading) string {
	g := tongue.Of(claim.Language)
	isDate := func(v value.Value) bool { return v.Kind == value.Date }
	i := slices.IndexFunc(claim.Values, isDate)
	if g == tongue.None || i < 0 || claim.Values[i].Start > 0 || claim.Values[i].When.Range || slices.ContainsFunc(claim.Values[i+1:], isDate) {
		return claim.Text
	}
	v := claim.Values[i]
	m := headed.FindStringSubmatchIndex(claim.Text[v.End:])
	if m == nil || quoted.MatchString(claim.Text) {
		return claim.Text
	}
	sentence := strings.TrimRight(claim.Text[v.End+m[2]:], ". ")
	return sentence + " " + wording.Preposition(v.When, g) + v.Text + "."
}

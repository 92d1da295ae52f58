package comparison

import (
	"github.com/beleg-dev/beleg/internal/alike/figure"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/quantity"
)

// ofWhole finds what tells, behind an amount, that it is part of another.
var ofWhole = regex.MustCompile(`(?i)^ ?(?:davon|von (?:ihnen|denen)|of (?:it|them|those|which))(?:\PL|$)`)

// partBefore finds what tells it before one.
var partBefore = regex.MustCompile(`(?i)(?:^|\PL)davon (?:(?:haben|sind|waren|wurden|sollen|werden|hatten|gelten|kamen|gehören) )?$`)

// OfWhole says whether an amount of a text is told as part of one that was told before.
func OfWhole(text string, v value.Value) bool {
	return ofWhole.MatchString(text[v.End:]) || partBefore.MatchString(text[:v.Start])
}

// wholeBefore finds what stands before a whole of which a part is told.
var wholeBefore = regex.MustCompile(`(?i)(?:^|[.!?,;] )(?:von|of)(?: den| the| insgesamt| its| their)?(?: \pL+['’]s)? ?$`)

// parted returns the one amount of a text that is told as part of a whole, and that, and
// where in the text both end.
func parted(r value.Reading) (part, whole quantity.Ratio, end int, ok bool) {
	found := 0
	for i, v := range r.Values {
		if v.Quantity.Of.Valid() && v.Quantity.Low == v.Quantity.High {
			part, whole, end, found = v.Quantity.Low, v.Quantity.Of, v.End, found+1
			if i+1 < len(r.Values) && r.Values[i+1].Quantity.Total {
				end = r.Values[i+1].End
			}
		}
	}
	if found > 0 {
		return part, whole, end, found == 1 && part.Cmp(whole) <= 0
	}
	amounts := figure.Amounts(r)
	for i := 1; i < len(amounts); i++ {
		a, b := amounts[i-1], amounts[i]
		told := ofWhole.MatchString(r.Text[b.End:]) || wholeBefore.MatchString(r.Text[:a.Start])
		if told && figure.AlikeCounted(a, b) && b.Quantity.Low.Cmp(a.Quantity.Low) <= 0 && !figure.SentenceEnd.MatchString(r.Text[a.End:b.Start]) {
			part, whole, end, found = b.Quantity.Low, a.Quantity.Low, b.End, found+1
		}
	}
	return part, whole, end, found == 1
}

// percent returns the one share in percent that a text states, if it tells of no change; false:
// there is none, or there are several.
func percent(r value.Reading) (found value.Value, ok bool) {
	for _, v := range r.Values {
		if q := v.Quantity; v.Kind == value.Percent && !q.Shared && q.Low == q.High && q.Bound <= quantity.About && !figure.IsStep(r, v) {
			if ok {
				return value.Value{}, false
			}
			found, ok = v, true
		} else if v.Kind == value.Percent || v.Kind == value.Fraction || v.Kind == value.PercentPoints {
			return value.Value{}, false
		}
	}
	return found, ok
}

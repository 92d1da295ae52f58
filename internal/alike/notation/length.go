package notation

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/numeral"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/tongue"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// farLengths is how many times as long as the other a length of time is that nobody takes
// for it, in whichever units.
const farLengths = 3

// LengthsAlike returns a source and a claim whose lengths of time, where each has one and
// they differ by less than farLengths, are in one unit: "anderthalb Jahre" beside "14
// months" becomes "18 Monate". Who reads "three weeks" and "47 days" easily takes them for
// the same.
func LengthsAlike(source, claim value.Reading) (string, string) {
	x, ok := length(source)
	v, okToo := length(claim)
	if !ok || !okToo || x.Quantity.Unit != v.Quantity.Unit || value.Compare(v, x) != value.Different || far(v, x) || far(x, v) {
		return source.Text, claim.Text
	}
	a, b := unitOf(x), unitOf(v)
	at := max(a, b)
	for ; at < len(numeral.Units[v.Quantity.Unit]); at++ {
		if numeral.Units[v.Quantity.Unit][at].Wholly(x.Quantity) && numeral.Units[v.Quantity.Unit][at].Wholly(v.Quantity) {
			break
		}
	}
	if at == len(numeral.Units[v.Quantity.Unit]) || at == a && at == b {
		return source.Text, claim.Text
	}
	var inSource, inClaim []wording.Edit
	if a != at {
		inSource = []wording.Edit{{Old: x, By: inUnit(x, at, source.Language)}}
	}
	if b != at {
		inClaim = []wording.Edit{{Old: v, By: inUnit(v, at, claim.Language)}}
	}
	return wording.Edited(source, inSource), wording.Edited(claim, inClaim)
}

// far says whether a length of time is at least farLengths times as long as another.
func far(v, than value.Value) bool {
	return v.Quantity.Low.Cmp(than.Quantity.Low.Times(quantity.Whole(farLengths))) >= 0
}

// bounding stands before a length of time in which something happens.
var bounding = regex.MustCompile(`(?i)(?:^|\PL)(?:within|inside|in|under|innerhalb(?: von)?|binnen)\s+$`)

// length returns the one length of time that a text states, if it bounds nothing; false:
// there is none, or there are several.
func length(r value.Reading) (value.Value, bool) {
	var found value.Value
	for _, v := range r.Values {
		if v.Kind != value.Duration {
			continue
		}
		if q := v.Quantity; found.Text != "" || q.Bound > quantity.About || q.Age || q.Shared || q.Low != q.High || attributive.MatchString(v.Text) || bounding.MatchString(r.Text[:v.Start]) {
			return value.Value{}, false
		}
		found = v
	}
	return found, found.Text != "" && tongue.Of(r.Language) != tongue.None
}

// attributive finds a length of time that describes a noun: "three-week", "zweistündige".
var attributive = regex.MustCompile(`\pL-\pL|\d-\pL|ige[mnrs]?$`)

// unitOf returns the place of the smallest unit among those of numeral.Units that a length
// of time is written in.
func unitOf(v value.Value) int {
	text, at := strings.ToLower(v.Text), 0
	for k, u := range numeral.Units[v.Quantity.Unit] {
		for _, one := range u.One {
			if strings.Contains(text, strings.TrimSuffix(strings.ToLower(one), "e")) {
				at = k
			}
		}
	}
	return at
}

// inUnit returns a length of time as it is written in a unit.
func inUnit(v value.Value, unit int, code string) value.Value {
	g, u := tongue.Of(code), numeral.Units[v.Quantity.Unit][unit]
	low := v.Quantity.Low.Over(u.Factor)
	q, word := u.Write(v.Quantity, low, low, g)
	v.Text, v.Language = numeral.Bound(q.Bound, g)+numeral.Number(q.Low, g)+" "+word, g.Code()
	return v
}

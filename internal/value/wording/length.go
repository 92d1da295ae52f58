package wording

import (
	"regexp"
	"strings"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/quantity"
)

// farLengths is how many times as long as the other a length of time is that nobody takes
// for it, in whichever units.
const farLengths = 3

// LengthsAlike returns a source and a claim whose lengths of time, where each has one and
// they differ by less than farLengths, are in one unit: "anderthalb Jahre" beside "14
// months" becomes "18 Monate". Who reads "three weeks" and "47 days" easily takes them for
// the same.
func LengthsAlike(source, claim Reading) (string, string) {
	x, ok := source.length()
	v, okToo := claim.length()
	if !ok || !okToo || x.Quantity.Unit != v.Quantity.Unit || value.Compare(v, x) != value.Different || far(v, x) || far(x, v) {
		return source.Text, claim.Text
	}
	a, b := unitOf(x), unitOf(v)
	at := max(a, b)
	for ; at < len(writtenUnits[v.Quantity.Unit]); at++ {
		if writtenUnits[v.Quantity.Unit][at].wholly(x.Quantity) && writtenUnits[v.Quantity.Unit][at].wholly(v.Quantity) {
			break
		}
	}
	if at == len(writtenUnits[v.Quantity.Unit]) || at == a && at == b {
		return source.Text, claim.Text
	}
	var inSource, inClaim []edit
	if a != at {
		inSource = []edit{{x, inUnit(x, at, source.Language)}}
	}
	if b != at {
		inClaim = []edit{{v, inUnit(v, at, claim.Language)}}
	}
	return source.edited(inSource), claim.edited(inClaim)
}

// far says whether a length of time is at least farLengths times as long as another.
func far(v, than value.Value) bool {
	return v.Quantity.Low.Cmp(than.Quantity.Low.Times(quantity.Whole(farLengths))) >= 0
}

// bounding stands before a length of time in which something happens.
var bounding = regexp.MustCompile(`(?i)(?:^|\PL)(?:within|inside|in|under|innerhalb(?: von)?|binnen)\s+$`)

// length returns the one length of time that a text states, if it bounds nothing; false:
// there is none, or there are several.
func (r Reading) length() (value.Value, bool) {
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
	return found, found.Text != "" && languageOf(r.Language) != none
}

// attributive finds a length of time that describes a noun: "three-week", "zweistündige".
var attributive = regexp.MustCompile(`\pL-\pL|\d-\pL|ige[mnrs]?$`)

// unitOf returns the place of the smallest unit among those of writtenUnits that a length
// of time is written in.
func unitOf(v value.Value) int {
	text, at := strings.ToLower(v.Text), 0
	for k, u := range writtenUnits[v.Quantity.Unit] {
		for _, one := range u.one {
			if strings.Contains(text, strings.TrimSuffix(strings.ToLower(one), "e")) {
				at = k
			}
		}
	}
	return at
}

// wholly says whether a quantity is a whole number in a unit.
func (u writtenUnit) wholly(q quantity.Quantity) bool {
	return q.Low.Over(u.factor).Den == 1
}

// inUnit returns a length of time as it is written in a unit.
func inUnit(v value.Value, unit int, code string) value.Value {
	g, u := languageOf(code), writtenUnits[v.Quantity.Unit][unit]
	low := v.Quantity.Low.Over(u.factor)
	q, word := u.write(v.Quantity, low, low, g)
	v.Text, v.Language = boundText(q.Bound, g)+renderNumber(q.Low, g)+" "+word, g.code()
	return v
}

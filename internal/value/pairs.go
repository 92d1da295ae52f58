package value

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value/quantity"
)

// A pair are the two sides of a result.
type pair [2]string

func (p pair) reversed() pair { return pair{p[1], p[0]} }

// OtherPairs says whether a claim has a pair of numbers, such as the result of a game or a
// vote, that is none of those of a text which has pairs, in either order, or the sets of a
// match that are not those of the text.
func OtherPairs(claim string, values []Value, text string, has []Value) bool {
	stated := pairsIn(has)
	for _, p := range pairsIn(values) {
		if len(stated) > 0 && !slices.Contains(stated, p) && !slices.Contains(stated, p.reversed()) {
			return true
		}
	}
	matches := setsIn(text)
	for _, sets := range setsIn(claim) {
		if len(matches) > 0 && !slices.ContainsFunc(matches, func(match []pair) bool { return within(sets, match) }) {
			return true
		}
	}
	return false
}

// pairsIn lists the results among values.
func pairsIn(values []Value) []pair {
	var list []pair
	for _, v := range values {
		if q := v.Quantity; v.Kind == Number && q.Unit == quantity.UnitScore {
			list = append(list, pair{q.Low.String(), q.High.String()})
		}
	}
	return list
}

// single says whether v is one number that counts things.
func (v Value) single() bool {
	return v.Kind == Number && v.Quantity.Unit == "" && v.Quantity.Low == v.Quantity.High
}

var (
	// setList finds the sets of a match: "4:6, 6:3, 7:6 (9:7)".
	setList = regex.MustCompile(`\b\d{1,2}[:–-]\d{1,2}(?: ?\([\d:–-]+\))?(?:(?:,|;|,? und|,? and)? \d{1,2}[:–-]\d{1,2}(?: ?\([\d:–-]+\))?)+\b`)
	// tieBreak finds what stands in brackets behind a set.
	tieBreak = regex.MustCompile(`\([\d:–-]+\)`)
	onePair  = regex.MustCompile(`(\d{1,2})[:–-](\d{1,2})`)
)

// setsIn lists the matches of which a text has the sets. Times of day have two digits
// behind the hour.
func setsIn(text string) [][]pair {
	var list [][]pair
	for _, match := range setList.FindAllString(text, -1) {
		var of []pair
		small := false
		for _, m := range onePair.FindAllStringSubmatch(tieBreak.ReplaceAllString(match, ""), -1) {
			of = append(of, pair{m[1], m[2]})
			small = small || len(m[2]) == 1
		}
		if small {
			list = append(list, of)
		}
	}
	return list
}

// within says whether a match has sets one after the other, all seen from one of the sides.
func within(sets, match []pair) bool {
	turned := make([]pair, len(sets))
	for i, p := range sets {
		turned[i] = p.reversed()
	}
	for from := 0; from+len(sets) <= len(match); from++ {
		if part := match[from : from+len(sets)]; slices.Equal(part, sets) || slices.Equal(part, turned) {
			return true
		}
	}
	return false
}

package ratio

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// ofAmount are words that say nothing of what is counted.
var ofAmount = tongue.AnyWord(`zahl|zahlen|anzahl|menge|höhe|summe|wert|jahren?|monaten?|number|total|amount|figures?|has|have|had|been|were|will|years?|months?|within|between|since|from|over|during|` +
	`rose|risen|grew|grown|increased|climbed|jumped|fell|fallen|dropped|declined|shrank|shrunk|sank|sunk|decreased|that|this|their|more|less|than|almost|nearly|about`)

var (
	nouns     = regex.MustCompile(`\p{Lu}[\pL-]+`)
	longWords = regex.MustCompile(`\pL[\pL-]{3,}`)
)

// fewestAlike is how many letters two words begin with that may be forms of one.
const fewestAlike = 5

// subjectIn says whether a source has, as far as that can be seen, what a claim says to change:
// in German all nouns, in English what stands before the ratio. Across languages it can't be
// seen.
func subjectIn(r, source value.Reading, of ratio) bool {
	g := tongue.Of(r.Language)
	if g != tongue.Of(source.Language) {
		return false
	}
	text, find := r.Text, nouns
	if g == tongue.English {
		text, find = r.Text[:of.at.From], longWords
	}
	have := longWords.FindAllString(strings.ToLower(source.Text), -1)
	for _, at := range find.FindAllStringIndex(text, -1) {
		word := strings.ToLower(text[at[0]:at[1]])
		article := g == tongue.German && at[0] == 0 && len(word) <= 3
		inRatio := of.at.From <= at[0] && at[0] < of.at.To
		inValue := slices.ContainsFunc(r.Values, func(v value.Value) bool { return v.Kind != value.Number && v.Start <= at[0] && at[1] <= v.End })
		if article || inRatio || inValue || ofAmount.MatchString(word) {
			continue
		}
		if !slices.ContainsFunc(have, func(h string) bool { return akin(word, h) }) {
			return false
		}
	}
	return true
}

// akin says whether two words may be forms of one, or one a part of the other.
func akin(a, b string) bool {
	n := min(len(a), len(b), fewestAlike)
	return a[:n] == b[:n] || len(b) >= fewestAlike && strings.HasSuffix(a, b) || len(a) >= fewestAlike && strings.HasSuffix(b, a)
}

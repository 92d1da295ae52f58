package attribution

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// sideMark stands between two sentences that are read as one.
const sideMark = "; "

var (
	// countering stands in front of a sentence that is set against the one before.
	countering = regex.MustCompile(`^(?:(?:Dagegen|Hingegen|Demgegenüber|But|Yet) |(?:By contrast|In contrast|On the other hand|However|Meanwhile), )`)
	// ownPart is no part of what is told of.
	ownPart = regex.MustCompile(`for (?:its|their|his|her) part`)
	// afterwards finds in the second sentence that it may be of another time or extent.
	afterwards = regex.MustCompile(`(?:^|\PL)(?i:(?:am )?(?:abends?|morgens?|nachts|vormittags?|nachmittags?|mittags?)|(?:ge)?stieg(?:en)?|erhöht\pL*|zeitweise|spitze|jeweils|je|pro|weitere[nr]?|zusätzlich|` +
		`evening|morning|afternoon|night|overnight|ris(?:e|en|ing)|rose|increas\pL*|revis\pL*|peak|each|per|every|another|more people|additional|extra)(?:$|\PL)`)
)

// Sides reads two sentences as one text, of whose halves each is a sentence, in which two
// speakers give an amount each of one thing, which differ: "Laut Polizei kamen 250 Menschen.
// Die Veranstalter zählten 600." False: in doubt they do not.
func Sides(first, second, language string) (text string, halves [2]Half, ok bool) {
	g, known := givings[value.Primary(language)]
	first = strings.TrimRight(first, " .")
	text = first + sideMark + second
	read := entitled.ReplaceAllStringFunc(text, lettered)
	if !known || strings.ContainsAny(read, marks+"?\n") || afterwards.MatchString(second) ||
		unlike.MatchString(ownPart.ReplaceAllString(read[len(measured.FindString(read)):], "")) {
		return text, halves, false
	}
	values, amounts := amountsIn(read, language)
	start := len(first) + len(sideMark)
	if len(amounts) != 2 || amounts[0].End > len(first) || amounts[1].Start < start {
		return text, halves, false
	}
	unnamed := [2]value.Value{unnouned(amounts[0]), unnouned(amounts[1])}
	if !disagree(unnamed[0], unnamed[1]) {
		return text, halves, false
	}
	halves = halved(read, amounts, segment.Span{End: len(first)}, start+len(countering.FindString(second)))
	if !g.name(read, &halves, language) || !apart(read, halves, values) {
		return text, halves, false
	}
	said := [2]map[string]bool{halves[0].words(read), halves[1].words(read)}
	if len(said[0]) > 0 && len(said[1]) > 0 && !slices.Equal(harmIn(said[0]), harmIn(said[1])) {
		return text, halves, false
	}
	halves[1].Brief = within(said[1], said[0])
	halves[0].Brief = !halves[1].Brief && within(said[0], said[1])
	for i := range halves {
		h := &halves[i]
		h.Bare = within(said[i], map[string]bool{attending: true})
		if value.Counted(amounts[0], amounts[1]) == value.Different {
			h.Amount = unnamed[i]
		}
	}
	return text, halves, halves[0].Brief || halves[1].Brief
}

// Aside says whether a sentence between two tells of nothing that could be counted instead.
func Aside(text, language string) bool {
	return len(harmIn(words(text))) == 0 && !slices.ContainsFunc(value.Find(text, language, value.Reference{}), func(v value.Value) bool {
		return v.Kind != value.Name && v.Kind != value.Negation
	})
}

// unnouned returns an amount without what it counts, as a crowd has many names.
func unnouned(v value.Value) value.Value {
	v.Quantity.Noun, v.Quantity.Known = "", false
	return v
}

// words returns what a half says beside who gives which amount.
func (h *Half) words(text string) map[string]bool {
	parts := []segment.Span{h.Speaker, {Start: h.Amount.Start, End: h.Amount.End}}
	slices.SortFunc(parts, func(a, b segment.Span) int { return a.Start - b.Start })
	return words(text[h.Start:parts[0].Start] + " " + text[parts[0].End:parts[1].Start] + " " + text[parts[1].End:h.End])
}

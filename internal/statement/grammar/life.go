package grammar

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/segment/life"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/name"
)

// Lives returns the clauses of a sentence that tells in brackets when and where somebody was born and died:
// these, and the sentence without them. None: it has no such brackets.
func Lives(sentence, language string) []Clause {
	var list []Clause
	rest, at := Clause{}, 0
	for _, b := range Lived(sentence, language) {
		begin := at
		for begin < b.Name.Start && sentence[begin] == ' ' {
			begin++
		}
		for _, told := range b.Clauses(sentence, tongueOf(sentence[b.Span.End:], language) == "de") {
			c := Clause{Own: spanning(told.Parts), Words: append([]segment.Span{b.Name}, told.Parts...), Marks: told.Marks}
			if last := len(told.Marks) - 1; told.Marks[last] == "" {
				c.Marks = told.Marks[:last]
			} else {
				c.Words = append(c.Words, segment.Span{Start: c.Own.End, End: c.Own.End})
			}
			list = append(list, c)
		}
		rest.Words = append(rest.Words, segment.Span{Start: begin, End: b.Name.End})
		at = b.Span.End
	}
	if list == nil || len(sentence) == at {
		return nil
	}
	if sentence[at] == ' ' {
		at++
	}
	rest.Own = segment.Span{Start: at, End: len(sentence)}
	rest.Words = append(rest.Words, rest.Own)
	return append(list, rest)
}

// spanning returns the span from the first of some to the last, which may stand in another order.
func spanning(spans []segment.Span) segment.Span {
	all := spans[0]
	for _, s := range spans[1:] {
		all.Start, all.End = min(all.Start, s.Start), max(all.End, s.End)
	}
	return all
}

// Lived returns the brackets of a German or English sentence that tell of somebody's life.
func Lived(sentence, language string) []life.Bracket {
	var list []life.Bracket
	for _, b := range life.Brackets(sentence) {
		if grammars[tongueOf(sentence[b.Span.End:], language)] == nil {
			return nil
		}
		if !b.Bare || lifetime(sentence, b) {
			list = append(list, b)
		}
	}
	return list
}

var (
	germanVerb  = regex.MustCompile(`^ (?:\p{Ll}+te|war|ist|wurde|wuchs|starb|schrieb|galt|lief|ging|kam) `)
	englishVerb = regex.MustCompile(`^ (?:\p{Ll}+ed|was|is|taught|wrote|became|won|led|grew|made) `)
)

// tongueOf returns the language of a sentence, which its verb behind a bracket tells where it is too short.
func tongueOf(behind, language string) string {
	switch {
	case language != "":
		return value.Primary(language)
	case germanVerb.MatchString(behind):
		return "de"
	case englishVerb.MatchString(behind):
		return "en"
	}
	return ""
}

// How many years from a birth to a death tell it from a term of office, a war or a series: fewer where
// both days are told, more where an office is named behind.
const (
	leastYears      = 30
	leastOfDays     = 18
	leastOfOfficers = 50
	mostYears       = 110
)

var (
	inOffice = regex.MustCompile(`(?i)könig|kaiser|\bpapst|fürst|herzog|\bzar(?:in)?\b|sultan|kanzler|präsident|minister|bürgermeister|bischof|bischöf|trainer|direktor|intendant|chef\b|chefin\b|vorsitz|\bking|queen|emperor|empress|\bpope\b|\bduke|tsar|president|chancellor|mayor|bishop|governor|coach|chair(?:man|woman)|director|chief|dean\b`)
	reigns   = regex.MustCompile(`(?i)^.{0,20}\b(?:regier|herrsch|amtier|reign|ruled|governed)`)
	// ofName ends with what bears somebody's name.
	ofName  = regex.MustCompile(`(?:^|[ -])(?:\p{Lu}{2,}|GmbH|Ltd|Inc|Co|Group|Gruppe|Stiftung|Foundation|Trust|Werke?|Verlag|Press|Show|Band|Trio|Quartett?|Quartet|Cup|Pokal|Schule|School|Museum|Haus|House|War|Krieg)$`)
	article = regex.MustCompile(`^(?:Der|Die|Das|The|Eine?) `)
	// doing matches what people do, or are, behind brackets.
	doing = regex.MustCompile(`^ (?:lehrte|studierte|heiratete|promovierte|habilitierte|malte|komponierte|dichtete|forschte|unterrichtete|taught|studied|married|painted|composed|graduated|emigrated|emigrierte)(?:\PL|$)|` +
		`^ (?:war|was|gilt als|is regarded as) (?:an?|the|eine?|der|die) (?:[\pL-]+ ){0,4}?` + life.Calling + `(?:\PL|$)`)
)

// lifetime says whether two dates in brackets are those of somebody's life.
func lifetime(sentence string, b life.Bracket) bool {
	years, least := b.Years(sentence), leastYears
	if b.Born.Date.Len() > len("1940") && b.Died.Date.Len() > len("1940") {
		least = leastOfDays
	}
	named, before, behind := b.Name.Of(sentence), sentence[:b.Name.Start], sentence[b.Span.End:]
	if inOffice.MatchString(behind) {
		least = leastOfOfficers
	}
	if years < least || years > mostYears || ofName.MatchString(named) || reigns.MatchString(behind) || inOffice.MatchString(named) || inOffice.MatchString(before[max(0, len(before)-len("the former chancellor ")):]) {
		return false
	}
	words := strings.Fields(named)
	if article.MatchString(named) && len(words) < 4 {
		return false
	}
	for i, w := range words {
		if left := len(words) - i - 1; name.Given(strings.ToLower(w)) && left > 0 && left <= 3 {
			return true
		}
	}
	return before == "" && doing.MatchString(behind)
}

package factcheck

import (
	"regexp"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/statement"
)

var (
	// earlier finds what a text tells of an earlier form of itself; noted does so behind
	// a sentence that tells of a change, which amended finds.
	earlier = regexp.MustCompile(`(?i)^(?:[^.!?:]{0,60}: ?)?(?:(?:an|the|in an) (?:earlier|previous|original) version of this ` +
		`(?:article|story|report|page|post|piece|text|release)|in (?:einer|der) (?:früheren|vorherigen|ersten|ursprünglichen) (?:version|fassung) (?:de[sr] |diese[sr] )` +
		`(?:artikels|textes|beitrags|berichts|meldung|mitteilung))(?:$|\PL)`)
	noted = regexp.MustCompile(`(?i)^(?:(?:an|the) (?:earlier|previous|original) version (?:had |wrongly |incorrectly )?(?:said|stated|gave|named)|` +
		`(?:in (?:einer|der) )(?:früheren|vorherigen|ersten|ursprünglichen) (?:version|fassung) (?:hieß|stand|hatten wir|war|wurde))(?:$|\PL)`)
	// nameless finds what says of a mistake only of what it was one.
	nameless = regexp.MustCompile(`(?i) (?:misstated|misspelled) (?:the|his|her|its|their) [^0-9]*$`)
	amended  = regexp.MustCompile(`(?i)(?:^|\PL)(?:amended|corrected|correction|updated|korrigiert|korrektur|berichtigt|geändert|aktualisiert)(?:$|\PL)`)
)

// silent says whether a sentence of a passage states nothing: it asks, or is outdated.
func (p *Passage) silent(i int) bool {
	text := p.textOf(p.Sentences[i])
	return strings.ContainsAny(text, "?？؟") && statement.Asks(text) || p.outdated(i)
}

// outdated says whether a sentence of a passage tells what stood in the text before it
// was corrected. "It misstated the year" does not, and only says of what the next one is.
func (p *Passage) outdated(i int) bool {
	text, before := p.textOf(p.Sentences[i]), p.Context
	if i > 0 {
		before = p.textOf(p.Sentences[i-1])
	}
	if nameless.MatchString(text) && !strings.Contains(text, " as ") {
		return false
	}
	return earlier.MatchString(text) || noted.MatchString(text) && amended.MatchString(before)
}

// stating returns where the sentences of a passage begin that do not state nothing.
func (p *Passage) stating() int {
	n := 0
	for n < len(p.Sentences) && p.silent(n) {
		n++
	}
	return n
}

// answer returns a passage without what states nothing at its beginning, which then
// stands before it, and without what is outdated at its end.
func answer(e *Evidence) *Evidence {
	n := len(e.Passage.Sentences)
	first, end := e.Passage.stating(), n
	for end > first && e.Passage.outdated(end-1) {
		end--
	}
	if first < end && end-first < n {
		return part(e, first, end-1)
	}
	return e
}

// asked returns a quotation with the question that it answers.
func (p *Passage) asked(quote segment.Span) segment.Span {
	for i, s := range slices.Backward(p.Sentences) {
		switch {
		case s.End > quote.Start:
		case !p.silent(i):
			return quote
		default:
			quote.Start = s.Start
		}
	}
	return quote
}

// onlySilent says whether a passage states nothing.
func (p *Passage) onlySilent() bool { return p.stating() == len(p.Sentences) }

package attribution

import (
	"regexp"
	"slices"

	"github.com/beleg-dev/beleg/internal/segment"
)

// germanRest is the rest of a sentence that has no other clause.
const germanRest = ` [^,:;` + marks + `]+`

var (
	// confirming finds a German sentence that says no more than who said what stands
	// before it: "Das teilte die Polizei am Montag mit."
	confirming = regexp.MustCompile(`^(?:Das|Dies) (?:(?:` + germanVerb + `|bestätigten?|bestätigt)` + germanRest +
		`|teilten?` + germanRest + ` mit|räumten?` + germanRest + ` ein|kündigten?` + germanRest + ` an|gab(?:en)?` + germanRest + ` bekannt)\.$`)
	// explaining finds a verb that things have, too: "Das erklärt die Kosten."
	explaining = regexp.MustCompile(`^(?:Das|Dies) (?:erklär|bestätig)`)
	// denying finds that it was not said.
	denying = regexp.MustCompile(` (?:nicht|nie|niemals|kaum) ?`)
)

// confirmed returns whom the sentence behind a quotation names as the one who said
// it.
func (p *Passage) confirmed(quote segment.Span) segment.Span {
	next := slices.IndexFunc(p.Sentences, func(s segment.Span) bool { return s.Start >= quote.End })
	if next < 0 {
		return segment.Span{}
	}
	text := p.textOf(p.Sentences[next])
	if !confirming.MatchString(text) || denying.MatchString(text) {
		return segment.Span{}
	}
	said := p.namedSpeaker(p.Sentences[next])
	if said.Len() > 0 && explaining.MatchString(text) && !speaks(p.textOf(said)) {
		return segment.Span{}
	}
	return said
}

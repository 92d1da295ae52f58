package attribution

import (
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
)

// germanRest is the rest of a sentence that has no other clause.
const germanRest = ` [^,:;` + marks + `]+`

var (
	// confirming finds a German sentence that says no more than who said what stands
	// before it: "Das teilte die Polizei am Montag mit."
	confirming = regex.MustCompile(`^(?:Das|Dies) (?:(?:` + germanVerb + `|bestätigten?|bestätigt)` + germanRest +
		`|teilten?` + germanRest + ` mit|räumten?` + germanRest + ` ein|kündigten?` + germanRest + ` an|gab(?:en)?` + germanRest + ` bekannt)\.$`)
	// explaining finds a verb that things have, too: "Das erklärt die Kosten."
	explaining = regex.MustCompile(`^(?:Das|Dies) (?:erklär|bestätig)`)
	// denying finds that it was not said.
	denying = regex.MustCompile(` (?:nicht|nie|niemals|kaum) ?`)
)

// confirmed returns whom the sentence behind a quotation names as the one who said
// it.
func (p *Passage) confirmed(quote segment.Span) segment.Span {
	next, ok := p.next(quote)
	if !ok {
		return segment.Span{}
	}
	text := p.textOf(next)
	if !confirming.MatchString(text) || denying.MatchString(text) {
		return segment.Span{}
	}
	said := p.namedSpeaker(next)
	if said.Len() > 0 && explaining.MatchString(text) && !speaks(p.textOf(said)) {
		return segment.Span{}
	}
	return said
}

package attribution

import (
	"regexp"
	"slices"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// confirming finds a German sentence that says no more than who said what stands
// before it: "Das teilte die Polizei am Montag mit."
var confirming = regexp.MustCompile(`^(?:Das|Dies) (?:` + germanSaying + `|bestätigten?|bestätigt|kündigten?|gab(?:en)?) [^,:;` + marks + `]+\.$`)

// denying finds that it was not said.
var denying = regexp.MustCompile(` (?:nicht|nie|niemals|kaum) ?`)

// confirmed returns whom the sentence behind a quotation names as the one who said
// it.
func (p *Passage) confirmed(quote segment.Span) segment.Span {
	next := slices.IndexFunc(p.Sentences, func(s segment.Span) bool { return s.Start >= quote.End })
	if next < 0 || value.Primary(p.Language) != "de" || !confirming.MatchString(p.textOf(p.Sentences[next])) || denying.MatchString(p.textOf(p.Sentences[next])) {
		return segment.Span{}
	}
	return p.namedSpeaker(p.Sentences[next])
}

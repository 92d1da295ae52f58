package statement

import (
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/statement/grammar"
	"github.com/beleg-dev/beleg/internal/value"
)

var (
	// perhaps finds words of a guess within a sentence, supposed one that begins with it.
	perhaps = regex.MustCompile(anywhere(`möglicherweise|womöglich|vielleicht|vermutlich|wahrscheinlich|probably|possibly|perhaps`) + `|` +
		atStart(`Möglicherweise|Vermutlich|Wahrscheinlich|Probably|Possibly`))
	supposed = regex.MustCompile(`^\P{L}*(?:Es (?:ist|wäre|erscheint|scheint) (?:\p{Ll}+ )?(?:denkbar|möglich|vorstellbar|wahrscheinlich|nicht ausgeschlossen)|Denkbar ist), dass |` +
		`^\P{L}*It (?:is|seems|may be) (?:\p{Ll}+ )?(?:possible|conceivable|likely|probable) that `)
	// happened finds verbs of the past, of which sources guess as well: "Ein Defekt war
	// vermutlich die Ursache".
	happened = regex.MustCompile(anywhere(`war|waren|wurden?|worden|hatten?|was|were|had|been|have|has`))
	// credited finds whose guess it is.
	credited = regex.MustCompile(anywhere(`[Ll]aut|[Zz]ufolge|Angaben|[Aa]ccording to|[Ee]xperts?|Experten`))
)

// guesses says whether a sentence is a guess of its writer: one that names nobody whose it is,
// and nothing of a source that may guess the same, no name, no number and no past.
func guesses(sentence, language string) bool {
	if grammar.Tells(sentence) || grammar.Views(sentence) || credited.MatchString(sentence) {
		return false
	}
	return supposed.MatchString(sentence) || perhaps.MatchString(sentence) && !happened.MatchString(sentence) && len(value.Find(sentence, language, value.Reference{})) == 0
}

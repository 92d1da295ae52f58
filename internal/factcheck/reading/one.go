package reading

import (
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
)

var (
	// germanOne and englishOne find an article that may count, where the claim counts one thing.
	germanOne  = regex.MustCompile(`(^|[^\pL])([Ee]in(?:e[mnrs]?)?) `)
	englishOne = regex.MustCompile(`(^|[^\pL])(?:[Aa]n?|[Oo]ne) `)
)

// hasOne says whether a passage may have the one thing that the claim counts, behind an article:
// "Ein Mensch starb, drei wurden verletzt".
func (r *Claim) hasOne(v value.Value, e *factcheck.Evidence) bool {
	if !v.One() {
		return false
	}
	text := round(e)
	if value.Primary(e.Language) == "de" {
		text = germanOne.ReplaceAllString(text, "${1}nur $2 ")
	} else {
		text = englishOne.ReplaceAllString(text, "${1}only one ")
	}
	_, covered := best(v, r.readings.of(text, e.Language, evidence.From(e)).Values)
	return covered
}

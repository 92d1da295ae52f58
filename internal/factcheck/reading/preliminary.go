package reading

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
)

var (
	// atLast matches a claim of what an amount came to.
	atLast = regex.MustCompile(`(?i)(?:^|\PL)(?:am ende|letztlich|letzten endes|unterm strich|bei (?:der |ihrer |seiner )?(?:eröffnung|fertigstellung|einweihung|abschluss)|endgültig|` +
		`in the end|ultimately|eventually|all told|(?:at|by) (?:its |the )?(?:opening|completion)|by the time (?:it|they) (?:opened|closed|ended))(?:$|\PL)`)
	// inAll matches one of a total, which may still be a plan.
	inAll = regex.MustCompile(`(?i)(?:^|\PL)(?:insgesamt|in all|in total|altogether)(?:$|\PL)`)
	// wasSo matches one that tells what was.
	wasSo = regex.MustCompile(`(?i)(?:^|\PL)(?:kostete|kosteten|kam|kamen|wurden?|war|waren|zählten?|zahlten?|hatten?|gekostet|gekommen|was|were|came|had|signed|cost|counted|attended|visited|registered|paid)(?:$|\PL)`)
	// counting matches a text that tells how far a count has come.
	counting = regex.MustCompile(`(?i)(?:^|\PL)(?:bisher|bislang|bis jetzt|bis dato|bis zum (?:\pL+)?(?:morgen|mittag|abend)|zwischenstand|vorläufig\pL*|so far|thus far|to date|until now|up to now|as of|preliminary|provisional)(?:$|\PL)`)
	// planning matches one that tells what is to be.
	planning = regex.MustCompile(`(?i)(?:^|\PL)(?:soll(?:en|te|ten)?|geplant|veranschlagt|vorgesehen|erwartet|erwarten|rechnen|rechnet|rechnete|voraussichtlich|kalkuliert|dürften?|würden?|wird|werden|` +
		`will|would|(?:is|are) to|planned|plans|budgeted|expected|expects?|forecast|estimated|due to|set to)(?:$|\PL)`)
)

// preliminary says whether a passage has only a plan or an unfinished count beside a claim
// of what an amount came to in the end.
func (r *Claim) preliminary(e *factcheck.Evidence) bool {
	last := atLast.MatchString(r.text)
	if !last && !inAll.MatchString(r.text) || counting.MatchString(r.text) || planning.MatchString(r.text) && !wasSo.MatchString(r.text) {
		return false
	}
	plans := last || wasSo.MatchString(r.text)
	passage, _ := r.valuesOf(e)
	found := 0
	for _, s := range e.Passage.Sentences {
		text, from := e.Passage.TextOf(s), s.Start-e.Passage.Start
		others := 0
		for _, x := range passage {
			if from <= x.Start && x.End <= from+len(text) && slices.ContainsFunc(r.affirmed, func(v value.Value) bool { return amount(v) && exchangeable(v, x) }) {
				others++
			}
		}
		if others == 0 {
			continue
		}
		if others > 1 || atLast.MatchString(text) || !counting.MatchString(text) && !(plans && planning.MatchString(text)) {
			return false
		}
		found++
	}
	return found > 0
}

package reading

import (
	"regexp"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/attribution"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/value"
)

var (
	// leads match a claim that somebody leads something, or has it led by him.
	leads = []*regexp.Regexp{
		regexp.MustCompile(`^\p{Lu}[^,;:.]*? (?:(?:leitet|leitete|führt|führte) (?:der|die|das|den|dem|ein\pL*) |(?:ist|war) (?:der |die )?(?:Chef|Chefin|Leiter|Leiterin|Vorsitzender|Vorsitzende) |(?:hat|wird|wurde|werden|wurden) [^,;:.]*(?:geleitet|geführt)(?:\.|$))`),
		regexp.MustCompile(`^\p{Lu}[^,;:.]*? (?:(?:leads|led|heads|headed|chairs|chaired) (?:the|an?|its|his|her|their)|(?:is|was) (?:the )?(?:head|leader|chair|chairman|chairwoman) of|(?:is|was|were|are) (?:led|headed|chaired) by) `),
	}
	// leading finds a word for it.
	leading = regexp.MustCompile(`(?i)(?:leit(?:e|et|ete|en|er|ung)|führ(?:t|te|ten|en|er|ung)|chef|vorsitz|vorstand|vorstehe|spitze|präsid|direktor|kapitän|kommandeur|(?:^|\PL)(?:lead|led(?:$|\PL)|head|chair|chief|director|boss|president|(?:run|runs|running|ran)(?:$|\PL)|charge|captain|command|preside|oversee|oversaw|helm|manag))`)
	// takingPart finds that somebody takes part in something.
	takingPart = regexp.MustCompile(`(?i)(?:^|\PL)(?:(?:nimmt|nehmen|nahm|nahmen) [^.;:!?]*teil|teilgenommen|teilnimmt|teilnahm\pL*|teilnehm\pL+|(?:gehört|gehören|gehörte|gehörten) [^.;:!?]* an|angehör\pL*|\pL*mitglied(?:er|ern|s)?|mitgewirkt|` +
		`(?:takes?|took|taken|taking) part|participa\pL+|members?|attend(?:s|ed|ing)?|contributed to|belong(?:s|ed)? to)(?:$|\PL)`)
)

// OnlyTakesPart says whether a passage tells of somebody who leads something in the claim that he
// takes part, and neither it nor what stands before it has a word for who leads.
func (r *Claim) OnlyTakesPart(e *factcheck.Evidence) bool {
	so := slices.ContainsFunc(leads, func(p *regexp.Regexp) bool { return p.MatchString(r.text) })
	if !so || len(r.negations) > 0 || takingPart.MatchString(r.text) || leading.MatchString(round(e)) {
		return false
	}
	return slices.ContainsFunc(attribution.People(r.text, r.Language), func(v value.Value) bool {
		name := strings.Fields(v.Text)
		return slices.ContainsFunc(sentencesOf(e), func(s string) bool { return takingPart.MatchString(s) && hasName(s, name[len(name)-1]) })
	})
}

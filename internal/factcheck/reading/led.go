package reading

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/regex"
)

var (
	// leads match a claim that somebody leads something, or has it led by him.
	leads = []*regex.Regexp{
		regex.MustCompile(`^` + whom + ` (?:(?:leitet|leitete|führt|führte) (?:der|die|das|den|dem|ein\pL*) |(?:ist|war) (?:der |die )?(?:Chef|Chefin|Leiter|Leiterin|Vorsitzender|Vorsitzende) |hat [^,;:.]*(?:geleitet|geführt)(?:\.|$))`),
		regex.MustCompile(`^[^,;:.]+ (?:wird|wurde|werden|wurden) von ` + whom + ` (?:geleitet|geführt)(?:\.|$)`),
		regex.MustCompile(`^` + whom + ` (?:(?:leads|led|heads|headed|chairs|chaired) (?:the|an?|its|his|her|their)|(?:is|was) (?:the )?(?:head|leader|chair|chairman|chairwoman) of) `),
		regex.MustCompile(`^[^,;:.]+ (?:is|was|were|are) (?:led|headed|chaired) by ` + whom + `(?:\.|$)`),
	}
	// leading finds a word for it.
	leading = regex.MustCompile(`(?i)(?:leit(?:e|et|ete|en|er|ung)|führ(?:t|te|ten|en|er|ung)|chef|vorsitz|vorstand|vorstehe|spitze|präsid|direktor|kapitän|kommandeur|(?:^|\PL)(?:lead|led(?:$|\PL)|head|chair|chief|director|boss|president|(?:run|runs|running|ran)(?:$|\PL)|charge|captain|command|preside|oversee|oversaw|helm|manag))`)
	// below finds a word for who leads a part of an office, and not what he came for.
	below = regex.MustCompile(`(?i)(?:^|\PL)(?:ministerial(?:direktor|dirigent|rat|direktorin|dirigentin|rätin)(?:en|s)?|(?:abteilungs|referats|unterabteilungs|amts|büro|teil|gruppen)(?:leiter|chef)(?:innen|in|ns|s|n)?|(?:department(?:al)?|section|division|desk) (?:head|chief|director)s?|(?:head|chief|director)s? of (?:(?:an?|the|its) )?(?:\pL+ )?(?:department|section|division|desk))(?:$|\PL)`)
	// takingPart finds that somebody takes part in something.
	takingPart = regex.MustCompile(`(?i)(?:^|\PL)(?:(?:nimmt|nehmen|nahm|nahmen) [^.;:!?]*teil|teilgenommen|teilnimmt|teilnahm\pL*|teilnehm\pL+|(?:gehört|gehören|gehörte|gehörten) [^.;:!?]* an|angehör\pL*|\pL*mitglied(?:er|ern|s)?|mitgewirkt|` +
		`(?:takes?|took|taken|taking) part|participa\pL+|members?|attend(?:s|ed|ing)?|(?:war|waren|sei|seien|ist|sind) (?:[^.,;:!?]{1,40} )?(?:dabei|anwesend|zugegen)|(?:was|were|is|are) (?:also )?(?:present|there)|für die [^.;:!?]*[Dd]elegation sprach|(?:spoke|speaking|spokes\pL+) for the [^.;:!?]*delegation|contributed to|belong(?:s|ed)? to)(?:$|\PL)`)
)

// whom is who leads, the group his last name.
const whom = `(?:\p{Lu}[\pL’-]+ )*(\p{Lu}[\pL’-]+)`

// atHead says whether a text has a word for who leads more than a part of an office.
func atHead(text string) bool { return leading.MatchString(below.ReplaceAllString(text, " ")) }

// OnlyTakesPart says whether a passage tells of somebody who leads something in the claim that he
// takes part, is there or speaks for others, and neither it nor what stands before it has a word for who leads.
func (r *Claim) OnlyTakesPart(e *factcheck.Evidence) bool {
	if len(r.negations) > 0 || takingPart.MatchString(r.text) || atHead(round(e)) {
		return false
	}
	return slices.ContainsFunc(leads, func(p *regex.Regexp) bool {
		m := p.FindStringSubmatch(r.text)
		return m != nil && slices.ContainsFunc(sentencesOf(e), func(s string) bool { return takingPart.MatchString(s) && hasName(s, m[1]) })
	})
}

package role

import (
	"regexp"
	"strings"
)

// Parts of patterns for a clause by which somebody, the group, denies what was told before.
const (
	denier      = `^(?i:but |however, |aber |doch )?(\p{Lu}[\pL.’'-]*(?: [\pL.’'-]+){0,5}?)(?:, [^,.:;]{2,80},)? `
	germanTold  = `(?:das|dies|dem|(?:den|diesen) (?:vorwurf|verdacht|bericht)|(?:die|diese|der|dieser) (?:vorwürfe|anschuldigung(?:en)?|behauptung(?:en)?|darstellung|berichte?|aussage|version)|den vorwürfen)`
	englishTold = `(?:this|that|(?:the|this|that|these|those|his|her|their) (?:claims?|allegations?|accusations?|charges?|reports?|account|version|assertions?|suggestions?))`
	falsehood   = `(?:falsch|unwahr|haltlos|unbegründet|erfunden|gelogen|eine lüge|false|untrue|not true|wrong|incorrect|baseless|unfounded|fabricated|a lie|nonsense)`
	denialEnd   = `(?: [^.!?:;]{1,60})?(?:[.!:]|$)`
)

// disputes match such clauses.
var disputes = []*regexp.Regexp{
	regexp.MustCompile(denier + `(?i:bestreite[nt]|bestritt(?:en)?|dementier(?:t|te|en|ten)|widersprach(?:en)?|widersprich?t|widersprechen|wies(?:en)?|weis(?:t|en)) ` + `(?i:` + germanTold + `)` + `(?:(?: [\pL-]+){0,4} zurück)?` + denialEnd),
	regexp.MustCompile(denier + `(?i:widerspricht|widersprach|widersprechen|widersprachen|dementiert|dementierte)(?::|\.$)`),
	regexp.MustCompile(denier + `(?i:nannten?|nenn(?:t|en)|bezeichne(?:t|ten?|n)) (?i:` + germanTold + `)(?: [\pL-]+){0,2} (?i:(?:als )?` + falsehood + `)` + denialEnd),
	regexp.MustCompile(denier + `(?i:den(?:y|ies|ied)|disput(?:e|es|ed)|contradict(?:s|ed)?|has denied|have denied) (?i:` + englishTold + `|it)` + denialEnd),
	regexp.MustCompile(denier + `(?i:reject(?:s|ed)?|dismiss(?:es|ed)?) (?i:` + englishTold + `)` + denialEnd),
	regexp.MustCompile(denier + `(?i:call(?:s|ed)?|described) (?i:` + englishTold + `) (?i:(?:as )?` + falsehood + `)` + denialEnd),
	regexp.MustCompile(denier + `(?i:said|says|insist(?:s|ed)?) (?i:(?:that )?` + englishTold + `) (?i:was|were|is|are) (?i:` + falsehood + `)` + denialEnd),
}

// pronoun matches who cannot be named as the speaker.
var pronoun = regexp.MustCompile(`^(?i:er|sie|es|das|dem|dies|man|wir|he|she|they|it|we|this|that)(?: |$)`)

// Denies returns who denies in a clause what stands before it, and what he says instead.
func Denies(clause string) (speaker, rest string, ok bool) {
	for _, d := range disputes {
		m := d.FindStringSubmatchIndex(clause)
		if m == nil || m[2] != 0 || pronoun.MatchString(clause) {
			continue
		}
		return clause[m[2]:m[3]], strings.TrimSpace(clause[m[1]:]), true
	}
	return "", "", false
}

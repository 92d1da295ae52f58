package role

import (
	"regexp"
	"strings"
)

// Parts of patterns for a clause by which somebody, the group, denies what was told before.
const (
	denier      = `^(?i:but |however, |aber |doch )?((?:\p{Lu}[\pL.’'-]*|(?:the|its|der|die|das) \pL[\pL.’'-]*)(?: [\pL.’'-]+){0,5}?)(?:, [^,.:;]{2,80},)? `
	germanTold  = `(?:(?:den|diesen) (?:vorwurf|verdacht|bericht)|(?:die|diese|der|dieser) (?:vorwürfe|anschuldigung(?:en)?|behauptung(?:en)?|darstellung|berichte?|aussage|version)|den vorwürfen)`
	englishTold = `(?:(?:the|this|that|these|those|his|her|their) (?:claims?|allegations?|accusations?|charges?|reports?|account|version|assertions?|suggestions?))`
	falsehood   = `(?:falsch|unwahr|haltlos|unbegründet|erfunden|gelogen|eine lüge|false|untrue|not true|wrong|incorrect|baseless|unfounded|fabricated|a lie|nonsense)`
	denialEnd   = `(?: [^.!?:;]{1,60})?(?:[.!:]|$)`
	// A pronoun as object has no noun behind it, "dem Gerücht", and no clause, "it had sold".
	germanIt  = `(?:das|dies|dem)(?: (?:am|im|in|auf|vor|gegenüber) (?:\p{Ll}\pL* )?\p{Lu}[\pL-]*| \p{Ll}[\pL-]*){0,5}(?:[.!:]|$)`
	englishIt = `(?:it|this|that)(?: (?:on|in|to|at) [^.!?:;,]{1,40}| \p{Ll}+ly| outright| too){0,2}(?:[.!:]|$)`
)

// germanDenies is a verb behind which stands what is denied.
const germanDenies = `bestreite[nt]|bestritt(?:en)?|dementier(?:t|te|en|ten)|widersprach(?:en)?|widersprich?t|widersprechen|wies(?:en)?|weis(?:t|en)`

// disputes match such clauses.
var disputes = []*regexp.Regexp{
	regexp.MustCompile(denier + `(?:` + germanDenies + `) (?i:` + germanTold + `)(?:(?: [\pL-]+){0,4} zurück)?` + denialEnd),
	regexp.MustCompile(denier + `(?:` + germanDenies + `) ` + germanIt),
	regexp.MustCompile(denier + `(?:widerspricht|widersprach|widersprechen|widersprachen|dementiert|dementierte)(?::|\.$)`),
	regexp.MustCompile(denier + `(?:nannten?|nenn(?:t|en)|bezeichne(?:t|ten?|n)) (?i:das|dies|` + germanTold + `)(?: [\pL-]+){0,2} (?i:(?:als )?` + falsehood + `)` + denialEnd),
	regexp.MustCompile(denier + `(?:glaub(?:t|te|en|ten) (?:das|dies|es) (?:aber |jedoch |allerdings )?nicht|(?:sieht|sehen|sah|sahen|schilder(?:t|te|n|ten)|erzähl(?:t|te|en|ten)) (?:das|dies|es) (?:aber |jedoch |allerdings |ganz |völlig )*anders)(?:[.!:]|$)`),
	regexp.MustCompile(denier + `(?:den(?:y|ies|ied)|disput(?:e|es|ed)|contradict(?:s|ed)?|has denied|have denied) (?i:` + englishTold + `)` + denialEnd),
	regexp.MustCompile(denier + `(?:den(?:y|ies|ied)|disput(?:e|es|ed)|contradict(?:s|ed)?|has denied|have denied|reject(?:s|ed)?|dismiss(?:es|ed)?) ` + englishIt),
	regexp.MustCompile(denier + `(?:reject(?:s|ed)?|dismiss(?:es|ed)?) (?i:` + englishTold + `)` + denialEnd),
	regexp.MustCompile(denier + `(?:call(?:s|ed)?|described) (?i:this|that|` + englishTold + `) (?i:(?:as )?` + falsehood + `)` + denialEnd),
	regexp.MustCompile(denier + `(?:said|says|insist(?:s|ed)?) (?i:(?:that )?(?:this|that|` + englishTold + `)) (?i:was|were|is|are) (?i:` + falsehood + `)` + denialEnd),
	regexp.MustCompile(denier + `(?:disagree(?:s|d)?|(?:tells?|told|remember(?:s|ed)?|sees?|saw) (?:it|this|that) (?:\pL+ )?differently)(?:[.!:]|$)`),
}

// named matches a denial whose object says itself what is denied: "the claim that the firm was
// sold", "den Vorwurf zurück, er habe es gewusst".
var named = regexp.MustCompile(`(?i) (?:` + germanTold + `|` + englishTold + `)(?: (?:entschieden|vehement|scharf|energisch|klar))?(?: zurück)?(?:,| (?:that|of|dass)) `)

// pronoun matches who cannot be named as the speaker.
var pronoun = regexp.MustCompile(`^(?:(?i:er|sie|es|man|wir|he|she|they|it|we|this|that|dem|dies)(?: |$)|(?i:das) \P{Lu})`)

// Denies returns who denies in a clause what stands before it, and what he says instead.
func Denies(clause string) (speaker, rest string, ok bool) {
	for _, d := range disputes {
		m := d.FindStringSubmatchIndex(clause)
		if m == nil || m[2] != 0 || pronoun.MatchString(clause) || named.MatchString(clause) {
			continue
		}
		return clause[m[2]:m[3]], strings.TrimSpace(clause[m[1]:]), true
	}
	return "", "", false
}

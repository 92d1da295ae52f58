package role

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment/char"
)

// Parts of patterns for a clause by which somebody, the group, denies what was told before.
// Behind a bare "das" or "that" stands no noun, of which something else may be said, and no
// clause, which would be what is denied.
const (
	denier         = `^(?i:but |yet |however, |aber |doch )?((?:\p{Lu}[\pL.’'-]*|the|an?|die|der|eine?)(?: [\pL.’'-]+){0,5}?)(?:, [^,.:;]{2,80},)? `
	germanDenies   = `bestreite[nt]|bestritt(?:en)?|dementier(?:t|te|en|ten)`
	englishDenies  = `den(?:y|ies|ied)|has denied|have denied`
	englishRejects = `reject(?:s|ed)?|dismiss(?:es|ed)?`
	germanTold     = `(?:(?:den|diesen) (?:vorwurf|verdacht|bericht)|(?:die|diese|der|dieser) (?:vorwürfe|anschuldigung(?:en)?|behauptung(?:en)?|darstellung|berichte?|aussage|version)|den vorwürfen|dem (?:vorwurf|verdacht|bericht))`
	germanThis     = `(?:das|dies|dem)(?:(?:,| (?:` + germanHow + `))` + denialRest + `)?`
	germanHow      = `am|im|in|bei|gegenüber|auf|vor|nach|mit|unter|per|als|vehement|entschieden|energisch|scharf|strikt|klar|deutlich|aber|jedoch|allerdings|hingegen|dagegen|ebenfalls|umgehend|später|heute|gestern`
	englishTold    = `(?:(?:the|this|that|these|those|his|her|their) (?:claims?|allegations?|accusations?|charges?|reports?|account|version|assertions?|suggestions?))`
	englishThis    = `(?:this|that|it)(?:(?:,| (?:` + englishHow + `))` + denialRest + `)?`
	englishHow     = `on|in|at|through|via|when|outright|strongly|firmly|flatly|vehemently|repeatedly|categorically|later|again|yesterday|today`
	untruth        = `unwahr|haltlos|unbegründet|erfunden|gelogen|eine lüge|false|untrue|not true|incorrect|baseless|unfounded|fabricated|a lie|nonsense`
	falsehood      = `(?:falsch|wrong|` + untruth + `)`
	doubted        = `ausgeschlossen|abwegig|unglaubwürdig|unmöglich|eine (?:schutzbehauptung|ausrede|lüge)|(?:sehr |höchst |äußerst )?unwahrscheinlich|` + falsehood + `|(?:viel |weit )?(?:zu hoch|zu niedrig|zu tief) gegriffen|(?:stark |weit |maßlos )?übertrieben`
	denialRest     = `(?: [^.!?:;]{1,60})?`
	ended          = `(?:[.!:]|$)`
	denialEnd      = denialRest + ended
)

// disputes match such clauses. "Das ist falsch" and "that is wrong" may be said of a deed.
var disputes = []*regex.Regexp{
	regex.MustCompile(denier + `(?i:` + germanDenies + `|widersprach(?:en)?|widersprich?t|widersprechen) (?i:` + germanTold + denialRest + `|` + germanThis + `)` + ended),
	regex.MustCompile(denier + `(?i:wies(?:en)?|weis(?:t|en)) (?i:` + germanTold + `(?: [\pL.-]+){0,4}?|(?:das|dies)(?: (?:` + germanHow + `)(?: [\pL.-]+){0,4}?)?) (?i:zurück|von sich)` + denialEnd),
	regex.MustCompile(denier + `(?i:widerspricht|widersprach|widersprechen|widersprachen|dementiert|dementierte)(?::|\.$)`),
	regex.MustCompile(denier + `(?i:nannten?|nenn(?:t|en)|bezeichne(?:t|ten?|n)) (?i:` + germanTold + `(?: [\pL-]+){0,2} (?:als )?` + falsehood + `|(?:das|dies)(?: als)? (?:` + untruth + `))` + denialEnd),
	regex.MustCompile(denier + `(?i:` + englishDenies + `|disput(?:e|es|ed)|contradict(?:s|ed)?) (?i:` + englishTold + denialRest + `|` + englishThis + `)` + ended),
	regex.MustCompile(denier + `(?i:` + englishRejects + `) (?i:` + englishTold + denialRest + `|` + englishThis + `)` + ended),
	regex.MustCompile(denier + `(?i:` + englishRejects + `) (?i:this|that|it) (?i:as ` + falsehood + `)` + denialEnd),
	regex.MustCompile(denier + `(?i:` + englishDenies + `) (?i:(?:that )?(?:there (?:was|is|were|has been|had been|had ever been) )?(?:ever )?(?:any such (?:an? )?|such an? )[\pL-]+)` + denialEnd),
	regex.MustCompile(denier + `(?i:` + germanDenies + `|leugne(?:t|te|n|ten))(?: (?:` + germanHow + `)(?: [\pL.-]+){0,3}?)?,? (?i:(?:dass (?:es )?)?(?:je(?:mals)? )?(?:(?:eine?[nm]?|irgendeine?[nm]?) )?(?:solche[nrs]?|derartige[nrs]?) [\pL-]+)` + denialEnd),
	regex.MustCompile(denier + `(?i:call(?:s|ed)?|described) (?i:` + englishTold + ` (?:as )?` + falsehood + `|(?:this|that)(?: as)? (?:` + untruth + `))` + denialEnd),
	regex.MustCompile(denier + `(?i:said|says|insist(?:s|ed)?) (?i:(?:that )?(?:` + englishTold + ` (?:was|were|is|are) ` + falsehood + `|(?:this|that) (?:was|is) (?:` + untruth + `)))` + denialEnd),
	regex.MustCompile(denier + `(?i:said|says|insist(?:s|ed)?|told [^,.:;]{3,30}) (?i:(?:that )?(?:there (?:was|is|had been|has been|were) no such [\pL-]+|no such [\pL-]+(?: [\pL-]+)? (?:was|were|is|had been|has been|had ever been|exist(?:s|ed)|took place)))` + denialEnd),
}

// otherwise match clauses by which somebody tells that it was not as was told before.
var otherwise = []*regex.Regexp{
	regex.MustCompile(denier + `(?:glaub(?:t|te|en|ten) (?:das|dies|es) (?:aber |jedoch |allerdings )?nicht|(?:hält|halten|hielt|hielten) (?:das|dies|es|` + germanTold + `) (?:aber |jedoch |allerdings )?für (?i:` + doubted + `)|spr(?:icht|ach|echen|achen) von (?:einer )?["„‚'»]?(?:glatten |reinen )?(?:Lüge|Unterstellung|Verleumdung|Falschbehauptung)["“‘'«]?|(?:sieht|sehen|sah|sahen|schilder(?:t|te|n|ten)|erzähl(?:t|te|en|ten)) (?:das|dies|es) (?:aber |jedoch |allerdings |ganz |völlig )*anders)` + ended),
	regex.MustCompile(denier + `(?:sagt(?:e|en)?|erklärt(?:e|en)?|betont(?:e|en)?), (?:(?:eine?n? )?solche[snr]? [\pL-]+|so etwas|derartiges) (?:habe|gebe|sei|hat|gibt|ist) (?:es )?(?:nie|nicht|niemals)` + denialEnd),
	regex.MustCompile(denier + `(?:consider(?:s|ed)?|regard(?:s|ed)?|think(?:s)?|thought|call(?:s|ed)?) (?:this|that|it|` + englishTold + `) (?:as )?(?:highly |very |most )?(?:unlikely|implausible|impossible)` + ended),
	regex.MustCompile(denier + `(?:disagree(?:s|d)?|(?:tells?|told|remember(?:s|ed)?|sees?|saw) (?:it|this|that) (?:\pL+ )?differently)` + ended),
}

var (
	// named matches a denial whose object says itself what is denied: "the claim that the firm
	// was sold", "den Vorwurf zurück, er habe es gewusst".
	named = regex.MustCompile(`(?i) (?:` + germanTold + `|` + englishTold + `)(?: (?:entschieden|vehement|scharf|energisch|klar))?(?: zurück)?(?:,| (?:that|of|dass)) `)
	// unnamed matches what is nobody who could be named as the speaker, or begins with what
	// does not belong to the name: "er", "niemand", "am Montag", "on Monday Lea Brand".
	unnamed = regex.MustCompile(`^(?i:er|sie|es|das|dem|dies|man|wir|ich|wer|he|she|they|it|we|i|you|this|that|who|` +
		`niemand|keine?r?|kaum|wenige|weder|manche|einige|nobody|no|none|neither|few|some|hardly|` +
		`und|aber|doch|auch|selbst|sogar|nur|wenn|als|später|dann|dort|damit|dabei|zuvor|zuletzt|inzwischen|gestern|heute|an|am|auf|bei|beim|im|laut|mit|nach|seit|unter|von|vor|zu|` +
		`and|but|yet|however|also|even|only|if|when|while|as|after|before|later|then|still|at|by|during|for|from|in|on|since|to|under|with|yesterday|today)(?: |$)`)
	// undenied finds in such a clause that nothing is denied, or not yet.
	undenied = regex.MustCompile(`(?:^|\PL)(?i:nicht|nie|niemals|weder|kaum|keineswegs|not|never|neither|nor|hardly|n['’]t)(?:$|\PL)`)
	// auxiliary finds in what should be a name a verb: "the firm is expected to".
	auxiliary = regex.MustCompile(`(?:^|\PL)(?i:has|have|had|is|are|was|were|be|been|do|does|did|will|would|can|could|may|might|must|should|to|that|which|who|if)(?:$|\PL)`)
)

// Denies returns where in a clause stands who denies what was told before it, and what he
// says instead.
func Denies(clause string) (speaker char.Span, rest string, ok bool) {
	if named.MatchString(clause) {
		return char.Span{}, "", false
	}
	for _, d := range disputes {
		if speaker, rest, ok := deniedBy(d, clause); ok && !undenied.MatchString(strings.ReplaceAll(clause[:len(clause)-len(rest)], "not true", "")) {
			return speaker, strings.TrimSpace(rest), true
		}
	}
	for _, o := range otherwise {
		if speaker, rest, ok := deniedBy(o, clause); ok {
			return speaker, strings.TrimSpace(rest), true
		}
	}
	return char.Span{}, "", false
}

// deniedBy returns who denies something in a clause by a pattern, and what stands behind.
func deniedBy(pattern *regex.Regexp, clause string) (speaker char.Span, rest string, ok bool) {
	m := pattern.FindStringSubmatchIndex(clause)
	if m == nil {
		return char.Span{}, "", false
	}
	speaker = char.Span{Start: m[2], End: m[3]}
	name := speaker.Of(clause)
	return speaker, clause[m[1]:], !unnamed.MatchString(name) && !auxiliary.MatchString(name)
}

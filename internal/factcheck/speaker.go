package factcheck

import (
	"regexp"
	"strings"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// What German and English news write round the name of somebody whose words
// they report. The first group of each is the speaker.
var speakers = map[string][]*regexp.Regexp{
	"de": compile(germanNoun,
		`wie NOUN(?: [^,.]{1,60}?)? (?:mitteilte|mitteilten|sagte|sagten|berichtete|berichteten|erklärte|erklärten|meldete|meldeten|bestätigte|bestätigten|schreibt|schrieb|bekanntgab)`,
		`(?:[Ll]aut|[Nn]ach (?:Angaben|Aussagen?|Auskunft|Einschätzung|Darstellung|Berechnungen|Informationen)(?: von| vom)?) NOUN`,
		`NOUN zufolge`,
		`(?:sagten?|sagt|erklärten?|erklärt|betonten?|betont|berichteten?|berichtet|meinten?|meint|warnten?|warnt|versicherten?|bestätigten?|bestätigt|schrieb|kritisierten?|teilten?|räumten?) NOUN`,
		`^NOUN (?:sagten?|sagt|erklärten?|erklärt|betonten?|betont|berichteten?|berichtet|meinten?|meint|warnten?|warnt|versicherten?|bestätigten?|bestritt|bestreitet|dementierten?|teilten?)(?:[ ,:]|$)`,
	),
	"en": compile(englishNoun,
		`(?:[Aa]ccording to|[Ii]n the words of) NOUN`,
		`(?:said|says|told [^,.]{1,40}?|added|explained|announced|warned|wrote) NOUN(?:[,.;”"]|$)`,
		`[,”"] ?NOUN (?:said|says|told|added|explained|announced|warned|wrote)(?:[ ,.:]|$)`,
		`^NOUN (?:said|says|told|announced|warned|denied|denies|confirmed|insisted|claimed|claims)(?:[ ,:]|$)`,
	),
}

// A germanNoun or englishNoun names a speaker: an article and adjectives, then
// words with a capital; in English also some that have none.
const (
	germanNoun  = `((?:(?i:der|die|das|dem|den|des|ein|eine|einer|einem|eines) )?(?:\p{Ll}\pL*(?:e|en|er|em) ){0,2}\p{Lu}[\pL\d-]*(?: (?:der |des |von |van |für )?(?:\p{Ll}\pL*(?:en|er) )?\p{Lu}[\pL\d-]*){0,4})`
	englishNoun = `((?:(?i:the|a|an|its|his|her|their) )?(?:[\p{Ll}][\pL'’-]* ){0,2}?(?:\p{Lu}[\pL\d.-]*(?:['’]\p{Lu}\pL*)?|police|officials|prosecutors|researchers|doctors|scientists|company|government|ministry|authority|agency|court|club|council|union|spokesman|spokeswoman|spokesperson|mayor|minister|operator|report|study)(?: (?:of |for |from |van |de )?(?:the )?(?:\p{Lu}[\pL\d-]*(?:['’]\p{Lu}\pL*)?|police|ministry|company|club|council|authority|agency)){0,4}(?:['’]s(?: \p{Ll}[\pL-]*){1,3})?)`
)

func compile(noun string, patterns ...string) []*regexp.Regexp {
	var list []*regexp.Regexp
	for _, p := range patterns {
		list = append(list, regexp.MustCompile(strings.ReplaceAll(p, "NOUN", noun)))
	}
	return list
}

// told finds those in the dative of whom a German verb says that they were told
// something; after "laut" or before "zufolge" the dative is the speaker's.
var told = regexp.MustCompile(`(?:sag|teil|erklär|berichte|bestätig|versicher)\pL* (?:(?:dem|den|einem) \pL|(?:der|einer) (?:\pL+(?:en|er) )?(?:\pL+-)?(?:\pL*(?:[Aa]gentur|[Zz]eitung|[Rr]edaktion|[Pp]resse)|dpa|[A-ZÄÖÜ]{3,})(?:\PL|$))`)

// adverbial finds what is said of the saying, not of who says it.
var adverbial = regexp.MustCompile(`^(?:on|in|at|that|to|by|this|last|it|he|she|they|there|` +
	`später|früher|vorher|bisher|seither|weiter|ferner|immer|wieder|aber|heute|gegenüber|gegen|über|unter|hinter|neben|zwischen|wegen|außer|ohne) `)

// speaker returns whose words a quotation reports, where it names somebody.
func speaker(quote string, span segment.Span, language string) Mention {
	for _, p := range speakers[value.Primary(language)] {
		if m := p.FindStringSubmatchIndex(quote); m != nil && !adverbial.MatchString(quote[m[2]:m[3]]) && !told.MatchString(quote[m[0]:m[3]]) {
			return Mention{Span: segment.Span{Start: span.Start + m[2], End: span.Start + m[3]}, Text: quote[m[2]:m[3]]}
		}
	}
	return Mention{}
}

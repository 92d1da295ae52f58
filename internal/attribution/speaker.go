package attribution

import (
	"bytes"
	"iter"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// What German and English news write round the name of somebody whose words
// they report, in texts with a line for each sentence. The first group of each is
// the speaker. The verb comes first where it follows what was said, or in German
// another part of the sentence; elsewhere it is followed by those who are
// told something, or criticised. An OBLIQUE name is no subject. Where a German
// object may come first, what is written behind the verb leaves no other subject.
// Whoever denies something does not say it.
var speakers = map[string][]saying{
	"de": compile(germanNoun,
		`\bwie NOUN(?: [^,.]{1,60}?)? (?:`+germanReported+`)`,
		`\b[Ww]ie `+germanName+germanAside+germanWhen+germanSource+` (?:`+germanReported+`|mitteilt|sagt|berichtet|berichten|erklärt|meldet|melden|bestätigt)(?m:[,;:“”"]|\.?$)`,
		`\b[Ww]ie `+germanPaper+germanWhen+germanSource+` (?:`+germanReported+`|mitteilt|sagt|berichtet|berichten|meldet|melden)(?m:[,;:“”"]|\.?$)`,
		`,(?: so)? (?:berichteten?|berichtet|meldeten?|meldet|schreibt|schrieb) `+germanPaper+germanWhen+germanSource+`(?m:[,;:]|\.?$)`,
		`(?:[Ll]aut|[Nn]ach (?:Angaben|Aussagen?|Auskunft|Einschätzung|Darstellung|Berechnungen|Informationen|Ansicht|Auffassung|Meinung|Überzeugung|Schätzung(?:en)?|Erkenntnissen|(?:den )?Worten)(?: von| vom)?) OBLIQUE`,
		`OBLIQUE zufolge`,
		`(?:hieß|heißt) es (?:aus|von|vom|seitens) OBLIQUE(?: (?:am|in|im) |(?m:[,;:“”"]|$))`,
		`(?:hieß|heißt) es(?: dazu)? (?:in|im) `+germanDocument+`(?: `+germanPreposition+` |(?m:[,;:“”"]|\.?$))`,
		`hieß es in (\p{Lu}[\pL-]+)(?m:[,;:“”"]|\.?$)`,
		`(?:(?m:^)(?i:(?:`+germanPreposition+`|dem|den|einem)(?: [\pL\d.-]+){1,8}|das|`+germanAdverb+`) |[“”"»«‘’],?(?: so)?\s?|\s[–—-]\s)(?:`+germanSaying+`|warnte|warnt|bestätigte|bestätigt|kritisierte|kritisiert) NOUN`,
		`[“”"»«‘’],? so (`+germanCapitals+`|(?:der|die|ihre?|seine?) (?:\p{Ll}\pL*er? )?(?:\p{Lu}[\pL-]* `+germanCapitals+`[^s\PL]|\p{Lu}\pL*erin(?: `+germanCapitals+`| (?:der|des|von) `+germanCapitals+`)?))`+germanSoEnd,
		`[“”"»«‘’],? so `+germanSomebody+germanSoEnd,
		germanSoStart+`, so `+germanSomebody+germanSoEnd,
		germanSoStart+`[ ,]`+subjunctive+`[ ,][^\n`+marks+`]*, so (`+germanCapitals+`)`+germanSoEnd,
		`,(?: so)? (?:`+germanSaying+`) NOUN`,
		`^NOUN`+germanAside+` (?:`+germanSaying+`|warnten?|warnt|bestätigten?)(?:[ ,:]|$)`,
		`^(NOUN(?: (?:aus|im|in) (?:\p{Ll}\pL*en )?\p{Lu}[\pL-]*){1,2})`+germanAside+` (?:`+germanSaying+`|bestätigten?)`+germanWhen+`(?: mit| ein)?[,:]`,
		`^NOUN`+germanAside+` (?:`+germanRemark+`)`+germanWhen+`(?::|, dass )`,
		`[“”"»«‘’],\s?(?:`+germanRemark+`) NOUN`+germanWhen+`(?m:[,;“”"„]|\.?$)`,
		`^NOUN`+germanAside+` fügt(?:en?|e)?`+germanWhen+` hinzu[,:]`,
		`[“”"»«‘’],\s?fügt(?:en?|e)? NOUN`+germanWhen+` hinzu(?m:[,;“”"„]|\.?$)`,
		`^NOUN`+germanAside+` (?:`+germanFinding+`), dass `,
		`^NOUN`+germanAside+` kündigt(?:en?)?`+germanWhen+` an[,:]`,
		`[“”"»«‘’],?(?: so)?\s?kündigt(?:en?)? NOUN`+germanWhen+` an(?m:[,;“”"]|\.?$)`,
		`^NOUN`+germanAside+` (?:hat|haben|hatten?)`+germanWhen+` (?:`+germanSaid+`)[,:]`,
		`^NOUN`+germanAside+` äußerten?`+germanWhen+` (?:sich|(?:sein|ihr)(?:en?)?) [^,.]{2,60}, dass `,
		`^((?i:die|das|(?:ein|ihr|sein)e?) [^,.]{2,80}?|`+germanNominative+`)`+germanAside+` warf(?:en)? (?:dem|den|der|einem|einer|ihm|ihr|ihnen)[^,.]{0,80} vor, `,
		`^(Der [^,.]{2,80}?)`+germanAside+` warf (?:dem|den|einem|ihm|ihnen)[^,.]{0,80} vor, `,
		`(?:\bLaut(?: der| dem)?|, laut|laut (?:der|dem)) (`+quotedName+`)`,
	),
	"en": compile(englishNoun,
		`(?:[Aa]ccording to|[Ii]n the words of) NOUN`,
		`[,”"]\s?NOUN`+englishInner+` (?:said|says|told|added|explained|announced|warned|wrote)(?:[ ,.:]|$)`,
		`(?:,|[“”"’'],?)\s?(?:said|says|explained|wrote) NOUN(?m:[,;”"]|\.?$)`,
		`[“”"’'],?\s?(?:added|announced|warned) NOUN(?m:[,;”"]|\.?$)`,
		`(?:,|[”"])\s?`+englishFinder+` (?:(?:has|have|had) )?(?:found|concluded|said|says|showed|shows)`+englishEnd,
		`^`+englishFinder+` (?:(?:has|have|had) )?(?:found|concluded|said|says|showed|shows|suggested|suggests) that `,
		`,\s?`+englishBody+` (?:(?:has|have|had) )?(?:said|says|confirmed|announced|warned|added)`+englishEnd,
		`^NOUN`+englishAside+` (?:said|says|told|announced|warned|confirmed|insisted|claimed|claims)(?:[ ,:]|$)`,
	),
}

// germanAside says more of the speaker who was named.
const germanAside = bracketed + `(?:, (?:\p{Lu}|\d|(?:der|die|das|eine?) )[^,.]{1,40},)?`

// englishAside is its like at the start of a sentence; behind a comma, another name
// may begin a list.
const (
	englishAside   = bracketed + `(?:, (?:\p{Lu}|` + englishApposed + `)?`
	englishInner   = bracketed + `(?:, (?:` + englishApposed + `)?`
	englishApposed = `\d|(?:an?|the|who|whose) )[^,.]{1,60},`
)

// bracketed says of which party, place or age somebody is.
const bracketed = `(?: \([^()]{1,40}\))?`

const germanSaying = `sagten?|sagt|erklärten?|erklärt|betonten?|betont|berichteten?|berichtet|meinten?|meint|versicherten?|schrieb|schrieben|schreibt|teilten?|räumten?`

// germanRemark is a verb that may say something else unless words follow a colon or
// stand in front of it.
const germanRemark = `ergänzten?|ergänzt|erläuterten?|erläutert|erzählten?|erzählt|fordern|forderten?|fordert|kommentierten?|kommentiert|kritisierten?|kritisiert|lobten?|lobt|mahnten?|mahnt|klagten?|klagt|bilanzierten?|bilanziert|unterstrich|unterstreicht|urteilten?|urteilt|versprach|verspricht`

// germanFinding is what somebody holds or has found, before "dass".
const germanFinding = `(?:geht|gehen|ging|gingen)` + germanWhen + ` davon aus|(?:gibt|geben|gab|gaben)` + germanWhen + ` (?:an|bekannt|zu)|` +
	`(?:sieht|sehen|sah|sahen) es` + germanWhen + ` als erwiesen an|(?:stellt|stellen|stellten?)` + germanWhen + ` fest|(?:kommt|kommen|kam|kamen)` + germanWhen + ` zu dem (?:Ergebnis|Schluss)`

const germanSaid = `mitgeteilt|gesagt|erklärt|berichtet|gemeldet|bestätigt|geschrieben|bekannt ?gegeben|betont|versichert|eingeräumt`

// A germanName is a germanNoun with no other behind it that the verb may have.
const germanName = `((?:(?i:der|die|das|(?:ein|ihr|sein)e?) )?(?:\p{Ll}\pL*er? )?` + germanCapitals + `)`

// germanCapitals are words with a capital that may be one name.
const germanCapitals = `\p{Lu}[\pL\d.-]*(?: (?:der |des |von |van |für )?\p{Lu}[\pL\d.-]*){0,4}`

// germanReported ends a clause with "wie".
const germanReported = `mitteilten?|sagten?|berichteten?|erklärten?|meldeten?|bestätigten?|schreibt|schrieb|bekanntgab|errechneten?|berechneten?|(?:` + germanSaid + `|errechnet|berechnet) (?:hat|haben|hatten?)`

// A germanNominative has no article, and is no dative: names that begin as no
// article does, or one that does not end as a plural.
const germanNominative = `(?:\p{Lu}[\pL.-]{6,}|[^DEIS\P{Lu}][\pL.-]*|\p{Lu}[\pL.-]*[^emnr\PL])(?: (?:von )?\p{Lu}[\pL-]*){1,3}|\p{Lu}[\pL-]*[^n\PL]`

// germanWhen says when or where something was said, and no more.
const germanWhen = `(?: (?:` + germanAdverb + `|auch|bereits|ebenfalls|erst|mehrfach|schon|wiederholt|kürzlich|öffentlich|` + germanPreposition + `(?: \p{Ll}\pL*)?(?: \d+\.)? \p{Lu}[\pL-]*))*`

// A germanNoun or englishNoun names a speaker: an article and adjectives, then
// words with a capital; in English also some that have none.
const (
	germanNoun  = `((?:(?i:der|die|das|dem|den|des|(?:ein|ihr|sein)(?:e[mrs]?)?) )?(?:\p{Ll}\pL*(?:e|en|er|em) ){0,2}\p{Lu}[\pL\d.-]*(?: (?:der |des |von |van |für )?(?:\p{Ll}\pL*(?:en|er) )?\p{Lu}[\pL\d.-]*){0,4})`
	englishNoun = `((?:(?i:the|a|an|its|his|her|their) )?(?:[\p{Ll}][\pL'’-]* ){0,2}?(?:\p{Lu}[\pL\d.-]*(?:['’]\p{Lu}\pL*)?|police|officials|prosecutors|researchers|doctors|scientists|company|government|ministry|authority|agency|court|club|council|union|spokesman|spokeswoman|spokesperson|mayor|minister|operator|report|study)(?: (?:of |for |from |van |de )?(?:the )?(?:\p{Lu}[\pL\d.-]*(?:['’]\p{Lu}\pL*)?|police|ministry|company|club|council|authority|agency)){0,4}(?:['’]s(?: \p{Ll}[\pL-]*){1,3})?)`
)

// What stands where a speaker may, and is none.
const (
	germanPreposition = `(?:ab|am|an|anlässlich|auf|aus|außer|bei|beim|bis|durch|für|gegen|gegenüber|hinter|im|in|ins|mit|nach|neben|ohne|per|seit|trotz|über|um|unter|vom|vor|während|wegen|zu|zum|zur|zwischen)`
	germanAdverb      = `(?:dies|bisher|dann|daraufhin|dort|ferner|früher|gestern|gleichzeitig|heute|hier|hingegen|immer|inzwischen|jetzt|nun|seither|später|vorher|weiter|wieder|zugleich|zunächst|zuvor` +
		`|da(?:bei|für|gegen|her|mit|nach|vor|von|zu|r(?:an|auf|aus|in|über|um|unter))|\pL+(?:dem|dessen|seits|hin|mals|falls|weise))`
	germanConjunction = `(?:als|bevor|da|dass|ehe|falls|ob|obwohl|sobald|solange|wann|warum|weil|wenn|weshalb|wie|wieso|wo)`
	germanPronoun     = `(?:er|sie|es|man|wir|ich|ihm|ihnen|was|wer|aber|allerdings|auch|dennoch|doch|jedoch|so|und)`
	englishWord       = `(?:about|after|another|as|at|before|by|during|for|from|however|in|meanwhile|of|on|since|to|with|he|i|it|one|others|she|some|that|there|they|this|we|what|who|whoever|which|you|and|but|if|last|when|where|while)`
)

// nobody finds what names no speaker, by its beginning.
var nobody = map[string]*regexp.Regexp{
	"de": regexp.MustCompile(`^(?:` + germanPreposition + ` |das$|diese[rs]?$|alle?s?$|der \pL*(?:[Bb]ilder|[Aa]ufnahmen)$|(?:` + germanPronoun + `|` + germanConjunction + `|` + germanAdverb + `)(?: |$))`),
	"en": regexp.MustCompile(`^` + englishWord + `(?: |$)| (?:he|she|it|they|we|i|you|who|which|that|also|ever|never)$`),
}

// A saying finds a speaker.
type saying struct {
	*regexp.Regexp
	oblique bool // it has the name in another case than the nominative
}

func compile(noun string, patterns ...string) []saying {
	var list []saying
	for _, p := range patterns {
		list = append(list, saying{
			regexp.MustCompile(strings.NewReplacer("NOUN", noun, "OBLIQUE", noun).Replace(p)), strings.Contains(p, "OBLIQUE") || strings.Contains(p, germanDocument),
		})
	}
	return list
}

const (
	telling = `(?:sag|teil|erklär|erzähl|berichte|bestätig|versicher)\pL*`
	press   = `(?:\pL+(?:en|er) )?(?:\pL+-)?(?:\pL*(?:[Aa]gentur|[Zz]eitung|[Rr]edaktion|[Pp]resse)|dpa`
)

var (
	// told finds those in the dative of whom a German verb says that they were told
	// something; after "laut" or before "zufolge" the dative is the speaker's.
	told = regexp.MustCompile(telling + ` (?:(?:dem|den|einem) \pL|(?:der|einer) ` + press + `|[A-ZÄÖÜ]{3,})(?:\PL|$))|^(?:Dem|Den|Einem) [^,]+ ` + telling + `[ ,:]?$`)
	// unsaid finds behind a verb what makes it say nothing.
	unsaid = regexp.MustCompile(`^(?:sich|(?:nicht|nie)(?: mit| ein)?,)`)
	// behind finds them behind the speaker, whom the first group ends.
	behind = regexp.MustCompile(telling + ` .*?(\p{Lu}[\pL\d.-]*) (?:der|einer|unserer) ` + press + `)(?:\PL|$)`)
)

// namedSpeaker returns whom a quotation names as the one whose words it reports.
func (p *Passage) namedSpeaker(quote segment.Span) segment.Span {
	for s := range p.namedSpeakers(quote) {
		return s
	}
	return segment.Span{}
}

// namedSpeakers yields whom a quotation names as those whose words it reports, the
// surest first.
func (p *Passage) namedSpeakers(quote segment.Span) iter.Seq[segment.Span] {
	language, written := value.Primary(p.Language), p.lines(quote)
	text, place := spaced(written)
	return func(yield func(segment.Span) bool) {
		for _, cue := range speakers[language] {
			m := cue.FindStringSubmatchIndex(text)
			if m == nil || told.MatchString(text[m[0]:m[1]]) || unsaid.MatchString(text[m[1]:]) || !somebody(text, m[2], m[3], language) {
				continue
			}
			end := m[3]
			if i := behind.FindStringSubmatchIndex(text[m[0]:end]); i != nil {
				end = m[0] + i[3]
			}
			from, to := nameIn(text, m[2], end, cue.oblique)
			if !yield(segment.Span{Start: quote.Start + place(from), End: quote.Start + place(to)}) {
				return
			}
		}
	}
}

// lines returns a part of a passage with a line for each sentence.
func (p *Passage) lines(part segment.Span) string {
	text := []byte(p.textOf(part))
	end := part.End
	for _, s := range p.Sentences {
		if end < s.Start && s.Start < part.End {
			copy(text[end-part.Start:], bytes.Repeat([]byte{'\n'}, s.Start-end))
		}
		end = max(s.End, part.Start)
	}
	return string(text)
}

// somebody says whether what stands in a text for a speaker is neither a word of
// another kind nor a date.
func somebody(text string, start, end int, language string) bool {
	first, n := utf8.DecodeRuneInString(text[start:])
	if nobody[language].MatchString(string(unicode.ToLower(first)) + text[start+n:end]) {
		return false
	}
	start += max(strings.IndexFunc(text[start:end], unicode.IsUpper), 0)
	return !slices.ContainsFunc(value.Find(text, language, value.Reference{}), func(v value.Value) bool {
		return v.Kind == value.Date && v.Start <= start && start < v.End
	})
}

package statement

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/statement/grammar"
	"github.com/beleg-dev/beleg/internal/value"
)

// Parts of the patterns below.
const (
	// further are words that may stand within them.
	germanFurther  = `(?:(?:jedoch|allerdings|aber|weiterhin|weiter|noch|derzeit|bislang|nach wie vor|auch|indes|freilich) )*`
	englishFurther = `(?:(?:however|still|also|currently|largely|highly|as yet) )*`
	unsettled      = `(?:umstritten|strittig|fraglich|ungewiss|offen|unklar|disputed|contested|debated|unclear|uncertain|controversial|an open question)`
	clashing       = `(?:widersprüchliche|unterschiedliche|abweichende|verschiedene|uneinheitliche)`
	accounts       = `(?:Angaben|Aussagen|Informationen|Berichte|Darstellungen|Quellen)`
	matterGerman   = `(?:Entwicklung(?:en)?|(?:Vorf|F)[aä]ll|Ereignis(?:se)?|Episode|Situation|Lage|Geschehen|Geschichte|Debatte)`
	matterEnglish  = `(?:incident|case|episode|development|situation|story|event|debate|saga)s?`
	stateGerman    = `(?:Lage|Situation|Sachlage|Faktenlage|Informationslage|Quellenlage)`
	// murky is how what nobody tells more of is.
	murkyGerman  = `(?:unübersichtlich|undurchsichtig|unklar|unsicher|ungewiss|dynamisch|offen)`
	murkyEnglish = `(?:fluid|unclear|uncertain|murky|confused|confusing|dynamic|unresolved)`
	// nowGerman and nowEnglish are the time of writing.
	nowGerman  = `(?:[Dd]erzeit|[Zz]um jetzigen Zeitpunkt|[Zz]u diesem Zeitpunkt|[Zz]um gegenwärtigen Zeitpunkt)`
	nowEnglish = `(?:[Aa]t (?:this|the) (?:stage|point|time|moment)|[Aa]t present|[Ff]or now|[Ff]or the time being)`
)

var (
	// unsettling finds what leaves open what was said before it, or that the sources do not
	// agree on it: "Das ist umstritten.", "The sources differ on this point."
	unsettling = regex.MustCompile(`^\P{L}*(?:` +
		`(?:Das|Dies|Es) (?:ist|bleibt) ` + germanFurther + unsettled + `|(?:That|This|It) (?:is|remains) ` + englishFurther + unsettled + `|` +
		`(?:Hierzu|Dazu|Darüber|Hierüber|Zu diesem Punkt) (?:gibt es|liegen|existieren|finden sich) ` + germanFurther + clashing + ` ` + accounts + `(?: vor)?|` +
		`(?:Die )?` + accounts + ` (?:dazu|hierzu|darüber|zu diesem Punkt|in diesem Punkt) (?:gehen|weichen|widersprechen|unterscheiden|sind) [^.,]*|` +
		`(?:Die )?Quellen (?:widersprechen sich|sind sich (?:\p{Ll}+ )?uneinig|gehen(?: \p{Ll}+)* auseinander|weichen(?: \p{Ll}+)* voneinander ab)(?: [^.,]*)?|` +
		`(?:Die )?` + accounts + ` (?:machen|enthalten|liefern|geben|nennen) (?:(?:dazu|hierzu|darüber) )?` + clashing + ` (?:Angaben|Aussagen|Informationen|Darstellungen)(?: (?:dazu|hierzu|darüber|zu diesem Punkt))?|` +
		`(?:Die|Diese) ` + stateGerman + ` (?:ist|bleibt) ` + germanFurther + murkyGerman + `|(?:The|This) (?:` + matterEnglish + `|picture) (?:is|remains) ` + englishFurther + murkyEnglish + `(?: ` + nowEnglish + `)?|` +
		`(?:Die|Der|Das|Diese[rs]?) ` + matterGerman + ` (?:wirft|werfen|warf|warfen) ` + germanFurther + `(?:\p{Ll}+ )?Fragen auf|(?:The|This|These) ` + matterEnglish + ` (?:\p{Ll}+ )?(?:raises?|raised) (?:\p{Ll}+ ){0,2}questions|` +
		`Wie es (?:nun |jetzt |damit |dort |danach |dann )*weitergeht, (?:ist|bleibt) ` + germanFurther + unsettled + `|(?:What (?:happens|comes) next|How (?:this|things|it|the story) (?:will )?(?:ends?|unfolds?|plays? out|develops?|continues?)) (?:is|remains) ` + englishFurther + `(?:` + unsettled + `|unknown)|` +
		`(?:(?:The|These|Available) )?(?i:sources|accounts|reports) (?:differ|disagree|diverge|vary|conflict|are divided|contradict each other)(?: (?:on|about|over|as to|regarding) [^.,]*)?` +
		`)[.!]?$`)
	// awaiting finds what leaves the future open: "Ob das gelingt, bleibt abzuwarten."
	awaiting = regex.MustCompile(`^\P{L}*(?:` +
		`(?:Ob|Wie|Wann|Was|Wer|Welche[rsn]?) [^.]*, (?:bleibt ` + germanFurther + `abzuwarten|(?:wird|muss) sich ` + germanFurther + `(?:erst )?(?:noch )?(?:zeigen|erweisen)|wird die (?:Zeit|Zukunft) zeigen)|` +
		`(?:Es|Nun|Jetzt)? ?[Bb]leibt(?: es)? ` + germanFurther + `(?:abzuwarten|spannend)(?:, [^.]*)?|(?:Man|Wir) (?:darf|dürfen) gespannt sein(?:, [^.]*)?|` +
		`(?:It|What|How|Whether|When)(?: [^.,]*)? remains ` + englishFurther + `to be seen(?: [^.]*|, [^.]*)?|(?:Only )?[Tt]ime will tell(?: [^.]*|, [^.]*)?` +
		`)[.!]?$`)
	// pending finds what is open at the time of writing: "It is unclear at this stage whether".
	pending = regex.MustCompile(`^\P{L}*(?:It (?:is|remains) ` + englishFurther + unsettled + ` ` + nowEnglish + `(?:,? (?:whether|when|how|who|what|why|if) [^.]*)?|` +
		nowEnglish + `,? it (?:is|remains) ` + englishFurther + unsettled + ` (?:whether|when|how|who|what|why|if) [^.]*|` +
		`(?:Es (?:ist|bleibt) ` + germanFurther + nowGerman + `|` + nowGerman + ` (?:ist|bleibt)(?: es)?) ` + germanFurther + unsettled + `(?:, (?:ob|wann|wie|wer|was|warum) [^.]*)?` +
		`)[.!]?$`)
	// moral finds what a matter is taken to stand for: "Overall, the incident illustrates".
	moral = regex.MustCompile(`^\P{L}*(?:` +
		`(?:(?:Insgesamt|Damit|Somit|Zusammenfassend|Letztlich) (?:unterstreicht|verdeutlicht|veranschaulicht|illustriert) (?:die|der|das|diese[rs]?) ` + matterGerman + `|` +
		`(?:Die|Der|Das|Diese[rs]?) (?:\p{Ll}+e[rs]? )?` + matterGerman + `(?: (?:in|im|am|um|bei) (?:\pL+ )?\p{Lu}[\pL-]+)? (?:unterstreicht|unterstreichen|verdeutlicht|verdeutlichen|veranschaulicht|veranschaulichen|illustriert|zeigt (?:einmal mehr|erneut|eindrucksvoll), ))|` +
		`(?:\pL+(?: \pL+)?, )?(?:[Tt]he|[Tt]his|[Tt]hese) (?:\p{Ll}+ )?` + matterEnglish + `(?: (?:in|at|of) (?:the )?(?:\p{Lu}[\pL-]+ ?){1,3})? ?(?:illustrates?|highlights?|underscores?|underlines?|exemplif(?:y|ies)|serves? as a reminder|(?:is|are) a reminder)` +
		`)(?:[^\pL]|$)`)
)

// empty says whether a sentence tells nothing that a source can bear out: that something is
// open, or what it stands for, where nobody is said to say so and nothing is counted.
func empty(sentence, language string) bool {
	if unsettling.MatchString(sentence) {
		return true
	}
	if !awaiting.MatchString(sentence) && !moral.MatchString(sentence) && !pending.MatchString(sentence) || grammar.Tells(sentence) || grammar.Views(sentence) || credited.MatchString(sentence) {
		return false
	}
	return awaiting.MatchString(sentence) || !slices.ContainsFunc(value.Find(sentence, language, value.Reference{}), func(v value.Value) bool {
		return v.Kind != value.Name && v.Kind != value.Place && v.Kind != value.Negation
	})
}

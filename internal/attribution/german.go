package attribution

import "github.com/beleg-dev/beleg/internal/regex"

// What German news write round the name of somebody whose words they report, with an
// example above each; see speakers. The verb stands before the name where it follows what
// was said, or another part of the sentence; else whoever stands behind the verb is told
// something, or criticised. An OBLIQUE name is no subject. Where an object may come first,
// what a pattern has behind the verb leaves no room for another subject.
var germanSpeakers = compile(germanNoun,
	// „Die Halle ist teuer“, wie die Stadt am Montag mitteilte
	`\bwie NOUN(?: [^,.]{1,60}?)? (?:`+germanReported+`)`,
	// Wie der Verein am Montag mitteilt, ist die Halle teuer.
	`\b[Ww]ie `+germanName+germanAside+germanWhen+germanSource+` (?:`+germanReported+`|mitteilt|sagt|berichtet|berichten|erklärt|meldet|melden|bestätigt)(?m:[,;:“”"]|\.?$)`,
	// Wie die „Elbpost“ berichtet, ist die Halle teuer.
	`\b[Ww]ie `+germanPaper+germanWhen+germanSource+` (?:`+germanReported+`|mitteilt|sagt|berichtet|berichten|meldet|melden)(?m:[,;:“”"]|\.?$)`,
	// Die Halle ist teuer, berichtet die „Elbpost“.
	`,(?: so)? (?:berichteten?|berichtet|meldeten?|meldet|schreibt|schrieb) `+germanPaper+germanWhen+germanSource+`(?m:[,;:]|\.?$)`,
	// Laut der Stadt ist die Halle teuer.
	`\b(?:[Ll]aut|[Nn]ach (?:Angaben|Aussagen?|Auskunft|Einschätzung|Darstellung|Berechnungen|Informationen|Ansicht|Auffassung|Meinung|Überzeugung|Schätzung(?:en)?|Erkenntnissen|(?:den )?Worten)(?: von| vom)?) OBLIQUE`,
	// Nach Polizeiangaben ist die Halle teuer.
	`\b(?:[Ll]aut|[Nn]ach) (\p{Lu}[\pL-]+angaben|(?:Medien|Presse|Zeitungs|Agentur|Polizei|Regierungs|Partei|Fraktions|Koalitions|Diplomaten|Branchen|Sicherheits|Insider)(?:berichten|informationen|kreisen))(?:[^\pL-]|$)`,
	// Der Stadt zufolge ist die Halle teuer.
	`OBLIQUE zufolge`,
	// Die Halle sei teuer, hieß es aus dem Rathaus.
	`(?:hieß|heißt) es (?:aus|von|vom|seitens) OBLIQUE(?: (?:am|in|im) |(?m:[,;:“”"]|$))`,
	// Die Halle sei teuer, heißt es in dem Gutachten.
	`(?:hieß|heißt) es(?: dazu)? (?:in|im) `+germanDocument+`(?: `+germanPreposition+` |(?m:[,;:“”"]|\.?$))`,
	// „Die Halle ist teuer“, sagte Lea Brand.
	`(?:(?m:^)(?i:(?:`+germanPreposition+`|dem|den|einem)(?: [\pL\d.-]+){1,8}|das|`+germanAdverb+`) |[“”"»«‘’],?(?: so)?\s?|\s[–—-]\s)(?:`+germanSaying+`|warnte|warnt|bestätigte|bestätigt|kritisierte|kritisiert) NOUN`,
	// „Die Halle ist teuer“, so Brand.
	`[“”"»«‘’],? so (`+germanCapitals+`|(?:der|die|ihre?|seine?) (?:\p{Ll}\pL*er? )?(?:\p{Lu}[\pL-]* `+germanCapitals+`[^s\PL]|\p{Lu}\pL*erin(?: `+germanCapitals+`| (?:der|des|von) `+germanCapitals+`)?))`+germanSoEnd,
	// „Die Halle ist teuer“, so die Sprecherin.
	`[“”"»«‘’],? so `+germanSomebody+germanSoEnd,
	// Die Halle ist teuer, so die Sprecherin.
	germanSoStart+`, so `+germanSomebody+germanSoEnd,
	// Die Halle sei teuer, so Brand.
	germanSoStart+`[ ,](?:`+subjunctive+`|(?:könnte|müsste|sollte|dürfte|würde|wäre)n?)[ ,][^\n`+marks+`]*, so (`+germanCapitals+`)`+germanSoEnd,
	// Die Chefin, Lea Brand, sagte Journalisten, die Halle sei teuer.
	`^NOUN, \p{Lu}\p{Ll}[\pL-]* [^,.:]{1,40}, (?:`+germanSaying+`)[ ,:]`,
	// Die Halle sei teuer, sagte Lea Brand.
	`,(?: so)? (?:`+germanSaying+`) NOUN`,
	// Die Halle sei teuer, meldete die Agentur.
	`,(?: so)? (?:meldeten?|meldet|melden) NOUN`+germanWhen+germanSource+`(?m:[,;:]|\.?$)`,
	// Die Agentur meldete am Montag, dass die Halle teuer ist.
	`^NOUN`+germanAside+` (?:meldeten?|meldet|melden)`+germanWhen+germanSource+`(?:, dass |: )`,
	// Lea Brand (45) sagte, die Halle sei teuer.
	`^NOUN`+germanAside+` (?:`+germanSaying+`|warnten?|warnt|bestätigten?)(?:[ ,:]|$)`,
	// Der Chef im Rathaus teilte am Montag mit, die Halle sei teuer.
	`^(NOUN(?: (?:aus|im|in) (?:\p{Ll}\pL*en )?\p{Lu}[\pL-]*){1,2})`+germanAside+` (?:`+germanSaying+`|bestätigten?)`+germanWhen+`(?: mit| ein)?[,:]`,
	// Lea Brand kritisierte am Montag: „Die Halle ist teuer.“
	`^NOUN`+germanAside+` (?:`+germanRemark+`)`+germanWhen+`(?::|, dass )`,
	// „Die Halle ist teuer“, ergänzte Lea Brand.
	`[“”"»«‘’],\s?(?:`+germanRemark+`|`+germanAnswer+`) NOUN`+germanWhen+`(?m:[,;“”"„]|\.?$)`,
	// Lea Brand fügte am Montag hinzu, die Halle sei teuer.
	`^NOUN`+germanAside+` fügt(?:en?|e)?`+germanWhen+` hinzu[,:]`,
	// „Die Halle ist teuer“, fügte Lea Brand hinzu.
	`[“”"»«‘’],\s?fügt(?:en?|e)? NOUN`+germanWhen+` hinzu(?m:[,;“”"„]|\.?$)`,
	// Lea Brand geht davon aus, dass die Halle teuer ist.
	`^NOUN`+germanAside+` (?:`+germanFinding+`), dass `,
	// Lea Brand kündigte am Montag an, die Halle zu öffnen.
	`^NOUN`+germanAside+` (?:(?:kündigt(?:en?)?|gibt|geben|gab(?:en)?)`+germanWhen+` an|teil(?:t|en)`+germanWhen+` mit|räum(?:t|en)`+germanWhen+` ein)[,:]`,
	// Lea Brand entgegnete am Montag, die Halle sei teuer.
	`^NOUN`+germanAside+` (?:`+germanAnswer+`)`+germanWhen+`[,:]`,
	// Lea Brand hält dagegen: „Die Halle ist teuer.“
	`^`+germanName+germanAside+` `+germanTurn+germanWhen+`: ?[`+marks+`][^\n`+marks+`]*(?m:[.!?…][`+marks+`]|$)`,
	// Lea Brand hält dagegen: Die Halle sei teuer.
	`^(`+germanNominative+`)`+germanAside+` `+germanTurn+germanWhen+`: \p{Lu}(?:[^:\n]* )?`+subjunctive+`[ ,.]`,
	// Das gab die Stadt am Montag bekannt.
	`^(?:Das|Dies) (?:kündigten?|gab(?:en)?) NOUN`+germanWhen+` (?:an|bekannt)\.?$`,
	// „Die Halle wird teuer“, kündigte Lea Brand an.
	`[“”"»«‘’],?(?: so)?\s?kündigt(?:en?)? NOUN`+germanWhen+` an(?m:[,;“”"]|\.?$)`,
	// Lea Brand hat am Montag gesagt, die Halle sei teuer.
	`^NOUN`+germanAside+` (?:hat|haben|hatten?)`+germanWhen+` (?:`+germanSaid+`)[,:]`,
	// Am Montag hatte Lea Brand gesagt, die Halle sei teuer.
	`^(?i:`+germanPreposition+`(?: [\pL\d.-]+){1,8}|`+germanAdverb+`) (?:hat|haben|hatten?) NOUN`+germanWhen+` (?:`+germanSaid+`)[,:]`,
	// Lea Brand äußerte sich besorgt, dass die Halle teuer ist.
	`^NOUN`+germanAside+` äußerten?`+germanWhen+` (?:sich|(?:sein|ihr)(?:en?)?) [^,.]{2,60}, dass `,
	// Die Stadt warf dem Verein vor, die Halle sei teuer.
	`^((?i:die|das|(?:ein|ihr|sein)e?) [^,.]{2,80}?|`+germanNominative+`)`+germanAside+` warf(?:en)? (?:dem|den|der|einem|einer|ihm|ihr|ihnen)[^,.]{0,80} vor, `,
	// Der Verein warf dem Chef vor, die Halle sei teuer.
	`^(Der [^,.]{2,80}?)`+germanAside+` warf (?:dem|den|einem|ihm|ihnen)[^,.]{0,80} vor, `,
	// Laut der „Elbpost“ ist die Halle teuer.
	`(?:\bLaut(?: der| dem)?|, laut|laut (?:der|dem)) (`+quotedName+`)`,
)

// germanNobody finds what names no speaker, by its beginning.
var germanNobody = regex.MustCompile(`^(?:` + germanPreposition + ` |das$|diese[rs]?$|alle?s?$|der \pL*(?:[Bb]ilder|[Aa]ufnahmen)$|(?:` + germanPronoun + `|` + germanConjunction + `|` + germanAdverb + `)(?: |$))`)

// germanAside says more of the speaker who was named.
const germanAside = bracketed + `(?:, (?:\p{Lu}[^,.]{1,40}|\d[^,.]{1,40}|(?:der|die|das|eine?) [^,.:]{1,90}),)?`

// germanSaying is a verb of saying, or the first part of one, "teilte … mit".
const (
	germanSaying = germanVerb + `|teilten?|räumten?`
	germanVerb   = `sagten?|sagt|erklärten?|erklärt|betonten?|betont|berichteten?|berichtet|meinten?|meint|versicherten?|schrieb|schrieben|schreibt`
)

// germanRemark is a verb that may say something else unless words follow a colon or
// stand in front of it.
const germanRemark = `ergänzten?|ergänzt|erläuterten?|erläutert|erzählten?|erzählt|fordern|forderten?|fordert|kommentierten?|kommentiert|kritisierten?|kritisiert|lobten?|lobt|mahnten?|mahnt|klagten?|klagt|bilanzierten?|bilanziert|unterstrich|unterstreicht|urteilten?|urteilt|versprach|verspricht|schimpf(?:t|ten?)|bemängel(?:t|ten?)|monier(?:t|ten?)|beklag(?:t|ten?)|verkünde(?:t|ten?)|resümier(?:t|ten?)|bekräftig(?:t|ten?)|(?:be)?fürchte(?:t|ten?)`

// germanAnswer is a verb behind which a clause is what somebody says.
const germanAnswer = `behaupte(?:n|t|ten?)|antworte(?:n|t|ten?)|entgegne(?:n|t|ten?)|erwider(?:n|t|ten?)|argumentier(?:en|t|ten?)|schilder(?:n|t|ten?)|versichert|sagen|betonen|berichten`

// germanTurn is what somebody does before words are quoted: "hält dagegen: „Nein.“"
// Words of three letters may be another subject.
const germanTurn = `\p{Ll}\pL+` + germanWhen + `(?: (?:das|dies|sich|\p{Ll}\pL{3,}))*`

// germanFinding is what somebody holds or has found, before "dass".
const germanFinding = `(?:geht|gehen|ging|gingen)` + germanWhen + ` davon aus|(?:gibt|geben|gab|gaben)` + germanWhen + ` (?:an|bekannt|zu|zu bedenken)|` +
	`(?:weist|weisen|wies|wiesen)` + germanWhen + ` darauf hin|(?:hebt|heben|hob|hoben)` + germanWhen + ` hervor|(?:macht|machen|machten?)` + germanWhen + ` (?:deutlich|klar)|(?:stellt|stellen|stellten?)` + germanWhen + ` klar|` +
	`(?:sieht|sehen|sah|sahen) es` + germanWhen + ` als erwiesen an|(?:stellt|stellen|stellten?)` + germanWhen + ` fest|(?:kommt|kommen|kam|kamen)` + germanWhen + ` zu dem (?:Ergebnis|Schluss)`

const germanSaid = `mitgeteilt|gesagt|erklärt|berichtet|gemeldet|bestätigt|geschrieben|bekannt ?gegeben|betont|versichert|eingeräumt`

// A germanName is a germanNoun with no other behind it that the verb may have.
const germanName = `((?:(?i:der|die|das|(?:ein|ihr|sein)e?) )?(?:\p{Ll}\pL*er? )?` + germanCapitals + `)`

// germanCapitals are words with a capital that may be one name.
const germanCapitals = `\p{Lu}[\pL\d.-]*(?: ` + germanLink + `?\p{Lu}[\pL\d.-]*){0,6}`

// germanLink stands between the words of a name: "Behörde für Umwelt und Verkehr".
const germanLink = `(?:der |des |von |van |für (?:\p{Lu}[\pL-]* und )?)`

// germanReported ends a clause with "wie".
const germanReported = `mitteilten?|sagten?|berichteten?|erklärten?|meldeten?|bestätigten?|schreibt|schrieb|bekanntgab|errechneten?|berechneten?|(?:` + germanSaid + `|errechnet|berechnet) (?:hat|haben|hatten?)`

// A germanNominative has no article, and is no dative: names that begin as no
// article does, or one that does not end as a plural.
const germanNominative = `(?:\p{Lu}[\pL.-]{6,}|[^DEIS\P{Lu}][\pL.-]*|\p{Lu}[\pL.-]*[^emnr\PL])(?: (?:von )?\p{Lu}[\pL-]*){1,3}|\p{Lu}[\pL-]*[^n\PL]`

// germanWhen says when or where something was said, and no more.
const germanWhen = `(?: (?:` + germanAdverb + `|auch|noch|bereits|ebenfalls|erst|mehrfach|schon|wiederholt|kürzlich|öffentlich|` + germanPreposition + `(?: \p{Ll}\pL*)?(?: \d+\.)?(?: \p{Lu}\pL*(?:en|er))? \p{Lu}[\pL-]*))*`

// A germanNoun names a speaker: an article and adjectives, then words with a capital.
const germanNoun = `((?:(?i:der|die|das|dem|den|des|(?:ein|ihr|sein)(?:e[mrs]?)?) )?(?:\p{Ll}\pL*(?:e|en|er|em) ){0,2}\p{Lu}[\pL\d.-]*(?: ` + germanLink + `?(?:\p{Ll}\pL*(?:en|er) )?\p{Lu}[\pL\d.-]*){0,6})`

// What stands where a speaker may, and is none.
const (
	germanPreposition = `(?:ab|am|an|anlässlich|auf|aus|außer|bei|beim|bis|durch|für|gegen|gegenüber|hinter|im|in|ins|mit|nach|neben|ohne|per|seit|trotz|über|um|unter|vom|vor|während|wegen|zu|zum|zur|zwischen)`
	germanAdverb      = `(?:dies|bisher|dann|daraufhin|dort|ferner|früher|gestern|gleichzeitig|heute|hier|hingegen|immer|inzwischen|jetzt|nun|seither|später|vorher|weiter|wieder|zugleich|zunächst|zuvor|wörtlich|ausdrücklich|abschließend|anschließend|ergänzend|schließlich|letztlich|schriftlich|mündlich|öffentlich|grundsätzlich|zusätzlich|tatsächlich|konkret|offiziell` +
		`|da(?:bei|für|gegen|her|mit|nach|vor|von|zu|r(?:an|auf|aus|in|über|um|unter))|\pL+(?:dem|dessen|seits|hin|mals|falls|weise))`
	germanConjunction = `(?:als|bevor|da|dass|ehe|falls|ob|obwohl|sobald|solange|wann|warum|weil|wenn|weshalb|wie|wieso|wo)`
	germanPronoun     = `(?:er|sie|es|man|wir|ich|ihm|ihnen|was|wer|aber|allerdings|auch|dennoch|doch|jedoch|so|und)`
)

const (
	telling = `(?:sag|teil|erklär|erzähl|berichte|bestätig|versicher)\pL*`

	press      = pressStart + `(?:` + pressNoun + `)`
	pressStart = `(?:\pL+(?:en|er) )?(?:\pL+-)?`
	pressNoun  = `\pL*(?:[Aa]gentur|[Zz]eitung|[Rr]edaktion|[Pp]resse)|dpa`
)

var (
	// told finds listeners: a German dative behind or before a verb of telling. After "laut"
	// or before "zufolge" the dative is the speaker's.
	told = regex.MustCompile(telling + ` (?:(?:dem|den|einem) \pL|(?:der|einer) ` + pressStart + `(?:` + pressNoun + `|[A-ZÄÖÜ]{3,})(?:\PL|$))|^(?:Dem|Den|Einem) [^,]+ ` + telling + `[ ,:]?$`)
	// unsaid finds behind a verb what makes it say nothing.
	unsaid = regex.MustCompile(`^(?:sich|(?:nicht|nie)(?: mit| ein)?,|(?:er|man|ich|wir)[ ,])`)
	// cancelled finds what is no saying, in the line of its verb: "sagte das Treffen ab",
	// "sagte zu, es zurückzugeben", "teilte das Land auf", "schrieb einen Verlust".
	cancelled = regex.MustCompile(`^[^\n]*?\b(?:sag(?:t|ten?) [^,:\n` + marks + `]* (?:ab|zu)(?:\.?(?:\n|$)|, )|teil(?:t|ten?) [^,:\n` + marks + `]* (?:auf|aus)(?:[.,]|\n|$)|schr(?:ieb|ieben|eibt) [^,:\n` + marks + `]*(?:Verluste?|Gewinne?|Zahlen|Geschichte)(?:\PL|$))`)
	// shown finds words before a colon behind which others speak, or nobody.
	shown = regex.MustCompile(` (?:ist|war|sind|waren|bleibt|blieb|laute\pL*|heißt|hieß|steht|stand|zitier\pL*|las|liest|frag\pL*) ?[^:]*: ?[` + marks + `]`)
	// behind finds listeners behind the speaker; the first group is the last word of the speaker.
	behind = regex.MustCompile(telling + ` .*?(\p{Lu}[\pL\d.-]*) (?:der|einer|unserer) ` + press + `(?:\PL|$)`)
)

package statement

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/statement/grammar"
)

// Parts of the patterns below.
const (
	// courtesy may stand in front: "Gerne, hier sind die Punkte:"
	courtesy = `(?:\pL+(?: \pL+){0,5}[,!–—]+ *)?`
	// unmarkedRest is more of a sentence, without a mark that ends it.
	unmarkedRest = `[^:.!?]*`
	closing      = `[.!]?[\s)]*$`
	colon        = `:[\s)]*$`
	// upToColon is the rest of a line that ends with a colon; a full stop in it is that of
	// a day.
	upToColon = `(?:[^:.!?]|\d\.)*` + colon
	// texts are nouns for what may follow.
	texts = `(?:(?:Zusammen|Kurz|Text)?[Ff]assung(?:en)?|Übersicht|Überblick|Liste|Auflistung|Antwort(?:en)?|Ergebnisse?|Fakten|Stichpunkte|(?:Kern)?Punkte|Kernaussagen|Informationen|Text|Artikel|Entwurf|Analyse|Version` +
		`|summary|TL;DR|overview|list|answers?|results?|findings|facts|(?:key |main |bullet )?points|takeaways|highlights|information|text|article|draft|analysis|version)`
	// filler is what a model answers to a request before it does what it was asked.
	filler = `(?i:(?:sehr )?gerne?|gern geschehen|natürlich|selbstverständlich|(?:alles )?klar|kein problem|hier bitte|` +
		`sure(?: thing)?|of course|certainly|absolutely|got it|no problem|(?:happy|glad) to help|you['’]re welcome|here (?:it is|they are|you (?:go|are))|` +
		`here(?:['’]s| is) what you (?:asked for|need|wanted))`
	hereIs = `[Hh]ere(?: is| are|['’]s) `
	// aText is an English text and what it is about: "the summary of the article".
	aText = `(?:an?|the|my|our|your|some) (?:\p{Ll}+ ){0,3}` + texts + `(?: (?:about|for|from|in|of|on) ` + unmarkedRest + `)?`
	// einText is the same in German behind "Hier ist": "die Zusammenfassung des Artikels".
	einText = `(?:[Dd]er|[Dd]ie|[Dd]as|[Ee]ine?|Ihre?|[Dd]eine?)(?: \p{Ll}[\pL-]*){0,3} ` + texts + `(?: (?:aus|der|des|für|über|von|zu|zum|zur) ` + unmarkedRest + `)?`
	// englishSources and germanSources are words for what a text was written from.
	englishSources = `(?:documents?|sources?|articles?|texts?|context|excerpts?|passages?)`
	germanSources  = `(?:Quellen?|Dokumente?n?|Text|Artikeln?|Unterlagen|Auszüge?n?|Kontext)`
	// englishLacks is what an English text says that it was not told: "The documents do not
	// mention the price.", "The price is not mentioned in the documents."
	englishLacks = `(?:The|These) (?:\p{Ll}+ ){0,2}` + englishSources + ` (?:provided )?(?:do|does|did)(?: not|n['’]t) (?:\p{Ll}+ )?` +
		`(?:mention|contain|provide|specify|state|say|include|give|indicate|disclose) |` +
		`No (?:\p{Ll}+ )?(?:information|details|figures) (?:on|about|regarding) [^.]* (?:is|are) (?:given|provided|available|mentioned|included) (?:in|by) (?:the|these) (?:\p{Ll}+ )?` + englishSources + `|` +
		`[^.]* (?:is|are|was|were)(?: not|n['’]t) (?:\p{Ll}+ )?(?:mentioned|stated|specified|given|provided|clear) (?:in|from|by) (?:the|these|any of the) (?:provided |given |available |above )?` + englishSources
	// germanLacks is the same in German: "In den Quellen finden sich keine Angaben.", "Der
	// Preis geht aus den Quellen nicht hervor."
	germanLacks = `(?:Die|Den|Das|Der|Dem|[IA]m|In den|In der|Aus den|Aus dem) (?:\p{Ll}+e[nrm]? )?` + germanSources + ` [^.]*` +
		`(?:kein(?:e[nr]?)? (?:\p{Ll}+n )?(?:Angaben?|Informationen|Hinweise?|Belege?|Details)|nicht (?:\p{Ll}+ )?(?:erwähnt|genannt|angegeben|hervor))|` +
		`(?:\p{Lu}\p{Ll}+ )?(?:Angaben|Informationen|Details|Einzelheiten) (?:zu[rm]?|über|dazu) ?[^.]*(?:macht|machen|enthält|enthalten|nennt|nennen|gibt|liefert) (?:der|die|das) ` + germanSources + ` nicht|` +
		`(?:Zu[rm]?|Über|Dazu|Hierzu) [^.]*(?:macht|machen|enthält|enthalten|nennt|nennen|gibt|liefert) (?:der|die|das) ` + germanSources + ` keine |` +
		`[^.]* (?:geht|gehen|ist|sind|wird|werden) (?:aus|in) (?:den|dem|der) (?:vorliegenden |bereitgestellten |genannten |obigen |angegebenen )?` + germanSources + ` nicht (?:\p{Ll}+ )?(?:erwähnt|genannt|angegeben|hervor|ersichtlich)`
	// summarises is what it says of itself: "Diese Zusammenfassung beruht".
	summarises = `(?:This|[Dd]iese|this) (?:(?:summary|answer|response|digest|roundup|briefing|Zusammenfassung|Antwort) (?:is|was|does|replaces|ist|wurde|ersetzt|basiert|beruht)(?:[^\pL]|$)|` +
		`(?:information|Angaben|Informationen) (?:is based|[^.]{0,40}(?:basieren|beruhen)))`
	// retells is what it says of the text that it retells, and of its own tables: "Der Artikel
	// befasst sich mit", "The table below shows". What an article says or proves is told.
	retells = `(?:(?:Insgesamt|Zusammenfassend|Alles in allem) )?(?:[Dd]er|[Dd]ieser) (?:vorliegende )?(?:(?:Zeitungs)?[Aa]rtikel|Text|Beitrag) +(?:(?:berichtet|informiert) (?:\p{Ll}+ )?(?:über|von) |(?:befasst|beschäftigt) sich |handelt (?:von|davon)|(?:behandelt|thematisiert|beleuchtet) |(?:zeigt|schildert|beschreibt|verdeutlicht)(?: \p{Ll}+)?, (?:wie|warum) |(?:fasst|stellt|gibt) [^.]*(?:zusammen|dar|Überblick|Einblick)[ .])|` +
		`(?:Insgesamt|Zusammenfassend|Somit|Damit) (?:zeigt|schildert|beschreibt|verdeutlicht) (?:der|dieser) (?:Artikel|Text|Beitrag), (?:wie|warum) |[Ii]n dem (?:Artikel|Text|Beitrag) geht es um |Im (?:Artikel|Text|Beitrag) geht es um |` +
		`(?:(?:Overall|In summary|In conclusion|To sum up),? )?(?:[Tt]he|[Tt]his) (?:news )?(?:article|piece|summary) (?:\p{Ll}+ly |also )?(?:(?:discusses|covers|deals with|is about|focuses on|reports on|outlines|explores|examines|looks at|summari[sz]es) |(?:shows|illustrates|highlights|describes|explains) (?:how|why) )|[Tt]he (?:article|summary) (?:below|above) (?:describes|explains|shows) |` +
		`Die (?:(?:folgende|nachfolgende|nachstehende|untenstehende|obige) (?:` + germanLists + `)|(?:` + germanLists + `) (?:unten|oben)) (?:fasst|zeigt|gibt|enthält|listet|stellt|bietet|vergleicht|nennt) |` +
		`The (?:(?:` + englishLists + `) (?:below|above)|following (?:` + englishLists + `)) (?:summari[sz]es|shows|gives|lists|provides|compares|contains|outlines|presents) |` +
		`(?:(?:Based on|From|In|Across) (?:the|these) (?:\p{Ll}+ )?` + englishSources + `(?: provided)?,? )?(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]everal|[Ss]ome|[Aa] few|\d) (?:\p{Ll}+ )?(?:findings|points|facts|takeaways|themes|aspects) (?:stand out|emerge|deserve attention)|` +
		`[^.,]* (?:lassen sich|ergeben sich|stechen|fallen) (?:\pL+ ){1,3}(?:Punkte|Erkenntnisse|Befunde|Aspekte|Kernaussagen)(?: (?:hervor|heraus|auf|festhalten|ableiten))?[.:]?$`
	germanLists  = `Tabelle|Übersicht|Liste|Aufstellung|Zeitleiste|Zusammenfassung`
	englishLists = `table|list|chart|overview|timeline|summary`
	// warned may stand in front of that.
	warned = `(?:(?:Note|Hinweis): ?|(?:Please note|Note) that |Bitte beachten Sie, dass )?`
	// offers is what a text says to its reader in the end.
	offers = `(?:Please )?(?:[Ff]eel free|[Ll]et (?:me|us) know|(?:[Dd]on['’]t|[Dd]o not) hesitate) |If you (?:need|have|want|would like|require) (?:any|more|further|additional|other) |` +
		`(?:Bitte )?(?:[Mm]elden Sie sich|[Zz]ögern Sie nicht|[Ll]assen Sie (?:es )?(?:mich|uns)) |Bei (?:weiteren |offenen )?(?:Rückfragen|Fragen) (?:wenden|melden|stehe|stehen|können|kontaktieren|helfe|kommen) |` +
		`(?:Falls|Wenn|Sollten) Sie (?:noch |weitere )?(?:Rückfragen|Fragen|Informationen|Angaben|Details) |` +
		`Bitte (?:über)?prüfen Sie |Alle Angaben (?:sind )?ohne Gewähr|Please (?:check|verify|consult) |(?:Die Lage|The situation) (?:kann|may|can|could) (?:sich )?(?:\p{Ll}+ )?(?:ändern|change)[.!]?$`
)

// presented find what shows a text or a list instead of stating anything.
var presented = []*regex.Regexp{
	regex.MustCompile(`^\P{L}*` + courtesy + hereIs + aText + closing),                                                                                                // "Here is the summary."
	regex.MustCompile(`^\P{L}*` + courtesy + hereIs + upToColon),                                                                                                      // "Here are some of them:"
	regex.MustCompile(`^\P{L}*` + courtesy + `(?:[Hh]ier|[Nn]achfolgend|[Ii]m Folgenden|[Aa]nbei|[Bb]elow|Folgende[ns]?) ` + upToColon),                               // "Gerne, hier sind die Punkte:"
	regex.MustCompile(`^\P{L}*(?:\pL+ ){0,3}` + texts + ` (?:about|for|from|in|of|on) ` + upToColon),                                                                  // "Key findings of the report:"
	regex.MustCompile(`^\P{L}*` + courtesy + `[Hh]ier ` + einText + closing),                                                                                          // "Gerne, hier die Zusammenfassung."
	regex.MustCompile(`^\P{L}*` + filler + `(?:[,!.–— ]+` + filler + `)*` + closing),                                                                                  // "Sure, here you go!"
	regex.MustCompile(`^` + unmarkedRest + ` (?:ist|sind|war|waren|lautet|lauten|folgt|folgen|[Ff]olgende[ns]?|is|are|was|were|following|follows|includes?)` + colon), // "The key points are:"
	regex.MustCompile(`^` + unmarkedRest + `(?:^| )(?:Folgendes|folgende[nrms]?|the following) ` + upToColon),                                                         // "Dazu lässt sich Folgendes sagen:"
	regex.MustCompile(`^\P{L}*(?:\pL+,? ){0,2}(?:[Tt]here (?:is|are|was|were)|[Ee]s (?:gibt|gab)|(?:gibt|gab) es) ` + upToColon),                                      // "Es gibt jedoch auch Kritik:"
}

var (
	// pointed finds the same where nothing before it can be what "hier" means: "Hier ist
	// die Zusammenfassung."
	pointed = regex.MustCompile(`^\P{L}*Hier (?:ist|sind) ` + einText + closing)
	// aboutItself finds what a text says of itself or of what it was written from, as
	// language models do. Such texts are no sources.
	aboutItself = regex.MustCompile(`^\P{L}*` + warned + `(?:` + englishLacks + `|` + germanLacks + `|` + summarises + `|` + retells + `|` + offers + `)`)
	// sourced finds the label of a list of sources or of who wrote the text, or what stands behind
	// the number of a note: ": https://beleg.example".
	sourced = regex.MustCompile(`^\P{L}*(?:Quellen?|Quellenangaben?|Sources?|References|(?:Erstellt|Verfasst) (?:für|von|am)|(?:Prepared|Written|Compiled) (?:by|for|on)) ?:|^: `)
)

// presents says whether a text shows what follows it and states nothing.
func presents(text string) bool {
	return slices.ContainsFunc(presented, func(p *regex.Regexp) bool { return p.MatchString(text) })
}

// introduces says whether a sentence tells nothing but that something follows, or what
// of the text it stands in.
func introduces(sentence, language string) bool {
	return presents(sentence) || aboutItself.MatchString(sentence) || strings.HasSuffix(sentence, ":") && (asksAside.MatchString(sentence) || verbless(sentence, language))
}

// verbless says whether a sentence that ends with a colon has no verb in either way of looking
// for one: "Gespräche zwischen Armenien und der Türkei:".
func verbless(sentence, language string) bool {
	return grammar.Verbless(sentence, language) || !grammar.HasVerb(sentence) && !grammar.Predicates(strings.TrimSuffix(sentence, ":"), language) && !grammar.SelfContained(sentence, language)
}

// lists says whether a sentence names sources and has no verb.
func lists(sentence string) bool {
	m := sourced.FindStringIndex(sentence)
	return m != nil && !grammar.HasVerb(sentence[m[1]:])
}

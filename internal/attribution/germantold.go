package attribution

import "strings"

// germanTellings are where German news say on which day something is told, with an example
// above each; see ToldOn.
var germanTellings = compileTellings(germanTellingParts,
	// Wie die Polizei am Montag mitteilte, …
	`(?:^|[^\pL])(?:[Ww]ie|[Ww]as)(?: WORDS*?)??(?:,WORDS{2,80},|,)?DAY,?(?: WORDS*?)? (?:LAST)ENDS`,
	// …, teilte die Polizei am Montag mit.
	`CLOSEteil(?:t|ten?)(?: WORDS*?)??DAYTHEN mitENDS`,
	`CLOSEg(?:ab|aben|ibt|eben)(?: WORDS*?)??DAYTHEN bekanntENDS`,
	// Die Polizei teilte am Montag mit, dass …
	` teil(?:t|ten?)(?: WORDS*?)??DAYTHEN mit[,:]`,
	` g(?:ab|aben|ibt|eben)(?: WORDS*?)??DAYTHEN bekannt[,:]`,
	// Am Montag teilte die Polizei mit, dass …
	`BEGINS(FRONT) (?:teilten? WORDS{2,80}? mit|gab(?:en)? WORDS{2,80}? bekannt|(?:wurde|ist) bekannt(?: geworden)?|hieß es(?: WORDS{2,80}?)?)[,:]`,
	`BEGINS(FRONT) (?:sagten?|erklärten?|berichteten?|meldeten?|bestätigten?) WORDS{2,80}?(?:, dass |:|,[^.!?\n]* `+subjunctive+`[ ,.])`,
	// Der Fall wurde am Montag bekannt.
	` (?:wurden?|ist|sind|war|waren)(?: WORDS*?)??DAY(?: WORDS*?)? (?:bekannt(?: geworden| ?gegeben(?: worden)?| ?gemacht)?|publik|mitgeteilt)ENDS`,
	// Die Stadt machte den Fall am Montag öffentlich, und warnte am Dienstag.
	` machten?(?: WORDS{2,80}?)??DAYTHEN (?:öffentlich|publik|bekannt)ENDS`,
	` warnten?(?: WORDS{2,80}?)??DAY`,
	// …, hieß es am Montag aus dem Rathaus.
	` ?(?:hieß es|verlautete)(?: WORDS{2,80}?)??DAY`,
	// „…“, sagte Lea Brand am Montag.
	`CLOSE(?:SAYING)(?: WORDS{2,90}?)?DAYTO(?:ENDS)`,
	`[,“”"»«](?: so)? ?(?:SAYING)DAY (?:die|der|das|eine?) WORDS{2,80}?(?:[“”"»«]|\.(?:\s|$)|\s?$)`,
	// Lea Brand bestätigte den Fall am Montag auf Anfrage.
	` (?:SAYING)(?: WORDS{2,90}?)?DAY (?:auf (?:An|Nach)frage|gegenüber (?:de|die|unser)|vor (?:Journalist|Report|Medien)|der Deutschen Presse|unter Berufung)`,
	// Lea Brand sagte am Montag, …
	`BEGINSWORDS{2,120}? (?:SAYING)DAYTO[,:]`,
	// Das hat die Polizei am Montag mitgeteilt.
	`CLOSE(?:hat|haben|hatten?)(?: WORDS{2,90}?)?DAYTHEN (?:SAID)ENDS`,
	// Die Polizei hatte am Montag mitgeteilt, dass …
	` (?:hat|haben|hatten?)DAYTHEN (?:SAID)[,:]`,
	// …, so die Polizei am Montag.
	`, so (?:die|der|das|eine?|\p{Lu})WORDS{2,80}?DAYTOENDS`,
	// Mit am Montag veröffentlichtem Beschluss …
	`DAY(?: [^ ,.]+){0,3} (?:veröffentlicht|bekannt ?(?:gegeben|geworden|gemacht)|mitgeteilt|verbreitet)e[mnrs]? `,
	// Das Gericht veröffentlichte den Beschluss am Montag.
	`(?:^| )(?i:veröffentlicht(?:en?)?)(?: WORDS{2,80}?)??DAY`,
	// …, die am Montag veröffentlicht wurden.
	`DAY(?: WORDS{2,80}?)? (?:veröffentlicht|publiziert)(?: (?:wurden?|hat|haben|hatten?|worden (?:ist|sind|war|waren)))?ENDS`,
	`DAY(?: WORDS{2,80}?)? veröffentlichten?ENDS`,
	// Nach Angaben der Polizei vom Montag …
	`(?:[Ll]aut|[Nn]ach|[Ii]n|[Gg]emäß) WORDS{0,40}?(?:[Mm]itteilung|[Aa]ngaben|[Ee]rklärung|[Bb]ericht|[Bb]erichts|[Bb]erichten|[Ss]tellungnahme|[Ii]nformationen|[Aa]ussendung)(?: WORDS{2,60}?)??( vom `+day+`+)`,
)

// germanTellingParts are the parts of these.
var germanTellingParts = strings.NewReplacer(
	"WORDS", tellingWords, "BEGINS", tellingBegins, "ENDS", tellingEnds,
	"CLOSE", `(?:[,“”"»«](?: so)? ?|`+tellingBegins+`(?:Das|Dies) )`,
	"DAY", `((?: (?:noch|erst|bereits|schon))?(?: am(?: \p{Ll}+en)?| in der Nacht (?:zum|auf))? `+day+`+(?: \(`+day+`+\))?)`,
	"FRONT", `(?:Noch |Erst |Bereits )?(?:[Aa]m(?: \p{Ll}+en)? )?`+day+`+(?: \(`+day+`+\))?`,
	"LAST", germanReported+`|mitteilt|sagt|berichtet|berichten|erklärt|meldet|melden|bestätigt|bekannt ?g(?:ab|aben|ibt)|bekannt ?gegeben (?:hat|haben|hatten?|wurde|worden (?:ist|war))|bekannt(?:geworden| geworden)? (?:wurde|ist|war)|verlautete|hieß|betonten?|ausführten?|einräum(?:t|ten?)|klarstellten?|hinzufügten?|veröffentlichten?|schrieben`,
	"THEN", `(?: (?:`+germanPreposition+`|dem|der|die|eine?|einem|einer) `+tellingWords+`*?)?`,
	"TO", `(?: (?:ab|an|anlässlich|auf|aus|bei|beim|gegenüber|im|in|mit|nach|per|vor|während|zu|zum|zur|über|unter|von|der|dem|einer|einem|dieser) `+tellingWords+`*?)?`,
	"SAYING", `sagten?|erklärten?|berichteten?|meldeten?|bestätigten?|betonten?|schrieb|schrieben`,
	"SAID", germanSaid,
)

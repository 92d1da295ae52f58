package evidence

import "github.com/beleg-dev/beleg/internal/regex"

// Parts of patterns for what a text leaves open.
const (
	germanOpen    = `(?:offen|unklar|ungewiss|fraglich|unentschieden|unbekannt|nicht (?:\pL+ )?(?:bekannt|klar|fest|festgelegt|geklärt|entschieden|absehbar|sicher))`
	germanIsOpen  = `(?:ist|sind|sei|war|bleib(?:t|en)|blieb(?:en)?|steh(?:t|en)|gilt)`
	germanOn      = `(?:über|zu[rm]?)`
	germanDecide  = `(?:entscheide(?:t|n|r)|entschied(?:en)?|berät|berate(?:n|t)|beriet(?:en)?|abstimm(?:t|en))`
	germanVote    = `(?:entscheidung|abstimmung|beschlussfassung|beratung|votum|urteil)(?: (?:der|des|vom|von) [\pL-]+)?`
	germanAgrees  = `(?:zustimm|genehmig|bewillig|einwillig|freigib|freigeb|gewähr|zusag|verlänger|billig|grünes licht|mitmach|mitspiel|mitzieh)\pL*`
	germanYes     = `(?:unterschrift|entscheidung|beschluss|einigung|genehmigung|zusage|zustimmung|auftrag|termin|ergebnis)`
	germanWhich   = `(?:wie|wann|wo|woher|wohin|wer|wen|wem|was|warum|weshalb|wodurch|welche[mnrs]?)`
	englishOpen   = `(?:open|unclear|undecided|unknown|uncertain|to be (?:seen|decided)|not (?:\pL+ )?(?:known|clear|certain|decided|settled))`
	englishVote   = `(?:decision|vote|ruling)`
	englishAgrees = `(?:agree|approve|consent|extend|grant|renew|ratif|confirm)(?:s|d|ed|es|ies|y)?`
	englishWhich  = `(?:when|where|who|what|why|which|how)`

	// The same around a clause: "…, ist noch offen", "Offen ist bislang, …".
	germanLeftOpen  = `, ` + germanIsOpen + ` ` + within + `*?` + germanOpen + `(?:$|\PL` + within + `*)`
	germanOpenIs    = `(?i)(?:^|\PL)(?:` + germanOpen + ` (?:ist|war|bleibt|blieb)|` + germanIsOpen + ` (?:` + within + `*? )??` + germanOpen + `)(?: ` + within + `+?)?, `
	germanPostponed = `(?:vertagt|verschoben|aufgeschoben)`
	englishLeftOpen = `,? (?:is|was|remains?|remained) (?:\pL+ )?` + englishOpen + `(?:$|\PL` + within + `*)`
	englishItIsOpen = `(?:it|that) (?:is|was|remains|remained) (?:\pL+ )?` + englishOpen
)

// Undecided is what a text says nobody knows yet, or has decided yet, and what depends on the
// consent of others.
var Undecided = reserve(
	// Ob das Land hilft, ist noch offen; Offen ist, ob …
	`(?i)(?:^|\PL)(ob .+?`+germanLeftOpen+`)`,
	germanOpenIs+`(ob `+within+`+)`,
	// entscheidet erst im Mai, ob …; die Entscheidung, ob …; wird geprüft, ob …
	`(?i)(?:^|\PL)(?:`+germanDecide+`|entscheidung|abstimmung|geprüft|untersucht|geklärt)(?: `+within+`+?)?, (ob `+within+`+)`,
	`(?i)(?:^|\PL)(ob .+?, (?:entscheidet|klärt|zeigt|wird|muss|soll|will|prüf(?:t|en)) `+within+`+)`,
	// hat nicht gesagt, ob es einen Verdächtigen ausliefert; sagte nicht, ob …
	`(?i)(?:^|\PL)((?:(?:hat|haben|hatten?) (?:`+within+`+? )??nicht (?:gesagt|mitgeteilt|erklärt|verraten|bekannt ?gegeben)|(?:sag(?:t|te|en|ten)|verriet(?:en)?) (?:`+within+`+? )??nicht|(?:will|wollen|wollten?) (?:`+within+`+? )??nicht (?:sagen|verraten)|(?:lässt|ließ(?:en)?|lassen) (?:`+within+`+? )??offen), ob `+within+`+)`,
	// hat über den Abriss noch nicht entschieden
	`(?i)(?:^|\PL)(`+germanOn+` `+within+`+? (?:noch nicht|erst|später) `+within+`*?(?:entschieden|entscheide[nt]|abgestimmt|beraten|befinden))(?:$|\PL)`,
	`(?i)(?:^|\PL)(?:noch nicht|erst|später) (?:`+within+`*? )?(`+germanOn+` `+within+`+?) (?:entschieden|entscheiden|abgestimmt|beraten|befinden)(?:$|\PL)`,
	// Über die Preise stimmt der Rat erst im Mai ab
	`(?i)(?:^|\PL)(`+germanOn+` `+within+`+? (?:stimm|entscheid|berät|berat)(?:t|en|et)? `+within+`*?erst `+within+`+)`,
	// Vertagt wurde die Entscheidung über den Abriss; die Entscheidung über … steht noch aus
	`(?i)(?:^|\PL)(`+germanPostponed+` (?:`+within+`+? )??`+germanVote+` `+germanOn+` `+within+`+)`,
	`(?i)(?:^|\PL)((?:vertag|verschieb|verschob)(?:t|e|en|te|ten)? (?:`+within+`+? )??`+germanVote+` `+germanOn+` `+within+`+)`,
	`(?i)(?:^|\PL)(`+germanVote+` `+germanOn+` `+within+`+? (?:vertagt|verschoben|aufgeschoben|(?:steh(?:t|en)|stand(?:en)?) (?:\pL+ ){0,2}aus|(?:fällt|fallen) (?:erst|voraussichtlich|am|im|in) `+within+`+|soll `+within+`+ fallen))(?:$|\PL)`,
	// Unter dem Vertrag steht noch keine Unterschrift
	`(?i)^(`+within+`*(?:noch (?:immer )?kein(?:e|en|er|em)?|(?:fehlt|fehlte) (?:bislang |bisher )?noch (?:eine?|die|der|das)) (?:\pL+ )?`+germanYes+`(?:$|\PL`+within+`*))`,
	// …, sofern der Rat zustimmt; vorbehaltlich der Zustimmung des Rats
	`(?i)^(.+, (?:sofern|falls|wenn|vorausgesetzt,?|soweit) `+within+`+? (?:`+germanAgrees+`)(?:$|\PL.*))$`,
	`(?i)^((?:sofern|falls|vorausgesetzt,?) `+within+`+? (?:`+germanAgrees+`), .+)$`,
	`(?i)^(.*(?:vorbehaltlich|unter (?:dem )?vorbehalt|(?:muss|müssen|müsste) (?:\pL+ ){1,4}noch (?:\pL+ )?(?:zustimmen|genehmigen|bewilligen)(?:$|\PL)).*)$`,
	// zu früh, um von Verdächtigen zu sprechen
	`(?i)(?:^|\PL)((?:zu früh|verfrüht), `+germanTo+`)`,

	`(?i)(?:^|\PL)(whether `+within+`+?`+englishLeftOpen+`)`,
	`(?i)(?:^|\PL)`+englishItIsOpen+` ((?:whether|if) `+within+`+)`,
	`(?i)(?:^|\PL)((?:ha(?:s|ve|d)(?:n['’]t| not)? (?:yet|still)(?: to)? decided?|(?:has|have|had)(?:n['’]t| not) decided|undecided|(?:will|must|still has to|is to|are to|to) (?:\pL+ )?decide(?: `+within+`+?)?) (?:whether|if|on) `+within+`+)`,
	`(?i)(?:^|\PL)((?:(?:ha(?:s|ve|d)|do(?:es)?|did|would|will|could)(?: not|n['’]t) (?:yet )?(?:sa(?:y|id)|disclosed?|revealed?|indicated?|specif(?:y|ied)|made clear|make clear)|(?:declin|refus)(?:e|es|ed) to (?:say|disclose|reveal)) (?:whether|if) `+within+`+)`,
	`(?i)(?:^|\PL)(no decision (?:`+within+`+? )??(?:on|about|whether) `+within+`+)`,
	`(?i)(?:^|\PL)(`+englishVote+` on `+within+`+? (?:postponed|deferred|adjourned|delayed|put off|pending|expected|due|scheduled))(?:$|\PL)`,
	`(?i)(?:^|\PL)((?:postpone|defer|adjourn|delay|put)(?:s|d|ed|red)?(?: off)? (?:an?|the|its|their) `+englishVote+` on `+within+`+)`,
	`(?i)(?:^|\PL)(too (?:early|soon) to `+within+`+)`,
	`(?i)^(`+within+`*(?:no (?:\pL+ )?(?:agreement|decision|deal|contract|date|approval|permit) (?:has|have|had) (?:yet )?been|(?:has|have|had) (?:not yet|yet to be)) (?:signed|agreed|reached|approved|set|granted|made|taken|decided)(?:$|\PL`+within+`*))`,
	`(?i)^(.+,? (?:provided|providing|as long as|on (?:the )?condition|if|unless|assuming) (?:that )?`+within+`+? `+englishAgrees+`(?:$|\PL.*))$`,
	`(?i)^((?:provided|providing|if|unless|assuming) (?:that )?`+within+`+? `+englishAgrees+` `+within+`*, .+)$`,
	`(?i)^(.+(?:subject to|pending|dependent on|conditional on) `+within+`*?(?:approval|agreement|consent|vote|ruling|permission|permits?|funding)(?:$|\PL.*))$`,
)

// Unanswered is what a text says is not known of something that it takes to be so: "Wie lange
// er fehlt, ist offen."
var Unanswered = reserve(
	`(?i)(?:^|\PL)(`+germanWhich+` `+within+`+?`+germanLeftOpen+`)`,
	germanOpenIs+`(`+germanWhich+` `+within+`+)`,
	`(?i)(?:^|\PL)(`+englishWhich+` `+within+`+?`+englishLeftOpen+`)`,
	`(?i)(?:^|\PL)(?:`+englishItIsOpen+`|(?:no one|nobody) knows) (`+englishWhich+` `+within+`+)`,
)

// decided matches what may tell that something is decided, or is not.
var decided = regex.MustCompile(`(?i)(?:^|\PL)(?:\pL*entsch(?:eid|ied)\pL*|\pL*beschl(?:oss|uss|ieß|üss)\pL*|\pL*abstimm\pL*|abgestimmt|vertag\pL*|verschob\pL*|verschieb\pL*|unentschieden|offen|ungewiss|aussteh\pL*|steht|noch|frühestens|voraussetzung|bedingung|vorbehalt\pL*|zustimmung|approval|consent|decid\pL*|decision|undecided|vote[ds]?|voting|postpone\pL*|defer\pL*|adjourn\pL*|yet|pending|subject|provided|depend\pL*|condition\pL*|early|soon)(?:$|\PL)`)

// Decides says whether a text may tell that something is decided, or is left open.
func Decides(text string) bool { return decided.MatchString(text) }

package evidence

import "github.com/beleg-dev/beleg/internal/regex"

const (
	// germanHopeful is who may come to have an office.
	germanHopeful = `(?:kandidat|favorit|anwärter|bewerber|wunschkandidat|spitzenkandidat|nachfolgekandidat)(?:in|en)?`
	// englishHopeful is the same.
	englishHopeful = `(?:candidate|favou?rite|front-?runner|contender|nominee|hopeful)`
)

// Nominated is what is told of who may come to have an office.
var Nominated = reserve(
	// gilt als Favorit für den Vorsitz; als Kandidaten für das Amt nominiert
	`(?i)(?:^|\PL)(als (?:\pL+ ){0,3}?`+germanHopeful+`(?:$|\PL`+within+`*))`,
	`(?i)(?:^|\PL)(`+germanHopeful+` (?:für|auf|um) `+within+`+)`,
	`(?i)(?:^|\PL)(als `+within+`+?) (?:im gespräch|gehandelt|vorgeschlagen|nominiert|ins spiel gebracht|aufgestellt|favorisiert)(?:$|\PL)`,
	`(?i)(?:^|\PL)im gespräch ((?:als|für) `+within+`+)`,
	`(?i)(?:^|\PL)(?:nominiert(?:e|en)?|favorisiert(?:e|en)?) (`+within+`*?(?:als|für|zum|zur) `+within+`+)`,
	`(?i)(?:^|\PL)(?:schlägt|schlagen|schlug|schlugen) (`+within+`+?) vor(?:$|\PL)`,
	// kandidiert für den Vorsitz; tritt bei der Wahl als Landrat an
	`(?i)(?:^|\PL)((?:kandidier(?:t|en|te|ten)|bewirbt|bewerben|bewarb|bewarben) `+within+`+)`,
	`(?i)(?:^|\PL)((?:für|um|als) `+within+`+? (?:kandidier(?:t|en|te|ten)|bewirbt|bewarb|beworben|antritt|antrat|antreten))(?:$|\PL`+within+`*)`,
	`(?i)(?:^|\PL)((?:tritt|treten|trat|traten) `+within+`+? an)(?:$|\PL)`,
	// soll Regierungssprecher werden; der designierte Präsident
	`(?i)(?:^|\PL)(?:soll|will|möchte|könnte|dürfte|wolle|solle|möge) (`+within+`+? (?:werden|übernehmen|nachfolgen|beerben|ablösen))(?:$|\PL)`,
	`(?i)(?:^|\PL)((?:designiert|angehend|künftig|potenziell|potentiell)(?:e|er|en|em) `+within+`+)`,

	`(?i)(?:^|\PL)(?:nominat|propos|suggest|tipp|recommend|shortlist|endors|back|put forward|float)(?:ed|es|e|s)? (`+within+`*?(?:as|for|to become|to be) `+within+`+)`,
	`(?i)(?:^|\PL)(`+englishHopeful+` (?:for|to|in) `+within+`+)`,
	`(?i)(?:^|\PL)((?:running|runs?|ran|standing|stands?|stood|bidding|campaigning|vying|appl(?:y|ies|ied|ying)|interviewed) (?:for|as|to be(?:come)?) `+within+`+)`,
	`(?i)(?:^|\PL)(?:set|expected|due|hop(?:es?|ed|ing)|want(?:s|ed)?|likely|poised|slated|aims?|plans?|in line|in the running|considered|under consideration) ((?:to (?:become|be|succeed|take over|replace|lead|head)|as|for) `+within+`+)`,
	`(?i)(?:^|\PL)(?:will|would|could|may|might|should) ((?:become|be|succeed|take over as) `+within+`+)`,
	`(?i)(?:^|\PL)(\pL+[ -](?:designate|elect)(?:$|\PL`+within+`*))`,
)

// installed matches what may tell that somebody came to have an office.
var installed = regex.MustCompile(`(?i)(?:^|\PL)(?:(?:wieder)?gewählt|wählt(?:e|en)|ernann(?:t|te|ten)|berufen|berief|vereidigt|gewann|gewonnen|gew[aä]nn\pL*|siegt(?:e|en)?|gesiegt|bestätigt|übernahm|übernommen|amtsantritt|im amt|amtierend\pL*|amtsinhaber\pL*|wiederwahl|seit|` +
	`(?:re-?)?elected|appointed|won|wins|sworn|took (?:over|office)|succeeded|confirmed|incumbent|re-?election|since)(?:$|\PL)`)

// Installs says whether a text may tell that somebody came to have an office.
func Installs(text string) bool { return installed.MatchString(text) }

package attribution

import "strings"

// englishTellings are where English news say on which day something is told, with an example
// above each; see ToldOn.
var englishTellings = compileTellings(englishTellingParts,
	// Police said in a statement on Monday that …
	`\b(?:said|added|stated|explained|tweeted)(?: to LISTENER)?WHEREDAY(?:ENDS| (?:[^t\s]|t[^o]|to\pL))`,
	// She told reporters on Monday that …
	`(?:^|[^e]|[^rs]e) ?\btold LISTENERWHEREDAY(?:ENDS| (?:[^t\s]|t[^o]|to\pL))`,
	// The firm announced on Monday that …
	`\b(?:`+englishTelling+`|revealed|disclosed)WHEREDAY,? that\b`,
	// …, police confirmed on Monday.
	`[,”"] ?WORDS{2,80}? (?:confirmed|reported|wrote|revealed|disclosed|acknowledged|admitted)WHEREDAY(?:[.;”"]|$)`,
	// It was announced on Monday that …
	`\b[Ii]t (?:was|has been|had been) (?:announced|reported|confirmed|revealed|disclosed)WHEREDAY`,
	// It emerged on Monday that …
	`\b(?:[Ii]t|[Dd]etails|[Nn]ews|[Rr]eports|[Tt]his|[Tt]hat)(?: has| had)? (?:emerged|transpired|became known|bec[ao]me public|came to light)WHEREDAY`,
	// a report published on Monday
	`\b(?:published|made public)WHEREDAY`,
	`\b(?:study|report|ruling|judge?ment|decision|figures|data|statement|survey|letter|review|audit|order|findings)(?: WORDS{2,40}?)? (?:released|issued)WHEREDAY`,
	`\b(?:statement|press release|news release)DAY`,
	// “…,” said Lea Brand on Monday.
	`[,”"] ?(?:said|wrote) WORDS{2,80}?DAYENDS`,
	// On Monday, police said he …
	`BEGINS(On `+day+`+,?) WORDS{2,80}? (?:said|(?:confirmed|reported|announced) that) `,
)

// englishTellingParts are the parts of these.
var englishTellingParts = strings.NewReplacer(
	"WORDS", tellingWords, "BEGINS", tellingBegins, "ENDS", tellingEnds,
	"DAY", `((?:,)?(?: (?:late|early|earlier))?(?: on)?(?: (?:late|early))? `+day+`+(?: \(`+day+`+\))?)`,
	"WHERE", `(?: (?:in|at|during|via|by) (?:an?|the|its|his|her|their)(?: [^ ,.;:]+){1,4}?)?`,
	"LISTENER", `(?:reporters|journalists|lawmakers|MPs|police|investigators|officers|jurors|(?:the|an?) \pL+(?: \pL+)??|\p{Lu}[\pL.]+(?: \p{Lu}[\pL.]+){0,3}?)`,
)

package evidence

import "github.com/beleg-dev/beleg/internal/regex"

// Parts of patterns for what somebody does not comment on.
const (
	germanComment  = `(?:stellungnahme|kommentar|auskunft|äußerung|interview\pL*)`
	germanNeither  = `weder (?:bestätigen|dementieren) noch (?:bestätigen|dementieren)`
	englishNeither = `(?:neither|not|declin(?:e|ed) to|refus(?:e|ed) to) (?:confirm(?:ed)?|den(?:y|ied)) n?or (?:confirm(?:ed)?|den(?:y|ied))`
)

// Uncommented is what somebody says nothing of: who refuses to comment on a deal does not
// refuse the deal.
var Uncommented = reserve(
	// lehnte eine Stellungnahme zu dem Gesetz ab
	`(?i)(?:^|\PL)((?:lehn(?:t|te|en|ten)|verweiger(?:t|te|n|ten)) `+within+`*?`+germanComment+`(?:(?: `+within+`+?)? ab(?:$|\PL)|(?: `+within+`+)?))`,
	// wollte sich zu dem Gesetz nicht äußern; wollte dies nicht kommentieren
	`(?i)(?:^|\PL)((?:`+germanWill+`|möchte(?:n)?|könne|kann|können|konnten?) `+within+`*?nicht `+within+`*?(?:äußern|kommentieren|stellung nehmen))(?:$|\PL)`,
	`(?i)(?:^|\PL)((?:kommentier(?:t|te|en|ten)|äußer(?:t|te|n|ten) sich) `+within+`*?nicht(?: `+within+`+)?)`,
	`(?i)(?:^|\PL)((?:war|waren) `+within+`*?(?:stellungnahme|kommentar|gespräch) `+within+`*?(?:nicht|unerreichbar) `+within+`*)`,
	// weder bestätigen noch dementieren, wonach …
	`(?i)(?:^|\PL)(?:`+germanWill+`|kann|könne) (`+within+`*?`+germanNeither+`)(?:, (`+germanClaimed+within+`+))?`,
	`(?i)^(`+germanReport+`, `+germanClaimed+within+`+), (?:`+germanWill+`|kann|könne) `+within+`+? `+germanNeither+`(?:$|\PL)`,

	`(?i)(?:^|\PL)((?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)) (?:to (?:comment|speak|talk|answer|say|elaborate|be drawn)|(?:any )?comment)(?: `+within+`+)?)`,
	`(?i)(?:^|\PL)((?:would|did|does|do|could) (?:not|n['’]t) (?:immediately )?(?:comment|respond|elaborate|be drawn)(?: `+within+`+)?)`,
	`(?i)(?:^|\PL)(ha(?:s|ve|d) no comment(?: `+within+`+)?)`,
	`(?i)(?:^|\PL)(`+englishNeither+` `+within+`+)`,
)

// comments matches what may tell that somebody comments on something, or does not.
var comments = regex.MustCompile(`(?i)(?:^|\PL)(?:\pL*stellung\pL*|\pL*komment\pL*|äußer\pL*|geäußert|auskunft|\pL*antwort\pL*|interview\pL*|sag(?:t|te|en|ten)|schw(?:ei|ie)g\pL*|bestätig\pL*|dementi\pL*|comment\pL*|sa(?:y|ys|id)|sp(?:ea|o)k\pL*|talk\pL*|answer\pL*|respon\pL*|silen\pL*|statement|confirm\pL*|den(?:y|ies|ied)|elaborat\pL*|interview\pL*)(?:$|\PL)`)

// Comments says whether a text may tell that somebody comments on something, or does not.
func Comments(text string) bool { return comments.MatchString(text) }

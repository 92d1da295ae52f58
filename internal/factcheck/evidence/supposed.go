package evidence

import "github.com/beleg-dev/beleg/internal/regex"

// Parts of patterns for what is only supposed.
const (
	germanWould  = `(?:würden?|könnten?|müssten?|hätten?|wären?)`
	germanIf     = `(?:falls|wenn|sofern|notfalls|(?:im|für den) falle?)`
	englishWould = `(?:would|could|might)`
)

// Supposed is what is told under a condition, or as that which somebody considers, demands or
// threatens.
var Supposed = reserve(
	`(?i)(?:^|\PL)(?:erwäg(?:t|en|te|ten)|erwog(?:en)?|überleg(?:t|en|te|ten)|prüf(?:t|en|te|ten)|forder(?:t|n|te|ten)|verlang(?:t|en|te|ten)|droh(?:t|en|te|ten)|(?:zieht|ziehen|zog|zogen)(?: `+within+`+?)? in betracht)(?: `+within+`+?)?, (`+germanTo+`|(?:dass|ob) `+within+`+)`,
	`(?i)(?:^|\PL)(?:erwäg(?:t|en|te|ten)|erwog(?:en)?) (`+within+`+)`,
	`(?i)(?:^|\PL)prüf(?:t|en) ((?:(?:die|den|das|eine?n?) )?(?-i:\p{Lu})\pL*(?:ung|zug|kauf|bau|bot|stieg|schluss)(?:$|\PL`+within+`*))`,
	`(?i)(?:^|\PL)(auf `+within+`+? (?:verklagt|zu verklagen))(?:$|\PL)`,
	`(?i)(?:^|\PL)denk(?:t|en) (?:\pL+ )?(über `+within+`+?) nach(?:$|\PL)`,
	`(?i)^(`+germanIf+` .+, `+germanWould+` .+)$`,
	`(?i)^(sollten? .+, `+germanWould+` .+)$`,
	`(?i)^(.+ `+germanWould+` .+, `+germanIf+` .+)$`,
	`(?i)(?:^|\PL)(notfalls (?:werde|wolle|würde|müsse)n? `+within+`+)`,

	`(?i)(?:^|\PL)(?:is|are|was|were|been|be) (?:\pL+ )?(?:considering|weighing|mulling|contemplating|exploring|thinking (?:about|of)) (`+within+`+)`,
	`(?i)(?:^|\PL)(?:mulls?|weighs) (`+within+`+)`,
	`(?i)(?:^|\PL)considers? ((?:an? )?(?:ban|clos(?:ure|ing)|sale|sell\pL*|\pL+ing) ?`+within+`*)`,
	`(?i)(?:^|\PL)(?:demand(?:s|ed)?|urg(?:e|es|ed)|propos(?:e|es|ed)|insist(?:s|ed)?) (that `+within+`+)`,
	`(?i)(?:^|\PL)(?:threaten(?:s|ed|ing)?|want(?:s|ed)?) (to `+within+`+)`,
	`(?i)(?:^|\PL)su(?:es|ed|ing) (?:`+within+`+? )?(for `+within+`+)`,
	`(?i)(?:^|\PL)call(?:s|ed|ing)? (for `+within+`+)`,
	`(?i)^((?:if|should|unless) .+, .*`+englishWould+` .+)$`,
	`(?i)^(.+ `+englishWould+` .+ if .+)$`,
)

// Possible is what might be, or will probably be.
var Possible = reserve(
	`(?i)(?:^|\PL)(könnten? `+within+`+)`,
	`(?i)(?:^|\PL)((?:voraussichtlich|wahrscheinlich|vermutlich) `+within+`+)`,
	`(?i)(?:^|\PL)((?:wird|werden|muss|müssen) (?:`+within+`+? )?wohl `+within+`+)`,
	`(?i)(?:^|\PL)((?:will|would|is|are) (?:probably|likely|most likely|not likely) `+within+`+)`,
	`(?:^|\PL)((?:may|might) \pL`+within+`+)`,
)

// refused matches what may tell that a demand or a plan was turned down.
var refused = regex.MustCompile(`(?i)(?:^|\PL)(?:abgelehnt|abzulehnen|ablehn\pL*|(?:lehn|wies|wiesen|weis)\pL* [^.!?]*(?:ab|zurück)|zurückgewiesen|zurückwies\pL*|gescheitert|scheiter\pL*|verw(?:arf|arfen|orfen)|ausgeschlossen|schl(?:ießt|oss|ossen) [^.!?]*aus|nein|verzicht\pL*|reject\pL*|refus\pL*|turned down|voted down|defeated|rul(?:ed|es) out|dismiss\pL*|dropped|abandon\pL*|declin\pL*)(?:$|\PL)`)

// Refuses says whether a text may tell that a demand or a plan was turned down.
func Refuses(text string) bool { return refused.MatchString(text) }

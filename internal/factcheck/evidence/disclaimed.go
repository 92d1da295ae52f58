package evidence

import "github.com/beleg-dev/beleg/internal/regex"

// germanObject may stand behind a verb that denies: who bestritt 40 Spiele played.
const germanObject = `(?: (?:(?:am|im|in|vor|gegenüber|bei|auf)(?: (?:der|dem|den|einem|einer))? [\pL-]+|(?-i:\p{Ll})\pL*))*`

// Disclaimed is what somebody is told to deny that no report or accusation asserts.
var Disclaimed = reserve(
	// bestritt, dass …; bestritt, … zu haben
	`(?i)(?:^|\PL)`+germanDisputes+`(?: `+within+`+?)?? ab, (`+germanTo+`|`+germanThat+`)`,
	`(?i)(?:^|\PL)`+germanDenies+germanObject+`, (`+germanTo+`|`+germanClaimed+within+`+)`,
	`(?i)(?:^|\PL)`+germanCalls+` es (?:als )?(?:falsch|unwahr|unsinn|eine lüge), (`+germanClaimed+within+`+)`,
	// Dass …, stimme nicht, sagte Lea Brand
	`(?i)(?:^|\PL)((?:dass )?`+within+`+, (?:das |dies )?(?:stimme|treffe) (?:\pL+ )?nicht(?: zu)?)(?:$|\PL)`,
	`(?i)(?:^|\PL)es (?:stimme|treffe) (?:\pL+ )?nicht(?: zu)?, (dass `+within+`+)`,
	`(?i)(?:^|\PL)es sei (?:\pL+ )?(?:falsch|unwahr|gelogen|nicht wahr|erfunden), (dass `+within+`+)`,

	`(?i)(?:^|\PL)den(?:y|ies|ied|ying) (?:\pL+ly )?((?:that |having |being |he |she |it |they |there (?:was|were|is|are|had) |any (?:wrongdoing|involvement|links?|role|connection|knowledge)|\pL+ing (?:\pL+ )?(?:the|an?|any|his|her|its|their|that|to|in|on|with|from|he|she|it|of|about|for) )`+within+`+)`,
	`(?i)(?:^|\PL)(?:said|says|insist(?:s|ed)) (?:that )?it (?:was|is) (?:\pL+ )?(?:not true|untrue|false|wrong) (that `+within+`+)`,
)

// disclaims matches what may tell that somebody denies something.
var disclaims = regex.MustCompile(`(?i)(?:^|\PL)(?:bestr(?:eit|itt)\pL*|dementi\pL*|leugn\pL*|streite[nt]|stritt\pL*|abgestritten|abzustreiten|geleugnet|vernein\pL*|widersp\pL*|zurück(?:ge|zu)?w[ei]+s\pL*|(?:wies|weis)\pL*|nannten?|nenn(?:t|en)|bezeichne\pL*|den(?:y|ies|ied|ial|ying)\pL*|reject\pL*|dismiss\pL*|refut\pL*|disput\pL*|contest\pL*|contradict\pL*)(?:$|\PL)`)

// Disclaims says whether a text may tell that somebody denies something.
func Disclaims(text string) bool { return disclaims.MatchString(text) }

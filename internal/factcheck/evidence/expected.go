package evidence

import "github.com/beleg-dev/beleg/internal/regex"

// Parts of patterns for what is expected, and what is to come.
const (
	germanExpects = `(?:erwarte(?:t|n|te|ten)|rechne(?:t|n|te|ten)|gerechnet|prognostizier(?:t|en|te|ten)|(?:sag(?:t|en|te|ten)|sieht|sehen) [^.!?]*voraus|vorhergesagt|vorausgesagt|schätz(?:t|en|te|ten)|geschätzt|hoff(?:t|en|te|ten)|gehofft|befürchte(?:t|n|te|ten)|angepeilt|anvisiert)`
	englishExpect = `(?:expect(?:s|ed|ing)?|anticipat(?:e|es|ed)|forecast(?:s|ed)?|predict(?:s|ed)?|project(?:s|ed)|hop(?:e|es|ed)|fear(?:s|ed)?)`
	englishDue    = `(?:is|are|was|were|had been|has been|have been)(?: not| originally| initially| also| now)? (?:expected|due|set|scheduled|slated|forecast|predicted|projected|supposed|planned|hoped|likely)`
)

// Expected is what somebody takes to be going to happen, and what was planned.
var Expected = reserve(
	`(?i)(?:^|[,;:] )(`+within+`*?(?:^|\PL)`+germanExpects+`(?:$|\PL`+within+`*(?:, (?:(?:dass|ob) `+within+`+|`+germanTo+`))?))`,
	`(?i)^(`+within+`*(?:^|\PL)(?:erwartungen|prognosen?) `+within+`*)[.!]?$`,
	`(?i)^((?:nach|laut|gemäß) (?:der |den |einer )?(?:\pL+ )?(?:prognosen?|schätzungen?|erwartungen?|vorhersagen?) `+within+`+)`,
	`(?i)(?:^|\PL)(`+englishDue+` (?:to|for|at|by|in|as) `+within+`+)`,
	`(?i)(?:^|\PL)((?:is|are|was|were) not (?:expected|due|set|scheduled|likely) (?:to|for|until|before) `+within+`+)`,
	`(?i)(?:^|[,;:] )(`+within+`*?(?:^|\PL)`+englishExpect+` (?:to |that |for |an? |the |his |her |its |their |it |net |profits? |sales |earnings )?`+within+`+)`,
)

// Planned is what is to come by the will of somebody, or as a text announces it.
var Planned = reserve(
	`(?:^|\PL)((?:soll|sollen|will|wollen|sollte|sollten|wollte|wollten) `+within+`*?(?:\pL{2,}(?:en|ern|eln)|tun|sein))(?:$|[.!,;]| (?:und|oder) )`,
	`(?i)(?:^|\PL)((?:wird|werden) `+within+`*?(?:voraussichtlich|demnächst|bald|wohl|künftig) `+within+`+)`,
	`(?i)(?:^|\PL)((?:wird|werden) `+within+`+? (?:werden|können|müssen|dürfen|sein))(?:$|[.!,;])`,
	`(?i)(?:^|\PL)((?:plan(?:t|en|te|ten)|beabsichtig(?:t|en)) `+within+`+)`,
	`(?i)(?:^|\PL)(?:kündig(?:t|en|te|ten)|stell(?:t|en|te|ten)) (`+within+`+? (?:an|in aussicht))(?:$|[.!,;])`,
	`(?i)(?:^|\PL)(?:kündig(?:t|en|te|ten)|hat|haben|hatte|hatten)(?: `+within+`+?)? (?:an|angekündigt), (`+germanTo+`|`+germanThat+`|(?:er|sie|es|man) `+within+`+)`,
	`(?i)(?:^|\PL)(?:hat|haben|hatte|hatten) (`+within+`+? (?:angekündigt|geplant|zugesichert|zugesagt|versprochen|in aussicht gestellt|vor))(?:$|[.!,;])`,
	`(?i)(?:^|\PL)((?:ist|sind|war|waren) `+within+`+? (?:geplant|vorgesehen|angesetzt|angekündigt|anberaumt))(?:$|[.!,;])`,

	`(?:^|\PL)((?:will|won['’]t) (?:be |not )?\p{Ll}`+within+`+)`,
	`(?i)(?:^|\PL)((?:is|are|was|were) (?:(?:also|still|now|not|then|originally|initially) )?(?:due|set|scheduled|slated|expected|supposed|planned|to) \p{Ll}`+within+`+)`,
	`(?i)(?:^|\PL)((?:plans?|planned|intends?|intended|hopes?|aims?|is going|are going) to `+within+`+)`,
	`(?i)(?:^|\PL)((?:announce(?:s|d)|ha(?:s|ve|d) announced) (?:(?:that )?(?:he|she|it|they|the `+within+`+?) would `+within+`+|plans (?:to|for) `+within+`+|(?:his|her|its|their) (?:intention|plans?)`+within+`*))`,
)

var (
	// expects matches what may speak of what is, or was, to come.
	expects = regex.MustCompile(`(?i)(?:^|\PL)(?:erwart\pL*|unerwartet|rechne\pL*|gerechnet|prognos\pL*|vor(?:her|aus)\pL*|schätz\pL*|geschätzt|hoff\pL*|gehofft|befürcht\pL*|plan\pL*|geplant\pL*|ursprünglich|soll\pL*|will|woll\pL*|angesetzt|anberaumt|ankünd\pL*|kündig\pL*|angekündigt\pL*|vorgesehen\pL*|zugesagt|versprach\pL*|` +
		`expect\pL*|unexpected\pL*|anticipat\pL*|forecast\pL*|predict\pL*|project(?:ed|s|ion|ions)|hope\pL*|fear\pL*|plan\pL*|due|set to|scheduled|slated|supposed|would|going to|announc\pL*|promis\pL*|intend\pL*|likely)(?:$|\PL)`)
	// expectedThen matches what tells of an expectation of the past alone.
	expectedThen = regex.MustCompile(`(?i)(?:^|\PL)(?:(?:was|were|had)(?: not| originally| initially| been)* (?:expected|forecast|predicted|due|supposed|planned|scheduled|hoped|projected)|(?:analysts|economists|experts) (?:had )?(?:expected|forecast|predicted)|(?:hatten?|war(?:en)?) [^,.;]*(?:erwartet|gerechnet|prognostiziert|geplant|vorgesehen|vorhergesagt))(?:$|\PL)`)
)

// Expects says whether a text may speak of what is, or was, to come.
func Expects(text string) bool { return expects.MatchString(text) }

// ExpectedThen says whether a text tells what was expected once.
func ExpectedThen(text string) bool { return expectedThen.MatchString(text) }

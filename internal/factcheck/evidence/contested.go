package evidence

import (
	"slices"
)

// Parts of patterns for reports and accusations that somebody denies.
const (
	germanAway     = `(?:entgegen|zurück|von sich)`
	germanStep     = `(?:trat(?:en)?|tritt|treten|` + germanRebuffs + `)`
	germanGuard    = `(?:verwahr(?:t|te|ten|en)|wehr(?:t|te|ten|en)) sich(?: am \pL+| \p{Ll}\pL*)*? gegen`
	germanBetween  = `(?P<between>(?: ` + inClause + `+?)??) (?:(?:de[nmr]|die|einen?|einem|einer|allen?|diese[nmr]?|\pL+enden?) )*`
	germanByWhom   = `(?:(?:der|die|das|eine?|seine?|ihre?) )?[\pL.-]+(?: [\pL.-]+){0,4}?`
	germanFull     = `(?:(?:der|die|das|eine?|seine?|ihre?) )?` + fullWord + `(?: ` + fullWord + `){0,4}?` // up to a full stop
	fullWord       = `(?:(?:Dr|Prof)\.|[\pL-]+)`
	germanNonsense = `(?:(?:am|auf|im|bei) \pL+ )?(?:als )?[„"»“]?(?:falsch|unwahr|haltlos|frei erfunden|erfunden|unsinn|unfug|quatsch|unbegründet|(?:eine )?lüge|reine spekulation)[“”"«]?`
	englishNo      = `(?:there(?:['’]s| is| was) (?:absolutely )?nothing (?:in|to) (?:it|that|this)|(?:that|this|it)(?:['’]s| is| was) (?:simply |just |completely )?(?:not true|untrue|false|wrong|a lie|` + englishBosh + `)|` + englishBosh + `)`
	englishBosh    = `(?:(?:complete|total|absolute|utter|pure) )?(?:nonsense|rubbish|fiction|fantasy|invention)`
	englishUntruly = `(?:false|untrue|wrong|baseless|unfounded|a lie|not true|fabricated|fake|inaccurate|incorrect|` + englishBosh + `)`
)

// Contested is what somebody denies that is reported, or of which somebody is accused: others
// assert it. The group "denier" is who does it; without one, he stands in front of "denial".
var Contested = slices.Concat(reserveOf(germanContested), reserveOf(englishContested), otherContested)

// otherContested are denials that are shown to the judge as they are.
var otherContested = reserve(
	`(?i)(?:^|\PL)`+germanRebuffs+` `+within+`*?`+germanRumour+`(?: `+within+`+?)?? (?:zurück|von sich), (`+germanTo+`|`+germanClaimed+within+`+)`,
	`(?i)(?:^|\PL)`+germanRebuffs+` `+within+`*?`+germanRumour+`, (.+?), (?:\pL+ )*(?:zurück|von sich)(?:$|\PL)`,
	`(?i)(?:^|\PL)`+germanCalls+` `+within+`+? (?:als )?(?:falsch|unwahr|haltlos|erfunden|unsinn|unbegründet|(?:eine )?lüge), (`+germanClaimed+within+`+)`,
	`(?i)(?:^|\PL)`+englishRebuffs+`(?:the |any )?`+englishRumour+` (that `+within+`+)`,
	`(?i)(?:^|\PL)`+englishRebuffs+`(?:the |any |all )*(?:allegations?|accusations?|suggestions?|charges?) (of `+within+`+)`,
	`(?i)(?:^|\PL)(?:call(?:s|ed)|describe[sd]) `+englishRumour+` ((?:that|of) `+within+`+? (?:as )?(?:false|untrue|wrong|baseless|unfounded|a lie|nonsense))(?:$|\PL)`,
	`(?i)(?:^|\PL)den(?:y|ies|ied|ying) (?:\pL+ly )?(`+englishRumour+` (?:that|of) `+within+`+)`,
)

var germanContested = patterns(
	// trat Berichten entgegen, er plane …; wies den Vorwurf zurück, er habe …
	`(?i)(?:^|\PL)(?P<denial>`+germanStep+germanBetween+germanRumour+`(?: `+inClause+`+?)?? `+germanAway+`), (?P<clause>`+germanClaimed+inClause+`+)`,
	// widersprach Berichten, er …; verwahrte sich gegen den Vorwurf, er …
	`(?i)(?:^|\PL)(?P<denial>(?:`+germanDenies+`|`+germanGuard+`)`+germanBetween+germanRumour+`(?: `+inClause+`{1,40}?)??), (?P<clause>`+germanClaimed+inClause+`+)`,
	// hat den Vorwurf zurückgewiesen, er habe …
	`(?i)(?:^|\PL)(?P<denial>(?:ist|sind|hat|haben|hatten?)`+germanBetween+germanRumour+`(?: `+inClause+`{1,40}?)?? (?:entgegengetreten|zurückgewiesen|dementiert|widersprochen|bestritten)), (?P<clause>`+germanClaimed+inClause+`+)`,
	// Berichte, wonach …, wies die Kanzlei als „Unsinn“ zurück
	`(?i)(?:^|[.!?] )(?P<denial>`+germanReport+`), (?:auch |selbst |sogar )?(?P<clause>`+germanClaimed+inClause+`+), (?:bezeichne(?:t|te|ten)|nannten?|nennt|wies(?:en)?|weist) (?P<denier>`+germanByWhom+`) (?:`+germanNonsense+`(?: zurück)?|(?:\pL+ )?(?:zurück|von sich))`,
	`(?i)(?:^|[.!?] )(?P<denial>`+germanReport+`), (?:auch |selbst |sogar )?(?P<clause>`+germanClaimed+inClause+`+), `+germanDenies+` (?P<denier>`+germanFull+`)(?:[.]|$)`,
	// Dass das Bad schließt, bestritt die Stadt
	`(?i)(?:^|[.!?] )(?P<denial>)(?:auch )?(?P<clause>dass `+inClause+`+), `+germanDenies+` (?P<denier>`+germanFull+`)(?:[.]|$)`,
)

var englishContested = patterns(
	// “There is nothing to it,” Pohl said of reports that …
	`(?i)(?P<denial>["“]`+englishNo+`),["”] (?P<denier>[\pL.’'-]+(?: [\pL.’'-]+){0,5}?) said (?:of|about|when asked about) `+englishRumour+` that (?P<clause>`+inClause+`+)`,
	// Asked about reports that …, Pohl said: “That is nonsense.”
	`(?i)(?:^|[.!?] )(?P<denial>asked about `+englishRumour+`) that (?P<clause>`+inClause+`+), (?P<denier>[\pL.’'-]+(?: [\pL.’'-]+){0,5}?) said(?:: |, )["“]`+englishNo+`[.,]["”]`,
	// dismissed reports that …; called reports that … false
	`(?i)(?:^|\PL)(?P<denial>(?:reject|dismiss|refute|dispute|rebuff|den(?:y|ie))(?:s|d|ed|es)? (?:as \pL+ )?`+englishRumour+`) that (?P<clause>`+inClause+`+?)(?: as `+englishUntruly+`)?(?:[.]|$)`,
	`(?i)(?:^|\PL)(?P<denial>(?:call(?:s|ed)|describe[sd]|said|says) `+englishRumour+`) that (?P<clause>`+inClause+`+?)(?: as| were| are| was)? `+englishUntruly+`(?:[.]|$)`,
	// Reports that … were denied by …
	`(?i)(?:^|[.!?] )(?P<denial>`+englishRumour+`) that (?P<clause>`+inClause+`+?) (?:were|was|have been|has been) (?:denied|dismissed|rejected) (?:as `+englishUntruly+` )?by (?P<denier>`+inClause+`+)`,
)

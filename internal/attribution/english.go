package attribution

import "github.com/beleg-dev/beleg/internal/regex"

// What English news write round the name of somebody whose words they report, with an
// example above each; see speakers.
var englishSpeakers = compile(englishNoun,
	// According to Ms Brand, the hall is dear.
	`(?:[Aa]ccording to|[Ii]n the words of) OPEN`,
	// “The hall is dear,” said Lea Brand.
	`(?:[“”"]|`+englishQuote+`),?\s?(?:`+englishSaid+`|added|explained|wrote) OPEN(?m:[,;”"(]|\.?$)`,
	// “The hall is dear,” Ms Brand said.
	`(?:[,”"]|[,.!?]`+englishQuote+`)\s?NOUN`+englishInner+englishAlso+` (?:`+englishSaid+`|added|explained|wrote)(?:[ ,.:]|$)`,
	// The hall is dear, the report found.
	`(?:,|[”"])\s?`+englishFinder+` (?:(?:has|have|had) )?(?:found|concluded|showed|shows)`+englishEnd,
	// The report found that the hall is dear.
	`^`+englishFinder+` (?:(?:has|have|had) )?(?:found|concluded|showed|shows|suggested|suggests) that `,
	// The hall is dear, the council confirmed.
	`,\s?`+englishBody+` (?:(?:has|have|had) )?confirmed`+englishEnd,
	// Lea Brand, the mayor, said the hall is dear.
	`^NOUN`+englishAside+englishAlso+` (?:(?:`+englishSaid+`|confirmed|insisted|claimed)(?:[ ,:]|$)|claims (?:\p{Lu}|he|she|it|they|the|there) ?)`,
	// The hall is dear, said Lea Brand.
	`,\s?(?:said|says|explained|wrote) `+englishName+`(?m:[,;”"(]|\.?$)`,
	// Lea Brand pointed out on Monday that the hall is dear.
	`^NOUN`+englishAside+englishAlso+` (?:`+englishTelling+`)`+englishWhen+` that `,
	// The report puts the price at 4 million euros.
	`^(The (?:[\pL\d'’-]+ ){0,2}(?:report|study|review|audit)) puts? [^,.]{2,60} at `,
)

// englishNobody finds what names no speaker, by its beginning, a paper that somebody has
// seen, or a verb behind which "reports" is none.
var englishNobody = regex.MustCompile(`^` + englishWord + `(?: |$)|^(?:some|one|others?|another|these|those)$|^[dri]-\p{Lu}[\pL.]*$|^(?:an?|the) [^,.]*(?:seen|obtained|reviewed|viewed)$| (?:denie[sd]|dismisse[sd]|rejected|rejects)$`)

// An englishNoun is the words in front of a verb, and an englishOpen those behind one,
// see phrase; an englishName has a word with a capital, or is somebody.
const (
	englishNoun = `(` + englishPart + `(?: ` + englishPart + `){0,11}?)`
	englishOpen = `(` + englishPart + `(?: ` + englishPart + `){0,11})`
	englishPart = `[\pL\d][\pL\d.'’&/-]*`
	englishName = `((?:(?i:the|a|an|its|his|her|their) )?(?:\p{Ll}[\pL'’-]* ){0,2}?` + englishHead + `(?:(?: \p{Ll}[\pL'’-]*){0,3} ` + englishHead + `){0,6}(?:['’]s(?: \p{Ll}[\pL-]*){1,3})?)`
	englishHead = `(?:\p{Lu}[\pL\d.'’-]*|police|officials|prosecutors|researchers|doctors|scientists|company|government|ministry|authority|agency|court|club|council|union|spokesman|spokeswoman|spokesperson|mayor|minister|operator|report|study)`
)

// englishWord stands where a speaker may, and is none.
const englishWord = `(?:about|after|again|amid|among|anything|as|at|because|before|by|despite|during|earlier|easier|enough|everything|for|from|having|however|in|instead|later|like|little|maybe|meanwhile|near|no|nobody|none|nothing|now|of|on|over|perhaps|since|something|soon|still|then|through|to|today|under|unlike|until|with|without|yesterday|he|i|it|she|so|that|there|they|this|we|what|who|whoever|which|you|and|but|if|last|when|where|while|why|yet|although|though|plan|him|them|me|us|whom|whose|here|such|\pL{3,}(?:ent|al|ual|ous|ar|ed|ate)ly)`

// englishAside says more of the speaker at the start of a sentence; behind a comma,
// another name may begin a list.
const (
	englishAside   = bracketed + englishParty + `(?:, (?:\p{Lu}[^,.]{1,60},|` + englishApposed + `))?`
	englishInner   = bracketed + englishParty + `(?:, (?:` + englishApposed + `))?`
	englishApposed = `\d[^,.]{1,60},|(?:though|meanwhile|however),|(?:an?|the|his|her|its|their|another|former|who|whose|which|one|speaking|(?:[\pL-]+ ){1,4}(?:at|for|in|of|to)) [^:;\n` + marks + `]{1,120},`
)

// goesOn finds behind "who" a second verb of its clause: "Lea Brand, who taught her and, years
// later, wrote".
var goesOn = regex.MustCompile(`, (?:who|which) .*\P{L}(?:and|or|but), [^,]*, (?:\pL+ )?\pL+[ ,.:]?$`)

// englishParty is the party and state of a member of Congress: "D-N.M.".
const englishParty = `(?:, [DRI]-\p{Lu}[\pL. ]{1,14},?)?`

const (
	// englishFinder is a text or a body that finds something.
	englishFinder = `((?i:the|an?|its|their|his|her) (?:[\pL\d][\pL\d'’-]* ){0,4}?(?:report|study|survey|inquiry|investigation|review|audit|poll|analysis|court|jury|judge|panel|tribunal|commission))`
	// englishBody is somebody who has no name, at the end of a sentence.
	englishBody = `((?:the|an?|its|their|his|her) (?:[\pL\d][\pL\d'’-]* ){0,3}?\pL[\p{Ll}'’-]+)`
	// englishTelling is a verb that may say something else unless "that" follows.
	englishTelling = `(?:report|explain|argu|not|stress|acknowledg|predict|estimat|recall|answer|complain|stat|maintain|conced|counter|add|admit|suggest|claim|assert|contend|insist|tweet|emphasi[sz]|caution|alleg|confirm|announc|warn)(?:e?d|e?s|ted)|repl(?:ied|ies)|testif(?:ied|ies)|wrote|(?:pointed|points) out`
	// englishWhen says when, where or to whom something was said.
	englishWhen = `(?: (?:(?:on|in|at|to|last|this) [^,.]{1,30}?|yesterday|today|` + englishDay + `))?`
	englishDay  = `(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`
	// englishAlso stands in front of a verb of saying.
	englishAlso = `(?: (?:also|already|this week|last week|further|later|then|now|often|once|recently|repeatedly|reportedly|previously|initially|publicly|himself|herself|has|have|had|on ` + englishDay + `))*`
	// englishSaid is such a verb.
	englishSaid = `said|says?|told|announced|warned`
	// englishQuote is a mark that looks like an apostrophe.
	englishQuote = `(?:''|['’])`
	// englishEnd ends a sentence, or says when or where.
	englishEnd = `(?m:[;”"]|(?: (?:on|in|late|early|yesterday|today|last|this|at)(?: [^,.]{1,30})?)?\.?$)`
)

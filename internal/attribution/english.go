package attribution

import "regexp"

// What English news write round the name of somebody whose words they report, with an
// example above each; see speakers.
var englishSpeakers = compile(englishNoun,
	// According to Ms Brand, the hall is dear.
	`(?:[Aa]ccording to|[Ii]n the words of) NOUN`,
	// “The hall is dear,” Ms Brand said.
	`[,”"]\s?NOUN`+englishInner+` (?:said|says|told|added|explained|announced|warned|wrote)(?:[ ,.:]|$)`,
	// “The hall is dear,” said Lea Brand.
	`(?:,|[“”"’'],?)\s?(?:said|says|explained|wrote) NOUN(?m:[,;”"]|\.?$)`,
	// “The hall is dear,” added Lea Brand.
	`[“”"’'],?\s?(?:added|announced|warned) NOUN(?m:[,;”"]|\.?$)`,
	// The hall is dear, the report found.
	`(?:,|[”"])\s?`+englishFinder+` (?:(?:has|have|had) )?(?:found|concluded|said|says|showed|shows)`+englishEnd,
	// The report found that the hall is dear.
	`^`+englishFinder+` (?:(?:has|have|had) )?(?:found|concluded|said|says|showed|shows|suggested|suggests) that `,
	// The hall is dear, the council said.
	`,\s?`+englishBody+` (?:(?:has|have|had) )?(?:said|says|confirmed|announced|warned|added)`+englishEnd,
	// Lea Brand, the mayor, said the hall is dear.
	`^NOUN`+englishAside+` (?:said|says|told|announced|warned|confirmed|insisted|claimed|claims)(?:[ ,:]|$)`,
	// Lea Brand pointed out on Monday that the hall is dear.
	`^NOUN`+englishAside+` (?:`+englishTelling+`)`+englishWhen+` that `,
	// The owner admitted that the hall is dear.
	`^`+englishSomebody+` (?:(?:`+englishTelling+`)`+englishWhen+` that |(?:said|says|told)(?:[ ,:]|$))`,
	// The report puts the price at 4 million euros.
	`^(The (?:[\pL\d'’-]+ ){0,2}(?:report|study|review|audit)) puts? [^,.]{2,60} at `,
)

// englishNobody finds what names no speaker, by its beginning.
var englishNobody = regexp.MustCompile(`^` + englishWord + `(?: |$)|^[dri]-\p{Lu}[\pL.]*$| (?:he|she|it|they|we|i|you|who|which|that|also|ever|never)$`)

// An englishNoun names a speaker: an article and adjectives, then words with a
// capital, and some that have none.
const englishNoun = `((?:(?i:the|a|an|its|his|her|their) )?(?:[\p{Ll}][\pL'’-]* ){0,2}?(?:\p{Lu}[\pL\d.-]*(?:['’]\p{Lu}\pL*)?|police|officials|prosecutors|researchers|doctors|scientists|company|government|ministry|authority|agency|court|club|council|union|spokesman|spokeswoman|spokesperson|mayor|minister|operator|report|study)(?: (?:of |for |from |van |de )?(?:the )?(?:\p{Lu}[\pL\d.-]*(?:['’]\p{Lu}\pL*)?|police|ministry|company|club|council|authority|agency)){0,4}(?:['’]s(?: \p{Ll}[\pL-]*){1,3})?)`

// englishWord stands where a speaker may, and is none.
const englishWord = `(?:about|after|another|as|at|before|by|during|for|from|however|in|meanwhile|of|on|since|to|with|he|i|it|one|others|she|some|that|there|they|this|we|what|who|whoever|which|you|and|but|if|last|when|where|while)`

// englishAside says more of the speaker at the start of a sentence; behind a comma,
// another name may begin a list.
const (
	englishAside   = bracketed + englishParty + `(?:, (?:\p{Lu}|` + englishApposed + `)?`
	englishInner   = bracketed + englishParty + `(?:, (?:` + englishApposed + `)?`
	englishApposed = `\d|(?:an?|the|who|whose) )[^,.]{1,60},`
)

// englishParty is the party and state of a member of Congress: "D-N.M.".
const englishParty = `(?:, [DRI]-\p{Lu}[\pL. ]{1,14},?)?`

const (
	// englishFinder is a text or a body that finds something.
	englishFinder = `((?i:the|an?|its|their|his|her) (?:[\pL\d][\pL\d'’-]* ){0,4}?(?:report|study|survey|inquiry|investigation|review|audit|poll|analysis|court|jury|judge|panel|tribunal|commission))`
	// englishBody is somebody who has no name, at the end of a sentence.
	englishBody = `((?:the|an?|its|their|his|her) (?:[\pL\d][\pL\d'’-]* ){0,3}?\pL[\p{Ll}'’-]+)`
	// englishSomebody is its like at the start of a sentence.
	englishSomebody = `((?:The|An?|Its|Their|His|Her) (?:[\p{Ll}\d][\pL\d'’-]* ){0,2}?\p{Ll}[\p{Ll}'’-]+)`
	// englishTelling is a verb that may say something else unless "that" follows.
	englishTelling = `(?:report|explain|argu|not|stress|acknowledg|predict|estimat|recall|answer|complain|stat|maintain|conced|counter|add|admit)(?:e?d|e?s|ted)|repl(?:ied|ies)|testif(?:ied|ies)|wrote|(?:pointed|points) out`
	// englishWhen says when, where or to whom something was said.
	englishWhen = `(?: (?:on|in|at|to) [^,.]{1,30}?)?`
	// englishEnd ends a sentence, or says when or where.
	englishEnd = `(?m:[;”"]|(?: (?:on|in|late|early|yesterday|today|last|this|at)(?: [^,.]{1,30})?)?\.?$)`
)

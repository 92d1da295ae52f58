package segment

import "regexp"

// refutation matches a sentence by which a text says that what it told before is untrue.
// "Das ist falsch, sagte Lea Brand" is the word of one against that of another, and "That
// is wrong" may be said of a deed.
var refutation = regexp.MustCompile(`^(?i:(?:(?:doch|aber|auch|but|yet) )?(?:` +
	`(?:das|dies|die behauptung|das gerücht) (?:ist|war) (?:(?:alles|aber|auch|jedoch|allerdings|schlicht|schlichtweg|frei|völlig|komplett|nachweislich|einfach) )*(?:falsch|gelogen|erfunden|unwahr|nicht wahr)` +
	`|(?:das|dies|die behauptung|das gerücht) (?:stimmt|trifft) (?:(?:alles|aber|jedoch|allerdings|so) )*nicht(?: zu)?` +
	`|das (?:tut|ist|hat) (?:er|sie|es) (?:(?:aber|jedoch|allerdings) )?nicht` +
	`|(?:nichts|kein wort) davon (?:stimmt|ist wahr)|davon stimmt (?:nichts|kein wort)` +
	`|(?:that|this|it|the claim|the rumou?r)(?: is|['’]s| was) (?:(?:simply|also|completely|entirely|all) )*(?:false|untrue|not true|made up|fabricated|a lie)` +
	`|(?:it|he|she|they) (?:(?:does|do|did|is|are|has|have) not|(?:does|do|did|is|are|has|have)n['’]t)` +
	`|(?:none|not a word) of (?:this|that|it) is true` +
	`))(?:[.:;!–—]| [–—]|, denn |$)`)

// Refutes says whether a sentence says that the one before it is untrue.
func Refutes(text string) bool { return refutation.MatchString(text) }

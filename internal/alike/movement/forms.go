package movement

import (
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// What may stand before the amount that was.
const (
	germanThen  = `(?:im (?:Vorjahr|Vormonat|Vorquartal)(?:eszeitraum)?|im (?:Jahr|Monat) (?:zuvor|davor)|(?:ein|vor einem) Jahr(?: zuvor)?|zuvor|vorher|bisher|bislang)`
	englishThen = `(?:an? (?:year|month) (?:earlier|ago|before)|the (?:year|month) before|in the (?:previous|prior) (?:year|month)|(?:last|the previous|the prior) (?:year|month)|before|previously)`
)

// A form is how two amounts are told as what is and what was: what stands between and behind
// them.
type form struct {
	between, behind *regex.Regexp
}

var (
	// sureForms need nothing behind the second amount, thenForms say there when it was.
	sureForms = [...][]*regex.Regexp{
		tongue.German:  {regex.MustCompile(`(?i)^(?: \pL+)?(?: \pL+)?,? (?:statt|anstatt|nach)(?: (?:bisher|bislang|zuvor|vorher|früher|noch))$`), regex.MustCompile(`(?i)^(?: \pL+)? (?:statt|anstatt) $`)},
		tongue.English: {regex.MustCompile(`(?i)^(?: \pL+)?(?: an? \pL+)?,? (?:up|down|instead of|rather than|increased|reduced) (?:from )?(?:previously )?$`)},
	}
	thenForms = [...]form{
		tongue.German:  {regex.MustCompile(`(?i)^(?: \pL+)?,? (?:nach|gegenüber|verglichen mit|im Vergleich zu) (?:noch )?$`), regex.MustCompile(`(?i)^(?: \pL+)? (?:` + germanThen + `|im ` + tongue.AnyMonth(tongue.German) + `\b)`)},
		tongue.English: {regex.MustCompile(`(?i)^(?: \pL+)?(?: in (?:\d{4}|` + tongue.AnyMonth(tongue.English) + `))?,? (?:compared (?:with|to)|against|after|versus|from) $`), regex.MustCompile(`(?i)^(?: \pL+)? (?:` + englishThen + `|in ` + tongue.AnyMonth(tongue.English) + `\b)`)},
	}
	// "214 Millionen (Vorjahr: 287)"
	bracketed = [...]*regex.Regexp{
		tongue.German:  regex.MustCompile(`(?i)^[^.;()]{0,30}( \((?:Vorjahr(?:eswert|eszeitraum)?|Vj\.|VJ|Vormonat|Vorquartal|zuvor|vorher|bisher):? )$`),
		tongue.English: regex.MustCompile(`(?i)^[^.;()]{0,30}( \((?:prior[- ]year|previous year|last year|year[- ]earlier|previously|before|PY|was):? )$`),
	}
	// "214 Millionen (2023: 287)"
	yearBracketed = regex.MustCompile(`^[^.;()]{0,30}( \(((?:19|20)\d\d): )$`)
	bracketEnd    = regex.MustCompile(`^[^()]{0,20}\)`)
	// "214 Millionen. Im Vorjahr waren es 287 Millionen."
	nextForms = [...]*regex.Regexp{
		tongue.German:  regex.MustCompile(`(?i)^[^.;]{0,60}([.;,] (?:` + germanThen + ` (?:waren es|(?:hatte|hatten|lag|lagen|war|waren) (?:er|sie|es|die Zahl))(?: noch| bei)* |(?:ursprünglich )?(?:geplant|veranschlagt|vorgesehen|kalkuliert) (?:waren|gewesen waren|hatte man|war sie mit|war er mit|war es mit) (?:ursprünglich |zunächst |einmal |nur )?))$`),
		tongue.English: regex.MustCompile(`(?i)^[^.;]{0,60}([.;,] ` + englishThen + `,? (?:it (?:was|had been|stood at)|there (?:were|had been)|the (?:figure|number) was) |[.;,] (?:it|they) (?:had been|was|were) (?:originally |initially |first )?(?:planned|budgeted|estimated|costed) at (?:only |just )?)$`),
	}
	// "Statt 84 Millionen kostet sie 119 Millionen"
	insteadOf = [...]*regex.Regexp{
		tongue.German:  regex.MustCompile(`(?:^|[.!?:] )(?:Statt|Anstatt|Anstelle von|Statt der|Anstelle der) (?:(?:wie )?(?:zunächst|ursprünglich|bisher|zuvor)?\pL* ?(?:geplant|erwartet|veranschlagt|vorgesehen)\pL* )?$`),
		tongue.English: regex.MustCompile(`(?:^|[.!?:] )(?:Instead of|Rather than) (?:the )?(?:(?:originally |initially )?(?:planned|expected|budgeted|promised|original) )?$`),
	}
	insteadWord = regex.MustCompile(`(?i) (?:statt|anstatt|instead of|rather than) $`)
	phraseEnd   = regex.MustCompile(`^[^.;,]{0,30}?(?:[.;,](?: |$)|$)`)
	// "214 Millionen, das sind 73 Millionen weniger als im Vorjahr"
	apartFrom = [...]form{
		tongue.German:  {regex.MustCompile(`(?i)^(?: \pL+){0,3}?( ?[,;–(] ?(?:das (?:sind|ist|waren) |und damit )?| und damit )$`), regex.MustCompile(`(?i)^(?: \pL+)? (mehr|weniger|höher|niedriger|teurer|billiger) als (?:\pL+ )?(?:` + germanThen + `|im ` + tongue.AnyMonth(tongue.German) + `|(geplant|veranschlagt|vorgesehen|kalkuliert|erwartet|eingeplant)\b|(?:im Jahr )?((?:19|20)\d\d)\b)\)?`)},
		tongue.English: {regex.MustCompile(`(?i)^(?: \pL+){0,3}?( ?[,;–(] ?(?:(?:that is|which is|or) )?)$`), regex.MustCompile(`(?i)^(?: \pL+)? (more|fewer|less|higher|lower) than (?:` + englishThen + `|in ` + tongue.AnyMonth(tongue.English) + `|(?:originally |initially |first |had been |was |were )*(planned|budgeted|forecast|estimated|expected)\b|in ((?:19|20)\d\d)\b)\)?`)},
	}
	// "um 3 auf 12"
	stepTo = [...]*regex.Regexp{tongue.German: regex.MustCompile(`(?i)^(?: \pL+)? (auf (?:nunmehr |jetzt |nur noch )?)$`), tongue.English: regex.MustCompile(`(?i)^(?: \pL+)? (to (?:just |now )?)$`)}
	byStep = [...]*regex.Regexp{
		tongue.German:  regex.MustCompile(`(?i)(?:^|\PL)(um (?:rund |etwa )?)$`),
		tongue.English: regex.MustCompile(`(?i)(?:^|\PL)(?:(by (?:about )?)|(?:rose|rises?|grew|increased|climbed|jumped|fell|falls?|dropped|declined|decreased|shrank|sank) )$`),
	}
	// "von bisher 9 auf 12"
	opening = [...]*regex.Regexp{tongue.German: regex.MustCompile(`(?i)(?:^|\PL)(von (?:bisher |zuvor |zuletzt |rund |etwa )?)$`), tongue.English: regex.MustCompile(`(?i)(?:^|\PL)(from (?:about |previously )?)$`)}
)

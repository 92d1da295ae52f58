package evidence

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/statement"
	"github.com/beleg-dev/beleg/internal/value"
)

var (
	// addressed matches what a question begins with before it asks: "Und ", "Frau Brand, ".
	addressed = regex.MustCompile(`^(?:(?:[Uu]nd|[Aa]ber|[Aa]lso|[Aa]nd|[Bb]ut|[Ss]o),? )?(?:(?:Herr|Frau|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Mayor|Minister) \p{Lu}[\pL-]+, )?(?:(?:und|aber|also|and|but|so),? )?`)
	// verbFirst matches a German question that begins with its verb. The groups are that, and the
	// rest of its clause.
	verbFirst = regex.MustCompile(`^(\pL\p{Ll}+(?:t|en|rd|ll|ss|rf|nn|ag|uss|ar)|(?i:ist|sind|war|hat|gibt)) ((?:d(?:er|ie|as|en|em)|ein\pL*|kein\pL*|es|er|sie|Sie|man|wir|ihr|Ihr\pL*|ihr\pL*|sein\pL*|unser\pL*|dies\pL*|alle|viele|auch|dort|nun|jetzt|denn|\p{Lu}[\pL-]+|\d[\d.,]*)\b[^,;:–—]*)`)
	// particle matches the part of a German verb that its other forms begin with.
	particle = regex.MustCompile(` (?:ab|an|auf|aus|bei|ein|fest|heim|her|hin|los|mit|nach|statt|teil|um|vor|weg|weiter|wieder|zu|zurück|zusammen)$`)
)

// inQuestion returns what a question asks whether it is so as a sentence that says so, without
// who asks it: the judge takes a question for none.
func inQuestion(question, language string) string {
	own := unturned(question)
	own = own[len(addressed.FindString(own)):]
	own = own[:len(own)-segment.QuestionMark(own)]
	first, n := utf8.DecodeRuneInString(own)
	if n == 0 {
		return question
	}
	if frame := statement.AsksWhether(own); frame > 0 {
		if strings.HasSuffix(strings.TrimRight(own[:frame], " "), "dass") {
			return "Es stimmt, dass " + own[frame:] + "."
		}
		return "It is true that " + own[frame:] + "."
	}
	if value.Primary(language) != "de" {
		return "Yes, " + string(unicode.ToLower(first)) + own[n:] + "."
	}
	m := verbFirst.FindStringSubmatchIndex(own)
	if m == nil {
		return own + "."
	}
	verb, clause, rest := strings.ToLower(own[m[2]:m[3]]), own[m[4]:m[5]], own[m[1]:]
	if !particle.MatchString(clause) {
		clause += " "
	}
	return "Es stimmt, dass " + clause + verb + rest + "."
}

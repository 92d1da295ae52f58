package attribution

import (
	"strings"
	"unicode"

	"github.com/beleg-dev/beleg/internal/regex"
)

var (
	// titled finds who has a title, whose name may follow.
	titled = regex.MustCompile(`^(?i:der|die|das|(?:ein|ihr|sein)e?|the|an?|its|his|her|their|\pL[\pL -]*['’]s) `)
	// bearer finds behind a title a first name and a last.
	bearer = regex.MustCompile(`^, (\p{Lu}\p{Ll}[\pL'’-]*(?: (?:von |van |de )?\p{Lu}[\pL.'’-]*){1,2})(?:[,;:.”“"»«\n]|$)`)
	// led finds behind a group who leads it: "ein Team um Lea Brand".
	led = regex.MustCompile(`^ um (?:den |die )?(?:\pL+en )?\p{Lu}[\pL.'’-]*(?: (?:von |van |de )?\p{Lu}[\pL'’-]*\.?){0,4}`)
	// group finds one.
	group = regex.MustCompile(`(?i:team|gruppe|kammer|kollegen|forscher|wissenschaftler)$`)
	// whose finds a possessive in front of somebody who is named: "its chief Lea Brand".
	whose = regex.MustCompile(`^(?:(?i:its|his|her|their) (?:\p{Ll}[\pL'’,-]* )*\p{Lu}|(?i:ihre?|seine?|dessen|deren) (?:\p{Ll}\pL* )*\p{Lu}[\pL-]* \p{Lu})`)
	// pointing is who was named before and not here.
	pointing = regex.MustCompile(`^(?i:(?:der |die )?(?:letztere|erstere)[nrs]?|(?:the )?(?:latter|former))$`)
	// listener finds behind a German name who was told, where the verb comes last.
	listener = regex.MustCompile(`^\p{Lu}[^,]*?( (?:der|einer) ` + press + `)$`)
	// stray finds behind a German name what looks like an adjective of it.
	stray = regex.MustCompile(`\p{Lu}[\pL\d.-]*( (?:den|(?:all|dies|ein|ihr|jed|kein|sein)e[nr]|zwischen|gegen|wegen|unter|über|aber|Anfang|Mitte|Ende|` + germanAuxiliary + `) )`)
	// begun finds what does not belong to a name in front of "zufolge".
	begun = regex.MustCompile(`^(?:.* )?(?:` + germanAuxiliary + `) `)
)

// germanAuxiliary is a verb that looks like an adjective, or stands where one may.
const germanAuxiliary = `habe|haben|hatten?|hätten?|ist|sind|seien?|war|waren|wären?|wurden?|würden?|werden?|soll|sollen|sollten?|kann|können|könnten?|muss|müssen|müssten?|will|wollen|wollten?|dürfen|dürften?`

// nameIn returns where the name stands of the speaker who is found in a text from
// start to end.
func nameIn(text string, start, end int, oblique bool) (int, int) {
	if strings.HasPrefix(text[end:], " zufolge") {
		start += len(begun.FindString(text[start:end]))
	}
	if m := listener.FindStringSubmatchIndex(text[start:end]); m != nil && !titled.MatchString(text[start:end]) {
		end = start + m[2]
	}
	if m := bearer.FindStringSubmatchIndex(text[end:]); m != nil && titled.MatchString(text[start:end]) {
		end += m[3]
	}
	if group.MatchString(text[start:end]) { // not "sagte Lea Brand um Mitternacht"
		end += len(strings.TrimRight(led.FindString(text[end:]), "."))
	}
	if rest, _, _ := strings.Cut(text[end:], "\n"); !strings.ContainsFunc(rest, unicode.IsLetter) && strings.HasSuffix(text[start:end], ".") {
		end--
	}
	if name := text[start:end]; oblique {
		part := nominative(name)
		start += strings.Index(name, part)
		end = start + len(part)
	} else if whose.MatchString(name) {
		start += strings.Index(name, " ") + 1
	}
	return start, end
}

package evidence

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value/phrase"
)

// What stands for other words that deny.
const (
	germanDenied  = "bestritt, "
	englishDenied = "denied that "
)

var (
	// uncontested finds that nothing is denied.
	uncontested = regex.MustCompile(`(?i)(?:^|\PL)(?:nicht|nie|niemand|kaum|weder|not|never|nobody|neither|nor)(?:$|\PL)`)
	// verbSecond finds in a clause without "dass" the verb behind the subject.
	verbSecond = regex.MustCompile(`^((?:er|sie|es|man)|(?:(?:der|die|das|eine?|seine?|ihre?) )?(?:\p{Ll}\pL*e[nrs]? )?\p{Lu}[\pL-]*(?: \p{Lu}[\pL-]*)*) (\p{Ll}+(?:e|en|i|ien)) (` + inClause + `+)$`)
	// subjunctive finds it behind a longer one.
	subjunctive = regex.MustCompile(`^(` + inClause + `+?) (sei|seien|habe|hätten?|werde|würden?|wolle|könne|könnten|müsse|solle|dürfe) (` + inClause + `+)$`)
	// conjoined finds with what a clause begins that has its verb behind.
	conjoined = regex.MustCompile(`^(?i:dass|wonach|nach (?:dem|der|denen)) `)
)

// PlainDenials returns a text in which "denied that …" stands for what else denies a report: the
// judge takes "trat Berichten entgegen, er plane eine Maut" for what they say.
func PlainDenials(text string) string {
	for _, p := range germanContested {
		text = plainDenial(text, p, germanDenied)
	}
	for _, p := range englishContested {
		text = plainDenial(text, p, englishDenied)
	}
	return text
}

// plainDenial returns a text with one denial that a pattern finds in other words.
func plainDenial(text string, p *regex.Regexp, denied string) string {
	m := p.FindStringSubmatchIndex(text)
	if m == nil {
		return text
	}
	found := segment.Span{Start: m[0], End: m[1]}
	from := strings.LastIndexAny(text[:found.Start], ".!?") + 1
	if uncontested.MatchString(strings.ReplaceAll(text[from:found.End], "not true", "")) {
		return text
	}
	group := func(name string) (of string, start int) {
		if g := 2 * p.SubexpIndex(name); g > 0 {
			return text[m[g]:m[g+1]], m[g]
		}
		return "", 0
	}
	clause, _ := group("clause")
	if denied == germanDenied {
		clause = verbLast(clause)
	}
	_, start := group("denial")
	between, _ := group("between")
	if by, _ := group("denier"); by != "" {
		denied = phrase.Capital(by) + " " + denied
	}
	rest := text[found.End:]
	if strings.HasSuffix(strings.TrimRight(found.Of(text), `"”`), ".") {
		rest = "." + rest
	}
	return text[:start] + strings.Replace(denied, "bestritt", "bestritt"+between, 1) + clause + rest
}

// verbLast returns what somebody denies in German with "dass", which makes the judge surer.
func verbLast(clause string) string {
	if begins := conjoined.FindString(clause); begins != "" {
		return "dass " + clause[len(begins):]
	}
	for _, p := range []*regex.Regexp{verbSecond, subjunctive} {
		if p.MatchString(clause) {
			return p.ReplaceAllString(clause, "dass $1 $3 $2")
		}
	}
	return clause
}

package show

import (
	"fmt"
	"strings"

	"github.com/beleg-dev/beleg/client/screen"
	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// Places keeps where in a file the claims stand that are not SUPPORT. The zero value is
// empty.
type Places struct {
	claims [factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE + 1][]placed
	last   int  // line of a claim
	shared bool // whether several claims begin on one line
}

type placed struct {
	line  int
	claim string
}

// Add keeps the next claim and the line where it begins; 0: it is not known.
func (p *Places) Add(v factcheckv1.Verdict, line int, claim string) {
	if line <= 0 {
		return
	}
	p.shared = p.shared || line == p.last
	p.last = line
	if v > factcheckv1.Verdict_VERDICT_SUPPORT && int(v) < len(p.claims) { // else it is one of a later server
		p.claims[v] = append(p.claims[v], placed{line, claim})
	}
}

// Places returns the lines by verdict, with the claims themselves where a line does not
// tell which is meant; nothing where there are none.
func (f Format) Places(p *Places) string {
	var b strings.Builder
	for v, claims := range p.claims {
		if claims == nil {
			continue
		}
		word, _, look := verdictWords(factcheckv1.Verdict(v))
		text := f.lines(word, claims)
		if p.shared {
			text = f.claims(word, claims)
		}
		b.WriteString(strings.Replace(text, word, f.in(look, word), 1))
	}
	return b.String()
}

// lines names the lines alone.
func (f Format) lines(word string, claims []placed) string {
	noun := "line"
	if len(claims) > 1 {
		noun = "lines"
	}
	numbers := make([]string, len(claims))
	for i, c := range claims {
		numbers[i] = fmt.Sprint(c.line)
	}
	return f.paragraph(fmt.Sprintf("%s on %s %s", word, noun, strings.Join(numbers, ", ")))
}

// claims lists the claims, each on lines of its own.
func (f Format) claims(word string, claims []placed) string {
	var b strings.Builder
	b.WriteString(word + "\n")
	for _, c := range claims {
		text := fmt.Sprintf("line %d: %s", c.line, screen.OneLine(c.claim))
		b.WriteString(screen.Indented("  ", screen.Wrap(text, max(f.Columns-2, 0))))
	}
	return b.String()
}

package show

import (
	"fmt"
	"strings"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// Places keeps on which lines of a file the claims stand that are not SUPPORT. The zero
// value is empty.
type Places struct {
	lines [factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE + 1][]int
}

// Add keeps the line of the next claim; 0: it is not known.
func (p *Places) Add(v factcheckv1.Verdict, line int) {
	if line > 0 && v > factcheckv1.Verdict_VERDICT_SUPPORT && int(v) < len(p.lines) { // else it is one of a later server
		p.lines[v] = append(p.lines[v], line)
	}
}

// Places returns the lines by verdict, each once, with the number of its claims where
// they are several; nothing where there are none.
func (f Format) Places(p *Places) string {
	var b strings.Builder
	for v, lines := range p.lines {
		var texts []string
		for i, end := 0, 0; i < len(lines); i = end {
			for end = i + 1; end < len(lines) && lines[end] == lines[i]; end++ {
			}
			text := fmt.Sprint(lines[i])
			if n := end - i; n > 1 {
				text += fmt.Sprintf("\u00a0(%d×)", n)
			}
			texts = append(texts, text)
		}
		if texts == nil {
			continue
		}
		noun := "line"
		if len(texts) > 1 {
			noun = "lines"
		}
		word, _, look := verdictWords(factcheckv1.Verdict(v))
		text := f.paragraph(fmt.Sprintf("%s on %s %s", word, noun, strings.Join(texts, ", ")))
		b.WriteString(strings.Replace(text, word, f.in(look, word), 1))
	}
	return b.String()
}

package attribution

import (
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// introducing finds a sentence with quoted words behind a colon to its end.
var introducing = regex.MustCompile(`: ?[` + marks + `][^` + marks + `]*$`)

// quoted returns a part of a passage with the sentences that stand between the same
// quotation marks. Marks that are never closed hold nothing together, but where a colon
// introduces words that may go on behind the passage.
func (p *Passage) quoted(part segment.Span) segment.Span {
	german, open, first := value.Primary(p.Language) == "de", false, 0
	whole := part
	for i, s := range p.Sentences {
		if !open {
			first = i
		}
		open = opens(p.textOf(s), open, german)
		if ends := !open || i == len(p.Sentences)-1 && introducing.MatchString(p.textOf(p.Sentences[first])); ends && p.Sentences[first].Start < part.End && part.Start < s.End {
			whole.Start, whole.End = min(whole.Start, p.Sentences[first].Start), max(whole.End, s.End)
		}
	}
	return whole
}

// opens says whether a text ends between quotation marks, where it began there or
// not.
func opens(text string, open, german bool) bool {
	for _, r := range text {
		switch r {
		case '„':
			open = true
		case '“':
			open = !german
		case '”':
			open = false
		case '"', '»', '«':
			open = !open
		}
	}
	return open
}

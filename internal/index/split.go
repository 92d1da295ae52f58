package index

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/segment"
)

// split reads a source's content as passages.
func split(content string) []segment.Passage {
	var list []segment.Passage
	for at := 0; at < len(content); {
		end := len(content)
		if i := strings.IndexByte(content[at:], '\n'); i >= 0 {
			end = at + i
		}
		if line := content[at:end]; strings.TrimSpace(line) != "" {
			span := segment.Span{Start: at, End: end}
			list = append(list, segment.Passage{
				Span: span, Role: segment.Body, Sentences: []segment.Span{span},
				Context: segment.Span{Start: at, End: at}, Heading: segment.Span{Start: at, End: at},
			})
		}
		at = end + 1
	}
	return list
}

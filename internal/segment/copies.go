package segment

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/segment/char"
	"github.com/beleg-dev/beleg/internal/segment/key"
	"github.com/beleg-dev/beleg/internal/segment/role"
)

const (
	// minCopyBytes is the least length of a sentence's key for it to be a copy:
	// short sentences ("Yes, I do.") say different things in different places.
	minCopyBytes = 24
	// maxVariants is how many different sentences with one key are told apart.
	maxVariants = 4
)

// A copied is a sentence that may be a copy.
type copied struct {
	*Sentence
	paragraph int // its length in bytes
	letters   int
	lost      string // see key.Lost
}

// markCopies gives the role of duplicates to all but one of the near-identical
// sentences that are judged: that with most letters stays, then that in the
// longer paragraph, then the first.
func markCopies(text string, paragraphs []role.Paragraph) {
	byKey := make(map[string][]copied)
	var order []string
	for _, p := range paragraphs {
		for j := range p.Sentences {
			s := &p.Sentences[j]
			if s.Role != Body && s.Role != Heading || s.Len() < minCopyBytes {
				continue
			}
			k := key.Of(s.Of(text))
			if len(k) < minCopyBytes {
				continue
			}
			if _, ok := byKey[k]; !ok {
				order = append(order, k)
			}
			byKey[k] = append(byKey[k], copied{s, p.Len(), char.Letters(s.Of(text)), key.Lost(s.Of(text))})
		}
	}
	for _, k := range order {
		same := byKey[k]
		for n := 0; len(same) > 1 && n < maxVariants; n++ {
			same = keepBest(same)
		}
	}
}

// markJoined gives the role of duplicates to a heading that is the next one
// with the name of a section in front of it, joined without a space.
func markJoined(text string, paragraphs []role.Paragraph) {
	for i := 0; i+1 < len(paragraphs); i++ {
		p, next := &paragraphs[i], &paragraphs[i+1]
		if p.Role != Heading || next.Role != Heading {
			continue
		}
		own, below := key.Of(p.Of(text)), key.Of(next.Of(text))
		if len(below) < minCopyBytes || len(own) <= len(below) || !strings.HasSuffix(own, below) {
			continue
		}
		for j := range p.Sentences {
			p.Sentences[j].Role = Duplicate
		}
	}
}

// keepBest marks the copies of the best of same and returns those that are no
// copies of it.
func keepBest(same []copied) []copied {
	best := same[0]
	for _, c := range same[1:] {
		if c.better(best) {
			best = c
		}
	}
	var rest []copied
	for _, c := range same {
		switch {
		case c.Sentence == best.Sentence:
		case key.SameLost(best.lost, c.lost):
			c.Role = Duplicate
		default:
			rest = append(rest, c)
		}
	}
	return rest
}

func (c copied) better(other copied) bool {
	if c.letters != other.letters {
		return c.letters > other.letters
	}
	if c.Role != other.Role {
		return c.Role == Body
	}
	return c.Role == Body && c.paragraph > other.paragraph
}

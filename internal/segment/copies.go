package segment

import "strings"

const (
	// minCopyBytes is the least length of a sentence's key for it to be a copy:
	// short sentences ("Yes, I do.") say different things in different places.
	minCopyBytes = 24
	// maxVariants is how many different sentences with one key are told apart.
	maxVariants = 4
)

// A copied is a sentence that may be a copy.
type copied struct {
	unit, sentence int
	letters        int
	lost           string // see lostLetters
}

// markCopies gives the role of duplicates to all but one of the near-identical
// sentences that are judged: that with most letters stays, then that in the
// longer paragraph, then the first.
func (d *document) markCopies() {
	byKey := make(map[string][]copied)
	var order []string
	for i := range d.units {
		for j, s := range d.units[i].sentences {
			if s.Role != Body && s.Role != Heading || s.Len() < minCopyBytes {
				continue
			}
			text := s.Of(d.text)
			key := Key(text)
			if len(key) < minCopyBytes {
				continue
			}
			if _, ok := byKey[key]; !ok {
				order = append(order, key)
			}
			byKey[key] = append(byKey[key], copied{i, j, letters(text), lostLetters(text)})
		}
	}
	for _, key := range order {
		same := byKey[key]
		for n := 0; len(same) > 1 && n < maxVariants; n++ {
			same = d.keepBest(same)
		}
	}
}

// markJoined gives the role of duplicates to a heading that is the next one
// with the name of a section in front of it, joined without a space.
func (d *document) markJoined() {
	for i := 0; i+1 < len(d.units); i++ {
		u, next := &d.units[i], &d.units[i+1]
		if u.kind != heading || next.kind != heading || u.Len() > 4*maxHeadingChars {
			continue
		}
		key, below := Key(u.Of(d.text)), Key(next.Of(d.text))
		if len(below) < minCopyBytes || len(key) <= len(below) || !strings.HasSuffix(key, below) {
			continue
		}
		for j := range u.sentences {
			u.sentences[j].Role = Duplicate
		}
	}
}

// keepBest marks the copies of the best of same and returns those that are no
// copies of it.
func (d *document) keepBest(same []copied) []copied {
	best := same[0]
	for _, c := range same[1:] {
		if d.better(c, best) {
			best = c
		}
	}
	var rest []copied
	for _, c := range same {
		switch {
		case c.unit == best.unit && c.sentence == best.sentence:
		case sameLost(best.lost, c.lost):
			d.units[c.unit].sentences[c.sentence].Role = Duplicate
		default:
			rest = append(rest, c)
		}
	}
	return rest
}

func (d *document) better(a, b copied) bool {
	if a.letters != b.letters {
		return a.letters > b.letters
	}
	ra := d.units[a.unit].sentences[a.sentence].Role
	rb := d.units[b.unit].sentences[b.sentence].Role
	if ra != rb {
		return ra == Body
	}
	return ra == Body && d.units[a.unit].Len() > d.units[b.unit].Len()
}

// sameLost says whether two sentences with one key may be copies by the
// letters that the key lacks: they are equal, or one lost some.
func sameLost(a, b string) bool {
	return len(a) != len(b) || a == b || strings.ContainsAny(a+b, "Ââãÿ")
}

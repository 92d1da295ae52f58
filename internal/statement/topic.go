package statement

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/segment"
)

// A topic is what a text has said that may tell of whom or what a sentence speaks that names
// nobody.
type topic struct {
	title, section string // headings
	level          int    // of the title; 0: it has no hashes
	opening        string // first sentence of the text
	first          string // below the last heading
	begin, last    string // sentences of the paragraph
}

// head takes a heading, with its hashes, if any.
func (t *topic) head(written string, heading Statement) {
	level := strings.IndexFunc(written, func(r rune) bool { return r != '#' })
	titled := t.opening == "" && t.title == "" || level > 0 && level <= t.level
	*t = topic{title: t.title, level: t.level, section: heading.Text, opening: t.opening}
	if titled {
		t.title, t.section, t.level = heading.Text, "", max(level, 0)
	}
}

// tell takes a sentence, which may begin a paragraph.
func (t *topic) tell(s Statement, begins bool) {
	if t.opening == "" {
		t.opening = s.Text
	}
	if t.first == "" {
		t.first = s.Text
	}
	if begins {
		t.begin = s.Text
	}
	t.last = s.Text
}

// before returns what is said before a sentence, which may begin a paragraph, that may tell
// of whom it speaks, what tells most first.
func (t *topic) before(begins bool) []string {
	if begins {
		return about(t.section, t.title, t.first, t.opening)
	}
	return about(t.section, t.title, t.first, t.opening, t.begin, t.last)
}

// about returns each of some texts once.
func about(texts ...string) []string {
	var list []string
	for _, text := range texts {
		if text != "" && len(text) <= segment.MaxSentenceChars && !slices.Contains(list, text) {
			list = append(list, text)
		}
	}
	return list
}

package statement

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
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
	turn           string // what may have turned to another matter
}

var (
	// located finds a sentence that begins with where something was: "In Halvern hat der Rat".
	located = regex.MustCompile(`^(?:In|Im|Bei|At|Near|Outside) \p{Lu}[\pL-]+(?:[ ,])`)
	// runIn finds a head on the line of the paragraph that it heads: "**Halvern.**" The group is
	// its words.
	runIn           = regex.MustCompile(`^` + emphasis + `(\p{Lu}[\pL'’-]*(?: [\pL\d'’-]+){0,5})(?:[.:]` + emphasis + `|` + emphasis + `[.:])$`)
	closesQuotation = regex.MustCompile(`["”“»«][\s*_]*$`)
	// speaker is what stands behind a quotation: whose it is.
	speaker = regex.MustCompile(`^\P{L}*[–—] ?\p{Lu}[\pL'’.-]*(?: \p{Lu}[\pL'’.-]*){0,4}(?:, [^.!?]{2,60})?\.?$`)
)

// head takes a heading, with its hashes, if any.
func (t *topic) head(written string, heading Statement) {
	level := strings.IndexFunc(written, func(r rune) bool { return r != '#' })
	if rubric.MatchString(heading.Text) {
		*t = t.without(level)
		return
	}
	titled := t.opening == "" && t.title == "" || level > 0 && level <= t.level
	*t = topic{title: t.title, level: t.level, section: heading.Text, opening: t.opening}
	if titled {
		t.title, t.section, t.level = heading.Text, "", max(level, 0)
	}
}

// without returns what is left of a topic below a rubric, which tells nothing of it: the title
// above it, if any.
func (t *topic) without(level int) topic {
	if t.title == "" || level > 0 && level <= t.level {
		return topic{}
	}
	return topic{title: t.title, level: t.level, opening: t.opening}
}

// tell takes a sentence, which may begin a paragraph, or be an item of a list.
func (t *topic) tell(s Statement, begins, item bool) {
	if speaker.MatchString(replaceQuotations(s.Text, spaced)) {
		return
	}
	switch {
	case begins, item, located.MatchString(s.Text):
		t.turn = s.Text
	}
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
// of whom it speaks, what tells most first, and what of it may have turned to another matter.
func (t *topic) before(begins, item bool) (list []string, turn string) {
	list = about(t.section, t.title, t.first, t.opening)
	if begins {
		return list, ""
	}
	list = about(append(list, t.begin, t.last)...)
	if item || t.turn == "" {
		return list, ""
	}
	return about(append(list, t.turn)...), t.turn
}

// runsIn takes a head on the line of a paragraph: what follows is of what it names.
func (t *topic) runsIn(text string, span segment.Span) {
	if m := runIn.FindStringSubmatch(span.Of(text)); m != nil {
		t.begin, t.last, t.turn = m[1], m[1], m[1]
	}
}

// quoted says whether a line tells whose the quotation before it is.
func quoted(text string, before, line segment.Span) bool {
	return speaker.MatchString(line.Of(text)) && closesQuotation.MatchString(before.Of(text))
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

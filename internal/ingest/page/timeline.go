package page

import (
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/beleg-dev/beleg/internal/ingest/dateline"
	"github.com/beleg-dev/beleg/internal/ingest/markup"
)

// A timeLine is the paragraph that is being read, with what its time elements
// state in place of their text. If it is nothing but a date it may date the
// page; a time in a sentence does not.
type timeLine struct {
	text  strings.Builder
	timed bool
	long  bool
}

// timeMark stands before what a time element states. Between it and the text
// before there may be nothing but the markup.
const timeMark = "\uFFFC"

// dayOnly is the day in what a time element states for programs.
var dayOnly = regexp.MustCompile(`^(\d{4}-\d{2}-\d{2})[T ].*`)

func (l *timeLine) write(text string) {
	l.long = l.long || l.text.Len()+len(text) > maxTimeBytes
	if !l.long {
		l.text.WriteString(text)
	}
}

// addTime adds what a time element states.
func (l *timeLine) addTime(value string) {
	l.timed = true
	l.write(timeMark + dayOnly.ReplaceAllString(value, "$1") + " ")
}

// addText adds a text that is shown and not that of a time element.
func (l *timeLine) addText(n *html.Node) {
	for a := n.Parent; a != nil && !markup.Blocks[a.DataAtom]; a = a.Parent {
		if a.DataAtom == atom.Time || markup.Hidden[a.DataAtom] {
			return
		}
	}
	l.write(n.Data)
}

// end returns the paragraph if there is a time in it, and starts the next one.
func (l *timeLine) end() (text string, ok bool) {
	text, ok = l.text.String(), l.timed && !l.long
	*l = timeLine{}
	return text, ok
}

// isDate reports whether a paragraph with times is nothing but a date.
func isDate(line string, o dateline.Options) bool {
	for _, between := range []string{" ", ", "} {
		if _, ok := dateline.Parse(strings.ReplaceAll(line, timeMark, between), o); ok {
			return true
		}
	}
	return false
}

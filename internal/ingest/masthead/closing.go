package masthead

import (
	"regexp"
	"slices"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/ingest/dateline"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/segment/line"
	"github.com/beleg-dev/beleg/internal/segment/role/archive"
	"github.com/beleg-dev/beleg/internal/segment/role/label"
	"github.com/beleg-dev/beleg/internal/segment/role/link"
	"github.com/beleg-dev/beleg/internal/segment/role/stamp"
)

// closing reads the date in the last line of a text, but for a signature, below a paragraph
// unless an agency files the text with it. Behind the heading of other texts it is that of
// one of these.
func closing(text string, o dateline.Options) dateline.Stamp {
	text = text[max(0, len(text)-maxHeadBytes):]
	var lines []string
	for _, span := range segment.Lines(text) {
		if s := dateline.Normal(span.Of(text)); s != "" {
			lines = append(lines, s)
		}
	}
	const near = 3 // lines, the date's with them, that hold the end of the text
	last := len(lines) - 1
	if last < 1 {
		return dateline.Stamp{}
	}
	if s, ok := dateline.Filed(lines[last], o); ok {
		return s
	}
	if s, ok := kept(lines, o); ok {
		return s
	}
	s, ok := dateline.Closing(lines[last], o)
	if !ok && signature.MatchString(lines[last]) {
		last--
		s, ok = dateline.Closing(lines[last], o)
	}
	if !ok || !slices.ContainsFunc(lines[max(0, last-near+1):last], paragraph) || slices.ContainsFunc(lines, link.HeadsOthers) {
		return dateline.Stamp{}
	}
	return s
}

// kept reads the day in which an archive says that it keeps a text, with the number of it, in
// the lines below: so it is told from what a text cites.
func kept(lines []string, o dateline.Options) (dateline.Stamp, bool) {
	const most = 8 // lines of an archive
	numbered := false
	for i := len(lines) - 1; i > max(0, len(lines)-most); i-- {
		if day, ok := stamp.Printed(lines[i]); ok && numbered {
			return dateline.Parse(day, o)
		}
		numbered = numbered || archive.Is(lines[i])
		if !label.Is(lines[i], line.Plain(lines[i])) {
			break
		}
	}
	return dateline.Stamp{}, false
}

// signature is the name of who wrote a text, below its date.
var signature = regexp.MustCompile(`^(?:\p{Lu}[\pL.-]* ?){2,4}$`)

// paragraph reports whether a line is running text for sure.
func paragraph(line string) bool {
	return endsSentence(line) && utf8.RuneCountInString(line) >= minBodyChars
}

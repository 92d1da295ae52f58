// Package ingest reads files and pages as sources.
//
// It exists so that the same file becomes the same source for every caller:
// text, Markdown, HTML, JSON lines, and RSS or Atom feeds saved as files. It
// promises that the content of a text file is never changed beyond its
// decoding and the header taken off (quotations are byte-exact), that what it
// cannot decode is refused with an error that says what to do, and that
// metadata is left empty rather than guessed: an ambiguous date is no date. It
// reads files and streams only; it never opens a connection.
//
// List finds the files below some paths, File.Sources reads one of them, and
// Read is what both a file and a stream go through.
package ingest

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"time"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/ingest/dateline"
)

const (
	// MaxContentChars is the longest content of a source, in code points.
	MaxContentChars = 500_000
	// MaxFileBytes is the largest file that is held in memory: any but one of
	// JSON lines, which is read line by line.
	MaxFileBytes = 32 << 20
	// MaxLineBytes is the longest line of a JSON lines file.
	MaxLineBytes = 16 << 20
)

// ErrEmpty says that an input holds no text.
var ErrEmpty = errors.New("no text in it")

// A Source is a text as it was found, with what it says about itself.
type Source struct {
	ID          string // empty: the server derives one
	Title       string
	URI         string
	Publisher   string
	Content     string // valid UTF-8, 1 to MaxContentChars code points
	Language    string // BCP-47; empty: unknown
	Labels      map[string]string
	PublishTime time.Time // in the source's own UTC offset; zero: unknown
	OffsetKnown bool      // whether the offset of PublishTime was stated, by the text or by Options.Zone
	State       State
	Line        int // of the file of JSON lines, from 1; 0: it is of no such file
}

// A State says whether a source is to be judged.
type State uint8

// The states of a source.
const (
	Unstated  State = iota // the one that it has
	Current                // it is judged
	Retracted              // it is kept and shown, not judged
)

// Options say what holds for sources that do not state it themselves.
type Options struct {
	// Zone is where times without an offset were written. Nil: UTC, with the
	// offset counted as unknown.
	Zone *time.Location
	// Charset names the encoding, as in the WHATWG encoding standard, of files
	// that are neither UTF-8 nor UTF-16 and declare none. Empty: windows-1252,
	// unless words speak against it.
	Charset string
	// Language is a BCP-47 code. Empty: unknown.
	Language string
	// Publisher may be empty.
	Publisher string
	// Published is the publish time. The zero Stamp: unknown.
	Published dateline.Stamp
	// Labels are added to each source; a source's own label wins.
	Labels map[string]string
}

// fill sets what the source does not state and checks its content.
func (o Options) fill(s Source) (Source, error) {
	s.Language, s.Publisher = cmp.Or(s.Language, o.Language), cmp.Or(s.Publisher, o.Publisher)
	if s.PublishTime.IsZero() {
		s.publishAt(o.Published, o)
	}
	if len(o.Labels) > 0 {
		labels := maps.Clone(o.Labels)
		maps.Copy(labels, s.Labels)
		s.Labels = labels
	}
	if blank(s.Content) {
		return s, ErrEmpty
	}
	if n := utf8.RuneCountInString(s.Content); n > MaxContentChars {
		return s, fmt.Errorf("content has %d characters, the limit is %d: split it into several sources", n, MaxContentChars)
	}
	return s, nil
}

// blank reports whether a text has nothing but white space and invisible marks.
func blank(text string) bool {
	for _, r := range text {
		if !dateline.Invisible(r) {
			return false
		}
	}
	return true
}

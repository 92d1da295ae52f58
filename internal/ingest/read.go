package ingest

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"

	"github.com/beleg-dev/beleg/internal/ingest/decode"
)

// Read reads one file: one source, or those of a file of JSON lines or of a
// feed. The extension of its name says what it is, and where that is unknown
// or means several things, its first bytes.
//
// The name is that of a File. A file that is one source gets its id from it;
// without a name it gets none, and the service derives one from address or text.
// An error names the item of the file, but not the file.
func Read(name string, r io.Reader, o Options) iter.Seq2[Source, error] {
	return func(yield func(Source, error) bool) {
		br := bufio.NewReaderSize(r, sniffBytes)
		k := kindOfName(name)
		if k == 0 {
			// A fault of r shows again when the rest is read.
			if start, _ := br.Peek(sniffBytes); jsonStart.Match(start) {
				k = linesKind
			}
		}
		if k == linesKind {
			readLines(br, o, yield)
			return
		}
		text, damage, err := readDocument(br, k, o)
		if err != nil {
			yield(Source{}, err)
			return
		}
		if k != textKind && k != markdownKind {
			found := sniff(text)
			if k == feedKind && found != feedKind && found != pageKind {
				yield(Source{}, errors.New("XML, but neither an RSS nor an Atom feed: convert it to text or JSON lines"))
				return
			}
			if k != pageKind || found == feedKind {
				k = found
			}
		}
		if damage != nil && k != pageKind {
			yield(Source{}, damage)
			return
		}
		if k == feedKind {
			ReadFeed(text, name, o)(yield)
			return
		}
		s, err := readOne(text, k, o)
		if damage != nil && err == nil && s.lacksLetters() {
			s, err = Source{}, damage
		}
		if err == nil && name != "" {
			s.ID = ID(name)
		}
		yield(s, err)
	}
}

// readLines yields the sources of a file of JSON lines, or that it has none.
func readLines(r io.Reader, o Options, yield func(Source, error) bool) {
	empty := true
	for s, err := range ReadLines(r, o) {
		empty = false
		if !yield(s, err) {
			return
		}
	}
	if empty {
		yield(Source{}, ErrEmpty)
	}
}

// readDocument reads and decodes a whole file. Damage is what bytes of markup are lost
// for, which have a mark in their place: most of a page is not its article.
func readDocument(r io.Reader, k kind, o Options) (text string, damage, err error) {
	data, err := io.ReadAll(io.LimitReader(r, MaxFileBytes+1))
	if err != nil {
		return "", nil, err
	}
	if len(data) > MaxFileBytes {
		return "", nil, errTooLarge
	}
	label := o.Charset
	markedUp := k != textKind && k != markdownKind && looksMarkedUp(data)
	if markedUp {
		label = declaredCharset(data, o)
	}
	text, err = decode.Text(data, label)
	if markedUp && errors.Is(err, decode.ErrDamaged) {
		damage = err
		text, err = decode.Text(bytes.ToValidUTF8(data, []byte(lostLetter)), label)
	}
	if errors.Is(err, decode.ErrUnsure) {
		err = fmt.Errorf("%w, or import it with -charset ENCODING", err)
	}
	return text, damage, err
}

// lostLetter stands for bytes that could not be read.
const lostLetter = "\uFFFD"

// lacksLetters reports whether such bytes stood in what is read of a page.
func (s *Source) lacksLetters() bool {
	return strings.Contains(s.Title+s.Publisher+s.URI+s.Content, lostLetter)
}

var errTooLarge = fmt.Errorf("larger than %d MiB: split it, or save its text alone", MaxFileBytes>>20)

func readOne(text string, k kind, o Options) (Source, error) {
	if k == pageKind {
		return readPage(text, o)
	}
	if err := encoded(text); err != nil {
		return Source{}, err
	}
	return ReadText(text, k == markdownKind, o)
}

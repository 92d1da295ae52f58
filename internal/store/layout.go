package store

import (
	"encoding/binary"
	"errors"

	"github.com/beleg-dev/beleg/internal/segment"
)

// A layout is the passage's spans as varints: context, heading, number of
// sentences, sentences; each start relative to the passage's, then the length.

func encodeLayout(p segment.Passage) []byte {
	var b []byte
	put := func(s segment.Span) {
		b = binary.AppendVarint(b, int64(s.Start-p.Start))
		b = binary.AppendUvarint(b, uint64(s.Len()))
	}
	put(p.Context)
	put(p.Heading)
	b = binary.AppendUvarint(b, uint64(len(p.Sentences)))
	for _, s := range p.Sentences {
		put(s)
	}
	return b
}

// decodeLayout fills the spans of p, whose own span is known, from b. Every
// span lies within [0, size).
func decodeLayout(p *segment.Passage, b []byte, size int) error {
	ok := p.Start >= 0 && p.Start <= p.End && p.End <= size
	take := func() segment.Span {
		start, n := binary.Varint(b)
		length, m := binary.Uvarint(b[max(n, 0):])
		if n <= 0 || m <= 0 {
			ok = false
			return segment.Span{}
		}
		b = b[n+m:]
		start += int64(p.Start)
		if start < 0 || start > int64(size) || length > uint64(int64(size)-start) {
			ok = false
			return segment.Span{}
		}
		return segment.Span{Start: int(start), End: int(start) + int(length)}
	}
	p.Context, p.Heading = take(), take()
	count, n := binary.Uvarint(b)
	if !ok || n <= 0 || count > uint64(len(b)) {
		return errLayout
	}
	b = b[n:]
	p.Sentences = make([]segment.Span, count)
	for i := range p.Sentences {
		p.Sentences[i] = take()
	}
	if !ok || len(b) != 0 {
		return errLayout
	}
	return nil
}

var errLayout = errors.New("a passage does not fit its content")

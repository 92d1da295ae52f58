package store

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/segment"
)

func TestALayoutComesBackAsItWas(t *testing.T) {
	for name, p := range map[string]segment.Passage{
		"with context and heading before it": {
			Span: segment.Span{Start: 300, End: 420}, Context: segment.Span{Start: 200, End: 299}, Heading: segment.Span{Start: 0, End: 12},
			Sentences: []segment.Span{{Start: 300, End: 350}, {Start: 351, End: 420}},
		},
		"alone": {Span: segment.Span{Start: 0, End: 5}, Sentences: []segment.Span{{Start: 0, End: 5}}},
	} {
		got := segment.Passage{Span: p.Span}
		if err := decodeLayout(&got, encodeLayout(p), 420); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if diff := cmp.Diff(p, got); diff != "" {
			t.Errorf("%s:\n%s", name, diff)
		}
	}
}

func FuzzALayoutNeverLeavesTheContent(f *testing.F) {
	f.Add(encodeLayout(segment.Passage{Sentences: []segment.Span{{Start: 0, End: 5}}}), 0, 5, 5)
	f.Add([]byte{1, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1}, 1, 2, 3)
	f.Fuzz(func(t *testing.T, b []byte, start, end, size int) {
		p := segment.Passage{Span: segment.Span{Start: start, End: end}}
		if size < 0 || decodeLayout(&p, b, size) != nil {
			return
		}
		for _, s := range append([]segment.Span{p.Span, p.Context, p.Heading}, p.Sentences...) {
			if s.Start < 0 || s.Start > s.End || s.End > size {
				t.Errorf("%v is not within %d bytes", s, size)
			}
		}
	})
}

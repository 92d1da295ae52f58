package char

// A Span is a half-open range of bytes, [Start, End), of a text.
type Span struct {
	Start, End int
}

// Len returns the length of the span in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Of returns the bytes of text that the span covers.
func (s Span) Of(text string) string { return text[s.Start:s.End] }

// Contains says whether the span covers another one.
func (s Span) Contains(other Span) bool { return s.Start <= other.Start && other.End <= s.End }

// Shifted returns the span so many bytes further on.
func (s Span) Shifted(by int) Span { return Span{Start: s.Start + by, End: s.End + by} }

package statement

import (
	"strings"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
)

// mostQuoted is how many sentences a quotation has that are read as one.
const mostQuoted = 8

var (
	// opensQuotation finds the mark of a quotation that a sentence begins. The group is it.
	opensQuotation = regex.MustCompile(`(?:^|[\s(–—])(["“„»«])[^\s"“”„»«]`)
	// closesWith are the marks that end a quotation, by the one that begins it.
	closesWith = map[string]string{`"`: `"`, "“": "”", "„": "“”\"", "»": "«", "«": "»"}
	// saysBefore finds what stands in front of somebody's words.
	saysBefore = regex.MustCompile(`\pL[^.!?]*[:,] ?$`)
	// saysBehind finds what stands behind them: ", sagte Tamsen."
	saysBehind = regex.MustCompile(`^, ?\pL|^ \pL+ (?:said|says|told|added|wrote)|^ (?:said|says|added|wrote) `)
)

// A quote is a quotation of several sentences, of which one is.
type quote struct {
	front, mark segment.Span // what stands before its first words, and the mark behind that
	back, end   segment.Span // the mark behind its last words, and what stands from there on
}

// quotes returns for each sentence the quotation of several that it is in; nil: it is in none.
// The sentences of a paragraph are those up to the next true of begins.
func quotes(text string, sentences []segment.Span, plain func(int) bool, begins func(int) bool) []*quote {
	list := make([]*quote, len(sentences))
	for i := 0; i < len(sentences); i++ {
		s := sentences[i]
		if !plain(i) || s.Len() > mostQuoting || !strings.ContainsAny(s.Of(text), "\"“„»«") {
			continue
		}
		blank := replaceQuotations(s.Of(text), func(q string) string { return strings.Repeat("x", len(q)) })
		m := opensQuotation.FindStringSubmatchIndex(blank)
		if m == nil {
			continue
		}
		mark := segment.Span{Start: s.Start + m[2], End: s.Start + m[3]}
		ends := closesWith[mark.Of(text)]
		for k := i + 1; k < len(sentences) && k < i+mostQuoted && plain(k) && !begins(k); k++ {
			at := strings.IndexAny(sentences[k].Of(text), ends)
			if again := strings.Index(sentences[k].Of(text), mark.Of(text)); again >= 0 && again != at {
				break // that begins another one
			}
			if at < 0 {
				continue
			}
			at += sentences[k].Start
			_, n := utf8.DecodeRuneInString(text[at:])
			q := &quote{front: segment.Span{Start: s.Start, End: mark.Start}, mark: mark, back: segment.Span{Start: at, End: at + n}, end: segment.Span{Start: at, End: sentences[k].End}}
			if before := text[sentences[k].Start:at]; before == "" || strings.HasSuffix(before, " ") {
				break
			}
			for j := i; j <= k; j++ {
				list[j] = q
			}
			i = k
			break
		}
	}
	return list
}

// whole returns a sentence of a quotation with its marks and who says it, or without its marks
// where nobody is told to say it.
func (q *quote) whole(text string, span segment.Span, marks []segment.Span, language string) Statement {
	read := func(part segment.Span) Statement { return sentence(text, part, marks, language) }
	own := span
	first, last := span.Contains(q.mark), span.Contains(q.back)
	before := saysBefore.MatchString(q.front.Of(text))
	behind := saysBehind.MatchString(text[q.back.End:q.end.End])
	if !letters.MatchString(q.front.Of(text)) && !letters.MatchString(q.end.Of(text)) {
		if first {
			span.Start = q.mark.End
		}
		if last {
			span.End = q.back.Start
		}
		s := read(span)
		s.Span = own
		return s
	}
	var parts []Statement
	var between []string
	add := func(mark string, part Statement) {
		if len(parts) > 0 {
			between = append(between, mark)
		}
		parts = append(parts, part)
	}
	if !first && before {
		add("", read(q.front))
	}
	if !first {
		gap := ""
		if before {
			gap = text[q.front.Start+len(strings.TrimRight(q.front.Of(text), " ")) : q.front.End]
		}
		add(gap, read(q.mark))
	}
	switch {
	case last:
		add("", read(span))
	case behind && !before:
		end := q.end
		if strings.HasSuffix(span.Of(text), ".") {
			span.End--
		}
		if strings.HasSuffix(text[:end.Start], ",") {
			end.Start--
		}
		add("", read(span))
		add("", read(end))
	default:
		add("", read(span))
		add("", read(q.back))
	}
	return joined(own, parts, between)
}

// joined returns statements as one, with marks between them.
func joined(span segment.Span, parts []Statement, between []string) Statement {
	s := Statement{Span: span}
	for i, part := range parts {
		places := part.places()
		for k, place := range places {
			if len(s.Parts) > 0 {
				gap := ""
				switch {
				case k > 0:
					gap = part.Text[places[k-1].End:place.Start]
				case i > 0:
					gap = between[i-1]
				}
				s.Marks = append(s.Marks, gap)
				s.Text += gap
			}
			s.Parts = append(s.Parts, part.Parts[k])
			s.Text += place.Of(part.Text)
		}
	}
	return s
}

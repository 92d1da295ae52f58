package segment

import "strings"

const (
	commentStart, commentEnd = "<!--", "-->"

	minFence  = 3 // backticks
	maxFence  = 16
	maxIndent = 3 // bytes of blanks; more make a line of code of its own
)

// unseen returns the comments of HTML, which the readers of a text are not shown, and
// the code between lines of backticks in Markdown. What nothing closes is text, and
// so is what stands between tildes, which are rules in letters.
func unseen(text string, all []line) []Span {
	var spans []Span
	end := 0 // of the last one
	commented, open := true, maxFence+1
	for i, l := range all {
		if n := fence(text, l); n > 0 && n < open && l.Start >= end {
			if end = fenceEnd(text, all[i+1:], n); end == 0 {
				end, open = l.Start, n
				continue
			}
			spans = append(spans, Span{l.Start, end})
		}
		for commented {
			from := max(l.Start, end)
			if from >= l.End {
				break
			}
			at := strings.Index(text[from:l.End], commentStart)
			if at < 0 {
				break
			}
			size := strings.Index(text[from+at:], commentEnd)
			if commented = size >= 0; commented {
				end = from + at + size + len(commentEnd)
				spans = append(spans, Span{from + at, end})
			}
		}
	}
	return spans
}

// unitsOf returns the paragraphs of a text, comments and code apart.
func unitsOf(text string) []unit {
	var units []unit
	all := lines(text)
	spans := unseen(text, all)
	for _, l := range joined(text, all) {
		for len(spans) > 0 && spans[0].End <= l.Start {
			spans = spans[1:]
		}
		units = append(units, apart(text, l, spans)...)
	}
	return units
}

// fence returns how many backticks open code at a line, at most maxFence, or 0.
func fence(text string, l line) int {
	s := l.Of(text)
	rest := strings.TrimLeft(s, "`")
	if n := len(s) - len(rest); n >= minFence && l.indent <= maxIndent && !strings.Contains(rest, "`") {
		return min(n, maxFence)
	}
	return 0
}

// fenceEnd returns the end of the line that closes code that so many backticks
// opened, or 0.
func fenceEnd(text string, below []line, opened int) int {
	for _, l := range below {
		if fence(text, l) >= opened && strings.Trim(l.Of(text), "`") == "" {
			return l.End
		}
	}
	return 0
}

// apart cuts a line where something unseen in it starts and ends.
func apart(text string, l line, spans []Span) []unit {
	var parts []unit
	add := func(start, end int, unseen bool) {
		if s := trim(text, Span{start, end}); s.Len() > 0 {
			parts = append(parts, unit{Span: s, gap: l.gap && parts == nil, unseen: unseen})
		}
	}
	at := l.Start
	for _, s := range spans {
		if s.Start >= l.End {
			break
		}
		from, to := max(at, s.Start), min(s.End, l.End)
		add(at, from, false)
		add(from, to, true)
		at = to
	}
	add(at, l.End, false)
	return parts
}

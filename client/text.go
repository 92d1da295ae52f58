package main

import (
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/rivo/uniseg"
	"google.golang.org/protobuf/types/known/durationpb"
	"google.golang.org/protobuf/types/known/timestamppb"
)

// maxColumns is how wide text is at most: longer lines are hard to read.
const maxColumns = 100

// width returns the column after which text is wrapped. 0: nowhere.
func (s *session) width() int {
	if s.stdout.columns != nil {
		return min(s.stdout.columns(), maxColumns)
	}
	if n, err := strconv.Atoi(s.env("COLUMNS")); err == nil && n > 0 {
		return min(n, maxColumns)
	}
	return 0
}

// A style is the sequence that gives text on a terminal its looks.
type style string

const (
	plain  style = ""
	bold   style = "\x1b[1m"
	faint  style = "\x1b[2m"
	red    style = "\x1b[1;31m"
	green  style = "\x1b[1;32m"
	yellow style = "\x1b[1;33m"
	normal       = "\x1b[0m"
)

// in returns text in a style, where standard output is for colour.
func (s *session) in(look style, text string) string {
	if look == plain || text == "" || s.stdout.columns == nil || s.env("NO_COLOR") != "" || s.env("TERM") == "dumb" {
		return text
	}
	return string(look) + text + normal
}

// dangerous reports whether a character could command a terminal, reverse what
// stands around it, or end a line for some readers but not for others.
func dangerous(r rune) bool {
	return unicode.In(r, unicode.Cc, unicode.Zl, unicode.Zp, unicode.Bidi_Control)
}

// lineEnds are the ways to end a line.
var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n")

// visible returns a text as it may be shown: its lines end in line feeds, a tab
// is a space, and each other dangerous character is written as its number.
func visible(text string) string {
	text = lineEnds.Replace(text)
	if strings.IndexFunc(text, func(r rune) bool { return r != '\n' && dangerous(r) }) < 0 {
		return text
	}
	var b strings.Builder
	for _, r := range text {
		switch {
		case r == '\t':
			b.WriteByte(' ')
		case r != '\n' && dangerous(r):
			fmt.Fprintf(&b, "<%U>", r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// oneLine returns a text as it may be shown on one line.
func oneLine(text string) string {
	return strings.ReplaceAll(visible(text), "\n", " ")
}

// wrap breaks a visible text at spaces into lines of at most so many columns,
// as far as its words are not longer. 0 columns: at its own line ends only.
func wrap(text string, columns int) []string {
	var lines []string
	for line := range strings.SplitSeq(text, "\n") {
		if columns <= 0 {
			lines = append(lines, line)
			continue
		}
		start, width := 0, 0 // of the line so far
		for at := 0; at < len(line); {
			end := len(line)
			if i := strings.IndexByte(line[at+1:], ' '); i >= 0 {
				end = at + 1 + i
			}
			word := uniseg.StringWidth(line[at:end])
			if at > start && width+word > columns {
				lines = append(lines, line[start:at])
				start = at
				if line[at] == ' ' {
					start, word = at+1, word-1
				}
				width = 0
			}
			width += word
			at = end
		}
		lines = append(lines, line[start:])
	}
	return lines
}

// indented returns lines, each behind a prefix, with a line feed.
func indented(prefix string, lines []string) string {
	var b strings.Builder
	for _, line := range lines {
		b.WriteString(strings.TrimRight(prefix+line, " "))
		b.WriteByte('\n')
	}
	return b.String()
}

// count returns a number with its noun.
func count(n int, one, more string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + more
}

const minuteLayout = "2006-01-02 15:04"

// localTime returns a time in the zone of the console; nothing when unset.
func (s *session) localTime(t *timestamppb.Timestamp) string {
	if t == nil {
		return ""
	}
	return t.AsTime().In(s.zone).Format(minuteLayout + " MST")
}

// publishTime returns a publish time in the offset that its source states; where
// there is none, the source states UTC or nothing. Midnight is the day alone: a
// source that states no time of day has it.
func publishTime(t *timestamppb.Timestamp, offset *durationpb.Duration) string {
	if t == nil {
		return ""
	}
	at, zone := t.AsTime(), " UTC or local time"
	if offset != nil {
		at = at.In(time.FixedZone("", int(offset.GetSeconds())))
		zone = at.Format(" -07:00")
	}
	if hour, minute, second := at.Clock(); hour+minute+second+at.Nanosecond() == 0 {
		return at.Format(time.DateOnly)
	}
	return at.Format(minuteLayout) + zone
}

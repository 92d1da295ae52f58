package line

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment/calendar"
	"github.com/beleg-dev/beleg/internal/segment/char"
	"github.com/beleg-dev/beleg/internal/segment/sentence"
)

const (
	minWrapChars = 45  // narrower columns must show by blocks that they are no verse or tables
	maxWrapChars = 100 // wider lines were not wrapped by a mailer or editor
	minWraps     = 2   // fewer may be chance
	// minBrokenChars is the least length of a line whose sentence may go on
	// below it in a text that is not wrapped.
	minBrokenChars = 40
	minRestChars   = 20 // and of what goes on there
	slack          = 2  // characters: who wraps by hand is not exact, and others count bytes
)

// A wrapping says where the lines of a text go on in the next line.
type wrapping struct {
	text   string
	lines  []Line
	chars  []int
	widths []int  // what a line of the column can be full from; 0 where it is not wrapped
	opens  []bool // the line begins something of its own
}

func newWrapping(text string, lines []Line) *wrapping {
	w := &wrapping{text: text, lines: lines, chars: make([]int, len(lines)), widths: make([]int, len(lines))}
	for i, l := range lines {
		w.chars[i] = l.Indent + char.Count(l.Of(text))
	}
	if width := w.column(); width > 0 {
		w.fill(0, len(lines), width)
	} else {
		w.markBlocks()
	}
	w.opens = w.openings()
	return w
}

// Join returns the lines of text, those that were wrapped as one.
func Join(text string, all []Line) []Line {
	w := newWrapping(text, all)
	var out []Line
	for i := range all {
		if i > 0 && w.joins(i-1) {
			out[len(out)-1].End = all[i].End
		} else {
			out = append(out, all[i])
		}
	}
	return out
}

// column returns the width that the text was wrapped to, or 0. Lines that have
// another below them must nearly all be so full that its first word would not
// fit; most must end inside a sentence, and some go on with a small letter.
func (w *wrapping) column() int {
	var inner []int
	wide := 0
	for i, n := range w.chars {
		if n > maxWrapChars {
			wide++
		} else if n >= minWrapChars && i+1 < len(w.lines) && !w.lines[i+1].Gap {
			inner = append(inner, n)
		}
	}
	if len(inner) < minWraps || wide*20 > len(w.lines) {
		return 0
	}
	slices.Sort(inner)
	width := inner[len(inner)*9/10]
	full, open, small, all := 0, 0, 0, 0
	for i := 0; i+1 < len(w.lines); i++ {
		if w.lines[i+1].Gap || w.chars[i]*4 < width*3 || w.chars[i] > maxWrapChars || w.marked(i+1) && !w.ordinal(i+1) {
			continue
		}
		all++
		if w.full(i, width-slack) {
			full++
			if !char.Terminal(sentence.LastMark(w.lines[i].Of(w.text))) {
				open++
			}
			if !unicode.IsUpper(w.first(i + 1)) {
				small++
			}
		}
	}
	if full < minWraps || full*10 < all*7 || open*2 < full || small*4 < full {
		return 0
	}
	return width - slack
}

// fill sets the width of the lines [from, to).
func (w *wrapping) fill(from, to, width int) {
	for i := from; i < to; i++ {
		w.widths[i] = width
	}
}

// first returns the first character of line i.
func (w *wrapping) first(i int) rune {
	r, _ := utf8.DecodeRuneInString(w.unquoted(i))
	return r
}

// full says whether the first word of the line below would make line i longer
// than width, or is the rest of its last word.
func (w *wrapping) full(i, width int) bool {
	if w.splitWord(i) {
		return true
	}
	word := char.PrefixBytes(w.unquoted(i+1), char.MaxWordBytes)
	if end := strings.IndexFunc(word, char.Blank); end >= 0 {
		word = word[:end]
	}
	return w.chars[i]+1+char.Count(word) > width
}

// splitWord says whether a hyphen breaks the last word of line i.
func (w *wrapping) splitWord(i int) bool {
	line, hyphen := strings.CutSuffix(w.unquoted(i), "-")
	last, _ := utf8.DecodeLastRuneInString(line)
	return hyphen && unicode.IsLetter(last) && unicode.IsLower(w.first(i+1))
}

// joins says whether line i goes on in line i+1.
func (w *wrapping) joins(i int) bool {
	if w.lines[i+1].Gap || w.opens[i+1] {
		return false
	}
	line, next := w.lines[i].Of(w.text), w.lines[i+1].Of(w.text)
	if HeadingLevel(line) > 0 || !char.HasLetterOrDigit(line) || TableRow(line) {
		return false
	}
	quote := QuoteLen(line)
	if quote > 0 != (QuoteLen(next) > 0) {
		return false
	}
	if w.splitWord(i) {
		return true
	}
	if w.widths[i] > 0 && w.chars[i] <= maxWrapChars {
		if w.full(i, w.widths[i]) || MarkerLen(line) > 0 && w.lines[i+1].Indent > w.lines[i].Indent {
			return true
		}
	}
	return unicode.IsLower(w.first(i+1)) && w.chars[i] >= minBrokenChars && w.chars[i+1] >= minRestChars &&
		!strings.HasSuffix(line, ":") && !char.Terminal(sentence.LastMark(line))
}

// marked says whether line i has a first mark of something of its own.
func (w *wrapping) marked(i int) bool {
	line := w.unquoted(i)
	return MarkerLen(line) > 0 || HeadingLevel(line) > 0 || TableRow(line) || !char.HasLetterOrDigit(line)
}

// openings finds the lines that begin something of their own: those with a mark,
// but for dashes and ordinals that a sentence was broken in front of.
func (w *wrapping) openings() []bool {
	opens := make([]bool, len(w.lines))
	dashes := 0
	for i := range w.lines {
		if i == 0 || w.lines[i].Gap {
			dashes = w.dashes(i)
		}
		inside := w.ordinal(i) || dashes == 1 && w.dashed(i)
		opens[i] = w.marked(i) && !(inside && w.interrupts(i)) || w.labels(i)
	}
	return opens
}

// label matches a line that only names what stands below it: "Termine:", "What's on today:".
var label = regex.MustCompile(`^\p{Lu}[\pL'’-]+(?: [\pL'’-]+){0,2}:$`)

// labels says whether line i does so, below the end of a sentence.
func (w *wrapping) labels(i int) bool {
	return i > 0 && char.Terminal(sentence.LastMark(w.unquoted(i-1))) && label.MatchString(w.unquoted(i))
}

// dashes counts the lines from i to the next empty one that start with a dash.
func (w *wrapping) dashes(i int) int {
	n := 0
	for first := i; i < len(w.lines) && (i == first || !w.lines[i].Gap); i++ {
		if w.dashed(i) {
			n++
		}
	}
	return n
}

func (w *wrapping) dashed(i int) bool {
	line := w.unquoted(i)
	r, _ := utf8.DecodeRuneInString(line)
	return char.Dash(r) && MarkerLen(line) > 0
}

// ordinal says whether line i starts with a day, or with a number behind a word that
// ordinals follow.
func (w *wrapping) ordinal(i int) bool {
	number, rest, ok := strings.Cut(w.unquoted(i), ". ")
	if !ok || !char.IsNumber(number) || i == 0 {
		return false
	}
	return calendar.Month(char.WordAt(rest, 0)) > 0 || sentence.BeforeOrdinal(char.LastWord(w.unquoted(i-1)))
}

// interrupts says whether line i stands inside a sentence that the full line
// above leaves open.
func (w *wrapping) interrupts(i int) bool {
	if i == 0 || w.lines[i].Gap || w.widths[i-1] == 0 || w.chars[i-1] > maxWrapChars || !w.full(i-1, w.widths[i-1]) {
		return false
	}
	last := sentence.LastMark(w.unquoted(i - 1))
	return last != ':' && !char.Terminal(last)
}

// unquoted returns line i without the marks of quoting.
func (w *wrapping) unquoted(i int) string {
	line := w.lines[i].Of(w.text)
	return line[QuoteLen(line):]
}

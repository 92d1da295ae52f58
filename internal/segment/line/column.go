package line

import (
	"strings"
	"unicode"

	"github.com/beleg-dev/beleg/internal/segment/char"
	"github.com/beleg-dev/beleg/internal/segment/sentence"
)

// minBlockChars is the least width of a block that was wrapped by itself.
const minBlockChars = 24

// A block is lines without an empty one between them, read as a column of
// their own: how its lines but the last end.
type block struct {
	from, to int
	width    int
	full     int // lines that the first word below would not fit into
	hanging  int // of these, such as go on in the next line by their words
	open     int // of these, such as no mark ends
	against  int // lines that were broken for another reason
}

// markBlocks finds the blocks that were wrapped in a text that is not wrapped
// as a whole. Where some are, the others of their width are too. Without capitals
// a small letter shows nothing.
func (w *wrapping) markBlocks() {
	if strings.IndexFunc(w.text, unicode.IsUpper) < 0 {
		return
	}
	var rest []block
	widest := 0
	for i := 0; i < len(w.lines); {
		end := i + 1
		for end < len(w.lines) && !w.lines[end].Gap {
			end++
		}
		if b, ok := w.block(i, end); ok {
			if b.count(w, b.width); b.wrapped() && b.hanging > 0 && b.hanging*4 >= b.full {
				w.fill(i, end, b.width-slack)
				widest = max(widest, b.width)
			} else {
				rest = append(rest, b)
			}
		}
		i = end
	}
	for _, b := range rest {
		if b.width > widest {
			continue
		}
		if b.count(w, widest); b.wrapped() {
			w.fill(b.from, b.to, widest-slack)
		}
	}
}

// block returns the block of the lines [from, to) where it may be a column of
// sentences: it ends with one, and its lines are neither rows nor long.
func (w *wrapping) block(from, to int) (block, bool) {
	b := block{from: from, to: to}
	for i := from; i < to; i++ {
		if line := w.lines[i].Of(w.text); strings.Contains(line, "\t") || strings.Contains(line, "   ") || TableRow(line) {
			return b, false
		}
		b.width = max(b.width, w.chars[i])
	}
	return b, to-from > 1 && b.width >= minBlockChars && b.width <= maxWrapChars && char.Terminal(sentence.LastMark(w.lines[to-1].Of(w.text)))
}

// count reads the ends of the lines in a column of the width. A headline above the
// text and the last line of a paragraph may end early.
func (b *block) count(w *wrapping, width int) {
	b.full, b.hanging, b.open, b.against = 0, 0, 0, 0
	for i := b.from; i+1 < b.to; i++ {
		if w.marked(i+1) && !w.ordinal(i+1) {
			continue
		}
		line := w.unquoted(i)
		last, small := sentence.LastMark(line), unicode.IsLower(w.first(i+1))
		switch {
		case w.full(i, width):
			b.full++
			if char.LetterOrDigit(last) || w.splitWord(i) {
				b.open++
			}
			if !char.Terminal(last) && (small || sentence.Unfinished[char.LastWord(line)]) {
				b.hanging++
			}
		case small || i > b.from && !char.Terminal(last):
			b.against++
		}
	}
}

// wrapped says whether the lines were broken where they were full. Those of verse
// end with marks, wherever they end.
func (b *block) wrapped() bool {
	return b.full > 0 && b.open*2 >= b.full && b.full*10 >= (b.full+b.against)*7
}

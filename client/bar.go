package main

import (
	"fmt"
	"strings"
)

// A bar shows on a terminal how far the work is. It is drawn in the line of the
// cursor, and cleared before anything else is written there.
type bar struct {
	out         output
	done, total int // files
	drawn       bool
}

// barCells is the length of the bar itself.
const barCells = 20

func (b *bar) draw(t tally) {
	if b.out.columns == nil {
		return
	}
	filled := barCells * b.done / max(b.total, 1)
	text := fmt.Sprintf("[%s%s] %d/%s, %s", strings.Repeat("#", filled), strings.Repeat("-", barCells-filled),
		b.done, count(b.total, "file", "files"), count(t.stored(), "source", "sources"))
	if t.failed > 0 {
		text += fmt.Sprintf(", %d failed", t.failed)
	}
	b.show(text)
}

// show draws a text of ASCII, on a terminal.
func (b *bar) show(text string) {
	if b.out.columns == nil {
		return
	}
	text = text[:min(len(text), max(b.out.columns()-1, 0))]
	fmt.Fprint(b.out, "\r"+clearLine+text)
	b.drawn = true
}

const clearLine = "\x1b[K"

func (b *bar) clear() {
	if b.drawn {
		fmt.Fprint(b.out, "\r"+clearLine)
		b.drawn = false
	}
}

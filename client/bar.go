package main

import (
	"fmt"
	"strings"

	"github.com/beleg-dev/beleg/client/screen"
	"github.com/beleg-dev/beleg/client/show"
)

// A bar shows on a terminal how far the work is, and tells there or in a log
// what failed. It is drawn in the line of the cursor, and cleared before
// anything else is written there.
type bar struct {
	out         output
	done, total int // files
	failed      int // files, sources or claims
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
		b.done, show.Count(b.total, "file", "files"), show.Count(t.stored(), "source", "sources"))
	b.show(text)
}

// show draws a text of ASCII and how many failed, on a terminal.
func (b *bar) show(text string) {
	if b.out.columns == nil {
		return
	}
	if b.failed > 0 {
		text += fmt.Sprintf(", %d failed", b.failed)
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

// fail tells and counts what failed.
func (b *bar) fail(why string) {
	b.failed++
	b.note("FAILED     " + why)
}

// conclude tells a sentence and how many failed.
func (b *bar) conclude(text string) {
	if b.failed > 0 {
		text += fmt.Sprintf("; %d failed", b.failed)
	}
	b.note(text + ".")
}

// note tells a line.
func (b *bar) note(line string) {
	b.clear()
	fmt.Fprintln(b.out, screen.OneLine(line))
}

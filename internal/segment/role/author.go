package role

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/segment/line"
	"github.com/beleg-dev/beleg/internal/segment/maker"
	"github.com/beleg-dev/beleg/internal/segment/role/stamp"
)

// headUnits is how many units may stand above and between the lines about a text at its
// top.
const headUnits = 14

// markAuthors marks the names of authors, what they are, and sections, at the top
// and beside other lines about the text.
func (d *document) markAuthors() {
	for i := range d.units {
		u := &d.units[i]
		if u.kind != short && u.kind != running {
			continue
		}
		text := u.Of(d.text)
		near := d.beside(i)
		if rest := authored(text); maker.OnlyNames(rest) && (near || len(strings.Fields(rest)) >= 2) {
			u.kind = about
		}
		if u.kind == short && i < headUnits && !u.Gap && near && personal(text) {
			u.kind = about
		}
		if words := strings.Fields(u.plain); i < headUnits && len(words) <= 4 && len(words) > 0 && jobs[words[len(words)-1]] {
			u.kind = about
			if i > 0 && d.units[i-1].kind == short && !u.Gap && personal(d.units[i-1].Of(d.text)) {
				d.units[i-1].kind = about
			}
		}
	}
	d.markKicker()
}

// beside says whether a line about the text stands directly above or below unit i.
func (d *document) beside(i int) bool {
	if i > 0 && !d.units[i].Gap && d.units[i-1].kind.role() == Caption {
		return true
	}
	return i+1 < len(d.units) && !d.units[i+1].Gap && d.units[i+1].kind.role() == Caption
}

// authored returns what follows the word that introduces an author, without
// the date behind the name, or nothing.
func authored(text string) string {
	for _, start := range []string{"Von ", "von ", "Von: ", "By ", "by ", "By: ", "by: ", "VON ", "BY "} {
		rest, ok := strings.CutPrefix(text, start)
		if !ok {
			continue
		}
		for _, mark := range []string{" am ", " on ", ", ", " | ", " - ", " – ", " — ", " · ", " • ", " / "} {
			if name, date, _ := strings.Cut(rest, mark); stamp.Is(line.Plain(date)) {
				return name
			}
		}
		return rest
	}
	return ""
}

// personal says whether text is two or three capitalised words of letters.
func personal(text string) bool {
	words := strings.Fields(text)
	if len(words) < 2 || len(words) > 3 {
		return false
	}
	for _, w := range words {
		r, n := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(r) || strings.IndexFunc(w[n:], func(r rune) bool { return !unicode.IsLetter(r) && r != '.' && r != '-' && r != '\'' }) >= 0 {
			return false
		}
	}
	return true
}

// markKicker marks the name of a section, or subjects, in front of the headline: the
// first line, of few words and by itself, with a longer line without a full
// stop below, or a list of subjects with a headline further down.
func (d *document) markKicker() {
	const most, longer, near = 4, 5, 5 // words, words, units
	if len(d.units) < 2 {
		return
	}
	u, next := &d.units[0], &d.units[1]
	if u.kind != short || !next.Gap || len(strings.Fields(u.plain)) > most {
		return
	}
	if (next.kind == short || next.kind == heading) && len(strings.Fields(next.plain)) >= longer {
		u.kind = about
	}
	for i := 1; i < min(near, len(d.units)) && strings.Contains(u.plain, ", "); i++ {
		if k := d.units[i].kind; k == short || k == heading {
			u.kind = about
		}
	}
}

// jobs holds the last words of lines that say what an author is.
var jobs = line.Entries(`
	autor | autorin | chefredakteur | chefredakteurin | korrespondent | korrespondentin | redakteur | redakteurin | reporterin
	volontär | volontärin | redaktion | correspondent | editor | reporter | columnist | staff writer | contributor | journalist
	chief reporter | desk
`)

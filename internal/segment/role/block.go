package role

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/segment/char"
	"github.com/beleg-dev/beleg/internal/segment/key"
	"github.com/beleg-dev/beleg/internal/segment/line"
	"github.com/beleg-dev/beleg/internal/segment/maker"
	"github.com/beleg-dev/beleg/internal/segment/role/link"
	"github.com/beleg-dev/beleg/internal/segment/role/picture"
	"github.com/beleg-dev/beleg/internal/segment/role/stamp"
	"github.com/beleg-dev/beleg/internal/segment/sentence"
)

const (
	// headUnits is how many units may stand above and between the lines about
	// a text at its top.
	headUnits   = 14
	maxMenuWord = 3 // words of a line of a navigation bar
	minMenu     = 3 // lines of one
)

// markBlocks marks the head of a letter, and the lines below a contact's
// label, a farewell or the mark of a signature, up to the next empty line.
func (d *document) markBlocks() {
	for i := 0; i < len(d.units); i++ {
		if end := d.letterHead(i); end > i {
			d.markLetter(i, end)
			i = end - 1
			continue
		}
		u := &d.units[i]
		text := u.Of(d.text)
		farewell := farewells[strings.TrimRight(u.plain, ",")]
		if !farewell && text != "--" && (!isContact(u.plain) || char.Terminal(sentence.LastMark(text))) {
			continue
		}
		end := d.blockEnd(i + 1)
		if farewell && end == i+1 {
			continue
		}
		u.kind = about
		for ; i+1 < end; i++ {
			d.units[i+1].kind = about
		}
	}
}

// contacts holds the first words of labels that addresses follow, line by line.
var contacts = []string{
	"pressekontakt", "kontakt für", "medienkontakt", "ansprechpartner", "rückfragen", "pressestelle", "press contact", "media contact", "media inquiries",
	"media enquiries", "contacts for media", "contact for media", "for more information", "for further information",
}

// isContact says whether a short line in the form of line.Plain is such a label.
func isContact(plain string) bool {
	const longest = 6 // words
	for _, start := range contacts {
		if strings.HasPrefix(plain, start) {
			return len(strings.Fields(plain)) <= longest
		}
	}
	return false
}

// blockEnd returns the end of the short lines that start with unit i and have
// no empty line between or above them.
func (d *document) blockEnd(i int) int {
	const longest = 60 // characters
	for i < len(d.units) && !d.units[i].Gap && !d.units[i].item && d.units[i].chars(d.text, longest+1) <= longest {
		i++
	}
	return i
}

// markMenus marks runs of very short lines that hold words of navigation bars,
// and rows of controls.
func (d *document) markMenus() {
	for i := 0; i < len(d.units); {
		end, known := i, 0
		for end < len(d.units) && (end == i || !d.units[end].Gap) && d.menuLike(&d.units[end]) {
			if u := &d.units[end]; link.IsMenuWord(u.plain) || u.kind == form {
				known++
			}
			end++
		}
		if end-i >= minMenu && known*2 >= end-i && !d.introduced(i) {
			for j := i; j < end; j++ {
				d.units[j].kind = form
			}
		}
		i = max(end, i+1)
	}
}

// introduced says whether the line above unit i ends with a colon.
func (d *document) introduced(i int) bool {
	return i > 0 && sentence.LastMark(d.units[i-1].Of(d.text)) == ':'
}

func (d *document) menuLike(u *unit) bool {
	return (u.kind == short || u.kind == item || u.kind == form) && len(u.plain) < 4*char.MaxWordBytes && len(strings.Fields(u.plain)) <= maxMenuWord
}

// markAuthors marks the names of authors, what they are, and sections, at the top
// and beside other lines about the text.
func (d *document) markAuthors() {
	for i := range d.units {
		u := &d.units[i]
		if u.kind != short && u.kind != running || u.chars(d.text, maxLabelChars+1) > maxLabelChars {
			continue
		}
		text := u.Of(d.text)
		near := d.beside(i)
		if rest, ok := authored(text); ok && maker.OnlyNames(rest) && (near || len(strings.Fields(rest)) >= 2) {
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
// the date behind the name.
func authored(text string) (string, bool) {
	for _, start := range []string{"Von ", "von ", "Von: ", "By ", "by ", "By: ", "by: ", "VON ", "BY "} {
		rest, ok := strings.CutPrefix(text, start)
		if !ok {
			continue
		}
		for _, mark := range []string{" am ", " on ", ", ", " | ", " - ", " – ", " — ", " · ", " • ", " / "} {
			if name, date, ok := strings.Cut(rest, mark); ok && stamp.Is(line.Plain(date)) {
				return name, true
			}
		}
		return rest, true
	}
	return "", false
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

// markPictures gives the kind of pictures to the line directly above a credit,
// and to repeated texts of pictures.
func (d *document) markPictures() {
	for i := 1; i < len(d.units); i++ {
		u, above := &d.units[i], &d.units[i-1]
		if u.kind == credit && !u.Gap && (above.kind == short || above.kind == running) &&
			above.chars(d.text, maxLabelChars+1) <= maxLabelChars && !d.isTitle(above) {
			above.kind = pictured
		}
	}
	texts := make(map[string]bool)
	for i := range d.units {
		if u := &d.units[i]; u.kind == pictured {
			texts[key.Of(u.Of(d.text))] = true
		}
	}
	if len(texts) == 0 {
		return
	}
	for i := range d.units {
		u := &d.units[i]
		if (u.kind == short || u.kind == running) && u.chars(d.text, picture.MaxChars+1) <= picture.MaxChars && texts[key.Of(u.Of(d.text))] {
			u.kind = pictured
		}
	}
}

// farewells holds the ends of letters.
var farewells = line.Entries(`
	viele grüße | liebe grüße | beste grüße | herzliche grüße | schöne grüße | freundliche grüße | mit freundlichen grüßen | mfg | lg
	mit besten grüßen | hochachtungsvoll | best | best regards | best wishes | kind regards | regards | warm regards | many thanks
	sincerely | yours sincerely | yours faithfully | all the best | cheers
`)

// jobs holds the last words of lines that say what an author is.
var jobs = line.Entries(`
	autor | autorin | chefredakteur | chefredakteurin | korrespondent | korrespondentin | redakteur | redakteurin | reporter | reporterin
	volontär | volontärin | redaktion | correspondent | editor | reporter | columnist | staff writer | contributor | journalist
	chief reporter | desk
`)

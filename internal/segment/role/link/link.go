// Package link knows the lines of German and English pages that lead to other texts: the
// headings of lists of them, hints, words that a beginning ends in; and the words of menus,
// buttons and forms.
package link

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment/char"
	"github.com/beleg-dev/beleg/internal/segment/line"
	"github.com/beleg-dev/beleg/internal/segment/sentence"
)

// A Kind is what a line is among links. Zero: nothing.
type Kind uint8

// The kinds.
const (
	List       Kind = iota + 1 // heading of a list of other texts, at the end of a source
	Hint                       // heading of links to other texts, anywhere
	References                 // heading of sources and links, which may be that of an ordinary section
	Contents                   // heading of a table of contents
	Title                      // a link to another text: "Lesen Sie auch: Brücke gesperrt"
	Control                    // a button, a part of a form or menu, an advert's mark
	Comments                   // heading of readers' comments, or a button that leads to them
)

// Of returns what a line is, which plain has in the form of line.Plain.
func Of(text, plain string) Kind {
	switch {
	case endLists[plain], listsOthers(text, plain):
		return List
	case hints[plain], invites(plain):
		return Hint
	case references[plain]:
		return References
	case contents[plain]:
		return Contents
	case headsComments(plain):
		return Comments
	case controls[plain], counter(plain), gluedControls(text), media.MatchString(plain):
		return Control
	}
	if before, _, ok := strings.Cut(strings.TrimLeft(plain, "+ "), ": "); ok && inlineHints[before] {
		return Title
	}
	const longest = 6 // words of the section's name
	for end := range wordEnds(plain) {
		if sectionStarts[plain[:end]] && len(strings.Fields(plain[end:])) <= longest && !strings.ContainsAny(plain, ".,:?!") {
			return List
		}
	}
	return 0
}

// listsOthers says whether a line, plain in the form of line.Plain, is the heading of a list of
// other texts by its words: "Weitere Beiträge zum Thema". In German a last word in small
// letters makes it a headline: "Weitere Videos zum Brand aufgetaucht".
func listsOthers(text, plain string) bool {
	const longest = 9 // words
	words := strings.Fields(plain)
	if len(words) < 2 || len(words) > longest || !otherKinds[words[0]] || !otherTexts[words[1]] {
		return false
	}
	if len(words) == 2 {
		return true
	}
	last, _ := utf8.DecodeRuneInString(text[strings.LastIndexFunc(strings.TrimRightFunc(text, char.Blank), char.Blank)+1:])
	headline := germanLinks[words[2]] && unicode.IsLower(last)
	return (englishLinks[words[2]] || germanLinks[words[2]]) && !headline && !strings.ContainsAny(plain, ".,:?!")
}

// invites says whether a line in the form of line.Plain says that its reader may like other
// texts: "Diese Artikel könnten dich auch interessieren", "you might also like".
func invites(plain string) bool {
	const longest = 8 // words
	words := strings.Fields(strings.TrimRight(plain, "!"))
	if len(words) < 3 || len(words) > longest {
		return false
	}
	switch last := words[len(words)-1]; {
	case last == "interessieren", last == "gefallen":
		return (words[0] == "das" || strings.HasPrefix(words[0], "dies")) && (slices.Contains(words, "könnte") || slices.Contains(words, "könnten")) && slices.ContainsFunc(words, addressed)
	case last == "like", last == "enjoy", strings.HasSuffix(plain, "interested in"):
		return words[0] == "you" && (words[1] == "may" || words[1] == "might")
	}
	return false
}

func addressed(word string) bool {
	return word == "dich" || word == "dir" || word == "euch" || word == "sie" || word == "ihnen"
}

// HeadsOthers says whether a line is the heading of other texts, or of links to them.
func HeadsOthers(text string) bool {
	switch Of(text, line.Plain(text)) {
	case List, Hint, References, Contents:
		return true
	}
	return false
}

// headsComments says whether a line in the form of line.Plain names readers' comments,
// perhaps with their number: "Kommentare (2)", "Forum: 86 Postings", "3 Kommentare zu „Die
// Brücke“".
func headsComments(plain string) bool {
	return comments[plain] || countedComments.MatchString(plain)
}

var countedComments = regex.MustCompile(`^(?:(?:forum:|alle|all) )?\d[\d.,]* (?:(?:leser)?kommentare?|postings?|gedanken?|comments?|thoughts?)(?: (?:lesen|anzeigen|(?:zu|auf|on) ["„“”»«].*))?$` +
	`|^(?:ein|one) (?:kommentar|gedanke|comment|thought) (?:zu|auf|on) ["„“”»«]` +
	`|^(?:forum|(?:leser)?kommentare|comments):? (?:\d+|\(\d[\d.,]*\))$`)

// media matches what plays something, by how long it takes: "Artikel anhören (5 Minuten)",
// "Video: Die Brücke von oben (2 Min)".
var media = regex.MustCompile(`^(?:(?:audio|video|podcast): .{1,120}|(?:diesen )?(?:artikel|beitrag|text) (?:an)?hören|listen(?: to this (?:article|story))?) \((?:\d{1,3} ?(?:min|minuten?|minutes?)|\d{1,2}:\d{2})\.?\)$`)

// gluedControls says whether a line is buttons that lost the blanks between them:
// "DruckenTeilen".
func gluedControls(text string) bool {
	const longest = 60 // bytes
	if len(text) > longest {
		return false
	}
	buttons, start := 0, 0
	for i, r := range text {
		if before, _ := utf8.DecodeLastRuneInString(text[:i]); unicode.IsUpper(r) && unicode.IsLower(before) {
			if !controls[line.Plain(text[start:i])] {
				return false
			}
			buttons, start = buttons+1, i
		}
	}
	return buttons > 0 && controls[line.Plain(text[start:])]
}

// counter says whether a line counts what readers did: "14 Aufrufe".
func counter(plain string) bool {
	number, what, ok := strings.Cut(plain, " ")
	return ok && char.IsNumber(number) && counted[what]
}

var counted = line.Entries(`
	likes | aufrufe | antworten | bewertungen | mal geteilt | like | shares | views | replies | responses
`)

// wordEnds yields where the first words of text end.
func wordEnds(text string) func(yield func(int) bool) {
	return func(yield func(int) bool) {
		const most = 6
		for i, n := 0, 0; i < len(text) && n < most; i++ {
			if text[i] == ' ' {
				n++
				if !yield(i) {
					return
				}
			}
		}
	}
}

// Only says whether a line is Markdown links and marks, and no text.
func Only(text string) bool {
	text = text[line.MarkerLen(text):]
	for {
		open := strings.IndexByte(text, '[')
		if open < 0 {
			return !char.HasLetterOrDigit(text)
		}
		_, rest, _ := strings.Cut(text[open:], "]")
		_, after, closed := strings.Cut(rest, ")")
		if char.HasLetterOrDigit(text[:open]) || !strings.HasPrefix(rest, "(") || !closed {
			return false
		}
		text = after
	}
}

// IsRow says whether a line is a row of links: short parts between bars, arrows, tabs or
// several blanks, at least one of them a standing word; or standing words alone.
func IsRow(text string) bool {
	for _, mark := range []string{" | ", " • ", " · ", " › ", " » ", " > ", " / "} {
		parts := strings.Split(strings.Trim(text, "|•·›»>/ "), mark)
		if len(parts) < 2 {
			continue
		}
		known, ok := standingParts(parts)
		if !ok {
			return false
		}
		return known*2 >= len(parts) || known > 0 && (mark == " › " || mark == " > " || mark == " » ")
	}
	const fewest = 3 // parts that no mark stands between
	if parts := wideBlanks.Split(text, -1); len(parts) >= fewest && !strings.ContainsAny(text, "0123456789") {
		known, ok := standingParts(parts)
		return ok && known*2 >= len(parts)
	}
	words := strings.Fields(text)
	known, _ := standingParts(words)
	return len(words) >= fewest && known == len(words)
}

// wideBlanks parts the links of a bar that was copied from a page.
var wideBlanks = regex.MustCompile(`\s*\t\s*|[ \x{A0}]{2,}`)

// standingParts returns how many of the parts are standing words of bars. It is not ok
// where one is longer than those, or a sentence.
func standingParts(parts []string) (known int, ok bool) {
	const longest = 4 // words
	for _, p := range parts {
		if len(strings.Fields(p)) > longest || char.Terminal(sentence.LastMark(p)) {
			return 0, false
		}
		if p = line.Plain(p); menuWords[p] || controls[p] || comments[p] {
			known++
		}
	}
	return known, true
}

// LeadsOn says whether text ends in words that lead to its rest.
func LeadsOn(text string) bool {
	const longest = 40 // bytes of such words and the marks behind them
	tail := text
	if len(tail) > longest {
		tail = tail[len(tail)-longest:]
	}
	tail = strings.ToLower(strings.ToValidUTF8(tail, ""))
	words := strings.TrimRight(tail, " .…»›>→▸|])*_")
	marks := strings.TrimSpace(tail[len(words):])
	if marks == "." {
		return false
	}
	for _, end := range linkEnds {
		before, ok := strings.CutSuffix(words, end)
		if !ok {
			continue
		}
		r, _ := utf8.DecodeLastRuneInString(before)
		if char.LetterOrDigit(r) {
			continue
		}
		before = strings.TrimRight(before, " [(")
		if before != "" && !strings.Contains(end, " ") && end != "weiterlesen" {
			return marks != "" && (char.Terminal(sentence.LastMark(before)) || strings.HasPrefix(marks, "]"))
		}
		return marks != "" || before == "" || char.Terminal(sentence.LastMark(before))
	}
	return false
}

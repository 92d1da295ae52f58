// Package picture knows the texts of pictures by their credits, and the credits.
package picture

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/segment/char"
	"github.com/beleg-dev/beleg/internal/segment/line"
	"github.com/beleg-dev/beleg/internal/segment/maker"
	"github.com/beleg-dev/beleg/internal/segment/sentence"
)

// starts holds what the text of a picture starts with.
var starts = []string{
	"foto:", "fotos:", "bild:", "bilder:", "bildquelle:", "bildnachweis:", "bildrechte:", "bildunterschrift:", "symbolbild:", "archivbild:", "grafik:",
	"photo:", "photos:", "photograph:", "photo by ", "photo credit:", "picture:", "image:", "image by ", "image credit:", "image source", "image caption",
	"media caption", "picture by ", "photograph by ", "file photo:", "credit:", "video:", "illustration:",
}

// labels holds what stands in front of the maker of a picture.
var labels = []string{
	"foto:", "fotos:", "bild:", "bildquelle:", "bildnachweis:", "bildrechte:", "grafik:", "illustration:", "quelle:", "©", "(c)",
	"photo:", "photos:", "photograph:", "photo by", "photograph by", "picture by", "image by", "picture:", "image:", "credit:", "source:", "via getty", "|",
	"(foto", "copyright:",
}

// remarks holds remarks that only pictures have.
var remarks = []string{
	"(archivbild)", "(archivfoto)", "(symbolbild)", "(symbolfoto)", "(themenbild)", "(bild)", "(archiv)", "(archivaufnahme)",
	"(file photo)", "(file picture)", "(archive photo)", "(photo)", "/file photo", "(illustration)",
}

const (
	// maxCreditBytes is the most bytes from the label of a credit to the end of its line.
	maxCreditBytes = 140
	// MaxChars and maxSentences bound a picture's text. In a longer one only the last
	// sentence is of a picture.
	MaxChars     = 420
	maxSentences = 3
)

// A Kind is what a text says of a picture. Zero: nothing.
type Kind uint8

// The kinds.
const (
	Caption Kind = iota + 1 // what it shows, with its credit or a remark
	Credit                  // who made it, and no more
)

// Of returns what a text says of a picture.
func Of(text string) Kind {
	text = text[line.MarkerLen(text):]
	for _, start := range starts {
		if len(text) < len(start) || lowerASCII(text[:len(start)]) != start {
			continue
		}
		if maker.OnlyNames(text[len(start):]) {
			return Credit
		}
		if len(text) <= 2*maxCreditBytes {
			return Caption
		}
	}
	at := CreditAt(text)
	if at < 0 || char.Count(char.Prefix(text, MaxChars+1)) > MaxChars {
		return 0
	}
	before := strings.TrimFunc(text[:at], func(r rune) bool { return !char.LetterOrDigit(r) })
	if before == "" {
		return Credit
	}
	if onlySource(text[at:]) || len(sentence.Split(text)) > maxSentences+1 {
		return 0
	}
	return Caption
}

// onlySource says whether a credit names the source of a text as well as of a
// picture.
func onlySource(credit string) bool {
	lower := lowerASCII(credit)
	return strings.HasPrefix(lower, "quelle:") || strings.HasPrefix(lower, "source:")
}

// CreditAt returns where the credit at the end of text starts, or -1.
func CreditAt(text string) int {
	from := max(0, len(text)-maxCreditBytes)
	for from < len(text) && !utf8.RuneStart(text[from]) {
		from++
	}
	tail := lowerASCII(text[from:])
	for _, mark := range remarks {
		if strings.HasSuffix(strings.TrimRight(tail, " ."), mark) {
			return from + strings.LastIndex(tail, mark)
		}
	}
	best := -1
	for _, label := range labels {
		at := strings.LastIndex(tail, label)
		if at < 0 || !labelStarts(text[from:from+at], label) || !makers(text[from+at+len(label):], label) {
			continue
		}
		if best < 0 || at < best {
			best = at
		}
	}
	if best >= 0 {
		return from + best
	}
	if at := agencyAt(text[from:]); at >= 0 {
		return from + at
	}
	return -1
}

// labelStarts says whether a label may follow before: not inside a word, and
// where sentences hold its words too ("a photograph by"), only behind a mark or
// a name. A "(c)" behind a "(b)" counts.
func labelStarts(before, label string) bool {
	words := strings.TrimRightFunc(before, char.Blank)
	last, _ := utf8.DecodeLastRuneInString(before)
	switch {
	case words == "":
		return true
	case label == "(c)" && strings.Contains(before, "(b)"):
		return false
	case label == "via getty":
		name, _ := utf8.DecodeRuneInString(char.LastWord(words))
		return unicode.IsUpper(name)
	case strings.HasSuffix(label, " by"):
		last, _ = utf8.DecodeLastRuneInString(words)
	}
	return !char.LetterOrDigit(last)
}

// makers says whether what follows a credit's label names persons or agencies.
// Behind a bar, a "(c)" or a word that is said elsewhere too, an agency must be
// among them.
func makers(rest, label string) bool {
	if rest = strings.TrimRight(rest, " ."); !maker.OnlyNames(rest) {
		return false
	}
	switch label {
	case "(c)":
		return maker.HasAgency(rest)
	case "|", "bild:", "bilder:", "image:", "picture:", "source:", "quelle:":
		return maker.HasAgency(rest) || label != "|" && len(strings.Fields(rest)) <= 4
	}
	return true
}

// agencyAt returns where an unlabelled credit at the end of text starts:
// "EPA/JANE ROE", "Jane Roe/dpa", "picture alliance / dpa"; or -1.
func agencyAt(text string) int {
	slash := strings.LastIndexByte(text, '/')
	if slash < 0 {
		return -1
	}
	at := 0
	for i, r := range text[:slash] {
		if char.Terminal(r) {
			at = i + utf8.RuneLen(r)
		}
	}
	at += len(text[at:]) - len(strings.TrimLeft(text[at:], " \u00A0-–|"))
	rest := strings.Trim(text[at:], "() .")
	if !maker.OnlyNames(rest) || !maker.HasAgency(rest) {
		return -1
	}
	return at
}

// lowerASCII returns text with its ASCII letters in lower case: as long as text.
func lowerASCII(text string) string {
	b := []byte(text)
	for i, c := range b {
		if c >= 'A' && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return string(b)
}

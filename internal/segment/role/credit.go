package role

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/segment/agency"
	"github.com/beleg-dev/beleg/internal/segment/char"
	"github.com/beleg-dev/beleg/internal/segment/line"
	"github.com/beleg-dev/beleg/internal/segment/sentence"
)

// pictureStarts holds what the text of a picture starts with.
var pictureStarts = []string{
	"foto:", "fotos:", "bild:", "bilder:", "bildquelle:", "bildnachweis:", "bildrechte:", "bildunterschrift:", "symbolbild:", "archivbild:", "grafik:",
	"photo:", "photos:", "photograph:", "photo by ", "photo credit:", "picture:", "image:", "image by ", "image credit:", "image source", "image caption",
	"media caption", "picture by ", "photograph by ", "file photo:", "credit:", "video:", "illustration:",
}

// creditLabels holds what stands in front of the maker of a picture.
var creditLabels = []string{
	"foto:", "fotos:", "bild:", "bildquelle:", "bildnachweis:", "bildrechte:", "grafik:", "illustration:", "quelle:", "©", "(c)",
	"photo:", "photos:", "photograph:", "photo by", "photograph by", "picture by", "image by", "picture:", "image:", "credit:", "source:", "via getty", "|",
	"(foto", "copyright:",
}

// pictureMarks holds remarks that only pictures have.
var pictureMarks = []string{
	"(archivbild)", "(archivfoto)", "(symbolbild)", "(symbolfoto)", "(themenbild)", "(bild)", "(archiv)", "(archivaufnahme)",
	"(file photo)", "(file picture)", "(archive photo)", "(photo)", "/file photo", "(illustration)",
}

const (
	maxCreditBytes = 140 // from the label to the end of the line
	// maxPictureSentences and maxPictureChars bound a picture's text. In a
	// longer one only the last sentence is.
	maxPictureSentences = 3
	maxPictureChars     = 420
)

// pictureText says whether a text is that of a picture, and whether it is more
// than its credit.
func pictureText(text string) (kind, bool) {
	text = text[line.MarkerLen(text):]
	for _, start := range pictureStarts {
		if len(text) < len(start) || lowerASCII(text[:len(start)]) != start {
			continue
		}
		if named(text[len(start):]) {
			return credit, true
		}
		if len(text) <= 2*maxCreditBytes {
			return picture, true
		}
	}
	at := creditAt(text)
	if at < 0 || char.Count(char.Prefix(text, maxPictureChars+1)) > maxPictureChars {
		return 0, false
	}
	before := strings.TrimFunc(text[:at], func(r rune) bool { return !char.LetterOrDigit(r) })
	if before == "" {
		return credit, true
	}
	if onlySource(text[at:]) {
		return 0, false
	}
	if len(sentence.Split(text)) > maxPictureSentences+1 {
		return 0, false
	}
	return picture, true
}

// onlySource says whether a credit names the source of a text as well as of a
// picture.
func onlySource(credit string) bool {
	lower := lowerASCII(credit)
	return strings.HasPrefix(lower, "quelle:") || strings.HasPrefix(lower, "source:")
}

// creditAt returns where the credit at the end of text starts, or -1.
func creditAt(text string) int {
	from := max(0, len(text)-maxCreditBytes)
	for from < len(text) && !utf8.RuneStart(text[from]) {
		from++
	}
	tail := lowerASCII(text[from:])
	for _, mark := range pictureMarks {
		if strings.HasSuffix(strings.TrimRight(tail, " ."), mark) {
			return from + strings.LastIndex(tail, mark)
		}
	}
	best := -1
	for _, label := range creditLabels {
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
	if rest = strings.TrimRight(rest, " ."); !named(rest) {
		return false
	}
	switch label {
	case "(c)":
		return hasAgency(rest)
	case "|", "bild:", "bilder:", "image:", "picture:", "source:", "quelle:":
		return hasAgency(rest) || label != "|" && len(strings.Fields(rest)) <= 4
	}
	return true
}

// hasAgency says whether one of the words of text is an agency or a picture
// archive.
func hasAgency(text string) bool {
	for _, w := range strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if agency.Names[w] {
			return true
		}
	}
	return false
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
		if char.Terminal(r) || r == ')' || r == '|' {
			at = i + utf8.RuneLen(r)
		}
	}
	at += len(text[at:]) - len(strings.TrimLeft(text[at:], " \u00A0-–|"))
	const longest = 8 // words
	rest := strings.Trim(text[at:], "() .")
	if len(strings.Fields(rest)) > longest || !named(rest) || !hasAgency(rest) {
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

// markParts gives other roles to sentences that stand in a paragraph of text but
// are not part of it: the credit or signature at its end, and prompts.
func (d *document) markParts() {
	for i := range d.units {
		u := &d.units[i]
		n := len(u.sentences)
		if u.kind.role() != Body || n < 2 {
			continue
		}
		last := &u.sentences[n-1]
		text := last.Of(d.text)
		if sentence.IsSignature(text) || len(text) <= maxCreditBytes && creditAt(text) == 0 {
			last.Role = Caption
		}
		for j := range u.sentences {
			s := &u.sentences[j]
			if u.asks && isPrompt(s.Of(d.text), plainly(s.Of(d.text))) {
				s.Role = Teaser
			}
		}
	}
}

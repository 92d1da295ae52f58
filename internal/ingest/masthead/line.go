package masthead

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/ingest/dateline"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/segment/life"
	"github.com/beleg-dev/beleg/internal/segment/line"
	"github.com/beleg-dev/beleg/internal/segment/role/label"
	"github.com/beleg-dev/beleg/internal/segment/role/letter"
	"github.com/beleg-dev/beleg/internal/segment/role/link"
	"github.com/beleg-dev/beleg/internal/segment/role/picture"
	"github.com/beleg-dev/beleg/internal/segment/role/prompt"
	"github.com/beleg-dev/beleg/internal/segment/role/stamp"
)

const (
	// maxHeadLines is how many lines with text are searched for title and date, those of
	// menus and buttons not counted.
	maxHeadLines = 14
	// maxMenuLines is how many of these are passed over.
	maxMenuLines = 40
	// maxHeadBytes bounds the work on a text without line breaks.
	maxHeadBytes = 64 << 10
)

// lineBreaks are the characters that end lines.
const lineBreaks = "\n\v\f\r\u0085\u2028\u2029"

func breaks(r rune) bool { return strings.ContainsRune(lineBreaks, r) }

// parted reports whether what stands between two lines has an empty one.
func parted(between string) bool {
	ends := 0
	for _, r := range strings.ReplaceAll(between, "\r\n", "\n") {
		if breaks(r) {
			ends++
		}
	}
	return ends > 1
}

// lineKind says what a line at the top of a text is.
type lineKind uint8

const (
	labelLine   lineKind = iota + 1 // section, desk, list of countries
	headingLine                     // could be a headline
	bodyLine                        // running text
	stampLine                       // date and time
	otherLine                       // byline, caption, reading time, link, list item, head of a letter
	relatedLine                     // "read more": other texts begin here
)

// A headLine is one of the first lines of a text.
type headLine struct {
	text  string // with single spaces, without marks of emphasis
	kind  lineKind
	stamp dateline.Stamp // of a stampLine, of a bodyLine that begins with one, or of a headline that has one
	alone bool           // an empty line is below, or nothing
}

// head reads the first lines that have text. Lines that were wrapped are one, and
// running text where they end as a sentence does.
func head(text string, o dateline.Options) []headLine {
	var lines []headLine
	menus := 0
	text = text[:min(len(text), maxHeadBytes)]
	spans := segment.Lines(text)
	for i, span := range spans {
		line := span.Of(text)
		s := dateline.Bare(dateline.Normal(line))
		if s == "" {
			continue
		}
		s = unflagged(s)
		h := headLine{text: s, alone: i+1 == len(spans) || parted(text[span.End:spans[i+1].Start])}
		var dated bool
		if h.stamp, dated = dateline.Parse(s, o); dated {
			h.kind = stampLine
		} else if h.stamp, dated = dateline.Head(s, o); dated {
			h.kind = bodyLine
		} else {
			h.kind = kindOf(s)
			if link.IsRow(strings.TrimSpace(line)) {
				h.kind = otherLine
			}
			h.stamp, _ = dateline.Release(s, o)
		}
		if endsSentence(s) && strings.ContainsAny(line, lineBreaks) {
			h.kind = bodyLine
		}
		if h.kind == relatedLine {
			break
		}
		if plain := strings.ToLower(s); menus < maxMenuLines && (link.IsMenuWord(plain) || link.Of(s, plain) == link.Control) {
			menus++
		}
		if lines = append(lines, h); len(lines) == maxHeadLines+menus {
			break
		}
	}
	placed(lines, o)
	named(lines, o)
	return lines
}

// unflagged returns a line without the sign that agencies end a headline with.
func unflagged(line string) string { return strings.TrimSuffix(line, " =") }

// placed makes stamps of the lines above the first paragraph, beside another line, that
// are a date and what stands beside one.
func placed(lines []headLine, o dateline.Options) {
	body := slices.IndexFunc(lines, func(h headLine) bool { return h.kind == bodyLine || h.kind == otherLine && told(h.text) })
	if body < 2 {
		return
	}
	for i, h := range lines[:body] {
		if h.kind == stampLine || h.stamp.Kind > 0 {
			continue
		}
		if s, ok := dateline.Beside(h.text, i > 0 && stamp.IsByline(lines[i-1].text), o); ok {
			lines[i].kind, lines[i].stamp = stampLine, s
		}
	}
}

// told reports whether a short line is a sentence of the text.
func told(text string) bool {
	const enough = 8 // words
	return strings.HasSuffix(text, ".") && len(strings.Fields(text)) >= enough && !isOther(text)
}

const (
	minBodyChars    = 80  // a shorter sentence may be a headline with a full stop
	maxHeadingChars = 200 // a longer line is a paragraph
	minHeadingWords = 4   // fewer words are more often a section than a headline
)

func kindOf(line string) lineKind {
	chars := utf8.RuneCountInString(line)
	end := strings.TrimRight(line, closers)
	switch {
	case link.HeadsOthers(line):
		return relatedLine
	case coded.MatchString(line):
		return headingLine
	case isOther(line), life.IsLine(line), timesOnly(line), league.MatchString(line), ofCase.MatchString(line), mostlyDigits(line), remark(line), datesAnother(line), gluedPath(line), issuer.MatchString(line), enquiries.MatchString(line):
		return otherLine
	case chars > maxHeadingChars, chars >= minBodyChars && strings.HasSuffix(end, "."), chars >= minBodyChars*2 && endsSentence(line):
		return bodyLine
	case strings.HasSuffix(end, "."), strings.HasSuffix(end, ":"), strings.HasSuffix(end, ","):
		return otherLine
	case len(strings.Fields(line)) < minHeadingWords, listOfNames(line):
		return labelLine
	}
	return headingLine
}

// coded is a headline with the code of a press office in front: "POL-DO: Speicher brennt".
var coded = regexp.MustCompile(`^(?:\p{Lu}{2,5}-\p{Lu}{1,5}(?:-\p{Lu}{1,5})?|POL|FW|BPOL|LKA|HZA): \S.*[^.:,]$`)

// timesOnly recognises days and times that are no certain date, "All times CET, 15/16 May
// 2025", also between bars.
func timesOnly(text string) bool {
	for part := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune("|•·", r) }) {
		if !stamp.Only(line.Plain(part)) && !dateline.IsIssue(part) {
			return false
		}
	}
	return slices.ContainsFunc(strings.Fields(text), func(w string) bool { return strings.ContainsAny(w, "0123456789") })
}

// mostlyDigits recognises dates that cannot be told, scores and the like.
func mostlyDigits(line string) bool {
	letters, digits := 0, 0
	for _, r := range line {
		switch {
		case unicode.IsLetter(r):
			letters++
		case unicode.IsDigit(r):
			digits++
		}
	}
	return digits > letters
}

// datesAnother recognises the day of an issue, or of what is announced, in front of a dash:
// "Dienstag, 4. November 2025 – Aus der Region".
func datesAnother(line string) bool {
	for _, dash := range []string{" – ", " — ", " - "} {
		if day, _, ok := strings.Cut(line, dash); ok && stamp.HasDay(strings.ToLower(day)) && stamp.Is(strings.ToLower(day)) {
			return true
		}
	}
	return false
}

// gluedPath recognises a path of links that lost what stood between them: its first word
// is several names of sections, "StartseiteRegionHafen: Speicher bleibt".
func gluedPath(line string) bool {
	word, _, _ := strings.Cut(line, " ")
	known, start := 0, 0
	for i, r := range word {
		if before, _ := utf8.DecodeLastRuneInString(word[:i]); unicode.IsUpper(r) && unicode.IsLower(before) {
			if !link.IsMenuWord(strings.ToLower(word[start:i])) {
				break
			}
			known, start = known+1, i
		}
	}
	return known > 1
}

// remark recognises what editors write to one another above a headline: all of it is
// in brackets, or in capitals between signs.
func remark(line string) bool {
	if strings.HasPrefix(line, "(") && strings.HasSuffix(line, ")") {
		return true
	}
	return strings.HasPrefix(line, "+++") && strings.HasSuffix(line, "+++") && strings.ToUpper(line) == line
}

// closers may follow the full stop of a sentence.
const closers = "\"'”“’»«)]"

// endsSentence reports whether a line ends as a sentence does, a closing
// quotation mark or bracket aside.
func endsSentence(line string) bool {
	line = strings.TrimRight(line, closers)
	return strings.HasSuffix(line, ".") || strings.HasSuffix(line, "!") || strings.HasSuffix(line, "?") || strings.HasSuffix(line, "…")
}

// listOfNames recognises "USA, Russland, Saudi-Arabien": items of one or two
// words, each with a capital.
func listOfNames(line string) bool {
	items := strings.FieldsFunc(line, func(r rune) bool { return strings.ContainsRune(",/|•·>›»", r) })
	if len(items) < 2 {
		return false
	}
	for _, item := range items {
		words := strings.Fields(item)
		if len(words) == 0 || len(words) > 2 {
			return false
		}
		if r, _ := utf8.DecodeRuneInString(words[0]); !unicode.IsUpper(r) {
			return false
		}
	}
	return true
}

// isOther says whether a line is about the text or a picture, or leads elsewhere.
func isOther(text string) bool {
	plain, lower := line.Plain(text), strings.ToLower(text)
	return letter.PartOf(text) > 0 || label.Is(text, plain) || picture.Of(text) > 0 || link.Of(text, plain) > 0 || asks(text, plain) ||
		slices.ContainsFunc(otherStarts, func(s string) bool { return strings.HasPrefix(lower, s) }) ||
		slices.ContainsFunc(otherParts, func(s string) bool { return strings.Contains(lower, s) })
}

// asks says whether a line asks its reader for something on the page.
func asks(text, plain string) bool {
	return utf8.RuneCountInString(text) <= prompt.MaxChars && prompt.Is(text, plain)
}

// otherStarts and otherParts tell more such lines above a headline, where a byline, an item
// of a list or a picture's text is likelier than below it. Lower case.
var (
	otherStarts = []string{"von ", "by ", "•", "- ", "* ", "– ", "@", "©", "posted ", "published ", "veröffentlicht ", "aktualisiert ", "share ", "teilen "}
	otherParts  = []string{"foto:", "photo:", "(foto", "/dpa", "/afp", "/reuters", "getty images", " min read", " minute read", " minuten lesezeit"}
)

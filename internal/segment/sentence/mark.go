package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/segment/char"
	"github.com/beleg-dev/beleg/internal/segment/maker"
)

// A mark is a run of full stops, question or exclamation marks and what closes
// behind it, with the question whether it ends a sentence.
type mark struct {
	text     string
	caseless bool
	sentence int // start of the sentence that the mark stands in
	start    int // of the run
	end      int // of the run
	shut     int // end of the quotes, brackets, marks of emphasis and note numbers behind it
	closed   int // and of the note numbers apart from these
	last     rune
}

// read finds the ends of the run and of what closes behind it.
func (m *mark) read(quoted *bool) {
	m.end = m.start
	for m.end < len(m.text) {
		r, n := utf8.DecodeRuneInString(m.text[m.end:])
		if !char.Terminal(r) {
			break
		}
		m.last = r
		m.end += n
	}
	m.closed = m.end
	for m.closed < len(m.text) {
		if n := noteNumber(m.text[m.closed:]); n > 0 {
			m.closed += n
			continue
		}
		r, n := utf8.DecodeRuneInString(m.text[m.closed:])
		if char.Emphasis(r) {
			m.closed += n
			continue
		}
		if !char.Closing(r) || (r == '"' || r == '“' || r == '»' || r == '«') && m.opensAt(m.closed+n, r, *quoted) {
			break
		}
		if r == '"' {
			*quoted = !*quoted
		}
		m.closed += n
	}
	m.shut = m.closeApart(m.closed)
	m.closed = m.notesApart(m.shut)
}

// opensAt says whether the quotation mark r that ends at i opens a quotation: a word
// follows at once, and no straight mark is open that it may close.
func (m *mark) opensAt(i int, r rune, quoted bool) bool {
	next, _ := utf8.DecodeRuneInString(m.text[i:])
	return char.LetterOrDigit(next) && (r != '"' || !quoted)
}

// closeApart moves i behind a quotation mark or a bracket that a single space separates
// from its sentence, as French does.
func (m *mark) closeApart(i int) int {
	start := i
	r, n := utf8.DecodeRuneInString(m.text[i:])
	if r != ' ' && r != '\u00A0' && r != '\u202F' {
		return start
	}
	i += n
	r, n = utf8.DecodeRuneInString(m.text[i:])
	after, _ := utf8.DecodeRuneInString(m.text[i+n:])
	switch {
	case r == '»' && !char.LetterOrDigit(after):
	case char.Blank(after) && (r == '“' || r == '”' || r == ')' || r == ']'):
	default:
		return start
	}
	return i + n
}

// notesApart moves i behind note numbers that spaces separate from their sentence and from
// the next one: "It is closed. [4] [5] It leaks."
func (m *mark) notesApart(i int) int {
	for at := i; ; {
		at += len(m.text[at:]) - len(strings.TrimLeft(m.text[at:], " "))
		n := noteNumber(m.text[at:])
		if n == 0 {
			return i
		}
		at += n
		if next, _ := utf8.DecodeRuneInString(m.text[at:]); at == len(m.text) || char.Blank(next) {
			i = at
		}
	}
}

// ends says whether the sentence ends behind the mark.
func (m *mark) ends() bool {
	if m.last >= utf8.RuneSelf && m.last != '…' {
		return true
	}
	before, _ := utf8.DecodeLastRuneInString(m.text[m.sentence:m.start])
	if before == '(' || before == '[' {
		return false // "(!)", "[…]"
	}
	next, _ := utf8.DecodeRuneInString(m.text[m.closed:])
	if !char.Blank(next) {
		return m.glued()
	}
	if m.signedApart() {
		return true
	}
	word, ok := m.nextWord()
	if !ok || m.interrupted() {
		return false
	}
	if m.ellipsis() && char.Blank(before) {
		return Starters[word] // a noun or a name may go on
	}
	if m.end-m.start > 1 || m.last != '.' {
		return !m.speakerFollows()
	}
	return m.fullStop(word)
}

// interrupted says whether brackets open behind the mark whose sentence goes on behind
// them: "Viva Rau! (1965) and", "etc. (siehe S. 3), ".
func (m *mark) interrupted() bool {
	const longest = 128 // bytes
	rest := strings.TrimLeft(char.PrefixBytes(m.text[m.closed:], longest), " ")
	if !strings.HasPrefix(rest, "(") {
		return false
	}
	end := strings.IndexAny(rest[1:], "()") + 1
	if rest[end] == '(' || char.Terminal(LastMark(rest[1:end])) {
		return false
	}
	inside := rest[1:end]
	behind := strings.TrimLeft(rest[end+1:], " ")
	next, _ := utf8.DecodeRuneInString(behind)
	word := char.WordAt(inside, 0) == inside && !char.StartsWithDigit(inside) // "(Because) we"
	return next == ',' || !m.startsSentence(char.WordAt(behind, 0)) && !word
}

func (m *mark) ellipsis() bool {
	run := m.text[m.start:m.end]
	return strings.HasPrefix(run, "…") || strings.HasPrefix(run, "..")
}

// nextWord returns the word behind the mark and whether it may start a
// sentence by its first letter.
func (m *mark) nextWord() (word string, ok bool) {
	_, i := breaksAt(m.text, m.closed)
	for skipped := 0; skipped < char.MaxWordBytes && i < len(m.text); skipped++ {
		r, n := utf8.DecodeRuneInString(m.text[i:])
		if char.LetterOrDigit(r) {
			word = char.WordAt(m.text, i)
			return word, maker.Agencies[word] || m.startsSentence(word) // "(dpa)"
		}
		if after, _ := utf8.DecodeRuneInString(m.text[i+n:]); r == ',' && char.Blank(after) {
			return "", false
		}
		if !char.Opening(r) && !char.Dash(r) && !char.Blank(r) {
			return "", true // a symbol, a bullet
		}
		i += n
	}
	return "", true
}

func (m *mark) startsSentence(word string) bool {
	first, n := utf8.DecodeRuneInString(word)
	if !unicode.IsLower(first) || m.caseless {
		return true
	}
	second, _ := utf8.DecodeRuneInString(word[n:])
	return unicode.IsUpper(second) // a name such as "iPhone"
}

// token returns what stands between the last blank, bracket or quotation mark
// and end, at most MaxWordBytes of it and without the marks of emphasis in front,
// and where it starts.
func (m *mark) token(end int) (string, int) {
	i := end
	for i > m.sentence && end-i < char.MaxWordBytes {
		r, n := utf8.DecodeLastRuneInString(m.text[m.sentence:i])
		if char.Blank(r) || char.Opening(r) && r != '\'' && r != '’' {
			break
		}
		i -= n
	}
	word := strings.TrimLeft(m.text[i:end], "*_")
	return word, end - len(word)
}

// tokenBefore returns the token in front of the one that starts at i.
func (m *mark) tokenBefore(i int) string {
	word, _ := m.wordBefore(i)
	return word
}

// wordBefore returns what tokenBefore does and where it starts.
func (m *mark) wordBefore(i int) (word string, at int) {
	for skipped := 0; i > m.sentence && skipped < char.MaxWordBytes; skipped++ {
		r, n := utf8.DecodeLastRuneInString(m.text[m.sentence:i])
		if !char.Blank(r) && !char.Opening(r) && !char.Emphasis(r) {
			break
		}
		i -= n
	}
	return m.token(i)
}

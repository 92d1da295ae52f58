package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/segment/calendar"
	"github.com/beleg-dev/beleg/internal/segment/char"
)

// fullStop decides whether a single full stop, with a blank behind it, ends its
// sentence; next is the word that follows.
func (m *mark) fullStop(next string) bool {
	if m.shut > m.end {
		inner, _ := utf8.DecodeRuneInString(m.text[m.end:])
		if inner != ')' && inner != ']' && !char.Emphasis(inner) {
			return true // a quotation or a note closes behind it
		}
	}
	if m.aside() || m.dateline() {
		return false
	}
	token, at := m.token(m.start)
	switch {
	case token == "":
		return true
	case char.IsNumber(lastOrdinal(token)):
		return m.number(lastOrdinal(token), at, next)
	case dottedDate(token):
		return Starters[next] || !char.StartsWithDigit(next) && !m.dateAt(at)
	case initial(token):
		return !m.opens(at) && Starters[next] && !m.surname(next)
	case m.clock(token, at):
		return m.afterClock(next)
	case dotted(token):
		return Starters[next] && !neverFinal[strings.ToLower(token)]
	case roman(token):
		return Starters[next]
	}
	return !m.abbreviation(token, at, next)
}

// aside says whether the mark stands in brackets that open inside its sentence and
// close soon: what they hold is part of it.
func (m *mark) aside() bool {
	const longest = 128 // bytes to the bracket on either side
	before := m.text[max(m.sentence, m.closed-longest):m.closed]
	at := strings.LastIndexAny(before, "()[]")
	if at < 0 || before[at] != '(' && before[at] != '[' || !char.HasLetter(before[:at]) {
		return false
	}
	after := char.PrefixBytes(m.text[m.closed:], longest)
	end := strings.IndexAny(after, "()[]")
	return end >= 0 && (after[end] == ')' || after[end] == ']')
}

// surname says whether next, behind an initial, is a surname rather than the function
// word that is spelled like it: "T. May said", "L. Da Voss", but "Dennis K. Da er schwieg".
func (m *mark) surname(next string) bool {
	if !surnames[next] && !surnameStarts[next] {
		return false
	}
	_, i := breaksAt(m.text, m.closed)
	rest, found := strings.CutPrefix(m.text[i:], next)
	if !found {
		return false // a quotation opens
	}
	word := char.WordAt(rest, len(rest)-len(strings.TrimLeft(rest, " ")))
	first, _ := utf8.DecodeRuneInString(word)
	if surnameStarts[next] {
		return unicode.IsUpper(first)
	}
	return !unicode.IsUpper(first) && !asked[word]
}

// abbreviation says whether token, at i with its full stop, is short for something and
// its sentence goes on with next.
func (m *mark) abbreviation(token string, i int, next string) bool {
	before := m.tokenBefore(i)
	if capitals(token) && capitals(next) && strings.IndexFunc(before, unicode.IsLower) < 0 {
		token, next = titled(token), titled(next) // "FIRE IN ST. PAUL", but "bei BP. ADAC"
	}
	behindOther := strings.HasSuffix(before, ".") || strings.Contains(token, ".")
	if i := strings.LastIndexAny(token, "-–/&."); i >= 0 {
		_, n := utf8.DecodeRuneInString(token[i:])
		token = token[i+n:]
	}
	lower := strings.ToLower(token)
	digit := char.StartsWithDigit(next)
	switch {
	case neverFinal[token]:
		return true
	case calendar.IsShortWeekday(token) && (digit || calendar.Month(next) > 0 || calendar.IsShortWeekday(next) && !Starters[next]):
		return true
	case beforeNumber[token]:
		return digit || len(next) > 1 && roman(next)
	case mayBeFinal[token], degrees[token] && behindOther:
		return !Starters[next]
	case lowerAtStart[lower] && token == titled(token):
		return true
	case strings.HasSuffix(lower, "str"), strings.HasSuffix(lower, "nr"):
		return digit
	}
	return false
}

// capitals says whether word starts with two of them.
func capitals(word string) bool {
	first, n := utf8.DecodeRuneInString(word)
	second, _ := utf8.DecodeRuneInString(word[n:])
	return unicode.IsUpper(first) && unicode.IsUpper(second)
}

// titled returns word with its first letter alone in upper case.
func titled(word string) string {
	_, n := utf8.DecodeRuneInString(word)
	return word[:n] + strings.ToLower(word[n:])
}

func initial(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	return n == len(s) && (unicode.IsUpper(r) || unicode.IsLower(r))
}

// dotted says whether s is letters with full stops between them: "U.S", "z.B".
func dotted(s string) bool {
	if !strings.Contains(s, ".") {
		return false
	}
	for part := range strings.SplitSeq(s, ".") {
		if utf8.RuneCountInString(part) > 2 || !char.HasLetter(part) {
			return false
		}
	}
	return true
}

func roman(s string) bool {
	return strings.Trim(s, "IVXLC") == ""
}

package sentence

import (
	"regexp"
	"strconv"
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
		return !m.opens(at) && Starters[next] && !m.surname(next) && !neverFinal[token]
	case m.clock(token, at):
		return m.afterClock(next)
	case dotted(token):
		return Starters[next] && !neverFinal[strings.ToLower(token)]
	case roman(token):
		return Starters[next]
	}
	return !m.abbreviation(token, at, next)
}

// timeOpens finds a sentence that so far only says when.
var timeOpens = regexp.MustCompile(`^\PL*(?:About|After|Approximately|Around|At|Before|Between|By|From|Just|On|Shortly|Since|Until)(?: \S+){1,8}$`)

// clock says whether token makes the number before it an English time of day.
func (m *mark) clock(token string, at int) bool {
	switch token {
	case "a.m", "p.m":
		return true
	case "A.M", "P.M":
		return char.StartsWithDigit(m.tokenBefore(at))
	}
	return false
}

// afterClock says whether "a.m." or "p.m." ends its sentence: a name behind it mostly
// begins another one, unless it is that of a day or a zone, or only the time has been said.
func (m *mark) afterClock(next string) bool {
	first, n := utf8.DecodeRuneInString(next)
	second, _ := utf8.DecodeRuneInString(next[n:])
	switch {
	case Starters[next]:
		return true
	case !unicode.IsUpper(first), unicode.IsUpper(second), zones[next], calendar.Month(next) > 0, isWeekday(next):
		return false
	}
	return !timeOpens.MatchString(m.text[m.sentence:m.start])
}

// isWeekday says whether word is the name of a day, or short for one.
func isWeekday(word string) bool {
	return calendar.IsFullWeekday(word) || calendar.IsShortWeekday(word)
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

// placeOrDay is what stands behind the comma of a dateline: "Ga", "D.C", "3. Dez", "Jan".
var placeOrDay = regexp.MustCompile(`^(?:\d{1,2}(?:\. ?\pL+)?|\pL[\pL.]*)$`)

// dateline says whether the mark stands in the place and the date that a report opens
// with: "AUGUSTA, Ga. (AP) --", "WIEN, 3. Dez. –".
func (m *mark) dateline() bool {
	const longest, longestState = 48, 10 // bytes to the dash on either side, and behind the comma
	if m.start-m.sentence > longest {
		return false
	}
	before := strings.TrimLeftFunc(m.text[m.sentence:m.start], char.Blank)
	_, state, _ := strings.Cut(before, ", ")
	if !capitals(before) || len(state) > longestState || !placeOrDay.MatchString(state) {
		return false
	}
	after := strings.TrimLeftFunc(char.PrefixBytes(m.text[m.closed:], longest), char.Blank)
	if _, rest, closed := strings.Cut(after, ")"); closed && after[0] == '(' {
		after = strings.TrimLeftFunc(rest, char.Blank)
	}
	r, _ := utf8.DecodeRuneInString(after)
	return char.Dash(r)
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
	return !strings.HasPrefix(rest, " ") || !unicode.IsUpper(first) && !asked[word]
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
	case lowerAtStart[lower] && token[0] < utf8.RuneSelf && lower[1:] == token[1:]:
		return true
	case strings.HasSuffix(lower, "str"):
		return digit
	}
	return false
}

// club finds what sports clubs call themselves behind "1.", in English text too.
var club = regexp.MustCompile(`^(?:F?FC|[HST]C|[FT]?SV)$`)

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

// number decides for a number in front of the full stop: an ordinal, as in
// "am 18. Februar", or the end of a sentence.
func (m *mark) number(token string, at int, next string) bool {
	if m.ranked(at) || token == "1" && m.first(at, next) {
		return false // "1. FC", or the number of a list item
	}
	if len(token) > 3 {
		return true
	}
	if char.StartsWithDigit(next) {
		return len(token) > 2 || len(next) > 4
	}
	if calendar.Month(next) > 0 {
		return false
	}
	if Starters[next] {
		return true
	}
	return !ordinalNouns[next] && !m.ranks(at)
}

// first says whether a 1 is that of a club, or of the first item behind a colon.
func (m *mark) first(at int, next string) bool {
	before := m.tokenBefore(at)
	return strings.HasSuffix(before, ":") || club.MatchString(next) && before != "Platz" && before != "Rang"
}

// lastOrdinal returns the second number of two ordinals, of "18./19" and "3.–5" and, apart
// from the first one, "-5"; else token.
func lastOrdinal(token string) string {
	i := strings.LastIndexAny(token, "-–/")
	if i < 0 {
		return token
	}
	first, ordinal := strings.CutSuffix(token[:i], ".")
	if first != "" && !(ordinal && char.IsNumber(first)) {
		return token
	}
	_, n := utf8.DecodeRuneInString(token[i:])
	return token[i+n:]
}

// ranks says whether an ordinal follows the words in front of i: "der 36. Titel", "den
// insgesamt 36. Titel".
func (m *mark) ranks(i int) bool {
	word, at := m.wordBefore(i)
	if counting[word] {
		word = m.tokenBefore(at)
	}
	return BeforeOrdinal(word)
}

// BeforeOrdinal says whether an ordinal number follows word: "der", "Montag,".
func BeforeOrdinal(word string) bool {
	return articles[strings.ToLower(word)] || calendar.IsFullWeekday(strings.TrimSuffix(word, ","))
}

// opens says whether nothing but marks stands in front of the token at i in its
// sentence. Only the nearest MaxWordBytes are looked at.
func (m *mark) opens(i int) bool {
	from := max(m.sentence, i-char.MaxWordBytes)
	return strings.IndexFunc(m.text[from:i], char.LetterOrDigit) < 0
}

// ranked says whether nothing but marks and ordinals stands in front of the token at i
// in its sentence, "2. 1. FC" in a table, or what ends with a semicolon.
func (m *mark) ranked(i int) bool {
	if strings.HasSuffix(m.tokenBefore(i), ";") {
		return true
	}
	from := max(m.sentence, i-char.MaxWordBytes)
	for word := range strings.FieldsSeq(m.text[from:i]) {
		number, ordinal := strings.CutSuffix(word, ".")
		if char.HasLetterOrDigit(word) && !(ordinal && char.IsNumber(number)) {
			return false
		}
	}
	return true
}

// dottedDate says whether s with its full stop may be a day and a month: "27.02".
func dottedDate(s string) bool {
	const lastDay, lastMonth = 31, 12
	first, second, _ := strings.Cut(s, ".")
	day, _ := strconv.Atoi(first) // 0 for what is no number
	month, _ := strconv.Atoi(second)
	return day > 0 && day <= lastDay && month > 0 && month <= lastMonth
}

// dateAt says whether what stands in front of the numbers at i makes them a date
// and not a fraction: nothing, a comma, a colon, or a word that ordinals follow.
func (m *mark) dateAt(i int) bool {
	before := m.tokenBefore(i)
	return m.opens(i) || strings.HasSuffix(before, ",") || strings.HasSuffix(before, ":") || BeforeOrdinal(before)
}

func initial(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	return n == len(s) && unicode.IsLetter(r) && (unicode.IsUpper(r) || unicode.IsLower(r))
}

// dotted says whether s is letters with full stops between them: "U.S", "z.B".
func dotted(s string) bool {
	if !strings.Contains(s, ".") {
		return false
	}
	for part := range strings.SplitSeq(s, ".") {
		if n := utf8.RuneCountInString(part); n == 0 || n > 2 || !char.HasLetter(part) {
			return false
		}
	}
	return true
}

func roman(s string) bool {
	return strings.Trim(s, "IVXLC") == ""
}

// glued decides for a mark that no blank follows: two sentences that lost the
// blank between them ("wiederherzustellen.Der"), a sentence and the editors'
// initials ("Prozent./ko/mb"), or the inside of a name, a number or an address.
func (m *mark) glued() bool {
	if m.signedOff() {
		return true
	}
	i := m.closed
	r, n := utf8.DecodeRuneInString(m.text[i:])
	for i < len(m.text) && char.Opening(r) && i-m.closed < char.MaxWordBytes {
		i += n
		r, n = utf8.DecodeRuneInString(m.text[i:])
	}
	second, _ := utf8.DecodeRuneInString(m.text[i+n:])
	if !unicode.IsUpper(r) || !unicode.IsLower(second) && !(Starters[char.WordAt(m.text, i)] && char.Blank(second)) {
		return false
	}
	token, _ := m.token(m.start)
	if strings.ContainsAny(token, "/@:\\_=") || address(m.text[i:]) {
		return false
	}
	if m.last != '.' || m.end-m.start > 1 || m.closed > m.end {
		return char.HasLetterOrDigit(token)
	}
	if char.IsNumber(token) {
		return len(token) == 4
	}
	last, _ := utf8.DecodeLastRuneInString(token)
	return unicode.IsLower(last) && utf8.RuneCountInString(token) > 2 && !strings.Contains(token, ".") &&
		!neverFinal[token] && !mayBeFinal[token] && !beforeNumber[token]
}

// signedOff says whether nothing but initials follows the mark, and a word or number
// stands in front of it.
func (m *mark) signedOff() bool {
	const longest = 16 // bytes
	rest := m.text[m.closed:]
	if !strings.HasPrefix(rest, "/") || len(rest) > longest {
		return false
	}
	token, _ := m.token(m.start)
	return char.HasLetterOrDigit(token) && !strings.Contains(token, "/") && IsSignature(strings.TrimRightFunc(rest, char.Blank))
}

// address says whether text starts like the rest of a host name, a path or a
// file name: a mark of addresses, or a full stop in front of a small letter, stands
// inside its first token.
func address(text string) bool {
	end := strings.IndexFunc(char.PrefixBytes(text, char.MaxWordBytes), char.Blank)
	if end < 0 {
		end = min(len(text), char.MaxWordBytes)
	}
	token := strings.TrimRight(text[:end], ".!?,;:)\"'”“»«")
	if strings.ContainsAny(token, "/@_=\\(") {
		return true
	}
	dot := strings.IndexByte(token, '.')
	return dot >= 0 && dot+1 < len(token) && token[dot+1] >= 'a' && token[dot+1] <= 'z'
}

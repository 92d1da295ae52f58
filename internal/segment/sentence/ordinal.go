package sentence

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment/calendar"
	"github.com/beleg-dev/beleg/internal/segment/char"
)

// club finds what sports clubs call themselves behind "1.", in English text too.
var club = regex.MustCompile(`^(?:F?FC|[HST]C|[FT]?SV)$`)

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
	if first := strings.TrimSuffix(token[:i], "."); first != "" && !char.IsNumber(first) {
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
		if char.HasLetterOrDigit(word) && !char.IsNumber(strings.TrimSuffix(word, ".")) {
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

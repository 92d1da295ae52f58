package evidence

import (
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

// Parts of patterns for the time of day at the head of an entry of a ticker.
const clockTime = `(\d{1,2})(?:[.:](\d{2}))?(?: ?(uhr|h|a\.?m\.?|p\.?m\.?))?`

var (
	// stamped match an entry that begins with a time of day: "+++ 5.55 Uhr +++ …", "12:40 Uhr:
	// …", "[18:40] …".
	stamped = []*regexp.Regexp{
		regexp.MustCompile(`(?i)^[*_]{0,3}\+{2,3}[*_]{0,2} ?` + clockTime + ` ?[*_]{0,2}\+{2,3}[*_]{0,3}\s*`),
		regexp.MustCompile(`(?i)^[*_]{0,3}[(\[]` + clockTime + `[)\]]:?[*_]{0,3}\s*`),
		regexp.MustCompile(`(?i)^[*_]{0,3}` + clockTime + `[*_]{0,3}(?::| [–—|-])[*_]{0,3}\s+`),
		regexp.MustCompile(`(?i)^[*_]{0,3}(\d{1,2})(?:[.:](\d{2}))? ?(uhr|a\.m\.|p\.m\.)[*_]{0,3}\s+`),
	}
	// span matches what makes of the time before it the beginning of a span: "14.30 – 16.00".
	span = regexp.MustCompile(`^\d{1,2}[.:]\d{2}`)
)

// An Entry is one of a ticker.
type Entry struct {
	Clock  int    // minutes of the day
	Time   string // as it is written
	Length int    // bytes of what the time has in the text
}

// EntryOf returns the time of day that a text begins with as an entry of a ticker does.
func EntryOf(text string) (Entry, bool) {
	if !digitSoon(text) {
		return Entry{}, false
	}
	for _, s := range stamped {
		m := s.FindStringSubmatch(text)
		if m == nil {
			continue
		}
		hour, _ := strconv.Atoi(m[1])
		minute, _ := strconv.Atoi(m[2])
		next, _ := utf8.DecodeRuneInString(text[len(m[0]):])
		if hour > 24 || span.MatchString(text[len(m[0]):]) || minute > 59 || m[2] == "" && m[3] == "" || !unicode.IsUpper(next) && !unicode.IsDigit(next) && !strings.ContainsRune(`„“"»«*_`, next) {
			return Entry{}, false
		}
		switch half := strings.ToLower(m[3]); {
		case strings.HasPrefix(half, "p") && hour < 12:
			hour += 12
		case strings.HasPrefix(half, "a") && hour == 12:
			hour = 0
		}
		return Entry{Clock: hour*60 + minute, Time: strings.Trim(strings.TrimSpace(m[0]), "+*_[]():–—|- "), Length: len(m[0])}, true
	}
	return Entry{}, false
}

// digitSoon says whether a text may begin with a time: most do not.
func digitSoon(text string) bool {
	i := strings.IndexAny(text, "0123456789")
	return i >= 0 && i <= len("***+++** ")
}

// Stamped returns the entry that a passage is, or whose heading has its time: "5.55 Uhr: Fünf
// Tote". In a heading that has no sign behind it, the time is that of what happened.
func Stamped(e *factcheck.Evidence) (Entry, bool) {
	if n, ok := EntryOf(e.Passage.Text); ok {
		return n, true
	}
	n, ok := EntryOf(strings.TrimLeft(e.Passage.Heading, "# "))
	n.Length = 0
	return n, ok
}

// Later says whether an entry was written after another one, as far as the time of day tells:
// not many hours after, perhaps on the next day.
func (n Entry) Later(than Entry) bool {
	const day, most = 24 * 60, 9 * 60 // minutes
	after := (n.Clock - than.Clock + day) % day
	return after > 0 && after <= most
}

// Unstamped returns a text without the time that it begins with.
func Unstamped(text string) string {
	n, _ := EntryOf(text)
	return text[n.Length:]
}

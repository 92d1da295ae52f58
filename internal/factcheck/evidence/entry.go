package evidence

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/regex"
)

// clockTime is the part of patterns for the time of day that an entry of a ticker begins with.
const clockTime = `(\d{1,2})(?:[.:](\d{2}))?(?: ?(uhr|h|a\.?m\.?|p\.?m\.?))?`

var (
	// entries match an entry that begins with a time of day: "+++ 5.55 Uhr +++ …", "12:40 Uhr:
	// …", "+++ 12:40 Uhr: … +++", "[18:40] …".
	entries = []*regex.Regexp{
		regex.MustCompile(`(?i)^[*_]{0,3}\+{2,3}[*_]{0,2} ?` + clockTime + ` ?[*_]{0,2}\+{2,3}[*_]{0,3}\s*`),
		regex.MustCompile(`(?i)^[*_]{0,3}[(\[]` + clockTime + `[)\]]:?[*_]{0,3}\s*`),
		regex.MustCompile(`(?i)^(?:\+{2,3} )?[*_]{0,3}` + clockTime + `[*_]{0,3}(?::| [–—|-])[*_]{0,3}\s+`),
		regex.MustCompile(`(?i)^[*_]{0,3}(\d{1,2})(?:[.:](\d{2}))? ?(uhr|a\.m\.|p\.m\.)[*_]{0,3}\s+`),
	}
	// span matches what makes of the time before it the beginning of a span: "14.30 – 16.00".
	span = regex.MustCompile(`^\d{1,2}[.:]\d{2}`)
)

// An Entry is one of a ticker.
type Entry struct {
	Minute int    // of the day
	Time   string // as it is written
	Length int    // bytes of what the time has in the text
}

// EntryIn returns the time of day that a text begins with as an entry of a ticker does.
func EntryIn(text string) (Entry, bool) {
	if !digitSoon(text) {
		return Entry{}, false
	}
	for _, s := range entries {
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
		return Entry{Minute: hour*60 + minute, Time: strings.Trim(strings.TrimSpace(m[0]), "+*_[]():–—|- "), Length: len(m[0])}, true
	}
	return Entry{}, false
}

// digitSoon says whether a text may begin with a time: most do not.
func digitSoon(text string) bool {
	i := strings.IndexAny(text, "0123456789")
	return i >= 0 && i <= len("***+++** ")
}

// EntryOf returns the entry that a passage is, or whose heading has its time: "5.55 Uhr: Fünf
// Tote". In a heading that has no sign behind it, the time is that of what happened.
func EntryOf(e *factcheck.Evidence) (Entry, bool) {
	if n, ok := EntryIn(e.Passage.Text); ok {
		return n, true
	}
	n, ok := EntryIn(strings.TrimLeft(e.Passage.Heading, "# "))
	n.Length = 0
	return n, ok
}

// Later says whether an entry was written after another one, as far as the time of day tells:
// not many hours after, perhaps on the next day.
func (n Entry) Later(than Entry) bool {
	const day, most = 24 * 60, 9 * 60 // minutes
	after := (n.Minute - than.Minute + day) % day
	return after > 0 && after <= most
}

// WithoutTime returns a text without the time that it begins with.
func WithoutTime(text string) string {
	n, _ := EntryIn(text)
	return text[n.Length:]
}

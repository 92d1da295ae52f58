package stamp

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment/line"
)

var (
	// signature is who wrote a text, with what that person is, and a comma.
	signature = regex.MustCompile(`^` + Byline + Office + `, $`)
	// officeAlone is what that person is.
	officeAlone = regex.MustCompile(`^` + OfficeName + `$`)
	// person is a name of two or three words.
	person = regex.MustCompile(`^\p{Lu}[\pL'’.-]*(?: (?:\p{Ll}{1,3} )?\p{Lu}[\pL'’-]*){1,2}$`)
	// toRead finds how long a text takes to read.
	toRead = regex.MustCompile(`(?i)(?:^|\PL)(?:read|reading|lese(?:zeit|dauer))(?:$|\PL)`)
)

// signedBy returns the date of a line of who wrote a text, what that person is or how long it
// takes to read, and a day: "By Tom Hale, Arts correspondent, 9 July 2025", "9. Juli 2025 | Jo
// Rau | 4 Min. Lesezeit". A name alone is that of an author beside the time to read: else it may
// be who is announced.
func signedBy(text string) (day string, ok bool) {
	const most = 4 // parts
	parts := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune("|•·", r) })
	if len(parts) == 1 {
		at := date.FindStringIndex(text)
		if at == nil || at[1] != len(text) || !signature.MatchString(text[:at[0]]) {
			return "", false
		}
		return text[at[0]:], true
	}
	signed, named, timed := false, false, false
	for _, part := range parts {
		part = strings.TrimSpace(part)
		switch at := date.FindStringIndex(part); {
		case at != nil && at[0] == 0 && at[1] == len(part) && day == "":
			day = part
		case at != nil:
			return "", false
		case IsByline(part):
			signed = true
		case toRead.MatchString(part) && Only(line.Plain(part)):
			timed = true
		case officeAlone.MatchString(part), IsSection(part):
		case person.MatchString(part) && !names(part):
			named = true
		default:
			return "", false
		}
	}
	return day, day != "" && len(parts) <= most && (timed || signed && !named)
}

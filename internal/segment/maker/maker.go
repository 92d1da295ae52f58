// Package maker knows whom texts and pictures name as their makers: news agencies and
// picture archives, persons by their names, editors by their initials.
package maker

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment/char"
)

// Agencies holds news agencies and picture archives by the names that credits
// give them: the members of the European Alliance of News Agencies, the world
// agencies, and the common picture archives.
var Agencies = char.WordSet(`
	AA AAP ABACA AFP AGI AMNA ANA ANP ANSA AP APA ATA ATS AZERTAC Agerpres Alamy Anadolu BELGA BNS BTA Belga Bloomberg CP CTK ČTK
	Corbis DPA DPPI EFE ELTA EPA Europapress Fena Getty HINA IANS IMAGO ITAR Imago Interfax KNA Keystone Kyodo LaPresse LETA LUSA MAXPPP
	MTI MTVA NTB NurPhoto PA PAP PTI Picture REUTERS Reuters Ritzau Ritzaus Rossiya SDA SID SIPA SOPA SPUTNIK STA Shutterstock Sipa Sputnik
	TANJUG TASR TASS TT TTXPA Tanjug UKRINFORM UPI Ukrinform Unsplash Pixabay Pexels WENN Xinhua XinHua Yonhap ZUMA Zuma afp ap apa
	ddp dpa epa epd imago iStock kna laif reuters sda sid ots
`)

// Signs says whether text holds nothing but agencies, initials or the codes of an
// agency's wire: "dpa/AFP", "(Reuters)", "@ dpa.de", "KL/mb", "(Ende) kl/mb", "dpa mha yyko
// n2 ar". In brackets a day may stand behind them: "(red, APA, 5.5.2025)".
func Signs(text string) bool {
	const least, most, day = 3, 40, 20 // bytes
	if len(text) <= most+day && strings.HasSuffix(text, ")") {
		text = dayBehind.ReplaceAllString(text, ")")
	}
	if _, rest, ok := strings.Cut(text, ") "); ok && strings.HasPrefix(text, "(") {
		text = rest
	}
	if last, _ := utf8.DecodeLastRuneInString(text); len(text) < least || len(text) > most || char.Terminal(last) {
		return false
	}
	parts := strings.FieldsFunc(text, func(r rune) bool { return !char.LetterOrDigit(r) && r != '-' })
	if len(parts) == 0 {
		return false
	}
	agency, small, coded := false, true, true
	for _, p := range parts {
		if Agencies[p] {
			agency = true
			continue
		}
		small = small && utf8.RuneCountInString(p) <= 3 && char.HasLetter(p)
		coded = coded && isCode(p)
	}
	if agency && (small || coded && slices.ContainsFunc(parts, mixed)) {
		return true
	}
	return small && isInitials(text, parts)
}

// dayBehind is a day at the end of what brackets hold.
var dayBehind = regex.MustCompile(`(?:/|,? )\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2})(?:,? \d{1,2}[:.]\d{2})?\)$`)

// isCode says whether word may be one of an agency's wire: few letters where no digit is
// among them.
func isCode(word string) bool {
	return utf8.RuneCountInString(word) <= 4 || strings.ContainsAny(word, "0123456789")
}

// mixed says whether word holds letters and digits.
func mixed(word string) bool { return char.HasLetter(word) && strings.ContainsAny(word, "0123456789") }

// isInitials says whether text is its short parts with a slash between any two, the
// last in small letters, and slashes or brackets at its ends at most: "KL/mb", "/ko/mb".
func isInitials(text string, parts []string) bool {
	const fewest, least = 2, 4 // parts, and letters of all
	joined := strings.Join(parts, "/")
	last := parts[len(parts)-1]
	return len(parts) >= fewest && strings.Trim(text, "/()") == joined &&
		len(joined)-len(parts)+1 >= least && last == strings.ToLower(last)
}

// OnlyNames says whether text holds nothing but names: capitalised words with the
// small words that stand between names.
func OnlyNames(text string) bool {
	words := strings.FieldsFunc(text, func(r rune) bool { return char.Blank(r) || strings.ContainsRune("/,;|&()[]©\"„“”", r) })
	upper := 0
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		switch {
		case unicode.IsUpper(r), Agencies[w], strings.HasPrefix(w, "@"):
			upper++
		case char.Dash(r), nameWords[w], IsAddress(w):
		default:
			return false
		}
	}
	return upper > 0
}

// nameWords holds the small words that stand inside names and between them.
var nameWords = char.WordSet(`von van vom zu zur de der den di da del della du la le el al und and für for via by of in the e y i bin ibn ter ten af picture alliance images photo file`)

// HasAgency says whether one of the words of text is an agency or a picture
// archive.
func HasAgency(text string) bool {
	words := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) })
	return strings.Contains(text, "picture alliance") || slices.ContainsFunc(words, func(w string) bool { return Agencies[w] })
}

// IsAddress says whether word is an address of a page or a mailbox.
func IsAddress(word string) bool {
	if strings.IndexFunc(word, char.Blank) >= 0 {
		return false
	}
	_, host, _ := strings.Cut(word, "@")
	return strings.Contains(host, ".") || strings.HasPrefix(word, "www.") || strings.HasPrefix(word, "http://") ||
		strings.HasPrefix(word, "https://")
}

package stamp

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/regex"
)

const (
	// edition matches that of a newspaper: "Ausgabe Nord", "Lokalausgabe", "North Edition".
	edition  = `(?:\pL*(?i:ausgabe)(?: \p{Lu}[\pL-]+){0,2}|(?:\p{Lu}\pL+ ){0,2}(?i:edition)|(?i:online))`
	editions = `(?:Final|First|Late|Early|National|City|Main|\d(?:st|nd|rd)?) Edition`
	// number matches that of an issue.
	number = `(?:(?i:nr|no|vol|ausgabe|issue)\.? ?\d{1,5}(?:/\d{2,4})?|\d{1,3}\. (?i:jahrgang))`
)

var (
	paper    = regex.MustCompile(`^` + Paper + `$`)
	masthead = regex.MustCompile(`^` + Paper + `(?:(?:` + part + `| )(?:` + edition + `|` + number + `|` + Page + `))+$`)
	// magazine is the name of a periodical and what it calls itself: "Umland – Das Magazin für
	// Gärten". A headline has a verb behind the dash.
	magazine = regex.MustCompile(`^\p{Lu}[\pL\d'’&.-]*(?: (?:\pL{1,3}|\p{Lu}[\pL\d'’&.-]*)){0,3}(?: [-–—|·•/] |: |, |\. )(?:(?i:das|die|the|ein|eine|a|your|ihr) (?:\pL+ )?)?(?:\p{Lu}[\pL-]* ){0,2}` +
		`(?:\pL*(?i:magazin|zeitschrift|illustrierte)|(?i:magazine|quarterly|journal|review|monthly|weekly))(?: (?i:für|der|des|zu|zur|aus|vom|von|über|of|for|on|from|about) [^\d.,:;!?]{2,50})?$`)
	// issue is the edition of a newspaper on a line of its own, as press databases have it.
	issue = regex.MustCompile(`^(?:(?:\p{Lu}\pL+ )?Ausgabe|` + editions + `(?:[;,] ` + editions + `)?(?: [-–] \p{Lu}\pL+)?)$`)
	// frame is what stands at both ends of a line that is set off.
	frame = regex.MustCompile(`^(?:[-–—*=~]{1,5}) (.*\S) (?:[-–—*=~]{1,5})$`)
)

// IsPaper says whether a line is the name of a newspaper, or of what is called as one.
func IsPaper(text string) bool { return paper.MatchString(inSmall(text)) }

// IsMasthead says whether a line is such a name with its edition, its number or a page, or
// between dashes: "— Dorumer Bote · Ausgabe Nord —"; or the name of a magazine with what it
// calls itself.
func IsMasthead(text string) bool {
	inner := unframed(text)
	return masthead.MatchString(inSmall(inner)) || issue.MatchString(inner) || magazine.MatchString(inner) || inner != text && IsPaper(inner)
}

// unframed returns a line without the dashes or stars that it stands between.
func unframed(text string) string {
	if m := frame.FindStringSubmatch(text); m != nil {
		return m[1]
	}
	return text
}

// inSmall returns a line of capitals with each word's first letter alone in upper case.
func inSmall(text string) string {
	if strings.IndexFunc(text, unicode.IsLower) >= 0 {
		return text
	}
	words := strings.Split(text, " ")
	for i, w := range words {
		_, n := utf8.DecodeRuneInString(w)
		words[i] = w[:n] + strings.ToLower(w[n:])
	}
	return strings.Join(words, " ")
}

// inSmallPaper returns a line whose first words are the name of a newspaper in capitals with
// that name as inSmall has it.
func inSmallPaper(text string) string {
	name := capitalName.FindString(text)
	if small := inSmall(name); IsPaper(small) {
		return small + text[len(name):]
	}
	return text
}

// capitalName finds words in capitals at the start of a line.
var capitalName = regex.MustCompile(`^\p{Lu}{2,}(?: \p{Lu}{2,})*`)

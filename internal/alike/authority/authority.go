package authority

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
)

// An authority is one that a text names.
type authority struct {
	set  set
	at   segment.Span
	acts bool // it does what is told, or that is done by it
}

var (
	word = regex.MustCompile(`\pL+(?:-\pL+)*`)
	// article finds one in front of an abbreviation.
	article = regex.MustCompile(`(?i)(?:^|\PL)(?:das|dem|des|vom|beim|am|zum|ans) $`)
	// ofMember matches what stands behind a title of a member: "Bundesrat Meier".
	ofMember = regex.MustCompile(`^ \p{Lu}\p{Ll}+`)
)

// in lists those that a text names.
func in(text string) []authority {
	at := word.FindAllStringIndex(text, -1)
	var list []authority
	for i := 0; i < len(at); i++ {
		s, n := longestAt(text, at[i:])
		if n == 0 {
			continue
		}
		x := authority{set: s, at: segment.Span{Start: at[i][0], End: at[i+n-1][1]}}
		if s == bundesrat && n == 1 && ofMember.MatchString(text[x.at.End:]) {
			continue
		}
		x.acts = acts(text, x.at, s)
		list = append(list, x)
		i += n - 1
	}
	return list
}

// longestAt returns which authority the words at the beginning of a list name, and with how many.
func longestAt(text string, at [][]int) (s set, n int) {
	var name strings.Builder
	first, _ := utf8.DecodeRuneInString(text[at[0][0]:])
	for k, m := range at[:min(len(at), longest)] {
		if k > 0 {
			if gap := text[at[k-1][1]:m[0]]; gap != " " && gap != "’" && gap != "'" && gap != "\n" {
				break
			}
			name.WriteByte(' ')
		}
		name.WriteString(stem(text[m[0]:m[1]]))
		found := small[name.String()]
		if unicode.IsUpper(first) {
			found = capital[name.String()]
			if k == 0 && article.MatchString(text[:m[0]]) && ofMember.MatchString(text[m[1]:]) {
				found |= short[name.String()]
			}
		}
		if found != 0 {
			s, n = found, k+1
		}
	}
	return s, n
}

// feminine are those of which "der" is no subject.
const feminine = commission | generalAssembly | nationalAssembly | europeanBank | federalReserve | bankOfEngland | bundesbank | swissBank | bankOfJapan | bankOfCanada

var (
	// beside finds in front of an authority what makes it no subject: "des Kasseler",
	// "to the", "vor das".
	beside = regex.MustCompile(`(?i:(?:^|\PL)(?:(?:des|dem|den|eines|einem|beim|zum|am|im|ins|ans|vom|zur|(?:an|auf|für|gegen|vor|über|um|ohne|bei|nach|mit|in|zu|laut|wegen|von|durch)(?: (?:das|die|der|dem|den|ein|eine|einem|einer))?)|` +
		`(?:of|at|before|to|from|in|against|with|for|into|by) (?:the|an?|its|their)))(?: \p{Lu}[\pL-]*(?:['’]s)?| \pL{3,}e[nrs]){0,2} $|(?i:(?:^|\PL)(?:of|at|before|to|from|in|against|with|for|into|by))(?: \p{Lu}[\pL-]*(?:['’]s)?)? $`)
	// by finds what makes it the one by whom something is done.
	by = regex.MustCompile(`(?i:(?:^|\PL)(?:vom|von (?:dem|der)|durch (?:das|den|die)|by(?: (?:the|an?))?))(?: \p{Lu}[\pL-]*(?:['’]s)?| \pL{3,}e[nrs]){0,2} $`)
	// done finds that something is done by somebody.
	done = regex.MustCompile(`(?i)(?:^|\PL)(?:w[iu]rden?|wird|werden|worden|by)(?:\PL|$)`)
	// genitive finds the article of a feminine that is no subject.
	genitive = regex.MustCompile(`(?:^|\PL)(?:[Dd]er|[Ee]iner)(?: \pL+n)?(?: \p{Lu}[\pL-]*)? $`)
	// possessive matches what stands behind an authority whose something is told of.
	possessive = regex.MustCompile(`^(?:['’]s?|s['’])(?:\PL|$)`)
	stop       = regex.MustCompile(`[.!?;:] `)
)

// acts says whether what stands round an authority lets it act.
func acts(text string, at segment.Span, s set) bool {
	from := 0
	for _, m := range stop.FindAllStringIndex(text[:at.Start], -1) {
		from = m[1]
	}
	to := len(text)
	if m := stop.FindStringIndex(text[at.End:]); m != nil {
		to = at.End + m[0]
	}
	before := text[from:at.Start]
	switch {
	case possessive.MatchString(text[at.End:]):
		return false
	case by.MatchString(before):
		return done.MatchString(text[from:to])
	}
	return !beside.MatchString(before) && !(s&feminine != 0 && genitive.MatchString(before))
}

package reading

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/slug"
	"github.com/beleg-dev/beleg/internal/value"
)

var (
	// quotation finds words between quotation marks.
	quotation = regex.MustCompile(`„([^„“”"]+)[“”"]|“([^“”]+)”|"([^"]+)"|»([^»«]+)«|«([^»«]+)»`)
	// uttering matches what may tell that somebody said or called something.
	uttering = regex.MustCompile(`(?i)(?:^|\PL)(?:nennt|nennen|nannten?|genannt|sprach(?:en)?|spricht|sprechen|bezeichn\pL*|sag(?:t|te|ten|en)|gesagt|erklär\pL*|schr[ie]+b\pL*|beton\pL*|kritisier\pL*|lob(?:t|te|ten|en)|rügt\pL*|warn\pL*|zitier\pL*|wörtlich|urteil\pL*|hielt|hält|halten|w[ia]rf(?:t|en)?|forder\pL*|droh(?:t|te)|kündigt\pL*|klag(?:t|te)|antwort\pL*|` +
		`calls?|called|calling|describ\pL*|said|says?|saying|told|spoke|speaks?|dismiss\pL*|prais\pL*|criticis\pL*|criticiz\pL*|denounc\pL*|label\pL*|brand(?:s|ed)|wrote|writes|warn\pL*|quot\pL*|deem\pL*)(?:$|\PL)`)
	// omitted finds what stands in a quotation for words left out, or was put in.
	omitted = regex.MustCompile(`…|\.\.\.|\[[^\]]*\]|\([^)]*\)`)
	// noun finds one at the end of a text that may say what is named: `the film "`.
	noun = regex.MustCompile(`(?i:\pL*(?:film|buch|roman|lied|album|serie|stück|oper|projekt|titel|kampagne|ausstellung|schiff|verein|partei|gesetz|programm|zeitung|magazin|liste|gruppe)s?|\b(?:movie|book|novel|song|album|series|show|play|opera|poem|article|magazine|exhibition|band|campaign|project|programme|program|ship|restaurant|podcast|entitled|titled|named)) ?$`)
	// form are words of four letters and more that a quotation may have otherwise.
	form = regex.MustCompile(`^(?:ein\pL{1,3}|kein\pL{0,3}|d(?:iese|iesen|ieser|ieses|iesem)|haben|hatte|werden|wird|wurde|sind|sein\pL*|ihr\pL*|auch|sehr|nicht|dass|that|this|these|those|have|been|were|will|would|with|from|their|there|they|very|into|which)$`)
)

// mostQuotations is how many quotations of a claim are looked for.
const mostQuotations = 8

// quotedWords are the stems of what a claim quotes as somebody's words.
type quotedWords map[string]bool

// quotationsOf lists what a text quotes as somebody's words, without names and titles: words
// that begin small, or follow what tells that somebody says them.
func quotationsOf(text string) []quotedWords {
	var list []quotedWords
	for _, m := range quotation.FindAllStringSubmatchIndex(text, mostQuotations) {
		var words string
		for g := 2; g < len(m); g += 2 {
			if m[g] >= 0 {
				words = text[m[g]:m[g+1]]
			}
		}
		stems := stems(omitted.ReplaceAllString(words, " "))
		for s := range stems {
			if form.MatchString(s) {
				delete(stems, s)
			}
		}
		first, _ := utf8.DecodeRuneInString(strings.TrimLeft(words, "…. ["))
		said := uttering.MatchString(text[:m[0]] + " " + text[m[1]:])
		named := unicode.IsUpper(first) && (noun.MatchString(text[:m[0]]) || allCapital(words))
		switch {
		case len(stems) == 0, named, len(stems) == 1 && !said, unicode.IsUpper(first) && !said:
		default:
			list = append(list, stems)
		}
	}
	return list
}

// allCapital says whether all longer words begin with a capital, as those of a name do.
func allCapital(text string) bool {
	return !slices.ContainsFunc(strings.Fields(text), func(w string) bool {
		first, _ := utf8.DecodeRuneInString(w)
		return len(w) >= leastLetters && unicode.IsLower(first)
	}) && strings.Contains(text, " ")
}

// Misquotes says whether the claim quotes words that no passage which was found of a source
// in its language has together.
func (r *Claim) Misquotes(e *factcheck.Evidence, found []factcheck.Evidence) bool {
	if len(r.quotations) == 0 || r.Language == "" || value.Primary(r.Language) != value.Primary(e.Language) {
		return false
	}
	return slices.ContainsFunc(r.quotations, func(q quotedWords) bool {
		return !q.in(e) && !slices.ContainsFunc(found, func(x factcheck.Evidence) bool { return x.Source.ID == e.Source.ID && q.in(&x) })
	})
}

// in says whether a passage, with what stands before it, has all words.
func (q quotedWords) in(e *factcheck.Evidence) bool {
	have := stems(round(e))
	for s := range q {
		if !hasStem(have, s) {
			return false
		}
	}
	return true
}

// hasStem says whether words have one of a stem, perhaps with another ending or umlaut.
func hasStem(have map[string]bool, stem string) bool {
	if have[stem] {
		return true
	}
	for s := range have {
		if strings.HasPrefix(s, stem) || strings.HasPrefix(stem, s) || plainVowels(s) == plainVowels(stem) {
			return true
		}
	}
	return false
}

// plainVowels returns a stem as those of its forms that have no umlaut.
func plainVowels(stem string) string { return strings.ReplaceAll(slug.Bare(stem), "ß", "ss") }

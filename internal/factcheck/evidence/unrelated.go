package evidence

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
)

var (
	// germanRelative matches a clause about the noun in front of it, the first group, in the
	// middle of a sentence. Its verb stands last.
	germanRelative = regex.MustCompile(`(\p{Lu}[\pL-]*)(, (?:(?:in|an|auf|mit|von|bei|zu|für|über|aus|durch) )?(?:der|die|das|dem|den|dessen|deren|denen|welche[rsm]?) (?:` + inClause + `+ )??\p{Ll}{2,},) `)
	// englishRelative matches one in English.
	englishRelative = regex.MustCompile(`([\pL-]+)(, (?:(?:in|of|to|with|for|from|at) )?(?:which|who|whose|whom) ` + inClause + `+,) `)
	// reporting matches what stands in front of a clause that somebody says.
	reporting = regex.MustCompile(`(?i)(?:^|\PL)(?:` + germanTelling + `|beton(?:t|en|te|ten)|glaub(?:t|en|te|ten))[^,]*$`)
)

// Unrelated returns a sentence without what it says of its nouns beside: who denies it does
// not deny that.
func Unrelated(sentence string) string {
	for _, p := range []*regex.Regexp{germanRelative, englishRelative} {
		var b strings.Builder
		next := 0
		for _, m := range p.FindAllStringSubmatchIndex(sentence, -1) {
			if reporting.MatchString(sentence[:m[3]]) {
				continue
			}
			b.WriteString(sentence[next:m[4]])
			next = m[5]
		}
		b.WriteString(sentence[next:])
		sentence = b.String()
	}
	return sentence
}

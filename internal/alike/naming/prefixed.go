package naming

import (
	"regexp"
	"strings"

	"github.com/beleg-dev/beleg/internal/value"
)

// prefixed finds a German noun with that of whom it is in front: "US-Außenministerium".
var prefixed = regexp.MustCompile(`(^|[ („"])(\p{Lu}\pL+-)(\p{Lu}\p{Ll}{5,}?)((?:es|s)?)(?:$|[^\pL-])`)

// Shortened returns a claim with "Außenministerium" for "US-Außenministerium", where the source
// has both, and so means the longer one by the shorter.
func Shortened(claim, context, passage value.Reading) string {
	m := prefixed.FindStringSubmatchIndex(claim.Text)
	if m == nil {
		return claim.Text
	}
	prefix, noun := claim.Text[m[4]:m[5]], claim.Text[m[6]:m[7]]
	source := context.Text + " " + passage.Text
	if !strings.Contains(source, prefix+noun) {
		return claim.Text
	}
	short, long := regexp.MustCompile(`(?:^|[^\pL-])`+noun+`(?:es|s)?(?:$|[^\pL-])`), regexp.MustCompile(`\p{Lu}\pL+-`+noun)
	if !short.MatchString(passage.Text) {
		return claim.Text
	}
	for _, whole := range long.FindAllString(source, -1) {
		if whole != prefix+noun {
			return claim.Text
		}
	}
	return claim.Text[:m[4]] + claim.Text[m[6]:]
}

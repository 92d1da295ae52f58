package reading

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
)

// numbered matches a sentence whose subject is one of several things that have a number:
// "Die Linie 8 fährt", "Posten 4: Das Amt 12 hat".
var numbered = regex.MustCompile(`^(?:[^:.!?]{1,40}: )?(?:Der|Die|Das|The) (\p{Lu}[\pL-]+) ([0-9]{1,6}) \p{Ll}`)

// A numberedThing is one of several things of a name, "Linie 8". The zero value: none.
type numberedThing struct{ name, number string }

// subjectOf returns the numbered thing that a text in a BCP-47 language begins with. A
// year is no number of a thing.
func subjectOf(text, language string) numberedThing {
	m := numbered.FindStringSubmatchIndex(text)
	if m == nil {
		return numberedThing{}
	}
	for _, v := range value.Find(text[:m[1]], language, value.Reference{}) {
		if v.Kind == value.Date && v.End > m[4] {
			return numberedThing{}
		}
	}
	return numberedThing{text[m[2]:m[3]], text[m[4]:m[5]]}
}

// Elsewhere says whether a passage begins with another thing of the name that the claim's
// subject has, and neither text has the number of the other's: what line 3 does says
// nothing of line 8.
func (r *Claim) Elsewhere(e *factcheck.Evidence) bool {
	if r.subject.number == "" {
		return false
	}
	other := subjectOf(strings.TrimSpace(e.Passage.Text), e.Language)
	if other.name != r.subject.name || slices.Contains(words(r.text), other.number) {
		return false
	}
	return !slices.Contains(words(e.Passage.Text), r.subject.number)
}

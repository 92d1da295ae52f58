package reading

import (
	"regexp"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

var (
	letters = regexp.MustCompile(`\pL+`)
	// related matches words for people whom the surname of another may mean: "Martin Keller
	// und seine Frau". "Frau Keller" is her name.
	related = regexp.MustCompile(`(?:^|[^\pL])(?i:eheleute|(?:ehe)?paar|ehefrau|(?:ehe)?mann|gatt(?:e|in)|partner(?:in)?|witwer?|mutter|vater|eltern|tochter|töchter|sohn|söhne|schwestern?|br[uü]der|geschwister|famili(?:e|es|en|y)` +
		`|(?:sein|ihr|dessen|deren)\pL* (?:\pL+ )?frau` +
		`|wife|husband|spouse|widow(?:er)?|couple|parents?|mother|father|daughters?|sons?|sisters?|brothers?|siblings?|partner)(?:[^\pL]|$)|[Ff]rau(?:[^\pL ]| [^\p{Lu}]|$)`)
	// titled matches the end of a text after which a surname may be that of somebody with a
	// title: "Senator", "Dr."
	titled = regexp.MustCompile(`(?:\p{Lu}[\pL'’-]*|(?:Dr|Prof|St|Mr|Mrs|Ms)\.) +$`)
)

// longestTitle is how many bytes before a surname are read for a title.
const longestTitle = 40

// namesOtherSex says whether the claim names a woman, and a passage with what stands before
// it names a man of her surname and nobody else of it, or the other way round: what Martin
// Keller does is no support for what Martina does.
func (r *Claim) namesOtherSex(e *factcheck.Evidence) bool {
	passage, before := r.valuesOf(e)
	return slices.ContainsFunc(r.names, func(n value.Value) bool {
		if len(n.Name.Words) == 0 || !r.affirms(n) {
			return false
		}
		apart, doubt := bearers(n, e.Passage.Text, passage)
		if doubt {
			return false
		}
		apartBefore, doubt := bearers(n, aheadOf(e), before)
		return (apart || apartBefore) && !doubt
	})
}

// bearers says whether somebody of the surname of a name is of the other sex in a text with
// its values, and whether somebody may be who bears the name.
func bearers(n value.Value, text string, values []value.Value) (apart, doubt bool) {
	given, surname := n.Name.Words[0], n.Name.Words[len(n.Name.Words)-1]
	for _, m := range letters.FindAllStringIndex(text, -1) {
		w := strings.ToLower(text[m[0]:m[1]])
		if len(n.Name.Words) > 1 && w == given {
			return apart, true
		}
		if w != surname && w != surname+"s" {
			continue
		}
		i := slices.IndexFunc(values, func(v value.Value) bool {
			return v.Kind == value.Name && segment.Span{Start: v.Start, End: v.End}.Contains(segment.Span{Start: m[0], End: m[1]})
		})
		switch {
		case i >= 0 && n.Name.Apart(values[i].Name):
			apart = true
		case i >= 0 && len(values[i].Name.Words) > 1, titled.MatchString(text[max(0, m[0]-longestTitle):m[0]]):
			return apart, true
		}
	}
	return apart, apart && related.MatchString(text)
}

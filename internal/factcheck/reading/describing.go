package reading

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
)

// describing are what stands before and behind a year that says which thing is meant, or what
// it is, and not when what is told of it was; a group has the word for what was in that year.
var describing = [...]struct{ before, behind *regex.Regexp }{
	{ // "das 1911 gegründete Haus", "the 1911 building"
		regex.MustCompile(`(?i)(?:^|\PL)(?:der|die|das|de[mns]|(?:ein|sein|ihr)(?:e[mnrs]?)?|the|an?|its|their|his|her)(?: im jahre?)? $`),
		regex.MustCompile(`^ (\p{Ll}+[tn]e[mnrs]? )?`),
	},
	{ // "die Brauerei, 1911 gegründet, schließt"
		regex.MustCompile(`[,(–—] ?(?:im Jahre? )?$`),
		regex.MustCompile(`^ (\p{Ll}*(?:ge|be|er|ver|ent)\p{Ll}+(?:t|en))[,)–—]`),
	},
	{ // "the brewery (founded in 1911)"
		regex.MustCompile(`[,(–—] ?(\p{Ll}+(?:t|ed|en)) (?:in |im Jahre? )?$`),
		regex.MustCompile(`^[,)–—]`),
	},
}

// describes says whether a value of a passage is a year that describes something. Where the
// claim tells of the same, as that the house was founded, it does not.
func (r *Claim) describes(x value.Value, passage string) bool {
	if x.Kind != value.Date || x.When.Grain != calendar.YearGrain || x.When.Range || x.When.Relative != "" {
		return false
	}
	for _, d := range describing {
		before, behind := d.before.FindStringSubmatch(passage[:x.Start]), d.behind.FindStringSubmatch(passage[x.End:])
		if before == nil || behind == nil {
			continue
		}
		for s := range stems(strings.Join(append(before[1:], behind[1:]...), " ")) {
			if r.stems[s] {
				return false
			}
		}
		return true
	}
	return false
}

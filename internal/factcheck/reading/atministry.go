package reading

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/office"
	"github.com/beleg-dev/beleg/internal/regex"
)

// heads finds that somebody is or becomes a minister without the word.
var heads = regex.MustCompile(`(?i)(?:^|\PL)(?:übern(?:immt|ahm|ehm|omm)\pL*|ernannt|ernennung|berufen|vereidigt|ressort\pL*|secretary|chancellor|(?:takes?|took|taking) (?:over|office)|appoint\pL*|sworn|oversees?)(?:$|\PL)`)

// OnlyOfMinistry says whether a passage tells of somebody who is a minister in the claim that he
// works for a ministry, or speaks for it, and no passage of its source that was found calls
// anybody beside his name a minister, or has him at the head of something.
func (r *Claim) OnlyOfMinistry(e *factcheck.Evidence, found []factcheck.Evidence) bool {
	return slices.ContainsFunc(r.officers, func(b office.Bearer) bool {
		if !b.Kind.Minister() {
			return false
		}
		of := slices.ContainsFunc(sentencesOf(e), func(s string) bool {
			return hasName(s, b.Surname()) && len(office.Ministries(s, e.Language)) > 0
		})
		return of && !slices.ContainsFunc(ofSource(e, found), func(x factcheck.Evidence) bool {
			return slices.ContainsFunc(sentencesOf(&x), func(s string) bool {
				return hasName(s, b.Surname()) && (heads.MatchString(s) || atHead(s) || office.Mentioned(s, x.Language, b.Surname()).MayBeMinister())
			})
		})
	})
}

package show

import (
	"fmt"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/client/screen"
	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// latestText says, where sources contradict each other, on which side the text
// stands that was published last: it may correct the others. A text is as old as
// the first of its quoted copies. Nothing where the times do not tell.
func latestText(check *factcheckv1.ClaimCheck) string {
	if check.GetVerdict() != factcheckv1.Verdict_VERDICT_MIXED || len(check.GetStatements()) > 0 {
		return ""
	}
	published := map[int32]*factcheckv1.Citation{} // the first of each origin
	var unknown []string                           // sources without a date
	for _, c := range check.GetCitations() {
		if c.GetPublishTime() == nil {
			unknown = append(unknown, c.GetSource())
		} else if old := published[c.GetOrigin()]; old == nil || later(old, c) {
			published[c.GetOrigin()] = c
		}
	}
	var last *factcheckv1.Citation
	for _, c := range published {
		if last == nil || later(c, last) {
			last = c
		}
	}
	opposed := false
	for _, c := range published {
		if c != last && !later(last, c) {
			return ""
		}
		opposed = opposed || c.GetStance() != last.GetStance()
	}
	if !opposed {
		return ""
	}
	does := "supports"
	if last.GetStance() == factcheckv1.Stance_STANCE_CONFLICT {
		does = "contradicts"
	}
	said := fmt.Sprintf("%s was published last, and %s the claim", last.GetSource(), does)
	if unknown == nil {
		return screen.OneLine("Of the quoted texts, " + said + ".")
	}
	slices.Sort(unknown)
	return screen.OneLine("Of the quoted texts with a date, " + said + "; the date of " + strings.Join(slices.Compact(unknown), " and ") + " is not known.")
}

// later reports whether a was published after b.
func later(a, b *factcheckv1.Citation) bool {
	return a.GetPublishTime().AsTime().After(b.GetPublishTime().AsTime())
}

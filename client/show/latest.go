package show

import (
	"fmt"

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
	for _, c := range check.GetCitations() {
		if old := published[c.GetOrigin()]; c.GetPublishTime() != nil && (old == nil || later(old, c)) {
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
	return fmt.Sprintf("Of the quoted texts with a date, %s was published last, and %s the claim.", screen.OneLine(last.GetSource()), does)
}

// later reports whether a was published after b.
func later(a, b *factcheckv1.Citation) bool {
	return a.GetPublishTime().AsTime().After(b.GetPublishTime().AsTime())
}

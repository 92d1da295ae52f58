package show

import (
	"fmt"
	"strings"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// A Tally counts the answers to several claims. The zero value is empty.
type Tally struct {
	Checked  int
	verdicts [factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE + 1]int // how often each came
}

// Summarized returns the tally of a text.
func Summarized(s *factcheckv1.TextSummary) Tally {
	t := Tally{Checked: int(s.GetClaimCount())}
	t.verdicts[factcheckv1.Verdict_VERDICT_SUPPORT] = int(s.GetSupportCount())
	t.verdicts[factcheckv1.Verdict_VERDICT_CONFLICT] = int(s.GetConflictCount())
	t.verdicts[factcheckv1.Verdict_VERDICT_MIXED] = int(s.GetMixedCount())
	t.verdicts[factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE] = int(s.GetInsufficientEvidenceCount())
	return t
}

// Add counts the answer to a claim.
func (t *Tally) Add(v factcheckv1.Verdict) {
	t.Checked++
	if 0 <= v && int(v) < len(t.verdicts) { // else it is one of a later server
		t.verdicts[v]++
	}
}

// Contradicted reports whether sources contradict a claim.
func (t *Tally) Contradicted() bool {
	return t.verdicts[factcheckv1.Verdict_VERDICT_CONFLICT]+t.verdicts[factcheckv1.Verdict_VERDICT_MIXED] > 0
}

// String returns the counts as a sentence without its full stop.
func (t *Tally) String() string {
	text := Count(t.Checked, "claim", "claims")
	var parts []string
	for v := factcheckv1.Verdict_VERDICT_SUPPORT; int(v) < len(t.verdicts); v++ {
		if n := t.verdicts[v]; n > 0 {
			word, _, _ := verdictWords(v)
			parts = append(parts, fmt.Sprintf("%d %s", n, word))
		}
	}
	if parts != nil {
		text += ": " + strings.Join(parts, ", ")
	}
	return text
}

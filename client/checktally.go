package main

import (
	"fmt"
	"strings"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// A checkTally counts the answers to several claims.
type checkTally struct {
	checked  int
	verdicts map[factcheckv1.Verdict]int // how often each came
}

// found reports whether sources contradict a claim.
func (t *checkTally) found() bool {
	return t.verdicts[factcheckv1.Verdict_VERDICT_CONFLICT]+t.verdicts[factcheckv1.Verdict_VERDICT_MIXED] > 0
}

// String returns the counts as a sentence without its full stop.
func (t *checkTally) String() string {
	text := count(t.checked, "claim", "claims")
	var parts []string
	for v := factcheckv1.Verdict_VERDICT_SUPPORT; v <= factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE; v++ {
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

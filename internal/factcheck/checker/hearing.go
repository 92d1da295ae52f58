package checker

import (
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/rule"
)

// A hearing is the judge's part in one check. What was asked before is not asked
// again.
type hearing struct {
	judge *Remembering
	rules *rule.Ledger
}

func newHearing(j factcheck.Judge, rules *rule.Ledger) *hearing {
	return &hearing{judge: Remember(j), rules: rules}
}

// fits says whether a pair with a probe can be asked about: what is not read
// explains nothing.
func (h *hearing) fits(p factcheck.Pair) bool {
	return h.judge.ClaimTokens(p.Claim) <= factcheck.MaxClaimTokens && h.judge.Reads(p)
}

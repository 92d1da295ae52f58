package rule_test

import (
	"slices"
	"testing"

	"github.com/beleg-dev/beleg/internal/factcheck/rule"
)

func TestALedgerLeavesOutOneRuleAndNotesAllThatHold(t *testing.T) {
	l := rule.Without("b")
	for _, c := range []struct {
		name        string
		holds, want bool
	}{
		{"b", true, false},
		{"a", true, true},
		{"c", false, false},
	} {
		if got := l.Applies(c.name, c.holds); got != c.want {
			t.Errorf("%s applies: %v", c.name, got)
		}
	}
	if got := l.Had(); !slices.Equal(got, []string{"a", "b"}) {
		t.Errorf("%v had a say", got)
	}
	var none *rule.Ledger
	if !none.Applies("a", true) || none.Applies("a", false) {
		t.Error("without a ledger a rule does not apply as it holds")
	}
}

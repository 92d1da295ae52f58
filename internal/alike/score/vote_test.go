package score_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/score"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestAPartOfThoseWhoVotedIsAResult(t *testing.T) {
	for _, c := range []struct {
		name, source, text, claim, want string
		other                           bool
	}{
		{"another result", "de", "Sechs der neun Mitglieder stimmten dafür, drei wollten den Zins halten.", "The council voted 7-2 to cut the rate.", "Sechs der neun (6:3) Mitglieder stimmten dafür, drei wollten den Zins halten.", true},
		{"the same", "en", "Four of the five judges voted for the appeal.", "The court voted 4-1 for the appeal.", "Four of the five (4-1) judges voted for the appeal.", false},
		{"some abstained", "en", "Four of the five judges voted for the appeal.", "The court voted 3-1 for the appeal.", "Four of the five judges voted for the appeal.", false},
		{"no vote", "en", "Four of the five judges came.", "The court voted 3-2 for the appeal.", "Four of the five judges came.", false},
		{"a game", "en", "Four of the five players voted for a break.", "The club won 3-2.", "Four of the five players voted for a break.", false},
		{"a result of its own", "en", "The court voted 4-1 after four of the five judges had met.", "The court voted 3-2 for it.", "The court voted 4-1 after four of the five judges had met.", false},
	} {
		source, claim := aliketest.Read(c.source, c.text, aliketest.Published), aliketest.Read("en", c.claim, value.Reference{})
		if got := score.VotesTold(source, claim); got != c.want {
			t.Errorf("%s: wrote %q", c.name, got)
		}
		if got := score.OtherVotes(source, claim); got != c.other {
			t.Errorf("%s: other votes %v", c.name, got)
		}
	}
}

package score_test

import (
	"cmp"
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/score"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestAVoteIsTurnedRound(t *testing.T) {
	for _, c := range []struct{ name, text, claim, want string }{
		{"that failed", "Der Antrag scheiterte mit 9 zu 22 Stimmen.", "The motion was rejected by 22 votes to 9.", "The motion was rejected by 9:22."},
		{"that passed", "Der Antrag wurde mit 22 zu 9 Stimmen angenommen.", "The motion passed by 9 votes to 22.", ""},
		{"another result", "Der Antrag scheiterte mit 9 zu 22 Stimmen.", "The motion was rejected by 23 votes to 9.", ""},
		{"a game", "Der FC verlor mit 1:2.", "The club won 2-1.", ""},
	} {
		got := score.Turned(aliketest.Read("en", c.claim, value.Reference{}), aliketest.Read("de", c.text, aliketest.Published))
		if want := cmp.Or(c.want, c.claim); got != want {
			t.Errorf("%s: wrote %q", c.name, got)
		}
	}
}

func TestNothingIsAdoptedByTheVotesAgainstIt(t *testing.T) {
	const text = "Der Rat nahm am 3. Mai den Plan mit 24 gegen 17 Stimmen an. Den Zuschuss lehnte er mit 9 zu 30 Stimmen ab."
	for _, c := range []struct {
		claim string
		other bool
	}{
		{"Der Rat nahm den Plan mit 17 Stimmen an.", true},
		{"Der Rat nahm den Plan mit 24 Stimmen an.", false},
		{"Der Rat nahm den Plan mit 30 Stimmen an.", false},
		{"Der Rat nahm den Plan gegen 17 Stimmen an.", false},
		{"Der Rat nahm den Plan mit einer Mehrheit von 7 Stimmen an.", false},
	} {
		if got := score.LosingSide(aliketest.Read("de", text, aliketest.Published), aliketest.Read("de", c.claim, value.Reference{})); got != c.other {
			t.Errorf("%s: %v", c.claim, got)
		}
	}
}

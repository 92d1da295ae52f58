package score_test

import (
	"cmp"
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/score"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestAScoreAtHalfTimeIsNoResult(t *testing.T) {
	for _, c := range []struct{ name, source, text, language, claim, want string }{
		{"beside a result", "de", "Der FC gewann mit 2:1 (0:1).", "de", "Der FC verlor mit 0:1.", "Der FC gewann mit 2:1."},
		{"in English", "en", "They won 3-1 (1-0) in Bern.", "de", "Sie gewannen mit 1:0.", "They won 3-1 in Bern."},
		{"of more goals", "de", "Lüthow gewann mit 27:24 (14:12).", "en", "Lüthow won 27-23.", "Lüthow gewann mit 27:24."},
		{"of two games", "de", "Bern gewann 2:0 (1:0), Thun verlor 1:3 (1:1).", "de", "Das Spiel zwischen Thun und Genf endete 1:1.", "Bern gewann 2:0, Thun verlor 1:3."},

		{"a claim without a score", "de", "Der FC gewann mit 2:1 (0:1).", "de", "Der FC gewann.", ""},
		{"of which the claim speaks", "de", "Der FC gewann mit 2:1 (0:1).", "de", "Zur Pause stand es 0:1.", ""},
		{"of which it speaks, in English", "en", "They won 3-1 (1-0).", "en", "It was 1-0 at half-time.", ""},
		{"a claim of a turn", "de", "Der FC gewann mit 2:1 (0:1).", "de", "Der FC lag 0:1 zurück.", ""},
		{"a claim with both", "de", "Der FC gewann mit 2:1 (0:1).", "de", "Nach dem 0:1 gewann der FC noch 2:1.", ""},
		{"more than the result", "de", "Der FC siegte 3:0 (25:20).", "de", "Der FC siegte 3:0.", ""},
		{"a tie-break", "de", "Sie gewann mit 7:6 (7:4).", "de", "Sie gewann mit 7:4.", ""},
		{"extra time", "de", "Der FC gewann mit 2:1 (1:1) n. V. gegen Bern.", "de", "Der FC gewann mit 2:1.", ""},
		{"another game", "de", "Der FC gewann das Rückspiel mit 2:1 (1:1).", "de", "Der FC gewann mit 1:1.", ""},
		{"a time of day", "de", "Der Zug (12:40) fiel aus.", "de", "Der FC gewann mit 2:1.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := score.Results(aliketest.Read(c.source, c.text, aliketest.Published), aliketest.Read(c.language, c.claim, value.Reference{}))
			if want := cmp.Or(c.want, c.text); got != want {
				t.Errorf("wrote %q, want %q", got, want)
			}
		})
	}
}

func TestSetsAreCounted(t *testing.T) {
	for _, c := range []struct{ name, source, text, language, claim, want string }{
		{"of tennis", "de", "Sie gewann mit 6:4, 3:6, 7:5 gegen Kolb.", "en", "She won in straight sets.", "Sie gewann mit 6:4, 3:6, 7:5 (in drei Sätzen) gegen Kolb."},
		{"with tie-breaks", "en", "She won 7-6 (7-4), 6-3.", "de", "Sie gewann in drei Sätzen.", "She won 7-6 (7-4), 6-3 (in two sets)."},
		{"of volleyball", "de", "Sie siegten 25:20, 25:18 und 25:22.", "de", "Sie brauchten vier Sätze.", "Sie siegten 25:20, 25:18 und 25:22 (in drei Sätzen)."},

		{"a claim that does not speak of them", "de", "Sie gewann mit 6:4, 3:6, 7:5.", "de", "Sie gewann.", ""},
		{"a source that does", "de", "Sie gewann in drei Sätzen mit 6:4, 3:6, 7:5.", "de", "Sie gewann in zwei Sätzen.", ""},
		{"results of games", "de", "Die Spiele endeten 2:1, 3:0 und 0:0.", "de", "Er schrieb zwei Sätze.", ""},
		{"a claim of one set", "de", "Sie gewann mit 6:4, 3:6, 7:5.", "de", "Sie verlor den zweiten Satz.", ""},
		{"one score", "de", "Sie führte mit 6:4.", "de", "Sie gewann den Satz.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := score.SetsCounted(aliketest.Read(c.source, c.text, aliketest.Published), aliketest.Read(c.language, c.claim, value.Reference{}))
			if want := cmp.Or(c.want, c.text); got != want {
				t.Errorf("wrote %q, want %q", got, want)
			}
		})
	}
}

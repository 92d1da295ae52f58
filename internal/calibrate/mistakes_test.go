package main

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

// judged returns a passage with its label and what the judge says of it.
func judged(label string, support, conflict, neutral float64) sign {
	s := sign{Label: label}
	s.Signals.Judgement = factcheck.Judgement{Support: support, Conflict: conflict, Neutral: neutral}
	return s
}

func TestAVerdictIsWrongForTheFirstThingThatWentWrong(t *testing.T) {
	const insufficient, support, conflict = factcheck.InsufficientEvidence, factcheck.Support, factcheck.Conflict
	quiet, loud := judged("N", .1, .1, .8), judged("N", .7, .1, .2)
	for _, c := range []struct {
		name    string
		label   string
		verdict factcheck.Verdict
		signs   []sign
		want    cause
		passage int // place of the misread passage; -1: none
	}{
		{"nothing was judged", "S", insufficient, nil, unfound, -1},
		{"no passage that was judged decides", "R", support, []sign{quiet, loud}, unfound, -1},
		{"part of what decides does not decide", "S", insufficient, []sign{judged("", .1, .1, .8)}, unfound, -1},
		{"a deciding passage is neutral to the judge", "S", insufficient, []sign{loud, judged("S", .3, .2, .5)}, unread, 1},
		{"a deciding passage is of the other side to the judge", "R", support, []sign{judged("R", .6, .3, .1), quiet}, turned, 0},
		{"of two that are misread the worse one counts", "S", conflict, []sign{judged("S", .4, .1, .5), judged("S", .1, .8, .1)}, turned, 1},
		{"one of two deciding passages is misread", "S", insufficient, []sign{judged("S", .9, 0, .1), judged("S", .2, .2, .6)}, unread, 1},
		{"a neutral passage is of the verdict's side to the judge", "N", support, []sign{judged("N", .1, .8, .1), loud}, overread, 1},
		{"a neutral passage drowns the deciding one", "R", support, []sign{judged("R", .1, .8, .1), loud}, overread, 1},
		{"a neutral passage is of a side that did not win", "R", insufficient, []sign{judged("R", .1, .8, .1), loud}, overreadTo, 1},
		{"every passage is read rightly", "S", insufficient, []sign{quiet, judged("S", .5, .2, .3)}, misweighed, -1},
		{"nothing decides and every passage is read rightly", "N", conflict, []sign{quiet}, misweighed, -1},
		{"an equal chance of neutral is no side", "N", support, []sign{judged("N", .5, 0, .5)}, misweighed, -1},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := outcome{claim: &claimSigns{Verdict: c.label, Signs: c.signs}, verdict: c.verdict}
			got, passage := o.cause()
			at := -1
			for i := range c.signs {
				if passage == &c.signs[i] {
					at = i
				}
			}
			if got != c.want || at != c.passage {
				t.Errorf("%q at passage %d, want %q at %d", causes[got], at, causes[c.want], c.passage)
			}
		})
	}
}

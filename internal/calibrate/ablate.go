package main

import (
	"fmt"
	"io"
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
)

// A signal is something that is known of a passage beside what the judge says;
// without takes it away.
type signal struct {
	name    string
	without func(*weigh.Signals)
}

var values = signal{"values: dates, numbers, places", func(s *weigh.Signals) {
	s.Covered, s.Known, s.Near, s.Different, s.OtherDate, s.OtherPlace, s.Missing = 0, 0, 0, 0, 0, 0, 0
}}

var rules = []signal{
	values,
	{"names that a source lacks", func(s *weigh.Signals) { s.Unnamed = false }},
	{"shared words", func(s *weigh.Signals) { s.Overlap = 0 }},
	{"sentences judged alone", func(s *weigh.Signals) { s.Alone = nil }},
}

// ablate prints how many verdicts are right, by weights that are fitted anew,
// without each rule and without all of them, and what the rule of values is
// worth for each kind of claim.
func ablate(out io.Writer, claims []claimSigns) error {
	row := func(name string, left ...signal) ([]outcome, error) {
		held, err := crossValidate(lacking(claims, left))
		if err != nil {
			return nil, fmt.Errorf("without %s: %w", name, err)
		}
		return held, total(out, name, held)
	}
	all, err := row("nothing left out")
	if err != nil {
		return err
	}
	var withoutValues []outcome
	for _, r := range rules {
		held, err := row(r.name, r)
		if err != nil {
			return err
		}
		if r.name == values.name {
			withoutValues = held
		}
	}
	none, err := row("all of these", rules...)
	if err != nil {
		return err
	}
	printKinds(out, tallies(all, withoutValues, none))
	return nil
}

// total prints how many verdicts are right.
func total(out io.Writer, name string, held []outcome) error {
	right, supports, wrong := 0, 0, 0
	for i := range held {
		if held[i].right() {
			right++
		}
		if held[i].verdict == factcheck.Support {
			supports++
			if !held[i].right() {
				wrong++
			}
		}
	}
	_, err := fmt.Fprintf(out, "%-34s %d of %d right, %.1f %% of the SUPPORTs wrong\n", name, right, len(held), percent(wrong, supports))
	return err
}

// lacking returns the claims without what some rules know.
func lacking(claims []claimSigns, rules []signal) []claimSigns {
	list := make([]claimSigns, len(claims))
	for i, c := range claims {
		c.Signs = slices.Clone(c.Signs)
		for k := range c.Signs {
			for _, r := range rules {
				r.without(&c.Signs[k].Signals)
			}
		}
		list[i] = c
	}
	return list
}

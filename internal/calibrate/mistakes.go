package main

import (
	"cmp"
	"fmt"
	"io"
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

// A cause is where a verdict goes wrong first, from the finding of passages to
// their weighing.
type cause int

const (
	unfound    cause = iota // no passage that decides is judged
	unread                  // the judge takes one that decides for neutral
	turned                  // or for the other side
	overread                // it reads those rightly, but takes one that decides nothing for the side of the verdict
	overreadTo              // or for a side that is not the verdict
	misweighed              // it reads all rightly
	causeCount
)

var causes = [causeCount]string{
	unfound:    "finding   no deciding passage was judged",
	unread:     "judge     a deciding passage is neutral to it",
	turned:     "judge     a deciding passage is of the other side to it",
	overread:   "judge     a passage that decides nothing is of the verdict's side to it",
	overreadTo: "judge     a passage that decides nothing is of a side to it that did not win",
	misweighed: "weighing  the judge is right on every passage",
}

// reading returns what the judge by itself takes the passage for: S, R or N.
func (s *sign) reading() string {
	switch j := &s.Signals.Judgement; max(j.Support, j.Conflict, j.Neutral) {
	case j.Neutral:
		return "N"
	case j.Support:
		return "S"
	}
	return "R"
}

// doubt returns the probability by which the judge denies the label.
func (s *sign) doubt() float64 {
	j := &s.Signals.Judgement
	return 1 - map[string]float64{"S": j.Support, "R": j.Conflict, "N": j.Neutral}[s.Label]
}

// cause returns the cause of the verdict if it is wrong, and the passage that is
// misread most where the judge is at fault. Passages of unknown label, such as
// hold only part of what decides, count as none.
func (o *outcome) cause() (cause, *sign) {
	found := false
	var missed, sided, taken *sign // misread ones
	more := func(s, than *sign) *sign {
		if than == nil || s.doubt() > than.doubt() {
			return s
		}
		return than
	}
	for i := range o.claim.Signs {
		s := &o.claim.Signs[i]
		decides := s.Label == "S" || s.Label == "R"
		found = found || decides
		switch reading := s.reading(); {
		case s.Label == "" || reading == s.Label:
		case decides:
			missed = more(s, missed)
		case verdictOf[reading] == o.verdict:
			sided = more(s, sided)
		default:
			taken = more(s, taken)
		}
	}
	switch {
	case !found && o.claim.Verdict != "N":
		return unfound, nil
	case missed != nil && missed.reading() == "N":
		return unread, missed
	case missed != nil:
		return turned, missed
	case sided != nil:
		return overread, sided
	case taken != nil:
		return overreadTo, taken
	}
	return misweighed, nil
}

// mistakes prints what the wrong verdicts on claims come from, by weights that
// are fitted to others, and some that the judge is at fault for. What goes with
// as many right verdicts explains little.
func mistakes(out io.Writer, claims []claimSigns) error {
	held, err := crossValidate(claims)
	if err != nil {
		return err
	}
	var judged []*outcome
	var wrong, right [causeCount]int
	var labels [causeCount][len(labelOrder)]int // of claims with wrong verdicts
	wrongs := 0
	for i := range held {
		o := &held[i]
		c, passage := o.cause()
		if o.right() {
			right[c]++
			continue
		}
		wrongs++
		wrong[c]++
		labels[c][strings.Index(labelOrder, o.claim.Verdict)]++
		if passage != nil {
			judged = append(judged, o)
		}
	}
	fmt.Fprintf(out, "%d of %d verdicts are wrong, %d (%.1f %%) of them with a passage that the judge itself misreads\n\n",
		wrongs, len(held), len(judged), percent(len(judged), wrongs))
	fmt.Fprintf(out, "%-76s %14s %4s %4s %4s %4s %15s\n", "what is first wrong", "wrong verdicts", "S", "R", "N", "M", "right verdicts")
	for c, name := range causes {
		fmt.Fprintf(out, "%-76s %5d (%4.1f %%)", name, wrong[c], percent(wrong[c], wrongs))
		for _, n := range labels[c] {
			fmt.Fprintf(out, " %4d", n)
		}
		fmt.Fprintf(out, " %6d (%4.1f %%)\n", right[c], percent(right[c], len(held)-wrongs))
	}
	printReadings(out, claims)
	printExamples(out, judged)
	return nil
}

// printReadings prints what the judge by itself takes passages for.
func printReadings(out io.Writer, claims []claimSigns) {
	const readings = "SRN"
	names := []string{"S", "R", "N, claim's own articles", "N, other articles"}
	counts := make([][len(readings)]int, len(names))
	for i := range claims {
		for k := range claims[i].Signs {
			s := &claims[i].Signs[k]
			if s.Label == "" {
				continue
			}
			row := strings.Index(readings, s.Label)
			if s.Label == "N" && groupOf(s.Source) != claims[i].Group {
				row++
			}
			counts[row][strings.Index(readings, s.reading())]++
		}
	}
	fmt.Fprintf(out, "\n%-32s %15s %15s %15s\n", "labelled (down), judged (across)", "S", "R", "N")
	for row, name := range names {
		total := 0
		for _, n := range counts[row] {
			total += n
		}
		fmt.Fprintf(out, "%-32s", name)
		for _, n := range counts[row] {
			fmt.Fprintf(out, " %6d (%4.1f %%)", n, percent(n, total))
		}
		fmt.Fprintln(out)
	}
}

const (
	// labelOrder is the order in which labels of claims are counted.
	labelOrder = "SRNM"
	// examples is how many verdicts are printed at most.
	examples = 10
)

// printExamples prints some of the verdicts that the judge is at fault for, at
// even distances.
func printExamples(out io.Writer, judged []*outcome) {
	n := min(examples, len(judged))
	fmt.Fprintf(out, "\n%d of the %d, at even distances\n", n, len(judged))
	for i := range n {
		o := judged[i*len(judged)/n]
		c, s := o.cause()
		j := &s.Signals.Judgement
		fmt.Fprintf(out, "\n%s, labelled %s, answered %s; %s\n", cmp.Or(o.claim.Kind, noKind), o.claim.Verdict,
			verdicts[o.verdict-factcheck.InsufficientEvidence], oneLine(causes[c]))
		fmt.Fprintf(out, "  claim    %s\n  passage  %s\n", cmp.Or(o.claim.Text, "not in this file: collect it anew"), oneLine(s.Text))
		fmt.Fprintf(out, "  passage labelled %s, judged S %.2f R %.2f N %.2f\n", s.Label, j.Support, j.Conflict, j.Neutral)
	}
}

func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

package main

import (
	"fmt"
	"io"
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
)

var verdicts = []string{"INSUFFICIENT_EVIDENCE", "SUPPORT", "CONFLICT", "MIXED"}

// shipped returns the verdicts on each claim by the weights as they are.
func shipped(claims []claimSigns) []outcome {
	held := make([]outcome, len(claims))
	for i := range claims {
		held[i] = answer(&weigh.Fitted, &claims[i])
	}
	return held
}

// report prints what the verdicts of claims are worth.
func report(out io.Writer, held []outcome) {
	right := 0
	confusion := map[string]*[5]int{}
	for i := range held {
		o := &held[i]
		if o.right() {
			right++
		}
		row := confusion[o.claim.Verdict]
		if row == nil {
			row = &[5]int{}
			confusion[o.claim.Verdict] = row
		}
		row[o.verdict-factcheck.InsufficientEvidence]++
	}
	fmt.Fprintf(out, "%d of %d claims right (%.1f %%)\n\nlabelled %v\n", right, len(held), percent(right, len(held)), verdicts)
	for _, label := range []string{"N", "S", "R", "M"} {
		if row := confusion[label]; row != nil {
			fmt.Fprintf(out, "%-8s %v\n", label, row[:4])
		}
	}
	by(out, "kind", held, func(c *claimSigns) string { return c.Kind })
	by(out, "claim on source", held, func(c *claimSigns) string { return c.Language + " on " + c.SourceLanguage })
	riskCoverage(out, held)
	doubted(out, held)
	trades(out, held)
}

// doubted prints how often a verdict is wrong where the side is heard on which it
// does not rest, and where it is not.
func doubted(out io.Writer, held []outcome) {
	fmt.Fprint(out, "\nwrong verdicts where the other side is heard too, those of disputes among them, and where it is not\n")
	for v := factcheck.InsufficientEvidence; v <= factcheck.Conflict; v++ {
		var n, wrong [2]int
		disputes := 0
		for i := range held {
			o := &held[i]
			if o.verdict != v {
				continue
			}
			least := o.sides.Least()
			heard := one(!v.RestsOn(factcheck.Supports) && o.sides.Support >= least || !v.RestsOn(factcheck.Conflicts) && o.sides.Conflict >= least)
			n[heard]++
			wrong[heard] += one(!o.right())
			disputes += one(heard == 1 && o.claim.Verdict == "M")
		}
		fmt.Fprintf(out, "%-24s %4d of %4d (%.1f %%), %4d; %4d of %4d (%.1f %%)\n", verdicts[v-factcheck.InsufficientEvidence],
			wrong[1], n[1], percent(wrong[1], n[1]), disputes, wrong[0], n[0], percent(wrong[0], n[0]))
	}
}

func by(out io.Writer, title string, held []outcome, key func(*claimSigns) string) {
	counts := map[string]*[2]int{}
	var keys []string
	for i := range held {
		k := key(held[i].claim)
		if counts[k] == nil {
			counts[k] = &[2]int{}
			keys = append(keys, k)
		}
		counts[k][1]++
		if held[i].right() {
			counts[k][0]++
		}
	}
	slices.Sort(keys)
	fmt.Fprintf(out, "\nby %s\n", title)
	for _, k := range keys {
		fmt.Fprintf(out, "%-24s %4d of %4d (%.1f %%)\n", k, counts[k][0], counts[k][1], percent(counts[k][0], counts[k][1]))
	}
}

// riskCoverage prints, for each verdict, how many stand at a score and how many
// of those are right.
func riskCoverage(out io.Writer, held []outcome) {
	fmt.Fprint(out, "\nverdicts of a score and more, and right ones among them\n")
	for v := factcheck.InsufficientEvidence; v <= factcheck.Conflict; v++ {
		fmt.Fprintf(out, "%-24s", verdicts[v-factcheck.InsufficientEvidence])
		for _, least := range []float64{0.4, 0.5, 0.6, 0.7, 0.8, 0.9} {
			n, right := 0, 0
			for i := range held {
				if o := &held[i]; o.verdict == v && o.score() >= least {
					n++
					if o.right() {
						right++
					}
				}
			}
			fmt.Fprintf(out, " | %.2f: %3d, %.1f %%", least, n, percent(right, n))
		}
		fmt.Fprintln(out)
	}
}

// trades prints what other limits of a support and of a dispute would answer.
func trades(out io.Writer, held []outcome) {
	fmt.Fprint(out, "\nsupport from a score, mixed from a probability: right verdicts, wrong ones among SUPPORT, disputes found and made up\n")
	for _, mixed := range []float64{0.3, 0.35, 0.4, 0.45, 0.5} {
		for _, support := range []float64{weigh.Limit, 0.3, 0.35, 0.4, 0.5} {
			var right, supports, wrong, found, made int
			for i := range held {
				o := &held[i]
				v, so := weigh.Limits{Support: support, Mixed: mixed}.Verdict(o.sides, o.disputed), verdictOf[o.claim.Verdict]
				right += one(v == so)
				supports += one(v == factcheck.Support)
				wrong += one(v == factcheck.Support && v != so)
				found += one(v == factcheck.Mixed && v == so)
				made += one(v == factcheck.Mixed && v != so)
			}
			fmt.Fprintf(out, "%.2f, %.2f: %d, %.1f %%, %d, %d\n", support, mixed, right, percent(wrong, supports), found, made)
		}
	}
}

// one counts what is so.
func one(so bool) int {
	if so {
		return 1
	}
	return 0
}

// wrongSupport prints how many SUPPORTs have a confidence and more, and how many
// of these are wrong: of hard claims, and of those on real news.
func wrongSupport(out io.Writer, w *weigh.Weights, held []outcome) {
	fmt.Fprint(out, "\nSUPPORT of a confidence and more, and wrong ones among them: hard claims, real news\n")
	for _, least := range []float64{0, 0.5, 0.6, 0.7, 0.8, 0.9} {
		var n, wrong [2]int
		for i := range held {
			o := &held[i]
			verdict, confidence := w.Decide(o.sides, o.claim.Explained)
			if verdict != factcheck.Support || confidence < least {
				continue
			}
			on := one(o.claim.Kind == plain)
			n[on]++
			wrong[on] += one(o.claim.Verdict != "S")
		}
		fmt.Fprintf(out, "%.2f: %d, %.1f %%; %d, %.1f %%\n", least, n[0], percent(wrong[0], n[0]), n[1], percent(wrong[1], n[1]))
	}
}

func percent(part, of int) float64 { return 100 * float64(part) / float64(max(of, 1)) }

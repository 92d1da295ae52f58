package gold_test

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
)

// A rate is a share with its numbers.
type rate struct{ hits, of int }

func (r *rate) add(hit bool) {
	r.of++
	if hit {
		r.hits++
	}
}

// String writes the share in per cent with its 95 % interval (Wilson, 1927).
func (r rate) String() string {
	if r.of == 0 {
		return "-"
	}
	const z = 1.96
	n, p := float64(r.of), float64(r.hits)/float64(r.of)
	center := (p + z*z/(2*n)) / (1 + z*z/n)
	half := z / (1 + z*z/n) * math.Sqrt(p*(1-p)/n+z*z/(4*n*n))
	return fmt.Sprintf("%5.1f %% [%.0f-%.0f] %d/%d", 100*p, 100*(center-half), 100*(center+half), r.hits, r.of)
}

var verdicts = []string{"SUPPORT", "CONFLICT", "MIXED", "INSUFFICIENT_EVIDENCE"}

// leastConfidences are limits under which a caller may leave a verdict unread.
var leastConfidences = []float64{.5, .6, .7, .8, .9}

// summary writes the figures of the answers.
func summary(answers []answer) string {
	var all, cited, wrongSupport, wrongMixed, shown rate
	recall, precision, traps, pairs, surest, doubted := map[string]*rate{}, map[string]*rate{}, map[string]*rate{}, map[string]*rate{}, map[string]*rate{}, map[string]*rate{}
	table := map[[2]string]int{}
	count := func(m map[string]*rate, key string, hit bool) {
		if m[key] == nil {
			m[key] = &rate{}
		}
		m[key].add(hit)
	}
	for i := range answers {
		a := &answers[i]
		all.add(a.right())
		count(recall, a.Verdict, a.right())
		count(precision, a.got, a.right())
		count(traps, a.Trap, a.right())
		if a.sources != "" {
			count(pairs, a.Language+" claim, "+a.sources+" source", a.right())
		}
		if a.right() && a.Verdict != "INSUFFICIENT_EVIDENCE" {
			cited.add(a.cited)
		}
		if a.got == "SUPPORT" {
			wrongSupport.add(!a.right())
			for _, least := range leastConfidences {
				if a.response.GetConfidence() >= least {
					count(surest, fmt.Sprintf("%.1f and more", least), !a.right())
				}
			}
		}
		if a.Verdict == "MIXED" {
			shown.add(a.shown)
		} else {
			wrongMixed.add(a.got == "MIXED")
		}
		key := a.got
		if len(a.response.GetUncertainCitations()) > 0 {
			key += " +"
		}
		count(doubted, key, !a.right())
		table[[2]string{a.Verdict, a.got}]++
	}
	var b strings.Builder
	fmt.Fprintf(&b, "right verdicts            %v\n", all)
	fmt.Fprintf(&b, "right quotation           %v (of the right verdicts that quote)\n", cited)
	fmt.Fprintf(&b, "wrong among SUPPORT       %v\n", wrongSupport)
	fmt.Fprintf(&b, "wrong MIXED               %v\n", wrongMixed)
	fmt.Fprintf(&b, "both sides quoted         %v (of what is labelled MIXED; with uncertain citations)\n", shown)
	b.WriteString("\nlabelled (down), answered (across)\n")
	for _, v := range verdicts {
		fmt.Fprintf(&b, "%-22s", v)
		for _, g := range verdicts {
			fmt.Fprintf(&b, " %5d", table[[2]string{v, g}])
		}
		b.WriteByte('\n')
	}
	section(&b, "found of each verdict", recall)
	section(&b, "right of each answer", precision)
	section(&b, "wrong among SUPPORT, by confidence", surest)
	section(&b, "wrong, + with uncertain citations", doubted)
	b.WriteString(reliability(forecasts(answers)))
	section(&b, "by languages", pairs)
	section(&b, "by trap", traps)
	return b.String()
}

func section(b *strings.Builder, title string, rates map[string]*rate) {
	fmt.Fprintf(b, "\n%s\n", title)
	for _, key := range slices.Sorted(maps.Keys(rates)) {
		fmt.Fprintf(b, "%-26s%v\n", key, rates[key])
	}
}

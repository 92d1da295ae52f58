package gold_test

import (
	"cmp"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
)

// bins is how many parts of [0, 1] the reliability table has.
const bins = 10

// A forecast is a confidence and whether the verdict was right.
type forecast struct {
	confidence float64
	right      bool
}

func forecasts(answers []answer) []forecast {
	list := make([]forecast, len(answers))
	for i := range answers {
		list[i] = forecast{answers[i].response.GetConfidence(), answers[i].right()}
	}
	return list
}

// reliability writes how often verdicts of a confidence are right, and the
// expected calibration error with its 95 % interval by resampling (Guo et al.,
// On Calibration of Modern Neural Networks, 2017; Efron, 1979).
func reliability(list []forecast) string {
	var b strings.Builder
	b.WriteString("\nreliability: confidence, its mean, right\n")
	for k, bin := range binned(list) {
		if n := len(bin); n > 0 {
			var right rate
			for _, f := range bin {
				right.add(f.right)
			}
			fmt.Fprintf(&b, "%.1f to %.1f  %.2f  %v\n", float64(k)/bins, float64(k+1)/bins, mean(bin), right)
		}
	}
	const rounds = 1000
	r := rand.New(rand.NewPCG(1, 2))
	errors := make([]float64, rounds)
	again := make([]forecast, len(list))
	for i := range errors {
		for k := range again {
			again[k] = list[r.IntN(len(list))]
		}
		errors[i] = calibrationError(again)
	}
	slices.Sort(errors)
	fmt.Fprintf(&b, "expected calibration error %.3f [%.3f-%.3f]\n", calibrationError(list), errors[rounds*25/1000], errors[rounds*975/1000])
	return b.String()
}

func binned(list []forecast) [bins][]forecast {
	var parts [bins][]forecast
	for _, f := range list {
		k := min(int(f.confidence*bins), bins-1)
		parts[k] = append(parts[k], f)
	}
	return parts
}

func mean(list []forecast) float64 {
	sum := 0.0
	for _, f := range list {
		sum += f.confidence
	}
	return sum / float64(len(list))
}

// calibrationError is the mean distance of confidence and share of right
// verdicts over the bins, weighted by their size.
func calibrationError(list []forecast) float64 {
	total := 0.0
	for _, bin := range binned(list) {
		right := 0
		for _, f := range bin {
			if f.right {
				right++
			}
		}
		if n := float64(len(bin)); n > 0 {
			total += float64(n/float64(len(list))) * math.Abs(float64(right)/n-mean(bin))
		}
	}
	return total
}

// riskCoverage draws the share of wrong verdicts among the surest ones, over the
// share of claims that these are (El-Yaniv and Wiener, On the Foundations of
// Noise-free Selective Classification, 2010).
func riskCoverage(list []forecast) string {
	const (
		left, top     = 60, 20
		width, height = 480, 240
		first         = 20 // fewer are no rate
	)
	list = slices.Clone(list)
	slices.SortStableFunc(list, func(a, b forecast) int { return cmp.Compare(b.confidence, a.confidence) })
	x := func(share float64) float64 { return left + width*share }
	y := func(risk float64) float64 { return top + height*(1-risk) }
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">`+"\n", left+width+20, top+height+50)
	fmt.Fprintf(&b, `<rect width="100%%" height="100%%" fill="white"/>`+"\n")
	for i := range 6 {
		share := float64(i) / 5
		fmt.Fprintf(&b, `<path d="M%d %.1fh%d" stroke="#ddd"/><text x="%d" y="%.1f" text-anchor="end">%.0f %%</text>`+"\n", left, y(share), width, left-6, y(share)+4, 100*share)
		fmt.Fprintf(&b, `<text x="%.1f" y="%d" text-anchor="middle">%.0f %%</text>`+"\n", x(share), top+height+18, 100*share)
	}
	fmt.Fprintf(&b, `<text x="%d" y="%d" text-anchor="middle">claims answered, the surest first</text>`+"\n", left+width/2, top+height+38)
	fmt.Fprintf(&b, `<text x="14" y="%d" text-anchor="middle" transform="rotate(-90 14 %d)">wrong among them</text>`+"\n", top+height/2, top+height/2)
	b.WriteString(`<polyline fill="none" stroke="#036" stroke-width="2" points="`)
	wrong := 0
	for i, f := range list {
		if !f.right {
			wrong++
		}
		if n := i + 1; n >= first {
			fmt.Fprintf(&b, "%.1f,%.1f ", x(float64(n)/float64(len(list))), y(float64(wrong)/float64(n)))
		}
	}
	b.WriteString("\"/>\n</svg>\n")
	return b.String()
}

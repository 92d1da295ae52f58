package main

import (
	"bytes"
	"fmt"
	"go/format"
	"maps"
	"os"
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
)

// classOf is the place of a label in a regression; neutral is the reference.
var classOf = map[string]int{"S": 0, "R": 1, "N": 2}

// verdictOf is what a check of a labelled claim should answer.
var verdictOf = map[string]factcheck.Verdict{
	"S": factcheck.Support, "R": factcheck.Conflict, "M": factcheck.Mixed, "N": factcheck.InsufficientEvidence,
}

// fitTo fits the weights, prints how good they are on articles that they were
// not fitted to, and writes them as Go.
func fitTo(claims []claimSigns, out string) error {
	held, err := crossValidate(claims)
	if err != nil {
		return err
	}
	report(os.Stdout, held)
	w, err := fit(claims)
	if err != nil {
		return err
	}
	if err := fitConfidence(w, held); err != nil {
		return err
	}
	wrongSupport(os.Stdout, w, held)
	return os.WriteFile(out, source(w), 0o644)
}

// fit fits everything but the confidence: passages to their labels, then
// sources to those of their claims, then whether there are two sides.
func fit(claims []claimSigns) (*weigh.Weights, error) {
	w := &weigh.Weights{}
	var passages []sample
	for i := range claims {
		for j := range claims[i].Signs {
			if s := &claims[i].Signs[j]; s.Label != "" {
				row := s.Signals.Row()
				passages = append(passages, sample{class: classOf[s.Label], x: row[:]})
			}
		}
	}
	if err := fitInto(&w.Passage, passages); err != nil {
		return nil, fmt.Errorf("passages: %w", err)
	}
	var sources []sample
	for i := range claims {
		c := &claims[i]
		bySource := map[string][]factcheck.Judgement{}
		for j := range c.Signs {
			s := &c.Signs[j]
			bySource[s.Source] = append(bySource[s.Source], w.Weigh(&s.Signals))
		}
		for _, id := range slices.Sorted(maps.Keys(bySource)) {
			label, decides := c.Stances[id]
			if !decides {
				label = "N"
			} else if label == "" {
				continue
			}
			x := weigh.Together(bySource[id])
			sources = append(sources, sample{class: classOf[label], x: x[:]})
		}
	}
	if err := fitInto(&w.Together, sources); err != nil {
		return nil, fmt.Errorf("sources: %w", err)
	}
	return w, fitMixed(w, claims)
}

// fitMixed fits how probable it is that a claim on which both sides are heard is
// mixed; no plain one is.
func fitMixed(w *weigh.Weights, claims []claimSigns) error {
	var samples []sample
	for i := range claims {
		c := &claims[i]
		sides := w.Sides(c.known())
		if c.Kind == plain || !sides.Disputed() {
			continue
		}
		x := sides.Disagreement(c.Explained)
		samples = append(samples, either(c.Verdict == "M", x[:]))
	}
	if err := fitEither(w.Mixed[:], samples); err != nil {
		return fmt.Errorf("mixed: %w", err)
	}
	return nil
}

// either is a sample of two classes; that which is so comes first.
func either(so bool, x []float64) sample {
	if so {
		return sample{class: 0, x: x}
	}
	return sample{class: 1, x: x}
}

func fitEither(to []float64, samples []sample) error {
	rows, err := fitLogistic(samples, 2)
	if err != nil {
		return err
	}
	copy(to, rows[0])
	return nil
}

func fitInto(to *[2][]float64, samples []sample) error {
	rows, err := fitLogistic(samples, len(to)+1)
	if err != nil {
		return err
	}
	copy(to[:], rows)
	return nil
}

// An outcome is the verdict on a claim, with the scores behind it.
type outcome struct {
	claim    *claimSigns
	verdict  factcheck.Verdict
	sides    weigh.Sides
	disputed float64 // how probable it is that there are two
}

// score is that of the side, or sides, that the verdict is of.
func (o *outcome) score() float64 {
	switch stronger := max(o.sides.Support, o.sides.Conflict); o.verdict {
	case factcheck.InsufficientEvidence:
		return 1 - stronger
	case factcheck.Mixed:
		return min(o.sides.Support, o.sides.Conflict)
	default:
		return stronger
	}
}

func (o *outcome) right() bool { return o.verdict == verdictOf[o.claim.Verdict] }

// folds is how many parts the articles are divided into.
const folds = 10

// crossValidate returns the verdicts on each claim by weights that are fitted to
// other articles.
func crossValidate(claims []claimSigns) ([]outcome, error) {
	fold := map[string]int{}
	for i := range claims {
		if _, ok := fold[claims[i].Group]; !ok {
			fold[claims[i].Group] = len(fold) % folds
		}
	}
	var held []outcome
	for f := range folds {
		var rest []claimSigns
		for i := range claims {
			if fold[claims[i].Group] != f {
				rest = append(rest, claims[i])
			}
		}
		w, err := fit(rest)
		if err != nil {
			return nil, err
		}
		for i := range claims {
			if c := &claims[i]; fold[c.Group] == f {
				held = append(held, answer(w, c))
			}
		}
	}
	return held, nil
}

// answer returns the verdict on a claim by some weights.
func answer(w *weigh.Weights, c *claimSigns) outcome {
	o := outcome{claim: c, sides: w.Sides(c.known())}
	o.disputed = w.Disputed(o.sides, c.Explained)
	o.verdict = weigh.Answered.Verdict(o.sides, o.disputed)
	return o
}

// plain is the kind of the claims on real news, which were not written to be hard.
const plain = "news"

// fitConfidence fits how often verdicts but mixed ones are right to the scores of
// the sides, on claims that are hard: on others they are right more often than it says,
// which harms less than the contrary.
func fitConfidence(w *weigh.Weights, held []outcome) error {
	for v := range w.Confidence {
		var samples []sample
		for i := range held {
			o := &held[i]
			if o.claim.Kind == plain || o.verdict != factcheck.InsufficientEvidence+factcheck.Verdict(v) {
				continue
			}
			x := o.sides.Scores()
			samples = append(samples, either(o.right(), x[:]))
		}
		if err := fitEither(w.Confidence[v][:], samples); err != nil {
			return fmt.Errorf("confidence of verdict %d: %w", v, err)
		}
	}
	return nil
}

// source writes the weights as a file of package weigh.
func source(w *weigh.Weights) []byte {
	var b bytes.Buffer
	b.WriteString("// Code generated by internal/calibrate; DO NOT EDIT.\n\npackage weigh\n\n// Fitted are the weights of the built-in judge.\nvar Fitted = Weights{\n")
	for _, part := range []struct {
		name string
		rows [2][]float64
	}{{"Passage", w.Passage}, {"Together", w.Together}} {
		fmt.Fprintf(&b, "%s: [2][]float64{\n", part.name)
		for _, r := range part.rows {
			list(&b, r)
		}
		b.WriteString("},\n")
	}
	b.WriteString("Mixed: [4]float64")
	list(&b, w.Mixed[:])
	b.WriteString("Confidence: [3][3]float64{\n")
	for _, r := range w.Confidence {
		list(&b, r[:])
	}
	b.WriteString("},\n}\n")
	formatted, err := format.Source(b.Bytes())
	if err != nil {
		panic(err) // what is written above is Go
	}
	return formatted
}

func list(b *bytes.Buffer, numbers []float64) {
	b.WriteByte('{')
	for i, x := range numbers {
		if i > 0 {
			b.WriteString(", ")
		}
		fmt.Fprintf(b, "%.4f", x)
	}
	b.WriteString("},\n")
}

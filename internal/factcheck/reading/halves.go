package reading

import (
	"math"
	"regexp"
	"slices"

	"github.com/beleg-dev/beleg/internal/attribution"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// Speakers returns what each of two says in a sentence of a passage, one of whom gives the
// claim's amount and one another, or denies what stands before, which may be told in the
// sentence before; the parts begin with sentence first. The claim says nothing of who says
// it.
func (r *Claim) Speakers(e *factcheck.Evidence, sentence int) (first int, parts []*factcheck.Evidence, ok bool) {
	if told, denial, ok := evidence.Disputed(e, sentence); ok && !r.reports() && r.denied(told, denial) {
		if told.Passage.Half == nil {
			sentence--
		}
		return sentence, []*factcheck.Evidence{told, denial}, true
	}
	halves, ok := r.halves(e, sentence)
	return sentence, []*factcheck.Evidence{halves[0].Evidence, halves[1].Evidence}, ok
}

// moreOfDenial is how many words more a claim has of a denial than of what is told, if it is
// not of what is denied.
const moreOfDenial = 2

// denied says whether the claim is of what is told, and not of what else the denial says.
func (r *Claim) denied(told, denial *factcheck.Evidence) bool {
	p := &denial.Passage
	words := func(text string) int { return int(math.Round(overlap(r.stems, text) * float64(len(r.stems)))) }
	return words(p.TextOf(segment.Span{Start: p.Half.Speaker.End, End: p.End}))-words(told.Passage.Text) < moreOfDenial
}

// halves parts a sentence in which two speakers give amounts, one of which is the claim's.
func (r *Claim) halves(e *factcheck.Evidence, sentence int) (halves [2]evidence.Half, ok bool) {
	if !slices.ContainsFunc(r.affirmed, amount) {
		return halves, false
	}
	halves, ok = evidence.Halves(e, sentence)
	if !ok || r.reports() || r.tellsOf(halves[0].Passage.Half.Speaker.Text) || r.tellsOf(halves[1].Passage.Half.Speaker.Text) {
		return halves, false
	}
	for _, v := range r.affirmed {
		if meets(v, halves[0].Amount) != meets(v, halves[1].Amount) {
			return halves, true
		}
	}
	return halves, false
}

var (
	// belonging finds behind who speaks of what he is: "organisers of the march".
	belonging = regexp.MustCompile(` (?:of|for|in|at|der|des|von|vom|für|aus|im) .*`)
	// located finds in a claim what only says where something is.
	located = regexp.MustCompile(`(?:(?:^| )(?:[Ii]n|[Aa]t|[Nn]ear|[Aa]us|[Bb]ei)(?: \p{Lu}[\pL-]*)+|\p{Lu}[\pL-]*['’]s(?:$|\PL))`)
)

// tellsOf says whether a claim has the name of a speaker: it may be that of what he says.
func (r *Claim) tellsOf(speaker string) bool {
	return overlap(stems(belonging.ReplaceAllString(speaker, "")), located.ReplaceAllString(r.text, " ")) > 0
}

// amount says whether a value is one that two speakers may give otherwise.
func amount(v value.Value) bool {
	return v.Quantity.Low.Valid() && v.Kind != value.Ordinal && v.Kind != value.Duration
}

// reports says whether the claim tells who says what it says.
func (r *Claim) reports() bool {
	p := attribution.Alone(r.Dated, r.Language)
	return r.mayReport || p.Speaker(p.Span).Len() > 0
}

// meets says whether an amount of the claim may be one of a passage. What a noun counts
// that only one language knows may be what the other text calls otherwise.
func meets(v, x value.Value) bool {
	p, q := v.Quantity, x.Quantity
	switch {
	case !amount(v), p.Unit != q.Unit && q.Unit != "", p.Known && q.Known && value.Counted(v, x) == value.Different:
		return false
	}
	return p.Interval().Overlaps(q.Interval())
}

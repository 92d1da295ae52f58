package reading

import (
	"math"
	"slices"

	"github.com/beleg-dev/beleg/internal/attribution"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// Speakers returns what each of two says in a sentence of a passage, or one of them in a
// sentence before it. One of them gives the claim's amount and one another, or denies what
// stands before, or confirms what is denied there. The parts begin with sentence first, which
// is -1 for the one before the passage. The claim says nothing of who says it.
func (r *Claim) Speakers(e *factcheck.Evidence, sentence int) (first int, parts []*factcheck.Evidence, ok bool) {
	if told, denial, ok := evidence.Disputed(e, sentence); ok && !r.reports() && r.denied(told, denial) {
		if len(denial.Passage.Sentences) > 1 {
			sentence--
		}
		return sentence, []*factcheck.Evidence{told, r.withoutAside(denial)}, true
	}
	if sides, ok := evidence.Countered(e, sentence); ok && !r.reports() && !evidence.Disclaims(r.text) {
		return sentence - 1, sides, true
	}
	if !slices.ContainsFunc(r.affirmed, amount) {
		return sentence, nil, false
	}
	first, halves := sentence, [2]evidence.Half{}
	if halves, ok = evidence.Halves(e, sentence); !ok {
		first, halves, ok = evidence.Sides(e, sentence)
	}
	return first, []*factcheck.Evidence{halves[0].Evidence, halves[1].Evidence}, ok && r.opposed(halves)
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

// withoutAside returns a denial that is none of what the sentence before says of its nouns
// beside, if the claim may be of that.
func (r *Claim) withoutAside(denial *factcheck.Evidence) *factcheck.Evidence {
	half := *denial.Passage.Half
	of := *denial
	if bare := evidence.Unrelated(half.Denied); overlap(r.stems, bare) < overlap(r.stems, half.Denied) {
		half.Denied = bare
	}
	of.Passage.Half = &half
	return &of
}

// opposed says whether one of two halves gives an amount of the claim, and the claim tells of
// neither speaker.
func (r *Claim) opposed(halves [2]evidence.Half) bool {
	if r.reports() || r.tellsOf(halves[0].Passage.Half.Speaker.Text) || r.tellsOf(halves[1].Passage.Half.Speaker.Text) {
		return false
	}
	return slices.ContainsFunc(r.affirmed, func(v value.Value) bool { return meets(v, halves[0].Amount) != meets(v, halves[1].Amount) })
}

var (
	// belonging finds behind who speaks of what he is: "organisers of the march".
	belonging = regex.MustCompile(` (?:of|for|in|at|der|des|von|vom|für|aus|im) .*`)
	// located finds in a claim what only says where something is.
	located = regex.MustCompile(`(?:(?:^| )(?:[Ii]n|[Aa]t|[Nn]ear|[Aa]us|[Bb]ei)(?: \p{Lu}[\pL-]*)+|\p{Lu}[\pL-]*['’]s(?:$|\PL))`)
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
	return r.mayReport || p.Speaker(p.Span).Len() > 0 || attribution.Gives(r.Dated, r.Language)
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

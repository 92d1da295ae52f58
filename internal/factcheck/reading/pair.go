package reading

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// An asking is a question about the claim, or about what is put in its place.
type asking struct {
	evidence.Question
	text string
}

// Pair returns a question about the claim as the judge is asked it.
func (r *Claim) Pair(q evidence.Question) factcheck.Pair { return r.pairWith(q, r.Dated) }

// pairWith returns a question as the judge is asked it about the claim, or about what
// is put in its place. Each is written once.
func (r *Claim) pairWith(q evidence.Question, text string) factcheck.Pair {
	a := asking{q, text}
	p, ok := r.pairs[a]
	if !ok {
		p = r.pairOf(q, text)
		r.pairs[a] = p
	}
	return p
}

// pairOf returns the question as the judge is asked it about a claim, or about what is put in
// its place. The judge does not reckon: what it is told of days, times, lengths, amounts and
// names, so that it need not, each function of package wording says (../RULES.md has examples).
// The day on which something is told is left out beside that of an event, as which the judge
// takes it.
func (r *Claim) pairOf(q evidence.Question, text string) factcheck.Pair {
	read := func(text string) wording.Reading { return r.readings.of(text, q.Language, q.From) }
	context, passage := joined(read, r.triedIn(unmarked(r.reportedBefore(q.Context)))), joined(read, r.triedIn(unmarked(r.reported(q.Passage))))
	context, passage = anew(read, context, r.untold(context)), anew(read, passage, r.untold(passage))
	asked := joined(r.read, text)
	asked = anew(r.read, asked, wording.DateBehind(asked))
	asked = anew(r.read, asked, wording.Abbreviated(asked, context, passage))
	asked = anew(r.read, asked, wording.Spelled(asked, passage))
	inPassage, inClaim := wording.FeastsDated(passage, asked.Values), wording.FeastsDated(asked, passage.Values)
	passage, asked = anew(read, passage, inPassage), anew(r.read, asked, inClaim)
	passage = anew(read, passage, wording.UpToday(passage, asked, q.From.Time, r.made))
	passage = anew(read, passage, wording.Anniversaries(passage, asked, q.From.Time))
	asked = anew(r.read, asked, wording.WeekdaysDated(asked, passage.Values))
	asked = anew(r.read, asked, wording.Unbounded(passage, asked))
	asked = anew(r.read, asked, wording.Within(passage, asked))
	inPassage, inClaim = wording.LengthsAlike(passage, asked)
	passage, asked = anew(read, passage, inPassage), anew(r.read, asked, inClaim)
	passage = anew(read, passage, wording.Signed(passage, asked))
	inPassage, inClaim = wording.CentsAlike(passage, asked)
	passage, asked = anew(read, passage, inPassage), anew(r.read, asked, inClaim)
	inPassage, inClaim = wording.TimesInDigits(passage, asked)
	passage, asked = anew(read, passage, inPassage), anew(r.read, asked, inClaim)
	passage = anew(read, passage, wording.Results(passage, asked))
	passage = anew(read, passage, wording.SetsCounted(passage, asked))
	passage = anew(read, passage, wording.TollGrown(passage, asked))
	inPassage, inClaim = wording.MovedAlike(passage, asked)
	passage, asked = anew(read, passage, inPassage), anew(r.read, asked, inClaim)
	passage = anew(read, passage, wording.Compared(passage, asked))
	p := factcheck.Pair{Context: context.Text}
	if slices.ContainsFunc(asked.Values, func(v value.Value) bool { return v.Kind == value.Date }) {
		p.Context = wording.Dated(context, asked)
		inPassage, inClaim = wording.PartsOfYearAlike(passage, asked)
		passage, asked = anew(read, passage, inPassage), anew(r.read, asked, inClaim)
		passage = anew(read, passage, wording.Dated(passage, asked))
	}
	inPassage, inClaim = wording.Governments(passage, asked)
	p.Passage, p.Claim = wording.Alike(anew(read, passage, inPassage), anew(r.read, asked, inClaim))
	p.Claim = ended(p.Claim)
	return p
}

// ended returns a claim with a full stop, which parts of one do not have: the judge may
// take the same words without it for something else.
func ended(claim string) string {
	if last, _ := utf8.DecodeLastRuneInString(claim); unicode.IsLetter(last) || unicode.IsDigit(last) {
		return claim + "."
	}
	return claim
}

// joined reads a text, its numbers written without blanks, and those in French in digits.
func joined(read func(string) wording.Reading, text string) wording.Reading {
	r := read(text)
	r = anew(read, r, value.FrenchInDigits(r.Text, r.Language))
	return anew(read, r, wording.Joined(r))
}

// anew returns a reading, or that of what is written in its place.
func anew(read func(string) wording.Reading, r wording.Reading, written string) wording.Reading {
	if written == r.Text {
		return r
	}
	return read(written)
}

// read returns what a text that is put in the place of the claim states.
func (r *Claim) read(text string) wording.Reading {
	return r.readings.of(text, r.Language, value.Reference{Time: r.made})
}

package reading

import (
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/alike/dating"
	"github.com/beleg-dev/beleg/internal/alike/elapsed"
	"github.com/beleg-dev/beleg/internal/alike/movement"
	"github.com/beleg-dev/beleg/internal/alike/naming"
	"github.com/beleg-dev/beleg/internal/alike/notation"
	"github.com/beleg-dev/beleg/internal/alike/score"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/factcheck/rule"
	"github.com/beleg-dev/beleg/internal/value"
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
// its place. The judge does not reckon: each step tells it something of both texts that it
// need not find out then (../RULES.md has examples), and reads what those before it wrote.
func (r *Claim) pairOf(q evidence.Question, text string) factcheck.Pair {
	read := func(text string) value.Reading { return r.readings.of(text, q.Language, q.From) }
	report := func(text string) value.Reading {
		t := joined(read, r.Rules.Written("unmarked", text, unmarked(text)))
		return anew(read, t, r.Rules.Written("untold", t.Text, r.untold(t)))
	}
	context := report(r.Rules.Written("onlyRightBefore", q.Context, r.onlyRightBefore(q.Context)))
	passage := r.Rules.Written("onlyRight", q.Passage, r.onlyRight(q.Passage))
	passage = r.Rules.Written("withYears", passage, r.withYears(q, passage))
	t := &twoTexts{report(passage), joined(r.read, text), read, r.read, r.Rules}

	whole := t.passage
	whole.Values = r.filled(whole.Values, context.Values)
	t.show("notation.UnitsFilled", notation.UnitsFilled(whole))
	t.ask("naming.Abbreviated", naming.Abbreviated(t.claim, context, t.passage))
	t.ask("naming.Shortened", naming.Shortened(t.claim, context, t.passage))
	t.ask("naming.Spelled", naming.Spelled(t.claim, t.passage))
	if d, ok := naming.DescribedTown(t.passage, t.claim); ok && d.Told(context) {
		t.show("naming.DescribedTown", d.Named(t.passage))
	}

	t.show("elapsed.UpToday", elapsed.UpToday(t.passage, t.claim, q.From.Time, r.made))
	t.ask("dating.WeekdaysDated", dating.WeekdaysDated(t.claim, t.passage.Values))

	t.ask("notation.Unbounded", notation.Unbounded(t.passage, t.claim))
	t.ask("notation.Within", notation.Within(t.passage, t.claim))
	t.both("notation.LengthsAlike")(notation.LengthsAlike(t.passage, t.claim))
	t.show("notation.Signed", notation.Signed(t.passage, t.claim))
	t.show("notation.InCurrency", notation.InCurrency(t.passage, t.claim))
	t.show("notation.CurrenciesTold", notation.CurrenciesTold(t.passage, t.claim))
	t.show("score.Results", score.Results(t.passage, t.claim))
	t.show("score.SetsCounted", score.SetsCounted(t.passage, t.claim))

	t.both("movement.ToldAlike")(movement.ToldAlike(t.passage, t.claim))

	p := factcheck.Pair{Context: context.Text}
	if t.claim.Has(value.Date) {
		p.Context = dating.Dated(context, t.claim)
		t.both("dating.PartsAlike")(dating.PartsAlike(t.passage, t.claim))
		t.show("dating.Dated", dating.Dated(t.passage, t.claim))
	}
	t.both("naming.Diplomats")(naming.Diplomats(t.passage, t.claim))
	p.Passage, p.Claim = notation.Alike(t.passage, t.claim)
	p.Claim = ended(p.Claim)
	return p
}

// twoTexts are a passage and a claim that are written anew beside each other.
type twoTexts struct {
	passage, claim value.Reading

	readPassage, readClaim func(text string) value.Reading

	rules *rule.Ledger
}

func (t *twoTexts) show(name, passage string) {
	t.passage = anew(t.readPassage, t.passage, t.rules.Written(name, t.passage.Text, passage))
}

func (t *twoTexts) ask(name, claim string) {
	t.claim = anew(t.readClaim, t.claim, t.rules.Written(name, t.claim.Text, claim))
}

func (t *twoTexts) both(name string) func(passage, claim string) {
	return func(passage, claim string) {
		t.show(name, passage)
		t.ask(name, claim)
	}
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
func joined(read func(string) value.Reading, text string) value.Reading {
	r := read(text)
	r = anew(read, r, value.FrenchInDigits(r.Text, r.Language))
	return anew(read, r, notation.Joined(r))
}

// anew returns a reading, or that of what is written in its place.
func anew(read func(string) value.Reading, r value.Reading, written string) value.Reading {
	if written == r.Text {
		return r
	}
	return read(written)
}

// read returns what a text that is put in the place of the claim states.
func (r *Claim) read(text string) value.Reading {
	return r.readings.of(text, r.Language, value.Reference{Time: r.made})
}

package checker

import (
	"context"
	"slices"
	"strings"
	"time"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// A question is what the judge is shown beside the claim.
type question struct {
	context, passage string
	language         string    // of the passage, BCP-47; empty: unknown
	published        time.Time // midnight of the day; so copies of a day are one question
}

// ask returns the question about a passage. What states nothing at its beginning is
// read before it.
func ask(e *factcheck.Evidence) question {
	e = answer(e)
	if row, ok := namedCells(e.Passage.Context, e.Passage.Text); ok {
		of := *e
		of.Passage.Context, of.Passage.Text = "", row
		e = &of
	}
	q := question{passage: e.Passage.Text, language: e.Language, published: midnight(written(e))}
	q.context = lead(e, q.published)
	if day, ok := reportDay(e); ok {
		q.passage = e.Passage.Text[:day.Start] + e.Passage.Text[day.End:]
	}
	return q
}

// pair returns the question as the judge is asked it about a claim, or about what
// is put in its place. The judge does not reckon when "on Tuesday" was, and takes
// "1.5 hours" for other than "90 Minuten", and "1 500" for 500: so days are dated,
// what both texts state is written alike, and numbers are written without blanks.
func (q question) pair(claim *claimReading, text string) factcheck.Pair {
	read := func(text string) wording.Reading { return claim.readings.of(text, q.language, q.published) }
	context, passage := joined(read, unmarked(q.context)), joined(read, unmarked(q.passage))
	asked := joined(claim.read, text)
	inPassage, inClaim := wording.FeastsDated(passage, asked.Values), wording.FeastsDated(asked, passage.Values)
	passage, asked = anew(read, passage, inPassage), anew(claim.read, asked, inClaim)
	asked = anew(claim.read, asked, wording.WeekdaysDated(asked, passage.Values))
	p := factcheck.Pair{Context: context.Text}
	if slices.ContainsFunc(asked.Values, func(v value.Value) bool { return v.Kind == value.Date }) {
		p.Context = wording.Dated(context, asked.Values)
		passage = anew(read, passage, wording.Dated(passage, asked.Values))
	}
	p.Passage, p.Claim = wording.Alike(passage, asked)
	return p
}

// joined reads a text, its numbers written without blanks.
func joined(read func(string) wording.Reading, text string) wording.Reading {
	r := read(text)
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
func (r *claimReading) read(text string) wording.Reading {
	return r.readings.of(text, r.language, r.made)
}

// separator stands between title, date and the sentence before.
const separator = " · "

// lead returns what a reader of the source knows when the passage, which was written
// at a time, begins.
func lead(e *factcheck.Evidence, written time.Time) string {
	var parts []string
	for _, s := range []string{e.Source.Title, day(written), e.Passage.Context} {
		if s = strings.TrimSpace(s); s != "" {
			parts = append(parts, s)
		}
	}
	return strings.Join(parts, separator)
}

// day returns the local date of a time, empty when it is unknown.
func day(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.DateOnly)
}

// signs has the evidence judged and compares its values with the claim's.
func (h *hearing) signs(ctx context.Context, claim *claimReading, evidence []*factcheck.Evidence) ([]weigh.Sign, error) {
	pairs := make([]factcheck.Pair, len(evidence))
	for i, e := range evidence {
		pairs[i] = h.pair(ask(e), claim, claim.dated)
	}
	judged, err := h.judgements(ctx, pairs)
	if err != nil {
		return nil, err
	}
	list := make([]weigh.Sign, len(evidence))
	for i, e := range evidence {
		list[i] = weigh.Sign{Evidence: e, Signals: signals(claim, e, judged[i])}
	}
	return list, nil
}

func signals(claim *claimReading, e *factcheck.Evidence, judged factcheck.Judgement) weigh.Signals {
	repeated, agreement := claim.repeats(e), claim.agree(e)
	return weigh.Signals{
		Judgement: judged, Agreement: agreement, Repeated: repeated, Distanced: repeated && distanced(e),
		Elsewhere: claim.elsewhere(e) || claim.otherSpan(e, agreement),
	}
}

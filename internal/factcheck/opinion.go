package factcheck

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/beleg-dev/beleg/internal/segment"
)

// A question is what the judge is shown beside the claim.
type question struct {
	context, passage string
}

// An opinion is what the judge says of a passage.
type opinion struct {
	evidence *Evidence
	Judgement
}

// score returns how sure the judge is of a stance.
func (o *opinion) score(s Stance) float64 {
	if s == Supports {
		return o.Support
	}
	return o.Conflict
}

// ask returns the question about a whole passage.
func ask(e *Evidence) question {
	return question{context: lead(e, e.Passage.Context), passage: e.Passage.Text}
}

// askRun returns the question about some sentences of a passage, from the
// first to the last.
func askRun(e *Evidence, first, last int) question {
	p := &e.Passage
	before := p.Context
	if first > 0 {
		before = p.textOf(p.Sentences[first-1])
	}
	return question{
		context: lead(e, before),
		passage: p.textOf(segment.Span{Start: p.Sentences[first].Start, End: p.Sentences[last].End}),
	}
}

// textOf returns a part of the passage; s is a span of the source's content.
func (p *Passage) textOf(s segment.Span) string { return p.Text[s.Start-p.Start : s.End-p.Start] }

// separator stands between title, date and the sentence before.
const separator = " · "

// lead returns what a reader of the source knows when the passage begins.
func lead(e *Evidence, before string) string {
	var parts []string
	for _, s := range []string{e.Source.Title, day(e.Source.PublishTime), before} {
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

// judgeAll has each distinct question judged once and answers in their order.
func (c *Checker) judgeAll(ctx context.Context, claim string, questions []question) ([]Judgement, error) {
	place := map[question]int{}
	var pairs []Pair
	for _, q := range questions {
		if _, ok := place[q]; !ok {
			place[q] = len(pairs)
			pairs = append(pairs, Pair{Context: q.context, Passage: q.passage, Claim: claim})
		}
	}
	if len(pairs) == 0 {
		return nil, ctx.Err()
	}
	judged, err := c.judge.Judge(ctx, pairs)
	if err != nil {
		return nil, fmt.Errorf("judge evidence: %w", err)
	}
	out := make([]Judgement, len(questions))
	for i, q := range questions {
		out[i] = judged[place[q]]
	}
	return out, nil
}

// opinions has the evidence judged.
func (c *Checker) opinions(ctx context.Context, claim string, evidence []*Evidence) ([]opinion, error) {
	questions := make([]question, len(evidence))
	for i, e := range evidence {
		questions[i] = ask(e)
	}
	judged, err := c.judgeAll(ctx, claim, questions)
	if err != nil {
		return nil, err
	}
	list := make([]opinion, len(evidence))
	for i, e := range evidence {
		list[i] = opinion{evidence: e, Judgement: judged[i]}
	}
	return list, nil
}

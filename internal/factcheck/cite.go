package factcheck

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/segment"
)

// DefaultMaxCitations is how many citations a side has when Options say nothing.
const DefaultMaxCitations = 3

// quoteLoss is how much less sure the judge may be of a quotation than of its
// passage.
const quoteLoss = 0.1

// cite quotes the sides that the verdict rests on, strongest first.
func (c *Checker) cite(ctx context.Context, claim string, v Verdict, support, conflict side, o Options) ([]Citation, error) {
	var cited []quoted
	for _, s := range []side{support, conflict} {
		if v == Mixed || v == Support && s.stance == Supports || v == Conflict && s.stance == Conflicts {
			cited = append(cited, s.shown(o)...)
		}
	}
	spans, err := c.quotes(ctx, claim, cited)
	if err != nil {
		return nil, err
	}
	citations := make([]Citation, len(cited))
	for i, q := range cited {
		e := q.evidence
		citations[i] = Citation{
			Source: e.Source, Span: spans[i], Quote: e.Passage.textOf(spans[i]),
			Stance: q.stance, Score: q.score(q.stance),
			Context: strings.TrimSpace(e.Passage.Context + " " + e.Passage.Text),
		}
	}
	slices.SortStableFunc(citations, func(a, b Citation) int { return cmp.Compare(b.Score, a.Score) })
	return citations, nil
}

// A quoted is an opinion that is cited for a stance.
type quoted struct {
	opinion
	stance Stance
}

// shown returns what is cited of a side: its best and what else passes the
// threshold.
func (s side) shown(o Options) []quoted {
	most := o.MaxCitations
	if most == 0 {
		most = DefaultMaxCitations
	}
	var list []quoted
	for i, x := range s.opinions {
		score := x.score(s.stance)
		if i == most || i > 0 && (score < o.CitationThreshold || score < limit) {
			break
		}
		list = append(list, quoted{opinion: x, stance: s.stance})
	}
	return list
}

// A run is some sentences of a passage in a row, from first to last.
type run struct {
	first, last int
}

func (r run) length() int { return r.last - r.first + 1 }

// runs lists the runs of n sentences but the whole, shortest first.
func runs(n int) []run {
	var list []run
	for length := 1; length < n; length++ {
		for first := 0; first+length <= n; first++ {
			list = append(list, run{first, first + length - 1})
		}
	}
	return list
}

// quotes returns of each cited passage the fewest sentences that decide.
func (c *Checker) quotes(ctx context.Context, claim string, cited []quoted) ([]segment.Span, error) {
	var questions []question
	for _, q := range cited {
		for _, r := range runs(len(q.evidence.Passage.Sentences)) {
			questions = append(questions, askRun(q.evidence, r.first, r.last))
		}
	}
	judged, err := c.judgeAll(ctx, claim, questions)
	if err != nil {
		return nil, err
	}
	spans := make([]segment.Span, len(cited))
	for i, q := range cited {
		n := len(runs(len(q.evidence.Passage.Sentences)))
		spans[i] = q.smallest(judged[:n])
		judged = judged[n:]
	}
	return spans, nil
}

// smallest returns the shortest run about which the judge is as sure as about
// the passage, of several the one it is surest of. judged answers for its runs.
func (q *quoted) smallest(judged []Judgement) segment.Span {
	p := &q.evidence.Passage
	span, length, best := p.Span, len(p.Sentences), q.score(q.stance)-quoteLoss
	for i, r := range runs(len(p.Sentences)) {
		score := (&opinion{Judgement: judged[i]}).score(q.stance)
		if score < best || r.length() > length {
			continue
		}
		span, length, best = segment.Span{Start: p.Sentences[r.first].Start, End: p.Sentences[r.last].End}, r.length(), score
	}
	return span
}

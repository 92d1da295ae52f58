package checker

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/factcheck/reading"
	"github.com/beleg-dev/beleg/internal/factcheck/weigh"
	"github.com/beleg-dev/beleg/internal/segment"
)

// quoteLoss is how much less sure a quotation may be than its passage.
const quoteLoss = 0.1

// A quoted is the passage that is cited of a source for a stance.
type quoted struct {
	*weigh.Opinion
	stance factcheck.Stance
	score  float64 // of the source
	origin int     // see origin.Numbers

	differences []reading.Differing // what the passage says otherwise
	parts       []weigh.Opinion     // of the passage; set by divide
	bare        []weigh.Opinion     // of the parts without what would take the side for them; set by divide
}

// smallest returns the span of the part with the fewest sentences that may stand for
// the passage; of several, of the surest one by itself. A part of an uncertain passage
// need not be surer than that.
func (q *quoted) smallest() segment.Span {
	p := &q.Evidence.Passage
	span, length, most := p.Span, len(p.Sentences), min(leastBare, q.Score(q.stance)-quoteLoss)
	for i := range q.parts {
		part, own := &q.parts[i], q.bare[i].Score(q.stance)
		if n := len(part.Evidence.Passage.Sentences); n <= length && own >= most && q.suffices(part) {
			span, length, most = part.Evidence.Passage.Span, n, own
		}
	}
	return span
}

// suffices says whether a part may stand for the passage: it is about as sure, states
// something, and shows what differs. The claim's own words alone do not show what speaks
// against it.
func (q *quoted) suffices(part *weigh.Opinion) bool {
	p := &part.Evidence.Passage
	if part.Repeats && len(p.Sentences) == 1 && q.stance == factcheck.Conflicts {
		return false
	}
	return part.Score(q.stance) >= q.Score(q.stance)-quoteLoss && !evidence.OnlySilent(p) && q.shows(p.Span) && !q.leans(part)
}

// leans says whether a part follows a sentence of the passage that takes the side
// by itself. The judge has read it too, and may be sure for its sake alone.
func (q *quoted) leans(part *weigh.Opinion) bool {
	first := slices.Index(q.Evidence.Passage.Sentences, part.Evidence.Passage.Sentences[0])
	return first > 0 && !evidence.Silent(&q.Evidence.Passage, first-1) && q.bare[first-1].Score(q.stance) >= weigh.Limit
}

// decisive returns the sentence of a quotation that is the surest by itself: what
// another sentence reports, that one need not.
func (q *quoted) decisive(quote segment.Span) segment.Span {
	p, surest := &q.Evidence.Passage, -1
	for i, s := range p.Sentences {
		if quote.Contains(s) && i < len(q.bare) && !evidence.Silent(p, i) && (surest < 0 || q.bare[i].Score(q.stance) > q.bare[surest].Score(q.stance)) {
			surest = i
		}
	}
	if surest < 0 {
		return quote
	}
	return p.Sentences[surest]
}

// shows says whether a quotation holds all that differs.
func (q *quoted) shows(quote segment.Span) bool {
	for i := range q.differences {
		if _, ok := q.differences[i].In(quote); !ok {
			return false
		}
	}
	return true
}

// differencesIn returns what differs as a quotation shows it.
func (q *quoted) differencesIn(quote segment.Span) []factcheck.Difference {
	var list []factcheck.Difference
	for i := range q.differences {
		if d, ok := q.differences[i].In(quote); ok {
			list = append(list, d)
		}
	}
	return list
}

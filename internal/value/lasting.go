package value

import "strings"

var lastingEnds = []struct {
	end  string
	unit int
}{{"tägig", 6}, {"stündig", 5}, {"minütig", 4}, {"wöchig", 7}, {"monatig", 8}, {"jährig", 9}}

// lasting reads "dreitägig" and "sechsstündige".
func (s *scanner) lasting(i int) (Value, int, bool) {
	if s.lang&german == 0 || s.toks[i].kind != wordToken {
		return Value{}, 0, false
	}
	w := trimAdjective(s.toks[i].low)
	for _, l := range lastingEnds {
		head, ok := strings.CutSuffix(w, l.end)
		if !ok {
			continue
		}
		r, ok := germanHalves(head)
		if n, whole1 := germanPart(head); whole1 {
			r, ok = whole(n), true
		} else if head == "halb" {
			r, ok = Ratio{1, 2}, true
		}
		m := measures[l.unit]
		r = r.Times(m.factor)
		return Value{Kind: Duration, Quantity: Quantity{Low: r, High: r, Unit: m.unit, Step: m.factor, Age: l.unit == 9 && s.ageOf(i)}}, i + 1, ok && r.Valid()
	}
	return Value{}, 0, false
}

// timesOver reads "zehnmal" and "dreifach" as a number of times.
func (s *scanner) timesOver(i int) (Value, int, bool) {
	if s.lang&german == 0 || s.toks[i].kind != wordToken {
		return Value{}, 0, false
	}
	head, ok := strings.CutSuffix(s.toks[i].low, "mal")
	if !ok {
		head, ok = strings.CutSuffix(trimAdjective(s.toks[i].low), "fach")
	}
	n, number := germanPart(head)
	if !ok || !number || n < 2 {
		return Value{}, 0, false
	}
	return Value{Kind: Number, Quantity: Quantity{Low: whole(n), High: whole(n), Noun: "time", Known: true}}, i + 1, true
}

// longer adds the smaller part of "6 hours 50 minutes".
func (s *scanner) longer(q Quantity, j int) (Quantity, int) {
	k := j
	if s.any(k, "and", "und") {
		k++
	}
	if s.tok(k).kind != digitToken {
		return q, j
	}
	n, k, ok := s.number(k)
	if !ok {
		return q, j
	}
	m, k, ok := s.unit(k)
	part := n.value.Times(m.factor)
	if !ok || m.kind != Duration || m.unit != "s" || m.factor.Cmp(whole(3600)) > 0 || part.Cmp(q.Step) >= 0 {
		return q, j
	}
	q.Low = q.Low.plus(part)
	q.High, q.Step = q.Low, m.factor
	return q, k
}

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

// longer adds what stands behind the number n of a measure, before j: the smaller part of
// "6 hours 50 minutes" and of "6ft 2in", the half of "an hour and a half".
func (s *scanner) longer(q Quantity, m measure, n numeral, j int) (Quantity, int) {
	half := s.andHalf(j)
	switch {
	case q.Low != q.High:
	case half > j && n.value.Den == 1:
		q.Step = m.factor.Times(Ratio{1, 2})
		q.Low = q.Low.plus(q.Step)
		q.High = q.Low
		return q, half
	case m == measures[feet]:
		return s.inches(q, j)
	case m.kind == Duration && !q.Age:
		return s.lesser(q, j)
	case m.kind == Money && n.value.Den == 1 && !n.unit.Valid():
		return s.cents(q, j)
	}
	return q, j
}

// lesser adds the smaller part of "6 hours 50 minutes" and of "drei Jahre und sechs
// Monate". In words it needs the "and": "in drei Jahren sechs Monate".
func (s *scanner) lesser(q Quantity, j int) (Quantity, int) {
	k := j
	if s.any(k, "and", "und") {
		k++
	} else if s.tok(k).kind != digitToken {
		return q, j
	}
	n, next, ok := s.singleUnit(k)
	if !ok {
		n, next, ok = s.number(k)
	}
	if !ok {
		return q, j
	}
	m, k, ok := s.unit(next)
	part := n.value.Times(m.factor)
	if !ok || m.kind != Duration || m.age || m.unit != q.Unit || part.Cmp(q.Step) >= 0 {
		return q, j
	}
	q.Low = q.Low.plus(part)
	q.High, q.Step = q.Low, m.factor
	return q, k
}

// cents adds the smaller part of "3 Euro und 50 Cent".
func (s *scanner) cents(q Quantity, j int) (Quantity, int) {
	n, next, ok := s.number(j + b2i(s.any(j, "and", "und")))
	if !ok || n.value.Den != 1 || n.value.Cmp(whole(100)) >= 0 || !s.any(next, "cent", "cents", "pence", "rappen") {
		return q, j
	}
	q.Step = Ratio{1, 100}
	q.Low = q.Low.plus(n.value.Times(q.Step))
	q.High = q.Low
	return q, next + 1
}

// inches adds the smaller part of "6ft 2in", "five feet and two inches" and "6-foot-2".
func (s *scanner) inches(q Quantity, j int) (Quantity, int) {
	k := j + b2i(s.glued(j, "-") && s.tok(j+1).joined || s.any(j, "and"))
	n, next, ok := s.number(k)
	if s.glued(j, "-") && !ok && s.tok(k).kind == digitToken { // the hyphen hides that a number begins
		n, next, ok = numeral{value: whole(int64(s.small(k, 2)))}, k+1, true
	}
	if !ok || n.value.Num <= 0 || n.value.Cmp(whole(12)) >= 0 {
		return q, j
	}
	switch {
	case s.any(next, "inch", "inches"), s.any(next, "in") && s.toks[next].joined:
		next++
	case !s.glued(j, "-"):
		return q, j
	}
	q.Low = q.Low.plus(n.value.Times(measures[inch].factor))
	q.High, q.Step = q.Low, measures[inch].factor
	return q, next
}

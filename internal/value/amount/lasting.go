package amount

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/value/number"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/unit"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// lasting reads "dreitägig" and "sechsstündige".
func (s *Reader) lasting(i int) (Amount, int, bool) {
	if s.Grammar&words.German == 0 || s.Tokens[i].Kind != words.Word {
		return Amount{}, 0, false
	}
	w := words.TrimAdjective(s.Tokens[i].Low)
	for _, l := range unit.Lasting {
		head, ok := strings.CutSuffix(w, l.Ending)
		if !ok {
			continue
		}
		r, ok := number.GermanHalves(head)
		if n, whole := number.GermanPart(head); whole {
			r, ok = quantity.Whole(n), true
		} else if head == "halb" {
			r, ok = quantity.Ratio{Num: 1, Den: 2}, true
		}
		m := l.Measure
		r = r.Times(m.Factor)
		return Amount{Sort: unit.Duration, Quantity: quantity.Quantity{Low: r, High: r, Unit: m.Unit, Step: m.Factor, Age: m == unit.Year && s.AgeOf(i)}}, i + 1, ok && r.Valid()
	}
	return Amount{}, 0, false
}

// timesOver reads "zehnmal" and "dreifach" as a number of times.
func (s *Reader) timesOver(i int) (Amount, int, bool) {
	if s.Grammar&words.German == 0 || s.Tokens[i].Kind != words.Word {
		return Amount{}, 0, false
	}
	head, ok := strings.CutSuffix(s.Tokens[i].Low, "mal")
	if !ok {
		head, ok = strings.CutSuffix(words.TrimAdjective(s.Tokens[i].Low), "fach")
	}
	n, counted := number.GermanPart(head)
	if !ok || !counted || n < 2 {
		return Amount{}, 0, false
	}
	return Amount{Sort: unit.Count, Quantity: quantity.Quantity{Low: quantity.Whole(n), High: quantity.Whole(n), Noun: "time", Known: true}}, i + 1, true
}

// longer adds what stands behind the number n of a measure, before j: the smaller part of
// "6 hours 50 minutes" and of "6ft 2in", the half of "an hour and a half".
func (s *Reader) longer(q quantity.Quantity, m unit.Measure, n number.Numeral, j int) (quantity.Quantity, int) {
	half := s.AndHalf(j)
	switch {
	case q.Low != q.High:
	case half > j && n.Value.Den == 1:
		q.Step = m.Factor.Over(quantity.Whole(2))
		q.Low = q.Low.Plus(q.Step)
		q.High = q.Low
		return q, half
	case m == unit.Foot:
		return s.inches(q, j)
	case m.Sort == unit.Duration && !q.Age:
		return s.lesser(q, j)
	case m.Sort == unit.Money && n.Value.Den == 1 && !n.Unit.Valid():
		return s.cents(q, j)
	}
	return q, j
}

// lesser adds the smaller part of "6 hours 50 minutes" and of "drei Jahre und sechs
// Monate". In words it needs the "and": "in drei Jahren sechs Monate".
func (s *Reader) lesser(q quantity.Quantity, j int) (quantity.Quantity, int) {
	k := j
	if s.Any(k, "and", "und") {
		k++
	} else if s.Tok(k).Kind != words.Digits {
		return q, j
	}
	n, next, ok := s.singleUnit(k)
	if !ok {
		n, next, ok = s.Number(k)
	}
	if !ok {
		return q, j
	}
	m, k, ok := s.Unit(next)
	part := n.Value.Times(m.Factor)
	if !ok || m.Sort != unit.Duration || m.Age || m.Unit != q.Unit || part.Cmp(q.Step) >= 0 {
		return q, j
	}
	q.Low = q.Low.Plus(part)
	q.High, q.Step = q.Low, m.Factor
	return q, k
}

// cents adds the smaller part of "3 Euro und 50 Cent".
func (s *Reader) cents(q quantity.Quantity, j int) (quantity.Quantity, int) {
	n, next, ok := s.Number(j + words.One(s.Any(j, "and", "und")))
	if !ok || n.Value.Den != 1 || n.Value.Cmp(quantity.Whole(100)) >= 0 || !s.Any(next, "cent", "cents", "pence", "rappen") {
		return q, j
	}
	q.Step = quantity.Ratio{Num: 1, Den: 100}
	q.Low = q.Low.Plus(n.Value.Times(q.Step))
	q.High = q.Low
	return q, next + 1
}

// inches adds the smaller part of "6ft 2in", "five feet and two inches" and "6-foot-2".
func (s *Reader) inches(q quantity.Quantity, j int) (quantity.Quantity, int) {
	k := j + words.One(s.Glued(j, "-") && s.Tok(j+1).Joined || s.Any(j, "and"))
	n, next, ok := s.Number(k)
	if s.Glued(j, "-") && !ok && s.Tok(k).Kind == words.Digits { // the hyphen hides that a number begins
		n, next, ok = number.Numeral{Value: quantity.Whole(int64(s.Small(k, 2)))}, k+1, true
	}
	if !ok || n.Value.Num <= 0 || n.Value.Cmp(quantity.Whole(12)) >= 0 {
		return q, j
	}
	switch {
	case s.Any(next, "inch", "inches"), s.Any(next, "in") && s.Tokens[next].Joined:
		next++
	case !s.Glued(j, "-"):
		return q, j
	}
	q.Low = q.Low.Plus(n.Value.Times(unit.Inch.Factor))
	q.High, q.Step = q.Low, unit.Inch.Factor
	return q, next
}

package wording

import (
	"cmp"
	"regexp"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/quantity"
)

// mostApart is how many times as large as the other an amount may be that is compared
// with it and states no unit: others count something else.
const mostApart = 20

// pair returns the two amounts of a text that can be compared; false: there are none, or
// more.
func (r Reading) pair() (first, second value.Value, ok bool) {
	amounts := r.amounts()
	found := 0
	for i, a := range amounts {
		for _, b := range amounts[i+1:] {
			if !alikeCounted(a, b) {
				continue
			}
			if found++; found > 1 {
				return value.Value{}, value.Value{}, false
			}
			first, second = a, b
		}
	}
	return first, second, found == 1 && first.Quantity.Low.Cmp(second.Quantity.Low) != 0
}

// amounts returns the amounts of a text that can be compared, in their order.
func (r Reading) amounts() []value.Value {
	var amounts []value.Value
	for _, v := range r.Values {
		q := v.Quantity
		switch v.Kind {
		case value.Number, value.Money, value.Percent, value.Duration:
			one := q.Low.Cmp(quantity.Whole(1)) == 0 // "a car"
			if plain(q) && !one && !r.isStep(v) {
				amounts = append(amounts, v)
			}
		}
	}
	return amounts[:min(len(amounts), mostAmounts)]
}

// plain says whether q is one number that stands for itself: no age, no part of another one,
// and none that points back.
func plain(q quantity.Quantity) bool {
	return q.Low == q.High && q.Low.Num > 0 && q.Bound <= quantity.JustOver && !q.Definite && !q.Age && !q.Total && !q.Of.Valid()
}

// isStep says whether an amount of a text is that by which another one changed: "um 3".
func (r Reading) isStep(v value.Value) bool { return stepBefore.MatchString(r.Text[:v.Start]) }

var stepBefore = regexp.MustCompile(`(?i)(?:^|\PL)(?:um|by) (?:rund |etwa |about )?$`)

// mostAmounts bounds the amounts of a text that are looked at: every two are.
const mostAmounts = 16

func alikeCounted(a, b value.Value) bool {
	if unitless(a) && unitless(b) && a.Kind != b.Kind {
		return false
	}
	if unitless(a) != unitless(b) {
		low, high := a.Quantity.Low, b.Quantity.Low
		return low.Cmp(high.Times(quantity.Whole(mostApart))) < 0 && high.Cmp(low.Times(quantity.Whole(mostApart))) < 0
	}
	counted := value.Counted(a, b)
	return counted == value.Equal || counted == value.Compatible
}

// Words of a clause whose amount is what another one is compared with, and of one whose
// amount is compared.
var (
	baseWords = [...]*regexp.Regexp{
		german:  wordPattern(`statt|anstatt|bisher|zuvor|vorher|früher|davor|einst|damals|geplant\pL*|veranschlagt\pL*|vorgesehen\pL*|ursprünglich\pL*|erwartet\pL*|prognostiziert\pL*|geschätzt\pL*|sollten?|angemeldet\pL*|vorjahr\pL*|vormonat\pL*|vergangenen|vorigen|letzten|gegenüber|hatten?|gewesen|zunächst`),
		english: wordPattern(`before|previous(?:ly)?|planned|budgeted|expected|forecast|estimated|meant|supposed|original(?:ly)?|instead|against|compared|last|earlier|had|initial(?:ly)?|up from|down from`),
	}
	baseBefore   = [...]*regexp.Regexp{german: regexp.MustCompile(`(?i)(?:^|\PL)nach $`), english: regexp.MustCompile(`(?i)(?:^|\PL)(?:after|from) $`)}
	subjectWords = [...]*regexp.Regexp{
		german:  wordPattern(`jetzt|nun|nunmehr|heute|heuer|künftig|inzwischen|mittlerweile|tatsächlich|schließlich|am ende|diese[mns] (?:jahr|monat)`),
		english: wordPattern(`now|today|currently|this (?:year|month)|eventually|actually|in the end`),
	}
)

// What stands before the first of two amounts, and between them, where something went from
// the one to the other.
var (
	fromTo = [...]*regexp.Regexp{german: regexp.MustCompile(`(?i)(?:^|\PL)von (?:rund |etwa )?$`), english: regexp.MustCompile(`(?i)(?:^|\PL)from (?:about )?$`)}
	toward = [...]*regexp.Regexp{german: regexp.MustCompile(`(?i)^(?:\PL.{0,40})?\PL(?:auf|zu) (?:rund |etwa |zuletzt |nur noch )?$`), english: regexp.MustCompile(`(?i)^(?:\PL.{0,40})?\PLto (?:about )?$`)}
)

// base says which of two amounts the other is compared with: what was so before, or was
// planned. It is -1 for the first, 1 for the second, 0 where that is open.
func (r Reading) base(first, second value.Value) int {
	g := languageOf(r.Language)
	if fromTo[g].MatchString(r.Text[:first.Start]) && toward[g].MatchString(r.Text[first.End:second.Start]) {
		return -1
	}
	a, b := r.clauseOf(first.Start, first.End, 0, second.Start), r.clauseOf(second.Start, second.End, first.End, len(r.Text))
	if day, other := r.dateIn(a), r.dateIn(b); day != nil && other != nil {
		if o := earlier(*day, *other); o != 0 {
			return o
		}
	}
	only := func(x, y bool) int {
		switch {
		case x == y:
			return 0
		case x:
			return -1
		}
		return 1
	}
	is := func(s span, v value.Value) bool {
		return baseWords[g].MatchString(r.Text[s.from:s.to]) || baseBefore[g].MatchString(r.Text[s.from:v.Start])
	}
	if o := only(is(a, first), is(b, second)); o != 0 {
		return o
	}
	if o := only(subjectWords[g].MatchString(r.Text[b.from:b.to]), subjectWords[g].MatchString(r.Text[a.from:a.to])); o != 0 {
		return o
	}
	if x, y := r.ordinalIn(a), r.ordinalIn(b); x != 0 && y != 0 {
		return cmp.Compare(x, y)
	}
	return 0
}

// A span is bytes of a text.
type span struct{ from, to int }

// clauseBegin finds what may part two clauses.
var clauseBegin = regexp.MustCompile(`[,;:(]\s|[.!?]\s| [–—-] | (?:und|and|während|while|whereas)\s`)

// clauseOf returns the clause around an amount, between least and most.
func (r Reading) clauseOf(from, to, least, most int) span {
	s := span{least, most}
	for _, m := range clauseBegin.FindAllStringIndex(r.Text[least:from], -1) {
		s.from = least + m[1]
	}
	if m := clauseBegin.FindStringIndex(r.Text[to:most]); m != nil {
		s.to = to + m[0]
	}
	return s
}

func (r Reading) dateIn(s span) *value.Value {
	for i, v := range r.Values {
		if v.Kind == value.Date && s.from <= v.Start && v.End <= s.to {
			return &r.Values[i]
		}
	}
	return nil
}

func (r Reading) ordinalIn(s span) int64 {
	for _, v := range r.Values {
		if v.Kind == value.Ordinal && s.from <= v.Start && v.End <= s.to {
			return v.Quantity.Low.Num
		}
	}
	return 0
}

// daysOfYear is how many the year 2000 has, in which dates without a year lie.
const daysOfYear = 366

// earlier returns -1 where a date lies before another, 1 where behind it, 0 where that is
// open. Of two that lack their year those are near each other that lie across New Year.
func earlier(a, b value.Value) int {
	v, w := a.When, b.When
	var x, y int
	switch {
	case len(v.Candidates) == 1 && len(w.Candidates) == 1:
		x, y = int(v.Candidates[0].First), int(w.Candidates[0].First)
	case v.LacksYear() && w.LacksYear():
		x, y = int(v.Yearless.First), int(w.Yearless.First)
		if x-y > daysOfYear/2 {
			y += daysOfYear
		} else if y-x > daysOfYear/2 {
			x += daysOfYear
		}
	}
	switch {
	case x < y:
		return -1
	case x > y:
		return 1
	}
	return 0
}

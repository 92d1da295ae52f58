package figure

import (
	"cmp"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// Base says which of two amounts the other is compared with: what was so before, or was
// planned. It is -1 for the first, 1 for the second, 0 where that is open.
func Base(r value.Reading, first, second value.Value) int {
	g := tongue.Of(r.Language)
	if fromTo[g].MatchString(r.Text[:first.Start]) && toward[g].MatchString(r.Text[first.End:second.Start]) {
		return -1
	}
	a, b := Clause(r.Text, first.Start, first.End, 0, second.Start), Clause(r.Text, second.Start, second.End, first.End, len(r.Text))
	if day, other := dateIn(r, a), dateIn(r, b); day != nil && other != nil {
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
	is := func(s Span, v value.Value) bool {
		return baseWords[g].MatchString(r.Text[s.From:s.To]) || baseBefore[g].MatchString(r.Text[s.From:v.Start])
	}
	if o := only(is(a, first), is(b, second)); o != 0 {
		return o
	}
	if o := only(subjectWords[g].MatchString(r.Text[b.From:b.To]), subjectWords[g].MatchString(r.Text[a.From:a.To])); o != 0 {
		return o
	}
	if x, y := ordinalIn(r, a), ordinalIn(r, b); x != 0 && y != 0 {
		return cmp.Compare(x, y)
	}
	return 0
}

// Words of a clause whose amount is what another one is compared with, and of one whose
// amount is compared.
var (
	baseWords = [...]*regex.Regexp{
		tongue.German:  tongue.AnyWord(`statt|anstatt|bisher|zuvor|vorher|früher|davor|einst|damals|geplant\pL*|veranschlagt\pL*|vorgesehen\pL*|ursprünglich\pL*|erwartet\pL*|prognostiziert\pL*|geschätzt\pL*|sollten?|angemeldet\pL*|vorjahr\pL*|vormonat\pL*|vergangenen|vorigen|letzten|gegenüber|hatten?|gewesen|zunächst`),
		tongue.English: tongue.AnyWord(`before|previous(?:ly)?|planned|budgeted|expected|forecast|estimated|meant|supposed|original(?:ly)?|instead|against|compared|last|earlier|had|initial(?:ly)?|up from|down from`),
	}
	baseBefore   = [...]*regex.Regexp{tongue.German: regex.MustCompile(`(?i)(?:^|\PL)nach $`), tongue.English: regex.MustCompile(`(?i)(?:^|\PL)(?:after|from) $`)}
	subjectWords = [...]*regex.Regexp{
		tongue.German:  tongue.AnyWord(`jetzt|nun|nunmehr|heute|heuer|künftig|inzwischen|mittlerweile|tatsächlich|schließlich|am ende|diese[mns] (?:jahr|monat)`),
		tongue.English: tongue.AnyWord(`now|today|currently|this (?:year|month)|eventually|actually|in the end`),
	}
)

// What stands before the first of two amounts, and between them, where something went from
// the one to the other.
var (
	fromTo = [...]*regex.Regexp{tongue.German: regex.MustCompile(`(?i)(?:^|\PL)von (?:rund |etwa )?$`), tongue.English: regex.MustCompile(`(?i)(?:^|\PL)from (?:about )?$`)}
	toward = [...]*regex.Regexp{tongue.German: regex.MustCompile(`(?i)^(?:\PL.{0,40})?\PL(?:auf|zu) (?:rund |etwa |zuletzt |nur noch )?$`), tongue.English: regex.MustCompile(`(?i)^(?:\PL.{0,40})?\PLto (?:about )?$`)}
)

func dateIn(r value.Reading, s Span) *value.Value {
	for i, v := range r.Values {
		if v.Kind == value.Date && s.From <= v.Start && v.End <= s.To {
			return &r.Values[i]
		}
	}
	return nil
}

func ordinalIn(r value.Reading, s Span) int64 {
	for _, v := range r.Values {
		if v.Kind == value.Ordinal && s.From <= v.Start && v.End <= s.To {
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

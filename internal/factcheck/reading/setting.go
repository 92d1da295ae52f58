package reading

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/alike/dating"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/factcheck/setting"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
)

// A setPart is a sentence of a passage, or the one before it, with what it states and when it is set.
type setPart struct {
	value.Reading
	setting.Setting
	start int // in the source's content
}

// setParts returns the sentences of a passage, behind the one before it in its paragraph.
func (r *Claim) setParts(e *factcheck.Evidence) []setPart {
	p := &e.Passage
	passage, _ := r.valuesOf(e)
	var parts []setPart
	var read []value.Reading
	add := func(of value.Reading, start int) {
		read, parts = append(read, of), append(parts, setPart{Reading: of, start: start})
	}
	if p.Before != "" {
		context := r.readings.of(p.Context, e.Language, evidence.From(e))
		add(context, p.Start-len(p.Before))
	}
	for _, s := range p.Sentences {
		if s.Start < p.Start || s.End > p.End {
			return nil
		}
		add(setting.Within(p.Text, e.Language, s.Start-p.Start, s.End-p.Start, passage), s.Start)
	}
	for i, s := range setting.Of(read) {
		parts[i].Setting = s
	}
	return parts
}

// ownDate returns the one date of the claim, if it is a day, a month or a year.
func (r *Claim) ownDate() (value.Value, bool) {
	dates := value.OfKind(r.affirmed, value.Date)
	if len(dates) != 1 {
		return value.Value{}, false
	}
	w := dates[0].When
	return dates[0], w.Resolved() && !w.Range && !w.Vague && w.Grain <= calendar.YearGrain
}

// A setApart is a date or an ordinal of the claim, and the one at which a passage tells of its amount.
type setApart struct {
	claim, source value.Value
	place         factcheck.Mention // of the source's content
}

// setApart returns at what a passage tells of an amount of the claim, where that is another date than the
// claim's, or the second of what the claim has the first, and it has the amount only in such sentences:
// "Im Jahr 2012 … 81 Prozent stimmten zu. Der zweite Entscheid von 2025 …" has no 81 per cent of 2025.
func (r *Claim) setApart(e *factcheck.Evidence) (setApart, bool) {
	date, dated := r.ownDate()
	ordinals := value.OfKind(r.affirmed, value.Ordinal)
	amounts := slices.DeleteFunc(slices.Clone(r.affirmed), func(x value.Value) bool { return !x.Quantity.Low.Valid() || x.Kind == value.Ordinal })
	if e.Passage.Half != nil || len(amounts) == 0 || !dated && len(ordinals) != 1 {
		return setApart{}, false
	}
	parts := r.setParts(e)
	for _, amount := range amounts {
		if i := onlyWhere(parts, amount, func(p setPart) bool { return dated && p.Begins() && value.Compare(date, p.Date) == value.Different }); i >= 0 {
			x := parts[i].Date
			return setApart{date, x, mention(x, parts[parts[i].Told].start)}, true
		}
		if len(ordinals) != 1 {
			continue
		}
		other := func(p setPart) bool { relation, _ := best(ordinals[0], p.Values); return relation == value.Different }
		if i := onlyWhere(parts, amount, other); i >= 0 {
			j := slices.IndexFunc(parts[i].Values, func(x value.Value) bool { return value.Compare(ordinals[0], x) == value.Different })
			x := parts[i].Values[j]
			return setApart{ordinals[0], x, mention(x, parts[i].start)}, true
		}
	}
	return setApart{}, false
}

// onlyWhere returns the place of a sentence that states an amount, where each that does is one of some; or -1.
func onlyWhere(parts []setPart, amount value.Value, is func(setPart) bool) int {
	at := -1
	for i, p := range parts {
		if !states(p.Values, amount) {
			continue
		}
		if !is(p) {
			return -1
		}
		at = i
	}
	return at
}

// ofOtherSetting lists the question about the claim with the date, or the ordinal, at which a passage tells of
// its amount.
func (r *Claim) ofOtherSetting(e *factcheck.Evidence) []Probe {
	apart, ok := r.setApart(e)
	if !ok {
		return nil
	}
	v, by := apart.claim, apart.source
	if v.Kind == value.Date {
		by = dating.OnDay(by)
	}
	text := r.date(r.exchanged(v, by))
	if text == "" || text == r.Dated {
		return nil
	}
	return []Probe{{value: apart.source, Pair: r.pairWith(evidence.Ask(e), text), Differing: Differing{
		Kind: differenceKinds[v.Kind], Claim: mention(v, 0), places: []factcheck.Mention{apart.place},
		claimDays: readAs(v), sourceDays: readAs(apart.source),
	}}}
}

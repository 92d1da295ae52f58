package reading

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/alike/dating"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/clock"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// mention returns where a value stands in a text that starts at a byte.
func mention(v value.Value, start int) factcheck.Mention {
	return factcheck.Mention{Span: segment.Span{Start: start + v.Start, End: start + v.End}, Text: v.Text}
}

// differenceKinds are the kinds of the values that are compared.
var differenceKinds = map[value.Kind]factcheck.DifferenceKind{
	value.Date: factcheck.DifferentDate, value.Time: factcheck.DifferentTime, value.Place: factcheck.DifferentPlace, value.Name: factcheck.DifferentName, value.Ordinal: factcheck.DifferentOrdinal,
	value.Number: factcheck.DifferentNumber, value.Percent: factcheck.DifferentNumber, value.PercentPoints: factcheck.DifferentNumber,
	value.Fraction: factcheck.DifferentNumber, value.Money: factcheck.DifferentNumber, value.Duration: factcheck.DifferentNumber,
}

const (
	// candidatesOfValue is how many values of a passage are tried in the place of
	// one of the claim's.
	candidatesOfValue = 2
	// candidatesOfPassage is how many are tried for a passage.
	candidatesOfPassage = 4
)

// A Differing is what a passage says otherwise, and every place where it does.
type Differing struct {
	Kind   factcheck.DifferenceKind
	Claim  factcheck.Mention
	places []factcheck.Mention // of the source's content; empty: the passage has no word for it

	claimDays, sourceDays []string // as a Difference has them
}

// A Probe is a question in which what may differ does not: the claim with the passage's
// value in it, or one of both without its negation.
type Probe struct {
	Differing
	Pair    factcheck.Pair
	Sure    bool        // it differs, whatever the judge says: a figure in another currency
	Instead bool        // the passage denies one thing to say another instead
	value   value.Value // of the passage, that is put into the claim
}

// Candidates lists the values that may differ between the claim and a passage.
func (r *Claim) Candidates(e *factcheck.Evidence) []Probe {
	passage, before := r.valuesOf(e)
	text, has := r.inDigits(e, passage)
	written := evidence.Written(e)
	passage, has = stated(e.Passage.Text, passage), stated(text, has)
	moves, _ := r.moves(e)
	anew := r.toldAnew(e, text, has)
	var list []Probe
	for _, v := range r.affirmed {
		if r.inSameWords(v, passage) {
			continue
		}
		if r.fromNoTime(v) {
			list = append(list, r.fromTimeOf(v, passage, e)...)
			continue
		}
		relation, covered := best(v, has)
		if covered || moved(v, moves) || states(anew, v) || known(v, relation, before, written) || sameNumber(v, has) || r.amounts.Follows(v, has) || v.Kind == value.Name && (mentions(v, before) || hasAll(e.Passage.Text, v.Name.Words)) {
			continue
		}
		list = append(list, r.instead(v, passage, e)...)
	}
	list = append(r.ofOtherSetting(e), list...)
	return list[:min(len(list), candidatesOfPassage)]
}

// hasAll says whether a text has all words of a name, which at the beginning of a sentence
// may not be read as one.
func hasAll(text string, name []string) bool {
	have := words(strings.ToLower(text))
	return !slices.ContainsFunc(name, func(w string) bool { return !slices.Contains(have, w) })
}

// sameNumber says whether a passage has the number of a value, perhaps less exactly:
// "about 700" says nothing else than "700".
func sameNumber(v value.Value, passage []value.Value) bool {
	q := v.Quantity
	return q.Low.Valid() && slices.ContainsFunc(passage, func(x value.Value) bool {
		return x.Quantity.Low == q.Low && x.Quantity.High == q.High && value.Compare(v, x) == value.Compatible && value.Counted(v, x) != value.Different
	})
}

// instead lists which values of a passage may stand where the claim has v.
func (r *Claim) instead(v value.Value, passage []value.Value, e *factcheck.Evidence) []Probe {
	q := evidence.Ask(e)
	var list, last []Probe // last: the rough ones, which take no place from others
	for _, x := range passage {
		if !exchangeable(v, x) || r.has(x) || r.isDifference(v) != isDifference(e, x) || v.When.Grain < calendar.YearGrain && r.describes(x, e.Passage.Text) {
			continue
		}
		place := mention(x, e.Passage.Start)
		if i := slices.IndexFunc(list, func(c Probe) bool { return c.value.String() == x.String() }); i >= 0 {
			list[i].places = append(list[i].places, place)
			continue
		}
		by, rough := dating.Stepped(x)
		if v.When.Resolved() && x.When.Resolved() && (x.When.Weekday > 0 || x.When.Hours == calendar.Overnight) {
			by = dating.OnDay(x) // the claim may have been made in another week
		}
		text := r.date(r.exchanged(v, by))
		if text == "" || text == r.Dated {
			continue
		}
		p := Probe{value: x, Sure: value.SameFigure(v, x), Pair: r.pairWith(q, text), Differing: Differing{
			Kind:   differenceKinds[v.Kind],
			Claim:  mention(v, 0),
			places: []factcheck.Mention{place},

			claimDays: readAs(v), sourceDays: readAs(x),
		}}
		if rough {
			last = append(last, p)
			continue
		}
		list = append(list, p)
	}
	list = append(list, last...)
	if v.Kind == value.Place {
		// A country stands in the place of a town only where the passage has no town.
		unlike := func(c Probe) bool { return c.value.Place.Urban() != v.Place.Urban() }
		if slices.ContainsFunc(list, func(c Probe) bool { return !unlike(c) }) {
			list = slices.DeleteFunc(list, unlike)
		}
	}
	if v.Kind == value.Time {
		list = ends(v.Clock, list)
	}
	return list[:min(len(list), candidatesOfValue)]
}

// has says whether the claim states a value of a passage, a date as exactly: with July it
// does not state a day of July.
func (r *Claim) has(x value.Value) bool {
	if x.Kind == value.Date {
		return states(r.affirmed, x)
	}
	return mentions(x, r.affirmed)
}

// exchanged returns the claim with a passage's value in the place of v, and with v in
// that of the same value where the claim denies it: "84 Meter, nicht 48" becomes "48
// Meter, nicht 84". It is empty where that cannot be written.
func (r *Claim) exchanged(v, by value.Value) string {
	text := r.text
	for _, x := range slices.Backward(slices.Concat(r.values, r.names)) {
		instead := by
		if x.Start != v.Start || x.Kind != v.Kind {
			if x.Kind != v.Kind || !mentions(by, []value.Value{x}) || slices.ContainsFunc(r.affirmed, func(a value.Value) bool { return a.Start == x.Start }) {
				continue
			}
			instead = v
		}
		if text = wording.Replace(text, x, instead, r.Language); text == "" {
			return ""
		}
	}
	return text
}

// ends keeps, of the two ends of a span of hours, the one that may stand where the claim
// has a time: the closing one for a time of closing, and for a time beside the span the
// nearer one.
func ends(claim clock.Clock, list []Probe) []Probe {
	edge, nearest := claim.Edge, 24*60 // minutes
	if edge == 0 {
		for _, c := range list {
			if end := c.value.Clock; end.Edge > 0 && end.Apart(claim) < nearest {
				edge, nearest = end.Edge, end.Apart(claim)
			}
		}
	}
	if !slices.ContainsFunc(list, func(c Probe) bool { return c.value.Clock.Edge == edge }) {
		return list
	}
	return slices.DeleteFunc(list, func(c Probe) bool { return c.value.Clock.Edge > 0 && c.value.Clock.Edge != edge })
}

// exchangeable says whether a passage's value may stand where the claim has
// another one.
func exchangeable(claim, passage value.Value) bool {
	if claim.Kind == value.Name && passage.Kind == value.Name {
		return !mentions(claim, []value.Value{passage})
	}
	return value.SameFigure(claim, passage) || value.Compare(claim, passage) == value.Different && value.Counted(claim, passage) != value.Different
}

// Rivals says whether two explain the same value of the claim, or by the same one of the
// passage: one of them is right.
func (d *Differing) Rivals(o *Differing) bool {
	return d.Claim == o.Claim || len(d.places) > 0 && len(o.places) > 0 && d.places[0] == o.places[0]
}

// In returns what differs as a quotation shows it; false: it does not.
func (d *Differing) In(quote segment.Span) (factcheck.Difference, bool) {
	shown := factcheck.Difference{Kind: d.Kind, Claim: d.Claim, ClaimDays: d.claimDays, SourceDays: d.sourceDays}
	for _, p := range d.places {
		if quote.Contains(p.Span) {
			shown.Source = p
			return shown, true
		}
	}
	return shown, len(d.places) == 0
}

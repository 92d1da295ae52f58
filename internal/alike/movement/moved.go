package movement

import (
	"cmp"
	"slices"

	"github.com/beleg-dev/beleg/internal/alike/figure"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/tongue"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// Relation is how what a claim says of a movement relates to that which a source tells.
type Relation int

// The relations of two movements.
const (
	Open   Relation = iota // one of both tells of none, or which one is open
	Alike                  // what the claim says of it is so, in one amount
	Wholly                 // in two amounts or more
	Apart                  // of what the claim says of it, something is otherwise
	Toward                 // the claim says only which way it went
)

// facing returns the movement of a source of which a claim speaks.
func facing(source, claim value.Reading) (Movement, moving, Relation) {
	list := Movements(source)
	if len(list) == 0 {
		return Movement{}, moving{}, Open
	}
	c, ok := movingOf(claim)
	if !ok || !HasDates(source, claim) {
		return Movement{}, c, Open
	}
	list = slices.DeleteFunc(list, func(m Movement) bool { return !m.since.isOf(c) })
	if len(list) > 1 && c.otherPoints(list, source) {
		return list[0], c, Apart
	}
	if len(list) != 1 {
		list = slices.DeleteFunc(list, func(m Movement) bool {
			return !slices.ContainsFunc([]*value.Value{c.old, c.new}, func(v *value.Value) bool { return v != nil && (m.Fits(v, m.Old) || m.Fits(v, m.New)) })
		})
		if len(list) != 1 {
			return Movement{}, c, Open
		}
	}
	return list[0], c, list[0].beside(c, source)
}

// HasDates says whether a text has the dates of another, or none contrary to them.
func HasDates(r, o value.Reading) bool {
	dated := r.Has(value.Date)
	return !slices.ContainsFunc(o.Values, func(v value.Value) bool {
		return dated && v.Kind == value.Date && v.When.Resolved() && v.When.Relative == "" && !slices.ContainsFunc(r.Values, func(x value.Value) bool {
			relation := value.Compare(v, x)
			return relation == value.Equal || relation == value.Compatible
		})
	})
}

// beside compares a movement with what a claim says.
func (m Movement) beside(c moving, source value.Reading) Relation {
	for _, v := range []*value.Value{c.old, c.new, c.by} {
		if v != nil && !m.measures(v) {
			return Open
		}
	}
	way := m.New.Cmp(m.Old)
	same := c.way == 0 || c.way == way
	old, new := c.old == nil || m.Fits(c.old, m.Old), c.new == nil || m.Fits(c.new, m.New)
	by, percent := c.by == nil || m.Fits(c.by, m.by), c.percent == nil || m.fitsPercent(c.percent)
	numbers := 0
	for _, v := range []*value.Value{c.old, c.new, c.by, c.percent} {
		if v != nil {
			numbers++
		}
	}
	switch {
	case numbers == 0:
		return Toward
	case same && old && new && by && percent && (numbers > 1 || c.old != nil && m.since != since{}):
		return Wholly
	case same && old && new && by && percent:
		return Alike
	case c.old != nil && c.new == nil && !old && !hasFigure(source, c.old), // no amount of the source
		c.old != nil && c.new != nil && m.Fits(c.old, m.New) && m.Fits(c.new, m.Old), // told the wrong way round
		c.now && m.Fits(c.new, m.Old),                        // what was, told as what is
		c.toward(m) && same && !c.dated,                      // or as what it moved to
		c.new == nil && c.old != nil && m.Fits(c.old, m.New), // what is, told as what was
		c.new != nil && new,
		c.old != nil && c.new != nil && old,
		c.new == nil && c.old == nil && !hasFigure(source, c.by) && !hasFigure(source, c.percent):
		return Apart
	}
	return Open
}

// toward says whether a claim has what was of a movement as the one amount that it moved to.
func (c moving) toward(m Movement) bool {
	return c.new != nil && c.old == nil && c.by == nil && c.percent == nil && m.Fits(c.new, m.Old) && !m.Fits(c.new, m.New)
}

// hasFigure says whether a text states an amount itself.
func hasFigure(r value.Reading, v *value.Value) bool {
	return v != nil && slices.ContainsFunc(figure.Figures(r), func(x value.Value) bool { return x.Quantity.Low == v.Quantity.Low && x.Kind == v.Kind })
}

// Moved says how what a claim says of a movement relates to that which a source tells, and
// in how many sentences it does.
func Moved(source, claim value.Reading) (m Relation, apart bool) {
	moved, _, m := facing(source, claim)
	return m, moved.apart
}

// ToldAlike returns both texts so that a movement, of which the claim says nothing
// otherwise, is told alike: "214 Millionen Euro nach 287 Millionen im Vorjahr" becomes "214
// Millionen Euro (das sind weniger als zuvor)", and "sank von 287 auf 214 Millionen" "sank
// auf 214 Millionen". Whoever compares two numbers with two others easily takes one for the
// other. Beside a claim of what was before, that is told with its word for it.
func ToldAlike(source, claim value.Reading) (inSource, inClaim string) {
	m, c, relation := facing(source, claim)
	g := tongue.Of(source.Language)
	if relation == Open {
		return source.Text, claim.Text
	}
	old := c.old != nil && c.new == nil
	if relation == Apart && !old {
		return source.Text, claim.Text
	}
	told := m.told(source, g, c.then, old)
	if told == source.Text || old {
		return told, claim.Text
	}
	text := claim.Text
	for _, s := range slices.Backward(c.gone) {
		text = without(text, s)
	}
	return told, text
}

// without returns a text without a part, and no blank twice.
func without(text string, s figure.Span) string {
	if s.From > 0 && text[s.From-1] == ' ' && s.To < len(text) && text[s.To] == ' ' {
		s.To++
	}
	return text[:s.From] + text[s.To:]
}

// told returns a text with what is, and that it is more or less, or what was.
func (m Movement) told(r value.Reading, g tongue.Tongue, then int, old bool) string {
	said := tongue.Pick(g, "das sind weniger als zuvor", "that is less than before")
	if m.up() {
		said = tongue.Pick(g, "das sind mehr als zuvor", "that is more than before")
	}
	if old {
		was := m.At
		was.Language, was.Quantity.Low, was.Quantity.High, was.Quantity.Shared = "", m.Old, m.Old, false
		amount := cmp.Or(m.was, wording.Render(was, r.Language))
		switch {
		case amount == "":
			return r.Text
		case m.since.year != "":
			said = tongue.Pick(g, "", "in ") + m.since.year
		case then < 0:
			return r.Text
		default:
			said = thens[then].told[g]
		}
		said += tongue.Pick(g, " waren es ", " it was ") + amount
	}
	at, text := m.At, r.Text
	if m.gone.From >= at.End {
		text = without(text, m.gone)
	} else if !m.apart {
		cut := without(text, m.gone)
		at.Start, at.End = at.Start-(len(text)-len(cut)), at.End-(len(text)-len(cut))
		text = cut
	}
	if at.Quantity.Shared && m.gone.From >= at.End {
		at.Quantity.Shared, at.Language = false, ""
		if whole := wording.Render(at, r.Language); whole != "" {
			text = text[:at.Start] + whole + text[at.End:]
			at.End = at.Start + len(whole)
		}
	}
	end := figure.ClauseEnd(text, at.End)
	switch {
	case end < 0:
		return r.Text
	case old:
		return text[:end] + "; " + said + text[end:]
	}
	return figure.Tell(text, at.End, len(text), said)
}

package wording

import (
	"cmp"
	"slices"

	"github.com/beleg-dev/beleg/internal/value"
)

// Moves is how what a claim says of a movement relates to that which a source tells.
type Moves int

// The relations of two movements.
const (
	Unmoved     Moves = iota // one of both tells of none, or which one is open
	MovesAlike               // what the claim says of it is so, in one amount
	MovesWholly              // in two amounts or more
	MovesApart               // of what the claim says of it, something is otherwise
	MovesToward              // the claim says only which way it went
)

// facing returns the movement of a source of which a claim speaks.
func facing(source, claim Reading) (movement, moving, Moves) {
	list := source.movements()
	if len(list) == 0 {
		return movement{}, moving{}, Unmoved
	}
	c, ok := claim.moving()
	if !ok || !source.hasDates(claim) {
		return movement{}, c, Unmoved
	}
	list = slices.DeleteFunc(list, func(m movement) bool { return !m.since.isOf(c) })
	if len(list) != 1 {
		list = slices.DeleteFunc(list, func(m movement) bool {
			return !slices.ContainsFunc([]*value.Value{c.old, c.new}, func(v *value.Value) bool { return v != nil && (m.fits(v, m.old) || m.fits(v, m.new)) })
		})
		if len(list) != 1 {
			return movement{}, c, Unmoved
		}
	}
	return list[0], c, list[0].beside(c, source)
}

// hasDates says whether a text has the dates of another, or none contrary to them.
func (r Reading) hasDates(o Reading) bool {
	dated := r.Has(value.Date)
	return !slices.ContainsFunc(o.Values, func(v value.Value) bool {
		return dated && v.Kind == value.Date && v.When.Resolved() && v.When.Relative == "" && !slices.ContainsFunc(r.Values, func(x value.Value) bool {
			relation := value.Compare(v, x)
			return relation == value.Equal || relation == value.Compatible
		})
	})
}

// beside compares a movement with what a claim says.
func (m movement) beside(c moving, source Reading) Moves {
	for _, v := range []*value.Value{c.old, c.new, c.by} {
		if v != nil && !m.measures(v) {
			return Unmoved
		}
	}
	way := m.new.Cmp(m.old)
	same := c.way == 0 || c.way == way
	old, new := c.old == nil || m.fits(c.old, m.old), c.new == nil || m.fits(c.new, m.new)
	by, percent := c.by == nil || m.fits(c.by, m.by), c.percent == nil || m.fitsPercent(c.percent)
	numbers := 0
	for _, v := range []*value.Value{c.old, c.new, c.by, c.percent} {
		if v != nil {
			numbers++
		}
	}
	switch {
	case numbers == 0:
		return MovesToward
	case same && old && new && by && percent && (numbers > 1 || c.old != nil && m.since != since{}):
		return MovesWholly
	case same && old && new && by && percent:
		return MovesAlike
	case c.old != nil && c.new == nil && !old && !source.hasFigure(c.old), // no amount of the source
		c.old != nil && c.new != nil && m.fits(c.old, m.new) && m.fits(c.new, m.old), // told the wrong way round
		c.now && m.fits(c.new, m.old),                        // what was, told as what is
		c.new == nil && c.old != nil && m.fits(c.old, m.new), // what is, told as what was
		c.new != nil && new,
		c.old != nil && c.new != nil && old,
		c.new == nil && c.old == nil && !source.hasFigure(c.by) && !source.hasFigure(c.percent):
		return MovesApart
	}
	return Unmoved
}

// hasFigure says whether a text states an amount itself.
func (r Reading) hasFigure(v *value.Value) bool {
	return v != nil && slices.ContainsFunc(r.figures(), func(x value.Value) bool { return x.Quantity.Low == v.Quantity.Low && x.Kind == v.Kind })
}

// Moved says how what a claim says of a movement relates to that which a source tells, and
// in how many sentences it does.
func Moved(source, claim Reading) (m Moves, apart bool) {
	if outgrown(source, claim) {
		return MovesApart, true
	}
	if m := movesBy(source, claim); m != Unmoved {
		return m, false
	}
	moved, _, m := facing(source, claim)
	return m, moved.apart
}

// MovedAlike returns both texts so that a movement, of which the claim says nothing
// otherwise, is told alike: "214 Millionen Euro nach 287 Millionen im Vorjahr" becomes "214
// Millionen Euro (das sind weniger als zuvor)", and "sank von 287 auf 214 Millionen" "sank
// auf 214 Millionen". Whoever compares two numbers with two others easily takes one for the
// other. Beside a claim of what was before, that is told with its word for it.
func MovedAlike(source, claim Reading) (inSource, inClaim string) {
	m, c, relation := facing(source, claim)
	g := languageOf(source.Language)
	if relation == Unmoved {
		return source.Text, claim.Text
	}
	old := c.old != nil && c.new == nil
	if relation == MovesApart && !old {
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
func without(text string, s span) string {
	if s.from > 0 && text[s.from-1] == ' ' && s.to < len(text) && text[s.to] == ' ' {
		s.to++
	}
	return text[:s.from] + text[s.to:]
}

// told returns a text with what is, and that it is more or less, or what was.
func (m movement) told(r Reading, g language, then int, old bool) string {
	said := pick(g, "das sind weniger als zuvor", "that is less than before")
	if m.up() {
		said = pick(g, "das sind mehr als zuvor", "that is more than before")
	}
	if old {
		was := m.at
		was.Language, was.Quantity.Low, was.Quantity.High, was.Quantity.Shared = "", m.old, m.old, false
		amount := cmp.Or(m.was, Render(was, r.Language))
		switch {
		case amount == "":
			return r.Text
		case m.since.year != "":
			said = pick(g, "", "in ") + m.since.year
		case then < 0:
			return r.Text
		default:
			said = thens[then].told[g]
		}
		said += pick(g, " waren es ", " it was ") + amount
	}
	at, text := m.at, r.Text
	if m.gone.from >= at.End {
		text = without(text, m.gone)
	} else if !m.apart {
		cut := without(text, m.gone)
		at.Start, at.End = at.Start-(len(text)-len(cut)), at.End-(len(text)-len(cut))
		text = cut
	}
	if at.Quantity.Shared && m.gone.from >= at.End {
		at.Quantity.Shared, at.Language = false, ""
		if whole := Render(at, r.Language); whole != "" {
			text = text[:at.Start] + whole + text[at.End:]
			at.End = at.Start + len(whole)
		}
	}
	plain := Reading{Text: text, Language: r.Language}
	end := clauseEndBehind(text, at.End)
	switch {
	case end < 0:
		return r.Text
	case old:
		return text[:end] + "; " + said + text[end:]
	}
	return plain.told(at.End, len(text), said)
}

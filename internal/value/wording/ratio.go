package wording

import (
	"regexp"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/quantity"
)

// A ratio is how a claim relates what is to what was: "more than doubled", "um ein Drittel".
type ratio struct {
	factor quantity.Ratio // of what was; by which part of it something changed, where by is set
	bound  quantity.Bound
	way    int  // 1: it grew; -1: it shrank; 0: not said
	by     bool // the factor is that by which it changed
	either bool // which of the two is so many times the other is not sure: "twice as many"
	at     span // its words, with their bound where they can be written anew
	form   ratioForm
}

// A ratioForm is how the words of a ratio are written as an amount that something went to.
type ratioForm struct {
	words    *regexp.Regexp // with the bound and the multiple as groups
	up, down string         // what they become, where "%" is the amount
}

// ratioBounds are the words that bound a multiple.
var ratioBounds = map[string]quantity.Bound{
	"rund": quantity.About, "etwa": quantity.About, "ungefähr": quantity.About, "about": quantity.About, "roughly": quantity.About, "around": quantity.About,
	"fast": quantity.Nearly, "beinahe": quantity.Nearly, "nahezu": quantity.Nearly, "knapp": quantity.Nearly, "nearly": quantity.Nearly, "almost": quantity.Nearly,
	"gut": quantity.JustOver, "mehr als": quantity.MoreThan, "über": quantity.MoreThan, "more than": quantity.MoreThan, "over": quantity.MoreThan,
	"mindestens": quantity.AtLeast, "at least": quantity.AtLeast, "weniger als": quantity.LessThan, "less than": quantity.LessThan, "nicht einmal": quantity.LessThan,
}

const (
	germanBound    = `((?:rund|etwa|ungefähr|fast|beinahe|nahezu|knapp|gut|mehr als|über|mindestens|weniger als) )?`
	englishBound   = `((?:about|roughly|around|nearly|almost|more than|over|at least|less than) )?`
	germanTimes    = `(verdoppel|ver(?:drei|vier|fünf|sechs|sieben|acht|neun|zehn)fach|halbier)`
	englishTimes   = `(doubled|tripled|trebled|quadrupled|quintupled|halved)`
	englishFold    = `((?:two|three|four|five|six|seven|eight|nine|ten)-?fold)`
	englishBehind  = `(?:[.,;]|$| (?:in|from|between|since|over|within|during|after|by|to|last|this|compared|as|on|at)(?:\PL|$))`
	englishGrowing = `(?:rose|risen|rise|rising|grew|grown|increased|climbed|jumped|multiplied|up|soared|surged|expanded) `
)

// The forms of ratios; the first group that matches is replaced.
var ratioForms = [...][]ratioForm{
	german: {
		{regexp.MustCompile(`(?i)(?:^|\PL)(` + germanBound + germanTimes + `ten sich)(?:\PL|$)`), "erhöhten sich auf %", "verringerten sich auf %"},
		{regexp.MustCompile(`(?i)(?:^|\PL)(` + germanBound + germanTimes + `te sich)(?:\PL|$)`), "erhöhte sich auf %", "verringerte sich auf %"},
		{regexp.MustCompile(`(?i)(?:^|\PL)(` + germanBound + germanTimes + `t sich)(?:\PL|$)`), "erhöht sich auf %", "verringert sich auf %"},
		{regexp.MustCompile(`(?i)(?:^|\PL)(` + germanBound + germanTimes + `t)(?:[.,;]|$| (?:worden|hat|haben|habe|hatte|wurde))`), "auf % erhöht", "auf % verringert"},
		{regexp.MustCompile(`(?i)(?:^|\PL)(auf ` + germanBound + `das (doppelte|(?:drei|vier|fünf|sechs|sieben|acht|neun|zehn)fache))(?:\PL|$)`), "auf %", ""},
	},
	english: {
		{regexp.MustCompile(`(?i)(?:^|\PL)(?:has|have|had|having) (` + englishBound + englishTimes + `)` + englishBehind), "risen to %", "fallen to %"},
		{regexp.MustCompile(`(?i)(?:^|\PL)(?:was|were|been|being) (` + englishBound + englishTimes + `)` + englishBehind), "raised to %", "cut to %"},
		{regexp.MustCompile(`(?i)(?:^|\PL)(` + englishBound + englishTimes + `)` + englishBehind), "rose to %", "fell to %"},
		{regexp.MustCompile(`(?i)(?:^|\PL)` + englishGrowing + `(` + englishBound + englishFold + `)` + englishBehind), "to %", ""},
	},
}

// partBefore stands before a fraction to which, or by which, something changed.
var partBefore = [...]*regexp.Regexp{
	german:  regexp.MustCompile(`(?i)(?:^|\PL)((?:auf|um) )$`),
	english: regexp.MustCompile(`(?i)(?:^|\PL)((?:to|by) )$`),
}

// partOwn finds it within the words of a fraction.
var partOwn = regexp.MustCompile(`(?i)^(?:auf|um|to|by) `)

// ratio reads how a claim relates what is to what was; false: it does not, in several ways, or
// it denies it.
func (r Reading) ratio() (found ratio, ok bool) {
	g := languageOf(r.Language)
	if g == none || r.Has(value.Negation) {
		return ratio{}, false
	}
	for _, v := range r.Values {
		if v.Kind != value.Fraction || v.Quantity.Low != v.Quantity.High {
			continue
		}
		m := partBefore[g].FindStringSubmatchIndex(r.Text[:v.Start+len(partOwn.FindString(v.Text))])
		way := r.direction(span{0, len(r.Text)})
		if ok || m == nil || way == 0 {
			return ratio{}, false // the fraction is one of something else
		}
		by := strings.EqualFold(r.Text[m[2]:m[3]-1], pick(g, "um", "by"))
		to := pick(g, "auf %", "to %")
		found = ratio{factor: v.Quantity.Low.Over(quantity.Whole(100)), bound: v.Quantity.Bound, way: way, by: by, at: span{m[2], v.End}, form: ratioForm{up: to, down: to}}
		ok = true
	}
	counted := 0
	for _, m := range multiples[g] {
		if all := m.words.FindAllStringIndex(r.Text, -1); len(all) > 0 {
			counted += len(all)
			found = ratio{factor: m.factor, way: 1, either: true, at: span{all[0][0], all[0][1]}}
			if m.factor == half {
				found.way = -1
			}
		}
	}
	switch {
	case counted > 1, counted == 1 && ok:
		return ratio{}, false
	case counted == 0:
		return found, ok
	}
	for _, f := range ratioForms[g] {
		if m := f.words.FindStringSubmatchIndex(r.Text); m != nil {
			found.at, found.form, found.either = span{m[2], m[3]}, f, false
			if m[4] >= 0 {
				found.bound = ratioBounds[strings.ToLower(strings.TrimSpace(r.Text[m[4]:m[5]]))]
			}
			break
		}
	}
	if found.either && boundedTimes[g].MatchString(r.Text) {
		return ratio{}, false
	}
	return found, true
}

// boundedTimes finds a multiple with a bound, of which it is not sure what is so many times what.
var boundedTimes = [...]*regexp.Regexp{
	german:  regexp.MustCompile(`(?i)(?:als|über|fast|beinahe|nahezu|knapp|gut|einmal|mindestens|höchstens) (?:das |die |den )?(?:doppelt|halb|\pL+mal so|\pL+fache|ver\pL+fach|verdoppel)`),
	english: regexp.MustCompile(`(?i)(?:than|over|nearly|almost|least|most|not) (?:the )?(?:twice|half as|\pL+ times as|\pL+-?fold|doubl|tripl|trebl|quadrupl|quintupl|halv)`),
}

// A change is what was and what is, as a text tells it.
type change struct {
	old, new quantity.Ratio
	at       value.Value // what is
}

// change returns the one change of an amount that a text tells, and does not itself tell as a
// ratio; false: there is none, or there are several.
func (r Reading) change() (change, bool) {
	g := languageOf(r.Language)
	if g == none {
		return change{}, false
	}
	if _, told := r.multiple(); told || r.Has(value.Fraction) {
		return change{}, false
	}
	if list := r.movements(); len(list) > 0 {
		others := slices.DeleteFunc(r.figures(), func(v value.Value) bool { return !alikeCounted(v, list[0].at) })
		return change{list[0].old, list[0].new, list[0].at}, len(list) == 1 && len(others) <= 2
	}
	first, second, ok := r.pair()
	if !ok {
		return change{}, false
	}
	switch r.base(first, second) {
	case -1:
		return change{first.Quantity.Low, second.Quantity.Low, second}, true
	case 1:
		return change{second.Quantity.Low, first.Quantity.Low, first}, true
	}
	return change{}, false
}

// How a change stands to a ratio, in hundredths of it: one that is less far away is it, one
// that is farther is not.
const (
	sameRatio  = 5
	otherRatio = 15
)

// beside says whether a change is that of a ratio, or another one; neither: that is open.
func (c change) beside(r ratio) (same, other bool) {
	way := c.new.Cmp(c.old)
	if r.either {
		r.either, r.way = false, 0
		same, other = c.beside(r)
		sameToo, otherToo := change{old: c.new, new: c.old}.beside(r)
		return same || sameToo, other && otherToo
	}
	if r.way != 0 && way != r.way {
		return false, true
	}
	is, factor := c.new.Over(c.old), r.factor
	switch {
	case r.by:
		is = c.new.Minus(c.old).Abs().Over(c.old)
	case r.way < 0 && factor == half && r.bound != quantity.LessThan && r.form.words != nil: // "more than halved"
		is, factor = c.old.Over(c.new), quantity.Whole(2)
	}
	apart := is.Minus(factor)
	if !is.Valid() || !apart.Valid() || factor.Num <= 0 {
		return false, false
	}
	within := func(hundredths int64) bool { return apart.Abs().Cmp(factor.PercentOf(hundredths)) <= 0 }
	switch r.bound {
	case quantity.MoreThan:
		return apart.Num > 0, apart.Num <= 0
	case quantity.AtLeast:
		return apart.Num >= 0, apart.Num < 0
	case quantity.LessThan:
		return apart.Num < 0, apart.Num >= 0
	case quantity.AtMost:
		return apart.Num <= 0, apart.Num > 0
	case quantity.Nearly:
		return apart.Num < 0 && within(nearlySame), !within(otherRatio) || apart.Num > 0 && !within(sameRatio)
	case quantity.JustOver:
		return apart.Num >= 0 && within(nearlySame), !within(otherRatio) || apart.Num < 0 && !within(sameRatio)
	}
	return within(sameRatio), !within(otherRatio)
}

// facingRatio returns the change of a source that a claim tells as a ratio, and how both stand to each
// other.
func facingRatio(source, claim Reading) (c change, r ratio, same, other bool) {
	r, ok := claim.ratio()
	if !ok || !source.hasDates(claim) || source.Has(value.Negation) {
		return c, r, false, false
	}
	if c, ok = source.change(); !ok || c.old.Num <= 0 || c.new.Num <= 0 {
		return c, r, false, false
	}
	same, other = c.beside(r)
	return c, r, same, other
}

// Multiplied returns a claim that tells a change as a ratio with the amount to which that leads,
// beside a source of two amounts: "has more than doubled" beside "from 40 to 120" becomes "has
// risen to 120", and "fell by half" beside "from 40 to 30" "fell to 20". A judge sees that two
// amounts differ, and not what a ratio comes to.
func Multiplied(source, claim Reading) string {
	c, r, same, other := facingRatio(source, claim)
	if !same && !other || len(claim.besides(r)) > 0 || same && !claim.subjectIn(source, r) {
		return claim.Text // beside the same amount a judge takes another thing for the same
	}
	to, g := c.new, languageOf(claim.Language)
	if other {
		if to = r.of(c.old); !to.Valid() || to.Num <= 0 || to.Cmp(c.new) == 0 {
			return claim.Text
		}
	}
	at := c.at
	at.Language, at.Quantity.Low, at.Quantity.High, at.Quantity.Shared, at.Quantity.Noun = "", to, to, false, ""
	at.Quantity.Bound = quantity.Exact
	text := r.form.up
	if r.way < 0 {
		text = r.form.down
	}
	amount := renderQuantity(at, g)
	if amount == "" || text == "" {
		return claim.Text
	}
	return put(claim.Text, r.at.from, r.at.to, "", strings.Replace(text, "%", amount, 1))
}

// besides returns the amounts of a claim that do not stand in the words of a ratio.
func (r Reading) besides(of ratio) []value.Value {
	return slices.DeleteFunc(r.figures(), func(v value.Value) bool { return of.at.from <= v.Start && v.End <= of.at.to })
}

// has says whether an amount is one of the two of a change.
func (c change) has(v value.Value) bool {
	m := movement{at: c.at}
	return m.fits(&v, c.old) || m.fits(&v, c.new)
}

// movesBy says how a change that a claim tells as a ratio relates to that of a source.
func movesBy(source, claim Reading) Moves {
	c, r, same, other := facingRatio(source, claim)
	switch {
	case other:
		return MovesApart
	case same && !slices.ContainsFunc(claim.besides(r), func(v value.Value) bool { return !c.has(v) }):
		return MovesWholly
	}
	return Unmoved
}

// of returns what an amount becomes by a ratio, without decimals where it has none.
func (r ratio) of(old quantity.Ratio) quantity.Ratio {
	to := old.Times(r.factor)
	switch {
	case r.by && r.way > 0:
		to = old.Plus(to)
	case r.by:
		to = old.Minus(to)
	}
	if old.Den == 1 && to.Valid() && to.Den != 1 {
		return quantity.Whole(to.Num / to.Den)
	}
	return to
}

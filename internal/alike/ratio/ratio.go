package ratio

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/alike/figure"
	"github.com/beleg-dev/beleg/internal/alike/movement"
	"github.com/beleg-dev/beleg/internal/alike/proportion"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// A ratio is how a claim relates what is to what was: "more than doubled", "um ein Drittel".
type ratio struct {
	factor quantity.Ratio // of what was; by which part of it something changed, where by is set
	bound  quantity.Bound
	way    int         // 1: it grew; -1: it shrank; 0: not said
	by     bool        // the factor is that by which it changed
	either bool        // which of the two is so many times the other is not sure: "twice as many"
	at     figure.Span // its words, with their bound where they can be written anew
	form   ratioForm
}

// A ratioForm is how the words of a ratio are written as an amount that something went to.
type ratioForm struct {
	words    *regex.Regexp // with the bound and the multiple as groups
	up, down string        // what they become, where "%" is the amount
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
	germanTimes    = `(verdoppel|ver(?:` + proportion.GermanNumbers + `)fach|halbier)`
	englishTimes   = `(doubled|tripled|trebled|quadrupled|quintupled|halved)`
	englishFold    = `((?:two|` + proportion.EnglishNumbers + `)-?fold)`
	englishBehind  = `(?:[.,;]|$| (?:in|from|between|since|over|within|during|after|by|to|last|this|compared|as|on|at)(?:\PL|$))`
	englishGrowing = `(?:rose|risen|rise|rising|grew|grown|increased|climbed|jumped|multiplied|up|soared|surged|expanded) `
)

// The forms of ratios; the first group that matches is replaced.
var ratioForms = [...][]ratioForm{
	tongue.German: {
		{regex.MustCompile(`(?i)(?:^|\PL)(` + germanBound + germanTimes + `ten sich)(?:\PL|$)`), "erhöhten sich auf %", "verringerten sich auf %"},
		{regex.MustCompile(`(?i)(?:^|\PL)(` + germanBound + germanTimes + `te sich)(?:\PL|$)`), "erhöhte sich auf %", "verringerte sich auf %"},
		{regex.MustCompile(`(?i)(?:^|\PL)(` + germanBound + germanTimes + `t sich)(?:\PL|$)`), "erhöht sich auf %", "verringert sich auf %"},
		{regex.MustCompile(`(?i)(?:^|\PL)(` + germanBound + germanTimes + `t)(?:[.,;]|$| (?:worden|hat|haben|habe|hatte|wurde))`), "auf % erhöht", "auf % verringert"},
		{regex.MustCompile(`(?i)(?:^|\PL)(auf ` + germanBound + `das (doppelte|(?:` + proportion.GermanNumbers + `)fache))(?:\PL|$)`), "auf %", ""},
	},
	tongue.English: {
		{regex.MustCompile(`(?i)(?:^|\PL)(?:has|have|had|having) (` + englishBound + englishTimes + `)` + englishBehind), "risen to %", "fallen to %"},
		{regex.MustCompile(`(?i)(?:^|\PL)(?:was|were|been|being) (` + englishBound + englishTimes + `)` + englishBehind), "raised to %", "cut to %"},
		{regex.MustCompile(`(?i)(?:^|\PL)(` + englishBound + englishTimes + `)` + englishBehind), "rose to %", "fell to %"},
		{regex.MustCompile(`(?i)(?:^|\PL)` + englishGrowing + `(` + englishBound + englishFold + `)` + englishBehind), "to %", ""},
	},
}

// partBefore stands before a fraction to which, or by which, something changed.
var partBefore = [...]*regex.Regexp{
	tongue.German:  regex.MustCompile(`(?i)(?:^|\PL)((?:auf|um) )$`),
	tongue.English: regex.MustCompile(`(?i)(?:^|\PL)((?:to|by) )$`),
}

// partOwn finds it within the words of a fraction.
var partOwn = regex.MustCompile(`(?i)^(?:auf|um|to|by) `)

// ratioOf reads how a claim relates what is to what was; false: it does not, in several ways, or
// it denies it.
func ratioOf(r value.Reading) (found ratio, ok bool) {
	g := tongue.Of(r.Language)
	if g == tongue.None || r.Has(value.Negation) {
		return ratio{}, false
	}
	parts := slices.DeleteFunc(value.OfKind(r.Values, value.Fraction), func(v value.Value) bool { return v.Quantity.Low != v.Quantity.High })
	times := timesRatios(r, g)
	switch {
	case len(parts)+len(times) != 1:
		return ratio{}, false
	case len(parts) == 1:
		return partRatio(r, parts[0], g)
	}
	found = times[0].formed(r.Text, g)
	return found, !found.either || !boundedTimes[g].MatchString(r.Text)
}

// partRatio reads a fraction to which, or by which, something changed; false: it is one of
// something else.
func partRatio(r value.Reading, v value.Value, g tongue.Tongue) (ratio, bool) {
	m := partBefore[g].FindStringSubmatchIndex(r.Text[:v.Start+len(partOwn.FindString(v.Text))])
	way := movement.Direction(r, figure.Span{From: 0, To: len(r.Text)})
	if m == nil || way == 0 {
		return ratio{}, false
	}
	by := strings.EqualFold(r.Text[m[2]:m[3]-1], tongue.Pick(g, "um", "by"))
	to := tongue.Pick(g, "auf %", "to %")
	return ratio{factor: v.Quantity.Low.Over(quantity.Whole(100)), bound: v.Quantity.Bound, way: way, by: by, at: figure.Span{From: m[2], To: v.End}, form: ratioForm{up: to, down: to}}, true
}

// timesRatios lists the multiples that a claim tells.
func timesRatios(r value.Reading, g tongue.Tongue) []ratio {
	var list []ratio
	for _, m := range proportion.Multiples[g] {
		way := 1
		if m.Factor == proportion.Half {
			way = -1
		}
		for _, at := range m.Words.FindAllStringIndex(r.Text, -1) {
			list = append(list, ratio{factor: m.Factor, way: way, either: true, at: figure.Span{From: at[0], To: at[1]}})
		}
	}
	return list
}

// formed returns a multiple with the form and the bound in which a text tells it, if it has one.
func (r ratio) formed(text string, g tongue.Tongue) ratio {
	for _, f := range ratioForms[g] {
		m := f.words.FindStringSubmatchIndex(text)
		if m == nil {
			continue
		}
		r.at, r.form, r.either = figure.Span{From: m[2], To: m[3]}, f, false
		if m[4] >= 0 {
			r.bound = ratioBounds[strings.ToLower(strings.TrimSpace(text[m[4]:m[5]]))]
		}
		return r
	}
	return r
}

// boundedTimes finds a multiple with a bound, of which it is not sure what is so many times what.
var boundedTimes = [...]*regex.Regexp{
	tongue.German:  regex.MustCompile(`(?i)(?:als|über|fast|beinahe|nahezu|knapp|gut|einmal|mindestens|höchstens) (?:das |die |den )?(?:doppelt|halb|\pL+mal so|\pL+fache|ver\pL+fach|verdoppel)`),
	tongue.English: regex.MustCompile(`(?i)(?:than|over|nearly|almost|least|most|not) (?:the )?(?:twice|half as|\pL+ times as|\pL+-?fold|doubl|tripl|trebl|quadrupl|quintupl|halv)`),
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

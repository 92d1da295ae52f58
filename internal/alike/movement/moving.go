package movement

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/alike/figure"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// A moving is what a claim says of a movement.
type moving struct {
	old, new, by, percent *value.Value
	way                   int           // 1: it grew; -1: it shrank; 0: not said
	then                  int           // which of the words for the time before it has; -1: none
	gone                  []figure.Span // without which it says only what is, and which way it went
	year                  string        // the one that it names
	ofYear                bool          // nothing but the year says that what was was so before
	now, planned          bool          // what is is said to be so now; what was was planned, or so at first
	dated                 bool          // it has a date
}

// A then is a word for the time before, and how that is told beside an amount.
type then struct {
	words [tongue.English + 1]*regex.Regexp
	told  [tongue.English + 1]string
}

var thens = [...]then{
	{[...]*regex.Regexp{tongue.German: tongue.AnyWord(`im vorjahr|im jahr (?:zuvor|davor)|im vorjahreszeitraum`), tongue.English: tongue.AnyWord(`in the (?:previous|prior) year|the (?:year before|previous year)`)},
		[...]string{tongue.German: "im Vorjahr", tongue.English: "the year before"}},
	{[...]*regex.Regexp{tongue.German: tongue.AnyWord(`(?:ein|noch vor einem) jahr (?:zuvor|davor|früher)`), tongue.English: tongue.AnyWord(`a year (?:earlier|before)`)},
		[...]string{tongue.German: "ein Jahr zuvor", tongue.English: "a year earlier"}},
	{[...]*regex.Regexp{tongue.German: tongue.AnyWord(`bisher|bislang`), tongue.English: tongue.AnyWord(`so far|until now|up to now`)},
		[...]string{tongue.German: "bisher", tongue.English: "until now"}},
	{[...]*regex.Regexp{tongue.German: tongue.AnyWord(`zuvor|vorher|davor|früher`), tongue.English: tongue.AnyWord(`used to|previously|before`)},
		[...]string{tongue.German: "vorher", tongue.English: "previously"}},
	{[...]*regex.Regexp{tongue.German: tongue.AnyWord(firstGerman), tongue.English: tongue.AnyWord(firstEnglish)},
		[...]string{tongue.German: "zunächst", tongue.English: "originally"}},
	{[...]*regex.Regexp{tongue.German: tongue.AnyWord(plannedGerman), tongue.English: tongue.AnyWord(plannedEnglish)},
		[...]string{tongue.German: "geplant", tongue.English: "in the plan"}},
}

// Words for what was planned, or so at first.
const (
	firstGerman    = `zunächst|ursprünglich\pL*|anfangs|anfänglich`
	firstEnglish   = `initial(?:ly)?|original(?:ly)?|at first|at the outset`
	plannedGerman  = `geplant|eingeplant|veranschlagt|vorgesehen|kalkuliert|budgetiert`
	plannedEnglish = `planned|budgeted|forecast|envisaged|estimated|expected|over budget`
)

var (
	plannedWords = [...]*regex.Regexp{tongue.German: tongue.AnyWord(firstGerman + `|` + plannedGerman), tongue.English: tongue.AnyWord(firstEnglish + `|` + plannedEnglish)}
	nowWords     = [...]*regex.Regexp{tongue.German: tongue.AnyWord(`nun|jetzt|nunmehr|inzwischen|mittlerweile|aktuell|derzeit|künftig|ab sofort`), tongue.English: tongue.AnyWord(`now|currently|today|in future|from now on`)}
)

// moreBehind finds, behind an amount, that another one is so much more or less.
var moreBehind = [...]*regex.Regexp{
	tongue.German:  regex.MustCompile(`(?i)^(?: \pL+)? (?:mehr|weniger|höher|niedriger|teurer|billiger|günstiger)(?:\PL|$)`),
	tongue.English: regex.MustCompile(`(?i)^(?: \pL+)? (?:more|fewer|less|higher|lower|dearer|cheaper|over budget|above (?:the )?(?:plan|budget|estimate))(?:\PL|$)`),
}

// overBudget finds what says that an amount is that by which another one grew.
var overBudget = regex.MustCompile(`(?i) (?:over budget|above (?:the )?(?:plan|budget|estimate))(?:\PL|$)`)

// loses finds, before an amount, that it is what something lost or won.
var loses = regex.MustCompile(`(?i)(?:^|\PL)(?:lost|gained|verlor(?:en)?|gewann(?:en)?) $`)

// towardOnly finds, before an amount, that something went to it.
var towardOnly = [...]*regex.Regexp{tongue.German: regex.MustCompile(`(?i)(?:^|\PL)auf (?:\pL+ )?$`), tongue.English: regex.MustCompile(`(?i)(?:^|\PL)to (?:\pL+ )?$`)}

// shares are words for parts and multiples, which are told in another way.
var shares = [...]*regex.Regexp{
	tongue.German:  regex.MustCompile(`(?i)hälfte|halbier|drittel|viertel|fünftel|zehntel|doppel|dreifach|dreimal`),
	tongue.English: tongue.AnyWord(`half|halv(?:ed?|es|ing)|thirds?|quarters?|fifths?|tenths?|doubl\pL+|twice|tripl\pL+|treble\pL*`),
}

// movingOf reads what a claim says of a movement; false: it says something else of amounts,
// too, or nothing.
func movingOf(r value.Reading) (moving, bool) {
	g, c := tongue.Of(r.Language), moving{then: -1}
	if g == tongue.None || shares[g].MatchString(r.Text) || r.Has(value.Negation) {
		return c, false
	}
	whole := figure.Span{From: 0, To: len(r.Text)}
	c.way, c.year = Direction(r, whole), onlyYear(r)
	if c.way == 0 && overBudget.MatchString(r.Text) {
		c.way = 1
	}
	c.dated = r.Has(value.Date)
	c.planned = plannedWords[g].MatchString(r.Text)
	figures := figure.Figures(r)
	amounts := 0
	for _, v := range r.Values {
		switch v.Kind {
		case value.Number, value.Money, value.Percent, value.PercentPoints, value.Fraction:
			amounts++
		}
	}
	if amounts != len(figures) {
		return c, false
	}
	if ms := Movements(r); len(ms) == 1 && len(figures) == 2 {
		m := ms[0]
		old, new := figures[0], figures[1]
		switch {
		case m.At.Start == new.Start && m.Old == old.Quantity.Low:
		case m.At.Start == old.Start && m.Old == new.Quantity.Low:
			old, new = new, old
		case m.At.Start == new.Start && byStep[g].MatchString(r.Text[:old.Start]):
			c.by, c.new, c.gone = &old, &new, []figure.Span{m.gone}
			return c, true
		default:
			return c, false
		}
		c.old, c.new, c.gone = &old, &new, []figure.Span{m.gone}
		if c.way == 0 {
			c.way = m.New.Cmp(m.Old)
		}
		return c, true
	}
	for i := range figures {
		if !c.role(r, &figures[i], g) {
			return c, false
		}
	}
	return c, c.old != nil && c.new == nil && c.by == nil || c.old == nil && (c.way != 0 || c.now)
}

// role says what an amount of a claim is in a movement; false: none.
func (c *moving) role(r value.Reading, v *value.Value, g tongue.Tongue) bool {
	step := byStep[g].FindStringSubmatchIndex(r.Text[:v.Start])
	more := moreBehind[g].MatchString(r.Text[v.End:]) || (v.Kind == value.Number || v.Kind == value.PercentPoints) && loses.MatchString(r.Text[:v.Start])
	switch {
	case step != nil || more:
		if c.by != nil || c.percent != nil {
			return false
		}
		from := v.Start
		if step != nil && step[2] >= 0 {
			from = step[2]
		}
		for from > 0 && r.Text[from-1] == ' ' {
			from--
		}
		c.gone = append(c.gone, figure.Span{From: from, To: v.End})
		if v.Kind == value.Percent {
			c.percent = v
		} else {
			c.by = v
		}
	case c.new == nil && towardOnly[g].MatchString(r.Text[:v.Start]) && c.way != 0:
		c.new = v
	case c.old == nil && c.way == 0 && thenIn(r) >= 0:
		c.old, c.then = v, thenIn(r)
	case c.old == nil && c.new == nil && c.way == 0 && nowWords[g].MatchString(r.Text):
		c.new, c.now = v, true
	case c.old == nil && c.way == 0 && c.year != "":
		c.old, c.ofYear = v, true
	default:
		return false
	}
	return true
}

// thenIn returns which word for the time before a text has, -1: none.
func thenIn(r value.Reading) int {
	g := tongue.Of(r.Language)
	return slices.IndexFunc(thens[:], func(t then) bool { return t.words[g].MatchString(r.Text) })
}

// Fits says whether an amount is one of a movement, as exactly as it is told.
func (m Movement) Fits(v *value.Value, r quantity.Ratio) bool {
	if !m.measures(v) || !r.Valid() {
		return false
	}
	apart := v.Quantity.Low.Minus(r)
	if !apart.Valid() {
		return false
	}
	if r.Cmp(quantity.Whole(100)) < 0 && v.Quantity.Bound == quantity.Exact {
		return apart.Num == 0
	}
	return apart.Abs().Cmp(v.Quantity.Rounding().Over(quantity.Whole(2))) <= 0
}

// measures says whether an amount is of the unit of a movement, or has none.
func (m Movement) measures(v *value.Value) bool {
	q := v.Quantity
	switch {
	case v.Kind == value.PercentPoints, asPoints(*v) && m.At.Kind == value.Percent:
		return m.At.Kind == value.Percent
	case figure.Unitless(*v):
		return true
	case m.At.Kind == value.Number && m.At.Quantity.Unit == "":
		return v.Kind == value.Number && q.Unit == ""
	}
	return v.Kind == m.At.Kind && q.Unit == m.At.Quantity.Unit
}

// fitsPercent says whether a percentage is that by which an amount moved.
func (m Movement) fitsPercent(v *value.Value) bool {
	is := m.by.Times(quantity.Whole(100)).Over(m.Old)
	step := v.Quantity.Rounding()
	apart := v.Quantity.Low.Minus(is)
	return apart.Valid() && apart.Abs().Cmp(step.Over(quantity.Whole(2))) <= 0
}

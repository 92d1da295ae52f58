package movement

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/alike/figure"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/numeral"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// A Movement is that of an amount from what it was to what it is, as a text tells it: "214
// Millionen nach 287 Millionen im Vorjahr", "by 300 to 4,200".
type Movement struct {
	Old, New quantity.Ratio
	At       value.Value // the amount that is now

	by    quantity.Ratio
	was   string      // what was, as the text has it; empty: it is reckoned
	gone  figure.Span // what tells the rest, without which only the new amount is told
	apart bool        // it is told in two sentences
	since since       // when what was was so
}

// up says whether the amount grew.
func (m Movement) up() bool { return m.New.Cmp(m.Old) > 0 }

// alikeStep says whether an amount may be that by which another one changed.
func alikeStep(by, of value.Value) bool {
	p, q := by.Quantity, of.Quantity
	return figure.Unitless(by) || figure.Unitless(of) && by.Kind == value.Number || by.Kind == of.Kind && p.Unit == q.Unit && (p.Noun == q.Noun || p.Noun == "" || q.Noun == "")
}

// magnitude finds the word for it in an amount.
var magnitude = regex.MustCompile(`(?i)\d ?(?:(mio|millionen|million|m)|(mrd|milliarden|billion|bn))(?:\PL|$)`)

// bareNumber finds an amount whose unit, if any, stands elsewhere.
var bareNumber = regex.MustCompile(`^\d+(?:[.,]\d+)?$`)

// scaled gives a number that stands alone the magnitude of the amount beside it: the 9,1 of "7,4
// Millionen Euro (Vj. 9,1)", the 119 of "119 statt 84 Millionen Euro".
func scaled(v, like value.Value) value.Value {
	m := magnitude.FindStringSubmatch(like.Text)
	if m == nil || !figure.Unitless(v) && !(v.Kind == like.Kind && bareNumber.MatchString(v.Text)) || v.Quantity.Low.Cmp(quantity.Whole(1000)) >= 0 {
		return v
	}
	by := quantity.Whole(1_000_000)
	if m[2] != "" {
		by = quantity.Whole(1_000_000_000)
	}
	if low := v.Quantity.Low.Times(by); low.Valid() {
		v.Kind, v.Quantity.Unit, v.Quantity.Low, v.Quantity.High, v.Text = like.Kind, like.Quantity.Unit, low, low, ""
	}
	return v
}

// Movements returns those that a text tells.
func Movements(r value.Reading) []Movement {
	g := tongue.Of(r.Language)
	if g == tongue.None {
		return nil
	}
	var list []Movement
	figures := figure.Figures(r)
	for i := 1; i < len(figures); i++ {
		if m, ok := movementOf(r, figures[i-1], figures[i], g); ok {
			list = append(list, m)
		}
	}
	return list
}

// movementOf reads two amounts that follow each other as one movement.
func movementOf(r value.Reading, a, b value.Value, g tongue.Tongue) (Movement, bool) {
	between := r.Text[a.End:b.Start]
	b = scaled(b, a)
	alike := figure.AlikeCounted(a, b)
	if from := opening[g].FindStringSubmatchIndex(r.Text[:a.Start]); from != nil && alike && len(between) < farthestTo {
		if to := toWord[g].FindStringSubmatchIndex(between); to != nil {
			return movedTo(b, a, figure.Span{From: from[2], To: a.End + to[2]}, since{})
		}
	}
	if step := byStep[g].FindStringSubmatchIndex(r.Text[:a.Start]); step != nil {
		return steppedTo(r, a, b, step, g)
	}
	if m, ok, told := toldApart(r, a, b, g); told {
		return m, ok
	}
	if !alike {
		return Movement{}, false
	}
	if insteadOf[g].MatchString(r.Text[:a.Start]) && figure.Sentence(r.Text, a.Start) == figure.Sentence(r.Text, b.Start) {
		return movedTo(b, a, figure.Span{From: b.End, To: b.End}, since{instead: true})
	}
	return afterwards(r, a, b, g)
}

// toldApart reads an amount and by how much it is apart from what was; not told: the text does not say so.
func toldApart(r value.Reading, a, b value.Value, g tongue.Tongue) (m Movement, ok, told bool) {
	behind := r.Text[b.End:]
	joint, was := apartFrom[g].between.FindStringSubmatchIndex(r.Text[a.End:b.Start]), apartFrom[g].behind.FindStringSubmatchIndex(behind)
	if joint == nil || was == nil || !alikeStep(b, a) || b.Quantity.Low.Cmp(a.Quantity.Low) >= 0 {
		return Movement{}, false, false
	}
	when := since{planned: was[4] >= 0}
	if was[6] >= 0 {
		if when.year = behind[was[6]:was[7]]; !phraseNext.MatchString(behind[was[7]:]) {
			return Movement{}, false, false
		}
	}
	old := a.Quantity.Low.Plus(b.Quantity.Low)
	if ups[g].MatchString(behind[was[2]:was[3]]) {
		old = a.Quantity.Low.Minus(b.Quantity.Low)
	}
	m, ok = reckoned(a, old, figure.Span{From: a.End + joint[2], To: b.End + was[1]}, when)
	return m, ok, true
}

// phraseNext finds, behind a year, that nothing is counted there.
var phraseNext = regex.MustCompile(`^(?:[.,;)]|$| (?:und|and|–)(?: |$))`)

// farthestTo is how many bytes may stand between the two amounts of "von 20 auf 25".
const farthestTo = 30

// toWord finds where what is now begins behind what was.
var toWord = [...]*regex.Regexp{tongue.German: regex.MustCompile(`(?i) ((?:auf|zu) (?:rund |etwa |zuletzt |nur noch )?)$`), tongue.English: regex.MustCompile(`(?i) (to (?:about )?)$`)}

// afterwards reads an amount that was behind the one that is.
func afterwards(r value.Reading, a, b value.Value, g tongue.Tongue) (Movement, bool) {
	between, behind := r.Text[a.End:b.Start], r.Text[b.End:]
	then := thenForms[g].behind.FindStringIndex(behind)
	end := b.End
	if then != nil {
		end += then[1]
	}
	begin := a.End + firstJoint(between)
	switch {
	case slices.ContainsFunc(sureForms[g], func(f *regex.Regexp) bool { return f.MatchString(between) }):
		return movedTo(scaled(a, b), b, figure.Span{From: begin, To: end}, since{instead: then == nil && insteadWord.MatchString(between)})
	case then != nil && thenForms[g].between.MatchString(between), g == tongue.English && between == " from " && towardOnly[g].MatchString(r.Text[:a.Start]):
		return movedTo(a, b, figure.Span{From: begin, To: end}, since{})
	}
	if m := bracketed[g].FindStringSubmatchIndex(between); m != nil {
		if n := bracketEnd.FindStringIndex(behind); n != nil {
			return movedTo(a, b, figure.Span{From: a.End + m[2], To: b.End + n[1]}, since{})
		}
	}
	if m := yearBracketed.FindStringSubmatchIndex(between); m != nil && laterThan(r, between[m[4]:m[5]], figure.Span{From: figure.Sentence(r.Text, a.Start).From, To: a.End + m[2]}) {
		if n := bracketEnd.FindStringIndex(behind); n != nil {
			return movedTo(a, b, figure.Span{From: a.End + m[2], To: b.End + n[1]}, since{})
		}
	}
	if m := nextForms[g].FindStringSubmatchIndex(between); m != nil {
		if n := phraseEnd.FindStringIndex(behind); n != nil {
			end := b.End + len(strings.TrimRight(behind[:n[1]], " .;,")) // the mark stays
			v, ok := movedTo(a, b, figure.Span{From: a.End + m[2], To: end}, since{planned: plannedWords[g].MatchString(between[m[2]:m[3]])})
			v.apart = ok && between[m[2]] == '.'
			return v, ok
		}
	}
	return Movement{}, false
}

// jointBegin finds where what compares begins behind an amount.
var jointBegin = regex.MustCompile(`(?i),? (?:statt|anstatt|nach|gegenüber|verglichen|im vergleich|up|down|instead|rather|increased|reduced|compared|against|after|versus|from)(?: |$)`)

func firstJoint(between string) int {
	if m := jointBegin.FindStringIndex(between); m != nil {
		return m[0]
	}
	return len(between)
}

// laterThan says whether a part of a text has a year after another one, and none before it.
func laterThan(r value.Reading, year string, s figure.Span) bool {
	found := false
	for _, v := range r.Values {
		if v.Kind == value.Date && s.From <= v.Start && v.End <= s.To && len(v.When.Candidates) == 1 {
			if y := v.When.Candidates[0].First.Year(); y >= 2200 || y <= numeral.Digits(year) {
				return false
			}
			found = true
		}
	}
	return found
}

// steppedTo reads "um 3 auf 12".
func steppedTo(r value.Reading, a, b value.Value, step []int, g tongue.Tongue) (Movement, bool) {
	way := Direction(r, figure.Sentence(r.Text, a.Start))
	joint := stepTo[g].FindStringSubmatchIndex(r.Text[a.End:b.Start])
	if way == 0 || joint == nil || a.Kind == value.Percent || a.Kind == value.PercentPoints || !alikeStep(a, b) {
		return Movement{}, false
	}
	from := a.Start
	if step[2] >= 0 {
		from = step[2]
	}
	old := b.Quantity.Low.Plus(a.Quantity.Low)
	if way > 0 {
		old = b.Quantity.Low.Minus(a.Quantity.Low)
	}
	return reckoned(b, old, figure.Span{From: from, To: a.End + joint[2]}, since{})
}

// movedTo returns the movement to an amount from what it was at a time.
func movedTo(at, old value.Value, gone figure.Span, when since) (Movement, bool) {
	if figure.Unitless(at) && !figure.Unitless(old) {
		at.Kind, at.Quantity.Unit, at.Quantity.Shared = old.Kind, old.Quantity.Unit, true
	}
	m, ok := reckoned(at, old.Quantity.Low, gone, when)
	switch tail := unitBehind.FindString(at.Text); {
	case old.Quantity.Shared && tail != "" && old.Text != "" && numeral.Digit(old.Text[len(old.Text)-1]):
		m.was = old.Text + tail
	case !old.Quantity.Shared && (!figure.Unitless(old) || figure.Unitless(at)):
		m.was = old.Text
	}
	return m, ok
}

// unitBehind finds the words behind a number.
var unitBehind = regex.MustCompile(` \PN+$`)

// reckoned returns the movement from what an amount was at a time.
func reckoned(at value.Value, old quantity.Ratio, gone figure.Span, when since) (Movement, bool) {
	m := Movement{Old: old, New: at.Quantity.Low, At: at, gone: gone, since: when}
	if !old.Valid() || old.Num <= 0 || old.Cmp(m.New) == 0 {
		return Movement{}, false
	}
	m.by = m.New.Minus(old).Abs()
	return m, m.by.Valid()
}

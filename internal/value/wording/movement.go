package wording

import (
	"regexp"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/quantity"
)

// A movement is that of an amount from what it was to what it is, as a text tells it: "214
// Millionen nach 287 Millionen im Vorjahr", "by 300 to 4,200".
type movement struct {
	old, new, by quantity.Ratio
	at           value.Value // the amount that is now
	was          string      // what was, as the text has it; empty: it is reckoned
	gone         span        // what tells the rest, without which only the new amount is told
	apart        bool        // it is told in two sentences
	since        since       // when what was was so
}

// up says whether the amount grew.
func (m movement) up() bool { return m.new.Cmp(m.old) > 0 }

// figures returns the plain amounts of a text, also those by which others changed.
func (r Reading) figures() []value.Value {
	var list []value.Value
	for _, v := range r.Values {
		switch q := v.Quantity; v.Kind {
		case value.Number, value.Money, value.Percent, value.PercentPoints:
			if by, to, ok := r.split(v); ok {
				list = append(list, by, to)
			} else if plain(q) {
				list = append(list, v)
			}
		}
	}
	return list[:min(len(list), mostAmounts)]
}

// split returns the two amounts of "by 300 to 4,200", which is read as a range.
func (r Reading) split(v value.Value) (by, to value.Value, ok bool) {
	at := strings.Index(v.Text, " to ")
	if at < 0 || v.Quantity.Low == v.Quantity.High || !r.isStep(v) {
		return v, v, false
	}
	by, to = v, v
	by.End, by.Text, by.Quantity.High = v.Start+at, v.Text[:at], v.Quantity.Low
	to.Start += at + len(" to ")
	to.Text, to.Quantity.Low = r.Text[to.Start:to.End], v.Quantity.High
	return by, to, true
}

// alikeStep says whether an amount may be that by which another one changed.
func alikeStep(by, of value.Value) bool {
	p, q := by.Quantity, of.Quantity
	return unitless(by) || unitless(of) && by.Kind == value.Number || by.Kind == of.Kind && p.Unit == q.Unit && (p.Noun == q.Noun || p.Noun == "" || q.Noun == "")
}

// magnitude finds the word for it in an amount.
var magnitude = regexp.MustCompile(`(?i)\d ?(?:(mio|millionen|million|m)|(mrd|milliarden|billion|bn))(?:\PL|$)`)

// bareNumber finds an amount whose unit, if any, stands elsewhere.
var bareNumber = regexp.MustCompile(`^\d+(?:[.,]\d+)?$`)

// scaled gives a number that stands alone the magnitude of the amount beside it: the 9,1 of "7,4
// Millionen Euro (Vj. 9,1)", the 119 of "119 statt 84 Millionen Euro".
func scaled(v, like value.Value) value.Value {
	m := magnitude.FindStringSubmatch(like.Text)
	if m == nil || !unitless(v) && !(v.Kind == like.Kind && bareNumber.MatchString(v.Text)) || v.Quantity.Low.Cmp(quantity.Whole(1000)) >= 0 {
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

// direction returns 1 where a text tells of growth, -1 of shrinking, 0 of neither or both.
func (r Reading) direction(s span) int {
	g, text := languageOf(r.Language), r.withoutValues()[s.from:s.to]
	up, down := ups[g].MatchString(text), downs[g].MatchString(text)
	switch {
	case up == down:
		return 0
	case up:
		return 1
	}
	return -1
}

// sentenceOf returns the sentence around a byte.
func (r Reading) sentenceOf(at int) span {
	s := span{0, len(r.Text)}
	for _, m := range sentenceEnd.FindAllStringIndex(r.Text, -1) {
		switch {
		case m[1] <= at:
			s.from = m[1]
		case m[0] >= at:
			s.to = m[0] + 1
			return s
		}
	}
	return s
}

// movements returns those that a text tells.
func (r Reading) movements() []movement {
	g := languageOf(r.Language)
	if g == none {
		return nil
	}
	var list []movement
	figures := r.figures()
	for i := 1; i < len(figures); i++ {
		if m, ok := r.movement(figures[i-1], figures[i], g); ok {
			list = append(list, m)
		}
	}
	return list
}

// movement reads two amounts that follow each other as one movement.
func (r Reading) movement(a, b value.Value, g language) (movement, bool) {
	between := r.Text[a.End:b.Start]
	b = scaled(b, a)
	alike := alikeCounted(a, b)
	if from := opening[g].FindStringSubmatchIndex(r.Text[:a.Start]); from != nil && alike && len(between) < farthestTo {
		if to := toWord[g].FindStringSubmatchIndex(between); to != nil {
			return movedTo(b, a, span{from[2], a.End + to[2]}, since{})
		}
	}
	if step := byStep[g].FindStringSubmatchIndex(r.Text[:a.Start]); step != nil {
		return r.stepped(a, b, step, g)
	}
	if m, ok, told := r.apart(a, b, g); told {
		return m, ok
	}
	if !alike {
		return movement{}, false
	}
	if insteadOf[g].MatchString(r.Text[:a.Start]) && r.sentenceOf(a.Start) == r.sentenceOf(b.Start) {
		return movedTo(b, a, span{b.End, b.End}, since{instead: true})
	}
	return r.afterwards(a, b, g)
}

// apart reads an amount and by how much it is apart from what was; not told: the text does not say so.
func (r Reading) apart(a, b value.Value, g language) (m movement, ok, told bool) {
	behind := r.Text[b.End:]
	joint, was := apartFrom[g].between.FindStringSubmatchIndex(r.Text[a.End:b.Start]), apartFrom[g].behind.FindStringSubmatchIndex(behind)
	if joint == nil || was == nil || !alikeStep(b, a) || b.Quantity.Low.Cmp(a.Quantity.Low) >= 0 {
		return movement{}, false, false
	}
	when := since{planned: was[4] >= 0}
	if was[6] >= 0 {
		if when.year = behind[was[6]:was[7]]; !phraseNext.MatchString(behind[was[7]:]) {
			return movement{}, false, false
		}
	}
	old := a.Quantity.Low.Plus(b.Quantity.Low)
	if ups[g].MatchString(behind[was[2]:was[3]]) {
		old = a.Quantity.Low.Minus(b.Quantity.Low)
	}
	m, ok = reckoned(a, old, span{a.End + joint[2], b.End + was[1]}, when)
	return m, ok, true
}

// phraseNext finds, behind a year, that nothing is counted there.
var phraseNext = regexp.MustCompile(`^(?:[.,;)]|$| (?:und|and|–)(?: |$))`)

// farthestTo is how many bytes may stand between the two amounts of "von 20 auf 25".
const farthestTo = 30

// toWord finds where what is now begins behind what was.
var toWord = [...]*regexp.Regexp{german: regexp.MustCompile(`(?i) ((?:auf|zu) (?:rund |etwa |zuletzt |nur noch )?)$`), english: regexp.MustCompile(`(?i) (to (?:about )?)$`)}

// afterwards reads an amount that was behind the one that is.
func (r Reading) afterwards(a, b value.Value, g language) (movement, bool) {
	between, behind := r.Text[a.End:b.Start], r.Text[b.End:]
	then := thenForms[g].behind.FindStringIndex(behind)
	end := b.End
	if then != nil {
		end += then[1]
	}
	begin := a.End + firstJoint(between)
	switch {
	case slices.ContainsFunc(sureForms[g], func(f *regexp.Regexp) bool { return f.MatchString(between) }):
		return movedTo(scaled(a, b), b, span{begin, end}, since{instead: then == nil && insteadWord.MatchString(between)})
	case then != nil && thenForms[g].between.MatchString(between), g == english && between == " from " && towardOnly[g].MatchString(r.Text[:a.Start]):
		return movedTo(a, b, span{begin, end}, since{})
	}
	if m := bracketed[g].FindStringSubmatchIndex(between); m != nil {
		if n := bracketEnd.FindStringIndex(behind); n != nil {
			return movedTo(a, b, span{a.End + m[2], b.End + n[1]}, since{})
		}
	}
	if m := yearBracketed.FindStringSubmatchIndex(between); m != nil && r.laterThan(between[m[4]:m[5]], span{r.sentenceOf(a.Start).from, a.End + m[2]}) {
		if n := bracketEnd.FindStringIndex(behind); n != nil {
			return movedTo(a, b, span{a.End + m[2], b.End + n[1]}, since{})
		}
	}
	if m := nextForms[g].FindStringSubmatchIndex(between); m != nil {
		if n := phraseEnd.FindStringIndex(behind); n != nil {
			end := b.End + len(strings.TrimRight(behind[:n[1]], " .;,")) // the mark stays
			v, ok := movedTo(a, b, span{a.End + m[2], end}, since{planned: plannedWords[g].MatchString(between[m[2]:m[3]])})
			v.apart = ok && between[m[2]] == '.'
			return v, ok
		}
	}
	return movement{}, false
}

// jointBegin finds where what compares begins behind an amount.
var jointBegin = regexp.MustCompile(`(?i),? (?:statt|anstatt|nach|gegenüber|verglichen|im vergleich|up|down|instead|rather|increased|reduced|compared|against|after|versus|from)(?: |$)`)

func firstJoint(between string) int {
	if m := jointBegin.FindStringIndex(between); m != nil {
		return m[0]
	}
	return len(between)
}

// laterThan says whether a part of a text has a year after another one, and none before it.
func (r Reading) laterThan(year string, s span) bool {
	found := false
	for _, v := range r.Values {
		if v.Kind == value.Date && s.from <= v.Start && v.End <= s.to && len(v.When.Candidates) == 1 {
			if y := v.When.Candidates[0].First.Year(); y >= 2200 || y <= digits(year) {
				return false
			}
			found = true
		}
	}
	return found
}

// stepped reads "um 3 auf 12".
func (r Reading) stepped(a, b value.Value, step []int, g language) (movement, bool) {
	way := r.direction(r.sentenceOf(a.Start))
	joint := stepTo[g].FindStringSubmatchIndex(r.Text[a.End:b.Start])
	if way == 0 || joint == nil || a.Kind == value.Percent || a.Kind == value.PercentPoints || !alikeStep(a, b) {
		return movement{}, false
	}
	from := a.Start
	if step[2] >= 0 {
		from = step[2]
	}
	old := b.Quantity.Low.Plus(a.Quantity.Low)
	if way > 0 {
		old = b.Quantity.Low.Minus(a.Quantity.Low)
	}
	return reckoned(b, old, span{from, a.End + joint[2]}, since{})
}

// movedTo returns the movement to an amount from what it was at a time.
func movedTo(at, old value.Value, gone span, when since) (movement, bool) {
	if unitless(at) && !unitless(old) {
		at.Kind, at.Quantity.Unit, at.Quantity.Shared = old.Kind, old.Quantity.Unit, true
	}
	m, ok := reckoned(at, old.Quantity.Low, gone, when)
	switch tail := unitBehind.FindString(at.Text); {
	case old.Quantity.Shared && tail != "" && old.Text != "" && digit(old.Text[len(old.Text)-1]):
		m.was = old.Text + tail
	case !old.Quantity.Shared && (!unitless(old) || unitless(at)):
		m.was = old.Text
	}
	return m, ok
}

// unitBehind finds the words behind a number.
var unitBehind = regexp.MustCompile(` \PN+$`)

// reckoned returns the movement from what an amount was at a time.
func reckoned(at value.Value, old quantity.Ratio, gone span, when since) (movement, bool) {
	m := movement{old: old, new: at.Quantity.Low, at: at, gone: gone, since: when}
	if !old.Valid() || old.Num <= 0 || old.Cmp(m.new) == 0 {
		return movement{}, false
	}
	m.by = m.new.Minus(old).Abs()
	return m, m.by.Valid()
}

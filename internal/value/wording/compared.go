package wording

import (
	"regexp"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/quantity"
)

// Compared returns a source in which stands what the comparison that a claim makes comes
// to, where the source has two amounts to compare and leaves it to the reader: beside "more
// than the year before", "5,7 Millionen Euro, nach 3,9 Millionen" becomes "5,7 Millionen
// Euro (das sind mehr), nach 3,9 Millionen". Beside a claim that says how much more, it
// says so, too; beside one of shares or multiples, which one it is.
func Compared(source, claim Reading) string {
	g := languageOf(source.Language)
	if g == none {
		return source.Text
	}
	if asked, ok := claim.share(); ok {
		if part, whole, end, ok := source.parted(); ok {
			return source.told(end, asked.said(part, whole, g), g)
		}
		return source.Text
	}
	asked, multiple := claim.multiple()
	if !multiple && !claim.compares() || source.compared() {
		return source.Text
	}
	first, second, ok := source.pair()
	if !ok {
		return source.Text
	}
	subject, base := first, second
	if source.base(first, second) {
		subject, base = second, first
	}
	if multiple {
		return source.told(subject.End, asked.said(subject.Quantity.Low, base.Quantity.Low, g), g)
	}
	return source.told(subject.End, claim.difference(subject, base, g), g)
}

// told writes something in brackets at the end of the clause that goes on behind an amount.
func (r Reading) told(at int, text string, g language) string {
	if text == "" {
		return r.Text
	}
	if m := clauseEnd.FindStringIndex(r.Text[at:]); m != nil && m[0] <= farthestEnd {
		at += m[0]
	}
	return r.Text[:at] + " (" + text + ")" + r.Text[at:]
}

// farthestEnd is how many bytes behind an amount its clause may end for what is told of
// the amount to stand there.
const farthestEnd = 40

var (
	clauseEnd   = regexp.MustCompile(`[,;:]? [–—-] |[,;:)](?:\s|$)|[.!?](?:\s|$)| (?:und|and|statt|nach|after|from|instead|gegenüber|compared)\s`)
	clauseBegin = regexp.MustCompile(`[,;:(]\s|[.!?]\s| [–—-] | (?:und|and|während|while|whereas)\s`)
)

// Words of a comparison: adjectives, and verbs and nouns of change.
var (
	comparatives = [...]*regexp.Regexp{
		german:  wordPattern(`mehr|weniger|(?:höher|niedriger|geringer|größer|kleiner|teurer|billiger|günstiger|länger|kürzer|besser|schlechter|stärker|schwächer)(?:e[mnrs]?)?`),
		english: wordPattern(`more|fewer|less|higher|lower|larger|greater|bigger|smaller|cheaper|dearer|longer|shorter|better|worse|stronger|weaker`),
	}
	changes = [...]*regexp.Regexp{
		german: wordPattern(`(?:an)?(?:gestiegen|stieg(?:en)?|steig(?:t|en))|(?:ge)?wachsen|wächst|wuchs(?:en)?|zugenommen|zunahme|anstieg|zuwachs|(?:ge)?sunken|sank(?:en)?|sink(?:t|en)|gefallen|fiel(?:en)?|zurückgegangen|rückgang|abgenommen|abnahme|` +
			`(?:erhöht|verteuert|verbilligt|verringert|vergrößert|verkleinert|verlängert|verkürzt|verbessert|verschlechtert)(?:e[nt]?)?|übert(?:raf|rafen|roffen)`),
		english: wordPattern(`rose|risen|ris(?:es?|ing)|grew|grow(?:n|s|ing|th)?|increas(?:es?|ed|ing)|fell|fallen|falls|dropp?(?:s|ed)?|declin(?:es?|ed)|decreas(?:es?|ed)|shrank|shrunk|sank|sunk|exceed(?:s|ed)?`),
	}
)

// wordPattern finds whole words, in capitals or not.
func wordPattern(alternatives string) *regexp.Regexp {
	return regexp.MustCompile(`(?i)(?:^|\PL)(?:` + alternatives + `)(?:\PL|$)`)
}

// compares says whether a text compares something.
func (r Reading) compares() bool {
	g, text := languageOf(r.Language), r.withoutValues()
	return g != none && (comparatives[g].MatchString(text) || changes[g].MatchString(text))
}

// compared says whether a text says itself which of its amounts is larger.
func (r Reading) compared() bool {
	g := languageOf(r.Language)
	return g != none && comparatives[g].MatchString(r.withoutValues())
}

// withoutValues returns a text of the same length without the words of its values, such as
// the bounds of an amount.
func (r Reading) withoutValues() string {
	rest := []byte(r.Text)
	for _, v := range r.Values {
		copy(rest[v.Start:v.End], strings.Repeat("0", v.End-v.Start))
	}
	return string(rest)
}

// mostApart is how many times as large as the other an amount may be that is compared
// with it and states no unit: others count something else.
const mostApart = 20

// pair returns the two amounts of a text that can be compared; false: there are none, or
// more.
func (r Reading) pair() (first, second value.Value, ok bool) {
	var amounts []value.Value
	for _, v := range r.Values {
		q := v.Quantity
		switch v.Kind {
		case value.Number, value.Money, value.Percent, value.Duration:
			one := q.Low.Cmp(quantity.Whole(1)) == 0 // "a car"
			if q.Low == q.High && q.Low.Num > 0 && !one && q.Bound <= quantity.JustOver && !q.Definite && !q.Age && !q.Total && !q.Of.Valid() && !step.MatchString(r.Text[:v.Start]) {
				amounts = append(amounts, v)
			}
		}
	}
	found := 0
	for i, a := range amounts[:min(len(amounts), mostAmounts)] {
		for _, b := range amounts[i+1 : min(len(amounts), mostAmounts)] {
			if !alikeCounted(a, b) {
				continue
			}
			if found++; found > 1 {
				return value.Value{}, value.Value{}, false
			}
			first, second = a, b
		}
	}
	return first, second, found == 1 && first.Quantity.Low.Cmp(second.Quantity.Low) != 0
}

// step stands before an amount by which another one changed.
var step = regexp.MustCompile(`(?i)(?:^|\PL)(?:um|by) (?:rund |etwa |about )?$`)

// mostAmounts bounds the amounts of a text that are looked at: every two are.
const mostAmounts = 16

func alikeCounted(a, b value.Value) bool {
	if unitless(a) && unitless(b) && a.Kind != b.Kind {
		return false
	}
	if unitless(a) != unitless(b) {
		low, high := a.Quantity.Low, b.Quantity.Low
		return low.Cmp(high.Times(quantity.Whole(mostApart))) < 0 && high.Cmp(low.Times(quantity.Whole(mostApart))) < 0
	}
	counted := value.Counted(a, b)
	return counted == value.Equal || counted == value.Compatible
}

// Words of a clause whose amount is what another one is compared with, and of one whose
// amount is compared.
var (
	baseWords = [...]*regexp.Regexp{
		german:  wordPattern(`statt|anstatt|bisher|zuvor|vorher|früher|davor|einst|damals|geplant\pL*|veranschlagt\pL*|vorgesehen\pL*|ursprünglich\pL*|erwartet\pL*|prognostiziert\pL*|geschätzt\pL*|sollten?|angemeldet\pL*|vorjahr\pL*|vormonat\pL*|vergangenen|vorigen|letzten|gegenüber|hatten?|gewesen|zunächst`),
		english: wordPattern(`before|previous(?:ly)?|planned|budgeted|expected|forecast|estimated|meant|supposed|original(?:ly)?|instead|against|compared|last|earlier|had|initial(?:ly)?|up from|down from`),
	}
	baseBefore   = [...]*regexp.Regexp{german: regexp.MustCompile(`(?i)(?:^|\PL)nach $`), english: regexp.MustCompile(`(?i)(?:^|\PL)(?:after|from) $`)}
	subjectWords = [...]*regexp.Regexp{
		german:  wordPattern(`jetzt|nun|nunmehr|heute|heuer|künftig|inzwischen|mittlerweile|tatsächlich|schließlich|am ende`),
		english: wordPattern(`now|today|currently|this (?:year|month)|eventually|actually|in the end`),
	}
)

// What stands before the first of two amounts, and between them, where something went from
// the one to the other.
var (
	fromTo = [...]*regexp.Regexp{german: regexp.MustCompile(`(?i)(?:^|\PL)von (?:rund |etwa )?$`), english: regexp.MustCompile(`(?i)(?:^|\PL)from (?:about )?$`)}
	toward = [...]*regexp.Regexp{german: regexp.MustCompile(`(?i)^(?:\PL.{0,40})?\PL(?:auf|zu) (?:rund |etwa |zuletzt |nur noch )?$`), english: regexp.MustCompile(`(?i)^(?:\PL.{0,40})?\PLto (?:about )?$`)}
)

// base says whether of two amounts it is the first that the other is compared with: what
// was so before, or was planned.
func (r Reading) base(first, second value.Value) bool {
	g := languageOf(r.Language)
	if fromTo[g].MatchString(r.Text[:first.Start]) && toward[g].MatchString(r.Text[first.End:second.Start]) {
		return true
	}
	a, b := r.clauseOf(first.Start, first.End, 0, second.Start), r.clauseOf(second.Start, second.End, first.End, len(r.Text))
	if day, other := r.dateIn(a), r.dateIn(b); day != nil && other != nil {
		if o := earlier(*day, *other); o != 0 {
			return o < 0
		}
	}
	is := func(s span, v value.Value) bool {
		return baseWords[g].MatchString(r.Text[s.from:s.to]) || baseBefore[g].MatchString(r.Text[s.from:v.Start])
	}
	if x, y := is(a, first), is(b, second); x != y {
		return x
	}
	if x, y := subjectWords[g].MatchString(r.Text[a.from:a.to]), subjectWords[g].MatchString(r.Text[b.from:b.to]); x != y {
		return y
	}
	x, y := r.ordinalIn(a), r.ordinalIn(b)
	return x != 0 && y != 0 && x < y
}

// A span is bytes of a text.
type span struct{ from, to int }

// clauseOf returns the clause around an amount, between least and most.
func (r Reading) clauseOf(from, to, least, most int) span {
	s := span{least, most}
	for _, m := range clauseBegin.FindAllStringIndex(r.Text[least:from], -1) {
		s.from = least + m[1]
	}
	if m := clauseBegin.FindStringIndex(r.Text[to:most]); m != nil {
		s.to = to + m[0]
	}
	return s
}

func (r Reading) dateIn(s span) *value.Value {
	for i, v := range r.Values {
		if v.Kind == value.Date && s.from <= v.Start && v.End <= s.to {
			return &r.Values[i]
		}
	}
	return nil
}

func (r Reading) ordinalIn(s span) int64 {
	for _, v := range r.Values {
		if v.Kind == value.Ordinal && s.from <= v.Start && v.End <= s.to {
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

// difference says how an amount compares with another: "mehr", and beside a claim with a
// third amount of their sort, how much more.
func (r Reading) difference(subject, base value.Value, g language) string {
	more := subject.Quantity.Low.Cmp(base.Quantity.Low) > 0
	said, word := pick(g, "das sind ", "that is "), pick(g, "weniger", "less")
	if more {
		word = pick(g, "mehr", "more")
	}
	counted := subject
	if unitless(subject) {
		counted = base
	}
	third := slices.ContainsFunc(r.Values, func(v value.Value) bool {
		return v.Kind == counted.Kind && v.Quantity.Unit == counted.Quantity.Unit && v.Quantity.Low.Cmp(subject.Quantity.Low) != 0 && v.Quantity.Low.Cmp(base.Quantity.Low) != 0
	})
	apart := subject.Quantity.Low.Minus(base.Quantity.Low)
	if !third || !apart.Valid() || counted.Kind == value.Percent { // of percent it would be points
		return said + word
	}
	apart.Num = max(apart.Num, -apart.Num)
	counted.Quantity = quantity.Quantity{Low: apart, High: apart, Unit: counted.Quantity.Unit}
	return said + renderQuantity(counted, g) + " " + word
}

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
// says so, too; beside one of shares, multiples or by how much something changed, which one
// it is.
func Compared(source, claim Reading) string {
	g := languageOf(source.Language)
	if g == none || !slices.ContainsFunc(source.Values, func(v value.Value) bool { return v.Quantity.Low.Valid() && v.Kind != value.Ordinal }) {
		return source.Text // the claim is not looked at
	}
	if asked, ok := claim.share(); ok {
		if part, whole, end, parted := source.parted(); parted {
			return source.told(end, len(source.Text), asked.said(part, whole, g))
		}
		if v, ok := source.percent(); ok {
			if name := asked.near(v.Quantity.Low, quantity.Whole(100), g); name != "" {
				return source.Text[:v.End] + " (" + name + ")" + source.Text[v.End:]
			}
		}
		return source.Text
	}
	told := source.compared()
	if _, _, paired := source.pair(); paired {
		return source.comparedFor(claim, told)
	}
	if _, multiple := claim.multiple(); !multiple {
		if _, step := claim.step(); !step {
			return source.Text
		}
	}
	for _, sentence := range slices.Backward(source.sentences()) {
		r := Reading{source.Text, source.Language, sentence}
		if first, second, paired := r.pair(); paired && r.base(first, second) != 0 {
			source.Text = r.comparedFor(claim, told)
		}
	}
	return source.Text
}

// sentences returns the values of a text, by its sentences.
func (r Reading) sentences() (values [][]value.Value) {
	rest := r.Values
	for _, m := range append(nextSentence.FindAllStringIndex(r.Text, -1), []int{len(r.Text), len(r.Text)}) {
		n := 0
		for n < len(rest) && rest[n].End <= m[1] {
			n++
		}
		values, rest = append(values, rest[:n]), rest[n:]
	}
	return values
}

// nextSentence finds the beginning of another sentence.
var nextSentence = regexp.MustCompile(`[\pL\d]{3}[.!?]["“”]?\s+["“„]?\p{Lu}`)

// comparedFor tells what the one comparison comes to that the values of a text allow, unless
// it is told there.
func (r Reading) comparedFor(claim Reading, told bool) string {
	first, second, paired := r.pair()
	if !paired {
		return r.Text
	}
	if asked, ok := claim.step(); ok {
		return r.changedBy(asked, first, second)
	}
	asked, multiple := claim.multiple()
	if !multiple && !claim.Compares() || told {
		return r.Text
	}
	g := languageOf(r.Language)
	subject, base, end := first, second, second.Start
	if r.base(first, second) < 0 {
		subject, base, end = second, first, len(r.Text)
	}
	said := claim.difference(subject, base, g)
	if multiple {
		said = asked.said(subject.Quantity.Low, base.Quantity.Low, g)
	}
	return r.told(subject.End, end, said)
}

// told writes something in brackets at the end of the clause of an amount, from where that
// may stand up to another amount.
func (r Reading) told(from, to int, text string) string {
	if text == "" {
		return r.Text
	}
	to = min(to, from+farthestEnd)
	at := firstIn(clauseEnd, r.Text, from, to)
	if at < 0 {
		at = firstIn(joint, r.Text, from, to)
	}
	if at < 0 {
		return r.Text // within a phrase it would not be understood
	}
	return r.Text[:at] + " (" + text + ")" + r.Text[at:]
}

// clauseEndBehind returns where the clause ends in which an amount stands that ends at a byte;
// -1: too far away.
func clauseEndBehind(text string, from int) int {
	return firstIn(clauseEnd, text, from, min(len(text), from+farthestEnd))
}

// firstIn returns where a pattern first matches in a part of a text; -1: nowhere.
func firstIn(pattern *regexp.Regexp, text string, from, to int) int {
	if m := pattern.FindStringIndex(text[from:to]); m != nil {
		return from + m[0]
	}
	return -1
}

// farthestEnd is how many bytes behind an amount its clause is thought to end.
const farthestEnd = 160

var (
	// clauseEnd finds the mark at the end of a clause.
	clauseEnd = regexp.MustCompile(`[,;:]? [–—-] |[,;:)](?:\s|$)|[.!?](?:\s|$)`)
	// joint finds what may stand between two amounts without one.
	joint = regexp.MustCompile(` (?:und|and|statt|nach|after|from|instead|gegenüber|compared)\s`)
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

// Compares says whether a text compares something.
func (r Reading) Compares() bool {
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
	apart := subject.Quantity.Low.Minus(base.Quantity.Low).Abs()
	if !third || !apart.Valid() || counted.Kind == value.Percent { // of percent it would be points
		return said + word
	}
	counted.Quantity = quantity.Quantity{Low: apart, High: apart, Unit: counted.Quantity.Unit}
	counted.Language = ""
	return said + Render(counted, g.code()) + " " + word
}

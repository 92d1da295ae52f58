package comparison

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/alike/figure"
	"github.com/beleg-dev/beleg/internal/alike/proportion"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/tongue"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// Compared returns a source in which stands what the comparison that a claim makes comes
// to, where the source has two amounts to compare and leaves it to the reader: beside "more
// than the year before", "5,7 Millionen Euro, nach 3,9 Millionen" becomes "5,7 Millionen
// Euro (das sind mehr), nach 3,9 Millionen". Beside a claim that says how much more, it
// says so, too; beside one of shares, multiples or by how much something changed, which one
// it is.
func Compared(source, claim value.Reading) string {
	g := tongue.Of(source.Language)
	if g == tongue.None || !slices.ContainsFunc(source.Values, func(v value.Value) bool { return v.Quantity.Low.Valid() && v.Kind != value.Ordinal }) {
		return source.Text // the claim is not looked at
	}
	if asked, ok := proportion.Share(claim); ok {
		if part, whole, end, parted := parted(source); parted {
			return figure.Tell(source.Text, end, len(source.Text), asked.Said(part, whole, g))
		}
		if v, ok := percent(source); ok {
			if name := asked.Near(v.Quantity.Low, quantity.Whole(100), g); name != "" {
				return source.Text[:v.End] + " (" + name + ")" + source.Text[v.End:]
			}
		}
		return source.Text
	}
	told := compared(source)
	if _, _, paired := figure.Pair(source); paired {
		return comparedFor(source, claim, told)
	}
	if _, multiple := proportion.Times(claim); !multiple {
		if _, step := step(claim); !step {
			return source.Text
		}
	}
	for _, sentence := range slices.Backward(sentences(source)) {
		r := value.Reading{Text: source.Text, Language: source.Language, Values: sentence}
		if first, second, paired := figure.Pair(r); paired && figure.Base(r, first, second) != 0 {
			source.Text = comparedFor(r, claim, told)
		}
	}
	return source.Text
}

// sentences returns the values of a text, by its sentences.
func sentences(r value.Reading) (values [][]value.Value) {
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
var nextSentence = regex.MustCompile(`[\pL\d]{3}[.!?]["“”]?\s+["“„]?\p{Lu}`)

// comparedFor tells what the one comparison comes to that the values of a text allow, unless
// it is told there.
func comparedFor(r, claim value.Reading, told bool) string {
	first, second, paired := figure.Pair(r)
	if !paired {
		return r.Text
	}
	if asked, ok := step(claim); ok {
		return changedBy(r, asked, first, second)
	}
	asked, multiple := proportion.Times(claim)
	if !multiple && !Compares(claim) || told {
		return r.Text
	}
	g := tongue.Of(r.Language)
	subject, base, end := first, second, second.Start
	if figure.Base(r, first, second) < 0 {
		subject, base, end = second, first, len(r.Text)
	}
	said := difference(claim, subject, base, g)
	if multiple {
		said = asked.Said(subject.Quantity.Low, base.Quantity.Low, g)
	}
	return figure.Tell(r.Text, subject.End, end, said)
}

// Words of a comparison: adjectives, and verbs and nouns of change.
var (
	comparatives = [...]*regex.Regexp{
		tongue.German:  tongue.AnyWord(`mehr|weniger|(?:höher|niedriger|geringer|größer|kleiner|teurer|billiger|günstiger|länger|kürzer|besser|schlechter|stärker|schwächer)(?:e[mnrs]?)?`),
		tongue.English: tongue.AnyWord(`more|fewer|less|higher|lower|larger|greater|bigger|smaller|cheaper|dearer|longer|shorter|better|worse|stronger|weaker`),
	}
	changes = [...]*regex.Regexp{
		tongue.German: tongue.AnyWord(`(?:an)?(?:gestiegen|stieg(?:en)?|steig(?:t|en))|(?:ge)?wachsen|wächst|wuchs(?:en)?|zugenommen|zunahme|anstieg|zuwachs|(?:ge)?sunken|sank(?:en)?|sink(?:t|en)|gefallen|fiel(?:en)?|zurückgegangen|rückgang|abgenommen|abnahme|` +
			`(?:erhöht|verteuert|verbilligt|verringert|vergrößert|verkleinert|verlängert|verkürzt|verbessert|verschlechtert)(?:e[nt]?)?|übert(?:raf|rafen|roffen)`),
		tongue.English: tongue.AnyWord(`rose|risen|ris(?:es?|ing)|grew|grow(?:n|s|ing|th)?|increas(?:es?|ed|ing)|fell|fallen|falls|dropp?(?:s|ed)?|declin(?:es?|ed)|decreas(?:es?|ed)|shrank|shrunk|sank|sunk|exceed(?:s|ed)?`),
	}
)

// Compares says whether a text compares something.
func Compares(r value.Reading) bool {
	g, text := tongue.Of(r.Language), figure.WithoutValues(r)
	return g != tongue.None && (comparatives[g].MatchString(text) || changes[g].MatchString(text))
}

// compared says whether a text says itself which of its amounts is larger.
func compared(r value.Reading) bool {
	g := tongue.Of(r.Language)
	return g != tongue.None && comparatives[g].MatchString(figure.WithoutValues(r))
}

// difference says how an amount compares with another: "mehr", and beside a claim with a
// third amount of their sort, how much more.
func difference(r value.Reading, subject, base value.Value, g tongue.Tongue) string {
	more := subject.Quantity.Low.Cmp(base.Quantity.Low) > 0
	said, word := tongue.Pick(g, "das sind ", "that is "), tongue.Pick(g, "weniger", "less")
	if more {
		word = tongue.Pick(g, "mehr", "more")
	}
	counted := subject
	if figure.Unitless(subject) {
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
	return said + wording.Render(counted, g.Code()) + " " + word
}

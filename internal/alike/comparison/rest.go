package comparison

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/alike/figure"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/phrase"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/tongue"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// rests find words for what the parts that a sentence names leave, and nothing of which they
// would be a part.
var rests = [...]*regex.Regexp{
	tongue.German:  regex.MustCompile(`(?:^|[^\pL-])((?:[Dd]er|[Dd]en) (?:verbleibende |restlichen? )?Rest|[Dd]as Übrige)(?:[.,;]|$| (?:zahl|trug|trag|trägt|übern|kam|kommt|stamm|stemm|steuer|entf|ging|geht|fiel|fäll|finanz|lehn|stimm|ist |war |die Stadt|das Land|der Bund|die Gemeinde|der Kreis))`),
	tongue.English: regex.MustCompile(`(?:^|[^\pL-])([Tt]he (?:remainder|rest|balance))(?:[.,;]|$| (?:by|from|is|was|were|are|came|comes|will|went|goes|to|paid|voted|\pL{3,}ed|of the (?:costs?|money|funding|bill|sum|total)))`),
}

// restOf returns what the one share of a sentence leaves of a whole, or the one part of it, and
// where a text tells of that.
func restOf(r value.Reading) (left value.Value, at figure.Span, ok bool) {
	g := tongue.Of(r.Language)
	if g == tongue.None {
		return left, at, false
	}
	m := rests[g].FindStringSubmatchIndex(r.Text)
	if m == nil || rests[g].MatchString(r.Text[m[3]:]) {
		return left, at, false
	}
	at = figure.Span{From: m[2], To: m[3]}
	own, found := figure.Sentence(r.Text, at.From), 0
	if own.From == at.From && own.From > 0 { // "Den Rest zahlt das Land."
		own.From = figure.Sentence(r.Text, len(strings.TrimRight(r.Text[:own.From], ".!? "))).From
	}
	for _, v := range r.Values {
		if v.Start < own.From || v.End > own.To {
			continue
		}
		q := v.Quantity
		switch v.Kind {
		case value.Percent, value.Fraction:
			if q.Low != q.High || q.Bound > quantity.About || figure.IsStep(r, v) || v.Start > at.From {
				return left, at, false
			}
			left, found = v, found+1
			left.Quantity.Low = quantity.Whole(100).Minus(q.Low)
		case value.Number, value.Money, value.PercentPoints, value.Ordinal:
			return left, at, false // it may be a share as well, or that of which they are
		}
	}
	left.Quantity.High, left.Language, left.Text = left.Quantity.Low, "", ""
	return left, at, found == 1 && left.Quantity.Low.Valid() && left.Quantity.Low.Num > 0
}

// RestTold returns a source in which the share that "the rest" is stands in its place, beside a
// claim of a share: "Der Bund zahlt drei Viertel, das Land den Rest" becomes "…, das Land ein
// Viertel".
func RestTold(source, claim value.Reading) string {
	if !claim.Has(value.Fraction, value.Percent) {
		return source.Text
	}
	left, at, ok := restOf(source)
	if !ok {
		return source.Text
	}
	text := wording.Render(left, source.Language)
	if text == "" && left.Kind == value.Fraction {
		left.Kind, left.Quantity.Unit = value.Percent, "%"
		text = wording.Render(left, source.Language)
	}
	if text == "" {
		return source.Text
	}
	return phrase.Put(source.Text, at.From, at.To, "", text)
}

package show

import (
	"fmt"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/client/screen"
	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// sameQuotation reports whether two citations, of two statements, quote the same
// and say the same of it.
func sameQuotation(a, b *factcheckv1.Citation) bool {
	return a.GetSource() == b.GetSource() && a.GetStance() == b.GetStance() &&
		a.StartByte != nil && b.StartByte != nil && a.GetStartByte() == b.GetStartByte() && a.GetEndByte() == b.GetEndByte() &&
		slices.Equal(differenceTexts(a.GetDifferences()), differenceTexts(b.GetDifferences()))
}

// citationHead returns which side a citation takes, with a mark in front.
func (f Format) citationHead(mark string, c *factcheckv1.Citation) string {
	word, look := strings.TrimPrefix(c.GetStance().String(), "STANCE_"), screen.Plain
	switch c.GetStance() {
	case factcheckv1.Stance_STANCE_SUPPORT:
		look = screen.Green
	case factcheckv1.Stance_STANCE_CONFLICT:
		look = screen.Red
	}
	return fmt.Sprintf("%s%s %.2f", mark, f.in(look, word), c.GetScore())
}

// citationText returns a citation below its heads; again: its text is another copy
// of one that was shown.
func (f Format) citationText(c *factcheckv1.Citation, heads []string, again bool) string {
	notes := differenceTexts(c.GetDifferences())
	if said := c.GetAttribution().GetText(); said != "" {
		notes = append(notes, "said by: "+screen.OneLine(said))
	}
	if again {
		notes = append(notes, "another copy of a text quoted above")
	}
	return f.passageText(passage{
		heads:  heads,
		text:   c.GetQuote(),
		notes:  notes,
		title:  c.GetTitle(),
		byline: joined(c.GetPublisher(), publishTime(c.GetPublishTime(), c.GetPublishUtcOffset())),
		uri:    c.GetUri(),
		source: c.GetSource(),
		start:  c.StartByte, end: c.EndByte,
	})
}

// differenceTexts says what a quotation says otherwise than the claim.
func differenceTexts(list []*factcheckv1.Difference) []string {
	said := func(text string, days []string) string {
		if text == "" {
			return "nothing of the kind"
		}
		text = "“" + screen.OneLine(text) + "”"
		if len(days) > 0 {
			text += " (" + screen.OneLine(strings.Join(days, " or ")) + ")"
		}
		return text
	}
	var texts []string
	for _, d := range list {
		kind := strings.ToLower(strings.TrimPrefix(d.GetKind().String(), "DIFFERENCE_KIND_"))
		texts = append(texts, fmt.Sprintf("other %s: the claim has %s, the source %s", kind, said(d.GetClaimText(), d.GetClaimDays()), said(d.GetSourceText(), d.GetSourceDays())))
	}
	return texts
}

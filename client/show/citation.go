package show

import (
	"fmt"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/client/screen"
	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// quotations shows citations, one list after the other.
type quotations struct {
	Format
	numbered bool             // whether each has its number in front
	count    int              // of those shown
	shown    map[int32]string // source of each origin
	titled   map[string]bool  // sources whose title was shown
}

// text returns citations with where they stand; what is quoted twice, for two
// statements, is shown with the first of them.
func (q *quotations) text(list []*factcheckv1.Citation) string {
	var b strings.Builder
	for i, c := range list {
		again := func(x *factcheckv1.Citation) bool { return x == c || sameQuotation(x, c) }
		if slices.ContainsFunc(list[:i], again) {
			continue
		}
		var heads []string
		for j, x := range list {
			mark := ""
			if q.numbered {
				mark = fmt.Sprintf("[%d] ", q.count+j+1)
			}
			if again(x) {
				heads = append(heads, q.citationHead(mark, x))
			}
		}
		first, known := q.shown[c.GetOrigin()]
		b.WriteString("\n" + q.citationText(c, heads, known && first != c.GetSource()))
		q.titled[c.GetSource()] = true
		if !known && c.GetOrigin() > 0 {
			q.shown[c.GetOrigin()] = c.GetSource()
		}
	}
	q.count += len(list)
	return b.String()
}

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
// of one that was shown. What is known of a source is shown once, then its name alone.
func (q *quotations) citationText(c *factcheckv1.Citation, heads []string, again bool) string {
	notes := differenceTexts(c.GetDifferences())
	if said := c.GetAttribution().GetText(); said != "" {
		notes = append(notes, "said by: "+screen.OneLine(said))
	}
	if again {
		notes = append(notes, "another copy of a text quoted above")
	}
	p := passage{heads: heads, text: c.GetQuote(), notes: notes, source: c.GetSource(), start: c.StartByte, end: c.EndByte}
	if !q.titled[c.GetSource()] {
		p.title, p.uri = c.GetTitle(), c.GetUri()
		p.byline = byline(c.GetPublisher(), c.GetPublishTime(), c.GetPublishUtcOffset())
	}
	return q.passageText(p)
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

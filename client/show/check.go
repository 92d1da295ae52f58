package show

import (
	"fmt"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/client/screen"
	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// Check returns an answer for people: what the sources say, each quotation
// with where it stands, and what was searched.
func (f Format) Check(check *factcheckv1.ClaimCheck) string {
	var b strings.Builder
	word, meaning, look := verdictWords(check.GetVerdict())
	searched := check.GetCoverage().GetSourceCount() > 0
	head := f.paragraph(word + confidenceText(check.GetConfidence(), searched) + ": " + meaning)
	b.WriteString(strings.Replace(head, word, f.in(look, word), 1))
	b.WriteString(f.paragraph("“" + screen.OneLine(check.GetClaim()) + "”"))
	for i, st := range check.GetStatements() {
		b.WriteString(f.statementText(i+1, st, searched))
	}
	shown := map[int32]string{} // source of each origin
	for i, c := range check.GetCitations() {
		again := func(x *factcheckv1.Citation) bool { return x == c || sameQuotation(x, c) }
		if slices.ContainsFunc(check.GetCitations()[:i], again) {
			continue // shown with the first of them
		}
		first, known := shown[c.GetOrigin()]
		var heads []string
		for j, x := range check.GetCitations() {
			mark := ""
			if len(check.GetStatements()) > 0 {
				mark = fmt.Sprintf("[%d] ", j+1)
			}
			if again(x) {
				heads = append(heads, f.citationHead(mark, x))
			}
		}
		b.WriteString("\n" + f.citationText(c, heads, known && first != c.GetSource()))
		if !known && c.GetOrigin() > 0 {
			shown[c.GetOrigin()] = c.GetSource()
		}
	}
	if latest := latestText(check); latest != "" {
		b.WriteString("\n" + f.paragraph(latest))
	}
	b.WriteString("\n" + f.paragraph(coverageText(check.GetCoverage())))
	return b.String()
}

// verdictWords returns a verdict, what it means and how it looks.
func verdictWords(v factcheckv1.Verdict) (word, meaning string, look screen.Style) {
	switch v {
	case factcheckv1.Verdict_VERDICT_SUPPORT:
		return "SUPPORT", "sources support the claim", screen.Green
	case factcheckv1.Verdict_VERDICT_CONFLICT:
		return "CONFLICT", "sources contradict the claim", screen.Red
	case factcheckv1.Verdict_VERDICT_MIXED:
		return "MIXED", "sources contradict each other about the claim", screen.Yellow
	case factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE:
		return "INSUFFICIENT EVIDENCE", "no source speaks clearly for or against the claim", screen.Bold
	}
	return strings.TrimPrefix(v.String(), "VERDICT_"), "a verdict that this client does not know", screen.Bold
}

// confidenceText returns the confidence in a verdict. Where nothing was searched
// it is left out: it would speak of sources that were not read.
func confidenceText(confidence float64, searched bool) string {
	if !searched {
		return ""
	}
	return fmt.Sprintf(", confidence %.2f", confidence)
}

// statementText returns the verdict on a part of a claim, and which of the
// quotations below decide it.
func (f Format) statementText(number int, st *factcheckv1.Statement, searched bool) string {
	word, _, look := verdictWords(st.GetVerdict())
	text := fmt.Sprintf("%d. %s%s: “%s”", number, word, confidenceText(st.GetConfidence(), searched), screen.OneLine(st.GetText()))
	if len(st.GetCitationIndexes()) > 0 {
		var places []string
		for _, i := range st.GetCitationIndexes() {
			places = append(places, fmt.Sprintf("[%d]", i+1))
		}
		text += " " + strings.Join(places, " ")
	}
	return strings.Replace(screen.Indented("  ", screen.Wrap(text, f.Columns-2)), word, f.in(look, word), 1)
}

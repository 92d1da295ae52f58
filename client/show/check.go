package show

import (
	"fmt"
	"strings"

	"github.com/beleg-dev/beleg/client/screen"
	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// Coverage returns what was searched.
func (f Format) Coverage(check *factcheckv1.ClaimCheck) string {
	return f.paragraph(coverageText(check.GetCoverage()))
}

// Answer returns an answer for people: what the sources say, each quotation with where it
// stands.
func (f Format) Answer(check *factcheckv1.ClaimCheck) string {
	var b strings.Builder
	word, meaning, look := verdictWords(check.GetVerdict())
	searched := check.GetCoverage().GetSourceCount() > 0
	head := f.paragraph(word + confidenceText(check.GetConfidence(), searched) + ": " + meaning)
	b.WriteString(strings.Replace(head, word, f.in(look, word), 1))
	b.WriteString(f.paragraph("“" + screen.OneLine(check.GetClaim()) + "”"))
	for i, st := range check.GetStatements() {
		b.WriteString(f.statementText(i+1, st, len(check.GetCitations()), searched))
	}
	q := quotations{Format: f, numbered: len(check.GetStatements()) > 0, shown: map[int32]string{}, titled: map[string]bool{}}
	b.WriteString(q.text(check.GetCitations()))
	if list := check.GetUncertainCitations(); len(list) > 0 {
		b.WriteString("\n" + f.paragraph("Heard too uncertainly to count:"))
		b.WriteString(q.text(list))
	}
	if latest := latestText(check); latest != "" {
		b.WriteString("\n" + f.paragraph(latest))
	}
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
// quotations below, of which some decide and the rest are uncertain, are of it.
func (f Format) statementText(number int, st *factcheckv1.Statement, deciding int, searched bool) string {
	word, _, look := verdictWords(st.GetVerdict())
	text := fmt.Sprintf("%d. %s%s: “%s”", number, word, confidenceText(st.GetConfidence(), searched), screen.OneLine(st.GetText()))
	for _, i := range st.GetCitationIndexes() {
		text += fmt.Sprintf("\u00a0[%d]", i+1)
	}
	for _, i := range st.GetUncertainCitationIndexes() {
		text += fmt.Sprintf("\u00a0[%d?]", deciding+int(i)+1)
	}
	return strings.Replace(screen.Indented("  ", screen.Wrap(text, f.Columns-2)), word, f.in(look, word), 1)
}

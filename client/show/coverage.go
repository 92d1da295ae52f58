package show

import (
	"fmt"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// TextCoverage returns what was searched for the statements of a text, that of each in
// turn; nothing where there are none.
func (f Format) TextCoverage(list []*factcheckv1.Coverage) string {
	if len(list) == 0 {
		return ""
	}
	last := list[len(list)-1]
	if last.GetSourceCount() == 0 {
		return f.paragraph(coverageText(last))
	}
	var least, most int32 // of the passages that were judged, where there are any
	for _, c := range list {
		if n := c.GetJudgedPassageCount(); n > 0 {
			if least == 0 || n < least {
				least = n
			}
			most = max(most, n)
		}
	}
	text := searchedText(last)
	switch {
	case most == 0:
		text += "none came near a statement."
	case least == most:
		text += fmt.Sprintf("judged the nearest %d for each statement.", most)
	default:
		text += fmt.Sprintf("judged the nearest %d to %d for each statement.", least, most)
	}
	return f.paragraph(text + undatedText(last))
}

// StatementCoverage returns what TextCoverage does not say of one statement; most often
// nothing.
func (f Format) StatementCoverage(check *factcheckv1.ClaimCheck) string {
	switch c := check.GetCoverage(); {
	case c.GetTruncated():
		return "\n" + f.paragraph("Passages that were not judged may decide too.")
	case c.GetSourceCount() > 0 && c.GetJudgedPassageCount() == 0:
		return "\n" + f.paragraph("No passage came near the claim.")
	}
	return ""
}

func searchedText(c *factcheckv1.Coverage) string {
	return fmt.Sprintf("Searched %s with %s; ",
		Count(int(c.GetSourceCount()), "source", "sources"), Count(int(c.GetPassageCount()), "passage", "passages"))
}

// coverageText says what was searched, so that "we have nothing" can be told
// from "we did not look".
func coverageText(c *factcheckv1.Coverage) string {
	if c.GetSourceCount() == 0 {
		return "Nothing was searched: each source is retracted, or not as -sources, -label and -as-of ask." + undatedText(c)
	}
	text := searchedText(c)
	switch {
	case c.GetJudgedPassageCount() == 0:
		text += "none came near the claim."
	case c.GetTruncated():
		text += fmt.Sprintf("judged the nearest %d, and others may decide too.", c.GetJudgedPassageCount())
	default:
		text += fmt.Sprintf("judged the nearest %d.", c.GetJudgedPassageCount())
	}
	return text + undatedText(c)
}

// undatedText says how many sources -as-of left out because they have no date.
func undatedText(c *factcheckv1.Coverage) string {
	n := int(c.GetUndatedSourceCount())
	if n == 0 {
		return ""
	}
	return fmt.Sprintf(" Left out %s without a date.", Count(n, "source", "sources"))
}

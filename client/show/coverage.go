package show

import (
	"fmt"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// coverageText says what was searched, so that "we have nothing" can be told
// from "we did not look".
func coverageText(c *factcheckv1.Coverage) string {
	if c.GetSourceCount() == 0 {
		return "Nothing was searched: each source is retracted, or not as -sources, -label and -as-of ask." + undatedText(c)
	}
	text := fmt.Sprintf("Searched %s with %s; ",
		Count(int(c.GetSourceCount()), "source", "sources"), Count(int(c.GetPassageCount()), "passage", "passages"))
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

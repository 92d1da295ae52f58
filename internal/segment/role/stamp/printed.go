package stamp

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
)

var (
	// onPage finds the page that a text was printed on.
	onPage = regex.MustCompile(`(?i)(?:^|[\s,;/|•·])(?:seiten?:? ?|s\. ?|pages? |pg\. ?|pp?\. ?)[a-d]?\d{1,4}(?:[-–]\d{1,4})?(?:$|[\s,;/|•·])`)
	// ofIssue finds the number or the edition of what it was printed in, and the word for its
	// section.
	ofIssue = regex.MustCompile(`(?i)\b` + number + `(?:$|[\s,;/|•·])|\b(?:ressort|rubrik|section|jahrgang|ausgabe):? `)
	// editionOf is a part that is its edition.
	editionOf = regex.MustCompile(`^` + edition + `$`)
	// citing is what stands in front of what is cited.
	citing = regex.MustCompile(`^(?i:quelle|source|aus|from): `)
	// ofDay leads to the day of an issue.
	ofDay = regex.MustCompile(`(?i)(?:^| )(?:vom|of|am)[ ,]*$`)
	// inTown is the town of a newspaper.
	inTown = regex.MustCompile(` \([^()]{2,20}\)`)
	// between parts a line of an archive.
	between = regex.MustCompile(`[,;|•·/]| [-–—] `)
	// title is a name all of whose words but those inside have capitals.
	title = regex.MustCompile(`^\p{Lu}[\pL\d'’&.-]*(?: (?:&|(?:am|an|and|at|der|des|die|für|im|in|of|on|the|und)|\p{Lu}[\pL\d'’&.-]*)){0,5}$`)
	// ofWeekday ends the names of newspapers that come out on one.
	ofWeekday = regex.MustCompile(`(?i) (?:am|on|in) (?:sonntag|samstag|montag|sunday|saturday)$`)
)

// Printed returns the day of a line that says in what a text was printed, when and on which
// page, as archives of newspapers head it: "Dorumer Spiegel, 9. April 2025, S. 9 / Ausland". A
// page is that of no event. Names beside the newspaper's may be those of sections.
func Printed(text string) (day string, ok bool) {
	const most, longest = 4, 6 // names, and words of one
	text = unframed(unwrapped(strings.Trim(text, "*_")))
	text = text[len(citing.FindString(text)):]
	at := date.FindStringIndex(text)
	if at == nil || date.MatchString(text[at[1]:]) || !onPage.MatchString(text) {
		return "", false
	}
	rest := ofDay.ReplaceAllString(text[:at[0]], "") + ", " + text[at[1]:]
	for _, p := range []*regex.Regexp{onPage, ofIssue} {
		rest = p.ReplaceAllString(rest, ", ")
	}
	names := 0
	for _, name := range between.Split(inTown.ReplaceAllString(rest, ""), -1) {
		if name = strings.Trim(name, " ."); name == "" || editionOf.MatchString(name) {
			continue
		}
		named := IsPaper(name) || ofWeekday.MatchString(name) || !IsEvent(name)
		if names++; names > most || !named || !title.MatchString(name) || len(strings.Fields(name)) > longest {
			return "", false
		}
	}
	return text[at[0]:at[1]], names > 0
}

package masthead

import (
	"regexp"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/ingest/dateline"
	"github.com/beleg-dev/beleg/internal/segment/line"
	"github.com/beleg-dev/beleg/internal/segment/role/stamp"
)

// league is a line that says in which competition was played, "Handball, 3. Liga Frauen",
// "Oberliga Süd, 7. Spieltag".
var league = regexp.MustCompile(`^(?:\p{Lu}[\pL-]+(?:,|:| [|–-]) )?(?:\d\. )?(?:\pL*(?i:liga|klasse)|(?:\p{Lu}[\pL'’-]+ ){1,2}(?:League|Division))` +
	`(?: \p{Lu}[\pL-]*| \d)?(?: (?:Männer|Frauen|Herren|Damen|Men|Women|Nord|Süd|Ost|West))?(?:(?:,| [|–-]) (?:\d{1,2}\. )?(?:Spieltag|Runde|Matchday|Round)(?: \d{1,2})?)?$`)

// ofCase is the number of a case at a court, or what stands in front of its parties.
var ofCase = regexp.MustCompile(`^(?i:in (?:dem|der) \pL*(?:rechtsstreit|verfahren|sache)|in sachen)$|^(?:(?i:Geschäfts-?(?:nummer|zeichen)|Aktenzeichen|Case (?:No|number))|Az|AZ|Gz|GZ)[.:]* \d`)

// timesOnly recognises days and times that are no certain date, "All times CET, 15/16 May
// 2025", also between bars.
func timesOnly(text string) bool {
	for part := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune("|•·", r) }) {
		if !stamp.Only(line.Plain(part)) && !dateline.IsIssue(part) {
			return false
		}
	}
	return slices.ContainsFunc(strings.Fields(text), func(w string) bool { return strings.ContainsAny(w, "0123456789") })
}

package label

import (
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment/role/stamp"
)

// wire finds the lines that services which send releases on put around them: the kicker with a
// company and keywords, a place and an agency, who answers for what is sent, and by which law.
var wire = regex.MustCompile(`(?i:^[^/]{1,90} / (?:schlagwort(?:e|\(e\))?|stichwort(?:e|\(e\))?|key ?words?(?:\(s\))?): )|` +
	`^` + stamp.Town + ` \(` + stamp.Agency + `\)(?: [-–—])?$|` +
	`(?i:^für den inhalt der (?:mitteilung|meldung) (?:ist|sind) .*verantwortlich\.?$|^the issuer is (?:solely )?responsible for the content of this (?:announcement|release)\.?$|` +
	`^veröffentlichung einer insiderinformation(?:en)? (?:nach|gemäß|gem\.) art(?:ikel|\.) ?17|^(?:disclosure of )?(?:an )?inside information (?:according to|acc\. to|pursuant to|under) art(?:icle|\.) ?17|` +
	`^original-content von: |^original content by: )`)

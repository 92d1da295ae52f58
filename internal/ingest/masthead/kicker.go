package masthead

import "regexp"

// league is a line that says in which competition was played, "Handball, 3. Liga Frauen",
// "Oberliga Süd, 7. Spieltag".
var league = regexp.MustCompile(`^(?:\p{Lu}[\pL-]+(?:,|:| [|–-]) )?(?:\d\. )?(?:\pL*(?i:liga|klasse)|(?:\p{Lu}[\pL'’-]+ ){1,2}(?:League|Division))` +
	`(?: \p{Lu}[\pL-]*| \d)?(?: (?:Männer|Frauen|Herren|Damen|Men|Women|Nord|Süd|Ost|West))?(?:(?:,| [|–-]) (?:\d{1,2}\. )?(?:Spieltag|Runde|Matchday|Round)(?: \d{1,2})?)?$`)

// ofCase is the number of a case at a court, or what stands in front of its parties.
var ofCase = regexp.MustCompile(`^(?i:in (?:dem|der) \pL*(?:rechtsstreit|verfahren|sache)|in sachen)$|^(?:(?i:Geschäfts-?(?:nummer|zeichen)|Aktenzeichen|Case (?:No|number))|Az|AZ|Gz|GZ)[.:]* \d`)

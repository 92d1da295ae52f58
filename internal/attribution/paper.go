package attribution

// quotedName is a name between quotation marks.
const quotedName = `(?:„[\pL\d][^` + marks + `]{0,40}[\pL\d][“”"]|"[\pL\d][^"]{0,40}[\pL\d]"|»[\pL\d][^«]{0,40}[\pL\d]«|«[\pL\d][^»]{0,40}[\pL\d]»)`

// germanPaper is one in the nominative: "der" may tell of a listener, too, but not
// where no other subject follows.
const germanPaper = `((?:(?i:der|die|das) )?(?:\p{Lu}[\pL-]* ){0,2}` + quotedName + `)`

// germanSource says whom a report relies on: "unter Berufung auf die Polizei".
const germanSource = `(?: unter Berufung auf [^,.]{2,60})?`

// germanDocument is a text, by the end of its noun.
const germanDocument = `((?:(?:der|dem|einem|einer|ihrem|ihrer|seinem|seiner) )?(?:\p{Ll}\pL*(?:en|er) ){0,2}(?:\p{Lu}[\pL-]*)?(?i:analyse|antrag|artikel|aushang|begründung|beitrag|bericht|bescheid|brief|entwurf|erklärung|gutachten|mail|meldung|mitteilung|papier|protokoll|schreiben|stellungnahme|studie|urteil|vorlage)(?: (?:der|des|von) (?:\p{Ll}\pL*en )?` + germanCapitals + `)?)`

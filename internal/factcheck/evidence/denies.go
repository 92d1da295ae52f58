package evidence

// Parts of patterns for who denies, and what; the manners of telling it share them.
const (
	germanDenies = `(?:bestreite[nt]|bestritt(?:en)?|dementier(?:t|te|en|ten)|leugne(?:t|te|n|ten)|geleugnet|verneint(?:e|en)?|widersprach(?:en)?|widersprich?t|widersprechen)`
	// germanDisputes has "ab" behind it.
	germanDisputes = `(?:streite[nt]|stritt(?:en)?)`
	// germanRebuffs has "zurück" or "von sich" behind it.
	germanRebuffs = `(?:wies(?:en)?|weis(?:t|en))`
	// germanCalls has behind it what something is called.
	germanCalls   = `(?:nannten?|nenn(?:t|en)|bezeichne(?:t|n|te|ten))`
	englishDenies = `den(?:y|ies|ied)`
	// englishRebuffs has a report or an accusation behind it.
	englishRebuffs = `(?:reject|dismiss|refute|dispute|contest)(?:s|d|ed|es|ing)? (?:as \pL+ )?`

	germanRumour = `(?:vorw[uü]rf\pL*|verdacht|behauptung(?:en)?|darstellung|(?:medien|presse|zeitungs|fernseh|agentur)?bericht(?:e|en)?|gerüchte?n?|aussagen?|anschuldigung(?:en)?|meldung(?:en)?|spekulationen)`
	// germanReport is one with what it is about.
	germanReport  = `(?:(?:den|einen|diesen|die|diese|alle|ein|das|dieses|\pL+ende) )?` + germanRumour + `(?: ` + inClause + `{1,40})?`
	germanClaimed = `(?:(?:dass|wonach|nach (?:dem|der|denen)) |(?:er|sie|es|man|(?-i:\p{Lu})[\pL-]+|(?:der|die|das|den|ein|eine|sein|seine|ihr|ihre) [\pL-]+) )`
	englishRumour = `(?:(?:the|any|all|these|those|media|press|such|local) )*(?:claims?|allegations?|accusations?|suggestions?|reports?|rumou?rs?|assertions?|charges?)`

	// germanTelling has behind it what somebody says.
	germanTelling = `sag(?:t|en|te|ten)|erklär(?:t|en|te|ten)|behaupte(?:t|n|te|ten)|mein(?:t|en|te|ten)|berichte(?:t|n|te|ten)|schreib(?:t|en)|schrieb(?:en)?`

	// inClause is a sign within a clause of a text of several sentences.
	inClause = `(?:[^,;:.!?„“”"»«–—]|[,.]\d)`
)

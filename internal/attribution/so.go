package attribution

// What stands round a speaker behind "so". Where nothing is quoted it must
// be somebody, or the verb show that others speak, lest it be "so der Titel" or
// "mehrere Städte, so Berlin". "Wie …, so …" compares.
const (
	germanSoStart = `(?m:^)(?:[^JW\n` + marks + `]|W[^io\n]|Wi[^e\n])[^\n` + marks + `]*?`
	germanSoEnd   = bracketed + `(?: ` + germanAdverb + `)?(?:(?m:[,;“”"„»«]|\.?$)| ` + germanPreposition + ` )`
)

// germanSomebody is a person or a body by the end of its noun, with or without a
// name.
const germanSomebody = `(\p{Lu}[\pL-]*` + germanRole + ` ` + germanCapitals + `|(?:der|die|das|eine?|ihre?|seine?) (?:\p{Ll}\pL*er? )?(?:\p{Lu}[\pL-]*` + germanRole + `|[\pL-]*(?i:` + germanBody + `))(?: ` + germanCapitals + `| (?:der|des|von|für) ` + germanCapitals + `)?)`

// What ends the noun for a man, for a person, and for a body or its text.
const (
	germanMan  = `(?:er|[st]or|ent|ist|chef|experte|anwalt|rat)`
	germanRole = `(?:` + germanMan + `|(?:er|or|[lnsz]t|ät|[fgm])in)`
	germanBody = `polizei|behörde|wehr|amt|ministerium|gericht|verwaltung|anwaltschaft|verband|verein|gesellschaft|agentur|konzern|partei|fraktion|regierung|unternehmen|kommission|institut|kammer|bank|sender|zeitung|magazin|präsidium|gewerkschaft|stiftung|universität|studie|bericht|gutachten`
)

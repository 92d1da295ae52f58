package attribution

import "github.com/beleg-dev/beleg/internal/regex"

// What stands round a speaker behind "so". Where nothing is quoted it must be somebody, or
// the verb must show that others speak: "so der Titel" and "mehrere Städte, so Berlin" name
// no speaker. "Wie …, so …" compares.
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

// germanMore are other ends of nouns of people and bodies.
const germanMore = `frau|mann|sitzende|ordnete|beauftragte|klagte|betroffene|stadt|gemeinde|kreis|bund|senat|vorstand|bündnis|initiative|klub|club|firma|schule|klinik|kirche|opposition`

var (
	// thing finds a German noun with its article, which may be no person.
	thing = regex.MustCompile(`^(?i:der|die|das|den|dem|ein|eine|einen|ihre?|seine?) `)
	// being finds a noun of a person or a body.
	being = regex.MustCompile(` [\pL-]*(?:` + germanRole + `|(?i:` + germanBody + `|` + germanMore + `))(?:\P{L}|$)`)
)

// speaks says whether who is named in German can say something: "die Polizei", but not
// "die Stimmung".
func speaks(name string) bool {
	return !thing.MatchString(name) || being.MatchString(name)
}

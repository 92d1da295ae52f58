package reading

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment/calendar"
	"github.com/beleg-dev/beleg/internal/segment/char"
)

var (
	// modelName finds a name with its number, as makers tell one of their things from another:
	// "der Wasserkocher Brava 300", "the smaller AquaPear 1.2". The groups are the word in front of it, the name
	// and the number.
	modelName = regex.MustCompile(`(?:^|[^\pL\d])(\pL[\pL-]*) (\p{Lu}[\pL'’]*\pL)(?: \p{Lu})?[ -](\d[\d.,]*\d|\d)`)
	// uncounted matches what stands behind a number that counts nothing.
	uncounted = regex.MustCompile(`^(?:$|[.,:;!?)"“”«»](?:\D|$)| (?:zurück|wegen|und|oder|sowie|mit|aus|in|im|am|vom|ab|seit|nach|ist|sind|wird|wurde|hat|because|and|or|with|from|in|on|is|are|was|has|after|over|due|since|to)(?:\PL|$))`)
	// inRow are what is numbered in a row, of which there is one that is meant.
	inRow = regex.MustCompile(`(?i)(?:^|[a-zäöüß])?(?:platz|gleis|seite|artikel|absatz|paragraf|paragraph|kapitel|halle|tor|zimmer|raum|haus|nummer|nr|linie|bus|autobahn|straße|stufe|phase|klasse|gruppe|liga|runde|kategorie|tag|woche|jahr|block|reaktor|bahnsteig|steig|` +
		`etage|stock|sektor|zone|bezirk|etappe|spieltag|folge|staffel|band|teil|place|platform|page|article|section|chapter|hall|gate|room|house|number|no|line|route|highway|level|stage|class|group|league|round|category|day|week|year|reactor|floor|sector|` +
		`district|episode|season|volume|part|unit|pier|dock|berth|formel|formula|top)$`)
	// within are what stands in front of a place, not a thing.
	within = char.WordSet("in im nach aus bei von vom am an zu zum zur auf um über unter gegen at from to near of by over under against on")
	// oneOfSeveral finds what a maker does with one thing and may do with another, or that it is done as well.
	oneOfSeveral = regex.MustCompile(`(?i)(?:^|\PL)(?:auch|ebenfalls|ebenso|zudem|außerdem|zusätzlich|also|too|additionally|likewise|as well|r[üu]ckruf\pL*|zur[üu]ck(?:ge|zu)?ruf\pL*|ruf(?:t|en|te|ten)\PL.*\PLzur[üu]ck|recall\pL*|withdr[ae]w\pL*|vom Markt|off the market|warnt? vor|warn(?:s|ed)? (?:of|about|against))(?:\PL|$)`)
	// onlyThat finds that there is no other one.
	onlyThat = regex.MustCompile(`(?i)(?:^|\PL)(?:nur|lediglich|ausschließlich|einzig\pL*|(?:ander|übrig|weiter)e[nrms]? (?:\pL+ )?(?:modell|gerät|produkt|version|größe|charge|artikel|ware)\pL*|nicht (?:\pL+ ){0,2}betroffen|` +
		`only|sole|solely|alone|(?:no|any) other|other (?:\pL+ )?(?:model|device|product|version|size|batch|item)\pL*|(?:not|un)(?: be)? ?affected)(?:\PL|$)`)
)

// A model is a thing's name and its number.
type model struct{ name, number string }

// modelsOf returns those that a text names.
func modelsOf(text string) []model {
	var list []model
	for at := 0; at < len(text); {
		m := modelName.FindStringSubmatchIndex(text[at:])
		if m == nil {
			break
		}
		before, name, number := strings.ToLower(text[at+m[2]:at+m[3]]), text[at+m[4]:at+m[5]], text[at+m[6]:at+m[7]]
		at += m[7]
		if !uncounted.MatchString(text[at:]) || within[before] || inRow.MatchString(name) || calendar.Month(strings.ToLower(name)) != 0 {
			continue
		}
		list = append(list, model{strings.ToLower(name), number})
	}
	return list
}

// OfOtherModel says whether the claim tells of a thing with a number in its name what a maker may do with
// several, and a passage and what stands round it only of one whose name has another number: of the
// claim's they tell nothing.
func (r *Claim) OfOtherModel(e *factcheck.Evidence) bool {
	claimed := modelsOf(r.text)
	if len(claimed) != 1 || !oneOfSeveral.MatchString(r.text) {
		return false
	}
	around := round(e)
	if onlyThat.MatchString(around) || onlyThat.MatchString(r.text) {
		return false
	}
	told := modelsOf(around)
	return slices.ContainsFunc(told, func(m model) bool { return m.name == claimed[0].name }) && !slices.Contains(told, claimed[0]) &&
		!strings.Contains(around, claimed[0].number)
}

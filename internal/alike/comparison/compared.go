package comparison

import (
	"github.com/beleg-dev/beleg/internal/alike/figure"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// Words of a comparison: adjectives, and verbs and nouns of change.
var (
	comparatives = [...]*regex.Regexp{
		tongue.German:  tongue.AnyWord(`mehr|weniger|(?:höher|niedriger|geringer|größer|kleiner|teurer|billiger|günstiger|länger|kürzer|besser|schlechter|stärker|schwächer)(?:e[mnrs]?)?`),
		tongue.English: tongue.AnyWord(`more|fewer|less|higher|lower|larger|greater|bigger|smaller|cheaper|dearer|longer|shorter|better|worse|stronger|weaker`),
	}
	changes = [...]*regex.Regexp{
		tongue.German: tongue.AnyWord(`(?:an)?(?:gestiegen|stieg(?:en)?|steig(?:t|en))|(?:ge)?wachsen|wächst|wuchs(?:en)?|zugenommen|zunahme|anstieg|zuwachs|(?:ge)?sunken|sank(?:en)?|sink(?:t|en)|gefallen|fiel(?:en)?|zurückgegangen|rückgang|abgenommen|abnahme|` +
			`(?:erhöht|verteuert|verbilligt|verringert|vergrößert|verkleinert|verlängert|verkürzt|verbessert|verschlechtert)(?:e[nt]?)?|übert(?:raf|rafen|roffen)`),
		tongue.English: tongue.AnyWord(`rose|risen|ris(?:es?|ing)|grew|grow(?:n|s|ing|th)?|increas(?:es?|ed|ing)|fell|fallen|falls|dropp?(?:s|ed)?|declin(?:es?|ed)|decreas(?:es?|ed)|shrank|shrunk|sank|sunk|exceed(?:s|ed)?`),
	}
)

// Compares says whether a text compares something.
func Compares(r value.Reading) bool {
	g, text := tongue.Of(r.Language), figure.WithoutValues(r)
	return g != tongue.None && (comparatives[g].MatchString(text) || changes[g].MatchString(text))
}

package value

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value/gazetteer"
)

// A Land is a country or a region that a text names.
type Land struct {
	Spellings []string // those of its adjectives, its people and its capital with them
	Doer      bool     // whether the text may tell what it does, and not of where or whose something is
}

// beforeLand finds the words in front of a country that somebody else does something in, or
// with, and a comparison.
var beforeLand = regex.MustCompile(`(?:^|[^\pL-])(?i:in|im|an|aus|nach|von|vom|für|mit|gegen|auf|über|um|vor|bei|zu|zum|durch|zwischen|wie|als|of|to|from|for|with|against|on|by|at|between|into|across|over|like|than)(?: (?:den?|dem|der|die|das|the|ganz|all|whole))? $`)

// Lands returns the countries and regions of a text in a BCP-47 language.
func Lands(text, language string) []Land {
	var list []Land
	for _, v := range Find(text, language, Reference{}) {
		if v.Kind != Place || v.Place.InName || len(v.Place.IDs) == 0 {
			continue
		}
		p := v.Place.Likeliest()
		if p.Sort != gazetteer.Country && p.Sort != gazetteer.Region {
			continue
		}
		spellings := slices.Concat(p.English, p.German, p.EnglishAdjectives, p.GermanStems, p.EnglishPeoples, p.GermanPeoples)
		if p.Sort == gazetteer.Country {
			for _, q := range gazetteer.All() {
				if q.Sort == gazetteer.Capital && q.Code == p.Code {
					spellings = slices.Concat(spellings, q.English, q.German)
				}
			}
		}
		list = append(list, Land{spellings, !v.Place.Adjective && !beforeLand.MatchString(text[:v.Start])})
	}
	return list
}

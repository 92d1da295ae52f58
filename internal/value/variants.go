package value

import (
	"slices"
	"strings"
)

// maxVariants is how many other spellings of one place are returned.
const maxVariants = 6

// Variants returns the other names of the places that a text names, in both
// languages: "Riad" for Riyadh, "Kiew" and "Kiev" for Kyiv, "russisch" for
// Russian. They are meant for keyword search, in the order of the text, without
// repeats and without words that the text has.
func Variants(text, language string) []string {
	var out []string
	for _, v := range Find(text, language, Reference{}) {
		if v.Kind != Place || v.Place.InName {
			continue
		}
		found := 0
		for _, n := range v.Place.names() {
			if found < maxVariants && !strings.Contains(text, n) && !slices.Contains(out, n) {
				out = append(out, n)
				found++
			}
		}
	}
	return out
}

// names returns the words for the likeliest place in the form that the text uses.
func (l Location) names() []string {
	p := l.place(l.IDs[0])
	switch l.Form {
	case AdjectiveForm:
		if len(p.EnglishAdjectives) > 0 {
			return slices.Concat(p.EnglishAdjectives, p.GermanStems)
		}
	case PeopleForm:
		return slices.Concat(p.EnglishPeoples, p.GermanPeoples)
	}
	return slices.Concat(p.English, p.German)
}

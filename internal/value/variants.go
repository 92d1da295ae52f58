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
		for _, n := range v.Place.Names() {
			if found < maxVariants && !strings.Contains(text, n) && !slices.Contains(out, n) {
				out = append(out, n)
				found++
			}
		}
	}
	return out
}

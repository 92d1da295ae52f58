package reading

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/regex"
)

// generation matches one of several who have a name, or one of several things: "Vance Jr.",
// "Bush senior", "Otto III.".
var generation = regex.MustCompile(`(\p{Lu}\pL+),? (Jr|Sr|junior|senior|Junior|Senior|[IVX]{1,5})(?:[^\pL\d]|$)`)

// oneOf is a name, with what tells one of its bearers from the others.
type oneOf struct{ name, mark string }

// bearersIn lists those of a text.
func bearersIn(text string) []oneOf {
	var list []oneOf
	for _, m := range generation.FindAllStringSubmatch(text, -1) {
		list = append(list, oneOf{m[1], markOf(m[2])})
	}
	return list
}

// markOf writes in one way what is written in several.
func markOf(word string) string {
	switch word {
	case "Jr", "Junior":
		return "junior"
	case "Sr", "Senior":
		return "senior"
	}
	return word
}

// namesOtherGeneration says whether the claim names one of several of a name, and a passage
// with what stands before it another one and not the claim's: what Vance Sr. does is no
// support for what his son does.
func (r *Claim) namesOtherGeneration(e *factcheck.Evidence) bool {
	if len(r.bearers) == 0 {
		return false
	}
	text := round(e)
	said := bearersIn(text)
	return slices.ContainsFunc(r.bearers, func(c oneOf) bool {
		other := func(s oneOf) bool { return s.name == c.name && s.mark != c.mark && !slices.Contains(r.bearers, s) }
		own := func(w string) bool { return markOf(w) == c.mark }
		return slices.ContainsFunc(said, other) && !slices.ContainsFunc(words(text), own)
	})
}

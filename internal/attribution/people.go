package attribution

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/value"
)

// People returns the names in a text that may be those of people.
func People(text, language string) []value.Value {
	return slices.DeleteFunc(value.Find(text, language, value.Reference{}), func(v value.Value) bool {
		return v.Kind != value.Name || v.Name.Acronym || v.Name.Quoted
	})
}

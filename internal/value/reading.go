package value

import "slices"

// A Reading is a text with what it states.
type Reading struct {
	Text     string
	Language string  // BCP-47; empty: unknown
	Values   []Value // as Find returns them
}

// Has says whether a text states a value of one of some kinds.
func (r Reading) Has(kinds ...Kind) bool {
	return slices.ContainsFunc(r.Values, func(v Value) bool { return slices.Contains(kinds, v.Kind) })
}

// OfKind returns those of a kind among values.
func OfKind(values []Value, kind Kind) []Value {
	return slices.DeleteFunc(slices.Clone(values), func(v Value) bool { return v.Kind != kind })
}

package grammar

import "slices"

// Words that tell what was before something else, and what was behind it.
var (
	earlier = listOf("erst zuerst zunächst first initially")
	later   = listOf("dann danach anschließend später daraufhin then later afterwards afterward")
)

// ordered says whether two clauses tell in which order they are true, which none of them
// does alone: "erst sank die Fähre, und danach".
func ordered(clause, next []word) bool {
	first := slices.IndexFunc(clause, func(w word) bool { return earlier[w.low] })
	return first >= 0 && later.hasAny(next) && (first == 0 || !englishDeterminers[clause[first-1].low])
}

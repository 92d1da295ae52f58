package figure

import "github.com/beleg-dev/beleg/internal/regex"

// Tell writes something into a text, in brackets at the end of the clause of an amount, from where
// that may stand up to another amount.
func Tell(text string, from, to int, said string) string {
	if said == "" {
		return text
	}
	to = min(to, from+farthestEnd)
	at := firstIn(clauseEnd, text, from, to)
	if at < 0 {
		at = firstIn(joint, text, from, to)
	}
	if at < 0 {
		return text // within a phrase it would not be understood
	}
	return text[:at] + " (" + said + ")" + text[at:]
}

// ClauseEnd returns where the clause ends in which an amount stands that ends at a byte;
// -1: too far away.
func ClauseEnd(text string, from int) int {
	return firstIn(clauseEnd, text, from, min(len(text), from+farthestEnd))
}

// firstIn returns where a pattern first matches in a part of a text; -1: nowhere.
func firstIn(pattern *regex.Regexp, text string, from, to int) int {
	if m := pattern.FindStringIndex(text[from:to]); m != nil {
		return from + m[0]
	}
	return -1
}

// farthestEnd is how many bytes behind an amount its clause is thought to end.
const farthestEnd = 160

var (
	// clauseEnd finds the mark at the end of a clause.
	clauseEnd = regex.MustCompile(`[,;:]? [–—-] |[,;:)](?:\s|$)|[.!?](?:\s|$)`)
	// joint finds what may stand between two amounts without one.
	joint = regex.MustCompile(` (?:und|and|statt|nach|after|from|instead|gegenüber|compared)\s`)
)

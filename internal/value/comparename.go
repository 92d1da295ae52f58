package value

import "github.com/beleg-dev/beleg/internal/value/name"

// compareNames never finds two names different: one person is written in many
// ways. Two names that are not written alike are Compatible at best, and two
// given names alone are not one for their sound, nor are Rolf and Ralf of one surname.
func compareNames(a, b name.Identity) Relation {
	short, long := a.Words, b.Words
	if len(short) > len(long) {
		short, long = long, short
	}
	if len(short) == 0 {
		return Incomparable
	}
	same, alike := name.WordsIn(short, long)
	if len(short) == len(long) { // a word may stand there twice
		back, likewise := name.WordsIn(long, short)
		same, alike = min(same, back), min(alike, likewise)
	}
	switch {
	case same == len(short) && len(short) == len(long):
		return Equal
	case len(long) == 1 && name.Given(short[0]) && name.Given(long[0]):
		return Incomparable
	case alike == len(short) && !a.OtherGiven(b):
		return Compatible
	}
	return Incomparable
}

package converse

import (
	"slices"
	"strings"
)

// A relation is what two do, of whom one has the first part in it and the other the second; a
// verb may tell of several.
type relation uint32

const (
	wins       relation = 1 << iota // against the second
	hosts                           // the second
	sells                           // to the second
	supplies                        // the second
	lends                           // to the second
	lets                            // to the second, who rents
	leaves                          // to the second, who inherits
	pays                            // the second, or gives
	exports                         // to the second
	sues                            // the second
	succeeds                        // the second
	criticises                      // the second
	warns                           // the second
	precedes                        // the second, in a ranking
	begets                          // the second
	cedes                           // somebody to the second, who joins it
)

// What stands in front of a part of a verb, but for prepositions.
const (
	subject = "^"
	object  = ""
)

// A frame is how a verb tells of a relation: by what its first and its second part are marked,
// as the subject, the object, or by one of some prepositions.
type frame struct {
	relation
	marks    [2]string // of the first and of the second part; "von|bei"
	needs    string    // one of these must stand in the clause; "zu gast"
	particle string    // must end it
	forms    forms
}

// marked says whether a preposition stands in front of a part.
func (f *frame) marked(preposition string) bool {
	return slices.ContainsFunc(f.marks[:], func(m string) bool { return slices.Contains(strings.Split(m, "|"), preposition) })
}

// Forms are those of a verb, each several with blanks between.
type forms struct{ present, past, participle string }

// regular are the forms of an English verb without "-ed" or "-s".
func regular(stem string) forms {
	past := stem + "ed"
	if strings.HasSuffix(stem, "e") {
		past = stem + "d"
	}
	return forms{stem + " " + stem + "s", past, past}
}

// weak are the forms of a German verb without "-t" or "-te".
func weak(stem, participle string) forms {
	return forms{stem + "t " + stem + "en", stem + "te " + stem + "ten", participle}
}

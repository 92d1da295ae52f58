package frequency

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// formerly finds that a claim tells of what was.
var formerly = tongue.AnyWord(`bisher\pL*|bislang|zuvor|vorher|früher\pL*|ehemals|used to|previously|before|until now|so far|formerly`)

// Match relates the one frequency of a claim to those of a source: Equal to one of them, or
// Different from all; Open where one may be it. What was is compared with what was. It returns the two.
func Match(claim, source, claimLanguage, sourceLanguage string) (own, other Frequency, r Relation) {
	mine := telling(Find(claim, claimLanguage))
	if len(mine) != 1 {
		return own, other, Open
	}
	theirs := telling(Find(source, sourceLanguage))
	if len(theirs) == 0 {
		return own, other, Open
	}
	own = mine[0]
	then := own.Past || formerly.MatchString(claim)
	theirs = slices.DeleteFunc(theirs, func(f Frequency) bool { return f.Past != then })
	for k, f := range theirs {
		relation := Compare(own, f)
		if relation == Equal {
			return own, f, Equal
		}
		if k == 0 || relation == Open && r == Different {
			other, r = f, relation
		}
	}
	return own, other, r
}

// telling returns the frequencies without those that say only that something is every day beside
// one that says how often.
func telling(list []Frequency) []Frequency {
	if slices.ContainsFunc(list, func(f Frequency) bool { return !f.Bare }) {
		return slices.DeleteFunc(list, func(f Frequency) bool { return f.Bare })
	}
	return list
}

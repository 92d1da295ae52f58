package office

import (
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
)

var (
	// deputed finds in front of an office, or at the beginning of its word, that it is a deputy's.
	deputed = regex.MustCompile(`(?i)(?:^|\PL)(?:(?:stellvertretende[rnms]?|deputy|vice|assistant)(?:[ -]\pL[\pL-]*){0,2}[ -]|vize-?)$`)
	// gone finds that somebody had it.
	gone = regex.MustCompile(`(?i)(?:^|\PL)(?:(?:frühere|ehemalige|einstige|damalige)[rnms]?(?: \pL[\pL-]*){0,2} |(?:former|one-time|then)(?:[ -]\pL[\pL-]*){0,2}[ -]|(?:ex|alt)-?)$`)
	// deputy and former find the same in the word itself.
	deputy = regex.MustCompile(`(?i)^(?:vize|deputy |vice|stellvertret)`)
	former = regex.MustCompile(`(?i)^(?:ex-|alt(?:bürger|kanzl|bundes|präsid)|former )`)
)

// longestRank is how many bytes in front of an office are looked at for whether it is less.
const longestRank = 60

// Rank is what an office is less than one that is called so: a deputy's, or one that somebody had.
type Rank struct{ Deputy, Former bool }

func rankOf(text string, at segment.Span) Rank {
	before, word := text[max(0, at.Start-longestRank):at.Start], at.Of(text)
	return Rank{
		Deputy: deputed.MatchString(before) || deputy.MatchString(word),
		Former: gone.MatchString(before) || former.MatchString(word),
	}
}

// Less says whether an office is less than another one in rank.
func (r Rank) Less(o Rank) bool { return r.Deputy && !o.Deputy || r.Former && !o.Former }

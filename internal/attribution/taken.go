package attribution

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
)

// taken matches "claimed" with what is taken, not said: lives, or a prize, with no verb of a clause behind
// it.
var taken = regex.MustCompile(`^claim(?:s|ed) (?:[\pL\d.,'’-]+ ){0,5}?(?:lives?|victims?|gold|silver|bronze|medals?|titles?|crown|victory|trophy)(?:,? (?:of|in|on|at|from|since|for|and|across|over|with|after|by|last|this) (?:[^.]*)|,? [\p{Lu}\d][^.]*)?(?:\.|$)`)

// verbBehind finds a verb that has what is taken for its subject: "claimed gold was dear".
var verbBehind = regex.MustCompile(` (?:was|were|is|are|had|has|have|would|will|could|should|can|did|does)(?:$|\PL)`)

// takes says whether the verb behind a name, which ends at most at a place, tells what is taken.
func takes(text string, name, verb int) bool {
	if name > verb {
		return false
	}
	i := strings.LastIndex(text[name:verb], " claim")
	if i < 0 {
		return false
	}
	m := taken.FindString(text[name+i+1:])
	return m != "" && !verbBehind.MatchString(m)
}

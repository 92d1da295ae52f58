package reading

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/regex"
)

var (
	// holds match a claim that somebody has an office, or came to have it.
	holds = []*regex.Regexp{
		regex.MustCompile(`^\p{Lu}[^,;:]*? (?:ist|war|wurde|bleibt|bekleidet|übernahm)(?: \pL+)*? (?:(?-i:\p{Lu})[\pL-]*|Amt)(?:$|[^\pL])`),
		regex.MustCompile(`^\p{Lu}[^,;:]*? (?:is|was|became|has become|remains|serves as|took over as)(?: now| currently)? (?:(?:an?|the|its|new) )*[\pL-]+(?: [\pL-]+){0,2}?(?:[.]?$| (?:of|at|for|in) )`),
	}
	// hoping match one that says itself that somebody may come to have it.
	hoping = regex.MustCompile(`(?i)(?:^|\PL)(?:\pL*kandida\pL*|kandidier\pL*|favorit\pL*|anwärter\pL*|bewerb\pL*|bewarb|beworben|nominier\pL*|\pL*nächste[rn]?|ausgewählt|vorgeschlagen|designiert\pL*|künftig\pL*|angehend\pL*|im gespräch|gehandelt|geplant|vorgesehen|soll|will|möchte|könnte|dürfte|werden|aufgestellt|` +
		`candida\pL*|favou?rite|front-?runner|contender|nomin\pL*|chosen|picked|selected|named|next|proposed|suggested|tipped|running|standing|shortlisted|recommended|hopeful|designate|elect|expected|likely|set to|due to|may|meant|planned|supposed|intended|scheduled|might|could|would|will|should|wants?|hop(?:es|ing)|considered|backed|endorsed)(?:$|\PL)`)
)

// Nominated returns the questions about the sentences of a passage that tell who may come to
// have an office, where the claim says that somebody has one, and about the passage without
// what they tell so; none: it is otherwise.
func (r *Claim) Nominated(e *factcheck.Evidence) (told []factcheck.Pair, bare factcheck.Pair) {
	so := slices.ContainsFunc(holds, func(p *regex.Regexp) bool { return p.MatchString(r.text) })
	if !so || len(r.negations) > 0 || hoping.MatchString(r.text) || e.Passage.Half != nil {
		return nil, factcheck.Pair{}
	}
	without, sentences := evidence.Nominated.Without(e, false)
	for _, x := range sentences {
		if evidence.Installs(x.Passage.Text) {
			return nil, factcheck.Pair{}
		}
		told = append(told, r.Pair(evidence.Ask(x)))
	}
	return told, r.Pair(evidence.Ask(without))
}

package reading

import (
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/regex"
)

// ofWhom finds in a text of whom a noun is: "den Antrag der Grünen".
var ofWhom = regex.MustCompile(`\p{Lu}\pL+ (?:der|des) (\p{Lu}[\pL-]*)|\pL+ (?:of|from) (?:the )?(\p{Lu}[\pL-]*)|(\p{Lu}\pL*)['’]s `)

// agentsTold returns a text in which is told apart what one whom the claim names is said to have
// done to a noun, "einen von Norwegen unterstützten Vorschlag", where the claim does not say so
// of its noun.
func (r *Claim) agentsTold(text string) string {
	return evidence.AgentsTold(text, func(agent string) bool {
		has := stems(agent)
		for _, m := range ofWhom.FindAllStringSubmatch(r.text, -1) {
			for s := range stems(m[1] + m[2] + m[3]) {
				if has[s] {
					return false
				}
			}
		}
		for s := range has {
			if r.stems[s] {
				return true
			}
		}
		return false
	})
}

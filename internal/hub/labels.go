package hub

import (
	"strconv"
	"strings"
)

// What a judge says, as internal/nli calls it, and the words for it, in lower
// case, that id2label may have.
var stances = map[string]string{
	"entailment": "SUPPORT", "support": "SUPPORT", "supports": "SUPPORT", "supported": "SUPPORT",
	"contradiction": "CONFLICT", "refute": "CONFLICT", "refutes": "CONFLICT", "refuted": "CONFLICT", "conflict": "CONFLICT",
	"neutral": "NEUTRAL", "not enough info": "NEUTRAL", "not enough information": "NEUTRAL", "nei": "NEUTRAL",
}

const supportedLabels = "supported are one each of entailment, support or supported; contradiction, refute, refuted or conflict; neutral or not enough info"

// labels returns the stances in the order of the logits.
func (c *config) labels() ([]string, error) {
	const key = "id2label"
	switch n := len(c.Labels); {
	case n == 2:
		return nil, wrong(key, "has two labels: a two-label judge cannot say conflict; "+supportedLabels)
	case n != 3:
		return nil, wrong(key, "has %d labels: %s", n, supportedLabels)
	}
	if c.Problem != nil && *c.Problem != "single_label_classification" {
		return nil, wrong("problem_type", "is %q: supported is single_label_classification", *c.Problem)
	}
	list, seen := make([]string, 3), map[string]bool{}
	for i := range list {
		label, ok := c.Labels[strconv.Itoa(i)]
		if !ok {
			return nil, wrong(key, "has no label for %d: supported are 0, 1 and 2", i)
		}
		word := strings.NewReplacer("_", " ", "-", " ").Replace(strings.ToLower(strings.TrimSpace(label)))
		stance := stances[word]
		if stance == "" || seen[stance] {
			return nil, wrong(key, "has %q for %d: %s", label, i, supportedLabels)
		}
		list[i], seen[stance] = stance, true
	}
	return list, nil
}

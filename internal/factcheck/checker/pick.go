package checker

import (
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/segment"
)

// pick chooses which passages the judge reads: the nearest ones, but of no
// source more than judgedOfSource, of sources without a name of the claim not more than
// judgedUnnamed, and of no text under several headlines more than
// judgedOfText while others wait, and each text under its headline once. What it
// cannot read whole is passed over, and long says that there is such a passage.
// The order of the evidence is kept.
func pick(found []factcheck.Evidence, reads func(evidence.Question) bool) (picked []*factcheck.Evidence, long bool) {
	chosen := make([]bool, len(found))
	read, unread := map[evidence.Question]bool{}, map[evidence.Question]bool{}
	ofSource, ofText := map[string]int{}, map[string]int{}
	questions, keys := make([]evidence.Question, len(found)), make([]string, len(found))
	for i := range found {
		p := &found[i].Passage
		questions[i], keys[i] = evidence.Ask(&found[i]), segment.Key(p.Context+" "+p.Text) // "Nobody was hurt." alone is said of many things
	}
	unnamed := 0
	for _, most := range []struct{ ofSource, ofText, unnamed int }{{judgedOfSource, judgedOfText, judgedUnnamed}, {judgedPassages, judgedPassages, judgedPassages}} {
		for i := range found {
			e, q, key := &found[i], questions[i], keys[i]
			if chosen[i] || unread[q] || ofSource[e.Source.ID] >= most.ofSource || len(e.Lacks) > 0 && unnamed >= most.unnamed {
				continue
			}
			if !read[q] {
				if len(read) == judgedPassages || ofText[key] >= most.ofText {
					continue
				}
				if !reads(q) {
					unread[q] = true
					continue
				}
				ofText[key]++
			}
			chosen[i], read[q] = true, true
			ofSource[e.Source.ID]++
			if len(e.Lacks) > 0 {
				unnamed++
			}
		}
	}
	for i := range found {
		if chosen[i] {
			picked = append(picked, &found[i])
		}
	}
	return picked, len(unread) > 0
}

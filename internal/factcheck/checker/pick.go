package checker

import (
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/segment"
)

// pick chooses which passages the judge reads: the nearest ones, but of no
// source more than judgedOfSource and of no text under several headlines more than
// judgedOfText while others wait, and each text under its headline once. What it
// cannot read whole is passed over, and long says that there is such a passage.
// The order of the evidence is kept.
func pick(evidence []factcheck.Evidence, reads func(question) bool) (picked []*factcheck.Evidence, long bool) {
	chosen := make([]bool, len(evidence))
	read, unread := map[question]bool{}, map[question]bool{}
	ofSource, ofText := map[string]int{}, map[string]int{}
	questions, keys := make([]question, len(evidence)), make([]string, len(evidence))
	for i := range evidence {
		p := &evidence[i].Passage
		questions[i], keys[i] = ask(&evidence[i]), segment.Key(p.Context+" "+p.Text) // "Nobody was hurt." alone is said of many things
	}
	for _, most := range []struct{ ofSource, ofText int }{{judgedOfSource, judgedOfText}, {judgedPassages, judgedPassages}} {
		for i := range evidence {
			e, q, key := &evidence[i], questions[i], keys[i]
			if chosen[i] || unread[q] || ofSource[e.Source.ID] >= most.ofSource {
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
		}
	}
	for i := range evidence {
		if chosen[i] {
			picked = append(picked, &evidence[i])
		}
	}
	return picked, len(unread) > 0
}

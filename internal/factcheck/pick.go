package factcheck

// pick chooses which passages the judge reads: the nearest ones, but of no
// source more than judgedOfSource while others wait, and each text once. What it
// cannot read whole is passed over, and long says that there is such a passage.
// The order of the evidence is kept.
func pick(evidence []Evidence, reads func(question) bool) (picked []*Evidence, long bool) {
	chosen := make([]bool, len(evidence))
	read, unread := map[question]bool{}, map[question]bool{}
	ofSource := map[string]int{}
	questions := make([]question, len(evidence))
	for i := range evidence {
		questions[i] = ask(&evidence[i])
	}
	for _, limit := range []int{judgedOfSource, judgedPassages} {
		for i := range evidence {
			e, q := &evidence[i], questions[i]
			if chosen[i] || unread[q] || ofSource[e.Source.ID] >= limit || len(read) == judgedPassages && !read[q] {
				continue
			}
			if !read[q] && !reads(q) {
				unread[q] = true
				continue
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

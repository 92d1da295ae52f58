package factcheck

// pick chooses which passages the judge reads: the nearest ones, but of no
// source more than judgedOfSource while others wait, and each text once. The
// order of the evidence is kept.
func pick(evidence []Evidence) []*Evidence {
	chosen := make([]bool, len(evidence))
	read := map[question]bool{}
	ofSource := map[string]int{}
	for _, limit := range []int{judgedOfSource, judgedPassages} {
		for i := range evidence {
			e := &evidence[i]
			q := ask(e)
			if chosen[i] || ofSource[e.Source.ID] >= limit || len(read) == judgedPassages && !read[q] {
				continue
			}
			chosen[i], read[q] = true, true
			ofSource[e.Source.ID]++
		}
	}
	var picked []*Evidence
	for i := range evidence {
		if chosen[i] {
			picked = append(picked, &evidence[i])
		}
	}
	return picked
}

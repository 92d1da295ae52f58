package segment

const (
	// leastLead is how much a lead says at least, in bytes: a sentence that is
	// shorter is read with the next one.
	leastLead = 60
	// mostLead is how long it may be, for the judge to read it beside a passage.
	mostLead = 260
)

// Lead returns the beginning of a text, of which p is the first passage of Body: the sentence
// that tells what it is about. Empty: it is too long to be shown beside others.
func (p *Passage) Lead() Span {
	lead := Span{Start: p.Start, End: p.Start}
	for _, s := range p.Sentences {
		if lead.Len() >= leastLead {
			break
		}
		lead.End = s.End
	}
	if lead.Len() > mostLead {
		return Span{}
	}
	return lead
}

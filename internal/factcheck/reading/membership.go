package reading

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/factcheck/membership"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// An otherGroup is what a passage says that somebody of the claim belongs to, and the claim
// otherwise.
type otherGroup struct{ claim, passage membership.Member }

// otherGroups lists those of a passage. One of whom it or what stands before it also says what
// the claim says is left out.
func (r *Claim) otherGroups(e *factcheck.Evidence) []otherGroup {
	if len(r.members) == 0 {
		return nil
	}
	members := membership.Members(e.Passage.Text, e.Language)
	before := membership.Members(aheadOf(e), e.Language)
	var list []otherGroup
	for _, m := range r.members {
		if i, agrees := otherThan(m, members); i >= 0 && !agrees {
			if _, agrees = otherThan(m, before); !agrees {
				list = append(list, otherGroup{m, members[i]})
			}
		}
	}
	return list
}

// otherThan returns which of people is one of the claim in another group, -1: none, and whether
// one of them may be him in the claim's.
func otherThan(m membership.Member, people []membership.Member) (other int, agrees bool) {
	other = -1
	for i, x := range people {
		switch {
		case !membership.Same(m, x):
		case membership.Differ(m.Group, x.Group):
			other = i
		case membership.Alike(m.Group, x.Group):
			agrees = true
		}
	}
	return other, agrees
}

// InOtherGroup says whether the source of a passage that names somebody of the claim gives him
// another group in those of its passages that were found, and none the claim's.
func (r *Claim) InOtherGroup(e *factcheck.Evidence, found []factcheck.Evidence) bool {
	return slices.ContainsFunc(r.members, func(m membership.Member) bool {
		if !hasName(round(e), m.Surname()) {
			return false
		}
		given := false
		for _, x := range ofSource(e, found) {
			other, agrees := otherThan(m, membership.Members(round(&x), x.Language))
			if agrees {
				return false
			}
			given = given || other >= 0
		}
		return given
	})
}

// grouped returns a claim without what stands in brackets behind people of whom a passage says
// the same in other words: the judge takes it for another thing.
func grouped(claim, passage value.Reading) string {
	text := claim.Text
	members := membership.Members(text, claim.Language)
	if len(members) == 0 {
		return text
	}
	people := membership.Members(passage.Text, passage.Language)
	for _, m := range slices.Backward(members) {
		written := " (" + m.Group.Text + ")"
		at := segment.Span{Start: m.At.Start - len(" ("), End: m.At.End + len(")")}
		if at.Start < 0 || at.End > len(text) || at.Of(text) != written {
			continue
		}
		if slices.ContainsFunc(people, func(x membership.Member) bool {
			return membership.Same(m, x) && membership.Alike(m.Group, x.Group) && !strings.Contains(passage.Text, written)
		}) {
			text = text[:at.Start] + text[at.End:]
		}
	}
	return text
}

// ofOtherGroups returns questions about the claim with the passage's groups in the place of its own.
func (r *Claim) ofOtherGroups(e *factcheck.Evidence) []Probe {
	var list []Probe
	for _, o := range r.otherGroups(e) {
		list = append(list, r.otherwise(o.claim.At, o.passage.At, e))
	}
	return list
}

// otherwise returns a question about the claim with a name of a passage in the place of its own.
func (r *Claim) otherwise(own, other segment.Span, e *factcheck.Evidence) Probe {
	name := other.Of(e.Passage.Text)
	place := segment.Span{Start: e.Passage.Start + other.Start, End: e.Passage.Start + other.End}
	return Probe{Pair: r.pairWith(evidence.Ask(e), r.date(r.text[:own.Start]+name+r.text[own.End:])), Differing: Differing{
		Kind:   factcheck.DifferentName,
		Claim:  factcheck.Mention{Span: own, Text: own.Of(r.text)},
		places: []factcheck.Mention{{Span: place, Text: name}},
	}}
}

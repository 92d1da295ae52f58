package reading

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/factcheck/office"
	"github.com/beleg-dev/beleg/internal/value"
)

const (
	// officesAsked is how many passages are asked for the office of somebody.
	officesAsked = 3
	// mostOfficers is how many people of a claim are looked for, in each passage.
	mostOfficers = 4
)

// OtherOffice returns questions about what office somebody of the claim has, to passages of a
// source that give him one which cannot be the claim's; no passage that was found may give him
// that. None: it is otherwise.
func (r *Claim) OtherOffice(e *factcheck.Evidence, found []factcheck.Evidence) []factcheck.Pair {
	for _, b := range r.officers {
		if pairs := r.otherOffice(b, e, found); len(pairs) > 0 {
			return pairs
		}
	}
	return nil
}

func (r *Claim) otherOffice(b office.Bearer, e *factcheck.Evidence, found []factcheck.Evidence) []factcheck.Pair {
	if b.Kind.Hopeful() || !hasName(round(e), b.Surname()) {
		return nil
	}
	var pairs []factcheck.Pair
	text := r.officeOf(b)
	for _, x := range slices.Concat([]factcheck.Evidence{*e}, found) {
		given, agrees := officesOf(b, &x)
		if agrees {
			return nil
		}
		if given && x.Source.ID == e.Source.ID {
			if p := r.pairWith(evidence.Ask(&x), text); !slices.Contains(pairs, p) && len(pairs) < officesAsked {
				pairs = append(pairs, p)
			}
		}
	}
	return pairs
}

// officeOf returns the statement that somebody has his office.
func (r *Claim) officeOf(b office.Bearer) string {
	is := " is the "
	if value.Primary(r.Language) == "de" {
		is = " ist "
	}
	return strings.Join(b.Name, " ") + is + b.Word
}

// officesOf says whether a passage gives somebody an office, and whether it may be his.
func officesOf(b office.Bearer, e *factcheck.Evidence) (given, agrees bool) {
	for _, s := range sentencesOf(e) {
		if !hasName(s, b.Surname()) {
			continue
		}
		if office.Mentioned(s, e.Language, b.Surname())&b.Kind != 0 {
			return false, true
		}
		for _, x := range office.Bearers(s, e.Language) {
			if !samePerson(b.Name, x.Name) {
				continue
			}
			if office.Agree(b.Kind, x.Kind) {
				return false, true
			}
			given = true
		}
	}
	return given, false
}

// sentencesOf returns the sentences of a passage, and what stands before it.
func sentencesOf(e *factcheck.Evidence) []string {
	list := []string{e.Source.Title, e.Passage.Context}
	for _, s := range e.Passage.Sentences {
		list = append(list, e.Passage.TextOf(s))
	}
	return list
}

// samePerson says whether two names may be one person's: of two with a given name, that too.
func samePerson(a, b []string) bool {
	if !office.Same(a[len(a)-1], b[len(b)-1]) {
		return false
	}
	return len(a) == 1 || len(b) == 1 || office.Same(a[0], b[0])
}

// hasName says whether a text has a name, perhaps in the genitive.
func hasName(text, name string) bool {
	parts := strings.FieldsFunc(text, func(c rune) bool { return strings.ContainsRune(" \n\t,.;:()„“”\"»«!?", c) })
	return slices.ContainsFunc(parts, func(w string) bool { return office.Same(w, name) })
}

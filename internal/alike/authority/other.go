package authority

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
)

// meant finds words that may stand for an authority that was named before.
var meant = regex.MustCompile(`(?i)(?:^|\PL)(?:gericht(?:s|es|e|en)?|gerichtshof(?:s|es)?|richter(?:n|s|in|innen)?|(?:\pL*)senat(?:s|es)?|kammer|parlament(?:s|es)?|abgeordneten?|notenbank|zentralbank|währungshüter|behörde|gremium|karlsruher?|leipziger?|luxemburger?|straßburger?|kasseler?|erfurter?|münchne?r?|brüsseler?` +
	`|courts?|judges?|justices?|panel|chamber|parliament|house|lawmakers|mps|central bank|bank|body|council|brussels|luxembourg|strasbourg|it|they|es|sie)(?:\PL|$)`)

// Other returns where a claim and a passage give one part to two authorities of a kind, of which
// neither the passage nor what stands round it has the claim's. What may mean another one that
// was named before leaves it open.
func Other(claim, passage, round string) (own, other segment.Span, is bool) {
	asked := in(claim)
	if len(asked) == 0 {
		return own, other, false
	}
	told := in(passage)
	if len(told) == 0 {
		return own, other, false
	}
	var near []authority
	for _, c := range asked {
		kind := kindOf(c.set)
		alike := func(x authority) bool { return x.set&kind != 0 && x.acts == c.acts }
		if count(asked, alike) != 1 || count(told, alike) == 0 || !c.acts && count(told, alike) > 1 {
			continue
		}
		first := told[slices.IndexFunc(told, alike)]
		if meant.MatchString(without(told, passage[:first.at.Start])) {
			continue
		}
		if near == nil {
			near = in(round)
		}
		if same := func(x authority) bool { return x.set&c.set != 0 }; !slices.ContainsFunc(told, same) && !slices.ContainsFunc(near, same) {
			return c.at, first.at, true
		}
	}
	return own, other, false
}

// without returns a text without the names of authorities in it.
func without(list []authority, text string) string {
	for _, x := range slices.Backward(list) {
		if x.at.End <= len(text) {
			text = text[:x.at.Start] + text[x.at.End:]
		}
	}
	return text
}

func count(list []authority, is func(authority) bool) (n int) {
	for _, x := range list {
		if is(x) {
			n++
		}
	}
	return n
}

// kindOf returns all of the kind of some.
func kindOf(s set) set {
	for _, k := range kinds {
		if s&k != 0 {
			return k
		}
	}
	return 0
}

// Named returns a claim in which an authority that a passage calls otherwise has the name that
// it has there.
func Named(claim, passage string) string {
	asked := in(claim)
	if len(asked) == 0 {
		return claim
	}
	told := in(passage)
	for _, c := range slices.Backward(asked) {
		one := func(x authority) bool { return x.set == c.set }
		if i := slices.IndexFunc(told, one); i >= 0 && c.set&(c.set-1) == 0 {
			if name := told[i].at.Of(passage); !slices.ContainsFunc(told, func(x authority) bool { return one(x) && stems(x.at.Of(passage)) == stems(c.at.Of(claim)) }) {
				claim = claim[:c.at.Start] + name + claim[c.at.End:]
			}
		}
	}
	return claim
}

func stems(name string) string { return word.ReplaceAllStringFunc(name, stem) }

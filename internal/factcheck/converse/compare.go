package converse

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/value"
)

// Relation is how what a claim says that one does to another relates to what a source tells.
type Relation uint8

// The relations.
const (
	Open      Relation = iota // one of both tells of no such thing, or not of these two
	Same                      // who does it, and to whom
	Exchanged                 // the other one does it
)

// A Pair is a text that tells of what a claim tells.
type Pair struct {
	Relation
	Told string // the text, behind the clause that tells so the claim's verb
}

// A Claim is what a claim tells that one does to another.
type Claim struct {
	acts     []act
	language string
}

// OfClaim reads a claim in a BCP-47 language.
func OfClaim(claim, language string) Claim { return Claim{acts(claim, language), language} }

// Compare says how a text in a BCP-47 language relates to the claim.
func (claim Claim) Compare(text, language string) Pair {
	pair := Pair{Told: text}
	if len(claim.acts) == 0 {
		return pair
	}
	told := acts(text, language)
	glossed := 0
	for _, c := range claim.acts {
		for _, x := range told {
			how := c.beside(&x)
			if how == Open {
				continue
			}
			if pair.Relation != Open && pair.Relation != how {
				return Pair{Told: text}
			}
			pair.Relation = how
			if x.end > glossed && c.frame != x.frame && c.fits(&x) {
				rest := x.rest
				if value.Primary(language) != value.Primary(claim.language) {
					rest = ""
				}
				gloss := "; " + c.with(how, rest)
				at := x.end + len(pair.Told) - len(text)
				pair.Told = pair.Told[:at] + gloss + pair.Told[at:]
				glossed = x.end
			}
		}
	}
	return pair
}

// fits says whether what a source tells may be told in the time of the claim. Who has succeeded
// somebody succeeds him.
func (a *act) fits(x *act) bool {
	return a.past && x.past || a.present && (x.present || a.relation&succeeds != 0)
}

// with returns the clause with its parties, or with them exchanged, and with another rest.
func (a *act) with(how Relation, rest string) string {
	parties := [2]string{strings.Join(a.parties[0], " "), strings.Join(a.parties[1], " ")}
	if how == Exchanged {
		slices.Reverse(parties[:])
	}
	return a.tell(parties, rest)
}

// beside says how a claim's act relates to one that a source tells.
func (a *act) beside(x *act) Relation {
	if a.relation&x.relation == 0 || len(a.third) > 0 && !alike(a.third, x.third) {
		return Open
	}
	straight := alike(a.parties[0], x.parties[0]) && alike(a.parties[1], x.parties[1])
	crossed := alike(a.parties[0], x.parties[1]) && alike(a.parties[1], x.parties[0])
	mixed := func(i, k int) bool { return alike(a.parties[i], x.parties[k]) }
	switch {
	case straight && !mixed(0, 1) && !mixed(1, 0):
		return Same
	case crossed && !mixed(0, 0) && !mixed(1, 1):
		return Exchanged
	}
	return Open
}

// alike says whether two may be one: the last word of one is a word of the other.
func alike(a, b []string) bool {
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	has := func(list []string, w string) bool {
		return slices.ContainsFunc(list, func(x string) bool { return slices.Contains(strings.Split(x, "-"), w) || x == w })
	}
	return has(a, b[len(b)-1]) || has(b, a[len(a)-1])
}

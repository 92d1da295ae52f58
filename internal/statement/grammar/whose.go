package grammar

import (
	"slices"
	"strings"
)

// ownMarks stand between the name of somebody and what is theirs.
const (
	germanOwnMark  = "s "
	germanOwnShort = "’ "
	englishOwnMark = "’s "
)

// owned says whether behind a clause and what joins it to the rest one follows whose subject
// is that of somebody or something the first is about: "and her office". It returns the words
// of the first that "her" stands for, and the mark to set behind them.
func (s splitter) owned(clause []word, joint word, rest []word) (owner []word, marks []string, ok bool) {
	next := upTo(rest, s)
	verb, _, ok := s.verb(clause)
	if !ok || !s.joins(joint) || !plainClause(clause) || ordered(clause, next) || len(next) < leastRelative {
		return nil, nil, false
	}
	whose, woman := s.possessive(next[0])
	if whose == "" {
		return nil, nil, false
	}
	if owner, ok = s.owner(clause, whose, woman); !ok {
		return nil, nil, false
	}
	whole := append(owner[:len(owner):len(owner)], next[1:]...)
	if _, ok = s.stands(clause, verb, whole); !ok {
		return nil, nil, false
	}
	return owner, []string{s.ownMark(owner[len(owner)-1])}, true
}

// owner returns the words of a clause that a possessive behind it stands for.
func (s splitter) owner(clause []word, whose string, woman bool) ([]word, bool) {
	if whose == "its" {
		all := spanOf(clause)
		at, ok := neuter(all.Of(s.sentence), s.first && !s.inserts)
		if !ok {
			return nil, false
		}
		owner := clause[wordAt(clause, all.Start+at.Start):wordAt(clause, all.Start+at.End)]
		return owner, !slices.ContainsFunc(owner, genitive) && !slices.ContainsFunc(owner[1:], s.begins)
	}
	owner, ok := s.meant(clause, woman)
	name := ok && !slices.ContainsFunc(owner, s.function)
	return owner, name
}

func (german) possessive(w word) (whose string, woman bool) {
	if w.low == "ihr" || w.low == "ihre" || w.low == "sein" || w.low == "seine" {
		return w.low, w.low[0] == 'i'
	}
	return "", false
}

func (english) possessive(w word) (whose string, woman bool) {
	if w.low == "his" || w.low == "her" || w.low == "its" {
		return w.low, w.low == "her"
	}
	return "", false
}

func (german) ownMark(last word) string {
	if strings.ContainsAny(last.low[len(last.low)-1:], "sxz") || strings.HasSuffix(last.low, "ß") {
		return germanOwnShort
	}
	return germanOwnMark
}

func (english) ownMark(word) string { return englishOwnMark }

// ownDoing are nouns for what one does oneself: "announced his resignation".
var ownDoing = listOf(`rücktritt abschied rückzug kandidatur verzicht austritt resignation retirement departure candidacy withdrawal`)

// ownPossessives says whether what words have of "his" and "her" can only be of their subject.
func ownPossessives(words []word) bool {
	for i, w := range words {
		if (germanPossessive.MatchString(w.low) || englishPossessives[w.low]) && (i == 0 || i+1 == len(words) || !ownDoing[words[i+1].low]) {
			return false
		}
	}
	return true
}

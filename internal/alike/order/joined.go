package order

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

var (
	// free are words behind a list that are no verb of a clause that its last member begins.
	free = listOf("today yesterday tomorrow next last this together both again alone heute gestern morgen nächste nächsten nächster kommende kommenden gemeinsam zusammen beide nicht ihre seine ihren seinen its their his her")
	// participle finds the verb that ends a German sentence.
	participle = regex.MustCompile(`^(?:\pL*ge\pL+(?:t|en)|\pL+iert|(?:be|er|ver|ent|zer)\pL+en|\pL+en)$`)
	auxiliary  = listOf("will would can could may might must shall should to did not")
	// verbal finds what may be an English verb where a noun would be.
	verbal    = regex.MustCompile(`(?:ed|ing)$`)
	irregular = listOf("went came left rose fell won lost sold bought built cut met said told took gave got held ran sang sat saw spoke stood wrote drove flew fought grew knew led made paid put read sent set shut spent " +
		"go come leave rise fall win lose sell buy build meet say tell take give open close")
	plural  = regex.MustCompile(`[^su]s$`)
	endings = regex.MustCompile(`e[nrsm]?$`)
)

// joins says whether a list of the claim joins its members and nothing more: what stands before
// the first of them belongs to all, and neither is one of them a clause, nor part of one.
func (c text) joins(l list) bool {
	g := tongue.Of(c.Language)
	phrases := 0
	for _, m := range l {
		words := c.words[m.from:m.to]
		if before[words[0].low] {
			phrases++
		}
		if !mayBeMember(words, g) {
			return false
		}
	}
	if phrases > 0 && phrases < len(l) {
		return false
	}
	return c.ends(l[len(l)-1].to, l[0].from == 0 || l[0].from == 2 && (article[c.words[0].low] || before[c.words[1].low]), g) && (phrases > 0 || c.begins(l[0], g))
}

// mayBeMember says whether words may be a member of a list that has no order: a noun or a value.
func mayBeMember(words []word, g tongue.Tongue) bool {
	first, last := words[0], words[len(words)-1]
	if article[last.low] || before[last.low] || auxiliary[first.low] {
		return false
	}
	for _, w := range words {
		if w.value != nil && w.value.Kind == value.Ordinal || irregular[w.low] && g == tongue.English {
			return false
		}
	}
	if g == tongue.German {
		return (last.capital() || last.digit() || last.value != nil) && !slices.ContainsFunc(words, func(w word) bool {
			return !w.capital() && w.value == nil && !article[w.low] && !before[w.low] && (!endings.MatchString(w.low) || strings.HasSuffix(w.low, "te") || strings.HasSuffix(w.low, "ten"))
		})
	}
	named := first.capital() || first.digit() || first.value != nil || article[first.low] || before[first.low]
	return named || len(words) <= 2 && !slices.ContainsFunc(words, func(w word) bool { return verbal.MatchString(w.low) })
}

// ends says whether nothing behind a list is told of its last member alone.
func (c text) ends(at int, whole bool, g tongue.Tongue) bool {
	if at == len(c.words) {
		return true
	}
	w := c.words[at]
	switch {
	case w.mark(), before[w.low], article[w.low], free[w.low]:
		return true
	case whole && !w.capital() && !w.digit():
		return true
	case w.value != nil && w.value.Kind == value.Date:
		return true
	}
	return g == tongue.German && participle.MatchString(w.text) && (at+1 == len(c.words) || c.words[at+1].mark())
}

// begins says whether what stands before the first member of a list is told of all of them.
func (c text) begins(first member, g tongue.Tongue) bool {
	at := first.from
	if at == 0 {
		return true
	}
	w := c.words[at-1]
	switch {
	case w.mark():
		return w.text != "-" && w.text != "’" && w.text != "'"
	case before[w.low], w.value != nil && w.value.Kind == value.Date:
		return true
	case w.capital():
		return at > 1 && plural.MatchString(w.low) && g == tongue.English || g == tongue.German && at > 1 && c.words[at-2].low == "die" && (strings.HasSuffix(w.low, "n") && !strings.HasSuffix(w.low, "in") || strings.HasSuffix(w.low, "e"))
	}
	var ahead word
	if at > 1 {
		ahead = c.words[at-2]
	}
	if g == tongue.German {
		return !endings.MatchString(w.low) || pronoun[w.low] || at > 1 && (ahead.capital() || pronoun[ahead.low])
	}
	named := c.words[first.from].capital()
	switch {
	case auxiliary[ahead.low], plural.MatchString(w.low), irregular[w.low]:
		return true
	case verbal.MatchString(w.low):
		return named || ahead.capital()
	case named:
		return plural.MatchString(ahead.low) // "trains serve"
	}
	return false
}

var pronoun = listOf("sie er es wir ich man")

// pairs says whether a claim has another list, whose members may belong to those of one that was
// moved: "in Rome and Bari on Monday and Tuesday".
func (c text) pairs(moved []list) bool {
	for k, w := range c.words {
		if !joining[w.low] || k == 0 || k+1 == len(c.words) || slices.ContainsFunc(moved, func(l list) bool { return l[0].from <= k && k < l[len(l)-1].to }) {
			continue
		}
		if a, b := c.words[k-1], c.words[k+1]; listed(a) && listed(b) {
			return true
		}
	}
	return false
}

func listed(w word) bool { return w.capital() || w.digit() || w.value != nil }

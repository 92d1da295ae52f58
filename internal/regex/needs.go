package regex

import (
	"regexp/syntax"
	"slices"
	"strings"
)

const (
	// leastNeed is how many bytes a word must have to be worth a look: shorter ones are in every text.
	leastNeed = 3
	// mostNeeds is how many words are looked for at most.
	mostNeeds = 48
	// mostExact is of how many texts all that an expression matches is listed.
	mostExact = 256
	// mostRunes is how many runes a class has that is spelt out.
	mostRunes = 8
)

// needsOf returns words, folded, of which each match of an expression has one; none: there are
// no such words, or too many. The method is that of RE2's prefilter (Cox, Regular Expression
// Matching with a Trigram Index, 2012), without trigrams.
func needsOf(expr string) [][]byte {
	re, err := syntax.Parse(expr, syntax.Perl)
	if err != nil {
		return nil
	}
	needs := reading(re).best()
	var list [][]byte
	for _, n := range needs {
		list = append(list, []byte(n))
	}
	return list
}

// A match is what is known of the texts that an expression matches.
type match struct {
	exact []string // all of them, folded; nil: they are not listed
	needs []string // of which each has one; nil: not known
}

var anything = match{}

// best returns the words of which each text has one.
func (m match) best() []string {
	if m.exact == nil {
		return m.needs
	}
	return worthy(m.exact)
}

// worthy returns words that are worth a look, without those that have another one in them; none:
// one is too short, or they are too many.
func worthy(words []string) []string {
	sorted := slices.Clone(words)
	slices.SortFunc(sorted, func(a, b string) int { return len(a) - len(b) })
	var list []string
	for _, w := range sorted {
		switch {
		case len(w) < leastNeed:
			return nil
		case !slices.ContainsFunc(list, func(l string) bool { return strings.Contains(w, l) }):
			list = append(list, w)
		}
	}
	if len(list) > mostNeeds {
		return nil
	}
	return list
}

// better returns those of two lists of words that fewer texts have.
func better(a, b []string) []string {
	switch {
	case a == nil:
		return b
	case b == nil, len(a[0]) > len(b[0]), len(a[0]) == len(b[0]) && len(a) <= len(b): // the first is the shortest
		return a
	}
	return b
}

func reading(re *syntax.Regexp) match {
	switch re.Op {
	case syntax.OpEmptyMatch, syntax.OpBeginLine, syntax.OpEndLine, syntax.OpBeginText, syntax.OpEndText, syntax.OpWordBoundary, syntax.OpNoWordBoundary:
		return match{exact: []string{""}}
	case syntax.OpLiteral:
		return match{exact: []string{string(appendFolded(nil, string(re.Rune)))}}
	case syntax.OpCharClass:
		return class(re.Rune)
	case syntax.OpCapture:
		return reading(re.Sub[0])
	case syntax.OpQuest:
		if m := reading(re.Sub[0]); m.exact != nil {
			return match{exact: union(m.exact, []string{""})}
		}
	case syntax.OpPlus:
		return match{needs: reading(re.Sub[0]).best()}
	case syntax.OpRepeat:
		if re.Min > 0 {
			return match{needs: reading(re.Sub[0]).best()}
		}
	case syntax.OpConcat:
		return row(re.Sub)
	case syntax.OpAlternate:
		return either(re.Sub)
	}
	return anything
}

// class reads a class of few runes.
func class(ranges []rune) match {
	var list []string
	for i := 0; i < len(ranges); i += 2 {
		if int(ranges[i+1]-ranges[i]) >= mostRunes {
			return anything
		}
		for r := ranges[i]; r <= ranges[i+1]; r++ {
			list = union(list, []string{string(appendFolded(nil, string(r)))})
		}
	}
	if len(list) == 0 || len(list) > mostRunes {
		return anything
	}
	return match{exact: list}
}

// row reads expressions one behind the other.
func row(subs []*syntax.Regexp) match {
	var needs []string
	at, whole := []string{""}, true // what stands right before
	for _, sub := range subs {
		m := reading(sub)
		if m.exact != nil {
			if next := product(at, m.exact); next != nil {
				at = next
				continue
			}
		}
		needs, whole = better(needs, worthy(at)), false
		if at = m.exact; m.exact == nil {
			needs, at = better(needs, m.needs), []string{""}
		}
	}
	if whole {
		return match{exact: at}
	}
	return match{needs: better(needs, worthy(at))}
}

// either reads expressions of which one matches.
func either(subs []*syntax.Regexp) match {
	var exact, needs []string
	listed, known := true, true
	for _, sub := range subs {
		m := reading(sub)
		best := m.best()
		listed, known = listed && m.exact != nil, known && best != nil
		exact, needs = union(exact, m.exact), union(needs, best)
	}
	switch {
	case listed && len(exact) <= mostExact:
		return match{exact: exact}
	case known:
		return match{needs: worthy(needs)}
	}
	return anything
}

// union returns the words of both lists.
func union(a, b []string) []string {
	list := slices.Clone(a)
	for _, w := range b {
		if !slices.Contains(list, w) {
			list = append(list, w)
		}
	}
	return list
}

// product returns each word of one list behind each of the other; none: they are too many.
func product(a, b []string) []string {
	if len(a)*len(b) > mostExact {
		return nil
	}
	var list []string
	for _, x := range a {
		for _, y := range b {
			list = append(list, x+y)
		}
	}
	return list
}

package converse

import (
	"slices"
	"strings"
)

// readEnglish returns what an English main clause tells; false: nothing that is known.
func readEnglish(c clause) (act, bool) {
	g := inEnglish
	if len(c) > 0 && (c[0].low == "and" || c[0].low == "but") {
		c = c[1:]
	}
	first := slices.IndexFunc(c, func(w word) bool { return !w.upper() && (g.auxiliary[w.low] || len(g.frames[formOf(w.low)]) > 0) })
	if first < 1 {
		return act{}, false
	}
	who, next := g.name(c, 0)
	if next != first { // "Former treasurer Ute Marten"
		who, next = g.name(c, 1)
	}
	if next != first || len(who) == 0 {
		return act{}, false
	}
	verb := first
	for verb < len(c)-1 && (g.auxiliary[c[verb].low] || strings.HasSuffix(c[verb].low, "ly")) {
		verb++
	}
	if len(g.frames[formOf(c[verb].low)]) == 0 {
		if verb = first; len(g.frames[c[verb].low]) == 0 { // "is" as the verb itself
			return act{}, false
		}
	}
	if c[verb].upper() {
		return act{}, false
	}
	group := c[first:verb]
	_, goingOn := ing[c[verb].low]
	is, has := group.hasAny(g.be), group.hasAny(englishHave)
	for _, u := range g.frames[formOf(c[verb].low)] {
		p := &predicate{subject: who, rest: c[verb+1:], passive: is && !goingOn, past: u.past, present: u.present}
		switch {
		case goingOn && !is, !goingOn && (is || has) && !u.participle, len(group) == 0 && !u.past && !u.present:
			continue
		case is || has:
			p.past = has || group.hasAny(englishWas)
			p.present = !p.past
		case group.hasAny(englishWill):
			p.past, p.present = false, u.present
		}
		if slices.Contains(u.marks[:], object) && !p.passive {
			p.object, next = g.name(p.rest, 0)
			p.rest = p.rest[next:]
		}
		p.write = func(subject, object, rest, oblique, needed string) string {
			return joined(subject, c[first:verb+1].text(), object, needed, rest, oblique)
		}
		if a, ok := p.act(g, u.frame, c); ok {
			return a, true
		}
	}
	return act{}, false
}

// formOf returns a verb of the table for one that is going on, or the word itself.
func formOf(w string) string {
	if base, ok := ing[w]; ok {
		return base
	}
	return w
}

package converse

import (
	"slices"
	"strings"
)

// leading may stand in front of a German clause.
var leading = set("und aber doch denn sondern")

// genitive is needed words behind which stands whose they are.
var genitive = []string{"Nachfolge", "Nachfolger", "Vorgänger", "Vater", "Mutter", "Sohn", "Tochter"}

// readGerman returns what a German main clause tells; false: nothing that is known.
func readGerman(c clause) (act, bool) {
	g := inGerman
	if len(c) > 0 && leading[c[0].low] {
		c = c[1:]
	}
	finite := slices.IndexFunc(c, func(w word) bool {
		return !w.upper() && (g.auxiliary[w.low] || g.be[w.low] || slices.ContainsFunc(g.frames[w.low], func(u usage) bool { return u.past || u.present }))
	})
	if finite < 1 {
		return act{}, false
	}
	if a, ok := compound(c, finite); ok {
		return a, true
	}
	last := &c[len(c)-1]
	for _, u := range g.frames[c[finite].low] {
		if !u.past && !u.present {
			continue
		}
		rest := c[finite+1:]
		if parted := germanParticle[last.low]; parted != (u.particle != "") || parted && last.low != u.particle {
			continue
		}
		if u.particle != "" {
			rest = rest[:len(rest)-1]
		}
		p := &predicate{past: u.past, present: u.present, write: func(subject, object, rest, oblique, needed string) string {
			return germanOrder(subject, c[finite].text, object, rest, oblique, needed, u.particle)
		}}
		if !p.place(c[:finite], rest, u.frame) {
			continue
		}
		if a, ok := p.act(g, u.frame, c); ok {
			return a, true
		}
	}
	return act{}, false
}

// compound returns what a clause tells whose verb is an auxiliary and a participle.
func compound(c clause, finite int) (act, bool) {
	g, aux := inGerman, c[finite].low
	for k := finite + 1; k < len(c); k++ {
		ended := k == len(c)-1 || slices.Contains([]string{"worden", "und", "sowie"}, c[k+1].low)
		if c[k].upper() || !ended {
			continue
		}
		worden := k < len(c)-1 && c[k+1].low == "worden"
		for _, u := range g.frames[c[k].low] {
			if !u.participle {
				continue
			}
			become := strings.HasPrefix(aux, "w") && aux != "war" && aux != "waren" // werden
			passive := become || worden
			if !passive && !g.auxiliary[aux] {
				continue
			}
			p := &predicate{passive: passive, past: !become || strings.HasPrefix(aux, "wurde"), write: func(subject, object, rest, oblique, needed string) string {
				tail := c[k].text
				if worden {
					tail += " worden"
				}
				return germanOrder(subject, c[finite].text, object, rest, oblique, needed, tail)
			}}
			p.present = !p.past
			if !p.place(c[:finite], c[finite+1:k], u.frame) {
				continue
			}
			if a, ok := p.act(g, u.frame, c); ok {
				return a, true
			}
		}
	}
	return act{}, false
}

func germanOrder(subject, verb, object, rest, oblique, needed, tail string) string {
	if slices.Contains(genitive, strings.TrimSuffix(strings.TrimPrefix(needed, "die "), "in")) {
		return joined(subject, verb, object, rest, needed, oblique, tail)
	}
	return joined(subject, verb, object, rest, oblique, needed, tail)
}

// place finds the subject, in front of the finite verb or right behind it, and the object.
func (p *predicate) place(before, behind clause, f *frame) bool {
	g := inGerman
	if germanOpening[before[0].low] {
		name, next := g.name(behind, 0)
		if len(name) == 0 || germanOblique[behind[0].low] {
			return false
		}
		p.subject, behind = name, behind[next:]
		if f.marked(before[0].low) {
			if _, all := g.name(before, 1); all == len(before) {
				before = slices.Clone(before)
				before[0].text = before[0].low
				behind = slices.Concat(behind, before) // "Auf Sellin folgt Brink"
			}
		}
	} else {
		name, next := g.name(before, 0)
		if next < len(before) || len(name) == 0 || germanOblique[before[0].low] {
			return false
		}
		p.subject = name
	}
	p.rest = behind
	return p.passive || !slices.Contains(f.marks[:], object) || p.findObject(f)
}

// next returns the word behind the first with a capital from a word on.
func next(c clause, i int) int {
	for i < len(c) && !c[i].upper() {
		i++
	}
	return min(i+1, len(c))
}

// findObject finds the first name of the rest that stands behind no preposition.
func (p *predicate) findObject(f *frame) bool {
	g := inGerman
	for i := 0; i < len(p.rest); {
		w := &p.rest[i]
		switch {
		case w.low == "sich":
			return false
		case w.low == "am" || w.low == "im": // a name may follow: "am Samstag Korrheim"
			i = next(p.rest, i+1)
		case !w.upper() && g.preposed[w.low]:
			_, behind := g.name(p.rest, i+1)
			i = max(behind, i+1)
		case w.upper() || g.article[w.low]:
			if w.low == "der" && f.relation&(lends|leaves|pays|lets) == 0 && f.marks != [2]string{object, subject} {
				return false // of whom?
			}
			name, next := g.name(p.rest, i)
			p.object, p.rest = name, slices.Concat(p.rest[:i], p.rest[next:])
			return len(name) > 0
		default:
			i++
		}
	}
	return false
}

package converse

import (
	"slices"
	"strings"
)

// An act is what a clause tells that one does to another.
type act struct {
	relation
	parties       [2][]string // the words of capitals of who has the first part, and the second
	third         []string    // of who is ceded
	past, present bool
	end           int // of its clause

	frame *frame
	rest  string // of the clause, beside verb and parties

	tell func(parties [2]string, rest string) string // the clause of others, with another rest
}

// acts lists what the clauses of a text in a BCP-47 language tell.
func acts(text, language string) []act {
	g := grammarOf(language)
	if g == nil {
		return nil
	}
	var list []act
	for _, c := range clausesOf(text) {
		if c.hasAny(g.open) {
			continue
		}
		read := readEnglish
		if g == inGerman {
			read = readGerman
		}
		if a, ok := read(c); ok {
			a.end = c[len(c)-1].end
			list = append(list, a)
		}
	}
	return list
}

// A predicate is a clause beside its verb.
type predicate struct {
	subject, object []string
	rest            clause // what may have the other part
	passive         bool
	past, present   bool

	// write writes the clause with other words. What is needed beside the verb may be empty.
	write func(subject, object, rest, oblique, needed string) string
}

// act returns what the predicate tells where its verb is used in a frame. False: it is not.
func (p *predicate) act(g *grammar, f *frame, c clause) (act, bool) {
	needed, ok := c.has(f.needs)
	if !ok {
		return act{}, false
	}
	marks := f.marks
	if p.passive {
		if !slices.Contains(marks[:], object) || !slices.Contains(marks[:], subject) {
			return act{}, false
		}
		for i, m := range marks {
			marks[i] = g.by
			if m == object {
				marks[i] = subject
			}
		}
	}
	a := act{relation: f.relation, past: p.past, present: p.present, frame: f}
	var before [2]string
	rest := p.rest
	for i, m := range marks {
		switch m {
		case subject:
			a.parties[i] = p.subject
		case object:
			a.parties[i] = p.object
		default:
			a.parties[i], before[i], rest = g.behind(rest, m)
		}
		if len(a.parties[i]) == 0 {
			return act{}, false
		}
	}
	if !slices.Contains(marks[:], subject) {
		a.third = p.subject
	}
	a.rest = g.beside(rest, f)
	a.tell = func(parties [2]string, rest string) string {
		who, whom, oblique := strings.Join(a.third, " "), "", ""
		for i, m := range marks {
			switch m {
			case subject:
				who = parties[i]
			case object:
				whom = parties[i]
			default:
				oblique = joined(oblique, before[i], parties[i])
			}
		}
		return p.write(who, whom, rest, oblique, literal[needed])
	}
	return a, true
}

// beside returns the rest of a clause without what its frame needs, up to where another part
// of the sentence may begin.
func (g *grammar) beside(rest clause, f *frame) string {
	if i := slices.IndexFunc(rest, func(w word) bool { return g.joining[w.low] && !g.preposed[w.low] }); i >= 0 {
		rest = rest[:i]
	}
	needed, _ := rest.has(f.needs)
	if over := slices.IndexFunc(rest, func(w word) bool { return w.low == "over" && needed == "over" }); over >= 0 {
		to := over + 1 // what is taken or handed over
		for to < len(rest) && !g.preposed[rest[to].low] {
			to++
		}
		rest = slices.Concat(rest[:over], rest[to:])
	}
	var kept clause
	for i, w := range rest {
		if last := len(kept) - 1; !slices.Contains(strings.Fields(needed), w.low) {
			kept = append(kept, w)
		} else if last >= 0 && i > 0 && g.article[rest[i-1].low] {
			kept = kept[:last]
		}
	}
	rest = kept
	if with := slices.IndexFunc(rest, func(w word) bool { return w.low == "with" || w.low == "mit" }); with >= 0 && f.relation&supplies != 0 {
		rest = slices.Delete(rest, with, with+1)
	}
	return rest.text()
}

// joined returns what is not empty with blanks between.
func joined(parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), " ")
}

// literal is how what a frame needs is written.
var literal = map[string]string{
	"zu gast": "zu Gast", "kredit": "einen Kredit", "darlehen": "ein Darlehen", "nachfolge": "die Nachfolge", "leitung": "die Leitung", "führung": "die Führung", "vorsitz": "den Vorsitz", "amt": "das Amt",
	"nachfolger": "Nachfolger", "nachfolgerin": "Nachfolgerin", "vorgänger": "Vorgänger", "vorgängerin": "Vorgängerin",
	"vater": "Vater", "mutter": "Mutter", "sohn": "Sohn", "tochter": "Tochter",
	"loan": "a loan", "lawsuit": "a lawsuit", "suit": "a suit", "over": "over", "helm": "the helm", "ahead": "ahead",
	"successor": "the successor", "predecessor": "the predecessor",
	"father": "the father", "mother": "the mother", "son": "the son", "daughter": "the daughter",
}

package role

import (
	"cmp"
	"slices"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment/line"
)

// Parts of patterns for texts in the form of line.Plain.
const (
	labelStart = `^(?:(?:die|das|der|the|unsere?|our) )?(?:`
	labelEnd   = `)(?: (?:nr\. ?|no\. ?|#)?\d{1,2})?(?:$|: ?)`
)

var (
	// claimed finds the label of what others say: "Behauptung: …", "Myth 3: …".
	claimed = regex.MustCompile(labelStart + `(?:falsch)?behauptung(?:en)?|gerüchte?|mythos|irrtum|claims?|rumou?rs?|myth|misconception|what was claimed` + labelEnd)
	// verdict finds the label of what a text itself says of it: "Bewertung: Falsch."
	verdict = regex.MustCompile(labelStart + `bewertung|urteil|fakt(?:en)?|faktencheck|faktenlage|wahrheit|tatsache|verdict|rating|ruling|facts?|fact[ -]check|truth|reality|(?:ap's )?assessment` + labelEnd +
		`|^(?:richtig|wahr) ist:`)
	// summary finds a label that texts of other sorts have, too.
	summary = regex.MustCompile(labelStart + `fazit|ergebnis|conclusion|result` + labelEnd)
	// checks finds what calls a text a fact-check.
	checks = regex.MustCompile(`fakten-?check|fact[ -]?check`)
)

// maxClaimUnits is how many paragraphs below its label a claim may have.
const maxClaimUnits = 3

// A ruling is what a text says of the claims above it.
type ruling struct {
	unit, sentence int // where it begins
	made           bool
	right          bool // the claims are as good as the text's own words
}

// markClaims marks the claims that a fact-check repeats: the paragraph that a label
// begins, or those below the label, up to the ruling. Without a ruling further down, or a
// heading that calls the text a fact-check, the label may be any word.
//
// What the text calls untrue right behind it is no claim but a part of what the text
// says: it stays with its finding, unless the sentences are wanted whole.
func (d *document) markClaims(whole bool) {
	checked := d.checksFacts()
	below := ruling{unit: len(d.units)}
	for i := len(d.units) - 1; i >= 0; i-- {
		u := &d.units[i]
		if !u.kind.judged() {
			continue
		}
		label := claimed.FindString(u.plain)
		if label == "" || d.isTitle(u) {
			if f := d.labelled(i, u.plain); f.made {
				below = f
			} else if !d.isTitle(u) {
				d.markFound(i, whole)
			}
			continue
		}
		first, last := i, i+1
		if label == u.plain {
			first, last = i+1, d.claimEnd(i+1, below.unit)
		}
		f := d.behind(first, last)
		if !f.made {
			f = below
		}
		if !whole && f.made && f.unit <= last && d.joinRefuted(i, f.unit) {
			continue
		}
		if !f.right && (f.made || checked) {
			d.repeat(first, last, f)
		}
	}
	d.units = slices.DeleteFunc(d.units, func(u unit) bool { return u.joined })
}

// markFound marks what unit i says where the next unit begins with a finding on it, or with
// the answer whether it is so. No more than some findings in a row are made one unit.
func (d *document) markFound(i int, whole bool) {
	if i+1 == len(d.units) || len(d.units[i].sentences) == 0 {
		return
	}
	next := &d.units[i+1]
	if !next.kind.judged() || next.joined || next.parts > maxClaimUnits || len(next.sentences) == 0 {
		return
	}
	first, sentences := next.sentences[0].Of(d.text), d.units[i].sentences
	if n := len(sentences); n > 1 && InQuestion(sentences[n-1].Of(d.text)) && Replies(first) {
		if !whole {
			d.join(i, i+2)
		}
		return
	}
	if last := sentences[len(sentences)-1].Of(d.text); !whole && d.units[i].kind.role() == Body && Answered(last, first) {
		d.join(i, i+2)
		return
	}
	f, _, bare := FindingOf(first)
	switch one := len(sentences) == 1; {
	case f == NoFinding, whole && !bare:
	case !bare:
		d.join(i, i+2)
	case one && (f != Untrue || whole || !d.joinRefuted(i, i+1)):
		d.repeat(i, i+1, ruling{unit: i + 1, made: true})
	}
}

// checksFacts says whether the title or a line at the top calls the text a fact-check.
func (d *document) checksFacts() bool {
	for i := range d.units[:min(len(d.units), headUnits)] {
		if u := &d.units[i]; u.kind != running && checks.MatchString(u.plain) {
			return true
		}
	}
	return checks.MatchString(d.title)
}

// claimEnd returns where the claim ends that begins with unit i: at the ruling in unit
// below, where that is near, else with one paragraph.
func (d *document) claimEnd(i, below int) int {
	end := min(below, i+1, len(d.units))
	if below < len(d.units) && below-i <= maxClaimUnits {
		end = below
	}
	for k := i; k < end; k++ {
		if u := &d.units[k]; u.kind == heading || claimed.MatchString(u.plain) {
			return k
		}
	}
	return end
}

// behind returns the ruling in the units [first, last) of a claim, or at the beginning of
// the next one.
func (d *document) behind(first, last int) ruling {
	for k := first; k < last; k++ {
		for j, s := range d.units[k].sentences {
			if f := d.rulingOf(k, line.Plain(s.Of(d.text))); f.made && (k > first || j > 0) {
				f.sentence = j
				return f
			}
		}
	}
	if last < len(d.units) {
		return d.rulingOf(last, d.units[last].plain)
	}
	return ruling{}
}

// rulingOf returns what a sentence of unit i says of a claim right above it.
func (d *document) rulingOf(i int, plain string) ruling {
	if r := right.MatchString(plain); r || wrong.MatchString(plain) {
		return ruling{unit: i, made: true, right: r}
	}
	return d.labelled(i, plain)
}

// labelled returns the ruling of unit i that a label begins.
func (d *document) labelled(i int, plain string) ruling {
	label := cmp.Or(verdict.FindString(plain), summary.FindString(plain))
	if label == "" {
		return ruling{}
	}
	said := plain[len(label):]
	if said == "" && i+1 < len(d.units) {
		said = d.units[i+1].plain
	}
	f := ruling{unit: i, right: right.MatchString(said)}
	f.made = f.right || wrong.MatchString(said) || verdict.MatchString(plain)
	return f
}

// repeat gives the role of other texts to the sentences of the units [first, last) up to
// the ruling.
func (d *document) repeat(first, last int, up ruling) {
	for k := first; k < last; k++ {
		for j := range d.units[k].sentences {
			s := &d.units[k].sentences[j]
			if before := k < up.unit || k == up.unit && j < up.sentence; before && (s.Role == Body || s.Role == Heading) {
				s.Role = Teaser
			}
		}
	}
}

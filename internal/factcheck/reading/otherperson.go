package reading

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

var (
	letters = regex.MustCompile(`\pL+`)
	// related matches words for people whom the surname of another may mean: "Martin Keller
	// und seine Frau". "Frau Keller" is her name.
	related = regex.MustCompile(`(?:^|[^\pL])(?i:eheleute|(?:ehe)?paar|ehefrau|(?:ehe)?mann|gatt(?:e|in)|partner(?:in)?|witwer?|mutter|vater|eltern|tochter|töchter|sohn|söhne|schwestern?|br[uü]der|geschwister|famili(?:e|es|en|y)` +
		`|(?:sein|ihr|dessen|deren)\pL* (?:\pL+ )?frau` +
		`|wife|husband|spouse|widow(?:er)?|couple|parents?|mother|father|daughters?|sons?|sisters?|brothers?|siblings?|partner)(?:[^\pL]|$)|[Ff]rau(?:[^\pL ]| [^\p{Lu}]|$)`)
	// titled matches the end of a text after which a surname may be that of somebody with a
	// title: "Senator", "Dr."
	titled = regex.MustCompile(`(?:\p{Lu}[\pL'’-]*|(?:Dr|Prof|St|Mr|Mrs|Ms)\.) +$`)
)

// longestTitle is how many bytes before a surname are read for a title.
const longestTitle = 40

// namesAnother says whether the claim names somebody, and a passage with what stands before it
// another one of the surname and nobody else of it, or one whose surname is nearly that: what
// Martin Keller does is no support for what Martina does, or Thomas.
func (r *Claim) namesAnother(e *factcheck.Evidence) bool {
	return slices.ContainsFunc(r.names, func(n value.Value) bool {
		in, before := r.others(n, e)
		return in != nil || before != nil
	})
}

// OtherPerson returns the question about the claim with somebody of a passage in the place of
// the one of whom it tells. False: the passage names that one, or nobody who is taken for him.
func (r *Claim) OtherPerson(e *factcheck.Evidence) (Probe, bool) {
	for _, n := range r.names {
		if other, _ := r.others(n, e); r.Rules.Applies("OtherPerson", other != nil && len(n.Name.Words) > 1 && len(other.Name.Words) > 1) {
			return r.otherwise(segment.Span{Start: n.Start, End: n.End}, segment.Span{Start: other.Start, End: other.End}, e), true
		}
	}
	return Probe{}, false
}

// otherwise returns a question about the claim with a name of a passage in the place of its own.
func (r *Claim) otherwise(own, other segment.Span, e *factcheck.Evidence) Probe {
	name := other.Of(e.Passage.Text)
	place := segment.Span{Start: e.Passage.Start + other.Start, End: e.Passage.Start + other.End}
	return Probe{Pair: r.pairWith(evidence.Ask(e), r.date(r.text[:own.Start]+name+r.text[own.End:])), Differing: Differing{
		Kind:   factcheck.DifferentName,
		Claim:  factcheck.Mention{Span: own, Text: own.Of(r.text)},
		places: []factcheck.Mention{{Span: place, Text: name}},
	}}
}

// others returns the names in a passage and before it that somebody bears who is not the one of
// a name of the claim; nil: there is none, or somebody there may be that one.
func (r *Claim) others(n value.Value, e *factcheck.Evidence) (in, before *value.Value) {
	if len(n.Name.Words) == 0 || !r.affirms(n) {
		return nil, nil
	}
	passage, ahead := r.valuesOf(e)
	another := func(x value.Value) bool {
		return n.Name.Apart(x.Name) || n.Name.OtherGiven(x.Name) || value.Primary(r.Language) == value.Primary(e.Language) && n.Name.OtherSurname(x.Name)
	}
	in, doubt := bearers(n, e.Passage.Text, passage, another)
	if doubt {
		return nil, nil
	}
	before, doubt = bearers(n, aheadOf(e), ahead, another)
	if doubt {
		return nil, nil
	}
	return in, before
}

// bearers returns the name of another one in a text with its values, and says whether somebody
// may be who bears the name.
func bearers(n value.Value, text string, values []value.Value, another func(value.Value) bool) (other *value.Value, doubt bool) {
	given, surname := n.Name.Words[0], n.Name.Words[len(n.Name.Words)-1]
	for _, m := range letters.FindAllStringIndex(text, -1) {
		i := slices.IndexFunc(values, func(v value.Value) bool {
			return v.Kind == value.Name && segment.Span{Start: v.Start, End: v.End}.Contains(segment.Span{Start: m[0], End: m[1]})
		})
		if i >= 0 && another(values[i]) {
			other = &values[i]
			continue
		}
		w := strings.ToLower(text[m[0]:m[1]])
		if len(n.Name.Words) > 1 && w == given {
			return other, true
		}
		if w != surname && w != surname+"s" {
			continue
		}
		if i >= 0 && len(values[i].Name.Words) > 1 || titled.MatchString(text[max(0, m[0]-longestTitle):m[0]]) {
			return other, true
		}
	}
	return other, other != nil && related.MatchString(text)
}

package naming

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/gazetteer"
	"github.com/beleg-dev/beleg/internal/value/place"
)

// described find in a text a town that has a description in the place of its name, and the
// word in front of it; the last group is set where it is that of a capital.
var described = []*regex.Regexp{
	regex.MustCompile(`(?P<before>(?:^|\pL+ |\PL))(?P<town>(?i:der|die|dieser|diese|ihrer|seiner|einer) (?:(?:\p{Ll}\pL*en?|\p{Lu}\pL*er) ){0,2}(?:([Hh]auptstadt)|\pL*(?:[Mm]etropole|hauptstadt|[Hh]ansestadt|[Hh]afenstadt|[Kk]üstenstadt|[Gg]ro(?:ß|ss)stadt|[Kk]leinstadt|[Kk]reisstadt|[Gg]renzstadt|[Uu]niversitätsstadt)|Stadt))(?:[.,;:!?)]|$| (?:an|am|in|im|mit|zu|zum|zur|auf|statt|und|fest|ein|ab|vor|nach|über|\p{Ll}{3,})(?:\PL|$))`),
	regex.MustCompile(`(?P<before>(?:^|\pL+ |\PL))(?P<town>(?i:the|this|a) (?:\p{Lu}\pL+ )?(?:(?:port|coastal|border|harbour|harbor|lakeside|northern|southern|eastern|western) ){0,2}(?:(capital)|city|town|metropolis))(?:[.,;:!?)]|$| (?:on|in|at|with|to|for|and|after|before|by|where|which|while|when|during|since|until|late|early)(?:\PL|$))`),
}

// A Description is a town that a text describes and does not name, where the claim names one.
type Description struct {
	start, end int  // of the description
	of         bool // a genitive
	town       value.Value
	surely     bool // it is that town
}

// DescribedTown returns the one description of a town that a passage has in the place of the
// town of a claim, where its sentence names none, and others none but that town. False: there
// is none, or it is of another one.
func DescribedTown(passage, claim value.Reading) (Description, bool) {
	towns := towns(claim.Values)
	if len(towns) != 1 {
		return Description{}, false
	}
	d, found := Description{town: towns[0]}, 0
	for _, p := range described {
		for _, m := range p.FindAllStringSubmatchIndex(passage.Text, -1) {
			found++
			d.of = genitive.MatchString(passage.Text[m[4]:m[5]]) && !inFront.MatchString(passage.Text[m[2]:m[3]])
			d.start, d.end, d.surely = m[4], m[5], len(townsLike(passage.Values)) > 0
			for _, x := range passage.Values {
				if x.Kind != value.Place || x.Start < m[4] || x.End > m[5] {
					continue
				}
				if !mayLieIn(towns[0].Place, x.Place) {
					return Description{}, false
				}
				town := towns[0].Place.Likeliest()
				if m[6] >= 0 {
					if town.Sort != gazetteer.Capital {
						return Description{}, false
					}
					d.surely = d.surely || x.Place.Likeliest().Sort == gazetteer.Country && town.Code == x.Place.Likeliest().Code
				}
			}
		}
	}
	return d, found == 1 && !slices.ContainsFunc(townsLike(passage.Values), func(v value.Value) bool {
		return v.Place.InName || value.Compare(d.town, v) != value.Equal || v.End > d.end || !strings.Contains(passage.Text[v.End:d.end], ". ")
	})
}

// Named returns the passage with the name of the town in the place of its description.
func (d Description) Named(passage value.Reading) string {
	name := d.town.Text
	if d.of {
		name = "in " + name
	}
	return passage.Text[:d.start] + name + passage.Text[d.end:]
}

var (
	// genitive finds a German article that stands in it where no preposition is in front.
	genitive = regex.MustCompile(`^(?:der|dieser|ihrer|seiner|einer) `)
	inFront  = regex.MustCompile(`^(?i:in|aus|bei|nach|von|zu|vor|um|unweit|nahe|außerhalb|gegenüber|mit|auf) $`)
)

// Told says whether the description surely is of the claim's town: it is that of the capital,
// or what stands before names that town and no other one.
func (d Description) Told(context value.Reading) bool {
	if d.surely {
		return true
	}
	towns := towns(context.Values)
	return len(towns) > 0 && !slices.ContainsFunc(towns, func(v value.Value) bool { return value.Compare(d.town, v) != value.Equal })
}

// towns returns the towns that values name.
func towns(values []value.Value) []value.Value {
	return slices.DeleteFunc(townsLike(values), func(v value.Value) bool { return v.Place.InName || v.Place.Adjective })
}

// townsLike returns the towns that values name, or have in other words.
func townsLike(values []value.Value) []value.Value {
	return slices.DeleteFunc(slices.Clone(values), func(v value.Value) bool {
		return v.Kind != value.Place || !v.Place.Urban() || strings.TrimSpace(v.Text) == ""
	})
}

// mayLieIn says whether a town may lie in a place that an adjective tells.
func mayLieIn(town, in place.Location) bool {
	in.Adjective, in.Form = false, place.NameForm
	return value.Compare(value.Value{Kind: value.Place, Place: town}, value.Value{Kind: value.Place, Place: in}) != value.Different
}

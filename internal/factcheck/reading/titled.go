package reading

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/membership"
	"github.com/beleg-dev/beleg/internal/factcheck/office"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// A Title is what a source gives somebody else, and to somebody of the claim another one: an
// office that but one has, or the firm of which he is.
type Title struct {
	Differing
	Sure bool // whether he surely has not the claim's
}

// TitledOtherwise returns the title of the claim that the source of a passage gives somebody
// else in those of its passages that were found. False: there is none.
func (r *Claim) TitledOtherwise(e *factcheck.Evidence, found []factcheck.Evidence) (Title, bool) {
	if len(r.officers) == 0 && len(r.employed) == 0 {
		return Title{}, false
	}
	source := ofSource(e, found)
	for _, b := range r.officers {
		if !b.Rank.Deputy && !b.Rank.Former && b.Kind.Single() && !r.negatedBefore(b.At.Start) && ofAnotherOffice(b, source) {
			at := segment.Span{Start: b.At.Start + strings.Index(b.At.Of(r.text), b.Word)}
			at.End = at.Start + len(b.Word)
			return Title{r.title(at, e, officesIn(b, e)), hasName(round(e), b.Surname())}, true
		}
	}
	for _, m := range r.employed {
		if !r.negatedBefore(m.At.Start) && ofAnotherFirm(m, source) {
			return Title{r.title(m.At, e, firmsIn(m, e)), hasName(round(e), m.Name[len(m.Name)-1]) && !inTown(source, m.Firm)}, true
		}
	}
	return Title{}, false
}

// negatedBefore says whether a negation stands right before a place of the claim.
func (r *Claim) negatedBefore(at int) bool {
	return slices.ContainsFunc(r.negations, func(v value.Value) bool { return v.End < at && at-v.End < len(" der neue ") })
}

// title returns where claim and passage have one.
func (r *Claim) title(own segment.Span, e *factcheck.Evidence, places []segment.Span) Differing {
	d := Differing{Kind: factcheck.DifferentName, Claim: factcheck.Mention{Span: own, Text: own.Of(r.text)}}
	for _, s := range places {
		d.places = append(d.places, factcheck.Mention{Span: segment.Span{Start: e.Passage.Start + s.Start, End: e.Passage.Start + s.End}, Text: s.Of(e.Passage.Text)})
	}
	return d
}

// officesIn returns the words of a passage for the office of somebody.
func officesIn(b office.Bearer, e *factcheck.Evidence) []segment.Span {
	var list []segment.Span
	for _, x := range office.Bearers(e.Passage.Text, e.Language) {
		if i := strings.Index(x.At.Of(e.Passage.Text), x.Word); i >= 0 && samePerson(b.Name, x.Name) {
			list = append(list, segment.Span{Start: x.At.Start + i, End: x.At.Start + i + len(x.Word)})
		}
	}
	return list
}

// firmsIn does so for firms.
func firmsIn(m membership.Employed, e *factcheck.Evidence) []segment.Span {
	var list []segment.Span
	for _, x := range membership.AllEmployed(e.Passage.Text, e.Language) {
		if samePerson(m.Name, x.Name) {
			list = append(list, x.At)
		}
	}
	return list
}

// succeeding matches what tells that somebody gets an office, or has one beside it.
var succeeding = regex.MustCompile(`(?i)(?:nachfolg|vorgäng|gewählt|wahlsieg|gewann|siegte|ernannt|künftig|designiert|zugleich|kandid|ablös|abgelöst|übernahm|übernimmt|übernommen|wechsel|vereidig|amtsantritt|wird neue|` +
	`succe[es]|predecess|elect|won |wins |appoint|incoming|next |also |took over|takes? over|replac|sworn|joined|joins|moved from|left )`)

// ofAnotherOffice says whether a source gives somebody's office to somebody else, to him one
// that excludes it, and tells of no change.
func ofAnotherOffice(b office.Bearer, source []factcheck.Evidence) bool {
	other, own := false, false
	for i := range source {
		x := &source[i]
		for _, s := range sentencesOf(x) {
			named := hasName(s, b.Surname())
			mentioned := office.Mentioned(s, x.Language, b.Surname())&b.Kind != 0
			bearers := office.Bearers(s, x.Language)
			for _, g := range bearers {
				switch {
				case !samePerson(b.Name, g.Name):
					other = other || g.Kind == b.Kind && !g.Rank.Deputy && !g.Rank.Former && !office.Same(g.Surname(), b.Surname())
				case g.Rank.Former || !g.Kind.Excludes(b.Kind):
					return false
				default:
					own = true
				}
			}
			if (named || mentioned) && succeeding.MatchString(s) {
				return false
			}
			if named && mentioned && !slices.ContainsFunc(bearers, func(g office.Bearer) bool { return g.Kind&b.Kind != 0 && !samePerson(b.Name, g.Name) }) {
				return false
			}
		}
	}
	return other && own
}

// ofAnotherFirm says whether a source has somebody else of somebody's firm, him of another
// one, and tells of no change.
func ofAnotherFirm(m membership.Employed, source []factcheck.Evidence) bool {
	other, own := false, false
	for i := range source {
		x := &source[i]
		for _, s := range sentencesOf(x) {
			all := membership.AllEmployed(s, x.Language)
			given := 0
			for _, g := range all {
				same, his := membership.SameFirm(m.Firm, g.Firm), samePerson(m.Name, g.Name)
				switch {
				case same && his:
					return false
				case same:
					other = true
					given++
				case his:
					own = true
				}
			}
			if hasName(s, m.Name[len(m.Name)-1]) && (succeeding.MatchString(s) || strings.Count(s, m.Firm) > given) {
				return false
			}
		}
	}
	return other && own
}

// toTown finds what stands in front of a place.
var toTown = regex.MustCompile(`(?:^|[^\pL])(?:[Ii]n|[Aa]us|[Nn]ach|[Tt]o|[Nn]ear|[Zz]wischen|[Bb]etween) `)

// inTown says whether a source may tell of a name as that of a place.
func inTown(source []factcheck.Evidence, name string) bool {
	place := func(x factcheck.Evidence) bool {
		text := round(&x)
		return slices.ContainsFunc(toTown.FindAllStringIndex(text, -1), func(m []int) bool { return strings.HasPrefix(text[m[1]:], name) })
	}
	return slices.ContainsFunc(source, place) ||
		slices.ContainsFunc(value.Find(name, "", value.Reference{}), func(v value.Value) bool { return v.Kind == value.Place })
}

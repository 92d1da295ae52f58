package movement

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

const (
	germanWay  = `(?:billiger|teurer|günstiger|niedriger|höher|gesunken|gestiegen|gefallen|zurückgegangen)`
	englishWay = `(?:fell|rose|grew|dropped|declined|increased|decreased|climbed|shrank|jumped)`
)

// gaps find a half without a verb behind one that says which way something went; the groups are
// what says so, and where that is left out.
var gaps = [...]*regex.Regexp{
	tongue.German: regex.MustCompile(`\PL(?:wurden?|sind|ist|waren?) (?:[^,.;:]{1,60} )?(` + germanWay + `)(?:,| und) (?:(?:die|der|das|jene?|für) )?(?:(?:für|von|bei) )?(?:\p{Ll}+e[nrs]? )?\p{Lu}[\pL-]+(?: (?:und|der|von) \p{Lu}[\pL-]+)? ` +
		`(?:sogar |gar |allein |nur |etwa |rund )*um (?:rund |etwa |fast |gut |knapp )?[\d.,]+ (?:Prozent|Cent|Euro|%)()(?:[.,;]|$)`),
	tongue.English: regex.MustCompile(`\PL(` + englishWay + `)(?: by [^,.;:]{1,30})?(?:,| and) (?:(?:the|those|that|for|of) ){0,2}[\pL-]+(?: [\pL-]+)??(?: even| alone)?() by (?:about |almost |nearly )?[\d.]+(?: per cent| percent|%| cents| euros)(?:[.,;]|$)`),
}

// Gapped returns a text in which a half without a verb says which way its amount went, which
// holds from the half before: "Obst wurde billiger, Zwiebeln sogar um 12 Prozent billiger".
func Gapped(r value.Reading) string {
	g := tongue.Of(r.Language)
	if g == tongue.None || len(r.Values) == 0 {
		return r.Text
	}
	m := gaps[g].FindStringSubmatchIndex(r.Text)
	if m == nil || against[g].MatchString(r.Text[m[3]:m[4]]) {
		return r.Text
	}
	return r.Text[:m[4]] + " " + strings.ToLower(r.Text[m[2]:m[3]]) + r.Text[m[4]:]
}

// against finds what sets one half against the other, or a verb or a direction of its own.
var against = [...]*regex.Regexp{
	tongue.German:  tongue.AnyWord(`dagegen|hingegen|aber|jedoch|wurden?|` + germanWay),
	tongue.English: tongue.AnyWord(`but|however|instead|was|were|` + englishWay),
}

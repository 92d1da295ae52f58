package wording

import (
	"regexp"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/quantity"
)

// How a text tells that a number of victims, which it gave before, has grown to another one,
// and of what that is a number.
var (
	tollTo = [...]*regexp.Regexp{
		german:  regexp.MustCompile(`(?i)(?:^|\PL)(?:(?:stieg|erhöhte sich|steigt|erhöht sich|wuchs) die (?:Zahl|Gesamtzahl|Anzahl) der (?:Todesopfer|Toten|Opfer|Todesfälle)|die (?:Zahl|Gesamtzahl|Anzahl) der (?:Todesopfer|Toten|Opfer|Todesfälle) (?:stieg|erhöhte sich|steigt|erhöht sich|wuchs))[^.;,]{0,40}? auf (?:insgesamt |nunmehr |mindestens )?$`),
		english: regexp.MustCompile(`(?i)(?:^|\PL)(?:(?:bring|rais|tak|push|lift)ing (?:the |its )?(?:[\pL ]{0,30} )?(?:toll|number of (?:dead|deaths|victims))[^.;,]{0,30}? to (?:at least )?|(?:the |its )?(?:death )?toll (?:rose|has risen|climbed|increased|rises) to (?:at least )?)$`),
	}
	deaths = [...]*regexp.Regexp{
		german:  wordPattern(`starb(?:en)?|gestorben|getötet|tot|tote[nr]?|todesopfer|ums leben|umgekommen`),
		english: wordPattern(`died|dead|killed|deaths?|lost their lives|victims?`),
	}
	// firstOnly are words of a claim that may tell what was so at first.
	firstOnly = [...]*regexp.Regexp{
		german:  wordPattern(`zunächst|zuerst|anfangs|sofort|erst|noch|am unfallort|an der (?:unfall|unglücks)stelle|stieg|steigt|gestiegen`),
		english: wordPattern(`initially|first|at the scene|instantly|immediately|earlier|rose|risen|rising`),
	}
)

// ofMore finds what tells that a number is of more than one event.
var ofMore = wordPattern(`jahr\pL*|jahres\pL*|monat\pL*|saison|seit\pL*|weltweit|landesweit|bundesweit|years?|months?|season|since|nationwide|worldwide|county|state`)

// mostGrown is how many times as large a number of dead may become; larger ones are of more
// than one event.
const mostGrown = 2

// TollGrown returns a source with the number of its dead that it gives in the end, also where
// it gave a smaller one before: "Two people died. A third died on Monday, bringing the toll to
// three." Beside a claim that tells of a day, or of what was so at first, it stays as it is.
func TollGrown(source, claim Reading) string {
	was, is, ok := source.toll()
	g := languageOf(claim.Language)
	if !ok || g == none || !deaths[g].MatchString(claim.Text) || firstOnly[g].MatchString(claim.Text) ||
		claim.Has(value.Date, value.Time) {
		return source.Text
	}
	is.Quantity.Noun, is.Language = "", ""
	text := Render(is, source.Language)
	at := leadingWord.FindStringIndex(was.Text)
	if text == "" || at == nil {
		return source.Text
	}
	return put(source.Text, was.Start+at[0], was.Start+at[1], "", text)
}

// outgrown says whether a claim gives the number of dead that a source gives first, and not
// in the end.
func outgrown(source, claim Reading) bool {
	was, _, ok := source.toll()
	if !ok || TollGrown(source, claim) == source.Text {
		return false
	}
	figures := claim.figures()
	return len(figures) == 1 && figures[0].Quantity.Low == was.Quantity.Low
}

// leadingWord finds the number in the words of an amount.
var leadingWord = regexp.MustCompile(`^[\pL\d]+`)

// toll returns the number of dead that a text gives first, and the larger one that it gives
// in the end.
func (r Reading) toll() (was, is value.Value, ok bool) {
	g := languageOf(r.Language)
	if g == none {
		return was, is, false
	}
	figures := r.figures()
	for i, v := range figures {
		own := r.sentenceOf(v.Start)
		if i == 0 || v.Kind != value.Number || !tollTo[g].MatchString(r.Text[:v.Start]) || ofMore.MatchString(r.Text[own.from:own.to]) {
			continue
		}
		found := 0
		for _, x := range figures[:i] {
			s := r.sentenceOf(x.Start)
			if x.Kind == value.Number && x.Quantity.Unit == "" && x.Quantity.Bound == quantity.Exact && x.Quantity.Low.Cmp(v.Quantity.Low) < 0 &&
				v.Quantity.Low.Cmp(x.Quantity.Low.Times(quantity.Whole(mostGrown))) <= 0 && s != own && deaths[g].MatchString(r.Text[s.from:s.to]) {
				was, found = x, found+1
			}
		}
		return was, v, found == 1
	}
	return was, is, false
}

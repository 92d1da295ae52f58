package toll

import (
	"github.com/beleg-dev/beleg/internal/alike/figure"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/phrase"
	"github.com/beleg-dev/beleg/internal/value/quantity"
	"github.com/beleg-dev/beleg/internal/value/tongue"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// How a text tells that a number of victims, which it gave before, has grown to another one,
// and of what that is a number.
var (
	tollTo = [...]*regex.Regexp{
		tongue.German:  regex.MustCompile(`(?i)(?:^|\PL)(?:(?:stieg|erhöhte sich|steigt|erhöht sich|wuchs) die (?:Zahl|Gesamtzahl|Anzahl) der (?:Todesopfer|Toten|Opfer|Todesfälle)|die (?:Zahl|Gesamtzahl|Anzahl) der (?:Todesopfer|Toten|Opfer|Todesfälle) (?:stieg|erhöhte sich|steigt|erhöht sich|wuchs))[^.;,]{0,40}? auf (?:insgesamt |nunmehr |mindestens )?$`),
		tongue.English: regex.MustCompile(`(?i)(?:^|\PL)(?:(?:bring|rais|tak|push|lift)ing (?:the |its )?(?:[\pL ]{0,30} )?(?:toll|number of (?:dead|deaths|victims))[^.;,]{0,30}? to (?:at least )?|(?:the |its )?(?:death )?toll (?:rose|has risen|climbed|increased|rises) to (?:at least )?)$`),
	}
	deaths = [...]*regex.Regexp{
		tongue.German:  tongue.AnyWord(`starb(?:en)?|gestorben|getötet|tot|tote[nr]?|todesopfer|ums leben|umgekommen`),
		tongue.English: tongue.AnyWord(`died|dead|killed|deaths?|lost their lives|victims?`),
	}
	// firstOnly are words of a claim that may tell what was so at first.
	firstOnly = [...]*regex.Regexp{
		tongue.German:  tongue.AnyWord(`zunächst|zuerst|anfangs|sofort|erst|noch|am unfallort|an der (?:unfall|unglücks)stelle|stieg|steigt|gestiegen`),
		tongue.English: tongue.AnyWord(`initially|first|at the scene|instantly|immediately|earlier|rose|risen|rising`),
	}
)

// ofMore finds what tells that a number is of more than one event.
var ofMore = tongue.AnyWord(`jahr\pL*|jahres\pL*|monat\pL*|saison|seit\pL*|weltweit|landesweit|bundesweit|years?|months?|season|since|nationwide|worldwide|county|state`)

// mostGrown is how many times as large a number of dead may become; larger ones are of more
// than one event.
const mostGrown = 2

// Grown returns a source with the number of its dead that it gives in the end, also where
// it gave a smaller one before: "Two people died. A third died on Monday, bringing the toll to
// three." Beside a claim that tells of a day, or of what was so at first, it stays as it is.
func Grown(source, claim value.Reading) string {
	was, is, ok := tollOf(source)
	g := tongue.Of(claim.Language)
	if !ok || g == tongue.None || !deaths[g].MatchString(claim.Text) || firstOnly[g].MatchString(claim.Text) ||
		claim.Has(value.Date, value.Time) {
		return source.Text
	}
	is.Quantity.Noun, is.Language = "", ""
	text := wording.Render(is, source.Language)
	at := leadingWord.FindStringIndex(was.Text)
	if text == "" || at == nil {
		return source.Text
	}
	return phrase.Put(source.Text, was.Start+at[0], was.Start+at[1], "", text)
}

// Outgrown says whether a claim gives the number of dead that a source gives first, and not
// in the end.
func Outgrown(source, claim value.Reading) bool {
	was, _, ok := tollOf(source)
	if !ok || Grown(source, claim) == source.Text {
		return false
	}
	figures := figure.Figures(claim)
	return len(figures) == 1 && figures[0].Quantity.Low == was.Quantity.Low
}

// leadingWord finds the number in the words of an amount.
var leadingWord = regex.MustCompile(`^[\pL\d]+`)

// tollOf returns the number of dead that a text gives first, and the larger one that it gives
// in the end.
func tollOf(r value.Reading) (was, is value.Value, ok bool) {
	g := tongue.Of(r.Language)
	if g == tongue.None {
		return was, is, false
	}
	figures := figure.Figures(r)
	for i, v := range figures {
		own := figure.Sentence(r.Text, v.Start)
		if i == 0 || v.Kind != value.Number || !tollTo[g].MatchString(r.Text[:v.Start]) || ofMore.MatchString(r.Text[own.From:own.To]) {
			continue
		}
		found := 0
		for _, x := range figures[:i] {
			s := figure.Sentence(r.Text, x.Start)
			if x.Kind == value.Number && x.Quantity.Unit == "" && x.Quantity.Bound == quantity.Exact && x.Quantity.Low.Cmp(v.Quantity.Low) < 0 &&
				v.Quantity.Low.Cmp(x.Quantity.Low.Times(quantity.Whole(mostGrown))) <= 0 && s != own && deaths[g].MatchString(r.Text[s.From:s.To]) {
				was, found = x, found+1
			}
		}
		return was, v, found == 1
	}
	return was, is, false
}

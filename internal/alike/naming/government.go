package naming

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/gazetteer"
	"github.com/beleg-dev/beleg/internal/value/place"
	"github.com/beleg-dev/beleg/internal/value/tongue"
	"github.com/beleg-dev/beleg/internal/value/wording"
)

// Governments returns a source and a claim in which a government has one name: where one
// of them says "Warsaw summoned the ambassador" and the other says it of Poland, both say
// it of Poland.
func Governments(source, claim value.Reading) (string, string) {
	return governed(source, claim.Values), governed(claim, source.Values)
}

// governed returns the text with countries that another text has in the place of capitals
// that stand for their governments: because they do what governments do, because envoys
// are sent to them or governments sit in them, because of what is between two of them, or
// because there are two of them, "Tokyo and Seoul" beside "Japan und Südkorea".
func governed(r value.Reading, other []value.Value) string {
	var edits []wording.Edit
	act := false
	for _, v := range r.Values {
		if v.Kind != value.Place || v.Place.Adjective || v.Place.Likeliest().Sort != gazetteer.Capital || !StandsForGovernment(r.Text, v, other) || has(other, v.Place.Likeliest()) {
			continue
		}
		before := r.Text[:v.Start]
		bound := bond.MatchString(before)
		if between.MatchString(before) && !bound {
			continue
		}
		country := func(x value.Value) bool { return governs(v, x) }
		if i := slices.IndexFunc(other, country); i >= 0 && !slices.ContainsFunc(r.Values, country) {
			edits = append(edits, wording.Edit{Old: v, By: other[i]})
			act = act || bound || seat.MatchString(before) || actOfState(r, v)
		}
	}
	if !act && len(edits) < 2 {
		return r.Text
	}
	return wording.Edited(r, edits)
}

// seat matches a text that ends before the place to which a diplomat or a mission is sent,
// or in which a government sits.
var seat = regex.MustCompile(`(?i)(?:^|[^\pL])(?:(?:ambassadors?|embass(?:y|ies)|chargé d['’]affaires) (?:in|to)|(?:government|leadership) in|\pL*botschaft(?:en|ers?|ern|erin|erinnen)? in|\pL*regierung in|Führung in) $`)

// bond matches a text that ends before one of two governments with something between them:
// "ties between", "Annäherung zwischen Tokio und".
var bond = regex.MustCompile(`(?:^|[^\pL])(?:(?i:rapprochement|relations|relationship|ties|thaw|tensions?|rift|dispute|row|standoff|conflict|war|hostilities|alliance|treaty|pact|accord|agreement|negotiations|diplomacy|dialogue) between (?:\pL+ and )?` +
	`|\pL*(?i:annäherung|beziehung(?:en)?|verhältnis(?:se)?|spannungen|streit|streits|konflikt|konflikte?s|krieg|krieges|bündnis|bündnisses|vertrag|abkommens?|verhandlungen|diplomatie|dialogs?|eiszeit|tauwetter) zwischen (?:\pL+ und )?)$`)

// between matches a text that ends before one of two places: "flights between", "in Tokio und".
var between = regex.MustCompile(`(?i)(?:^|[^\pL])(?:(?:between|zwischen) (?:\pL+ (?:and|und) )?|(?:from|in|of|to|aus|nach|von) \pL+ (?:and|und) )$`)

// has says whether a text names a place.
func has(values []value.Value, p *gazetteer.Place) bool {
	return slices.ContainsFunc(values, func(x value.Value) bool { return x.Kind == value.Place && x.Place.Likeliest() == p })
}

// governs says whether x is the country that the town v governs.
func governs(v, x value.Value) bool {
	if x.Kind != value.Place || x.Place.Form != place.NameForm || x.Place.Adjective || x.Place.InName {
		return false
	}
	town, country := v.Place.Likeliest(), x.Place.Likeliest()
	return country.Sort == gazetteer.Country && country.Code == town.Code
}

// StandsForGovernment says whether a value of a text is a seat of power that acts, in which
// envoys or governments sit, or whose diplomats they are: in "Washington objected" it is no
// more exact than "the United States", in "they met in Washington" it is, and so is the
// embassy there beside another text's town of the same country.
func StandsForGovernment(text string, v value.Value, other []value.Value) bool {
	if v.Kind != value.Place {
		return false
	}
	before := text[:v.Start]
	switch {
	case describesGovernment(text, v):
		return true
	case !v.Place.Governs():
		return false
	case mission.MatchString(before):
		return !slices.ContainsFunc(other, func(x value.Value) bool { return beside(v, x) })
	}
	return !where.MatchString(before) || seat.MatchString(before)
}

// mission matches a text that ends before the place where a building of diplomats stands.
var mission = regex.MustCompile(`(?i)(?:^|[^\pL])(?:embass(?:y|ies) in|\pL*botschaft(?:en)? in) $`)

// beside says whether x is another town of the country of the town v.
func beside(v, x value.Value) bool {
	if x.Kind != value.Place || !x.Place.Urban() || x.Place.Adjective || x.Place.InName {
		return false
	}
	town, other := v.Place.Likeliest(), x.Place.Likeliest()
	return town != other && town.Code == other.Code && other.Sort != gazetteer.Seat
}

// where matches a text that ends in words after which a name is that of a place: "They
// met in", "nahe der".
var where = regex.MustCompile(`(?i)(?:^|[^\pL])(?:ab|am|an|auf|aus|bei|bis|durch|im|in|nach|nahe|über|um|vom|von|vor` +
	`|across|around|at|from|inside|into|near|of|outside|over|through|to|towards?|via|within)(?: (?:das|dem|den|der|the))?\s*$`)

// actOfState says whether a town does what a government does, and a town rarely: "Wien
// bestellte den Botschafter ein", not "Wien erlebte den heißesten Juni".
func actOfState(r value.Reading, v value.Value) bool {
	before, after := r.Text[:v.Start], r.Text[v.End:]
	if tongue.Of(r.Language) == tongue.English {
		return englishAct.MatchString(after)
	}
	return germanAct.MatchString(after) || germanActBefore.MatchString(before) || germanHas.MatchString(before) && germanDone.MatchString(after)
}

const (
	germanActs = `(?:akzeptier|annektier|beanspruch|bedauer|begrüß|beharr|beschuldig|bestell|bestätig|beton|bezichtig|blockier|dementier|droh|entsend|erklär|finanzier|forder|genehmig|kritisier|kündig` +
		`|lehn|liefer|protestier|ratifizier|reagier|schick|sicher|sperr|stimm|stopp|unterstütz|unterzeichn|verhandel|verhäng|verlang|vermittel|verurteil|verweiger|warn|weiger)(?:t|te|et|en|ten)` +
		`|bat|bittet|bot|bietet|bestr(?:eitet|itt)|entsandte|erk(?:ennt|annte)|erwägt|lädt|lud|rief|ruft|schließt|schloss|verbietet|verbot|verspr(?:icht|ach)|warf|wirft|weist|wies|widerspr(?:icht|ach)|zieht|zog`
	germanAuxiliary = `(?:hat|habe|hatte|will|wolle|wollte|haben|hätten|hatten|wollen)`
	germanResult    = `\pL*(?:gebeten|boten|droht|einigt|fordert|hoben|kündigt|lehnt|liefert|sagt|sandt|schickt|schlagen|schlossen|setzt|sichert|sperrt|sprochen|stellt|stimmt|stritten|urteilt|warnt|wiesen|worfen|zogen` +
		`|(?:bitt|biet|end|forder|heb|lehn|liefer|nehm|send|schick|schließ|setz|sperr|stell|stimm|warn|weis|zieh)e?n)`
)

var (
	germanAct       = regex.MustCompile(`^ (?:` + germanActs + `|schl(?:ägt|ug)[^.!?]* vor|` + germanAuxiliary + ` [^.!?]*` + germanResult + `)(?:[^\pL]|$)`)
	germanActBefore = regex.MustCompile(`(?:^|[^\pL])(?:` + germanActs + `) $`)
	germanHas       = regex.MustCompile(`(?:^|[^\pL])` + germanAuxiliary + ` $`)
	germanDone      = regex.MustCompile(`^ [^.!?]*` + germanResult + `(?:[^\pL]|$)`)
	englishAct      = regex.MustCompile(`^(?: (?:has|had|have|also|again|now|then|would|will|later|\pL+ly|on \pL+day)){0,2} (?:(?:accept|accus|agre|announc|annex|appeal|approv|ask|block|clos|condemn|confirm|criticis|criticiz` +
		`|declin|demand|deni|deny|deploy|dismiss|dispatch|expel|expell|extend|impos|insist|invit|lift|mediat|negotiat|object|offer|oppos|pledg|promis|propos|protest|ratif|recall|recognis|recogniz` +
		`|refus|reject|request|retaliat|sanction|sign|summon|support|suspend|threaten|urg|veto|vow|want|warn|welcom)(?:e|s|es|d|ed|y|ies|ied)?|bans|banned|said|says|seeks|sends?|sent|shuts?|sought|told|withdr[ae]ws?)(?:[^\pL]|$)`)
)

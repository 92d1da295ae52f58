package grammar

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
)

var (
	// germanNoPresent end like the present of a regular verb and are none.
	germanNoPresent = listOf(`anstatt bereit bekannt beliebt berühmt breit derart dicht direkt dort echt einst entfernt exakt fast gut hart insgesamt jetzt jüngst kalt
		kaputt längst leicht mitsamt mitunter möglichst nebst nicht nächst oft recht samt satt schlecht schlicht selbst sofort somit sonst statt
		unbekannt unlängst unbeliebt unverletzt verwandt vielleicht vorerst wert womit zuerst zuletzt zumeist zunächst
		anderen außen beiden binnen daneben deren draußen drinnen eben entgegen gegen hingegen hinten indessen innen mitten morgen neben oben seien sieben soeben
		stattdessen trocken unten unserem unseren unterdessen verschieden wegen währenddessen zufrieden zugunsten zuungunsten zusammen übrigen`)
	// germanWithGe are verbs that begin like a participle.
	germanWithGe = listOf(`gebietet gebieten gebührt gebühren gedeiht gedeihen gedenkt gedenken gefährdet gefährden gefällt gehorcht gehorchen gehört gehören
		gelangt gelangen gelingt gelingen genehmigt genehmigen genießt genießen genügt genügen gerät geraten geschieht geschehen gesteht gestehen
		gestaltet gestalten gestattet gestatten gewährt gewähren gewährleistet gewährleisten gewinnt gewinnen gewöhnt gewöhnen`)
	germanGe = regex.MustCompile(`^(?:\pL*(?:ab|an|auf|aus|bei|dar|durch|ein|fest|frei|her|hin|los|mit|nach|nieder|statt|teil|um|unter|vor|weg|weiter|zu|zurück|zusammen))?ge\pL+(?:t|en)$`)
	// germanLikeParticiple may as well be participles: "verkauft", "saniert".
	germanLikeParticiple = regex.MustCompile(`^(?:be|emp|ent|er|ge|miss|ver|zer|über|unter|um|wider|durch|hinter|voll)\pL+t$|iert$`)
	germanSpan           = regex.MustCompile(`(?:weit|zeit)$`) // "bundesweit", "derzeit"
)

// present says whether words that stand behind a noun, or behind a word that joins, may
// begin with a verb in the present. Its ending tells, and that a phrase begins behind it.
// A verb in -en is in the plural.
func (g german) present(words []word) bool {
	if len(words) < 2 {
		return false
	}
	w, next := words[0], words[1]
	if len(w.low) < 4 || w.low != w.text || germanNoPresent[w.low] || g.function(w) || germanSpan.MatchString(w.low) ||
		germanGe.MatchString(w.low) && !germanWithGe[w.low] || !opensGerman(next) {
		return false
	}
	return strings.HasSuffix(w.low, "t") || strings.HasSuffix(w.low, "en") && !number(next)
}

// finiteAt says whether a word that is not the first is surely a finite verb, or may be
// one.
func (g german) finiteAt(clause []word, i int) (surely, perhaps bool) {
	surely, perhaps = g.finite(clause[i])
	present := noun(clause[i-1]) && g.present(clause[i:])
	return surely || present, perhaps || present
}

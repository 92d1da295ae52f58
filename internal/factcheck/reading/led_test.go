package reading

import (
	"strings"
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestWhoTakesPartDoesNotLead(t *testing.T) {
	for _, c := range []struct {
		name, passage, claim string
		want                 bool
	}{
		{"who takes part", "Die Expertin Tomke Wulf nahm an dem Treffen teil.", "Tomke Wulf leitete das Treffen.", true},
		{"a member", "Herbert Voigt gehörte der Delegation an.", "Herbert Voigt führte die Delegation.", true},
		{"in English", "Martha Eddings was a member of the commission.", "Martha Eddings chaired the commission.", true},
		{"across languages", "Martha Eddings was a member of the commission.", "Martha Eddings leitete die Kommission.", true},
		{"in the passive", "Peter Lund took part in the design work.", "The design work was led by Peter Lund.", true},
		{"in the passive in German", "Tomke Wulf nahm an dem Treffen teil.", "Das Treffen wurde von Tomke Wulf geleitet.", true},
		{"a head", "Peter Lund attended the meeting.", "Peter Lund is the head of the board.", true},

		{"the head of a department", "Der Abteilungsleiter Herbert Voigt nahm an den Gesprächen teil.", "Herbert Voigt leitete die Delegation.", true},
		{"who was there", "Auch Herbert Voigt war dabei.", "Herbert Voigt führte die Delegation.", true},
		{"who was there, at what", "Ministerialdirektor Herbert Voigt war bei dem Treffen dabei.", "Herbert Voigt leitete das Treffen.", true},
		{"who was present", "Martha Eddings, department head, was present.", "Martha Eddings headed the delegation.", true},
		{"who spoke for it", "Martha Eddings spoke for the Danish delegation.", "Martha Eddings led the Danish delegation.", true},

		{"the head of a delegation", "Delegationsleiter Herbert Voigt war dabei.", "Herbert Voigt führte die Delegation.", false},
		{"who leads in other words", "Herbert Voigt stand an der Spitze der Delegation; er ist Mitglied des Rats.", "Herbert Voigt führte die Delegation.", false},
		{"who leads and takes part", "Martha Eddings, a member of the council, chaired the talks.", "Martha Eddings chaired the talks.", false},
		{"another one takes part", "Herbert Voigt sprach. Wiebke Lorenz nahm teil.", "Herbert Voigt führte die Delegation.", false},
		{"what leads to something", "Peter Lund took part in the talks.", "Peter Lund led to better talks.", false},
		{"a claim of taking part", "Wiebke Lorenz nahm an dem Treffen teil.", "Wiebke Lorenz nahm an dem Treffen teil.", false},
		{"a denial", "Peter Lund took part in the design work.", "Peter Lund is not the head of the board.", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := told("", c.passage)
			if i := strings.Index(c.passage, ". "); i >= 0 {
				e.Passage.Sentences = []segment.Span{{End: i + 1}, {Start: i + 2, End: len(c.passage)}}
			}
			e.Language = value.DetectLanguage(c.passage)
			if got := OfClaim(c.claim, "", time.Time{}).OnlyTakesPart(e); got != c.want {
				t.Errorf("%v", got)
			}
		})
	}
}

func TestADeputyAndWhoHadAnOfficeHaveALesserOne(t *testing.T) {
	for _, c := range []struct {
		name, passage, claim string
		want                 bool
	}{
		{"a deputy", "Der stellvertretende Bürgermeister Jan Ott eröffnete das Fest.", "Bürgermeister Jan Ott eröffnete das Fest.", true},
		{"a deputy in English", "Deputy mayor Jan Ott opened the festival.", "Jan Ott is mayor.", true},
		{"across languages", "Deputy finance minister Karl Voigt chaired the talks.", "Karl Voigt ist Finanzminister.", true},
		{"a vice", "Vizekanzler Karl Voigt sprach am Montag mit der Presse.", "Karl Voigt ist Kanzler.", true},
		{"who had it", "Der frühere Bürgermeister Jan Ott kritisierte den Plan.", "Jan Ott ist Bürgermeister.", true},
		{"who had it, in English", "Former finance minister Karl Voigt spoke.", "Karl Voigt is finance minister.", true},
		{"a surname", "Ex-Bürgermeister Jan Ott kritisierte den Plan.", "Ott ist Bürgermeister.", true},

		{"the office", "Bürgermeister Jan Ott eröffnete das Fest.", "Jan Ott ist Bürgermeister.", false},
		{"then the office", "Der frühere Bürgermeister Jan Ott ist wieder Bürgermeister.", "Jan Ott ist Bürgermeister.", false},
		{"a claim of a deputy", "Der stellvertretende Bürgermeister Jan Ott eröffnete das Fest.", "Vizebürgermeister Jan Ott eröffnete das Fest.", false},
		{"a claim of who had it", "Der frühere Bürgermeister Jan Ott kritisierte den Plan.", "Jan Ott war Bürgermeister.", false},
		{"what he did then", "Der frühere Bürgermeister Jan Ott baute das Bad.", "Bürgermeister Jan Ott baute das Bad.", false},
		{"another one's deputy", "Bürgermeister Jan Ott und die stellvertretende Bürgermeisterin Ute Marten kamen.", "Bürgermeister Jan Ott kam.", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := told("", c.passage)
			e.Language = value.DetectLanguage(c.passage)
			if got := OfClaim(c.claim, "", time.Time{}).LesserOffice(e, nil); got != c.want {
				t.Errorf("%v", got)
			}
		})
	}
}

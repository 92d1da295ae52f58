package estimate_test

import (
	"cmp"
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/estimate"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestEstimatesAreToldWithOneVerb(t *testing.T) {
	for _, c := range []struct{ name, source, text, language, claim, wantSource, wantClaim string }{
		{"a claim that has another one", "de", "Das Amt bezifferte den Schaden auf 6,4 Millionen Euro.", "de", "Das Amt schätzte den Schaden auf 6,4 Millionen Euro.",
			"", "Das Amt bezifferte den Schaden auf 6,4 Millionen Euro."},
		{"a source that has", "de", "Gutachter schätzten den Wert auf rund 90.000 Euro.", "de", "Gutachter gaben den Wert mit rund 90.000 Euro an.",
			"Gutachter bezifferten den Wert auf rund 90.000 Euro.", ""},
		{"in English", "de", "Das Amt schätzt den Schaden auf 6,4 Millionen Euro.", "en", "The office put the damage at 6.4 million euros.",
			"Das Amt beziffert den Schaden auf 6,4 Millionen Euro.", ""},
		{"of an English source", "en", "Surveyors valued the plot at £740,000.", "de", "Gutachter haben das Grundstück auf 740.000 Pfund geschätzt.",
			"", "Gutachter haben das Grundstück auf 740.000 Pfund beziffert."},
		{"the verb at the end", "de", "Es heißt, dass Händler den Stein auf 900 Euro taxierten.", "en", "Dealers estimated the stone at 900 euros.",
			"Es heißt, dass Händler den Stein auf 900 Euro bezifferten.", ""},
		{"passively, by whom", "de", "Der Schaden wird von der Polizei auf 8.000 Euro geschätzt.", "de", "Die Polizei bezifferte den Schaden auf 8.000 Euro.",
			"Der Schaden beläuft sich nach Angaben von der Polizei auf 8.000 Euro.", ""},
		{"and with something between", "de", "Wurde der Schaden von der Polizei auf 8.000 Euro geschätzt?", "en", "Police put the damage at 8,000 euros.",
			"Belief sich der Schaden nach Angaben von der Polizei auf 8.000 Euro?", ""},
		{"people", "de", "Die Polizei schätzte die Menge auf 4.000 Menschen.", "en", "Police put the crowd at 4,000 people.",
			"Die Polizei bezifferte die Menge auf 4.000 Menschen.", ""},

		{"the same verb", "de", "Das Amt schätzte den Schaden auf 6,4 Millionen Euro.", "de", "Das Amt schätzt den Schaden auf 6,4 Millionen Euro.", "", ""},
		{"two English texts", "en", "The office estimated the damage at 6 million euros.", "en", "The office put the damage at 6 million euros.", "", ""},
		{"another amount", "de", "Das Amt bezifferte den Schaden auf 6,4 Millionen Euro.", "de", "Das Amt schätzte den Schaden auf 7,1 Millionen Euro.", "", ""},
		{"a claim that tells no estimate", "de", "Das Amt schätzte den Schaden auf 6,4 Millionen Euro.", "de", "Der Schaden beträgt 6,4 Millionen Euro.", "", ""},
		{"an estimate of another clause", "de", "Das Amt schätzte die Lage ein, die Kosten stiegen auf 90 Euro.", "en", "The office put the costs at 90 euros.", "", ""},
		{"passively", "de", "Der Schaden wird auf 8.000 Euro geschätzt.", "de", "Die Polizei bezifferte den Schaden auf 8.000 Euro.", "", ""},
		{"what is described", "de", "Der auf 8.000 Euro geschätzte Wagen fehlt.", "en", "Police put the car at 8,000 euros.", "", ""},
		{"esteem", "de", "Er schätzte ihn sehr und zahlte 90 Euro.", "en", "He put the price at 90 euros.", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			source, claim := estimate.ToldAlike(aliketest.Read(c.source, c.text, aliketest.Published), aliketest.Read(c.language, c.claim, value.Reference{}))
			if wantSource, wantClaim := cmp.Or(c.wantSource, c.text), cmp.Or(c.wantClaim, c.claim); source != wantSource || claim != wantClaim {
				t.Errorf("wrote %q and %q, want %q and %q", source, claim, wantSource, wantClaim)
			}
		})
	}
}

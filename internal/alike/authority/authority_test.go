package authority_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/authority"
)

func TestAnotherAuthorityActs(t *testing.T) {
	const annulled = "Der Bundesgerichtshof hob das Urteil des Landgerichts auf."
	for _, c := range []struct{ name, passage, round, claim, own, other string }{
		{"a court", annulled, "", "The Federal Administrative Court overturned the ruling.", "Federal Administrative Court", "Bundesgerichtshof"},
		{"beside one that both have", annulled, "", "Das Bundessozialgericht hob das Urteil des Landgerichts auf.", "Bundessozialgericht", "Bundesgerichtshof"},
		{"behind the one that it judges", "Das Urteil des Landgerichts Hagen hob der BGH auf.", "", "Das OLG Hamm hob das Urteil auf.", "OLG", "BGH"},
		{"of which it judges", annulled, "", "Der BGH hob das Urteil des Amtsgerichts auf.", "Amtsgerichts", "Landgerichts"},
		{"by whom it is done", "Das Urteil wurde vom Oberlandesgericht Celle aufgehoben.", "", "The Celle Administrative Court overturned the ruling.", "Administrative Court", "Oberlandesgericht"},
		{"a level", "Das Oberverwaltungsgericht Münster wies die Klage ab.", "", "Das Verwaltungsgericht Münster wies die Klage ab.", "Verwaltungsgericht", "Oberverwaltungsgericht"},
		{"abbreviated", "Das LG Hagen wies die Klage ab.", "", "Das AG Hagen wies die Klage ab.", "AG", "LG"},
		{"of Europe", "Der Europäische Gerichtshof für Menschenrechte wies die Klage ab.", "", "The ECJ dismissed the suit.", "ECJ", "Europäische Gerichtshof für Menschenrechte"},
		{"a chamber", "Der Bundesrat lehnte das Gesetz ab.", "", "The Bundestag rejected the law.", "Bundestag", "Bundesrat"},
		{"of Switzerland", "Der Ständerat lehnte das Gesetz ab.", "", "The National Council rejected the law.", "National Council", "Ständerat"},
		{"of the Union", "The European Commission opened an inquiry.", "", "Das Europaparlament leitete eine Untersuchung ein.", "Europaparlament", "European Commission"},
		{"of the United Nations", "The UN Security Council extended the mission.", "", "Die UN-Vollversammlung verlängerte die Mission.", "UN-Vollversammlung", "Security Council"},
		{"a bank", "Die EZB senkte den Zins.", "", "The Bank of England cut its rate.", "Bank of England", "EZB"},

		{"the same one", annulled, "", "The Federal Court of Justice overturned the ruling.", "", ""},
		{"abbreviated alike", "Der EuGH wies die Klage ab.", "", "The European Court of Justice dismissed the suit.", "", ""},
		{"one that has another part", "Der BGH hob das Urteil auf, mit dem das Landgericht ihn freigesprochen hatte.", "", "The Regional Court acquitted him.", "", ""},
		{"a looser name", "Das Oberverwaltungsgericht Münster wies die Klage ab.", "", "An administrative court in Münster dismissed the suit.", "", ""},
		{"any constitutional court", "Das Bundesverfassungsgericht verwarf das Gesetz.", "", "Germany's Constitutional Court struck down the law.", "", ""},
		{"an upper house", "Der Bundesrat lehnte das Gesetz ab.", "", "The upper house rejected the law.", "", ""},
		{"named before", "Der Bundesrat lehnte es ab.", "Bundestag berät erneut", "The Bundestag rejected the law.", "", ""},
		{"meant before", "Das Gericht verwarf das Urteil. Das Landgericht schwieg.", "", "Das Oberlandesgericht verwarf das Urteil.", "", ""},
		{"another kind", "Der Bundesrat rief das Bundesverfassungsgericht an.", "", "The European Commission went to court.", "", ""},
		{"a member", "Bundesrat Meier lehnte das Gesetz ab.", "", "Der Nationalrat lehnte das Gesetz ab.", "", ""},
		{"a company", "Die Hansen AG Hagen wies die Klage ab.", "", "Das Landgericht Hagen wies die Klage ab.", "", ""},
		{"parts that differ", "Vor dem Landgericht klagte der Verband.", "", "The Higher Regional Court heard the association.", "", ""},
		{"compounds", "Die Bundesratsmehrheit lehnte das Gesetz ab.", "", "The Bundestag rejected the law.", "", ""},
		{"a word", "Lag der Preis höher? Die Bag gewann.", "", "Das Bundesarbeitsgericht wies die Klage ab.", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			own, other, is := authority.Other(c.claim, c.passage, c.round)
			switch {
			case is != (c.own != ""):
				t.Error(is)
			case is && (own.Of(c.claim) != c.own || other.Of(c.passage) != c.other):
				t.Errorf("%q, %q", own.Of(c.claim), other.Of(c.passage))
			}
		})
	}
}

func TestAnAuthorityHasOneName(t *testing.T) {
	for _, c := range []struct{ name, passage, claim, want string }{
		{"abbreviated", "Der Bundesgerichtshof hob das Urteil auf.", "Der BGH hob das Urteil auf.", "Der Bundesgerichtshof hob das Urteil auf."},
		{"in another language", "Der EGMR rügte das Land.", "The European Court of Human Rights rebuked the country.", "The EGMR rebuked the country."},
		{"in another case", "Das Urteil des Bundesgerichtshofs fiel am Montag.", "Der Bundesgerichtshof urteilte.", "Der Bundesgerichtshof urteilte."},
		{"looser", "Das Bundesverfassungsgericht verwarf das Gesetz.", "The Constitutional Court struck down the law.", "The Constitutional Court struck down the law."},
		{"another one", "Der BGH hob das Urteil auf.", "Der BFH hob das Urteil auf.", "Der BFH hob das Urteil auf."},
	} {
		if got := authority.Named(c.claim, c.passage); got != c.want {
			t.Errorf("%s: wrote %q", c.name, got)
		}
	}
}

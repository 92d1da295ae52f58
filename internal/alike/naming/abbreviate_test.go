package naming_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/naming"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestANameIsAbbreviatedAsTheSourceDoes(t *testing.T) {
	for _, c := range []struct{ name, context, passage, claim, want string }{
		{"the passage says which it is", "", "Das Landesamt für Gewässer (LfG) ist neu. Das LfG sperrte den See.",
			"Das Landesamt für Gewässer sperrte den See.", "Das LfG sperrte den See."},
		{"what stands before it does", "Im Landesamt für Gewässer (LfG) arbeiten 80 Menschen.", "Das LfG sperrte den See.",
			"Der See wurde vom Landesamt für Gewässer gesperrt.", "Der See wurde vom LfG gesperrt."},
		{"in another case", "", "Der Bundesverband Holzbau (BVH) tagte. Präsident des BVH ist Uwe Stark.",
			"Präsident des Bundesverbands Holzbau ist Uwe Stark.", "Präsident des BVH ist Uwe Stark."},
		{"the short form first", "", "Der DFV (Deutscher Fährverband) sitzt in Cuxhaven. Der DFV warnt.",
			"Laut dem Deutschen Fährverband drohen Engpässe.", "Laut dem DFV drohen Engpässe."},
		{"the initials alone", "", "On Friday the NLRB ruled for the drivers.",
			"The National Labor Relations Board ruled for the drivers.", "The NLRB ruled for the drivers."},
		{"in a compound", "", "BND-Chef Moll trat zurück. Der Bundesnachrichtendienst (BND) schwieg.",
			"Der Chef des Bundesnachrichtendienstes trat zurück.", "Der Chef des BND trat zurück."},
		{"with a small word and a hyphen", "", "BUND und ADAC klagen.",
			"Der Bund für Umwelt und Naturschutz Deutschland und der Allgemeine Deutsche Automobil-Club klagen.", "Der BUND und der ADAC klagen."},

		{"the passage has both", "", "The Office for Harbour Safety (OHS) shut the pier.",
			"The Office for Harbour Safety shut the pier.", "The Office for Harbour Safety shut the pier."},
		{"the claim has both", "", "The Office for Harbour Safety (OHS) is new. The OHS shut the pier.",
			"The Office for Harbour Safety is the OHS.", "The Office for Harbour Safety is the OHS."},
		{"a person's party", "", "Spitzenkandidat Peter Dahl (SPD) kam. Die SPD will mehr Lohn.",
			"Spitzenkandidat Peter Dahl will mehr Lohn.", "Spitzenkandidat Peter Dahl will mehr Lohn."},
		{"a bracket that shortens nothing", "", "The ferry to Utrecht (NL) is new. NL is small.",
			"The ferry to Utrecht is small.", "The ferry to Utrecht is small."},
		{"two initials", "", "The HS shut the pier.",
			"Harbour Safety shut the pier.", "Harbour Safety shut the pier."},
		{"initials with a word between them", "", "The FPB shut the pier.",
			"The Federal Board shut the Pipeline Board.", "The Federal Board shut the Pipeline Board."},
		{"initials of two sentences", "", "The FPB shut the pier.",
			"He is Federal. Pipeline Board shut it.", "He is Federal. Pipeline Board shut it."},
	} {
		code := value.DetectLanguage(c.claim)
		read := func(text string) value.Reading { return aliketest.Read(code, text, value.Reference{}) }
		if got := naming.Abbreviated(read(c.claim), read(c.context), read(c.passage)); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

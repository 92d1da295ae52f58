package statement_test

import "testing"

func TestALifeInBracketsIsAStatementOfItsOwn(t *testing.T) {
	for _, c := range []taken{
		{"years", "Josef Lindtner (1930–2015) lehrte in Graz.", []string{"Josef Lindtner wurde 1930 geboren", "Josef Lindtner starb 2015", "Josef Lindtner lehrte in Graz."}},
		{"a year of birth", "Josef Lindtner (geb. 1934) lehrte in Graz Brückenbau.", []string{"Josef Lindtner wurde 1934 geboren", "Josef Lindtner lehrte in Graz Brückenbau."}},
		{"signs and places", "Josef Lindtner (* 14. April 1930 in Wels; † 2. September 2015 in Linz) war Ingenieur.", []string{"Josef Lindtner wurde am 14. April 1930 in Wels geboren", "Josef Lindtner starb am 2. September 2015 in Linz", "Josef Lindtner war Ingenieur."}},
		{"a surname and what people do", "Lindtner (1930–2015) lehrte in Graz.", []string{"Lindtner wurde 1930 geboren", "Lindtner starb 2015", "Lindtner lehrte in Graz."}},
		{"days in English", "Edna Whitlow (8 August 1926 – 23 December 2007) taught botany in Cardiff.", []string{"Edna Whitlow was born on 8 August 1926", "Edna Whitlow died on 23 December 2007", "Edna Whitlow taught botany in Cardiff."}},
		{"words in English", "Whitlow (born 1931) was a member of the Academy.", []string{"Whitlow was born in 1931", "Whitlow was a member of the Academy."}},
		{"a surname and what one is", "Whitlow (1929–2007) was a British botanist.", []string{"Whitlow was born in 1929", "Whitlow died in 2007", "Whitlow was a British botanist."}},
		{"bold", "**Edna Whitlow** (1929–2007) taught botany in Cardiff.", []string{"Edna Whitlow was born in 1929", "Edna Whitlow died in 2007", "Edna Whitlow taught botany in Cardiff."}},
		{"two people", "Edna Whitlow (1929–2007) married Karl Moos (1920–1990) in Leeds.", []string{"Edna Whitlow was born in 1929", "Edna Whitlow died in 2007", "Karl Moos was born in 1920", "Karl Moos died in 1990", "Edna Whitlow married Karl Moos in Leeds."}},
		{"within a sentence", "The bridge was built by Josef Lindtner (1930–2015), who taught in Graz.", []string{"Josef Lindtner was born in 1930", "Josef Lindtner died in 2015", "The bridge was built by Josef Lindtner", "Josef Lindtner taught in Graz"}},
		{"a politician", "Otto Lehnert (1872–1955) war Ministerpräsident in Halvern.", []string{"Otto Lehnert wurde 1872 geboren", "Otto Lehnert starb 1955", "Otto Lehnert war Ministerpräsident in Halvern."}},

		{"a series", "Die Serie Hafenrevier (1998–2004) spielte in Emden.", nil},
		{"a long series", "Hafenrevier (1970–2004) spielte in Emden.", nil},
		{"a reign", "König Alrik (1640–1682) führte den Salzkrieg gegen Norland.", nil},
		{"a reign with a number", "Alrik II. (1640–1682) führte den Salzkrieg gegen Norland.", nil},
		{"who reigned", "Otto Alrik (1640–1682) regierte in Norland.", nil},
		{"a term", "Helmut Prigge (1990–2002) leitete das Amt in Wismar.", nil},
		{"a long term", "Bürgermeister Hanno Prigge (1960–1992) baute die Brücke in Wismar.", nil},
		{"a war", "The Salt War (1640–1682) ruined Norland.", nil},
		{"a firm", "Josef Lindtner GmbH (1930–1991) baute in Graz Brücken.", nil},
		{"a country", "Norland (1918–1968) war ein Königreich in Europa.", nil},
		{"a maiden name", "Carla Wendt (geb. Roth) leitet den Rat in Halvern.", nil},
		{"a founding", "Nordlinie (gegr. 1950) betreibt die Fähre in Halvern.", nil},
		{"a party", "Carla Wendt (SPD) leitet den Rat in Halvern.", nil},
	} {
		c.run(t, "")
	}
}

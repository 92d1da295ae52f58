package statement_test

import "testing"

func TestWhatEachOfTwoGivesIsAStatement(t *testing.T) {
	for _, c := range []taken{
		{"days", "Laut Westbahn startet der Zug im März 2027, laut Ostrail schon am 13. Dezember 2026.", []string{"Laut Westbahn startet der Zug im März 2027", "laut Ostrail startet der Zug am 13. Dezember 2026"}},
		{"amounts", "Die Halle kostete laut Stadt 38 Millionen Euro, laut Kämmerei 41 Millionen Euro.", []string{"Die Halle kostete laut Stadt 38 Millionen Euro", "Die Halle kostete laut Kämmerei 41 Millionen Euro"}},
		{"a verb at the end", "Die Halle hat laut der Stadt 38 Millionen Euro gekostet, laut der Kämmerei aber 41 Millionen Euro.", []string{"Die Halle hat laut der Stadt 38 Millionen Euro gekostet", "Die Halle hat laut der Kämmerei 41 Millionen Euro gekostet"}},
		{"in English", "According to City Rail, the tram opens on 3 March 2027, according to Hollis on 13 December 2026.", []string{"According to City Rail, the tram opens on 3 March 2027", "according to Hollis the tram opens on 13 December 2026"}},
		{"behind the value", "The hall cost 38 million euros according to the city, but 41 million euros according to Hollis.", []string{"The hall cost 38 million euros according to the city", "The hall cost 41 million euros according to Hollis"}},
		{"what each says", "City Rail says the tram will open in March 2027, while Hollis says it will open on 13 December 2026.", []string{"City Rail says the tram will open in March 2027", "Hollis says the tram will open on 13 December 2026"}},
		{"with its own subject", "City Rail said that the tram will open in March 2027, but Hollis said the tram will open on 13 December 2026.", []string{"City Rail said that the tram will open in March 2027", "Hollis said the tram will open on 13 December 2026"}},

		{"one who says what the other says", "City Rail says the tram opens in March, while he says it opens in May.", nil},
		{"who denies it", "City Rail says the tram will not open in March, while Hollis says it opens in May.", nil},
		{"several that it may mean", "City Rail says trams open in March, while Hollis says it opens in May.", nil},
		{"one of them", "Die Halle kostete laut Stadt 38 Millionen Euro.", nil},
		{"another thing", "Die Halle kostete laut Stadt 38 Millionen Euro, laut Kämmerei dauert der Bau 41 Monate.", nil},
		{"another sort", "Die Halle kostete laut Stadt 38 Millionen Euro, laut Kämmerei 41 Prozent.", nil},
		{"what is denied", "Die Halle kostete laut Stadt nicht 38 Millionen Euro, laut Kämmerei 41 Millionen Euro.", nil},
		{"two amounts", "Die Halle stieg laut Stadt von 30 Millionen Euro auf 38 Millionen Euro, laut Kämmerei auf 41 Millionen Euro.", nil},
		{"a condition", "Wenn die Halle laut Stadt 38 Millionen Euro kostet, laut Kämmerei 41 Millionen Euro.", nil},
		{"a name told again", "Die Halle kostete laut Stadt 38 Millionen Euro, laut Carla Wendt.", nil},
	} {
		c.run(t, "")
	}
}

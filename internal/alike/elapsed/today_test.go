package elapsed_test

import (
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/elapsed"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestWhatReachesUpToTodayIsToldAsTheClaimTellsIt(t *testing.T) {
	june := time.Date(2025, 6, 12, 0, 0, 0, 0, time.UTC)
	for _, c := range []struct{ name, source, claim, want string }{
		// how long something has lasted
		{"so many years", "Die Mühle steht seit 2011 leer.", "Die Mühle steht seit 14 Jahren leer.", "Die Mühle steht seit 14 Jahren leer."},
		{"one of two that it may be", "Die Mühle steht seit 2011 leer.", "Die Mühle steht seit 13 Jahren leer.", "Die Mühle steht seit 13 Jahren leer."},
		{"other ones", "Seit dem 3. Mai 2019 steht die Mühle leer.", "Die Mühle steht seit zwei Jahren leer.", "Seit dem 3. Mai 2019 (6 Jahre) steht die Mühle leer."},
		{"across languages", "The mill has stood empty since May 2011.", "Die Mühle steht seit sieben Jahren leer.", "The mill has stood empty since May 2011 (14 years)."},
		{"in English", "Since 2011, the mill has stood empty.", "The mill has stood empty for the past 14 years.", "For 14 years, the mill has stood empty."},
		{"the first in years", "The club won its first title since 2011.", "Der Klub holte den ersten Titel seit 14 Jahren.", "The club won its first title in 14 years."},
		{"as high as not in years", "Die Zinsen waren so hoch wie seit 2011 nicht.", "Interest rates reached their highest level in 14 years.", "Die Zinsen waren so hoch wie seit 14 Jahren nicht."},
		{"more than it is", "Die Mühle steht seit 2011 leer.", "Die Mühle steht seit mehr als 18 Jahren leer.", "Die Mühle steht seit 2011 leer."},
		{"more than many", "Die Mühle steht seit 2011 leer.", "Die Mühle steht seit mehr als 40 Jahren leer.", "Die Mühle steht seit 2011 (14 Jahre) leer."},
		{"more than it has to be", "Die Mühle steht seit 2011 leer.", "Die Mühle steht seit mehr als zehn Jahren leer.", "Die Mühle steht seit 2011 leer."},
		{"nearly so many", "Die Mühle steht seit 2011 leer.", "Die Mühle steht seit zwölf Jahren leer.", "Die Mühle steht seit 2011 leer."},
		{"as many as when the claim may have been made", "Die Mühle steht seit 2011 leer.", "Die Mühle steht seit 18 Jahren leer.", "Die Mühle steht seit 2011 leer."},
		{"what is over", "Die Mühle stand seit 2011 leer.", "Die Mühle steht seit vier Jahren leer.", "Die Mühle stand seit 2011 leer."},
		{"what is over, by a weak verb", "Lind leitete seit 2011 das Museum und ging dann nach Bern.", "Lind leitet das Museum seit vier Jahren.", "Lind leitete seit 2011 das Museum und ging dann nach Bern."},
		{"what is over, in English", "The mill had stood empty since 2011.", "The mill has stood empty for four years.", "The mill had stood empty since 2011."},
		{"the day of an event", "Paula Reith wurde 2011 gewählt.", "Paula Reith ist seit 14 Jahren im Amt.", "Paula Reith wurde 2011 gewählt."},
		{"a term", "He has been barred from the board since 2021.", "He has been barred from the board for ten years.", "He has been barred from the board since 2021."},
		{"how long it lasted", "He has run the mill since 2011.", "The talks lasted for 14 years.", "He has run the mill since 2011."},
		{"both in the source", "Die Mühle steht seit 2011, also seit 14 Jahren leer.", "Die Mühle steht seit sechs Jahren leer.", "Die Mühle steht seit 2011, also seit 14 Jahren leer."},
		{"both in the claim", "Die Mühle steht seit 2011 leer.", "Die Mühle steht seit 2011, also seit sechs Jahren leer.", "Die Mühle steht seit 2011 leer."},
		{"two dates", "Die Mühle steht seit 2011 leer, der Hof seit 2018.", "Der Hof steht seit sieben Jahren leer.", "Die Mühle steht seit 2011 leer, der Hof seit 2018."},
		// since when something is
		{"the year", "Die Mühle steht seit 14 Jahren leer.", "The mill has stood empty since 2011.", "Die Mühle steht seit 2011 leer."},
		{"the year before", "Die Mühle steht seit 14 Jahren leer.", "The mill has stood empty since 2010.", "Die Mühle steht seit 2010 leer."},
		{"another year", "The mill has stood empty for three years.", "Seit 2012 steht die Mühle leer.", "The mill has stood empty since 2022."},
		{"a month of another year", "The mill has stood empty for three years.", "Seit März 2012 steht die Mühle leer.", "The mill has stood empty since 2022."},
		{"a month of the year", "The mill has stood empty for three years.", "Seit März 2022 steht die Mühle leer.", "The mill has stood empty for three years."},
		{"a rounded number", "The mill has stood empty for 30 years.", "Seit 1993 steht die Mühle leer.", "The mill has stood empty for 30 years."},
		{"before the first year", "Die Höhle ist seit 5000 Jahren bewohnt.", "Die Höhle ist seit 1999 bewohnt.", "Die Höhle ist seit 5000 Jahren bewohnt."},
		{"a bounded number", "Die Mühle steht seit über drei Jahren leer.", "Seit 2012 steht die Mühle leer.", "Die Mühle steht seit über drei Jahren leer."},
		{"a term of the source", "She has been jailed for three years.", "She has been in prison since 2012.", "She has been jailed for three years."},
		// ages
		{"of a day", "Uwe Marten, geboren am 3. Mai 1962, leitet die Werft.", "Der 63-jährige Uwe Marten leitet die Werft.", "Uwe Marten, geboren am 3. Mai 1962 (63 Jahre alt), leitet die Werft."},
		{"before a birthday", "Uwe Marten was born on 3 August 1962.", "Uwe Marten is 40 years old.", "Uwe Marten was born on 3 August 1962 (62 years old)."},
		{"of a year", "Die 1991 in Graz geborene Lena Sorg spielt Cello.", "Lena Sorg is 33 years old.", "Die 1991 in Graz geborene Lena Sorg (33 Jahre alt) spielt Cello."},
		{"of another year", "The new director, born in 1977, has worked in Oslo.", "Die neue Intendantin ist 38 Jahre alt.", "The new director, born in 1977 (48 years old), has worked in Oslo."},
		{"in brackets", "Die Cellistin Lena Sorg (geb. 1991) spielt in Graz.", "Die 34-jährige Lena Sorg spielt Cello.", "Die Cellistin Lena Sorg (geb. 1991, 34 Jahre alt) spielt in Graz."},
		{"behind a town", "Ida Rohde wurde am 9. Januar 1958 in Husum geboren.", "Ida Rohde is 67 years old.", "Ida Rohde wurde am 9. Januar 1958 in Husum geboren (67 Jahre alt)."},
		{"a year beside it", "The director, born in 1977, has worked in Oslo.", "The director is 46 years old.", "The director, born in 1977, has worked in Oslo."},
		{"as old as when the claim may have been made", "The director, born in 1977, has worked in Oslo.", "The director is 52 years old.", "The director, born in 1977, has worked in Oslo."},
		{"of another day", "Die 1991 geborene Lena Sorg spielt Cello.", "Mit 20 Jahren zog Lena Sorg nach Wien.", "Die 1991 geborene Lena Sorg spielt Cello."},
		{"of a day long ago", "Die 1991 geborene Lena Sorg zog 2011 nach Wien.", "Die 20-jährige Lena Sorg zog nach Wien.", "Die 1991 geborene Lena Sorg zog 2011 nach Wien."},
		{"beside since when something is", "Uwe Marten, geboren am 3. Mai 1962, leitet seit 2015 die Werft.", "Der 43-Jährige leitet die Werft.", "Uwe Marten, geboren am 3. Mai 1962 (63 Jahre alt), leitet seit 2015 die Werft."},
		{"of the dead", "Der 1934 geborene Jost Arp ist tot.", "Der 70-jährige Jost Arp lebt in Kiel.", "Der 1934 geborene Jost Arp ist tot."},
		{"of times past", "Der 1756 geborene Jost Arp malte die Kirche aus.", "Der 70-jährige Jost Arp malte die Kirche aus.", "Der 1756 geborene Jost Arp malte die Kirche aus."},
		// births
		{"the year of one", "Die Cellistin Lena Sorg, 34, spielt in Graz.", "The cellist Lena Sorg was born in 1991.", "Die Cellistin Lena Sorg, 34 (geboren 1991), spielt in Graz."},
		{"another year of one", "Die 67-jährige Autorin Ida Rohde lebt auf Föhr.", "Ida Rohde wurde 1948 geboren.", "Die 67-jährige (geboren 1958) Autorin Ida Rohde lebt auf Föhr."},
		{"a year beside that of one", "Die 67-jährige Autorin Ida Rohde lebt auf Föhr.", "Ida Rohde wurde 1956 geboren.", "Die 67-jährige Autorin Ida Rohde lebt auf Föhr."},
		{"a day of one", "Die 67-jährige Autorin Ida Rohde lebt auf Föhr.", "Ida Rohde wurde am 3. Mai 1958 geboren.", "Die 67-jährige Autorin Ida Rohde lebt auf Föhr."},
		{"the age of another day", "Ida Rohde, damals 27 Jahre alt, zog nach Föhr.", "Ida Rohde wurde 1958 geboren.", "Ida Rohde, damals 27 Jahre alt, zog nach Föhr."},
	} {
		claim := aliketest.Read(value.DetectLanguage(c.claim), c.claim, value.Reference{})
		source := aliketest.Read(value.DetectLanguage(c.source), c.source, value.Reference{Time: june})
		if got := elapsed.UpToday(source, claim, june, time.Time{}); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
		if got := elapsed.UpToday(source, claim, time.Time{}, time.Time{}); got != c.source {
			t.Errorf("%s, of no day: %q", c.name, got)
		}
	}
	source := aliketest.Read("de", "Die Mühle steht seit 2011 leer.", value.Reference{Time: june})
	claim := aliketest.Read("de", "Die Mühle steht seit sieben Jahren leer.", value.Reference{})
	made := time.Date(2018, 9, 1, 0, 0, 0, 0, time.UTC)
	if got, want := elapsed.UpToday(source, claim, june, made), "Die Mühle steht seit 7 Jahren leer."; got != want {
		t.Errorf("a claim of an earlier day: %q, want %q", got, want)
	}
}

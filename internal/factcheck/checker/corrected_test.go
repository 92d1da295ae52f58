package checker_test

import (
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

func TestWhatATextCorrectsSupportsNothingAndContradictsNothing(t *testing.T) {
	const (
		tram    = "Four people were injured when a tram hit a van in Kelbrook. The line was closed for two hours.\n\n"
		mill    = "Bei dem Brand in der Mühle entstand ein Schaden von 400.000 Euro. Die Mühle wurde 1892 gebaut.\n\n"
		pianist = "Clara Voss, 21, won the piano prize of Elmwick on Friday.\n\n"
	)
	checkBelow(t, &factcheckv1.Source{Name: "sources/corrected"}, []below{
		{"what is right", tram + "CORRECTION: In paragraph 1, please read three people were injured (not four).", "Three people were injured when a tram hit a van in Kelbrook.", support},
		{"what is wrong", tram + "CORRECTION: In paragraph 1, please read three people were injured (not four).", "Four people were injured when a tram hit a van in Kelbrook.", conflict},
		{"another figure of the text", tram + "CORRECTION: In paragraph 1, please read three people were injured (not four).", "In Kelbrook the line was closed for two hours.", support},
		{"no notice", tram + "Three people were taken to hospital, not four.", "Four people were injured when a tram hit a van in Kelbrook.", support},
		{"right, in German", mill + "Berichtigung: Der Schaden beträgt 140.000 Euro, nicht 400.000 Euro, wie wir zunächst berichtet hatten.", "Beim Brand in der Mühle entstand ein Schaden von 140.000 Euro.", support},
		{"wrong, in German", mill + "Berichtigung: Der Schaden beträgt 140.000 Euro, nicht 400.000 Euro, wie wir zunächst berichtet hatten.", "Beim Brand in der Mühle entstand ein Schaden von 400.000 Euro.", conflict},
		{"of an earlier version", pianist + "Correction: An earlier version of this article gave Clara Voss's age as 21. She was 19.", "Clara Voss is 21 years old.", conflict},
		{"beside an earlier version", pianist + "Correction: An earlier version of this article gave Clara Voss's age as 21. She was 19.", "Clara Voss won the piano prize of Elmwick.", support},
		{"a count that is lowered", "A stand collapsed in Dunmore. Police lowered the number of injured from 25 to 19.", "25 people were injured when a stand collapsed in Dunmore.", conflict},
		{"what it was lowered to", "A stand collapsed in Dunmore. Police lowered the number of injured from 25 to 19.", "19 people were injured when a stand collapsed in Dunmore.", support},
		{"that it was lowered", "A stand collapsed in Dunmore. Police lowered the number of injured from 25 to 19.", "Police lowered the number of injured in Dunmore from 25 to 19.", support},
		{"a rate that is lowered", "Die Bank senkte den Leitzins von 5 auf 4 Prozent.\n\nDer Leitzins lag bis Mai bei 5 Prozent.", "Der Leitzins lag bis Mai bei 5 Prozent.", support},
		{"what is taken back in a clause", "A boat capsized off Marrow Quay. Police said one person had died, correcting an earlier statement that two people had died.", "Two people died when a boat capsized off Marrow Quay.", conflict},
	})
}

func TestALaterEntryOfATickerStandsBesideTheEarlierOne(t *testing.T) {
	const (
		four  = "+++ 02.40 Uhr +++ Die Zahl der Toten in Kaltenau ist auf vier gestiegen.\n\n"
		five  = "+++ 05.55 Uhr +++ Die Zahl der Toten in Kaltenau ist auf fünf gestiegen.\n\n"
		shut  = "09:10 Uhr: Die Polizei meldet zwei Verletzte bei der Demonstration in Rosenau.\n\n"
		again = "12:40 Uhr: Die Polizei meldet sieben Verletzte bei der Demonstration in Rosenau.\n\n"
	)
	checkBelow(t, &factcheckv1.Source{Name: "sources/entries"}, []below{
		{"the later one", four + five, "Die Zahl der Toten in Kaltenau ist auf fünf gestiegen.", support},
		{"the earlier one", four + five, "Die Zahl der Toten in Kaltenau ist auf vier gestiegen.", mixed},
		{"the newest first", five + four, "Die Zahl der Toten in Kaltenau ist auf fünf gestiegen.", support},
		{"neither", four + five, "Die Zahl der Toten in Kaltenau ist auf neun gestiegen.", conflict},
		{"with a colon", shut + again, "Die Polizei meldet sieben Verletzte bei der Demonstration in Rosenau.", support},
		{"earlier, with a colon", shut + again, "Die Polizei meldet zwei Verletzte bei der Demonstration in Rosenau.", mixed},
	})
}

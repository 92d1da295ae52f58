package notice_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/segment/notice"
)

func TestASentenceSaysWhatIsRightAndWhatIsWrong(t *testing.T) {
	for text, want := range map[string]notice.Notice{
		"KORREKTUR: In der Meldung von 23.50 Uhr muss es heißen: etwa 90 Fahrgäste (nicht: 120).":                {Right: "etwa 90 Fahrgäste.", Wrong: "120"},
		"+++ 5.55 Uhr +++ KORREKTUR: Es muss richtig heißen: 90 Fahrgäste, nicht 120.":                           {Right: "90 Fahrgäste", Wrong: "120"},
		"CORRECTION: In paragraph 1, please read three people were injured (not four).":                          {Right: "three people were injured.", Wrong: "four"},
		"Berichtigung: Der Schaden beträgt 140.000 Euro, nicht 400.000 Euro, wie wir zunächst berichtet hatten.": {Right: "Der Schaden beträgt 140.000 Euro", Wrong: "400.000 Euro"},
		"Korrektur: Die Saison beginnt am 10. Mai, nicht wie zunächst gemeldet am 3. Mai.":                       {Right: "Die Saison beginnt am 10. Mai", Wrong: "am 3. Mai"},
		"Clarification: The library will have 6,000 books, not 60,000 as originally reported.":                   {Right: "The library will have 6,000 books", Wrong: "60,000"},
		"(Berichtigung: Im ersten Absatz wurde das Ergebnis korrigiert: 51 statt 53 Prozent.)":                   {Right: "Im ersten Absatz wurde das Ergebnis korrigiert: 51 Prozent.)", Wrong: "53"},
		"Police said one person had died, correcting an earlier statement that two people had died.":             {Right: "Police said one person had died.", Wrong: "two people had died"},
		"Police lowered the number of injured from 25 to 19.":                                                    {Right: "Police lowered the number of injured to 19.", Wrong: "25"},
		"Die Polizei korrigierte die Zahl der Verletzten am Morgen von 25 auf 19 nach unten.":                    {Right: "Die Polizei korrigierte die Zahl der Verletzten am Morgen auf 19 nach unten.", Wrong: "25"},
		"The ministry revised the damage down from 1.5 million to 1.2 million euros.":                            {Right: "The ministry revised the damage down to 1.2 million euros.", Wrong: "1.5 million"},
		"This story has been corrected to show that the damage was $4.2 million, not $2.4 million.":              {Right: "the damage was $4.2 million", Wrong: "$2.4 million"},
		"Correction, Nov. 12: The bridge will cost 81 million pounds, not 18 million pounds.":                    {Right: "The bridge will cost 81 million pounds", Wrong: "18 million pounds"},
		"Sie berichtigte am Dienstag ihre erste Angabe, wonach es 912 Unfälle gewesen seien.":                    {Wrong: "es 912 Unfälle gewesen seien"},
		"This story has been translated to show that the damage was large, not small.":                           {},
		"Die Stadt lehnte am Montag ab.":                           {},
		"Drei Menschen wurden verletzt, nicht vier.":               {},
		"The bank lowered its interest rate from 5 to 4 per cent.": {},
		"The city raised the number of buses from 25 to 30.":       {},
		"Die Bahn senkte den Preis von 58 auf 49 Euro.":            {},
		"The correction of the river took ten years, not five.":    {},
		"Die Korrektur der Lohe dauerte zehn Jahre, nicht fünf.":   {},
		"Korrektur: Der Bürgermeister heißt Anger.":                {},
		"Das Gericht korrigierte sein Urteil.":                     {},
		"The toll on the bridge was raised from 5 to 6 euros.":     {},
		"She said it should not have been read.":                   {},
	} {
		c, ok := notice.Of(text)
		var got notice.Notice
		if ok {
			got = notice.Notice{Right: c.Corrected(text), Wrong: c.Told.Of(text)}
		}
		if got != want {
			t.Errorf("%s: %q", text, got)
		}
	}
}

func TestATextIsReadForWhatItCorrects(t *testing.T) {
	for text, want := range map[string]notice.Notice{
		"Voss, 21, won.\n\nCorrection: An earlier version of this article gave her age as 21. She was 19.": {Right: "She was 19.", Wrong: "Correction: An earlier version of this article gave her age as 21."},
		"Es gab 812 Unfälle. Sie berichtigte ihre erste Angabe, wonach es 912 gewesen seien.":              {Right: "Es gab 812 Unfälle.", Wrong: "es 912 gewesen seien"},
		"An earlier version of the atlas had 21 maps. It appeared in 1966.":                                {},
	} {
		got := append(notice.In(text), notice.Notice{})[0]
		if got != want {
			t.Errorf("%s: %q", text, got)
		}
	}
}

package converse

import "testing"

func TestWhoDoesWhatToWhom(t *testing.T) {
	for _, c := range []struct {
		name, text, language, claim, claimLanguage string
		want                                       Relation
		told                                       string // empty: the text
	}{
		{"who hosts travels nowhere", "Am Samstag empfängt Korrheim den FC Ostrau.", "de", "Korrheim tritt am Samstag beim FC Ostrau an.", "de", Exchanged,
			"Am Samstag empfängt Korrheim den FC Ostrau; FC Ostrau tritt bei Korrheim an."},
		{"the guest", "Am Samstag empfängt Korrheim den FC Ostrau.", "de", "Der FC Ostrau gastiert bei Korrheim.", "de", Same,
			"Am Samstag empfängt Korrheim den FC Ostrau; FC Ostrau gastiert bei Korrheim."},
		{"who supplies does not buy", "Die Stahlfirma Kessen beliefert künftig Nordbau mit Blech.", "de", "Kessen kauft Blech von Nordbau.", "de", Exchanged,
			"Die Stahlfirma Kessen beliefert künftig Nordbau mit Blech; Nordbau kauft künftig Blech von Kessen."},
		{"who buys", "Castlemoor Shipping has sold its ferry line to Bryant Group.", "en", "Bryant bought the ferry line from Castlemoor.", "en", Same,
			"Castlemoor Shipping has sold its ferry line to Bryant Group; Bryant bought its ferry line from Castlemoor."},
		{"across languages", "Castlemoor has sold its ferry line to Bryant.", "en", "Castlemoor hat die Linie von Bryant gekauft.", "de", Exchanged,
			"Castlemoor has sold its ferry line to Bryant; Bryant hat von Castlemoor gekauft."},
		{"who loses", "Tornheide verlor gegen Korrheim.", "de", "Korrheim beat Tornheide.", "en", Same, "Tornheide verlor gegen Korrheim; Korrheim beat Tornheide."},
		{"who is sued", "Castlemoor is suing Bryant.", "en", "Bryant filed a lawsuit against Castlemoor.", "en", Exchanged, ""},
		{"one verb in the passive", "Bryant was sued by Castlemoor.", "en", "Castlemoor sued Bryant.", "en", Same, ""},
		{"the passive", "Bryant wurde von Castlemoor verklagt.", "de", "Bryant verklagte Castlemoor.", "de", Exchanged, ""},
		{"who follows", "Helen Strake succeeds Graham Toller as chief executive.", "en", "Graham Toller replaces Helen Strake.", "en", Exchanged,
			"Helen Strake succeeds Graham Toller as chief executive; Helen Strake replaces Graham Toller."},
		{"a predecessor", "Udo Brink folgt auf Marek Sellin.", "de", "Marek Sellin ist der Vorgänger von Udo Brink.", "de", Same,
			"Udo Brink folgt auf Marek Sellin; Marek Sellin ist Vorgänger von Udo Brink."},
		{"who relieves", "Udo Brink löst Marek Sellin ab.", "de", "Marek Sellin beerbt Udo Brink.", "de", Exchanged, "Udo Brink löst Marek Sellin ab; Udo Brink beerbt Marek Sellin."},
		{"who joins", "Sam Okoye joined Rovers from Athletic.", "en", "Sam Okoye left Rovers for Athletic.", "en", Exchanged, "Sam Okoye joined Rovers from Athletic; Sam Okoye left Athletic for Rovers."},
		{"who has a title", "Former treasurer Basil Quill joined Rovers from Athletic.", "en", "Basil Quill left Athletic for Rovers.", "en", Same, "Former treasurer Basil Quill joined Rovers from Athletic; Basil Quill left Athletic for Rovers."},
		{"who inherits", "Rudi Pohlmann erbte das Haus von Erna Lüders.", "de", "Erna Lüders hinterließ Rudi Pohlmann das Haus.", "de", Same,
			"Rudi Pohlmann erbte das Haus von Erna Lüders; Erna Lüders hinterließ Rudi Pohlmann das Haus."},
		{"a club with its year", "Die HSG Murlach hat gegen den TV Osterried 1893 mit 31:28 gewonnen.", "de", "TV Osterried 1893 verlor gegen HSG Murlach.", "de", Same,
			"Die HSG Murlach hat gegen den TV Osterried 1893 mit 31:28 gewonnen; TV Osterried verlor mit 31:28 gegen HSG Murlach."},
		{"a name behind a day", "Im Halbfinale reist Sandwig zu Eintracht Molfsee.", "de", "Union Sandwig empfängt im Halbfinale Eintracht Molfsee.", "de", Exchanged,
			"Im Halbfinale reist Sandwig zu Eintracht Molfsee; Eintracht Molfsee empfängt Union Sandwig."},
		{"who takes the helm", "Harriet Doyle took the helm at Hollins from Maurice Pell in January.", "en", "Maurice Pell succeeded Harriet Doyle at Hollins.", "en", Exchanged,
			"Harriet Doyle took the helm at Hollins from Maurice Pell in January; Harriet Doyle succeeded Maurice Pell at Hollins in January."},
		{"whom one follows in front", "Auf Marek Sellin folgt Udo Brink.", "de", "Marek Sellin ist der Nachfolger von Udo Brink.", "de", Exchanged, "Auf Marek Sellin folgt Udo Brink; Udo Brink ist Nachfolger von Marek Sellin."},
		{"whom one follows in front of a claim", "Udo Brink folgte auf Marek Sellin.", "de", "Auf Udo Brink folgte Marek Sellin.", "de", Exchanged, ""},
		{"of whom one buys in front", "Von Nordbau kaufte Kessen das Werk.", "de", "Nordbau kaufte das Werk von Kessen.", "de", Exchanged, ""},
		{"who hands over", "Graham Toller handed over the chair to Helen Strake.", "en", "Graham Toller succeeded Helen Strake.", "en", Exchanged, "Graham Toller handed over the chair to Helen Strake; Helen Strake succeeded Graham Toller."},
		{"who hands over in German", "Marek Sellin übergab die Leitung an Udo Brink.", "de", "Auf Marek Sellin folgte Udo Brink.", "de", Same, "Marek Sellin übergab die Leitung an Udo Brink; Udo Brink folgte auf Marek Sellin."},
		{"who gives an office up", "Marek Sellin gab das Amt an Udo Brink ab.", "de", "Marek Sellin folgte auf Udo Brink.", "de", Exchanged, "Marek Sellin gab das Amt an Udo Brink ab; Udo Brink folgte auf Marek Sellin."},
		{"what is handed over", "Marek Sellin übergab den Schlüssel an Udo Brink.", "de", "Marek Sellin folgte auf Udo Brink.", "de", Open, ""},
		{"what follows on something", "Auf Wunsch des Rates folgte Marek Sellin dem Ruf.", "de", "Udo Brink folgte auf Marek Sellin.", "de", Open, ""},
		{"what will be is not told as done", "Bryant will sell the line to Castlemoor.", "en", "Bryant bought the line from Castlemoor.", "en", Exchanged, ""},
		{"who has succeeded", "Udo Brink hat die Leitung von Marek Sellin übernommen.", "de", "Marek Sellin folgt auf Udo Brink.", "de", Exchanged,
			"Udo Brink hat die Leitung von Marek Sellin übernommen; Udo Brink folgt auf Marek Sellin."},
		{"what is, neither", "Kessen verkauft das Werk an Nordbau.", "de", "Kessen kaufte das Werk von Nordbau.", "de", Exchanged, ""},

		{"a denial", "Kessen hat das Werk nicht an Nordbau verkauft.", "de", "Kessen kaufte das Werk von Nordbau.", "de", Open, ""},
		{"a claim that denies", "Korrheim besiegte Tornheide.", "de", "Tornheide hat nicht gegen Korrheim gewonnen.", "de", Open, ""},
		{"a plan", "Kessen will das Werk an Nordbau verkaufen.", "de", "Kessen kauft das Werk von Nordbau.", "de", Open, ""},
		{"a purpose", "Bryant plans to buy the line from Castlemoor.", "en", "Castlemoor bought the line from Bryant.", "en", Open, ""},
		{"other two", "Korrheim besiegte Ostrau.", "de", "Tornheide besiegte Korrheim.", "de", Open, ""},
		{"another deed", "Korrheim besiegte Tornheide.", "de", "Tornheide empfängt Korrheim.", "de", Open, ""},
		{"both directions", "Korrheim besiegte Tornheide. Tornheide besiegte Korrheim.", "de", "Tornheide besiegte Korrheim.", "de", Open, ""},
		{"somebody's somebody", "Der Trainer von Korrheim besuchte Tornheide.", "de", "Tornheide besuchte Korrheim.", "de", Open, ""},
		{"a possessive", "Castlemoor's chairman sued Bryant.", "en", "Bryant sued Castlemoor.", "en", Open, ""},
		{"an object in front", "Den FC Ostrau empfängt Korrheim.", "de", "Korrheim empfängt den FC Ostrau.", "de", Open, ""},
		{"a verb with a particle", "Korrheim schlug Tornheide vor.", "de", "Tornheide besiegte Korrheim.", "de", Open, ""},
		{"a share of the name", "Castlemoor Group sued Bryant Group.", "en", "Dorran Group sued Castlemoor Group.", "en", Open, ""},
		{"a town that both have", "Stadt Halldorf verkauft das Haus an Nordbau.", "de", "Nordbau kauft das Haus von Stadt Brennau.", "de", Open, ""},
		{"another one who changes", "Sam Okoye joined Rovers from Athletic.", "en", "Finn Amory left Rovers for Athletic.", "en", Open, ""},
		{"those of somebody", "Supporters of Castlemoor sued Bryant.", "en", "Bryant sued Castlemoor.", "en", Open, ""},
		{"what somebody said", "The report said Bryant sued Castlemoor.", "en", "Castlemoor sued Bryant.", "en", Open, ""},
		{"no known language", "Korrheim besiegte Tornheide.", "fr", "Tornheide besiegte Korrheim.", "de", Open, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := OfClaim(c.claim, c.claimLanguage).Compare(c.text, c.language)
			if c.told == "" {
				c.told = c.text
			}
			if got.Relation != c.want {
				t.Errorf("relation %d, want %d", got.Relation, c.want)
			}
			if got.Told != c.told {
				t.Errorf("%q, want %q", got.Told, c.told)
			}
		})
	}
}

func TestEveryFrameHasTwoParts(t *testing.T) {
	for _, f := range append(append([]frame{}, german...), english...) {
		if f.marks[0] == f.marks[1] || f.forms.present == "" || f.forms.past == "" {
			t.Errorf("%v", f)
		}
	}
}

func FuzzCompare(f *testing.F) {
	f.Add("Am Samstag empfängt Korrheim den FC Ostrau.", "Korrheim tritt beim FC Ostrau an.", true)
	f.Add("Bryant has been sued by Castlemoor", "Bryant's take over from", false)
	f.Fuzz(func(t *testing.T, text, claim string, inGerman bool) {
		language := "en"
		if inGerman {
			language = "de"
		}
		if p := OfClaim(claim, language).Compare(text, language); len(p.Told) < len(text) {
			t.Errorf("%q became %q", text, p.Told)
		}
	})
}

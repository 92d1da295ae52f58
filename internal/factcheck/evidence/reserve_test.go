package evidence

import "testing"

func TestWhatIsToldWithAReserveIsLeftOut(t *testing.T) {
	for _, c := range []struct {
		name            string
		reserve         Reserve
		sentence, wants string
	}{
		{"an accusation", Accused, "Die Staatsanwaltschaft wirft ihm vor, 2019 Geld genommen zu haben.", "Die Staatsanwaltschaft wirft vor,."},
		{"an accusation with a noun", Accused, "Ihm wird Betrug vorgeworfen.", "Ihm wird vorgeworfen."},
		{"an accusation in the active", Accused, "Sie beschuldigt den Wirt, die Kasse geleert zu haben.", "Sie beschuldigt den Wirt,."},
		{"a suspicion", Accused, "Drei Männer stehen im Verdacht, Münzen gestohlen zu haben.", "Drei Männer stehen im Verdacht,."},
		{"a rumour of what was done", Accused, "Der Wirt soll die Kasse geleert haben.", "Der Wirt."},
		{"what is said to be so", Accused, "Angeblich war er auf dem Golfplatz.", ""},
		{"an adverb within a relative clause", Accused, "Der Trainer, der mutmaßlich Proben vertauschte, schweigt.", "Der Trainer, der, schweigt."},
		{"an indictment", Accused, "Laut Anklage nahm er 300 Euro.", ""},
		{"an indictment behind", Accused, "Er habe 300 Euro genommen, heißt es in der Anklageschrift.", ", heißt es in der Anklageschrift."},
		{"inquiries", Accused, "Gegen seine Schwester wird wegen Geldwäsche ermittelt.", "Gegen seine Schwester wird ermittelt."},
		{"a charge", Accused, "Dana Hill, the former treasurer, has been charged with stealing £410,000 from the club.", "Dana Hill, the former treasurer, has been charged."},
		{"an accusation within a relative clause", Accused, "The captain, who was accused of ignoring warnings, resigned in May.", "The captain, who was accused, resigned in May."},
		{"what prosecutors say", Accused, "Prosecutors say she moved the money to Jersey.", "Prosecutors say."},
		{"an adverb", Accused, "Hill, 48, allegedly forged two letters.", "Hill, 48,."},
		{"what is alleged", Accused, "The indictment alleges that he took $75,000.", "The indictment alleges that."},
		{"what the prosecution claims", Accused, "The prosecution claims that she falsified charts.", "The prosecution claims that."},
		{"what goes on behind it", Accused, "She is accused of fraud, but admitted two forgeries.", "She is accused, but admitted two forgeries."},
		{"a plan with soll", Accused, "Die Halle soll im Mai eröffnet werden.", "Die Halle soll im Mai eröffnet werden."},
		{"a plan with sein", Accused, "Die Halle soll im Mai fertiggestellt sein.", "Die Halle soll im Mai fertiggestellt sein."},
		{"what an authority says", Accused, "Die Polizei sagte, der Mann habe die Kasse geleert.", "Die Polizei sagte, der Mann habe die Kasse geleert."},
		{"what prosecutors say of an arrest", Accused, "Prosecutors said two men had been arrested.", "Prosecutors said two men had been arrested."},
		{"a throw", Accused, "Der Torwart warf den Ball weit nach vorn.", "Der Torwart warf den Ball weit nach vorn."},
		{"a price", Accused, "The club charged £5 for a ticket.", "The club charged £5 for a ticket."},

		{"what is considered", Supposed, "Die Stadt erwägt, das Bad zu schließen.", "Die Stadt erwägt,."},
		{"what is considered in English", Supposed, "The minister is considering a ban on flights.", "The minister is considering."},
		{"what somebody thinks about", Supposed, "The council is thinking about selling the ground.", "The council is thinking about."},
		{"a demand", Supposed, "Die Gewerkschaft verlangt, dass die Stadt die Gebühren senkt.", "Die Gewerkschaft verlangt,."},
		{"a threat", Supposed, "The airline has threatened to move its base.", "The airline has threatened."},
		{"a condition", Supposed, "Falls das Land hilft, würde die Stadt ein Becken bauen.", ""},
		{"a condition in English", Supposed, "If the ministry agrees, the firm would sell the ferry.", ""},
		{"a suit", Supposed, "Die Familie hat die Klinik auf 150.000 Euro verklagt.", "Die Familie hat die Klinik."},
		{"what follows a condition as a rule", Supposed, "If it rains, the market is closed.", "If it rains, the market is closed."},
		{"what was found by a check", Supposed, "Das Amt prüfte 40 Betriebe.", "Das Amt prüfte 40 Betriebe."},
		{"an opinion", Supposed, "The council considers the pool a success.", "The council considers the pool a success."},
		{"a call", Supposed, "She called the police.", "She called the police."},

		{"what might be", Possible, "Die Reederei könnte ihre Fähren verlegen.", "Die Reederei."},
		{"what might be in English", Possible, "The firm might buy the mill.", "The firm."},
		{"a month", Possible, "In May the firm bought the mill.", "In May the firm bought the mill."},
		{"what was able to be", Possible, "Der Hafen konnte öffnen.", "Der Hafen konnte öffnen."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := c.reserve.without(c.sentence); got != c.wants {
				t.Errorf("%q, want %q", got, c.wants)
			}
		})
	}
}

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

		{"what is probable", Possible, "Der Torwart wird voraussichtlich fehlen.", "Der Torwart wird."},
		{"what is probable in English", Possible, "The keeper will probably miss the game.", "The keeper."},
		{"what tastes well", Possible, "Der Gast fühlt sich wohl.", "Der Gast fühlt sich wohl."},

		{"what is open", Undecided, "Ob das Land hilft, ist noch nicht entschieden.", ""},
		{"what is open behind it", Undecided, "In Ulm ist weiter offen, ob das Land hilft.", "In Ulm ist weiter offen,."},
		{"a decision that is put off", Undecided, "Vertagt wurde die Entscheidung über den Abriss.", ""},
		{"a decision that is to come", Undecided, "Über die Preise stimmt der Rat erst im Mai ab.", ""},
		{"what nobody said", Undecided, "Dunmark hat nicht gesagt, ob es einen der Verdächtigen ausliefert.", "Dunmark."},
		{"what is left open", Undecided, "Das Ministerium ließ am Montag offen, ob es klagt.", "Das Ministerium."},
		{"what nobody said in English", Undecided, "Dunmark has not said whether it will extradite any of the suspects.", "Dunmark."},
		{"what somebody would not say", Undecided, "The ministry would not say if it would sue.", "The ministry."},
		{"what somebody said", Undecided, "Dunmark hat gesagt, dass es die Verdächtigen ausliefert.", "Dunmark hat gesagt, dass es die Verdächtigen ausliefert."},
		{"what is not signed yet", Undecided, "Unter dem Vertrag steht noch keine Unterschrift.", ""},
		{"what depends on a consent", Undecided, "Die Kita zieht um, sofern der Rat zustimmt.", ""},
		{"what is open in English", Undecided, "The council has yet to decide whether to buy the land.", "The council."},
		{"what depends on a consent in English", Undecided, "The club can stay, provided that the council extends its grant.", ""},
		{"what is too early", Undecided, "Police said it was too early to speak of suspects.", "Police said it was."},
		{"a decision", Undecided, "Der Rat hat am Montag über den Abriss entschieden.", "Der Rat hat am Montag über den Abriss entschieden."},
		{"a hall that is open", Undecided, "Die Halle ist offen.", "Die Halle ist offen."},
		{"who need not consent", Undecided, "Das Parlament muss dem Abkommen nicht zustimmen.", "Das Parlament muss dem Abkommen nicht zustimmen."},
		{"a condition of a rule", Undecided, "Der Eintritt ist frei, sofern man unter 18 ist.", "Der Eintritt ist frei, sofern man unter 18 ist."},
		{"a condition of a rule in English", Undecided, "Members can vote if they sign up before May.", "Members can vote if they sign up before May."},
		{"a vote that was held", Undecided, "The council held a vote on the budget.", "The council held a vote on the budget."},
		{"how long", Unanswered, "Wie lange er fehlt, ist offen.", ""},
		{"when", Unanswered, "It is not yet known when the bridge will open.", "It is not yet known."},
		{"what is known", Unanswered, "Wie lange er fehlt, ist bekannt.", "Wie lange er fehlt, ist bekannt."},

		{"what analysts expected", Expected, "Analysten hatten mit 171 Millionen gerechnet.", ""},
		{"what was expected", Expected, "Ferries were not expected to resume before noon.", ""},
		{"what was forecast", Expected, "City analysts had forecast a profit of £48m.", ""},
		{"what came of what was expected", Expected, "Erwartet worden waren 90.000 Gäste, gekommen sind 74.000.", ", gekommen sind 74.000."},
		{"what was sold", Expected, "The ferry was sold to a bank.", "The ferry was sold to a bank."},
		{"a plan", Planned, "Die Sanierung soll am Mittwoch beginnen.", "Die Sanierung."},
		{"an announcement", Planned, "Er kündigte nach dem Urteil Revision an.", "Er kündigte."},
		{"a plan in English", Planned, "The library is to reopen in September.", "The library."},
		{"what was sold to somebody", Planned, "The ferry was sold to a bank.", "The ferry was sold to a bank."},
		{"what is done in a year of the past", Planned, "1998 wird die Brücke eröffnet.", "1998 wird die Brücke eröffnet."},
		{"what came in the past", Planned, "He would go on to win the cup.", "He would go on to win the cup."},

		{"a denial", Disclaimed, "Sie bestritt, dass sie den Verein verlassen will.", "Sie bestritt,."},
		{"a denial of what was done", Disclaimed, "Tiede streitet ab, Geld genommen zu haben.", "Tiede streitet ab,."},
		{"an accusation that is rejected", Contested, "Voss wies den Vorwurf zurück, sie habe Geld ausgegeben.", "Voss wies den Vorwurf zurück,."},
		{"a report that is called wrong", Contested, "Roth nannte den Bericht falsch, wonach drei Sponsoren fehlen.", "Roth nannte den Bericht falsch,."},
		{"a report that is denied", Contested, "Der Verein dementiert einen Bericht, nach dem er umzieht.", "Der Verein dementiert einen Bericht,."},
		{"what does not hold", Disclaimed, "Dass er gehe, stimme nicht, sagte Lea Brand.", ", sagte Lea Brand."},
		{"a denial in English", Disclaimed, "The owner denied having removed the doors.", "The owner denied."},
		{"a report is not only denied", Disclaimed, "Der Verein dementiert einen Bericht, nach dem er umzieht.", "Der Verein dementiert einen Bericht, nach dem er umzieht."},
		{"a claim that is rejected", Contested, "She rejected the claim that the firm was bankrupt.", "She rejected the claim."},
		{"who played", Disclaimed, "Er bestritt 40 Spiele, die meisten als Stürmer.", "Er bestritt 40 Spiele, die meisten als Stürmer."},
		{"what is turned down", Disclaimed, "The judge denied the request for bail.", "The judge denied the request for bail."},
		{"a sum that is turned down", Disclaimed, "The insurer rejected claims of £3m.", "The insurer rejected claims of £3m."},
		{"who wies an offer zurück", Disclaimed, "Er wies das Angebot zurück, das der Klub machte.", "Er wies das Angebot zurück, das der Klub machte."},

		{"what might be", Possible, "Die Reederei könnte ihre Fähren verlegen.", "Die Reederei."},
		{"what might be in English", Possible, "The firm might buy the mill.", "The firm."},
		{"a month", Possible, "In May the firm bought the mill.", "In May the firm bought the mill."},
		{"what was able to be", Possible, "Der Hafen konnte öffnen.", "Der Hafen konnte öffnen."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := c.reserve.without(c.sentence, false); got != c.wants {
				t.Errorf("%q, want %q", got, c.wants)
			}
		})
	}
}

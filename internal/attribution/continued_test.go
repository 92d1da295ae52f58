package attribution_test

import "testing"

func TestASpeakerIsNamedByTheSentenceBefore(t *testing.T) {
	for _, c := range []struct{ name, language, source, speaker string }{
		{"another sentence is reported", "de", "Der Bau verzögert sich, teilte das Landratsamt mit. Die Halle hat 4 Millionen Euro gekostet.", ""},
		{"it is reported itself", "de", "Der Bau verzögert sich, teilte das Landratsamt mit. Die Halle hat 4 Millionen Euro gekostet, sagte Carla Wendt.", "Carla Wendt"},
		{"it stands within the quoted words", "de", "Carla Wendt sagte: „Wir haben lange gebaut. Die Halle hat 4 Millionen Euro gekostet. Es hat geregnet.“", "Carla Wendt"},
		{"it opens the quoted words", "en", "“The hall has cost 4 million. It took long,” said Carla Wendt.", "Carla Wendt"},
		{"it ends the second half of the quoted words", "de", "„Wir haben lange gebaut“, sagte Carla Wendt. „Es hat geregnet. Die Halle hat 4 Millionen Euro gekostet.“", "Carla Wendt"},
		{"it stands within words that go on behind the passage", "de", "Carla Wendt versichert: „Wir haben lange gebaut. Die Halle hat 4 Millionen Euro gekostet.", "Carla Wendt"},
		{"it stands behind the quoted words", "de", "„Es hat geregnet. Wir bauen“, sagte Carla Wendt. Die Halle hat 4 Millionen Euro gekostet.", ""},
		{"it has a pronoun", "de", "Der Bau verzögert sich, teilte Carla Wendt mit. „Die Halle hat 4 Millionen Euro gekostet“, betonte sie.", "Carla Wendt"},
		{"it begins with a pronoun", "de", "„Der Bau verzögert sich“, sagte Carla Wendt. Sie sagte, die Halle habe 4 Millionen Euro gekostet.", "Carla Wendt"},
		{"a pronoun in English", "en", "“It took long,” said Carla Wendt. “The hall has cost 4 million,” she added.", "Carla Wendt"},
		{"a pronoun of another person", "de", "Der Bau verzögert sich, teilte Carla Wendt mit. „Die Halle hat 4 Millionen Euro gekostet“, betonte er.", ""},
		{"a pronoun of another person in English", "en", "“It took long,” said Peter Sand. “The hall has cost 4 million,” she added.", ""},
		{"a pronoun for nobody who said anything", "de", "Carla Wendt widersprach dem Minister. „Die Halle hat 4 Millionen Euro gekostet“, sagte sie.", ""},
		{"a pronoun for whom the sentence before tells of", "de", "Kämmerin Carla Wendt rechnete mit einem Rückgang. Die Halle habe 4 Millionen Euro gekostet, sagte sie.", "Kämmerin Carla Wendt"},
		{"a pronoun for whom the sentence before tells of in English", "en", "Peter Sand was worried on Friday. The hall has cost 4 million euros, he said.", "Peter Sand"},
		{"a pronoun for whom the sentence before tells of with a party", "de", "Carla Wendt (OPO) rechnete mit einem Rückgang. „Die Halle hat 4 Millionen Euro gekostet“, sagte sie.", "Carla Wendt"},
		{"a pronoun for whose the sentence before tells of", "de", "Carla Wendts neue Halle ist schön. „Die Halle hat 4 Millionen Euro gekostet“, sagte sie.", ""},
		{"a pronoun for a man in minutes", "de", "Herr Wiesner stellt den Plan vor. Er weist darauf hin, dass die Halle 4 Millionen Euro gekostet hat.", "Herr Wiesner"},
		{"a pronoun for another one than in minutes", "de", "Frau Wiesner stellt den Plan vor. Er weist darauf hin, dass die Halle 4 Millionen Euro gekostet hat.", ""},
		{"a pronoun for somebody of whom it is told, too", "de", "Auch Kämmerin Carla Wendt rechnete mit einem Rückgang. Die Halle habe 4 Millionen Euro gekostet, erklärte sie.", "Kämmerin Carla Wendt"},
		{"a pronoun for somebody without a title of whom it is told, too", "de", "Auch Carla Wendt rechnete mit einem Rückgang. Die Halle habe 4 Millionen Euro gekostet, erklärte sie.", "Carla Wendt"},
		{"a pronoun for somebody with a title of either", "de", "Torwart Peter Sand war stolz. Die Halle habe 4 Millionen Euro gekostet, erklärte er.", "Torwart Peter Sand"},
		{"a pronoun for a woman whose title tells", "de", "Frau Wendt rechnete mit einem Rückgang. Die Halle habe 4 Millionen Euro gekostet, erklärte sie.", "Frau Wendt"},
		{"a pronoun for a woman with a title of women", "de", "Sprecherin Imke Wendt rechnete mit einem Rückgang. Die Halle habe 4 Millionen Euro gekostet, erklärte sie.", "Sprecherin Imke Wendt"},
		{"a pronoun for somebody within the sentence", "de", "Von den 30 Vereinen in Halvern rechnete nur Carla Wendt mit einem Rückgang. „Die Halle hat 4 Millionen Euro gekostet“, sagte sie.", ""},
		{"a pronoun for a woman in English", "en", "Carla Wendt called for an independent review. The hall has cost 4 million euros, she said.", "Carla Wendt"},
		{"a pronoun in a reproach", "de", "„Wir haben lange gebaut“, sagte Carla Wendt. Sie warf der Stadt vor, die Halle habe 4 Millionen Euro gekostet.", "Carla Wendt"},
		{"a pronoun that adds", "de", "„Wir haben lange gebaut“, sagte Carla Wendt. Sie fügte hinzu, dass die Halle 4 Millionen Euro gekostet hat.", "Carla Wendt"},
		{"a pronoun that stresses in English", "en", "“It took long,” said Carla Wendt. She stressed that the hall has cost 4 million.", "Carla Wendt"},
		{"a pronoun behind a clause about somebody in English", "en", "Peter Sand, who runs the works, called for an independent review. The hall has cost 4 million euros, he said.", "Peter Sand"},
		{"a pronoun for several", "de", "Carla Wendt rechnete mit einem Rückgang. „Die Halle hat 4 Millionen Euro gekostet“, sagten sie.", ""},
		{"a pronoun that may be for somebody else", "en", "Peter Sand met a builder on Friday. “The hall has cost 4 million euros,” he said.", ""},
		{"a pronoun that may be for a body", "de", "Carla Wendt half der Polizei. „Die Halle hat 4 Millionen Euro gekostet“, sagte sie.", ""},
		{"a pronoun for two who are told of", "en", "Peter Sand was worried about Owen Brand. “The hall has cost 4 million euros,” he said.", ""},
		{"it is the second half of the quoted words", "de", "„Wir haben lange gebaut“, sagte Bürgermeisterin Carla Wendt. „Die Halle hat 4 Millionen Euro gekostet.“", "Bürgermeisterin Carla Wendt"},
		{"it is the second half in English", "en", "\"We have built for long,\" Mayor Carla Wendt said. \"The hall has cost 4 million euros.\"", "Mayor Carla Wendt"},
		{"it is the second half in guillemets", "de", "»Wir haben lange gebaut«, so Carla Wendt. »Die Halle hat 4 Millionen Euro gekostet.«", "Carla Wendt"},
		{"it is the second half of what somebody goes on to say", "de", "„Wir haben lange gebaut“, so Wendt weiter. „Die Halle hat 4 Millionen Euro gekostet.“", "Wendt"},
		{"it is the third part", "de", "„Wir haben lange gebaut“, sagte Carla Wendt. „Es hat geregnet.“ „Die Halle hat 4 Millionen Euro gekostet.“", "Carla Wendt"},
		{"it goes on behind a pronoun", "de", "Der Bau verzögert sich, teilte Carla Wendt mit. „Es hat geregnet“, sagte sie. „Die Halle hat 4 Millionen Euro gekostet.“", "Carla Wendt"},
		{"it is said by somebody else", "de", "„Wir haben lange gebaut“, sagte Carla Wendt. „Die Halle hat 4 Millionen Euro gekostet“, rief ein Gast.", ""},
		{"it answers somebody", "de", "„Was war?“, fragte Carla Wendt. „Die Halle hat 4 Millionen Euro gekostet.“", ""},
		{"it is the cry of somebody who is told of", "de", "Laut Carla Wendt rief ein Gast „Hört!“. „Die Halle hat 4 Millionen Euro gekostet.“", ""},
		{"it follows the cry of somebody who is told of", "de", "„Hört!“, rief ein Gast laut Carla Wendt. „Die Halle hat 4 Millionen Euro gekostet.“", ""},
		{"it follows words without quotation marks", "de", "Der Bau verzögert sich, sagte Carla Wendt. „Die Halle hat 4 Millionen Euro gekostet.“", ""},
		{"other words are quoted", "de", "„Wir haben lange gebaut“, sagte Carla Wendt. Die Halle hat 4 Millionen Euro gekostet.", ""},
		{"the quoted words end before it", "de", "Wir haben lange gebaut“, sagte Carla Wendt. Die Halle hat 4 Millionen Euro gekostet.", ""},
		{"the quoted words never end", "de", "„Wir haben lange gebaut, sagte Carla Wendt. Die Halle hat 4 Millionen Euro gekostet.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := speaker(t, c.language, "", c.source); got != c.speaker {
				t.Errorf("%q is said by %q, want %q", c.source, got, c.speaker)
			}
		})
	}
}

func TestReportedSpeechGoesOn(t *testing.T) {
	for _, c := range []struct{ name, source, speaker string }{
		{"a subjunctive", "Der Bau verzögert sich, sagte Carla Wendt. Die Halle habe rund 4 Millionen Euro gekostet.", "Carla Wendt"},
		{"a subjunctive of the past", "„Der Bau verzögert sich“, sagte Carla Wendt. Die Kosten lägen nun bei 4 Millionen Euro.", "Carla Wendt"},
		{"a subjunctive of being", "Wie Carla Wendt sagte, verzögert sich der Bau. Für die Halle seien 4 Millionen Euro nötig, weil es an Geld fehle.", "Carla Wendt"},
		{"a relative clause", "Der Bau verzögert sich, sagte Carla Wendt. Grund sei ein Streit, bei dem es um 4 Millionen Euro geht.", "Carla Wendt"},
		{"a judgement", "Carla Wendt nannte den Plan falsch. Die Halle habe 4 Millionen Euro gekostet.", "Carla Wendt"},
		{"a judgement that is told of a title", "Verteidiger Jonas Wiesner bezeichnete die Vorwürfe als falsch. Die Halle habe 4 Millionen Euro gekostet.", "Verteidiger Jonas Wiesner"},
		{"a reproach that is rejected", "Der Vorsitzende wies die Kritik zurück. Die Halle habe 4 Millionen Euro gekostet.", "Der Vorsitzende"},
		{"a judgement whose object comes first", "Den Plan nannte Carla Wendt falsch. Die Halle habe 4 Millionen Euro gekostet.", ""},
		{"what others say of somebody", "Peter Sand steht vor Gericht. Er habe 4 Millionen Euro veruntreut.", ""},
		{"two sentences", "Der Bau verzögert sich, sagte Carla Wendt. Es gebe keinen Streit. Die Halle koste mehr als 4 Millionen Euro.", "Carla Wendt"},
		{"an indicative", "Der Bau verzögert sich, sagte Carla Wendt. Die Halle hat 4 Millionen Euro gekostet.", ""},
		{"an indicative that looks alike", "Der Bau verzögert sich, sagte Carla Wendt. Die Halle kostete 4 Millionen Euro.", ""},
		{"somebody else said so", "Der Bau verzögert sich, sagte Carla Wendt. Die Halle habe 4 Millionen Euro gekostet, rügte ein Gast.", ""},
		{"by the words of somebody else", "Der Bau verzögert sich, sagte Carla Wendt. Die Halle habe nach Brandners Worten 4 Millionen Euro gekostet.", ""},
		{"by somebody's word", "Der Bau verzögert sich, sagte Carla Wendt. Der Opposition nach habe die Halle 4 Millionen Euro gekostet.", ""},
		{"what the author says against it", "Carla Wendt meint, die Halle sei billig. Das ist sie nicht: Sie hat 4 Millionen Euro gekostet.", ""},
		{"what the author says behind that", "Carla Wendt meint, die Halle sei billig. Das stimmt nicht. Die Halle hat 4 Millionen Euro gekostet.", ""},
		{"a condition", "Der Bau verzögert sich, sagte Carla Wendt. Die Planer hätten sonst nur 4 Millionen Euro gebraucht.", ""},
		{"an idiom", "Der Bau verzögert sich, sagte Carla Wendt. Gott sei Dank hat die Halle nur 4 Millionen Euro gekostet.", ""},
		{"a reminder", "Der Bau verzögert sich, sagte Carla Wendt. Erinnert sei an 4 Millionen Euro, die die Halle gekostet hat.", ""},
		{"a reminder in one clause", "Der Bau verzögert sich, sagte Carla Wendt. Hier sei an die Kosten von 4 Millionen Euro erinnert.", ""},
		{"a clause that begins the sentence", "Der Bau verzögert sich, sagte Carla Wendt. Ob die Halle 4 Millionen Euro wert sei, ist offen.", ""},
		{"the author's own", "Der Bau verzögert sich, sagte Carla Wendt. Ich habe 4 Millionen Euro gezählt.", ""},
		{"the certainty of somebody else", "Der Bau verzögert sich, sagte Carla Wendt. Lea Brandner sei sicher, dass die Halle 4 Millionen Euro gekostet hat.", ""},
		{"an order", "Der Bau verzögert sich, sagte Carla Wendt. Man gebe zu den Kosten 4 Millionen Euro hinzu.", ""},
		{"a denial", "Wie Carla Wendt sagte, bestreitet ein Gast den Plan. Die Halle habe 4 Millionen Euro gekostet.", ""},
		{"two who speak", "Carla Wendt sagte, laut Lea Brandner verzögert sich der Bau. Die Halle habe 4 Millionen Euro gekostet.", ""},
		{"nobody who speaks", "Der Bau verzögert sich. Die Halle habe 4 Millionen Euro gekostet.", ""},
		{"a sentence between", "Der Bau verzögert sich, sagte Carla Wendt. Es hat geregnet. Die Halle habe 4 Millionen Euro gekostet.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := speaker(t, "de", "", c.source); got != c.speaker {
				t.Errorf("%q is said by %q, want %q", c.source, got, c.speaker)
			}
		})
	}
}

func TestALabelNamesWhoIsQuoted(t *testing.T) {
	for _, c := range []struct{ name, language, title, source, speaker string }{
		{"a name", "de", "", "Carla Wendt: „Die Halle hat 4 Millionen Euro gekostet.“", "Carla Wendt"},
		{"a name with an office", "de", "", "Bürgermeisterin Wendt: „Die Halle hat 4 Millionen Euro gekostet.“", "Bürgermeisterin Wendt"},
		{"a name with an age", "de", "", "Carla Wendt (54): „Die Halle hat 4 Millionen Euro gekostet.“", "Carla Wendt"},
		{"a surname that the title explains", "de", "Ein Gespräch mit Carla Wendt", "Wendt: „Die Halle hat 4 Millionen Euro gekostet.“", "Wendt"},
		{"a surname in English", "en", "Carla Wendt on the hall", "Wendt: “The hall has cost 4 million euros.”", "Wendt"},
		{"a turn in a transcript", "de", "", "[00:01:05] Wendt: Die Halle hat 4 Millionen Euro gekostet.", "Wendt"},
		{"a time and a town", "de", "", "[12:30] Ostheim: Die Halle hat 4 Millionen Euro gekostet.", ""},
		{"a bold surname that the title explains", "de", "Ein Gespräch mit Carla Wendt", "**Wendt:** Ja. Die Halle hat 4 Millionen Euro gekostet.", "Wendt"},
		{"a bold noun", "de", "Ein Gespräch mit Carla Wendt", "**Kosten:** Die Halle hat 4 Millionen Euro gekostet.", ""},
		{"an answer", "de", "", "Frage: Der Bau ist teuer.\n\nWendt: Ja. Die Halle hat 4 Millionen Euro gekostet.", "Wendt"},
		{"an answer of a person to a question", "de", "Ein Gespräch mit Carla Wendt", "Sie bauen lange. Was sagen Sie den Leuten?\n\nWendt: Die Halle hat 4 Millionen Euro gekostet.", "Wendt"},
		{"an answer in English", "en", "", "Question: It took long.\n\nWendt: The hall has cost 4 million euros.", "Wendt"},
		{"a label for any answer", "de", "", "Frage: Der Bau ist teuer.\n\nAntwort: Die Halle hat 4 Millionen Euro gekostet.", ""},
		{"what is answered to whoever asks", "de", "", "Müssen Sie etwas tun?\n\nNein: Die Halle hat 4 Millionen Euro gekostet.", ""},
		{"a label behind a question to nobody", "de", "", "Was kostet der Bau?\n\nKosten: Die Halle hat 4 Millionen Euro gekostet.", ""},
		{"a noun", "de", "Ein Gespräch mit Carla Wendt", "Fazit: „Die Halle hat 4 Millionen Euro gekostet.“", ""},
		{"a town", "de", "", "Bad Ostheim: „Die Halle hat 4 Millionen Euro gekostet.“", ""},
		{"an acronym", "de", "", "FAQ: „Die Halle hat 4 Millionen Euro gekostet.“", ""},
		{"a paper in brackets behind the words", "de", "", "„Die Halle hat 4 Millionen Euro gekostet.“ (Ostheimer Bote)", ""},
		{"a name in brackets behind words that are not quoted", "de", "", "Die Halle hat 4 Millionen Euro gekostet. (Carla Wendt)", ""},
		{"a name in brackets behind a title", "de", "", "„Die Halle für 4 Millionen Euro“ (Carla Wendt)", ""},
		{"a name whose words are not quoted", "de", "", "Carla Wendt: Die Halle hat 4 Millionen Euro gekostet.", ""},
		{"somebody about whom it is", "de", "", "Über Carla Wendt: „Die Halle hat 4 Millionen Euro gekostet.“", ""},
		{"what is by somebody", "de", "", "Mehr von Carla Wendt: „Die Halle hat 4 Millionen Euro gekostet.“", ""},
		{"another language", "fr", "", "Carla Wendt: “The hall has cost 4 million euros.”", ""},
		{"somebody who is spoken of", "de", "", "Streit um Carla Wendt: „Die Halle hat 4 Millionen Euro gekostet.“", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := speaker(t, c.language, c.title, c.source); got != c.speaker {
				t.Errorf("%q is said by %q, want %q", c.source, got, c.speaker)
			}
		})
	}
}

func TestTheNextSentenceNamesWhoSaidIt(t *testing.T) {
	for _, c := range []struct{ name, source, speaker string }{
		{"an office", "Die Halle hat 4 Millionen Euro gekostet. Das teilte das Landratsamt am Montag mit.", "das Landratsamt"},
		{"a person", "Die Halle hat 4 Millionen Euro gekostet. Dies bestätigte Carla Wendt.", "Carla Wendt"},
		{"an announcement", "Die Halle soll 4 Millionen Euro kosten. Das kündigte Bürgermeisterin Carla Wendt am Montag in Ostheim an.", "Bürgermeisterin Carla Wendt"},
		{"something made known", "Die Halle hat 4 Millionen Euro gekostet. Das gab das Landratsamt bekannt.", "das Landratsamt"},
		{"something made known by a body whose name does not tell", "Die Halle hat 4 Millionen Euro gekostet. Dies gab das Nobelkomitee gestern in Oslo bekannt.", "das Nobelkomitee"},
		{"somebody before it", "Die Halle habe 4 Millionen Euro gekostet, sagte Carla Wendt. Das bestätigte das Landratsamt.", "Carla Wendt"},
		{"what explains something", "Die Halle hat 4 Millionen Euro gekostet. Das erklärt die Schulden.", ""},
		{"what parts something", "Die Halle hat 4 Millionen Euro gekostet. Das teilte die Gemeinde in zwei Lager.", ""},
		{"a pronoun", "Die Halle hat 4 Millionen Euro gekostet. Das teilte sie mit.", ""},
		{"nobody", "Die Halle hat 4 Millionen Euro gekostet. Das sagte Carla Wendt nicht.", ""},
		{"other words", "Die Halle hat 4 Millionen Euro gekostet. Das sagte Carla Wendt: Der Bau verzögert sich.", ""},
		{"one sentence alone", "Die Halle hat 4 Millionen Euro gekostet. Es hat geregnet. Das teilte das Landratsamt mit.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := speaker(t, "de", "", c.source); got != c.speaker {
				t.Errorf("%q is said by %q, want %q", c.source, got, c.speaker)
			}
		})
	}
}

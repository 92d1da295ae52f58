package statement_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/statement"
)

func TestStatementsOfATextAreItsClaims(t *testing.T) {
	const school = "die Schule am Markt mit allen ihren Klassen zu erhalten, "
	long := strings.Repeat(school, 1+segment.MaxSentenceChars/50)
	half := strings.Repeat(school, segment.MaxSentenceChars/100)
	for _, c := range []struct {
		name, text string
		want       []string
		left       int
	}{
		{"sentences that state something", "Die Fähre legt um acht Uhr ab. Sie kostet neun Euro pro Kopf.", []string{"Die Fähre legt um acht Uhr ab.", "Die Fähre kostet neun Euro pro Kopf."}, 0},
		{"no questions", "Wer zahlt die neue Brücke? The city pays for the bridge.", []string{"The city pays for the bridge."}, 1},
		{"no questions that are labelled", "**Q: Wer zahlt die neue Brücke?**\nA: Die Stadt zahlt die Brücke.\n\nFrage 2: Wer baut die Fähre?\n\nQ3: Who pays?", []string{"Die Stadt zahlt die Brücke."}, 3},
		{"a statement with a question in quotation marks", "„Wer zahlt das?“, fragte der Bürgermeister den Stadtrat.", []string{"„Wer zahlt das?“, fragte der Bürgermeister den Stadtrat."}, 0},
		{"no opinions", "The bridge should be torn down. I think it is ugly. It was built in 1931.", []string{"It was built in 1931."}, 2},
		{"what is said to be right", "The bridge should stay. The council ruled that it should be torn down. Critics say the town ought to pay. In Tamsen's view, the town should pay. According to critics, it should wait. The police want to know who should pay. Halvern should be told what was said. You should have seen it. The United States should pay.", []string{"The council ruled that it should be torn down.", "Critics say the town ought to pay.", "In Tamsen's view, the town should pay.", "According to critics, it should wait.", "The police want to know who should pay."}, 4},
		{"what was known or ruled to be right", "The court ruled the town should pay. The mayor knew the pier should close. The rules, critics say, should be dropped.", []string{"The court ruled the town should pay.", "The mayor knew the pier should close.", "The rules, critics say, should be dropped."}, 0},
		{"what only looks like said by somebody", "The mayor's proposed cuts should be dropped. The newly proposed law should be dropped. The tax, which critics say is low, should rise. The minister said so but should go.", nil, 4},
		{"what was not done, with an adverb", "The bridge should probably have been mended. The council should also have been asked.", []string{"The bridge should probably have been mended.", "The council should also have been asked."}, 0},
		{"what the writer holds to be clear or somebody else does something to", "It is clear that the mayor should go. There is no reason why the town should pay. Anyone who wants to vote should register. The firm that polluted the river should pay. The company found a loophole and should pay. The proposed cuts should be dropped. The town, however, should pay. The vote should not have been held.", nil, 8},
		{"what was held to be right by others", "It was agreed that the pier should close. The council believes the pier should close. The band Should came in 1998.", []string{"It was agreed that the pier should close.", "The council believes the pier should close.", "The band Should came in 1998."}, 0},
		{"what a judge held to be right", "The mayor was fined, since the judge held that the town should pay.", []string{"The mayor was fined, since the judge held that the town should pay."}, 0},
		{"what may happen, and what did not", "Should the ferry sink, Halvern buys another one. Should the ferry sink in May. The bridge should have been mended in 2019. Halvern keeps the bridge, should the ferry sink. It should be noted that the ferry sank.", []string{"Should the ferry sink, Halvern buys another one.", "The bridge should have been mended in 2019.", "Halvern keeps the bridge, should the ferry sink.", "It should be noted that the ferry sank."}, 1},
		{"what should be within a clause", "An app should not be the answer, the authors say. Volunteers often do what others should be providing. The reporter wants to know what the town should do about it. One question is whether the town should pay for it. The authors think that the town should pay.", []string{"An app should not be the answer, the authors say.", "Volunteers often do what others should be providing.", "The reporter wants to know what the town should do about it.", "One question is whether the town should pay for it.", "The authors think that the town should pay."}, 0},
		{"what should be done by those of whom a clause tells", "People who sleep badly should see a doctor first. Police reports should be published.", nil, 2},
		{"conditions of a name and of a pronoun", "The bridge stays, should Halvern refuse. The bridge stays, should it sink.", []string{"The bridge stays, should Halvern refuse.", "The bridge stays, should it sink."}, 0},
		{"a question that a title introduces", "Nach dem Streik: Wer hat was gewusst?", []string{"Nach dem Streik: Wer hat was gewusst?"}, 0},
		{"a Roman one is nobody's opinion", "World War I began in the summer of 1914. Unlike him, I doubt it. Queen Elizabeth I visited the town in 1578.", []string{"World War I began in the summer of 1914.", "Queen Elizabeth I visited the town in 1578."}, 1},
		{"a number behind its kind is nobody's opinion", "The vaccine passed a phase I trial in Ostheim. The clinic wants to reach level I soon. A house I know was sold in May.", []string{"The vaccine passed a phase I trial in Ostheim.", "The clinic wants to reach level I soon."}, 1},
		{"a name that is spelled like a word for the writer", "Die Raumstation Mir verglühte im Jahr 2001. Mir gefiel der Anblick gar nicht.", []string{"Die Raumstation Mir verglühte im Jahr 2001."}, 1},
		{"an English name that is spelled like one", "ME/CFS keeps 300 people of Ostheim in bed. The Me Too marches reached Halvern. My Lai lies in Vietnam. My neighbour lies about it.", []string{"ME/CFS keeps 300 people of Ostheim in bed.", "The Me Too marches reached Halvern.", "My Lai lies in Vietnam."}, 1},
		{"a number behind another kind, and what somebody wants whose view it is", "In area I the state paid for the bridge. I no longer pay for it. Nach Ansicht des Rates sollte man das Bad öffnen. Meiner Meinung nach sollte man es schließen.", []string{"In area I the state paid for the bridge.", "Nach Ansicht des Rates sollte man das Bad öffnen."}, 2},
		{"a short form within a compound", "Das me-Format der Bücherei gilt seit 2019. The tier-I clinic of Ostheim closed in 2019.", []string{"Das me-Format der Bücherei gilt seit 2019.", "The tier-I clinic of Ostheim closed in 2019."}, 0},
		{"what others think is no opinion of the writer", "Die meisten Ärzte der Klinik meinen, die Masern kehren zurück. Das ist nach meiner Ansicht falsch.", []string{"Die meisten Ärzte der Klinik meinen, die Masern kehren zurück."}, 1},
		{"what somebody wants is an opinion in German", "Man sollte das Bad öffnen. Wir müssten die Fähre kaufen. In Halvern sollte man den Steg sperren. Man kann das Bad seit Mai besuchen.", []string{"Man kann das Bad seit Mai besuchen."}, 3},
		{"what the writer guesses is no statement", "Vielleicht war es ein Sturm. Maybe the ferry sank in May. Das Bad öffnet vielleicht am Montag.", []string{"Das Bad öffnet vielleicht am Montag."}, 2},
		{"what somebody wants or guesses who is named", "Man sollte das Bad öffnen, sagte Tamsen. Vielleicht sank die Fähre, erklärte der Rat.", []string{"Man sollte das Bad öffnen, sagte Tamsen.", "Vielleicht sank die Fähre, erklärte der Rat."}, 0},
		{"a cry is no statement", "Das ist ein Unding! Was für ein Sturm in Halvern! What a day in Halvern! That’s an outrage!", nil, 4},
		{"a statement with an exclamation mark", "Das Bad ist wieder offen! Das ist die Fähre von 1931. Die Fähre ist gesunken! Wie der Rat sagt, sank sie 2019!", []string{"Das Bad ist wieder offen!", "Das ist die Fähre von 1931.", "Die Fähre ist gesunken!", "Wie der Rat sagt, sank sie 2019!"}, 0},
		{"a salutation", "Guten Tag Frau Tamsen,\n\ndie Fähre ist am Montag gesunken.\n\nDear Ms Brodersen,\n\nthe ferry sank on Monday.", []string{"die Fähre ist am Montag gesunken.", "the ferry sank on Monday."}, 2},
		{"a greeting that something is told of", "Liebe deutsche Lieder sang der Chor am Montag.", []string{"Liebe deutsche Lieder sang der Chor am Montag."}, 0},
		{"a number to call", "Die Fähre ist am Montag gesunken.\n\nTel. 0123/4567890", []string{"Die Fähre ist am Montag gesunken."}, 1},
		{"an introduction of a list", "Gerne! Hier sind die wichtigsten Angaben:\n\n- Die Fähre sank am Montag.\n\nDie Folgen im Überblick:\n\n- Das Bad bleibt zu und kalt.\n\nThe main findings are:\n\n- The council meets in May.", []string{"Die Fähre sank am Montag.", "Das Bad bleibt zu und kalt.", "The council meets in May."}, 4},
		{"what a model answers before it does what it was asked", "**Kurzfassung des Berichts**\n\nGerne! Hier sind die Punkte:\n\n- Die Fähre sank am Montag.\n\n# Summary of the report\n\nSure! Here you go.\n\nThe council meets in May.\n\nSehr gerne, hier die Zusammenfassung.\n\nOf course, happy to help! Natürlich, kein Problem.", []string{"Die Fähre sank am Montag.", "The council meets in May."}, 9},
		{"what begins like such an answer", "Natürlich gewachsen ist der Hafen von Halvern. Klar ist der See in Ostheim.", []string{"Natürlich gewachsen ist der Hafen von Halvern.", "Klar ist der See in Ostheim."}, 0},
		{"a sentence of reported speech below a heading", "### Streit um den Steg\n\nEr habe erst aus der Zeitung von dem Kauf erfahren. Die Fähre könne erst im Mai fahren. Er sieht darin einen Fehler", []string{"Er habe erst aus der Zeitung von dem Kauf erfahren.", "Die Fähre könne erst im Mai fahren.", "Er sieht darin einen Fehler"}, 1},
		{"a sentence without a known verb below a heading", "### Streit um den Steg\n\nAn der Fähre liege es nicht. Der Rat hat den Steg gesperrt.\n\n### Neue Fähre für Ostheim\n\nHalvern, 3. Mai 2025. Die Fähre ist am Montag gesunken.", []string{"An der Fähre liege es nicht.", "Der Rat hat den Steg gesperrt.", "Die Fähre ist am Montag gesunken."}, 3},
		{"a line and a day below a heading", "### Neue Fähre für Ostheim\n\n- Ort: Werft am Hafen\n\n## 2024\n\n15. Januar: Neuer Steg am Hafen. Der Rat hat ihn gesperrt.", []string{"Neue Fähre für Ostheim: Ort: Werft am Hafen", "2024 15. Januar: Neuer Steg am Hafen.", "Der Rat hat ihn gesperrt."}, 2},
		{"an introduction of a text", "Hier ist die Kurzfassung des Artikels.\n\nDie Nordlinie verkauft Halvern am See. Hier ist der Sitz der Reederei.", []string{"Die Nordlinie verkauft Halvern am See.", "Hier ist der Sitz der Reederei."}, 1},
		{"an English introduction of a text", "Sure, here is a short version of the article.\n\nThe ferry sank on Monday.", []string{"The ferry sank on Monday."}, 1},
		{"what stands before a colon is stated where it has a verb", "Der Rat beschloss am Montag drei Dinge:\n\n- Das Bad bleibt zu und kalt.\n\nDie Räte tagten an diesen Tagen:\n\n- Die Bäder öffnen im Mai wieder.", []string{"Der Rat beschloss am Montag drei Dinge:", "Das Bad bleibt zu und kalt.", "Die Räte tagten an diesen Tagen:", "Die Bäder öffnen im Mai wieder."}, 0},
		{"introductions with a day or a superlative", "Hier ist die Zusammenfassung der Sitzung vom 11. Mai:\n\n- Die Fähre sank am Montag.\n\nDie wichtigsten Punkte im Überblick:\n\n- Das Bad bleibt zu und kalt.\n\nBased on the provided documents, here is a summary:\n\n- The council meets in May.\n\nKey takeaways from the report:\n\n- The ferry was sold.\n\nFolgende Beschlüsse wurden gefasst:\n\n- Der Rat kauft die Fähre.", []string{"Die Fähre sank am Montag.", "Das Bad bleibt zu und kalt.", "The council meets in May.", "The ferry was sold.", "Der Rat kauft die Fähre."}, 5},
		{"what a text says of itself", "The ferry sank. The provided documents do not mention the price of the ferry. Die vorliegenden Quellen enthalten dazu keine Angaben. Im Text wird nicht erwähnt, wer zahlt. This summary is based on two articles.", []string{"The ferry sank."}, 4},
		{"what a text says of the text that it retells, and of its own tables", "Der Artikel berichtet ausführlich über das Ende des Streiks in Halvern. Der Text befasst sich mit der Insolvenz der Reederei. Dieser Beitrag handelt von der Fähre. Insgesamt zeigt der Artikel, wie schwer der Fährbetrieb ist. Overall, the article shows how hard ferries have it. The article below describes the insolvency of the line. This digest is based on three articles. The article discusses the insolvency of the line. Angaben zu den Löhnen enthält der Text nicht. Zur Höhe der Löhne macht der Artikel keine Angaben. No information on wages is given in the documents. The table below summarizes the figures of the line. The following list shows the stops of the ferry. Die folgende Tabelle fasst die Zahlen zusammen. Die Übersicht unten zeigt die Zahlen der Werft. Based on the provided documents, three findings stand out. Aus den Quellen lassen sich drei Erkenntnisse ableiten.", nil, 17},
		{"what only begins like that", "Der Artikel 5 des Grundgesetzes schützt die Presse. Der Artikel zeigt, dass die Reederei elf Millionen Euro schuldet. Der Bericht des Rechnungshofs beschreibt Mängel am Damm. The article was published in May. The article says that the ferry sank in May. Die Studie zeigt, wie das Moor wächst. Die Tabelle der Liga führt Halvern an. The list of the dead shows nine names. Three points were enough for Halvern. Based on the provided documents, the court jailed Tamsen for three years. Angaben zu den Löhnen macht die Reederei nicht. The text covers all ferries of Halvern.", []string{"Der Artikel 5 des Grundgesetzes schützt die Presse.", "Der Artikel zeigt, dass die Reederei elf Millionen Euro schuldet.", "Der Bericht des Rechnungshofs beschreibt Mängel am Damm.", "The article was published in May.", "The article says that the ferry sank in May.", "Die Studie zeigt, wie das Moor wächst.", "Die Tabelle der Liga führt Halvern an.", "The list of the dead shows nine names.", "Three points were enough for Halvern.", "Based on the provided documents, the court jailed Tamsen for three years.", "Angaben zu den Löhnen macht die Reederei nicht.", "The text covers all ferries of Halvern."}, 0},
		{"guesses of the writer", "Die Ermittlungen laufen möglicherweise noch. Der Täter ist vermutlich geflohen. The talks will probably go on. Es ist denkbar, dass die Linie verkauft wird. It is possible that the line will be sold in May. Möglicherweise läuft die Suche noch.", nil, 6},
		{"guesses of others, and what a source may guess", "Das Feuer wurde vermutlich durch einen Defekt ausgelöst. Nach Angaben der Polizei ist der Täter vermutlich geflohen. The police say the man probably fled. Es ist möglich, die Fähre zu kaufen. Die Fähre fährt vermutlich ab dem 3. Mai. Der Rat hält es für denkbar, dass die Linie verkauft wird.", []string{"Das Feuer wurde vermutlich durch einen Defekt ausgelöst.", "Nach Angaben der Polizei ist der Täter vermutlich geflohen.", "The police say the man probably fled.", "Es ist möglich, die Fähre zu kaufen.", "Die Fähre fährt vermutlich ab dem 3. Mai.", "Der Rat hält es für denkbar, dass die Linie verkauft wird."}, 0},
		{"what texts and sources do", "The documents were not signed by the mayor. The articles of the treaty do not bind Halvern. Die Quelle der Aller führt keine Fische. Based on two reports, the ferry was sold.", []string{"The documents were not signed by the mayor.", "The articles of the treaty do not bind Halvern.", "Die Quelle der Aller führt keine Fische.", "Based on two reports, the ferry was sold."}, 0},
		{"a list of sources", "Die Fähre sank am Montag.\n\nQuellen: [1] Ostheimer Bote, [2] Rathaus Halvern", []string{"Die Fähre sank am Montag."}, 1},
		{"an English list of sources", "The ferry sank on Monday.\n\n**Sources:** Ostheim Post, Halvern council minutes", []string{"The ferry sank on Monday."}, 1},
		{"what sources say", "Sources: The ferry was sold on Monday.", []string{"Sources: The ferry was sold on Monday."}, 0},
		{"a cry behind an adverb", "Unterm Strich ist das ein schöner Tag für Halvern! All in all, this is a great day for Halvern!", nil, 2},
		{"a cry of somebody who is named", "Wie Tamsen sagte, ist das ein Sieg für Halvern! Seit Mai ist das Bad ein Lager!", []string{"Wie Tamsen sagte, ist das ein Sieg für Halvern!", "Seit Mai ist das Bad ein Lager!"}, 0},
		{"what somebody says who is not named", "Peter Sand met the minister on Monday. He said in May that the ferry would sink. He declined to say more.", []string{"Peter Sand met the minister on Monday.", "He declined to say more."}, 1},
		{"what somebody thinks or fears who is not named", "She believes that applicants pay no attention. He fears that the tech is a danger. Er fand sich mit dem Verlust ab, ohne etwas zu tun.", []string{"He fears that the tech is a danger.", "Er fand sich mit dem Verlust ab, ohne etwas zu tun."}, 1},
		{"what somebody says who is not named in German", "Carla Wendt traf die Rektorin am Montag. Sie sagte im Mai, die Fähre werde sinken. Sie kündigte an, dass sie geht. Sie sagte das Treffen ab.", []string{"Carla Wendt traf die Rektorin am Montag.", "Sie sagte das Treffen ab."}, 2},
		{"what may be said by another one", "Tamsen Oelmark said the mayor was pleased. She said it would be sold.", []string{"Tamsen Oelmark said the mayor was pleased."}, 1},
		{"what may be said by another one in German", "Rektorin Imke Rothmund sagte, die Vorsitzende sei froh. Sie sagte, die Fähre sei alt.\n\nRektorin Imke Rothmund lobte die Ministerin. Sie sagte, das Bad sei alt.", []string{"Rektorin Imke Rothmund sagte, die Vorsitzende sei froh.", "Rektorin Imke Rothmund lobte die Ministerin."}, 2},
		{"a month or a place is no other one", "Rektor Tamsen verwies im Dezember auf das Bad. Er sagte, die Fähre sei alt.\n\nDie Rektorin sagte in Berlin, das Bad sei alt. Sie sagte, die Fähre sei alt.", []string{"Rektor Tamsen verwies im Dezember auf das Bad.", "Rektor Tamsen sagte, die Fähre sei alt.", "Die Rektorin sagte in Berlin, das Bad sei alt.", "Die Rektorin sagte, die Fähre sei alt."}, 0},
		{"rows of a table", "Die Fähre ist am Montag gesunken.\n\n| Hafen | Tonnen |\n|---|---|\n| Halvern am See | 46,8 |\n\n---\n\n* * *", []string{"Die Fähre ist am Montag gesunken.", "Halvern am See, Tonnen: 46,8"}, 1},
		{"what was to happen is no opinion", "Das Treffen der Minister sollte am Montag beginnen.", []string{"Das Treffen der Minister sollte am Montag beginnen."}, 0},
		{"a quoted opinion is a statement about its speaker", "“I think it is ugly,” the mayor said on Monday.", []string{"“I think it is ugly,” the mayor said on Monday."}, 0},
		{"quotation marks of both kinds", "„Ich finde sie schön\", sagte die Bürgermeisterin. ‚Mir geht’s gut‘, sagte die Fährfrau. ‘My house isn’t old,’ the mayor said.", []string{"„Ich finde sie schön\", sagte die Bürgermeisterin.", "‚Mir geht’s gut‘, sagte die Fährfrau.", "‘My house isn’t old,’ the mayor said."}, 0},
		{"a quotation of two sentences", "Carla Wendt sagte: „Mir fehlt der Steg. Ich kaufe ihn.“ Tamsen said in May, \"I like the pier. I will buy it.\"", []string{"Carla Wendt sagte: „Mir fehlt der Steg.“", "Carla Wendt sagte: „Ich kaufe ihn.“", `Tamsen said in May, "I like the pier."`, `Tamsen said in May, "I will buy it."`}, 0},
		{"a quotation that nobody says and that never closes", "The sign, “Keep out, was mine and I took it home. Das Motto, „Alles neu, gefiel mir nicht im Mai. I THINK the ferry is late in May.", nil, 3},
		{"a view that is nobody's", "Man sollte sich eine Meinung bilden und wählen gehen. Vielleicht ändert der Rat seine Auffassung zum Steg. Seiner Meinung nach sollte man wählen.", []string{"Seiner Meinung nach sollte man wählen."}, 2},
		{"straight quotation marks of the British kind", "The mayor called it 'a dinner to which I wasn't invited'. The mayors' houses are as old as my neighbour's. It rained in the '90s, and my neighbour's roof leaked.", []string{"The mayor called it 'a dinner to which I wasn't invited'."}, 2},
		{"a title with a word for its writer", "Carla Wendt starred in Halvern, I Am Here and The Ferry.", []string{"Carla Wendt starred in Halvern, I Am Here and The Ferry."}, 0},
		{"an apostrophe is no quotation mark", "The mayors’ houses are old, but my house’s roof is new.", nil, 1},
		{"a title in another language", "Mein Kampf was printed in 1925. Mein Vater war Drucker in Ostheim.", []string{"Mein Kampf was printed in 1925."}, 1},
		{"statements without blanks", "渡船は八時に出る。橋は2019年に閉鎖されたか？ 大桥于2019年通车。", []string{"渡船は八時に出る。", "大桥于2019年通车。"}, 1},
		{"no headings", "Neue Brücke eröffnet\n\nDie Brücke über die Aller ist am Montag eröffnet worden.", []string{"Die Brücke über die Aller ist am Montag eröffnet worden."}, 1},
		{"items without a verb are told of their heading", "## Erste Runde in Halvern\n\n- Ort: Rathaus am Markt\n- Die Räte tagten fast sechs Stunden lang.\n\n## Second round (10 April)\n\n- **Venue:** the old hall of Ostheim",
			[]string{"Erste Runde in Halvern: Ort: Rathaus am Markt", "Die Räte tagten fast sechs Stunden lang.", "Second round (10 April): Venue: the old hall of Ostheim"}, 2},
		{"so that one below another heading is no double", "## Erste Runde\n\n- Ort: Rathaus am Markt von Halvern, im alten Saal der Räte\n\n## Zweite Runde\n\n- Ort: Rathaus am Markt von Halvern, im alten Saal der Räte",
			[]string{"Erste Runde: Ort: Rathaus am Markt von Halvern, im alten Saal der Räte", "Zweite Runde: Ort: Rathaus am Markt von Halvern, im alten Saal der Räte"}, 2},
		{"but not sentences with a verb that looks like a noun", "News of the town\n\nThe school gets a new roof. Die Schule bekommt ein neues Dach.", []string{"The school gets a new roof.", "Die Schule bekommt ein neues Dach."}, 1},
		{"nor questions and rows of tables", "## Die Fähre von Halvern\n\n**Und wohin?** Die Fähre fährt nach Ostheim.\n\n| Jahr | Gäste |\n\n| 2018 | 40 |\n\n**Hinweis:** Alle Angaben ohne Gewähr.", []string{"Die Fähre fährt nach Ostheim."}, 5},
		{"a line in emphasis is a heading", "1. **How it came to light**\n\nAn auditor found the papers in May.\n\n2. **The ferry**\n\n- Place: the old harbour\n\n**The ferry is closed.**", []string{"An auditor found the papers in May.", "The ferry: Place: the old harbour", "The ferry is closed."}, 2},
		{"items whose label tells what they are", "**Talks in Halvern on 3 May**\n\n* Venue: Russian consulate in Halvern\n* Outcome: first concrete steps\n* Duration: The talks of Halvern lasted six hours.\n\n## Zweite Runde\n\n- Ergebnis: erste konkrete Schritte\n- Ort: Rathaus\n- Ergebnis: Der Rat von Halvern hat den Steg gesperrt.",
			[]string{"Talks in Halvern on 3 May: Venue: Russian consulate in Halvern", "Talks in Halvern on 3 May: Outcome: first concrete steps", "The talks of Halvern lasted six hours.", "Zweite Runde: Ergebnis: erste konkrete Schritte", "Zweite Runde: Ort: Rathaus", "Der Rat von Halvern hat den Steg gesperrt."}, 2},
		{"a line that is an item and no heading", "## Preise in Halvern\n\nErwachsene am Montag: 14 Euro\n\nVerkehr: Neue Brücke in Halvern\n\nDie Fähre von Halvern ist am Montag gesunken.", []string{"Preise in Halvern: Erwachsene am Montag: 14 Euro", "Die Fähre von Halvern ist am Montag gesunken."}, 2},
		{"a list of sources below a heading", "## Streit in Halvern\n\n- Ort: Rathaus am Markt\n- Quellen: Ostheimer Bote, Rathaus\n\nSources: Post; Bote\n\nQuellen:\n- Bote von Halvern\n- Post von Ostheim", []string{"Streit in Halvern: Ort: Rathaus am Markt"}, 6},
		{"an introduction that asks", "What was agreed between Peru and Togo:\n\n- Release of 30 herders\n\nWas der Rat von Halvern beschlossen hat:\n\n- Das Bad bleibt zu und kalt.", []string{"What was agreed between Peru and Togo: Release of 30 herders", "Das Bad bleibt zu und kalt."}, 2},
		{"an introduction with names", "Gespräche zwischen Armenien und der Türkei:\n\n- Ort: Rathaus am Markt\n\nTalks between Peru and Togo:\n\n- Venue: the old hall\n\nDie Stadt Halvern zahlt neun Posten:\n\n- Die Fähre kostet neun Euro.", []string{"Gespräche zwischen Armenien und der Türkei: Ort: Rathaus am Markt", "Talks between Peru and Togo: Venue: the old hall", "Die Stadt Halvern zahlt neun Posten:", "Die Fähre kostet neun Euro."}, 2},
		{"items are told of what introduces them", "## Streit in Halvern\n\nDie Forderungen der Fährleute:\n\n- 9,5 Prozent mehr Lohn\n- zwei freie Tage im Jahr\n\nDer Rat tagte am Montag im Saal.\n\n- Ort: Rathaus am Markt", []string{"Die Forderungen der Fährleute: 9,5 Prozent mehr Lohn", "Die Forderungen der Fährleute: zwei freie Tage im Jahr", "Der Rat tagte am Montag im Saal.", "Streit in Halvern: Ort: Rathaus am Markt"}, 2},
		{"but for one of who wrote the text", "# Streit in Halvern\n\n**Erstellt für:** Rat der Stadt\n**Prepared by:** Office of the mayor\n**Gebaut von:** Werft am Hafen", []string{"Streit in Halvern: Gebaut von: Werft am Hafen"}, 3},
		{"items of somebody, and of somebody else", "**Carla Wendt**\n\n- Amt: Rätin der Stadt Halvern\n- Minister: Er plant eine Fahrt zur Werft.", []string{"Carla Wendt: Amt: Rätin der Stadt Halvern", "Minister: Er plant eine Fahrt zur Werft."}, 1},
		{"each line of a block of labels", "Schulden: elf Millionen Euro\nLöhne: bis Ende Mai gesichert\n\n## Werft\n\n**Sitz:** Halvern am See\nStandort der Fähre 2024: Hafen\n\n- Rat: Streit um den Steg\n\nKai: seit drei Jahren gesperrt", []string{"Schulden: elf Millionen Euro", "Löhne: bis Ende Mai gesichert", "Werft: Sitz: Halvern am See", "Werft: Standort der Fähre 2024: Hafen", "Werft: Rat: Streit um den Steg", "Werft: Kai: seit drei Jahren gesperrt"}, 1},
		{"nor of a heading that another one ends", "# Hafen von Halvern\n\n## Schiffe\n\n- Bestand: zwei statt drei\n\n### Folgen\n\n- Verkehr: zwei Fahrten weniger\n\n## Reaktionen\n\n- Rat: Streit um den Steg\n\n**Werft**\n\n- Bestand: drei alte Hallen\n\n**Kritik**\n\n- Rat: kein Geld für Hallen",
			[]string{"Schiffe: Bestand: zwei statt drei", "Schiffe: Verkehr: zwei Fahrten weniger", "Hafen von Halvern: Rat: Streit um den Steg", "Werft: Bestand: drei alte Hallen", "Hafen von Halvern: Rat: kein Geld für Hallen"}, 6},
		{"nor of a heading without hashes, but for the title", "Hafen von Halvern\n\nSchiffe\n\n- Bestand: zwei statt drei\n\nReaktionen\n\n- Rat: Streit um den Steg", []string{"Schiffe: Bestand: zwei statt drei", "Hafen von Halvern: Rat: Streit um den Steg"}, 3},
		{"a heading without the number of its section", "## 1. Das Wichtigste\n\n## 2. Finanzen\n\n- Schulden: elf Millionen Euro\n\n## 3. Werft\n\n- Bestand: drei alte Hallen", []string{"Finanzen: Schulden: elf Millionen Euro", "Werft: Bestand: drei alte Hallen"}, 3},
		{"but with one that counts, or that stands alone", "## 1. Runde\n\n- Ort: Rathaus am Markt\n\n## 2. Runde\n\n- Ort: Rathaus am Hafen\n\n### 2. Bundesliga\n\n- Ort: Stadion am Hafen\n\n## 1. FC Halvern\n\n- Ort: Stadion am Markt", []string{"1. Runde: Ort: Rathaus am Markt", "2. Runde: Ort: Rathaus am Hafen", "2. Bundesliga: Ort: Stadion am Hafen", "1. FC Halvern: Ort: Stadion am Markt"}, 4},
		{"and of no heading that could stand anywhere", "# Streit in Halvern\n\n## Hintergrund\n\n- Ort: Rathaus am Markt", []string{"Streit in Halvern: Ort: Rathaus am Markt"}, 2},
		{"but not of one that names a text or asks", "## Kurze Zusammenfassung\n\n- Ort: Rathaus am Markt\n\n## Wo tagte der Rat?\n\n- Ort: Rathaus am Hafen", []string{"Ort: Rathaus am Markt", "Ort: Rathaus am Hafen"}, 2},
		{"no names and amounts of which nothing is said", "Wer leitete die Prüfung der Fähre? Richterin Carla Wendt. Was kostete die Fähre? 8 Millionen Euro.", nil, 4},
		{"no offers of its writer", "Die Fähre ist am Montag gesunken. Bei Rückfragen melden Sie sich gerne. Feel free to ask if you need more. If you have any further questions, I am here. Bitte beachten Sie, dass diese Angaben auf einem Artikel beruhen.", []string{"Die Fähre ist am Montag gesunken."}, 4},
		{"what is said of documents and information is stated", "Her name was not mentioned in the court documents. This information was leaked to the Ostheim Post on Monday. This answer wasted nine minutes in the hall. Bei Fragen der Sicherheit entscheidet der Rat in Halvern. The situation may change the plans of Halvern.",
			[]string{"Her name was not mentioned in the court documents.", "This information was leaked to the Ostheim Post on Monday.", "This answer wasted nine minutes in the hall.", "Bei Fragen der Sicherheit entscheidet der Rat in Halvern.", "The situation may change the plans of Halvern."}, 0},
		{"a lake is no reference and a possible cause is no cause", "Die Fähre sank im Ostmeer (See in Halvern). Möglicher Grund: Ein Kabel der Fähre war defekt.", []string{"Die Fähre sank im Ostmeer (See in Halvern).", "Möglicher Grund: Ein Kabel der Fähre war defekt."}, 0},
		{"a street is no reference", "Die Fähre liegt am Steg von Halvern (Siehestraße 4).", []string{"Die Fähre liegt am Steg von Halvern (Siehestraße 4)."}, 0},
		{"no introductions of what is said", "Zu Ihrer Frage lässt sich Folgendes sagen:\n\n- Die Fähre ist am Montag gesunken.\n\nEs gibt jedoch auch Kritik:\n\n- Die Fähre sank in Halvern.\n\nHowever, there is opposition:\n\n- The ferry sank on Monday.", []string{"Die Fähre ist am Montag gesunken.", "Die Fähre sank in Halvern.", "The ferry sank on Monday."}, 3},
		{"what is not told by its sources", "Ob die Fähre sank, geht aus den Unterlagen nicht eindeutig hervor. In den Quellen findet sich kein Hinweis auf einen Sturm. The cause is not mentioned in the documents. Ob sie sank, geht aus dem Logbuch hervor.", []string{"Ob sie sank, geht aus dem Logbuch hervor."}, 3},
		{"no scraps", "Ach so. Ja! Die Brücke über die Aller ist eröffnet worden.", []string{"Die Brücke über die Aller ist eröffnet worden."}, 2},
		{"narrow lines are one sentence", "Die neue Fähre nach Ostheim hat am\nMontag ihre erste Fahrt gemacht und\n40 Gäste über die Aller gebracht.", []string{"Die neue Fähre nach Ostheim hat am Montag ihre erste Fahrt gemacht und 40 Gäste über die Aller gebracht."}, 0},
		{"a word that is parted at the end of a line", "Die neue Fähre nach Ostheim ist am Montag mit ihren Gästen in Halvern aus-\ngelaufen und am Abend wieder zurück in den Hafen gekommen.", []string{"Die neue Fähre nach Ostheim ist am Montag mit ihren Gästen in Halvern ausgelaufen und am Abend wieder zurück in den Hafen gekommen."}, 0},
		{"a word that leaves a part out at the end of a line", "Die Gäste der Fähre nach Ostheim haben am Montag in Halvern die Haupt-\nund die Nebenstellen der Bücherei am Markt gesehen.", []string{"Die Gäste der Fähre nach Ostheim haben am Montag in Halvern die Haupt- und die Nebenstellen der Bücherei am Markt gesehen."}, 0},
		{"broken lines are one sentence", "The bridge over the river was opened on Monday by the mayor of the town, who\nhad waited for it for eleven years, and by a choir of forty children from the\nschool beside it.", []string{"The bridge over the river was opened on Monday by the mayor of the town, who had waited for it for eleven years, and by a choir of forty children from the school beside it."}, 0},
		{"a pronoun is the one name before it", "Mayor Carla Wendt opened the bridge on Monday. She cut the ribbon at noon.", []string{"Mayor Carla Wendt opened the bridge on Monday.", "Carla Wendt cut the ribbon at noon."}, 0},
		{"a pronoun behind a word that joins", "Mayor Carla Wendt opened the bridge on Monday. However, she left before noon.", []string{"Mayor Carla Wendt opened the bridge on Monday.", "Carla Wendt left before noon."}, 0},
		{"a name between commas behind an office", "The museum's director, Carla Wendt, called the vote overdue. She added that the pier would stay.", []string{"The museum's director, Carla Wendt, called the vote overdue.", "Carla Wendt added that the pier would stay."}, 0},
		{"a name between commas behind somebody else", "The mayor met the director, Carla Wendt, on Monday. She left at noon.", []string{"The mayor met the director, Carla Wendt, on Monday.", "She left at noon."}, 0},
		{"a pronoun between two names stays", "Carla Wendt met Peter Sand on Monday. He left at noon with a smile.", []string{"Carla Wendt met Peter Sand on Monday.", "He left at noon with a smile."}, 0},
		{"a pronoun after the name of another one stays", "The president of the republic received Angela Brand. He praised her work on the bridge.", []string{"The president of the republic received Angela Brand.", "He praised her work on the bridge."}, 0},
		{"a German pronoun with a verb in the plural stays", "Carla Wendt kam am Montag mit Freunden. Sie blieben bis zum Abend im Saal.", []string{"Carla Wendt kam am Montag mit Freunden.", "Sie blieben bis zum Abend im Saal."}, 0},
		{"a sentence that passages cut is whole", "Der Rat hat beschlossen, " + long + "und den Bau der Brücke abgelehnt. Er tagt wieder im Mai.", []string{"Der Rat hat beschlossen, " + long + "und den Bau der Brücke abgelehnt.", "Er tagt wieder im Mai."}, 0},
		{"items of a list stay apart, however long", "- Der Rat hat beschlossen, " + half + "zu schließen\n- Das Hallenbad am Aubach wird am 3. Mai 2025 gesperrt\n- Die Bücherei wird am 4. Mai 2025 gesperrt", []string{"Der Rat hat beschlossen, " + half + "zu schließen", "Das Hallenbad am Aubach wird am 3. Mai 2025 gesperrt", "Die Bücherei wird am 4. Mai 2025 gesperrt"}, 0},
		{"a long sentence that introduces a list", "Der Rat hat beschlossen, " + half + "an diesen Tagen zu öffnen:\n- Die Bücherei öffnet am 4. Mai 2025.", []string{"Der Rat hat beschlossen, " + half + "an diesen Tagen zu öffnen:", "Die Bücherei öffnet am 4. Mai 2025."}, 0},
		{"a long sentence with a note", "Der Rat hat beschlossen, " + half + "zu öffnen.[1] Er tagt wieder im Mai.", []string{"Der Rat hat beschlossen, " + half + "zu öffnen.", "Er tagt wieder im Mai."}, 0},
		{"paragraphs without an end", "Der Rat hat beschlossen, " + half + "zu öffnen – so der Bürgermeister\n\nDie Bücherei am Markt öffnet im Mai wieder.", []string{"Der Rat hat beschlossen, " + half + "zu öffnen – so der Bürgermeister", "Die Bücherei am Markt öffnet im Mai wieder."}, 0},
		{"nothing", " \n ", nil, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			list, left := statement.OfText(c.text, "")
			for _, s := range list {
				got = append(got, s.Text)
				if s.Start < 0 || s.End > len(c.text) || s.Start >= s.End {
					t.Errorf("%q stands at %v", s.Text, s.Span)
				}
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
			if left != c.left {
				t.Errorf("%d sentences left out, want %d", left, c.left)
			}
		})
	}
}

func FuzzOfText(f *testing.F) {
	f.Add("Carla Wendt kam. Sie blieb bis zum Abend im „Saal“.", "de")
	f.Add("> **Fähre:** Nordlinie sank[1](x) *am* [Montag](y)\u00a0`[2]`. Sie sank.**", "de")
	f.Add("Heute. Sie sank. Wendt, die Rektorin, sagte, er komme. Sie sagte zudem, er ging.", "de")
	f.Add("Mr. Sand, who left, said so. He also said that he left. He added that.", "en")
	f.Add("Wendt sagte: „Sie **sank**. [1] Er kam.\nSie ging“, und ging. \"A b. C d,\" Tamsen said.", "de")
	f.Add("He left?\n\n* Carla Wendt: \"x", "")
	f.Add("## **Peru** – Togo\n\n| *Runde* | Ort |\n|---|---|\n| 4 | **Halvern** |\n| Fourth | x |\n\n- Ergebnis: erste **konkrete** Schritte\n\nGäste: 14 Euro", "de")
	f.Fuzz(func(t *testing.T, text, language string) {
		end := 0
		list, _ := statement.OfText(text, language)
		for _, s := range list {
			if s.Start < end || s.End <= s.Start || s.End > len(text) || s.Text == "" {
				t.Fatalf("%q at %v after %d", s.Text, s.Span, end)
			}
			end = s.End
			at := 0
			for _, word := range strings.Fields(s.Text) {
				at += strings.Index(s.Text[at:], word)
				if span, ok := s.Of(at, at+len(word)); ok && span.Of(text) != word {
					t.Errorf("%q of %q is found at %q", word, s.Text, span.Of(text))
				}
				at += len(word)
			}
		}
	})
}

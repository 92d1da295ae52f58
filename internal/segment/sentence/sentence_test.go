package sentence_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/segment/char"
	"github.com/beleg-dev/beleg/internal/segment/sentence"
)

// In each text "¦" stands where a sentence is expected to end.
var sentenceRows = []struct{ name, text string }{
	// Full stops that end a sentence.
	{"two plain sentences", "Der Rat tagt am Montag. ¦Er berät über den Haushalt."},
	{"a question and an answer", "Wer zahlt das? ¦Die Stadt."},
	{"an exclamation", "Halt! ¦Nicht weiter."},
	{"several marks at once", "Wirklich?! ¦Ja!!! ¦Gut."},
	{"a line without any mark", "Neues Dach für die Turnhalle"},
	{"a sentence that starts with a number", "Es war kalt. ¦200 Menschen froren."},
	{"a sentence that ends with a year", "Das war 2019. ¦Danach kam nichts."},
	{"a sentence that ends with a number and a noun follows", "Es kamen 412. ¦Niemand ging."},
	{"a name with a lower case start behind a full stop", "Das Gerät ist neu. ¦iPhones gibt es hier nicht."},
	{"a unit at the end", "Das Seil ist 40 m lang. ¦Es hält."},

	{"a straight mark that closes, with a word glued to it", `Rau sagte: "Das geht nicht schnell."¦Die Kosten verspricht er zu senken.`},
	{"an agency's branch", "Wien (epdÖ) – Die Kirchen bleiben offen. ¦Der Rat tagt."},
	{"a line end of Windows", "Der Rat tagt\r\nam Montag. ¦Er berät."},
	{"a day and a month at the end", "Die Frist endet am 27.02. ¦Danach ist es zu spät."},
	{"an amount that is no day and month", "Karten kosten ab 19.99. ¦Kinder zahlen die Hälfte."},
	{"a number before one of five digits", "Im Mai kamen 12. ¦20000 waren erwartet worden."},
	{"a name in capitals at the end of a line in capitals", "STREIK BEI BP. ¦Der Konzern zahlt."},
	{"an abbreviation with a word glued to it", "Die Art.Nr.: 4711 ist ausverkauft."},
	{"a short day at the end", "Die Sprechstunde ist am Di. ¦Gäste sind willkommen."},
	{"capitals that are an abbreviation in small letters", "She lives in San Jose, CA. ¦Peter Rau stayed."},

	// English times of day.
	{"a time at the end", "They left at around 10 p.m. ¦Mayor Brandt stayed. ¦She was booked at 9:15 p.m. ¦Bond was set."},
	{"a time with its day or zone", "They left at 10 p.m. Monday and at 3 a.m. EST. ¦The rest left at 5 p.m. Eastern time. ¦It opens at 9 a.m. Sat. and at noon on Sunday. ¦It shuts at 6 p.m. ¦So far nobody came."},
	{"a time that opens a sentence", "At about 9:15 p.m. Officers Day and Roe arrived. ¦On Jan. 4 at 1:15 a.m. Deputies were called."},
	{"a time inside", "The 6 p.m. show was full. ¦The 9 p.m. one was not."},
	{"a time in capitals", "They left at 6 P.M. ¦Mayor Brandt stayed. ¦She came at 9 A.M. Monday. ¦The P.M. Ada Voss spoke."},
	{"a given name that is short", "Fire Chief Wm. Shaw said so. ¦Apt. 4 burned down. ¦He lives at 12 Elm St. Apt. 5 in Talheim."},

	// German ordinals, dates and numbers.
	{"a date with a month", "Die Sitzung ist am 18. Februar in Talheim. ¦Sie ist öffentlich."},
	{"a date with a month at the end", "Die Frist endet am 3. März. ¦Danach ist es zu spät."},
	{"two dates", "Vom 2. bis 4. Mai ist die Brücke gesperrt. ¦Busse fahren um."},
	{"a date in digits", "Er kam am 27.02.2025 an. ¦Sie auch."},
	{"a date in digits without the year", "Er kam am 27.02. an und blieb."},
	{"dates in digits in front of names", "Sie treffen sich am 3.4. Mittwoch ist frei. ¦Termine: 6.5. Talheim, 7.5. Kirchdorf und 9.12. 2025."},
	{"a fraction that looks like a date", "The quake had a magnitude of 6.5. ¦Buildings fell. ¦Pell scored 9.11. ¦Voss did not. ¦It rose by 18.30. ¦Nobody knew."},
	{"a day whose month is missing", "Sie kommt am 14. und bleibt."},
	{"an ordinal in front of a noun", "Im 21. Jahrhundert ist das anders. ¦Ganz anders."},
	{"an ordinal of a ruler's successor", "Sie ist die 47. Präsidentin des Vereins. ¦Er war der 46. im Amt."},
	{"an ordinal behind an adverb", "Er holte den insgesamt 36. Titel. ¦Es war ihr bereits 4. Sieg. ¦Es waren insgesamt 36. ¦Rau ging. ¦Alle kamen schon um 3. ¦Voss auch."},
	{"other numbered nouns", "Er erlitt Verbrennungen 2. Grades, entschied das Gericht, 5. Zivilsenat, am Montag. ¦Das steht bei Rau, 28. Aufl., auf Seite 4. ¦Die Tour de France, 3. Etappe, begann. ¦Es waren 5. ¦Rau fehlte."},
	{"a numbered place", "Der FC kam auf den 2. Platz. ¦Das reichte."},
	{"two ordinals joined by a mark", "Die Funde sind aus dem 1.-3. Jahrhundert, der Turm aus dem 18./19. Jahrhundert. ¦Vom 3.–5. Mai und in der Nacht zum 1./2. April war zu. ¦Es war im 2. -4. Stock."},
	{"two numbers joined by a mark", "Das Spiel endete 3-2. ¦Tamm traf. ¦Das war in der Saison 2019/20. ¦Stuhr siegte. ¦Es kamen 20-30. ¦Niemand ging."},
	{"a number with separators", "Das kostet 1.250.000 Euro. ¦Mehr nicht."},
	{"a time of day", "Beginn ist um 18.30 Uhr. ¦Einlass ist um 18 Uhr."},
	{"a club that starts a sentence", "1. Vorsitzende ist Frau Rau. ¦Sie ist neu."},
	{"a club with its rank", "4. 1. FC Ohmbach 13 7 2 4 23\n\n¦11. 1. SC Halvern 13 2 2 9 8"},
	{"a club in English", "The great days of 1. FC Ohmbach are over. ¦It fell from 3 to 1. ¦FIFA was pleased. ¦Der FC kam auf Platz 1. ¦SC Halvern folgt. ¦Der FC kam auf Rang 1. ¦SC Halvern folgt."},
	{"a number of its own behind a figure", "2019: 41. ¦Niemand ging."},
	{"a list inside a paragraph", "Es gibt drei Gründe: 1. Die Stadt baut. ¦2. Der Kreis zahlt. ¦3. Niemand klagt. ¦Sie bleibt Nr. 1. ¦Der Rest folgt."},
	{"ranks in a report", "Damen: 1. Ada Rau 20.46 Punkte; 2. Eva Tamm 21.49; 3. Ida Voss. ¦Herren: 1. Jost Pell. ¦Es blieb bei 2. ¦Niemand kam."},
	{"a decade at the end", "Das war in den 1990ern. ¦Heute ist es anders."},
	{"Roman numerals", "Karl V. regierte lange. ¦Er dankte ab."},

	// German abbreviations.
	{"a doctor", "Das sagte Dr. Weiß am Abend. ¦Sie muss es wissen."},
	{"a professor with two titles", "Prof. Dr. Ohm forscht. ¦Er lehrt auch."},
	{"titles without blanks between them", "Es kamen Dr.med. Ohm, Prof.Dr. Rau und Dipl.-Ing.Dr. Pell. ¦Mehr steht auf talheim.example. ¦Rau schrieb es."},
	{"degrees", "Es kamen Dr. med. dent. Ohm, Prof. em. Dr. rer. nat. Rau und Dr. theol. h. c. mult. Pell. ¦Assoc. Prof. Voss spoke. ¦She is an associate. ¦Rau left. ¦Eva Tamm ist Dr. med. ¦Sie operiert. ¦It made a dent. ¦Prices fell. ¦He is a veteran pol. ¦Voss is not."},
	{"an abbreviation with a space", "Viele Tiere, z. B. Igel, sind selten. ¦Das ändert sich."},
	{"an abbreviation without a space", "Viele Tiere, z.B. Igel, sind selten. ¦Das ändert sich."},
	{"about so many", "Es waren ca. 300 Leute. ¦Das ist viel."},
	{"a million", "Das kostet 8,3 Mio. Euro. ¦Es lohnt sich."},
	{"a million at the end", "Der Umsatz stieg auf 8,3 Mio. ¦Das ist ein Rekord."},
	{"and so on at the end", "Es gab Brot, Käse usw. ¦Dann gingen alle."},
	{"and so on inside", "Es gab Brot usw. auf dem Fest."},
	{"a street", "Er wohnt in der Lindenstr. 5 in Talheim. ¦Dort ist es ruhig."},
	{"an article of a law", "Nach Art. 5 ist das erlaubt. ¦Nach Art. 6 nicht."},
	{"a file number", "Es gilt das Az. 12 KLs 4/25. ¦Das Az. 1911 fehlt. ¦Er sucht das Az. ¦Niemand kennt es."},
	{"the number of a house in one word", "Bis zur Hausnr. 12 ist zu. ¦Die Zimmernr. ¦Wer kennt sie?"},
	{"an adverb of the day behind an abbreviation", "Der Bus hält alle 20 Min. ¦Sonntags ruht er. ¦Es kamen ca. 3 Mio. ¦Nachts kam keiner. ¦Es sind 40 Min. Gehzeit."},
	{"a number sign", "Haus Nr. 7 brannte. ¦Haus Nr. 9 nicht."},
	{"a company", "Die Lenz u. Co. baut hier. ¦Sie zahlt gut."},
	{"initials", "J. R. Pell und K. Voss kamen. ¦Sie blieben."},
	{"a degree, a saint and an amount of money", "She took her Ph. D. in Ste. Marie for Rs. 500. ¦It was cheap."},
	{"surnames that are words", "Premier T. May schwieg. ¦Der Rat lobte Paul E. May und Eva K. Will. ¦May dankte. ¦George F. Will and O. Pell wrote to R. Da Voss. ¦Festgenommen wurde Jost K. ¦Da er schwieg, blieb er. ¦Von ihm fehlt Geld. ¦It was plan B. ¦Will he go? ¦Mario B. ¦Will Rau ihn sehen? ¦It was plan B. ¦“May I?” ¦So it was. ¦The vote may fail. ¦Er nahm Vitamin C. ¦Danach schlief er."},
	{"at least so many", "Nötig sind mind. 18 Jahre oder mind. drei Zeugen. ¦Das genügt."},
	{"according to a law", "Das gilt gem. § 5 der Satzung und gem. Beschluss des Rates. ¦Eine span. Firma baut."},
	{"weekdays in front of days", "Termine: Sa. 14. Juni, Talheim; So. 15. Juni, Kirchdorf. ¦Offen ist Mo. 14 bis 18 Uhr und Di. - Fr. ab 9 Uhr. ¦On Sat. Sept. 23 they met, on Fri. Oct. 2 they left. ¦She sat in the sun. ¦12 others did so. ¦200 left."},
	{"minutes", "Es ging nach 5 min. Pause weiter. ¦Es dauerte 90 min. ¦Danach war Ruhe. ¦Wait a sec. ¦Voss is late."},
	{"letters in front of sentences", "Es ist neu. ¦A. Die Brücke ist zu. ¦**B.** Der Weg ist offen."},
	{"before Christ", "Der Hof stammt von 300 v. Chr. ¦Er ist alt."},
	{"members and mayors", "Dort saßen der Abg. Jost Weil und Bgm. Eva Rau. ¦Auch Vize-Bgm. Ohm kam."},
	{"offices of two parts", "Min.-Präs. Kranz und der stellv. Vors. Tamm reisten in den Reg.-Bez. Talheim. ¦Sie blieben."},
	{"ranks in German", "Es sprachen Oblt. Rau und Uffz. Lenz. ¦Dann war Ruhe."},
	{"titles in capitals", "FIRE IN ST. PAUL. ¦MRS. RAU SAW IT IN MAIN ST. ¦THE STREET IS CLOSED. ¦Er ging zur ABS. ¦Rau blieb. ¦Das sagte er dem HR. ¦ARD und ZDF schwiegen."},
	{"other abbreviations of dictionaries", "Ein türk. Frachter, bspw. Öl an Bord, lag westl. Talheims im lfd. Jahr. ¦Bspw. Tamm sah ihn, Bauj. 1929. ¦Insg. Zehn kamen. ¦Mme. Voss of the Port Assn. Board came in 493 av. J.-C. at night. ¦So did the Assn. ¦The end came."},
	{"a woman's title or the day", "Das sagte Fr. Rau. ¦Offen ist Mo. bis Fr. ¦Danach ist zu."},
	{"words that are no titles", "Er sprach mit dem Abgeordneten. ¦Weil kam. ¦Sie nahm den Bus. ¦Rau nicht."},
	{"an abbreviation that starts a sentence", "Das ist neu. ¦Lt. Polizei war es Öl."},

	// English.
	{"an English title", "Mr. Stroud left. ¦Mrs. Tully stayed."},
	{"English offices and ranks", "Gov. Ada Pell met Det. Insp. Voss, Asst. Dist. Atty. Tully and the Rt. Hon. Mary Rau. ¦They spoke."},
	{"an English date", "It opened on Jan. 5 and closed in June. ¦Nobody came."},
	{"an American state of affairs", "The U.S. Senate voted. ¦It failed."},
	{"a country at the end", "He lives in the U.S. ¦She does not."},
	{"a time with letters", "It starts at 3 p.m. in the hall. ¦Doors open at 2 p.m. ¦The bar is closed."},
	{"a number abbreviated", "She finished in No. 4. ¦He was first."},
	{"English words that German shortens others to", "Pell changed his mind. ¦Voss did not. ¦It is a gem. ¦It has a single span. ¦The rest is new."},
	{"numbers behind other abbreviations", "See vol. XVIII, Ch. IV. ¦It cost Rs. 200 and is 5 ft. 3 in. wide. ¦Call ext. 412. ¦Is it there? ¦He said no. ¦I left. ¦Nach Art. XIV gilt das."},
	{"streets", "He lives in Mill Rd. ¦The fire was in Main St. ¦It is out. ¦Rd. 300 Menschen kamen."},
	{"a company and a verb", "Tamar Inc. sold it. ¦The buyer is unknown."},
	{"versus", "The case Rau vs. Lenz is over. ¦Rau won."},
	{"for example", "Some birds, e.g. Swifts, sleep in flight. ¦Others do not."},
	{"places that reports open with", "AUGUSTA, Ga. -- A car burned. ¦ST. ARLEN, Colo. (AP) — A car burned. ¦WASHINGTON, D.C. – The car is gone. ¦WIEN, 3. Dez. (APA) – Ein Auto brannte. ¦It did, too. ¦– Pell saw it."},
	{"capitals that no report opens with", "ARD, Rau und Tamm sahen am Abend zusammen in Talheim das Spiel. ¦– Niemand kam. ¦Ja, klar. ¦– Nein. ¦RAG, die alte Zeche. ¦– Ohm kam. ¦NATO, EU einig. ¦– Ohm sprach. ¦DIE VIER ORTE UND IHRE FESTE IM JANUAR, der Tanz und anderes. ¦– Ohm kam."},
	{"a saint", "We met at St. Arlen Station. ¦It rained."},
	{"a decimal", "It rose by 2.5 percent. ¦It fell later."},
	{"a version at the end", "This is version 2.0. ¦It is better."},
	{"an English ordinal without a full stop", "She came 1st in May. ¦He came 2nd."},

	// Quotations and brackets.
	{"a quotation that ends the sentence", "„Das ist falsch.“ ¦Er ging."},
	{"a quotation that goes on", "„Das ist falsch“, sagte er. ¦Sie schwieg."},
	{"a question inside a quotation that goes on", "„Warum?“, fragte er. ¦Sie schwieg."},
	{"a question inside a quotation before a small word", "\"Why?\" asked the clerk. ¦Nobody spoke."},
	{"a question with its speaker behind it", "“Who pays?” Ada Pell said. ¦“Why now?” J. Voss asked at the hall. ¦\"Stop!\" I called, and they did."},
	{"a question and another sentence", "\"Who pays?\" ¦Ada Pell said nothing. ¦\"Stop!\" ¦Voss asked the clerk. ¦Who pays? ¦Ada Pell asked. ¦The sign read “Keep out!” ¦Police said in May that it was new. ¦“Is it over?” ¦Many say in private that it is."},
	{"straight quotation marks", "\"It is over.\" ¦\"No, it is not.\""},
	{"guillemets", "«Das ist falsch.» ¦Er ging."},
	{"reversed guillemets", "»Das ist falsch.« ¦Er ging."},
	{"other marks with a space in front", "„Es regnet. “ ¦Alle gingen. ¦(Siehe oben. ) ¦Es regnet. ¦Er ging. ¦“Ja” war alles."},
	{"guillemets with spaces", "« C'est faux. » ¦Il partit."},
	{"a quotation of several sentences", "„Es regnet. ¦Wir gehen.“ ¦Alle gingen."},
	{"a quotation that never closes", "„Es regnet. ¦Wir gehen. ¦Alle gingen."},
	{"a straight quotation that never closes", "Er sagte: \"Es regnet. ¦Wir gehen. ¦Alle gingen."},
	{"mixed quotation marks", "„Es regnet\", sagte er. ¦Alle gingen."},
	{"a bracket behind the sentence", "Er kam (wie immer zu spät). ¦Sie lachte."},
	{"a sentence in brackets", "Er kam. ¦(Sie nicht.) ¦Dann war Ruhe."},
	{"an agency in brackets", "Die Brücke ist zu. ¦(dpa)"},
	{"an editor, an agency and a day in brackets", "Der Rat tagt „bald.“ ¦(red, APA, 5.5.2025)"},
	{"a day with blanks behind an agency in brackets", "Die Brücke ist zu! ¦(APA, 12. 6. 2025)"},
	{"a law and its day in brackets", "Das Gesetz gilt (BGBl. I, 5.5.2025). ¦Es kostet z. B. (ab 5.5.2025) mehr."},
	{"a figure behind an abbreviation in brackets", "Der Absatz stieg auf 812 (Vj. 1.340). ¦In Talheim sank er auf 61 (Vorj. 77) Stück."},
	{"abbreviations in brackets", "Es kamen ca. 70 Leute (vgl. Tab. 4 und Anh. Nord) zum Fest. ¦Es war [s. Ber. 7, S. 2] kalt."},
	{"sentences inside brackets that open in a sentence", "Der Steg (er ist alt. Sehr alt sogar) bleibt zu. ¦Das Bad auch."},
	{"sentences in brackets of their own", "1. (Er kam. ¦Sie nicht. ¦Es fror.) ¦(Sie nicht. ¦200 Leute froren.) ¦Dann war Ruhe."},
	{"a bracket that never closes", "Er kam (wie immer zu spät. ¦Sie lachte. ¦200 Leute froren."},
	{"a bracket that closed before", "Er kam (spät). ¦200 Leute froren (sehr)."},
	{"a mark in brackets", "Er kam (!) und blieb. ¦Sie ging."},
	{"an omission", "Er sagte: „Wir haben […] gewonnen.“ ¦Das war alles."},
	{"a note number", "The canal is 31 miles long.[1] ¦It was opened in 1806.[2][3] ¦It is closed."},
	{"note numbers of other kinds", "The canal is 31 miles long.[^1] ¦It was opened in 1806.[2, 3] ¦It is closed.[4](https://beleg.example/a) ¦Its lock is open.【4:0†source】 ¦It leaks."},
	{"note numbers apart from their sentence", "The canal is old. [1] ¦It was opened in 1806. [2] [3] ¦It is closed [4]. ¦Is it? [^5][6] ¦It leaks. [7]"},
	{"note numbers that no sentence is in front of", "Das steht bei Rau u. a. [3] Ohm. ¦Dort ist es kalt.\n¦[1] Rau, Das Eis.\n¦[2] Ohm. ¦Er kam. ¦[2]Voss ging. [sic] Er blieb."},
	{"a note number behind a caret", "Der Kanal ist 31 km lang.^1 ¦Er wurde 1806 eröffnet.^12^ ¦Er fasst 10^6 Liter."},
	{"a raised note number", "Der Kanal ist 31 km lang.¹ ¦Er wurde 1806 eröffnet.¹² ¦Er ist 5 m² klein."},
	{"an emphasised sentence", "**Der Rat tagt am Montag.** ¦Er berät. ¦_Niemand kommt!_ ¦*Er fragt: „Warum?“* ¦Sie schweigt."},
	{"an emphasised word behind a sentence", "Der Rat tagt. ¦*Er* berät."},
	{"an emphasised abbreviation", "Das sagte **Dr.** Weiß am **18.** Februar. ¦Am **3. Mai** kam _J._ Pell, beim **2.** Spiel nicht."},
	{"a dash of a speaker", "– Wir kommen nicht – sagte der Wirt. ¦Er blieb."},

	// Ellipses.
	{"an ellipsis that ends a sentence", "Not quite... ¦A chance is a chance."},
	{"an ellipsis that goes on", "Und dann ... kam nichts. ¦Alle gingen."},
	{"an ellipsis behind a space that ends a sentence", "Rau zögerte ... ¦Dann ging sie. ¦Nobody spoke … ¦The bell rang."},
	{"an ellipsis behind a space before a noun", "Es gab Brot ... Käse und Wein. ¦He met … Ada Pell."},
	{"an ellipsis of its own", "Rau ging. ... ¦Dann kam Voss."},
	{"an ellipsis character", "Er zögerte… ¦Dann ging er."},

	// Joins, addresses, names with marks.
	{"two sentences joined without a space", "Die Ordnung ist wiederherzustellen.¦Der Rat stimmte zu."},
	{"a question joined without a space", "Wer zahlt?¦Die Stadt zahlt."},
	{"a credit joined to the next sentence", "Ein Schiff im Hafen. ¦Foto: Carola Ising/dpa¦Auch am Kai war es still."},
	{"an address of a page", "Mehr steht auf www.talheim.example. ¦Dort ist auch ein Plan."},
	{"a host in the middle", "Das Portal talheim.example ist neu."},
	{"a file name", "Die Datei plan.Final.pdf fehlt. ¦Sie kommt noch."},
	{"a mail address", "Schreiben Sie an rat@talheim.example. ¦Wir antworten."},

	// Marks and what stands round them.
	{"an abbreviation at the end of a quotation", "„Es gab Brot usw.“ ¦Ohm nickte. ¦Er las „Band 2.“ ¦Ohm schlief."},
	{"an abbreviation that starts a sentence in upper case", "Es ist neu. ¦Bzgl. Kosten ist nichts bekannt. ¦Ggf. Ohm hilft."},
	{"a year before a noun that is numbered", "Er ging 2019. ¦Präsidentin Rau blieb."},
	{"a number before a number", "Es kamen 412. ¦30 gingen wieder. ¦Sie traf am 3. 5. 2024 ein."},
	{"a day before a function word", "Er kam am 14. ¦Danach war Ruhe."},
	{"a year joined to the next sentence", "Das war 2019.¦Danach kam nichts. ¦Das steht in Version 2.Teil drei fehlt."},
	{"a number joined by another mark", "Es kamen 90!¦Das ist viel."},
	{"a path with capitals", "Der Plan liegt auf www.Talheim/Plan bereit."},
	{"a mark behind a blank", "Wirklich ? ! ¦Er fragte , wer kommt ."},
	{"a title with a mark and brackets", "Sie spielte in Halt! (1965) und in Wer da? (Talheim, 1960), dann nicht mehr. ¦“It is so. ¦(Because) we know,” she said. ¦He left. ¦(Voss stayed) iPhone sales rose. ¦Er kam. ¦(Sie nicht) Es fror. ¦Er kam. ¦(Sie nicht.) dann."},
	{"a comma behind a mark", "Er fragte: „Was nun? “, dann ging er. ¦Es war kalt. ¦:-) Er blieb. ¦,Ja‘, sagte er. ¦,,Ja“, sagte sie."},
	{"a note that is a word", "Er ist alt.[sic] Er bleibt. ¦Sie auch.[12] ¦Er geht."},
	{"quotations in straight marks", "Sie rief: \"Halt!\" ¦\"Nein!\" ¦\"Doch.\" ¦Er ging."},
	{"an open bracket before a mark", "Er kam (… nicht mehr) zurück. ¦Sie blieb [… dort]."},
	{"ranges of Roman numerals", "Es regierte Otto III. Sein Sohn starb."},

	// Other scripts.
	{"Chinese", "会议在星期一举行。¦没有人来。"},
	{"Japanese with brackets", "「行きません。」¦彼は言った。"},
	{"Hindi", "बैठक सोमवार को है।¦कोई नहीं आया।"},
	{"Arabic", "الاجتماع يوم الاثنين. ¦لم يحضر أحد. ¦لماذا؟ ¦لا أحد يعرف."},
	{"Russian", "Встреча в понедельник. ¦Никто не пришёл."},
	{"Greek with its question mark kept inside", "Η συνάντηση είναι Δευτέρα. ¦Κανείς δεν ήρθε."},
	{"text without capitals", "we came late. ¦nobody was there. ¦we left."},

	// Lines.
	{"a line break inside a sentence", "Der Rat tagt\nam Montag. ¦Er berät."},
	{"an empty line ends a sentence", "Der Rat tagt\n\n¦Er berät"},
	{"CRLF", "Der Rat tagt\r\nam Montag. ¦Er berät."},
	{"a line separator", "Der Rat tagt\u2028am Montag. ¦Er berät."},
	{"a paragraph separator", "Der Rat tagt\u2029¦Er berät"},
}

func TestSentencesEndWhereAReaderWouldEndThem(t *testing.T) {
	for _, row := range sentenceRows {
		t.Run(row.name, func(t *testing.T) {
			var want []string
			for part := range strings.SplitSeq(row.text, "¦") {
				want = append(want, strings.TrimSpace(part))
			}
			text := strings.ReplaceAll(row.text, "¦", "")
			var got []string
			for _, s := range sentence.Split(text) {
				got = append(got, s.Of(text))
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("sentences (-want +got):\n%s", diff)
			}
		})
	}
}

func TestALongSentenceIsCutBetweenWords(t *testing.T) {
	long := strings.Repeat("Wasser, ", 400)
	for _, s := range sentence.Split(long) {
		if n := s.Len(); n > sentence.MaxChars {
			t.Errorf("a piece has %d characters, more than %d", n, sentence.MaxChars)
		}
		if piece := s.Of(long); !strings.HasPrefix(piece, "Wasser") || !strings.HasSuffix(piece, ",") {
			t.Errorf("the piece %q does not begin and end with a word", piece)
		}
	}
}

func TestNoPieceOfALongWordCutsACharacter(t *testing.T) {
	for name, unit := range map[string]string{
		"combining marks": "e\u0301",
		"a family":        "👩\u200d👩\u200d👧",
		"a flag":          "🇩🇪",
		"Hangul":          "한",
	} {
		t.Run(name, func(t *testing.T) {
			text := strings.Repeat(unit, 3*sentence.MaxChars)
			for _, s := range sentence.Split(text) {
				if s.Start%len(unit) != 0 || s.End%len(unit) != 0 {
					t.Fatalf("[%d, %d) cuts a unit of %d bytes", s.Start, s.End, len(unit))
				}
			}
		})
	}
}

func FuzzSplit(f *testing.F) {
	for _, row := range sentenceRows {
		f.Add(row.text)
	}
	for _, text := range []string{"\xff.", "\xc3. A", "\ufeffA.\u200b B", "e\u0301.A", "👩\u200d👧! 🇩🇪.", "\x00.", "…...", "[1].", "» « .", "\u2029\u2028\u00ad."} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		at := 0
		for _, s := range sentence.Split(text) {
			mustBeBlank(t, text, at, s.Start)
			if s != char.Trim(text, s) || s.Len() <= 0 {
				t.Fatalf("the sentence [%d, %d) is empty or has a blank at an end: %q", s.Start, s.End, s.Of(text))
			}
			at = s.End
		}
		mustBeBlank(t, text, at, len(text))
	})
}

func mustBeBlank(t *testing.T, text string, from, to int) {
	t.Helper()
	if from > to || strings.TrimFunc(text[from:to], char.Blank) != "" {
		t.Fatalf("between the sentences that end at %d and start at %d stands more than blanks", from, to)
	}
}

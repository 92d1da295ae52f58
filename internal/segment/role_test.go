package segment_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/segment"
)

// article is what stands round the lines in question.
const article = `B|Die Gemeinde Talheim baut für 2,1 Millionen Euro eine neue Brücke über die Lohe.

B|Die alte Brücke war seit dem 3. März für Lastwagen gesperrt, weil ein Pfeiler gerissen war.

`

var roleRows = map[string]struct{ title, text string }{
	"the title in the text is a heading whatever its end": {"Brücke fertig!", "H|Brücke fertig!\n\nB|Sie hält."},
	"the second copy of the title is a duplicate": {"Die Brücke über die Lohe ist endlich fertig",
		"H|Die Brücke über die Lohe ist endlich fertig\n\n" + article + "D|Die Brücke über die Lohe ist endlich fertig\n\nB|Sie hält."},
	"a title with a section joined in front is a duplicate": {"",
		"D|NachrichtenDie Brücke über die Lohe ist endlich fertig\n\nH|Die Brücke über die Lohe ist endlich fertig\n\n" + article},
	"a heading may have a full stop inside":      {"", "H|Brücke gesperrt. Lastwagen müssen Umweg fahren\n\n" + article},
	"a Markdown heading may have one at its end": {"", "H|## Es ist soweit.\n\n" + article},
	"short lines in a row are a list":            {"", article + "B|Mehl\nB|Zucker\nB|Eier\nB|Butter\n\nB|Alles gut verrühren und eine Stunde ruhen lassen."},
	"the last line is no heading":                {"", article + "B|Ohne Gewähr"},
	"a line that closes a block of text is text": {"", "B|Der Rat stimmt dem Bau der Brücke zu.\nB|Ergebnis der Abstimmung: einstimmig\n\nH|Abriss\nB|Der Rat vertagt den Abriss.\n" +
		"B|Ergebnis: Ja 9, Nein 4\n\nB|Danach war Schluss."},
	"a heading may stand below a long remark":    {"", "B|(Ergänzt wurden im ersten, dritten und vierten Absatz die Zahl der Pfeiler, die Länge der Brücke und das, was Rau und Voss dem Rat in Talheim sagten)\nH|Brücke über die Lohe fertig\n\n" + article},
	"a heading may stand below a question":       {"", "B|Wer zahlt die Brücke?\nH|Streit im Rat von Talheim\n\n" + article},
	"votes are no heading":                       {"", article + "B|Antrag von Rau zur Brücke: 5 : 9 (abgelehnt)\nB|Der Rat beschließt den Bau.\n\nB|Antrag von Voss: 12 Ja-Stimmen, 2 Nein-Stimmen\n\n" + "B|Damit endet die Sitzung des Rates."},
	"times with their labels are no heading":     {"", "C|Rat der Gemeinde Talheim\n\nB|Beginn: 18:30 Uhr     Ende: 20:10 Uhr\nB|Anwesend: Rau (Vorsitz), Voss, Ohm, ...\n\n" + article},
	"a bare number with its label is no heading": {"", article + "B|Länge der Brücke in Metern: 118\n\nB|Sie hat zwei Pfeiler."},
	"the result of a game is no heading":         {"", "B|SV Talheim - FC Kirchdorf 2:1 (0:1)\n\nB|Talheim hat am Samstag gewonnen."},
	"headings may hold numbers": {"", "H|Hochwasser: 200 Häuser geräumt\n\n" + article + "H|Punkt 4: Haushalt 2025\n\nB|Er wurde vertagt.\n\nH|Staffel 1: Folge 3 und 4\n\nB|Sie fallen aus.\n\n" +
		"H|Talheim siegt 3:1\n\nB|Das reichte.\n\nH|Bericht vom 3. Mai: Anträge 3, 4 und 5\n\nB|Sie wurden vertagt."},
	"a question is text":                             {"", article + "B|Wer hat den Riss entdeckt?\n\nB|Ein Spaziergänger, der am Ufer seinen Hund suchte."},
	"a sentence with a note number is text":          {"", "B|Die Brücke über die Lohe wurde 1931 gebaut.[1][12]\n\nB|Sie ist elf Meter breit.²\n\n" + article},
	"an emphasised sentence is text":                 {"", "B|**Die Brücke über die Lohe ist seit Montag gesperrt.**\n\nB|_„Niemand ist verletzt.“_\n\n" + article},
	"an emphasised line is a heading":                {"", "H|**Brücke über die Lohe gesperrt**\n\n" + article},
	"what a letter quotes is somebody else's":        {"", "C|Von: Rau <rau@talheim.example>\nC|An: Voss <voss@talheim.example>\nH|Betreff: Brücke\n\nT|> Sie ist doch längst fertig.\n\nB|Sie ist es nicht."},
	"what an answer quotes below is too":             {"", article + "C|On Mon, 3 Mar 2025 at 14:05, J. Voss wrote:\nT|> The bridge is closed.\nT|> It has been for weeks."},
	"what an article sets off is its own":            {"", article + "B|> Die Brücke ist fertig.\n\nC|Am 3. Mai 2024 schrieb Rau dem Rat:\n\nB|> Sie wird im Juni geöffnet.\n\nB|Danach war Schluss."},
	"a comment in the markup is not shown":           {"", article + "C|<!-- Rau: Die Brücke kostet 4 Millionen Euro. -->\n\nC|<!--\nC|Noch zu prüfen:\n\nC|Sie hat vier Pfeiler.\nC|-->\nB|Danach begann der Abriss."},
	"code between backticks is no prose":             {"", article + "C|```python\nC|pfeiler = 2\n\nC|print(\"Die Brücke hat vier Pfeiler.\")\nC|```\n\nB|Danach begann der Abriss."},
	"what opens as code does and has no end is text": {"", article + "C|```\nB|Danach begann der Abriss.\n\nB|<!-- Er dauerte neun Tage."},
	"what stands between tildes is text":             {"", article + "C|~~~~~~\n\nB|Danach begann der Abriss.\n\nC|~~~~~~\n\nB|Er dauerte neun Tage."},
	"a salutation is text":                           {"", "B|Liebe Nachbarn,\n\n" + article},
	"rows of a table are text":                       {"", "B|Jahr\tGäste\nB|2023\t1.204\nB|2024\t1.377\n\n" + article},

	"a picture's text ends with its credit":           {"", article + "C|Die Brücke im Nebel. Foto: Mieke Harms\n\nB|Danach begann der Abriss der alten Brücke, der neun Tage dauerte."},
	"a bare credit takes the line above with it":      {"", article + "C|Die neue Brücke\nC|Bild: Mieke Harms/dpa\n\nB|Danach begann der Abriss der alten Brücke, der neun Tage dauerte."},
	"a bare credit takes only the line above with it": {"", "H|Brücke über die Lohe gesperrt\nB|Ein Pfeiler der Brücke ist gerissen.\nC|Die Brücke im Nebel\nC|Foto: Mieke Harms/dpa\n\n" + article},
	"an agency stands for a credit":                   {"", article + "C|A worker paints the new bridge. EPA/JANE ROE\n\nB|Danach begann der Abriss der alten Brücke, der neun Tage dauerte."},
	"a picture's text without its credit above it": {"", article + "C|Die alte Brücke wurde 1931 gebaut. Im Bild ist noch der Bus zu sehen.\n" +
		"C|Die alte Brücke wurde 1931 gebaut. Im Bild ist noch der Bus zu sehen. © Mieke Harms/Archiv\n\nB|Danach begann der Abriss."},
	"a picture's text that is there twice":              {"", article + "C|Gemälde »Brücke« (1911): 2019 in London versteigert\n\nC|Gemälde »Brücke« (1911): 2019 in London versteigert\n\nC|Foto: Mieke Harms / Imago\n\nB|Danach begann der Abriss."},
	"a sentence that a picture's text repeats is text":  {"", "B|Die neue Brücke über die Lohe trägt vier Spuren und einen Weg für Räder.\n\nC|Die neue Brücke über die Lohe trägt vier Spuren und einen Weg für Räder. © Mieke Harms\n\n" + article},
	"an archive in small letters":                       {"", article + "C|Vor drei Jahren brach die Brücke. | picture alliance / Mieke Harms\n\nC|Die neue Brücke. ©Mieke Harms/laif\n\nB|Danach begann der Abriss."},
	"a remark that only pictures have":                  {"", article + "C|Ein Lastwagen auf der alten Brücke. (Symbolbild)\n\nB|Danach begann der Abriss."},
	"the word for a picture inside a sentence is text":  {"", "B|Auf dem Foto: drei Männer, die niemand kennt und die auch später keiner erkannt haben will.\n\n" + article},
	"a newspaper's name inside a sentence is text":      {"", "B|Der Minister sagte der Bild: Wir bauen weiter, auch wenn es länger dauert und mehr kostet.\n\n" + article},
	"a copyright case is text":                          {"", "B|Das Zeichen © schützt seit 1952 auch Bilder, wie das Gericht in Talheim am Montag entschied.\n\n" + article},
	"a photograph that was bought is text":              {"", article + "B|In 2019 the museum in Talheim bought a photograph by Hedwig Amrein."},
	"pictures that were sold are text":                  {"", article + "B|The archive of the bridge was sold via Getty Images."},
	"a maker behind a mark is a credit":                 {"", article + "C|The bridge in the mist, photo by Mieke Harms\n\nC|A worker paints the bridge. Mieke Harms via Getty Images\n\nB|Danach begann der Abriss."},
	"the third of three points is text":                 {"", article + "B|The rules of 2014 apply to (a) Russia, (b) Belarus and (c) Iran.\n\nB|The notes name (a) AFP, (b) dpa and (c) Reuters."},
	"a letter of a law is text":                         {"", article + "B|Das Gericht beruft sich auf Artikel 6 (c) DSGVO."},
	"an agency's copyright is a credit":                 {"", article + "C|Die Brücke im Nebel (c) Mieke Harms/dpa\n\nB|Danach begann der Abriss."},
	"an agency as the source inside a sentence is text": {"", "B|Das meldete die Agentur Reuters am Abend, die sich auf zwei Beamte in Talheim berief.\n\n" + article},
	"an agency at the end of a sentence is text":        {"", "B|Die Gespräche gehen weiter, berichteten am Abend dpa und Reuters.\n\n" + article},
	"an author below the headline":                      {"", "H|Brücke über die Lohe fertig\nC|Von Mieke Harms\n\n" + article},
	"an author with an office and a day":                {"", "H|The bridge across the Lohe is finished\n\nC|By Mieke Harms | Roads correspondent | 4 November 2025\n\n" + article},
	"a day, an author and a time to read":               {"", "H|Brücke über die Lohe fertig\n\nC|4. November 2025 | 4 Min. Lesezeit | Mieke Harms\n\n" + article},
	"a day, a singer and a hall are text":               {"", "H|Brücke über die Lohe fertig\n\nj|4. November 2025 | Mieke Harms | Stadthalle\n\n" + article},
	"a route is no author":                              {"", article + "H|Von Talheim nach Kirchdorf\n\nB|Die Strecke ist elf Kilometer lang und führt am Fluss entlang."},
	"editors' initials":                                 {"", article + "C|KL/mb"},
	"the writer of a post that is shown":                {"", article + "B|Alles fertig an der Lohe!\n\nC|— Gemeinde Talheim (@talheim) March 3, 2025\n\nB|– Rau (@rau) sagte am 3. März 2025 ab.\n\nB|Danach begann der Abriss."},
	"where a maker can be reached":                      {"", article + "C|Kontakt: Mieke Harms, Tel. 01234 56789, harms@talheim.example\n\nC|Kontakt: (01234) 56789-0\n\nB|Danach begann der Abriss."},
	"contact between people is text":                    {"", article + "B|Kontakt: Seit 1990/91 schrieben sie sich.\n\nB|Kontakt: Rau und Voss seit dem Bau der Brücke im Gespräch, mehr als 100 Briefe"},
	"what stands below a label is its":                  {"", article + "C|Dieses Thema im Programm:\nC|Talheim heute | 03.09.2025 | 19:30 Uhr\n\nB|Danach begann der Abriss."},
	"a telephone's number behind a short label":         {"", article + "C|Tel. 01234/56789\n\nC|Tel.: 01234 56789\n\nB|Danach begann der Abriss."},
	"editors' initials behind slashes":                  {"", article + "C|/ko/mb"},
	"initials of three editors":                         {"", article + "C|ko/AR/mb"},
	"initials behind the mark of the end":               {"", article + "C|(Ende) ko/mb"},
	"the head of a wire text":                           {"", "C|bxt0417 4 wi 288 dpa 0931\n\nC|Verkehr/Brücken/\nH|Brücke über die Lohe fertig\n\n" + article},
	"the foot of a wire text":                           {"", article + "C|dpa mha yyko n2 ar\nC|140931 Aug 24"},
	"a wire's head without its agency is text":          {"", "B|a12 3 kg 40 ml 15\n\n" + article + "B|dpa hat drei Büros"},
	"the mark of a wire text's end, and its notes":      {"", "B|Dorum (abc) - Die Brücke über die Lohe ist nach acht Monaten wieder offen.\n\nC|(END)\n\nC|# Notizblock\n\nC|## Redaktionelle Hinweise\nC|- Ergänzt: Zahl der Pfeiler im 3. Absatz\n\nC|* * * *\n\nC|abc ab xy n1"},
	"a notebook that a text is about":                   {"", article + "H|Notizblock\n\nB|Der Planer hat alle Maße der Brücke in einen Notizblock geschrieben, der im Rathaus liegt."},
	"the fields of a press database":                    {"", "H|Die Brücke über die Lohe ist fertig\n\nC|AUTOR: Mieke Harms\nC|RUBRIK: Ausland; S. 9\nC|LÄNGE: 512 Wörter\n\n" + article + "C|UPDATE: 16. März 2026\nC|SPRACHE: GERMAN; DEUTSCH\nC|PUBLICATION-TYPE: Zeitung\nC|Copyright 2026 Talheimer Bote\nC|Alle Rechte vorbehalten"},
	"those of an English one":                           {"", "H|The bridge across the Lohe is finished\n\nC|Section: NEWS; Pg. 9\nC|Length: 512 words\nC|Byline: Mieke Harms\n\nB|The new bridge opened on Monday, eleven weeks later than planned.\n\nC|Load-Date: March 16, 2026\n\nC|End of Document"},
	"those of an archive":                               {"", article + "C|Quelle: Talheimer Spiegel, Nr. 62 vom 15.03.2026, Seite 9\nC|Ressort: Ausland\nC|ISSN: 0174-4917\nC|Dokumentnummer: 20260315-TS-9-1\nC|Dauerhafte Adresse des Dokuments: https://archiv.example/TS/9"},
	"facts with the same labels are text": {"", article + "j|Länge: 512 Meter\n\nj|Sprache: Deutsch\n\nj|Quelle: ein Schreiben des Rates vom 15.03.2026\n\nj|Section: from the harbour to the second pillar\n\nB|Danach begann der Abriss.\n\n" +
		"B|Length: 512 words and none of them is clear, said Rau.\n\nB|Das Ende des Dokuments fehlt.\n\nB|(Ende der Frist: 13. März 2026)"},
	"parts behind their codes": {"Die Brücke ist fertig", "C|SE  Ausland\nH|HD  Die Brücke ist fertig\nC|BY  Mieke Harms\nC|WC  512 Wörter\nC|PD  15. März 2026\nC|SN  Talheimer Bote\n\nB|LP  Die Gemeinde baut eine neue Brücke.\n\n" +
		"B|TD  Sie ist 118 Meter lang.\n\nB|Der Rat stimmte zu.\n\nC|AN  Dokument TALB000020260315em3f0001"},
	"codes on lines of their own":                       {"Die Brücke ist fertig", "C|HD\nH|Die Brücke ist fertig\nC|WC\nC|512 Wörter\nC|PD\nC|15. März 2026\nC|SN\nC|Talheimer Bote\nC|LP\nB|Die Gemeinde baut eine neue Brücke.\n\nC|TD\nB|Sie ist 118 Meter lang."},
	"the letters of a code in a text":                   {"", "H|IN und RE auf der Brücke\n\nB|RE fährt jede Stunde über die Lohe, teilte die Bahn mit.\n\nB|PD und LP stimmten dagegen, HD und TD enthielten sich.\n\nB|SE kommt nicht."},
	"what a database has below the length":              {"", "H|Die Brücke über die Lohe ist fertig\nC|Mieke Harms\nC|512 Wörter\nC|15. März 2026\nC|Talheimer Bote\nC|TALB\nC|9\nC|Deutsch\n\n" + article + "C|Dokument TALB000020260315em3f0001"},
	"a length without a day is a line":                  {"", article + "j|512 Wörter\nj|9 Absätze\nj|Deutsch\n\nB|Danach begann der Abriss."},
	"the page and the section beside a newspaper":       {"Brücke über die Lohe fertig", "C|Talheimer Spiegel, 15.03.2026, S. 9 / Ausland\n\nH|Brücke über die Lohe fertig\n\n" + article},
	"a magazine with what it calls itself":              {"Reden über die Brücke", "C|Umland – Das Magazin für Gärten\nC|Donnerstag, 5. Februar 2026\n\nH|Reden über die Brücke\n\n" + article},
	"a headline about a magazine":                       {"", "H|Umland – Verlag schließt Magazin\n\n" + article},
	"agencies of a text":                                {"", article + "C|(dpa/lno)"},
	"units, groups and two sides are no signature":      {"", article + "j|km/h\n\nj|CDU/CSU/SPD\n\nj|Für/Gegen\n\nB|(Ende) Rau/Voss"},
	"a fraction of a club is no signature":              {"", article + "B|CDU/CSU und Grüne stimmten dafür, die Linke dagegen."},
	"a time in front of a report is text":               {"", "B|10:32 Uhr: Die Feuerwehr rückt mit zwei Booten an und sucht das Ufer ab.\n\n" + article},
	"a date that is all of a section is text":           {"", article + "H|Termin\n\nB|Donnerstag, 16. Mai 2024, 18 Uhr\n\nH|Ort\n\nB|Der kleine Saal im Rathaus, zweiter Stock."},
	"dates that head a chronology are headings":         {"", article + "H|3. März 2021\nB|Ein Spaziergänger entdeckt den Riss im Pfeiler.\n\nH|9. Mai 2021\nB|Der Rat beschließt den Neubau der Brücke."},
	"a month above days without a year is a heading":    {"", article + "H|März 2021\n\nB|3. März: Ein Spaziergänger entdeckt den Riss.\n\nB|9. März, 18 Uhr: Der Rat tagt."},
	"a year with a colon above days is a heading":       {"", article + "H|Im Jahr 2021:\nB|- 3. März: Ein Spaziergänger entdeckt den Riss.\nB|- 9. Mai: Der Rat tagt.\n\nH|2022:\nB|4. Mai – Der Abriss beginnt."},
	"a month above days in English is a heading":        {"", article + "H|**March 2021**\n\nB|March 3: A walker finds the crack.\n\nB|9 March: The council meets."},
	"a month above other text is a stamp":               {"", article + "C|März 2021\n\nB|Ein Spaziergänger hat am 3. März den Riss entdeckt."},
	"a month above a day with its year is a stamp":      {"", article + "C|März 2021\n\nB|3. März 2020: Ein Spaziergänger entdeckt den Riss."},
	"a year with a colon above other text is text":      {"", article + "B|Im Jahr 2021:\nB|Ein Spaziergänger hat den Riss entdeckt."},
	"days between signs above entries are headings":     {"", "H|Liveticker zum Hochwasser an der Lohe\n\nH|+++ 4. November 2025 +++\n\nB|00.10 Uhr: Die Sperrung der Brücke ist aufgehoben.\n\nH|+++ 3. November 2025 +++\n\nB|21.40 Uhr: Der Pegel in Talheim fällt auf 6,20 Meter.\n\nB|18.05 Uhr: Die Feuerwehr pumpt Keller aus."},
	"an emphasised day at the top is a stamp":           {"", "H|Brücke über die Lohe fertig\n\nC|**4. November 2025**\n\n" + article},
	"a day and a newspaper at the top":                  {"", "H|Brücke über die Lohe fertig\n\nC|4. November 2025 – Talheimer Bote\n" + article},
	"a newspaper and a day in brackets":                 {"", "H|Brücke über die Lohe fertig\n\nC|(Bote am Dienstag, 4. November 2025)\n" + article},
	"a newspaper, a day and an author":                  {"", "H|Brücke über die Lohe fertig\n\nC|Talheimer Bote, 04.11.2025. Von Mieke Harms.\n" + article},
	"a day and a section":                               {"", "H|The bridge across the Lohe is finished\n\nC|4 November 2025 | Roads & Bridges\nB|The new bridge opened on Monday, eleven weeks later than planned."},
	"a place, a day and initials":                       {"", "H|Brücke über die Lohe fertig\n\nC|Talheim, 4. November 2025, 18.05 Uhr (mh)\n" + article},
	"the number and day of a release":                   {"", "H|Brücke über die Lohe fertig\n\nC|Pressemitteilung Nr. 12/2025 vom 4. November 2025\n\n" + article},
	"a day and a newspaper below a title that is known": {"Brücke über die Lohe fertig", "C|4. November 2025 – Talheimer Bote\n" + article},
	"the first line with a day may be the headline":     {"", "j|4. November 2025 – Talheimer Bote\n\n" + article},
	"a day and a newspaper further down":                {"", article + "j|4. November 2025 – Talheimer Bote\n\nB|Danach begann der Abriss."},
	"a place with its region and a day":                 {"", "H|Brücke über die Lohe ist fertig\n\nC|TALHEIM, Neuland, November 4, 2025 (abc) —\n\n" + article},
	"a place with its region before a colon":            {"", "H|Brücke über die Lohe ist fertig\n\nC|Talheim am Main, Neuland, 4. November 2025:\n\n" + article},
	"where in a place and when is text":                 {"", "H|Brücke über die Lohe ist fertig\n\nj|Stadthalle, Talheim, 4. November 2025\n\n" + article},
	"a place with its region further down is text":      {"", article + "j|Holmsted, Neuland, 4. November 2025\n\nB|Danach begann der Abriss."},
	"when and where something is held is text":          {"", "H|Brücke über die Lohe ist fertig\n\nj|Dienstag, 4. November 2025, 20 Uhr, Stadthalle\n\nj|Fest in Talheim, 4. November 2025\n\nj|4. November 2025 | Stadthalle Talheim\n\n" + article},
	"when what is recorded was held is text":            {"", "H|Brücke über die Lohe ist fertig\n\nj|Held on 4 November 2025, Town Hall, Talheim\n\nj|12. Sitzung des Rates vom 4. November 2025\n\nj|Datum der Sitzung: 04.11.2025\n\n" + article},
	"a sentence with a day is text":                     {"", "H|Brücke über die Lohe fertig\n\nB|Gesperrt seit 9. April 2025.\n\n" + article},
	"an entry between signs is text":                    {"", "H|Liveticker zum Hochwasser an der Lohe\n\nB|+++ 21.40 Uhr: Entwarnung: Der Pegel fällt. Die Brücke ist offen. +++\n\nB|+++ 18.05 Uhr: Die Feuerwehr pumpt Keller aus. +++"},
	"a day and a time between signs are a stamp":        {"", "H|Brücke über die Lohe fertig\n\nC|+++ 4. November 2025, 18:05 Uhr +++\n\n" + article},
	"a month in front of a year is a stamp at the top":  {"", "H|The bridge across the Lohe is finished\n\nC|June 3, 2024\n\nB|The new bridge opened on Monday, eleven weeks late."},
	"an update and a reading time":                      {"", "H|Brücke über die Lohe fertig\nC|Aktualisiert: 3. Juni 2024, 11:20 Uhr\nC|Lesezeit: 3 Minuten\n\n" + article},
	"a link to another text between paragraphs":         {"", article + "T|Lesen Sie auch: Warum Brücken altern\n\nB|Der Abriss der alten Brücke dauerte neun Tage und kostete 90.000 Euro."},
	"a heading of links between paragraphs":             {"", article + "T|Mehr zum Thema\nT|Warum Brücken altern\n\n" + "B|Der Abriss der alten Brücke dauerte neun Tage und kostete 90.000 Euro.\n\nB|Der neue Pfeiler steht vier Meter weiter östlich als der alte Pfeiler."},
	"adverts between the paragraphs below a link": {"", article + "T|Lesen Sie auch\nT|Warum Brücken altern\n\nB|Der Abriss der alten Brücke dauerte neun Tage und kostete 90.000 Euro.\n\n" +
		"T|Anzeige\n\nB|Der neue Pfeiler steht vier Meter weiter östlich als der alte Pfeiler.\n\nT|Anzeige\n\nB|Der Landrat eröffnete die neue Brücke am Montag vor 300 Gästen."},
	"headings between the paragraphs below a link": {"", article + "T|Lesen Sie auch\nT|Warum Brücken altern\n\nB|Der Abriss der alten Brücke dauerte neun Tage und kostete 90.000 Euro.\n\n" +
		"H|Ein neuer Pfeiler\n\nB|Der neue Pfeiler steht vier Meter weiter östlich als der alte Pfeiler.\n\nH|Ein Fest\n\nB|Der Landrat eröffnete die neue Brücke am Montag vor 300 Gästen."},
	"an article goes on behind the text of a link": {"", article + "T|Lesen Sie auch\nT|Warum Brücken altern\nT|Der Beton alter Brücken reißt, weil er stärker belastet wird als einst gedacht.\n\n" +
		"H|Ein neuer Pfeiler\n\nB|Der neue Pfeiler steht vier Meter weiter östlich als der alte Pfeiler.\n\nT|Anzeige\n\nB|Der Landrat eröffnete die neue Brücke am Montag vor 300 Gästen."},
	"an article goes on behind links with dates": {"", article + "T|Mehr zum Thema\nT|Warum Brücken altern\nC|3. März 2025\nT|Zehn Flüsse, zehn Brücken\nC|4. März 2025\n\n" +
		"B|Der Abriss der alten Brücke dauerte neun Tage und kostete 90.000 Euro. Den Auftrag hatte eine Firma aus Kirchdorf bekommen, die zuvor schon den Steg am alten Mühlenwehr für die Gemeinde abgerissen hatte, ohne dass es Klagen gab.\n\n" +
		"T|Anzeige\n\nB|Der neue Pfeiler steht vier Meter weiter östlich als der alte Pfeiler."},
	"an article goes on behind links with a short paragraph": {"", article + "T|Mehr zum Thema\nT|Warum Brücken altern\nC|3. März 2025\n\nB|Der Abriss der alten Brücke dauerte neun Tage und kostete 90.000 Euro.\n\n" +
		"H|Ein neuer Pfeiler\n\nB|Der neue Pfeiler steht vier Meter weiter östlich als der alte Pfeiler.\n\nB|Der Landrat eröffnete die neue Brücke am Montag vor 300 Gästen."},
	"an article goes on behind a list of long standing": {"", article + "T|Weitere Artikel zum Thema\nT|Warum Brücken altern\nT|Zehn Flüsse, zehn Brücken\n\n" +
		"B|Der Abriss der alten Brücke dauerte neun Tage und kostete 90.000 Euro. Den Auftrag hatte eine Firma aus Kirchdorf bekommen, die zuvor schon den Steg am alten Mühlenwehr für die Gemeinde abgerissen hatte, ohne dass es Klagen gab.\n\n" +
		"B|Der neue Pfeiler steht vier Meter weiter östlich als der alte Pfeiler. Er reicht elf Meter tief in den Grund, und er ist so gebaut, dass ihn auch ein Hochwasser wie das vor drei Jahren nicht unterspülen kann, sagt die Planerin."},
	"an article that its agencies and their day end": {"", article + "T|Mehr zum Thema\nT|Warum Brücken altern\nT|Zehn Flüsse, zehn Brücken\n\nB|Der Abriss der alten Brücke dauerte neun Tage und kostete 90.000 Euro.\n\n" +
		"B|Der neue Pfeiler steht vier Meter weiter östlich als der alte Pfeiler.\nC|(red, APA, 5.5.2025)\n\nB|Was halten Sie davon?\nT|Mehr dazu\nT|Der Steg von Kirchdorf"},
	"comments below their number": {"", article + "B|Der Abriss der alten Brücke dauerte neun Tage und kostete 90.000 Euro.\n\nT|12 Kommentare\n\nT|radler7\nC|vor 3 Stunden\n" +
		"T|Die neue Brücke hat doch sicher mehr als zehn Millionen Euro gekostet!\nT|Antworten\n\nT|lohe_99\nC|vor 4 Stunden\nT|Das zahlen am Ende wieder die, die gar nicht mit dem Auto fahren."},
	"comments of a forum": {"", article + "B|Der Abriss der alten Brücke dauerte neun Tage und kostete 90.000 Euro.\n\nT|Mehr dazu\nT|Der Steg von Kirchdorf\nT|Forum: 3 Postings\n\nT|radler7\nC|3. März 2025, 11:20\n" +
		"T|Die neue Brücke hat doch sicher mehr als zehn Millionen Euro gekostet!"},
	"comments in English": {"", article + "B|Der Abriss der alten Brücke dauerte neun Tage und kostete 90.000 Euro.\n\nT|2 thoughts on “The bridge is open”\n\nT|Rau\nC|March 3, 2025 at 11:20 am\n" +
		"T|The new bridge must have cost ten million euros, and nobody has asked us."},
	"the number of comments in front of a text":        {"", "H|Brücke über die Lohe fertig\n\nT|12 Kommentare\n\n" + article},
	"the number of comments inside a text":             {"", article + "B|Der Abriss der alten Brücke dauerte neun Tage und kostete 90.000 Euro.\n\nT|Kommentare (3)\n\nB|Der neue Pfeiler steht vier Meter weiter östlich als der alte Pfeiler."},
	"what newspapers comment on is text":               {"", article + "B|Der Abriss der alten Brücke dauerte neun Tage und kostete 90.000 Euro.\n\nT|Kommentare\n\nH|Die Zeitung von Kirchdorf\nB|Der neue Pfeiler steht vier Meter weiter östlich als der alte Pfeiler."},
	"a number of comments in a sentence is a headline": {"", "H|12 Kommentare zu einem Urteil\n\n" + article},
	"short texts right below their headings are links": {"", article + "T|Mehr zum Thema\nT|Warum Brücken altern\nT|Der Abriss der alten Brücke dauerte neun Tage und kostete 90.000 Euro.\n\n" +
		"T|Ein neuer Pfeiler\nT|Der neue Pfeiler steht vier Meter weiter östlich als der alte Pfeiler.\n\nT|Ein Fest\nT|Der Landrat eröffnete die neue Brücke am Montag vor 300 Gästen."},
	"a heading of links whose links were lost":          {"", article + "T|Mehr zum Thema\n\nB|Der Abriss der alten Brücke dauerte neun Tage und kostete 90.000 Euro.\n\nB|Der neue Pfeiler steht vier Meter weiter östlich als der alte Pfeiler."},
	"bullets of a list of links end it":                 {"", article + "T|Related stories\nT|- Why bridges age\nT|- Ten rivers, ten bridges\n\nB|The old bridge was pulled down in nine days, at a cost of 90,000 euros."},
	"texts that break off below their headings":         {"", article + "T|Warum Brücken altern\nT|Beton hält nicht ewig. Fachleute raten deshalb seit langem dazu, jede Brücke...\n\nT|Zehn Flüsse, zehn Brücken\nT|Von der Lohe bis zur Elde: eine Reise in Bildern, die an einem Montag im..."},
	"a text that leads to its rest":                     {"", article + "T|Beton hält nicht ewig, sagen Fachleute. (Technik, 02.05.2024 - 09:11) weiterlesen..."},
	"going on reading is no link":                       {"", "B|Wer mehr über Brücken wissen will, kann in dem Buch von Hedwig Amrein weiterlesen.\n\n" + article},
	"the word more at the end of a sentence is no link": {"", "B|The old bridge carried 400 cars a day; the new one will carry many more.\n\n" + article},
	"a request to subscribe":                            {"", article + "T|Jetzt unseren Newsletter abonnieren und nichts mehr verpassen!\n\nB|Der Abriss der alten Brücke dauerte neun Tage und kostete 90.000 Euro."},
	"a report about a newsletter is text":               {"", "B|Die Partei verschickt ihren Newsletter nicht mehr, seit ein Gericht das Verfahren zur Anmeldung rügte.\n\n" + article},
	"a report about cookies is text":                    {"", "B|Nach dem Urteil müssen Betreiber von Seiten fragen, ehe sie Cookies setzen.\n\n" + article},
	"a wish to belong is text":                          {"", "B|We want to join our neighbours, and we share this view with the villages downstream.\n\n" + article},
	"requests for consent, with the names of buttons": {"", "T|Wir benötigen Ihre Zustimmung\nT|Mit „Alle akzeptieren“ erlauben Sie uns und 90 Partnern, Informationen auf Ihrem Gerät zu speichern. Sie können Ihre Einwilligung jederzeit widerrufen.\n" +
		"T|Alle akzeptieren\n\nH|Brücke über die Lohe fertig\n\n" + article},
	"consent in a report is text":                            {"", "B|Die Eltern gaben ihre Zustimmung zum Bau, die sie jederzeit widerrufen können, wie der Rat am Abend mitteilte.\n\n" + article},
	"requests to pay for the rest":                           {"", article + "T|Talheimer Blatt Plus\nT|Diesen Artikel weiterlesen mit Plus. Im Abo für 1 Euro pro Woche.\n\nT|Sie haben noch 3 Artikel frei.\n\nT|Jetzt weiterlesen mit Plus\n\nB|Danach begann der Abriss."},
	"what readers will pay is text":                          {"", article + "B|Das Abo der Bahn ist jederzeit kündbar. Sie verkauft es für 49 Euro.\n\nB|Sie haben noch drei Wochen Zeit, sagte Rau. Wir warten nicht länger.\n\nB|Testen Sie die Bremsen vor der Fahrt über die Brücke."},
	"a newsletter with its heading":                          {"", article + "T|Mein Talheim – der Newsletter\nT|Täglich um 6 Uhr: alles Wichtige kostenlos in Ihr Postfach. Jetzt anmelden!\n\nB|Danach begann der Abriss."},
	"the box of a newsletter":                                {"", article + "T|NEWSLETTER\nT|Guten Morgen an der Lohe\nT|Der beste Start in den Tag mit Geschichten aus Talheim.\nT|Einloggen\n\nB|Danach begann der Abriss."},
	"a text right below such a mark":                         {"", article + "T|Newsletter\nB|Danach begann der Abriss der alten Brücke.\nB|Er dauerte neun Tage."},
	"a headline above a request is one":                      {"", "H|Brücke über die Lohe fertig\nT|Jetzt unseren Newsletter abonnieren!\n\n" + article},
	"buttons that were joined":                               {"", "H|Brücke über die Lohe fertig\nT|DruckenTeilen\n\n" + article + "j|WeiterTeilenRau\n\nB|Danach begann der Abriss."},
	"what plays a text":                                      {"", "H|Brücke über die Lohe fertig\nT|Artikel anhören (5 Minuten)\nT|Video: Die Brücke von oben (2 Min)\n\n" + article + "H|Audio: Wie die Brücke klingt\n\nB|Sie summt im Wind."},
	"a link to another text between signs":                   {"", article + "T|+++ Lesen Sie auch: Warum Brücken altern – zehn Fälle +++\n\nB|Danach begann der Abriss."},
	"a time, the time of a change and an agency are a stamp": {"", "H|Brücke über die Lohe fertig\n\nC|5. Mai 2025, 13:22   •   letztes Update: 15:10\n\nC|05.05.2025, 13:22 Uhr • Lesezeit: 2 Min. • dpa\n\n" + article},
	"a free time is text":                                    {"", "B|Zwei Wochen kostenlos testen können Pendler den Bus, teilte die Gemeinde mit.\n\nB|Jetzt ist der Bus zwei Wochen kostenlos.\n\nB|Try two weeks free of cars, said Rau.\n\n" + article},
	"a free thing is text":                                   {"", "B|Der Bus ist jetzt kostenlos, teilten wir unseren Mitgliedern am Montag mit.\n\n" + article},
	"a gift that pleases is text":                            {"", article + "B|We are pleased to announce that the foundation has donated 2 million euros to the village."},
	"an appeal is text":                                      {"", article + "B|Wir laden Sie alle zum Fest ein, sagte der Landrat, der an die Bürger appellierte."},
	"an unsure judgement is text":                            {"", article + "B|Für Cookies ist eine Einwilligung nötig, doch bleibt die Lage nach Ansicht der Richter unsicher."},
	"requests in other forms": {"", article + "T|Please donate to our village bridge.\n\nT|Unseren Abendnewsletter können Sie hier kostenlos abonnieren.\n\n" +
		"T|Um den Cookies zuzustimmen, klicken Sie bitte auf den Knopf.\n\nT|JavaScript ist deaktiviert, bitte ändern Sie das.\n\n" +
		"T|Jetzt vier Wochen kostenlos lesen\n\nT|Jetzt 30 Tage gratis testen: das neue E-Paper aus Talheim!\n\nT|Try four weeks for free!\n\nT|Laden Sie jetzt unsere App herunter.\n\nT|This site uses cookies to improve your experience.\n\nB|Danach begann der Abriss."},
	"a laboratory that solves things is text":                 {"", "B|Wir werden diese Frage im Labor lösen, sagte die Leiterin.\n\n" + article},
	"the law of copyright is text":                            {"", "B|Copyright law was changed in 1998 after a long debate.\n\n" + article},
	"a day with a label is text":                              {"", article + "B|Tag: Donnerstag, 16. Mai\nB|Ort: kleiner Saal"},
	"a state of affairs with a label is text":                 {"", "B|Stand: 43 Gemeinden haben dem Vertrag bisher zugestimmt.\n\n" + article},
	"a sentence about questions is text":                      {"", article + "B|Rückfragen gab es keine."},
	"a list of sections with a lead is text":                  {"", article + "B|Die Zeitung hat vier Ressorts:\nB|- Politik\nB|- Wirtschaft\nB|- Kultur\nB|- Sport"},
	"rows that name sections and days are text":               {"", article + "B|| Ressort | Ausgaben |\nC||---|---|\nB|| Kultur | 12 Mio. Euro |\nB|| Verkehr | 3 Mio. Euro |\nB|| Telefon | 900 |\nB|| 3. Mai 2024 | 18 Uhr |"},
	"services with a lead are text":                           {"", article + "B|Das Gericht rügte diese Dienste:\nB|- Facebook\nB|- Instagram\nB|- YouTube"},
	"days with a lead are text":                               {"", article + "B|Der Rat tagt an diesen Tagen:\n\nB|- 3. Mai 2024\nB|- 7. Juni 2024, 18 Uhr"},
	"services below a request are none":                       {"", article + "T|Folgen Sie uns auf:\nT|- Facebook\nT|- Instagram\nT|- YouTube"},
	"the legs of a journey are text":                          {"", article + "B|Von: Talheim\nB|An: Kirchdorf"},
	"navigation above the text":                               {"", "T|Startseite\nT|Politik\nT|Sport\nT|Wetter\n\nH|Brücke über die Lohe fertig\n\n" + article},
	"navigation in one line":                                  {"", "T|Startseite | Politik | Sport | Impressum\n\nH|Brücke über die Lohe fertig\n\n" + article},
	"navigation between bars":                                 {"", "T|| Startseite | Politik | Sport | Impressum |\n\nH|Brücke über die Lohe fertig\n\n" + article},
	"a table of contents":                                     {"", "x|Inhalt\nx|1 Vorgeschichte\nx|2 Bau\n\nH|Vorgeschichte\n\n" + article + "H|Bau\n\nB|Der Bau dauerte elf Monate, zwei länger als geplant."},
	"a claim is text with what calls it wrong behind it":      {"", article + "B|Behauptung: Die Brücke ist schon wieder gesperrt. Sie hat Risse.\n\nB|Bewertung: Falsch.\n\nB|Die Brücke ist offen."},
	"a claim may stand above the text that refutes it":        {"", article + "T|**Die Behauptung:** Die Brücke hat Risse.\n\nB|Die Gemeinde hat sie am Montag geprüft, und der Prüfer fand an ihr nichts.\n\nB|Das Urteil: Frei erfunden."},
	"a claim in English":                                      {"", article + "B|CLAIM: The bridge has been sold.\n\nB|AP’S ASSESSMENT: False. It belongs to the village.\n\nB|THE FACTS: A video shows another bridge."},
	"a claim below its label":                                 {"", article + "B|Behauptung:\nB|Die Brücke ist schon wieder gesperrt.\n\nB|Bewertung:\nB|Falsch. Die Brücke ist offen."},
	"a claim below its label as a heading":                    {"", article + "B|Behauptung\n\nB|Die Brücke ist schon wieder gesperrt.\n\nB|Sie hat Risse.\n\nB|Bewertung\n\nB|Falsch. Die Brücke ist offen.\n\nH|Fakten\n\nB|Sie hat keine Risse."},
	"claims in a list below their label":                      {"", article + "B|Gerüchte:\nT|- Die Brücke ist gesperrt.\nT|- Sie hat Risse.\n\nB|Fakten:\nB|- Die Brücke ist offen."},
	"only the paragraph below a label whose finding is far":   {"", article + "H|What was claimed\n\nT|The bridge has been sold to a bank.\n\nB|The story was told at a fair.\n\nB|Many heard it there.\n\nB|Some wrote about it.\n\nH|Our verdict\n\nB|False. It belongs to the village."},
	"a claim that is found misleading is somebody else's":     {"", article + "T|Behauptung: Die Brücke hat Risse.\n\nB|Bewertung: Irreführend. Die Risse sind auf einem Bild der alten Brücke.\n\nT|Behauptung: Sie ist gesperrt.\n\nB|Bewertung: Teilweise falsch. Gesperrt ist eine Spur."},
	"myths and their facts":                                   {"", article + "T|Mythos 1: Die Brücke war immer aus Stein.\n\nB|Fakt: Sie war bis 1931 aus Holz.\n\nT|Mythos 2: Ein Riese hat sie gebaut.\n\nB|Fakt: Das war ein Unternehmer aus Talheim."},
	"an error as a heading with its refutation below":         {"", article + "B|Irrtum 3: Die Brücke hat ein Riese gebaut\n\nB|Das ist falsch. Ein Unternehmer hat sie gebaut.\n\nB|Myth: A giant has built it.\n\nB|Not true. It was a builder."},
	"the heading of a fact-check":                             {"Faktencheck zur Brücke", "T|Behauptung: Die Brücke hat Risse.\n\nB|Ein Prüfer hat sie am Montag gesehen und fand nichts."},
	"the heading of a fact-check in the text":                 {"", "H|Fact check: No, the bridge has no cracks\n\nT|Claim: The bridge has cracks.\n\nB|An engineer saw it on Monday and found nothing."},
	"a claim that is found right is text":                     {"", article + "B|Behauptung: Die Brücke ist aus Stein.\n\nB|Bewertung: Richtig.\n\nB|Claim: The bridge is made of stone.\n\nB|Verdict: True"},
	"a claim that is found right in a fact-check is text":     {"Faktencheck zur Brücke", "B|Behauptung: Die Brücke ist aus Stein. Das stimmt.\n\nT|Behauptung: Sie ist aus Holz.\n\nB|Fazit: Nicht alles, was man hört, ist richtig."},
	"a claim without a finding is text":                       {"", article + "B|Behauptung: Die Brücke hat Risse.\n\nB|Gerücht: Der Rat tritt zurück.\n\nB|Danach war Schluss."},
	"a claim above a summary that says nothing of it is text": {"", article + "B|Mythos: Ein Riese hat die Brücke gebaut.\n\nB|Eine Sage erzählt vom Bau der Brücke.\n\nB|Fazit: Ein schöner Abend.\n\nB|Claim: 4 million euros.\n\nB|Result: 2 million euros."},
	"a myth without a label is text":                          {"", article + "B|Der Mythos der Brücke: Sie ist aus Stein.\n\nB|Die Behauptung der Gemeinde, sie sei fertig, prüft nun der Rat.\n\nB|Seine Bewertung: Falsch."},
	"links of a wiki page end with a heading of its own":      {"", article + "T|## Siehe auch\n\nT|- Liste der Brücken\nT|- Lohe\n\nH|## Nutzung\n\nB|Täglich fahren rund 900 Autos über die Brücke."},
	"links without text round them":                           {"", article + "T|[Startseite](/) | [Politik](/politik)\n\nB|Danach begann der Abriss."},
	"navigation between tabs and blanks":                      {"", "T|Abo\tE-Paper\tTermine\tAnmelden\n\nT|Netz  Wirtschaft  Sport  Kultur\n\nT|Kontakt AGB Datenschutz Impressum\n\nH|Brücke über die Lohe fertig\n\n" + article},
	"rows of figures between tabs are text":                   {"", article + "B|Kultur\tSport\tPolitik\t12\nB|Jahr\tKultur\tVerkehr\tStraßen\tGrün\nj|Talheim  an der Lohe  feiert"},
}

func TestALineHasTheRoleThatItPlaysInItsText(t *testing.T) {
	for name, row := range roleRows {
		t.Run(name, func(t *testing.T) {
			d := mustLabel(t, row.text)
			mustFit(t, &d, d.roles(row.title))
		})
	}
}

// In each paragraph "¦B" and the like stand in front of sentences and name their roles.
func TestASentenceMayHaveAnotherRoleThanItsParagraph(t *testing.T) {
	for name, paragraph := range map[string]string{
		"a credit behind a long paragraph": "¦BDer Rat hat am Montag lange darüber beraten, ob die Brücke saniert werden soll. ¦BAm Ende war die Mehrheit für den Neubau. " +
			"¦BAuch der Landrat stimmte in der Sitzung dafür. ¦BDie Kosten trägt zur Hälfte das Land und zur Hälfte der Kreis. ¦CFoto: Mieke Harms/dpa",
		"agencies behind a paragraph":  "¦BDer Abriss der alten Brücke dauerte neun Tage. ¦BEr kostete 90.000 Euro. ¦C(dpa)",
		"initials glued to a sentence": "¦BDer Abriss der alten Brücke kostete 90.000 Euro, ein Drittel mehr als 1994. ¦BDer Kreis zahlt 40 Prozent.¦C/ko/mb",
		"a path is no initials":        "¦BDer Plan der Brücke liegt im Archiv. ¦BEr heißt talheim/plan./ko/mb",
		"agencies behind one sentence": "¦BDie Brücke über die Lohe ist seit Montag gesperrt. ¦C(dpa/lno)\n\n¦BEin Pfeiler ist gerissen.",
		"a request inside a paragraph": "¦BDer Abriss der alten Brücke dauerte neun Tage und kostete 90.000 Euro, wie die Gemeinde am Freitag in Talheim mitteilte. " +
			"¦TJetzt unseren Newsletter abonnieren! ¦BDer neue Pfeiler steht vier Meter weiter östlich als der alte und reicht elf Meter tief in den Grund.",
		"a comment behind a sentence":                  "¦BDer Abriss der alten Brücke dauerte neun Tage. ¦C<!-- Oder zehn. --> ¦BEr kostete 90.000 Euro. ¦C<!-- Sagt Rau -->",
		"a comment inside a sentence":                  "¦BDer Abriss der Brücke <!-- Rau: Wer zahlt? Der Kreis. --> dauerte neun Tage. ¦BEr kostete ca. <!-- alt: 30.000 --> 90.000 Euro. ¦C<!-- Sagt Rau -->",
		"a comment on its own line":                    "¦C<!-- Rau: Stimmt das? -->\n¦BDer Abriss der alten Brücke dauerte neun Tage.\n\n¦B- <!-- neu --> Er kostete 90.000 Euro.",
		"a comment inside a sentence that was wrapped": "¦BDer Abriss der alten Brücke über die Lohe, der am\nMontag begann, dauerte bis zum Mittwoch <!-- Rau:\nStimmt das? --> der nächsten Woche und kostete den\nKreis 90.000 Euro.",
		"a rumour and what is right":                   "¦TGerücht: Die Brücke über die Lohe wird im Herbst gesperrt. ¦TSie hat Risse. ¦BRichtig ist: Sie wird im Herbst gestrichen. ¦BGerüchte gab es viele.",
		"a myth and its fact":                          "¦TMyth: A giant has built the bridge. ¦BFact: It was built by a man from Talheim.",
		"an error that is no more":                     "¦BIrrtum 1: Die Brücke hat ein Riese gebaut. ¦BFalsch: Ein Mann aus Talheim hat sie gebaut.",
		"a copy inside a paragraph":                    "¦BFür den Neubau der Brücke stimmten 31 Mitglieder des Rates. ¦BDanach war Schluss, und alle gingen zufrieden nach Hause. ¦DFür den Neubau der Brücke stimmten 31 Mitglieder des Rates.",
	} {
		t.Run(name, func(t *testing.T) {
			var text strings.Builder
			var want, got []string
			for part := range strings.SplitSeq(strings.TrimPrefix(paragraph, "¦"), "¦") {
				want = append(want, strings.TrimSpace(part))
				text.WriteString(part[1:])
			}
			for _, p := range segment.Split("", text.String()) {
				for _, s := range p.Sentences {
					got = append(got, roleLetters[p.Role-1:p.Role]+s.Of(text.String()))
				}
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("sentences (-want +got):\n%s", diff)
			}
		})
	}
}

func TestOfNearIdenticalSentencesTheOneWithMostLettersIsText(t *testing.T) {
	for name, text := range map[string]string{
		"the damaged copy comes first": "D|Fr den Neubau der Brcke stimmten 31 Mitglieder des Rates.\n\nB|Für den Neubau der Brücke stimmten 31 Mitglieder des Rates.",
		"the damaged copy comes last":  "B|Für den Neubau der Brücke stimmten 31 Mitglieder des Rates.\n\nD|Fr den Neubau der Brcke stimmten 31 Mitglieder des Rates.",
		"a number differs":             "B|Für den Neubau der Brücke stimmten 31 Mitglieder des Rates.\n\nB|Für den Neubau der Brücke stimmten 13 Mitglieder des Rates.",
		"a negation differs":           "B|Für den Neubau der Brücke stimmten die Mitglieder des Rates.\n\nB|Für den Neubau der Brücke stimmten die Mitglieder des Rates nicht.",
		"short answers are no copies":  "B|ROE: Ja, genau.\n\nB|ISING: Und dann?\n\nB|ROE: Ja, genau.",
	} {
		t.Run(name, func(t *testing.T) {
			d := mustLabel(t, text)
			mustFit(t, &d, d.roles(""))
		})
	}
}

// TestRolesDoNotDependOnHowLinesEnd reads a document with other line ends, marks
// in front of it, and other blanks.
func TestRolesDoNotDependOnHowLinesEnd(t *testing.T) {
	for _, path := range mustGlob(t, "testdata/documents/*") {
		d := mustReadLabelled(t, path)
		want := d.roles("")
		for name, change := range map[string]func(string) string{
			"CRLF":               func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") },
			"CR":                 func(s string) string { return strings.ReplaceAll(s, "\n", "\r") },
			"line separators":    func(s string) string { return strings.ReplaceAll(s, "\n", "\u2028") },
			"a byte order mark":  func(s string) string { return "\ufeff" + s },
			"blanks at the ends": func(s string) string { return strings.ReplaceAll(s, "\n", " \u00a0\n") },
		} {
			t.Run(path[len("testdata/documents/"):]+" with "+name, func(t *testing.T) {
				c := labelled{content: change(d.content), want: want}
				at := 0
				for _, line := range d.lines {
					text := line.Of(d.content)
					i := strings.Index(c.content[at:], text) + at
					c.lines = append(c.lines, line)
					c.lines[len(c.lines)-1].Start, c.lines[len(c.lines)-1].End = i, i+len(text)
					at = i + len(text)
				}
				mustFit(t, &c, c.roles(""))
			})
		}
	}
}

func TestThePlaceOfAReportBelongsToItsFirstSentence(t *testing.T) {
	const report = "Im Rathaus von Talheim tagt seit dem Abend der Rat. ¦Er will eine neue Brücke bauen."
	for name, text := range map[string]string{
		"in capitals":                        "TALHEIM. " + report,
		"with a day":                         "Talheim, 13. März. " + report,
		"with a day in English":              "Talheim, 13 March. " + report,
		"with a day and an agency":           "Talheim, 13. März 2025 (abc). " + report,
		"with a day behind the agency":       "Talheim (abc/de) – 13.3.2025. " + report,
		"with a day and its region":          "Talheim, Neuland, 13. März. " + report,
		"of two words":                       "BAD TALHEIM. " + report,
		"with a stroke":                      "TALHEIM/KIRCHDORF. " + report,
		"in small letters":                   "Talheim. " + report,
		"below a headline":                   "Brücke über die Lohe¦\n\nTALHEIM. " + report,
		"in front of each report":            "TALHEIM. " + report + "¦\n\nHALVERN. Die Fähre nach Ostheim legt wieder ab. ¦Sie war im Dock.",
		"in small letters not further below": report + "¦\n\nSchluss. ¦Die Fähre nach Ostheim legt nicht mehr ab.",
		"an answer is none":                  "Nein. ¦" + report,
		"an answer in capitals is none":      "NEIN. ¦" + report,
		"a row of names is none":             "Talheim. ¦Halvern. ¦Ostheim. ¦" + report,
		"a shout is none":                    "„Ja!“ ¦" + report,
		"a cry is none":                      "TALHEIM! ¦" + report,
		"many words are none":                "RAU SAGT HEUTE JA. ¦" + report,
		"a sign of two letters is none":      "UN. ¦" + report,
		"a word with a sign in it is none":   "TALHEIM+KIRCHDORF. ¦" + report,
		"an agency alone is none":            "Talheim (abc). ¦" + report,
		"a sentence is none":                 "Es brennt. ¦" + report,
	} {
		t.Run(name, func(t *testing.T) {
			var want, got []string
			for part := range strings.SplitSeq(text, "¦") {
				want = append(want, strings.TrimSpace(part))
			}
			text := strings.ReplaceAll(text, "¦", "")
			for _, p := range segment.Split("", text) {
				for _, s := range p.Sentences {
					got = append(got, s.Of(text))
				}
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("sentences (-want +got):\n%s", diff)
			}
		})
	}
}

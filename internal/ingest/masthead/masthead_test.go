package masthead_test

import (
	"strings"
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/ingest/dateline"
	"github.com/beleg-dev/beleg/internal/ingest/masthead"
)

const (
	lead = "Die Gemeinde hat am Abend beschlossen, den alten Speicher am Hafen zu erhalten und im kommenden Jahr zu sanieren."
	body = "Dafür stimmten nach einer langen Debatte elf Mitglieder des Rates, vier waren dagegen und eines enthielt sich."
)

func TestTheTitleIsTheLineThatReadsAsAHeadline(t *testing.T) {
	for _, tt := range []struct {
		name  string
		lines []string
		want  string
	}{
		{"the first line", []string{"Speicher am Hafen bleibt stehen", lead}, "Speicher am Hafen bleibt stehen"},
		{"below a section", []string{"Lokales", "Speicher am Hafen bleibt stehen", lead}, "Speicher am Hafen bleibt stehen"},
		{"below a list of places", []string{"Lührstedt, Ostholm, Westerende, Dorum", "Speicher am Hafen bleibt stehen", lead}, "Speicher am Hafen bleibt stehen"},
		{"below a path of links", []string{"Start > Region > Hafen > Bauen", "Speicher am Hafen bleibt stehen", lead}, "Speicher am Hafen bleibt stehen"},
		{"below a byline and a caption", []string{"Von Birte Sandmann", "Der Speicher im Winter. (Foto: privat)", "Speicher am Hafen bleibt stehen", lead}, "Speicher am Hafen bleibt stehen"},
		{"below a way round the menu and an agency's picture", []string{"Zum Hauptinhalt springen", "Ein Boot vor dem alten Speicher im Winter. © AFP / Birte Sandmann", "Speicher am Hafen bleibt stehen", lead}, "Speicher am Hafen bleibt stehen"},
		{"two lines, the first of them twice", []string{"Speicher am Hafen bleibt stehen", "Rat entscheidet gegen den Abriss", lead, "Speicher am Hafen bleibt stehen", body}, "Speicher am Hafen bleibt stehen"},
		{"below the date and the lead", []string{lead, "12.05.2025 17:45", "Speicher am Hafen bleibt stehen", body}, "Speicher am Hafen bleibt stehen"},
		{"below a date that cannot be told", []string{"12.05.98 - 17:45:09 Uhr", "Speicher am Hafen bleibt stehen", lead}, "Speicher am Hafen bleibt stehen"},
		{"with the date of what it is about", []string{"Hafenfest in Dorum | 15. August 2027", lead}, "Hafenfest in Dorum | 15. August 2027"},
		{"below a bar of links between tabs", []string{"Zum Inhalt springen", "Abo\tE-Paper\tTermine\tAnmelden", "Speicher am Hafen bleibt stehen", lead}, "Speicher am Hafen bleibt stehen"},
		{"below one between blanks", []string{"Welt  Inland  Wirtschaft  Netz  Sport  Kultur", "Speicher am Hafen bleibt stehen", lead}, "Speicher am Hafen bleibt stehen"},
		{"below one whose blanks were lost", []string{"Politik Sport Kultur Termine Wetter", "Speicher am Hafen bleibt stehen", lead}, "Speicher am Hafen bleibt stehen"},
		{"with several blanks", []string{"Speicher  am Hafen  bleibt stehen", lead}, "Speicher am Hafen bleibt stehen"},
		{"below a path of links in one word", []string{"StartseiteRegionHafen: Speicher wird nach Streit saniert", "Speicher am Hafen bleibt stehen", lead}, "Speicher am Hafen bleibt stehen"},
		{"with a name of two words in one", []string{"HafenCity bekommt einen alten Speicher", lead}, "HafenCity bekommt einen alten Speicher"},
		{"below a request for consent", []string{"Wir benötigen Ihre Zustimmung", "Mit „Alle akzeptieren“ erlauben Sie uns und 90 Partnern, Cookies auf Ihrem Gerät zu speichern. Das können Sie jederzeit ändern.", "Alle akzeptieren", "Einstellungen", "Speicher am Hafen bleibt stehen", lead}, "Speicher am Hafen bleibt stehen"},
		{"below today's date, above its own", []string{"Hafenbote", "Dienstag, 13. Mai 2025", "14 Grad", "Speicher am Hafen bleibt stehen", "12.05.2025, 09:58 Uhr", lead}, "Speicher am Hafen bleibt stehen"},
		{"below a long menu", append(strings.Fields("Menü Politik Wirtschaft Sport Kultur Reise Wetter Termine Video Podcast Archiv Service Abo Login Kontakt"), "Speicher am Hafen bleibt stehen", lead), "Speicher am Hafen bleibt stehen"},
		{"no day of an issue", []string{"Kurz gemeldet", "Montag, 12. Mai 2025 – Aus Stadt und Land", lead}, "Kurz gemeldet"},
		{"of a release with its day", []string{"Polizeibericht Dorum vom 12.05.2025", lead}, "Polizeibericht Dorum vom 12.05.2025"},
		{"of a record with its day", []string{"Gemeinderatssitzung vom 12. Mai 2025", "Von Birte Sandmann", lead}, "Gemeinderatssitzung vom 12. Mai 2025"},
		{"below a date and a section", []string{"12 May 2025 | Trade & Shipping", "Speicher am Hafen bleibt stehen", lead}, "Speicher am Hafen bleibt stehen"},
		{"below the head of a printed page", []string{"SPORT", "MONTAG, 12. MAI 2025 · NR. 238 · SEITE 21", "Speicher am Hafen bleibt stehen", lead}, "Speicher am Hafen bleibt stehen"},
		{"below when it was issued", []string{"Issued: Monday 12 May 2025, 17:00 CEST", "Speicher am Hafen bleibt stehen", lead}, "Speicher am Hafen bleibt stehen"},
		{"below times that are no certain date", []string{"Alle Zeiten MEZ, Samstag/Sonntag, 10./11. Mai 2025", "Speicher am Hafen bleibt stehen", lead}, "Speicher am Hafen bleibt stehen"},
		{"below the days of a range", []string{"9.-11. Mai 2025 | Seite 5", "Speicher am Hafen bleibt stehen", lead}, "Speicher am Hafen bleibt stehen"},
		{"with what is held on a day", []string{"Hafenfest und Jazz, 15. August 2027", lead}, "Hafenfest und Jazz, 15. August 2027"},
		{"below a league", []string{"Handball, 3. Liga Frauen", "Dorum siegt im Derby gegen Ostholm", lead}, "Dorum siegt im Derby gegen Ostholm"},
		{"below a league and the day of play", []string{"Fußball | Oberliga Süd | 7. Spieltag", "Dorum siegt im Derby gegen Ostholm", lead}, "Dorum siegt im Derby gegen Ostholm"},
		{"below a league in English", []string{"Northern Premier League, Matchday 7", "Dorum beat Ostholm in the derby", lead}, "Dorum beat Ostholm in the derby"},
		{"about a league", []string{"Dorum in der 3. Liga", "Der Aufstieg ist nach zehn Jahren geschafft", lead}, "Dorum in der 3. Liga"},
		{"with a league in it", []string{"Handball: 3. Liga startet ohne Dorum", "Der Aufstieg ist nach zehn Jahren geschafft", lead}, "Handball: 3. Liga startet ohne Dorum"},
		{"no file number", []string{"LANDGERICHT DORUM", "IM NAMEN DES VOLKES", "URTEIL", "Geschäftsnummer: 4 O 212/24", "Verkündet am: 12.05.2025", "In dem Rechtsstreit", lead}, "LANDGERICHT DORUM"},
		{"with a case in it", []string{"In der Strafsache am Hafen wird neu verhandelt", lead}, "In der Strafsache am Hafen wird neu verhandelt"},
		{"no league alone", []string{"Handball, 3. Liga Frauen", lead}, ""},
		{"with a number", []string{"Aktenzeichen: Der alte Fall am Hafen", lead}, "Aktenzeichen: Der alte Fall am Hafen"},
		{"no formula of a court", []string{"IM NAMEN DES VOLKES", "Urteil", "Verkündet am: 12.05.2025", lead}, ""},
		{"a question", []string{"Was wird aus dem alten Speicher?", lead}, "Was wird aus dem alten Speicher?"},
		{"a sentence", []string{"Der Speicher am Hafen bleibt stehen.", lead}, "Der Speicher am Hafen bleibt stehen."},
		{"a short one that is no section", []string{"Speicher bleibt", lead}, "Speicher bleibt"},
		{"below a remark of the editors", []string{"Bauen/Häfen/", "(Zusammenfassung 1750 - neu: Stimmen aus dem Rat)", "Speicher am Hafen bleibt stehen", lead}, "Speicher am Hafen bleibt stehen"},
		{"below a cry in capitals", []string{"+++ KORREKTUR +++ KORREKTUR +++", "Speicher am Hafen bleibt stehen", lead}, "Speicher am Hafen bleibt stehen"},
		{"between signs", []string{"+++ Der Rat zum Speicher am Hafen +++", lead}, "+++ Der Rat zum Speicher am Hafen +++"},
		{"below an embargo", []string{"Pressemitteilung", "Sperrfrist: 12. Mai 2025, 10:00 Uhr", "Speicher am Hafen bleibt stehen", lead}, "Speicher am Hafen bleibt stehen"},
		{"below whose release it is", []string{"News Release", "Office of the Dorum Harbour Master", "FOR IMMEDIATE RELEASE", "Contact: Birte Sandmann, (555) 013-2200", "May 12, 2025", "Old harbour store to stay", body}, "Old harbour store to stay"},
		{"above the word that it may be printed", []string{"Old harbour store is to stay", "For immediate release", body}, "Old harbour store is to stay"},
		{"the subject of a letter", []string{"Von: Sandmann, Birte <birte@dorum.example>", "Gesendet: Montag, 12. Mai 2025 16:44", "An: Redaktion Hafen und Meer", "Betreff: AW: Speicher am Hafen", "Guten Tag,", lead}, "AW: Speicher am Hafen"},
		{"the subject of a letter with an address for the answer", []string{"Von: Presse Dorum", "Antwort an: presse@dorum.example", "An: Redaktion", "Betreff: Speicher bleibt", lead}, "Speicher bleibt"},
		{"the subject of a letter in English", []string{"From: Birte Sandmann", "Subject: Harbour", lead}, "Harbour"},
		{"the subject of a letter as it was sent", []string{"From: Birte Sandmann", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Subject: Harbour", lead}, "Harbour"},
		{"the subject of a letter in bold", []string{"**Von:** Birte Sandmann", "**An:** Redaktion", "**Betreff:** Speicher bleibt", lead}, "Speicher bleibt"},
		{"no subject without its letter", []string{"Betreff: Speicher", "Speicher am Hafen bleibt stehen", lead}, "Speicher am Hafen bleibt stehen"},
		{"below a newspaper between dashes", []string{"— Dorumer Bote · Ausgabe Nord —", "Speicher am Hafen bleibt stehen", "12. Mai 2025", lead}, "Speicher am Hafen bleibt stehen"},
		{"below an edition in English", []string{"--- The Dorum Courier · North Edition ---", "Old harbour store is to stay", lead}, "Old harbour store is to stay"},
		{"below a newspaper with the number of its issue", []string{"Dorumer Tageblatt, Montag, 12. Mai 2025, Nr. 61", "Speicher am Hafen bleibt stehen", lead}, "Speicher am Hafen bleibt stehen"},
		{"about a newspaper", []string{"Dorumer Bote stellt Ausgabe Nord ein", lead}, "Dorumer Bote stellt Ausgabe Nord ein"},
		{"between dashes", []string{"— Speicher am Hafen bleibt stehen —", lead}, "— Speicher am Hafen bleibt stehen —"},
		{"below a company and its keywords", []string{"EQS-News: Dorum Werft AG / Schlagwort(e): Verkauf/Sonstiges", "Dorum Werft AG: Aufsichtsrat stimmt Verkauf zu", "12.05.2025 / 07:30 CET/CEST", lead}, "Dorum Werft AG: Aufsichtsrat stimmt Verkauf zu"},
		{"behind the code of a press office", []string{"12.05.2025 – 11:14", "Polizei Dorum", "POL-DO: Speicher brennt", "Dorum (ots)", lead}, "POL-DO: Speicher brennt"},
		{"below the date and whose it is", []string{"12.05.2025 – 11:14", "Hafenverein e. V.", "Speicher am Hafen bleibt stehen", "Dorum (ots)", lead}, "Speicher am Hafen bleibt stehen"},
		{"above the date and a subheading", []string{"Speicher bleibt", "12.05.2025", "Von Birte Sandmann", "Rat entscheidet gegen den Abriss", lead}, "Speicher bleibt"},
		{"below a newspaper, a day and a page", []string{"Dorumer Spiegel, 12.05.2025, S. 9 / Ausland", "Speicher am Hafen bleibt stehen", lead}, "Speicher am Hafen bleibt stehen"},
		{"a short one right below a newspaper's page", []string{"Dorumer Spiegel, 12.05.2025, S. 9", "Hafen unter Wasser", "Streit um den alten Speicher", lead}, "Hafen unter Wasser"},
		{"below a newspaper's page and a section", []string{"Dorumer Spiegel, 12.05.2025, S. 9", "Lokales", "Streit um den alten Speicher", lead}, "Streit um den alten Speicher"},
		{"below a magazine with what it calls itself", []string{"Umland – Das Magazin für Gärten", "Montag, 12. Mai 2025", "Speicher bleibt", lead}, "Speicher bleibt"},
		{"about a magazine", []string{"Umland – Verlag schließt Magazin", "12. Mai 2025", "Leser machen nun selbst eines", lead}, "Umland – Verlag schließt Magazin"},
		{"below a newspaper, a day and its edition", []string{"Dorumer Abendpost", "12. Mai 2025 Montag", "Deutschland Ausgabe", "Speicher bleibt", lead}, "Speicher bleibt"},
		{"above a newspaper and a day", []string{"Speicher bleibt", "Dorumer Bote", "12. Mai 2025", lead}, "Speicher bleibt"},
		{"without the sign of an agency", []string{"Speicher am Hafen bleibt stehen =", lead}, "Speicher am Hafen bleibt stehen"},
		{"with that sign inside", []string{"Ist wohnen am Hafen = Luxus?", lead}, "Ist wohnen am Hafen = Luxus?"},
		{"behind its code", []string{"SE Ausland", "HD Speicher am Hafen", "bleibt stehen", "WC 512 Wörter", "PD 12. Mai 2025", "SN Dorumer Bote", "LP " + lead}, "Speicher am Hafen bleibt stehen"},
		{"above a paper in no list", []string{"Topf neun", "Dorumer Wink, 12. Mai 2025", lead}, "Topf neun"},
		{"below a paper in no list", []string{"Consumer Lookout, May 12, 2025", "Old Store Stays", lead}, "Old Store Stays"},
		{"below a press office and a number", []string{"PRESSEMITTEILUNG", "Stadt Dorum – Pressestelle", "Nr. 71/2025", "Speicher am Hafen bleibt stehen", lead}, "Speicher am Hafen bleibt stehen"},
		{"below a press office in English", []string{"Press Office of the Dorum Harbour Authority", "Old harbour store is to stay", lead}, "Old harbour store is to stay"},
		{"a short one below a press office", []string{"Pressestelle der Stadt Dorum", "Speicher bleibt", lead}, "Speicher bleibt"},
		{"about a press office", []string{"Pressestelle der Stadt Dorum zieht in den Speicher", lead}, "Pressestelle der Stadt Dorum zieht in den Speicher"},
		{"no press office to ask", []string{"Speicher bleibt", "Der Speicher bleibt stehen.", "Kontakt: Pressestelle der Stadt Dorum, Telefon 0123 4567"}, "Speicher bleibt"},
		{"with a contact", []string{"Kontakt: Wie Dorum mit der Insel spricht", lead}, "Kontakt: Wie Dorum mit der Insel spricht"},
		{"no section alone", []string{"Lokales", lead, body}, ""},
		{"above a sentence with its date", []string{"Speicher am Hafen bleibt stehen", "DORUM, 12. Mai 2025 - Der Speicher bleibt."}, "Speicher am Hafen bleibt stehen"},
		{"no sentence with its date", []string{"DORUM, 12. Mai 2025 - Der Speicher am Hafen bleibt stehen.", body}, ""},
		{"no paragraph", []string{lead, body}, ""},
		{"no headline of another text", []string{lead, "Mehr zum Thema", "Robben am Strand der Insel gezählt"}, ""},
		{"nothing", nil, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got, _ := masthead.Read(strings.Join(tt.lines, "\n\n"), dateline.Options{}); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestTheDateIsTheOneOfTheWholeText(t *testing.T) {
	const title = "Speicher am Hafen bleibt stehen"
	for _, tt := range []struct {
		name  string
		lines []string
		want  string
	}{
		{"above the text", []string{title, "12.05.2025", lead}, "2025-05-12"},
		{"above the title", []string{"12.05.2025", title, lead}, "2025-05-12"},
		{"below the lead", []string{title, lead, "12.05.2025", body}, "2025-05-12"},
		{"the publication rather than the last change", []string{title, "Aktualisiert: 14.05.2025", "Veröffentlicht: 12.05.2025", lead}, "2025-05-12"},
		{"a bare one rather than the last change", []string{title, "Aktualisiert: 14.05.2025", "12.05.2025", lead}, "2025-05-12"},
		{"a bare one above the last change", []string{title, "12.05.2025", "Aktualisiert: 14.05.2025", lead}, "2025-05-12"},
		{"one that stands there twice", []string{title, "12.05.2025", lead, "12.05.2025", body}, "2025-05-12"},
		{"a bare one rather than that of a book", []string{title, "12.05.2025", "Mara Lund: Das Watt. Roman, erschienen am 3. März 2019", lead}, "2025-05-12"},
		{"the last change when there is no other", []string{title, "Stand: 14.05.2025", lead}, "2025-05-14"},
		{"behind a newspaper, in italics", []string{title, "*Dorum Gazette, 12 May 2025*", lead}, "2025-05-12"},
		{"behind a town", []string{title, "Dorum, 12. Mai 2025", lead}, "2025-05-12"},
		{"behind a town above the title", []string{"DORUM, 12 May 2025", title, lead}, "2025-05-12"},
		{"behind a court below a byline", []string{title, "Von Birte Sandmann", "Amtsgericht Dorum, Montag, 12. Mai 2025", lead}, "2025-05-12"},
		{"none behind a name below the title", []string{title, "Offene Bühne Dorum, Montag, 12. Mai 2025", lead}, ""},
		{"at the head of a printed page", []string{"SPORT", "MONTAG, 12. MAI 2025 · NR. 238 · SEITE 21", title, lead}, "2025-05-12"},
		{"none of where something is held", []string{title, "Stadthalle Dorum, 12. Mai 2025", lead}, ""},
		{"none of what is held", []string{title, "Hafenfest, 12. Mai 2025", lead}, ""},
		{"behind a town above a short sentence", []string{title, "*DORUM, 12 May 2025*", "The town of Dorum opened its new harbour store on Monday.", "Facts"}, "2025-05-12"},
		{"none behind a town above a line", []string{title, "Dorum, 12. Mai 2025", "Einlass ab 19 Uhr."}, ""},
		{"none behind a town alone", []string{"Dorum, 12. Mai 2025", lead, body}, ""},
		{"none behind a town below the lead", []string{title, lead, "Dorum, 12. Mai 2025", body}, ""},
		{"beside a newspaper", []string{title, "12.05.2025 – Dorumer Bote", lead}, "2025-05-12"},
		{"in brackets above the title", []string{"(Bote am Montag, 12. Mai 2025)", title, lead}, "2025-05-12"},
		{"behind a newspaper in capitals", []string{"THE DORUM COURIER — Monday, 12 May 2025", title, lead}, "2025-05-12"},
		{"behind a newspaper's edition", []string{"Dorumer Bote – Lokalausgabe Dorum – 12. Mai 2025", title, lead}, "2025-05-12"},
		{"behind a newspaper's edition and commas", []string{"Kreisbote, Sonderausgabe, Montag, 12. Mai 2025", title, lead}, "2025-05-12"},
		{"of the issue of a newspaper", []string{"Dorumer Tageblatt, Montag, 12. Mai 2025, Nr. 61", title, lead}, "2025-05-12"},
		{"none of an edition of something else", []string{title, "Hafenfest – Ausgabe Dorum – 12. Mai 2025", lead}, ""},
		{"in front of a section", []string{title, "12 May 2025 | Trade & Shipping", lead}, "2025-05-12"},
		{"with a full stop", []string{title, "12. Mai 2025.", lead}, "2025-05-12"},
		{"of what a text records", []string{"Rat berät über den Speicher", "Sitzung vom 12. Mai 2025", "Beginn: 18 Uhr", lead}, "2025-05-12"},
		{"none in front of a section below the lead", []string{title, lead, "12 May 2025 | Trade & Shipping", body}, ""},
		{"none of when and where something is held", []string{title, "Montag, 12. Mai 2025, 20 Uhr, Stadthalle", lead}, ""},
		{"none of the days of several things", []string{title, "12. Mai 2025, 20 Uhr", "Jazz", "14. Mai 2025, 20 Uhr", lead}, ""},
		{"in the headline of a release", []string{"Polizeibericht Dorum vom 12.05.2025", lead}, "2025-05-12"},
		{"none in a headline below the text", []string{title, lead, "Polizeibericht Dorum vom 12.05.2025", body}, ""},
		{"behind agencies at the end", []string{title, lead, body + " (red, APA, 12.5.2025)", "3 Kommentare"}, "2025-05-12"},
		{"none behind agencies that sign two days", []string{title, lead + " (APA, 12.5.2025)", body + " (APA, 13.5.2025)"}, ""},
		{"behind an agency and an editor at the end", []string{title, lead, body + " (DNK/bs/12.05.2025 14:12)"}, "2025-05-12"},
		{"in front of a sentence in bold", []string{title, "**DORUM, 12. Mai 2025** (knd) – " + lead, body}, "2025-05-12"},
		{"in bold behind its label", []string{title, "**Veröffentlicht:** 12. Mai 2025", lead}, "2025-05-12"},
		{"behind a section and a town", []string{title, "Lokales | Dorum | 12. Mai 2025, 17:45 Uhr", lead}, "2025-05-12"},
		{"none behind a law at the end", []string{title, lead, body + " (BGBl. I, 12.5.2025)"}, ""},
		{"in the last line", []string{title, lead, body, "Stand: 12. Mai 2025"}, "2025-05-12"},
		{"behind a town in the last line", []string{title, lead, body, "Dorum, 12. Mai 2025"}, "2025-05-12"},
		{"behind a town above a signature", []string{title, lead, body, "Dorum, den 12. Mai 2025", "Birte Sandmann"}, "2025-05-12"},
		{"none behind a town above a line", []string{title, lead, body, "Dorum, 12. Mai 2025", "Einlass ab 19 Uhr"}, ""},
		{"below the agency's list of contacts", []string{title, lead, body, "hna-Kontakte", "- Autorin: Birte Sandmann", "hna xx n1", "121402 Mai 25"}, "2025-05-12"},
		{"below the agency's codes", []string{title, lead, body, "dpa mkl yyko n1", "121402 Mai 25"}, "2025-05-12"},
		{"the one above the text rather than the last line's", []string{title, "12.05.2025", lead, body, "Stand: 14. Mai 2025"}, "2025-05-12"},
		{"none in the last line of another text", []string{title, lead, body, "Mehr zum Thema", "Robben gezählt", lead, "Stand: 12. Mai 2025"}, ""},
		{"none below a list", []string{title, lead, body, "- Hafen", "- Speicher", "- Steg", "Stand: 12. Mai 2025"}, ""},
		{"none behind a town with a paragraph below", []string{title, lead, "Dorum, 12. Mai 2025", body}, ""},
		{"none of the last line alone", []string{"Dorum, 12. Mai 2025"}, ""},
		{"its own below today's", []string{"Dienstag, 13. Mai 2025", title, "12.05.2025, 09:58 Uhr", lead}, "2025-05-12"},
		{"the first of two bare ones with a time", []string{title, "12.05.2025 17:45", "14.05.2025 09:00", lead}, "2025-05-12"},
		{"before the first sentence", []string{title, "DORUM, 12. Mai 2025 (knd) – " + lead, body}, "2025-05-12"},
		{"before a short one", []string{title, "DORUM, 12. Mai 2025 - Der Speicher bleibt.", body}, "2025-05-12"},
		{"a line of its own rather than the one before a sentence", []string{title, "13.05.2025", "DORUM, 12. Mai 2025 - " + lead}, "2025-05-13"},
		{"none before the second paragraph", []string{title, lead, "DORUM, 12. Mai 2025 - " + body}, ""},
		{"none below the second paragraph", []string{title, lead, body, "12.05.2025", lead}, ""},
		{"none of another text", []string{title, lead, "Robben am Strand der Insel gezählt", "12.05.2025", body}, ""},
		{"behind the letters of an agency", []string{title, "dnk, 12. Mai 2025", lead}, "2025-05-12"},
		{"behind an agency with a time", []string{title, "Dorumer Depeschendienst, 12.05.2025, 12:48 Uhr", lead}, "2025-05-12"},
		{"behind an agency between bars", []string{title, "Dorumer Depeschendienst | 12.05.2025 | 12:48", lead}, "2025-05-12"},
		{"below the agency's codes in brackets", []string{title, lead, body, "(dnk 121248 Mai 25)"}, "2025-05-12"},
		{"behind a wire", []string{title, "The Dorum Wire, 12 May 2025", lead}, "2025-05-12"},
		{"behind a station", []string{title, "Coast & County Radio, 12 May 2025", lead}, "2025-05-12"},
		{"behind a station's service", []string{title, "DNK Kultur, 12. Mai 2025", lead}, "2025-05-12"},
		{"behind it below a byline with an office", []string{title, "Von Birte Sandmann, Kulturredakteurin", "DNK Kultur, 12. Mai 2025", lead}, "2025-05-12"},
		{"behind it between bars", []string{title, "DNK Kultur | 12. Mai 2025", lead}, "2025-05-12"},
		{"behind two names between bars", []string{title, "Broadcaster | Arts | 12 May 2025", lead}, "2025-05-12"},
		{"of a broadcast", []string{title, "Sendung vom 12.05.2025", lead}, "2025-05-12"},
		{"of a broadcast behind a label", []string{title, "Sendedatum: 12.05.2025", lead}, "2025-05-12"},
		{"of the first broadcast", []string{title, "Erstausstrahlung am 12. Mai 2025", lead}, "2025-05-12"},
		{"of the first broadcast in English", []string{title, "First broadcast: 12 May 2025", lead}, "2025-05-12"},
		{"in brackets in the first sentence", []string{title, "Der Rat der Stadt Dorum hat am Montag (12. Mai 2025) beschlossen, dass der alte Speicher am Hafen stehen bleibt.", body}, "2025-05-12"},
		{"between commas in the first sentence", []string{title, "Der Rat der Stadt Dorum hat am Montag, 12. Mai 2025, beschlossen, dass der alte Speicher am Hafen stehen bleibt.", body}, "2025-05-12"},
		{"in the first sentence in English", []string{title, "The council of Dorum voted on Monday, 12 May 2025, to keep the old store at the harbour as it is.", body}, "2025-05-12"},
		{"none of an event to come", []string{title, "Am Montag, 12. Mai 2025, findet in der Stadthalle von Dorum ein Konzert statt, wie der Rat mitgeteilt hat.", body}, ""},
		{"none of a story", []string{title, "Am Montag, 12. Mai 2025, fiel in Dorum der erste Schnee auf den alten Speicher am Hafen der Stadt.", body}, ""},
		{"none of a weekday that does not fit", []string{title, "Der Rat der Stadt Dorum hat am Dienstag (12. Mai 2025) beschlossen, dass der alte Speicher am Hafen stehen bleibt.", body}, ""},
		{"none of two days", []string{title, "Der Rat von Dorum hat am Montag (12. Mai 2025) gesagt, er habe am Dienstag (6. Mai 2025) über den Speicher beraten.", body}, ""},
		{"none in the second sentence", []string{title, lead + " Das hat der Rat am Montag (12. Mai 2025) mitgeteilt.", body}, ""},
		{"behind an author with an office between bars", []string{title, "By Birte Sandmann | Coast correspondent | 12 May 2025", lead}, "2025-05-12"},
		{"behind an author with an office", []string{title, "Von Birte Sandmann, Kulturredakteurin, 12. Mai 2025", lead}, "2025-05-12"},
		{"in front of an author and a time to read", []string{title, "12 May 2025 | Birte Sandmann | 4 min read", lead}, "2025-05-12"},
		{"in front of a time to read and an author", []string{title, "12. Mai 2025 | 4 Min. Lesezeit | Birte Sandmann", lead}, "2025-05-12"},
		{"behind an author and a section", []string{title, "Von Birte Sandmann | Wirtschaft | 12. Mai 2025", lead}, "2025-05-12"},
		{"none of who sings and where", []string{title, "12. Mai 2025 | Birte Sandmann | Stadthalle Dorum", lead}, ""},
		{"none of who reads from what", []string{title, "Birte Sandmann liest aus „Watt“ | 12. Mai 2025 | 20 Uhr", lead}, ""},
		{"none behind an author below the lead", []string{title, lead, "By Birte Sandmann | Coast correspondent | 12 May 2025", body}, ""},
		{"none of where an author reads", []string{title, "By Birte Sandmann, Town Hall, 12 May 2025", lead}, ""},
		{"none behind a feast of a club", []string{title, "TSV Sommerfest, 12. Mai 2025", lead}, ""},
		{"none behind a concert between bars", []string{title, "Konzert | Dorum | 12. Mai 2025", lead}, ""},
		{"none behind a name of words between bars", []string{title, "Große Rosen | 12. Mai 2025", lead}, ""},
		{"none behind a service in church", []string{title, "Gottesdienst, 12. Mai 2025", lead}, ""},
		{"of a paper in no list below a headline", []string{title, "Consumer Lookout, 12 May 2025", lead}, "2025-05-12"},
		{"of one of one word above a few words", []string{"Topf neun", "Dorumwink, 12. Mai 2025", "Der Rat zog den Topf zurück."}, "2025-05-12"},
		{"of one above a headline", []string{"Consumer Lookout, May 12, 2025", title, lead}, "2025-05-12"},
		{"none of what is read from", []string{"Birte Sandmann kommt", "Alter Speicher, 12. Mai 2025", "Die Autorin liest aus ihrem neuen Buch über den Hafen."}, ""},
		{"none of what costs", []string{"Lange Nacht der Boote", "Alter Speicher, 12. Mai 2025", lead + " Der Eintritt kostet drei Euro."}, ""},
		{"none of what is to come", []string{"Boote am Abend", "Alter Speicher, 12. Mai 2027", "Der Verein lädt ein."}, ""},
		{"none of one of several days", []string{title, "Consumer Lookout, 12 May 2025", "Coast Lookout, 14 May 2025", lead}, ""},
		{"none of a day long ago", []string{title, "Consumer Lookout, 12 May 1945", lead}, ""},
		{"none of a name with a time", []string{title, "Consumer Lookout, 12 May 2025, 8 pm", lead}, ""},
		{"behind a newspaper, with a page", []string{"Dorumer Spiegel, 12.05.2025, S. 9 / Ausland", "", title, lead}, "2025-05-12"},
		{"with a weekday behind it", []string{"Dorumer Abendpost", "12. Mai 2025 Montag", "Deutschland Ausgabe", title, lead}, "2025-05-12"},
		{"behind its code", []string{"HD  " + title, "WC  512 Wörter", "PD  12. Mai 2025", "SN  Dorumer Bote", "LP  " + lead}, "2025-05-12"},
		{"of an archive below the text", []string{title, lead, body, "Quelle: Dorumer Spiegel vom 12.05.2025, Seite 9", "Ressort: Ausland", "Dokumentnummer: 20250512-DS-9-1"}, "2025-05-12"},
		{"none of what a text cites below", []string{title, lead, body, "Quelle: Dorumer Spiegel vom 12.05.2025, Seite 9"}, ""},
		{"none of what a text cites in brackets", []string{title, lead, body + " (Dorumer Spiegel, 12.05.2025, S. 9)"}, ""},
		{"none of what a text cites between paragraphs", []string{title, lead, "Dorumer Spiegel, 12.05.2025, S. 9", body}, ""},
		{"none of pages of two days", []string{"Dorumer Spiegel, 12.05.2025, S. 9", title, lead, "Dorumer Spiegel, 14.05.2025, S. 3", "Rat berät über Hilfe", body}, ""},
		{"of a page above those that it cites", []string{"Dorumer Spiegel, 12.05.2025, S. 9", title, lead, body, "Quellen", "Dorumer Bote, 10.05.2025, S. 3", "Ostholmer Bote, 11.05.2025, S. 4"}, "2025-05-12"},
		{"none of several texts of a database", []string{title, "Dorumer Bote", "12. Mai 2025", lead, "End of Document", "Rat berät über Hilfe", "Dorumer Bote", "14. Mai 2025", body, "End of Document"}, ""},
		{"none of several texts with codes", []string{"HD " + title, "WC 512", "PD 12. Mai 2025", "SN Bote", "LP " + lead, "HD Rat berät", "PD 14. Mai 2025", "LP " + body}, ""},
		{"none of a room beside a club", []string{title, "Kunstverein Dorum, 12.05.2025, Raum S 9", lead}, ""},
		{"none of the entries of a chronology", []string{title, "12.05.2025", "Der Rat berät.", "14.05.2025", "Der Rat entscheidet."}, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := ""
			if _, s := masthead.Read(strings.Join(tt.lines, "\n"), dateline.Options{}); s.Kind > 0 {
				got = s.Time.Format(time.DateOnly)
			}
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestALongTextIsReadAtItsTopOnly(t *testing.T) {
	text := strings.Repeat("ä", 1<<20) + "\nSpeicher am Hafen bleibt stehen\n12.05.2025\n"
	if title, s := masthead.Read(text, dateline.Options{}); title != "" || s.Kind != 0 {
		t.Errorf("got %q, %+v", title, s)
	}
}

func FuzzRead(f *testing.F) {
	f.Add(strings.Join([]string{"Lokales", "Speicher am Hafen bleibt stehen", lead, "12.05.2025 17:45", "Speicher am Hafen bleibt stehen", body}, "\r\n"))
	f.Add("NewsA, B, C, D\u2028Read more:\u0085x")
	f.Fuzz(func(t *testing.T, text string) {
		title, _ := masthead.Read(text, dateline.Options{})
		if title != dateline.Normal(title) {
			t.Errorf("the title %q has white space", title)
		}
	})
}

package dateline_test

import (
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/ingest/dateline"
)

func TestADateIsReadWithWhatStandsBesideOne(t *testing.T) {
	for _, tt := range []struct{ line, want string }{
		{"Dorum, 9. April 2025", "2025-04-09T00:00"},
		{"DORUM, 9 April 2025", "2025-04-09T00:00"},
		{"Lokales | Dorum | 9. April 2025, 17:45 Uhr", "2025-04-09T17:45"},
		{"Dorum · Politics · 9 April 2025", "2025-04-09T00:00"},
		{"Regionales • Dorum • 9. April 2025 • 17:45 Uhr", "2025-04-09T17:45"},
		{"Konzert | Dorum | 9. April 2025, 17:45 Uhr", ""},
		{"Große Rosen • Dorum • 9. April 2025 • 17:45 Uhr", ""},
		{"Lokales • Dorum • Ostholm • 9. April 2025", ""},
		{"Kultur | Astoria | 9. April 2025, 19:30 Uhr", ""},
		{"Lokales | Stadthalle | 9. April 2025, 19:30 Uhr", ""},
		{"Bad Dorum – 09.04.2025", "2025-04-09T00:00"},
		{"Dorum am Main, 9. April 2025, 18:05 Uhr", "2025-04-09T18:05"},
		{"Sankt Jürgen an der Wede, Mittwoch, 9. April 2025", "2025-04-09T00:00"},
		{"Halle (Saale), 9. April 2025", "2025-04-09T00:00"},
		{"Dorum. 09.04.2025 17:48 Uhr", "2025-04-09T17:48"},
		{"Dorum (hna) - 09.04.2025", "2025-04-09T00:00"},
		{"Dorum (hna) 09.04.2025", "2025-04-09T00:00"},
		{"Dorum/Ostholm, 9. April 2025", "2025-04-09T00:00"},
		{"Genève, 9 April 2025", "2025-04-09T00:00"},
		{"Interview | Dorum, Mittwoch, 9. April 2025", "2025-04-09T00:00"},
		{"REPORTAGE: Bad Dorum, 9. April 2025", "2025-04-09T00:00"},
		{"Von Birte van Holt – Dorum, 9. April 2025", "2025-04-09T00:00"},
		{"By Birte Sandmann | Dorum, 9 April 2025", "2025-04-09T00:00"},
		{"Von unserer Gerichtsreporterin Birte Sandmann – Dorum, 9. April 2025", "2025-04-09T00:00"},
		{"Dorum, Niederhof, 9. April 2025", "2025-04-09T00:00"},
		{"DORUM, Forest of Holm, April 9, 2025 —", "2025-04-09T00:00"},
		{"DORUM, D.C., April 9, 2025 (HNA) --", "2025-04-09T00:00"},
		{"Dorum am Main, Niederhof (hna), 9. April 2025.", "2025-04-09T00:00"},
		{"DORUM, 9 April 2025:", "2025-04-09T00:00"},
		{"Dorum (hna) – 9. April 2025.", "2025-04-09T00:00"},
		{"Dorum, 9.4.2025 (hna).", "2025-04-09T00:00"},
		{"Stadthalle, Dorum, 9. April 2025", ""},
		{"Dorum, Town Hall, 9 April 2025", ""},
		{"Birte Sandmann, Dorum, 9. April 2025", ""},
		{"Dorum, Ostholm, Holm, 9. April 2025", ""},
		{"9. April 2025:", ""},
		{"Von unserem Hafen – Fähre, 9. April 2025", ""},
		{"Lesung | Dorum, 9. April 2025", ""},
		{"Interview | Hafenfest, 9. April 2025", ""},
		{"Von Dorum nach Ostholm – Fähre, 9. April 2025", ""},
		{"Stadthalle Dorum, 9. April 2025", ""},
		{"Hafenfest, 9. April 2025", ""},
		{"Lesung, 9. April 2025", ""},
		{"Anmeldeschluss, 9. April 2025", ""},
		{"Geboren am 9. April 1955", ""},
		{"Bis 9. April 2025", ""},
		{"Bad Reichenhall, 9. April 2025", "2025-04-09T00:00"},
		{"Neumarkt, 9. April 2025", "2025-04-09T00:00"},
		{"HAFENFEST DORUM, 9. April 2025", ""},
		{"Fest in Dorum, 9. April 2025", ""},
		{"Mittwoch, den 9. April 2025", ""},
		{"April - 9. April 2025", ""},
		{"Dorum, 9. April", ""},
		{"Dorum, 9.-11. April 2025", ""},
		{"Seite 5, 9. April 2025", ""},
		{"09.04.2025 – Dorumer Kurier", "2025-04-09T00:00"},
		{"Kurier – 9. April 2025", "2025-04-09T00:00"},
		{"Dorumer Kurier | 9. April 2025 | Von Birte Sandmann", "2025-04-09T00:00"},
		{"9. April 2025, Dorumer Kurier, Seite 5", "2025-04-09T00:00"},
		{"Dorumer Tagblatt, 09.04.2025. Von Birte Sandmann.", "2025-04-09T00:00"},
		{"(Kurier am Mittwoch, 9. April 2025)", "2025-04-09T00:00"},
		{"_The Dorum Gazette, 9 April 2025_", "2025-04-09T00:00"},
		{"9 April 2025 | Trade & Shipping", "2025-04-09T00:00"},
		{"09.04.2025, 17:48 Uhr | Wirtschaft Regional", "2025-04-09T17:48"},
		{"April 9, 2025 | Local News | By Birte Sandmann", "2025-04-09T00:00"},
		{"9. April 2025.", "2025-04-09T00:00"},
		{"9. April 2025 (hna/lno)", "2025-04-09T00:00"},
		{"Dorum (hna), 9. April 2025 –", "2025-04-09T00:00"},
		{"Dorum, 9. April 2025, 18.05 Uhr (bs)", "2025-04-09T18:05"},
		{"Transcript, 9 April 2025", "2025-04-09T00:00"},
		{"Kommentar vom 9. April 2025", "2025-04-09T00:00"},
		{"Press release No. 12/2025, 9 April 2025", "2025-04-09T00:00"},
		{"Mittwoch, 9. April 2025, 10 Uhr", "2025-04-09T00:00"},
		{"9 April 2025, 10 am", "2025-04-09T00:00"},
		{"Mittwoch, 9. April 2025, 20 bis 22 Uhr", ""},
		{"Mittwoch, 9. April 2025, 20 Uhr, Stadthalle", ""},
		{"Dorum, 9. April 2025, 20 Uhr", ""},
		{"9. April 2025, Dorum", ""},
		{"9. April 2025 | Stadthalle Dorum", ""},
		{"9 April 2025 | Harbour Open Show", ""},
		{"Harbour Jazz | 9 April 2025", ""},
		{"Jazz am See | 9. April 2025", ""},
		{"9. April 2025 – Rat beschließt Abriss", ""},
		{"9. April 2025: Rat beschließt Abriss", ""},
		{"9. April 2025 – 11. April 2025", ""},
		{"Dorum, 9. April 2025 (abgesagt)", ""},
		{"Dorum, 9. April 2025 (eig. Ber.)", "2025-04-09T00:00"},
		{"DORUM, 9 April 2025 (Dorum News)", "2025-04-09T00:00"},
		{"Wednesday, 9 April 2025 · Local desk", "2025-04-09T00:00"},
		{"*Trade and Shipping, 9 April 2025*", "2025-04-09T00:00"},
		{"*Northern Women’s Rowing, Wednesday, 9 April 2025*", "2025-04-09T00:00"},
		{"Trade and Shipping, 9 April 2025", ""},
		{"_Schifffahrt im Norden, Mittwoch, 9. April 2025_", "2025-04-09T00:00"},
		{"*Kulturbahnhof Dorum, 9. April 2025*", ""},
		{"*Jazz im Norden, 9. April 2025*", ""},
		{"*The Tempest, 9 April 2025*", ""},
		{"*Harbour Jazz Concert, 9 April 2025*", ""},
		{"*Trade and Shipping, 9 April 2025, 8 pm*", ""},
		{"*Trade and Shipping, 9 April 2025, 20:00*", ""},
		{"*Der Rat tagt, 9. April 2025*", ""},
		{"Dorumer Spiegel, 09.04.2025, S. 9 / Ausland", "2025-04-09T00:00"},
		{"Dorumer Landpost vom 09.04.2025, Seite 9", "2025-04-09T00:00"},
		{"DORUMER LANDSPIEGEL NR. 11 · 9. APRIL 2025 · AUSLAND · SEITE 9", "2025-04-09T00:00"},
		{"DORUMER TAGEBLATT / MITTWOCH, 9. APRIL 2025 / AUSLAND / SEITE 4", "2025-04-09T00:00"},
		{"Der Dorumer, Ausgabe Nord, 9. April 2025, Seite 4, Ressort Politik", "2025-04-09T00:00"},
		{"The Dorum Courier (Holm), April 9, 2025 Wednesday, Section A; Page 4", "2025-04-09T00:00"},
		{"Blick am Sonntag vom 13.04.2025, S. 21-22", "2025-04-13T00:00"},
		{"Quelle: Dorumer Spiegel, Nr. 62 vom 09.04.2025, Seite 9", "2025-04-09T00:00"},
		{"Ausgabe 3/2025, 9. April 2025", "2025-04-09T00:00"},
		{"Kunstverein Dorum, 09.04.2025, Raum S 9", ""},
		{"Stadthalle, 09.04.2025, Saal 9 / Eingang Nord", ""},
		{"Hafenfest in Dorum, 9. April 2025, Seite 5", ""},
		{"Programm, 9. April 2025, Seite 5", ""},
		{"Dorumer Spiegel, 09.04.2025 und 10.04.2025, S. 9", ""},
		{"Der Rat liest auf Seite 9 nach, 9. April 2025", ""},
		{"Das stand im Spiegel, 9. April 2025, S. 9", ""},
		{"Der Rat tagt am 9. April 2025.", ""},
		{"Das stand in der Dorumer Zeitung, 9. April 2025.", ""},
		{"Bericht über den Brand vom 9. April 2025", ""},
		{"Urteil vom 9. April 2025", ""},
		{"Von Dorum nach Ostholm, 9. April 2025", ""},
		{"Montag, 9. April 2025, 10 Uhr", ""},
	} {
		t.Run(tt.line, func(t *testing.T) {
			got := ""
			if s, ok := dateline.Beside(tt.line, false, dateline.Options{}); ok {
				got = s.Time.Format("2006-01-02T15:04")
			}
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestBelowABylineAnyNameMayStandBesideADate(t *testing.T) {
	for _, tt := range []struct{ line, want string }{
		{"Amtsgericht Dorum, Mittwoch, 9. April 2025", "2025-04-09"},
		{"Holm Court, Wednesday, 9 April 2025", "2025-04-09"},
		{"Stadthalle Dorum, Mittwoch, 9. April 2025", ""},
		{"Holm Court, Wednesday, 9 April 2025, 20:00", ""},
		{"Festwiese Dorum, Mittwoch, 9. April 2025", ""},
		{"Holm Court, Monday, 9 April 2025", ""},
		{"Der Bürgermeister Dorum, 9. April 2025", ""},
	} {
		got := ""
		if s, ok := dateline.Beside(tt.line, true, dateline.Options{}); ok {
			got = s.Time.Format(time.DateOnly)
		}
		if got != tt.want {
			t.Errorf("%q: got %q, want %q", tt.line, got, tt.want)
		}
	}
}

func TestTheDayOfAReleaseIsReadInItsHeadline(t *testing.T) {
	for _, tt := range []struct{ line, want string }{
		{"Polizeibericht Dorum vom 09.04.2025", "2025-04-09"},
		{"POL-DOR: Pressebericht der Polizeiinspektion Dorum vom 9. April 2025", "2025-04-09"},
		{"Pressemitteilung vom Mittwoch, 9. April 2025: Speicher bleibt", "2025-04-09"},
		{"Medienmitteilung Nr. 12 vom 09.04.2025", "2025-04-09"},
		{"Polizeibericht vom Wochenende", ""},
		{"Polizeibericht Dorum vom 9. bis 11. April 2025", ""},
		{"Rat rügt Pressemitteilung vom 9. April 2025", ""},
		{"Pressebericht über den Brand vom 9. April 2025 war falsch", ""},
		{"Unfallbericht vom 09.04.2025", ""},
		{"Gemeinderatssitzung vom 9. April 2025", "2025-04-09"},
		{"12. öffentliche Sitzung des Rates der Stadt Dorum vom 9. April 2025", "2025-04-09"},
		{"Niederschrift über die Sitzung vom 09.04.2025", "2025-04-09"},
		{"Pressekonferenz vom 9. April 2025", "2025-04-09"},
		{"Minutes of the Council meeting held on 9 April 2025", "2025-04-09"},
		{"Held on Wednesday, 9 April 2025, Town Hall, Dorum", "2025-04-09"},
		{"Sitzung am 9. April 2025", ""},
		{"Sitzung vom 9. April 2025 war rechtswidrig", ""},
		{"Streit nach Sitzung vom 9. April 2025", ""},
		{"Konzert vom 9. April 2025", ""},
		{"Held on 9 April 2025, the fair drew thousands", ""},
	} {
		t.Run(tt.line, func(t *testing.T) {
			got := ""
			if s, ok := dateline.Release(tt.line, dateline.Options{}); ok {
				got = s.Time.Format(time.DateOnly)
			}
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestADateBeforeTheFirstSentenceIsRead(t *testing.T) {
	for _, tt := range []struct{ name, line, want string }{
		{"a place in capitals", "DORUM, 9. April 2025 - Der Rat hat entschieden.", "2025-04-09"},
		{"a long dash", "DORUM, 9. April 2025 – Der Rat hat entschieden.", "2025-04-09"},
		{"an agency", "DORUM, 9 April 2025 (hna) - The council has decided.", "2025-04-09"},
		{"an agency in front of the date", "Dorum (hna), April 9, 2025 — The council has decided.", "2025-04-09"},
		{"two places", "DORUM/NEU OSTHOLM, 9. April 2025 - Der Rat hat entschieden.", "2025-04-09"},
		{"a full stop and a dash in the paragraph", "DORUM, 9. April 2025. Der Rat - er tagte bis in die Nacht - hat entschieden, den alten Speicher am Hafen zu sanieren.", "2025-04-09"},
		{"a full stop in front of a paragraph", "Dorum, 9. April 2025. Der Rat hat am Abend entschieden, den alten Speicher am Hafen für 300.000 Euro zu sanieren und zu öffnen.", "2025-04-09"},
		{"a dash, a weekday and an article", "DORUM – Mittwoch, den 9. April 2025. Der Rat hat am Abend entschieden, den alten Speicher am Hafen zu sanieren und zu öffnen.", "2025-04-09"},
		{"a dash in front of a short report", "DORUM – 9 April 2025 – The council has decided to keep the old store.", "2025-04-09"},
		{"a dash in front of an event", "FERNE KÜSTEN – Mittwoch, den 9. April 2025. Der Eintritt ist frei, und in der Pause gibt es Brot und Wein für alle, die kommen.", ""},
		{"a dash in front of what is announced", "FERNE KÜSTEN – 9. April 2025. Die Lesung beginnt am Abend im alten Speicher am Hafen, und der Eintritt ist in diesem Jahr frei.", ""},
		{"a dash and a full hour", "DORUM – Mittwoch, den 9. April 2025, 19 Uhr. Im alten Speicher am Hafen hat der Chor noch Plätze frei für alle, die singen.", ""},
		{"a dash behind a place in small letters", "Dorum – 9. April 1945. Im Hafen brennt der alte Speicher, und von den Schiffen ist seit der Nacht keines mehr an seinem Platz.", ""},
		{"a dash and a weekday that does not fit", "DORUM – Montag, den 9. April 2025. Der Rat hat am Abend entschieden, den alten Speicher am Hafen zu sanieren und zu öffnen.", ""},
		{"a weekday", "DORUM, Mittwoch, 9. April 2025 - Der Rat hat entschieden.", "2025-04-09"},
		{"a date in digits", "DORUM, 09.04.2025 - Der Rat hat entschieden.", "2025-04-09"},
		{"a place in front of a paragraph", "Dorum/Ostholm, 9. April 2025 – Der Rat hat am Abend entschieden, den alten Speicher am Hafen für 300.000 Euro zu sanieren.", "2025-04-09"},
		{"an agency and a full stop", "Dorum, 9. April 2025 (hna). Der Rat hat entschieden.", "2025-04-09"},
		{"an agency and a full stop behind digits", "Dorum, 9.4.2025 (hna/no). Der Rat hat entschieden.", "2025-04-09"},
		{"an agency and a dash in front of the date", "Dorum (hna) – 9. April 2025. Der Rat hat entschieden.", "2025-04-09"},
		{"a remark and a full stop", "Jazz am See, 9. April 2027 (abgesagt). Das Programm steht fest.", ""},
		{"a remark behind a region", "Jazz, Dorum (abgesagt), 9. April 2027 – Das Programm steht fest.", ""},
		{"a region", "DORUM, Niederhof, April 9, 2025 — The council has decided.", "2025-04-09"},
		{"a region of three words", "DORUM, Forest of Holm, 9 April 2025. The council has decided.", "2025-04-09"},
		{"a state in short", "DORUM, D.C., April 9, 2025 -- The council has decided.", "2025-04-09"},
		{"a region and an agency", "Dorum, Niederhof (hna), 9 April 2025 – The council has decided.", "2025-04-09"},
		{"a colon", "DORUM, Niederhof, 9 April 2025: The council has decided.", "2025-04-09"},
		{"a region in front of a report", "Dorum am Main, Niederhof, 9. April 2025 – Der Rat hat am Dienstagabend entschieden, den alten Speicher am Hafen für 300.000 Euro zu sanieren.", "2025-04-09"},
		{"two words in front of a report", "Bad Dorum, 9. April 2025. Der Rat hat am Dienstagabend entschieden, den alten Speicher am Hafen für 300.000 Euro zu sanieren.", "2025-04-09"},
		{"a region in front of a story", "Dorum, Niederhof, 9. April 1945. Im Hafen brennt der alte Speicher, und von den Schiffen ist seit der Nacht keines mehr an seinem Platz.", ""},
		{"a colon in front of a story", "Dorum, 9. April 1945: Im Hafen brennt der alte Speicher, und von den Schiffen ist seit der Nacht keines mehr an seinem Platz.", ""},
		{"what is held at a place", "Stadthalle, Dorum, 9. April 2027 – Am Freitag beginnt das Fest rund um den alten Speicher am Hafen, und der Eintritt ist in diesem Jahr frei.", ""},
		{"a place where something is held", "DORUM, Town Hall, 9 April 2027 – The council invites to a debate.", ""},
		{"who speaks and from where", "Birte Sandmann, Dorum, 9. April 2027 – Am Freitag beginnt das Fest rund um den alten Speicher am Hafen, und der Eintritt ist in diesem Jahr frei.", ""},
		{"what is announced before a colon", "HAFENFEST DORUM, 9. April 2027: Das Programm steht fest.", ""},
		{"a row of places", "DORUM, OSTHOLM, HOLM, 9. April 2027 – Die Termine stehen fest.", ""},
		{"a region and a weekday that does not fit", "DORUM, Niederhof, Montag, 9. April 2025 - Der Rat hat entschieden.", ""},
		{"a weekday that does not fit and an agency", "Dorum, Montag, 9. April 2025 (hna) - Der Rat hat entschieden.", ""},
		{"several words in front of a paragraph", "Fest in Dorum, 9. April 2027 – Das Programm steht fest, und der Rat hat am Abend entschieden, dass der Eintritt in diesem Jahr frei ist.", ""},
		{"one word in front of a line", "Hafenfest, 9. April 2027 – Das Programm für die ganze Familie steht fest", ""},
		{"a wire between slashes", "PORT DORUM, Apr. 9, 2025 /PRNewswire/ -- The harbour reported results.", "2025-04-09"},
		{"one behind a region", "Port Dorum, Niederhof, April 9, 2025 /PRNewswire/ -- The harbour reported results.", "2025-04-09"},
		{"a wire between dashes", "PORT DORUM, Niederhof--(BUSINESS WIRE)--Apr. 9, 2025--The harbour reported results.", "2025-04-09"},
		{"one with long dashes and blanks", "DORUM & HOLM—(BUSINESS WIRE)—April 9, 2025— The harbour reported results.", "2025-04-09"},
		{"a wire between slashes and blanks", "PORT DORUM, OH / ACCESSWIRE / April 9, 2025 / The harbour reported results.", "2025-04-09"},
		{"parts of what is held between slashes", "Hafenfest / Programm / 9. April 2027", ""},
		{"two places with blanks between", "Neu Dorum / Ostholm, 9. April 2025 – Die Hafen Dorum SE steigerte den Umsatz im ersten Quartal auf drei Millionen Euro im Vergleich zum Vorjahr.", "2025-04-09"},
		{"a place in a region", "Dorum im Niederhof, 9. April 2025, 19:42 Uhr – Der Vorstand der Hafen Dorum SE hat heute beschlossen, das Kapital um zehn Prozent zu erhöhen.", "2025-04-09"},
		{"a stage in a park", "Jazz im Stadtpark, 9. April 2027 – Die Dorumer haben heute das Programm für das Fest vorgestellt, und der Eintritt ist in diesem Jahr frei.", ""},
		{"an article in front of the date", "Dorum, den 9. April 2025 – Der Rat hat am Abend entschieden, den alten Speicher am Hafen für 300.000 Euro zu sanieren.", "2025-04-09"},
		{"a place of several words in front of today", "Neu Dorum, 9. April 2025 – Der Rat hat heute entschieden, den alten Speicher am Hafen für 300.000 Euro zu sanieren und zu öffnen.", "2025-04-09"},
		{"one in front of a company", "Dorum am Main, 9. April 2025 – Die Hafen Dorum AG (ISIN DE0001234567) steigerte den Umsatz im ersten Quartal auf drei Millionen Euro.", "2025-04-09"},
		{"what is announced, and today", "Jazz am See, 9. April 2027 – Schon heute steht das Programm für das Fest rund um den alten Speicher am Hafen fest, und der Eintritt ist frei.", ""},
		{"what is announced in front of a paragraph", "Weinfest, 9. April 2027 – Das Programm steht fest, und der Chor singt an allen drei Tagen im alten Speicher am Hafen von Dorum.", ""},
		{"a weekday and an article", "Freitag, den 9. April 2027 – Der Chor singt im alten Speicher am Hafen, und der Eintritt ist wie in jedem Jahr für alle Kinder frei.", ""},
		{"a remark between slashes", "Neu Dorum, 9. April 2027 /abgesagt/ -- Das Programm steht fest.", ""},
		{"a day between dashes without a wire", "DORUM, Niederhof--Apr. 9, 2025--The harbour reported results.", ""},
		{"what is announced", "Hafenfest Dorum, 9. April 2027 - Das Programm steht fest.", ""},
		{"a weekday that does not fit", "DORUM, Montag, 9. April 2025 - Der Rat hat entschieden.", ""},
		{"day and month that may be exchanged", "DORUM, 04/03/2025 - The council has decided.", ""},
		{"no year", "DORUM, 9. April (hna) - Der Rat hat entschieden.", ""},
		{"a day alone", "9. April 2025. Der Rat hat am Dienstagabend entschieden, den alten Speicher am Hafen für 300.000 Euro zu sanieren und zu öffnen.", "2025-04-09"},
		{"a day and an agency", "9 April 2025 (hna) – The council decided on Tuesday to keep the old harbour store and to restore it for its jubilee.", "2025-04-09"},
		{"a day of which a story tells", "9. April 1945. Im Hafen brennt der alte Speicher, und von den Schiffen ist seit der Nacht keines mehr an seinem Platz.", ""},
		{"a day beside its weekday", "9. April 2025. Der Hafen lädt am Sonntag, 4. Mai, zum Fest rund um den alten Speicher ein, und der Eintritt ist in diesem Jahr frei.", ""},
		{"a day that a sentence begins with", "Am 9. April 2025 – die Ernte stand bevor – brannte der alte Speicher am Hafen, wie die Polizei am Donnerstag den Leuten in Dorum sagte.", ""},
		{"a day alone in front of a line", "9. April 2025. Der Rat entschied am Dienstag.", ""},
		{"no dash", "DORUM, 9. April 2025 war der letzte Tag.", ""},
		{"a place in front of a few words", "Dorum, 9. April 2025. Die Hafenhütte legte Zahlen vor.", "2025-04-09"},
		{"one in English", "Dorum, 9 April 2025. The Dorum Dairy published figures.", "2025-04-09"},
		{"one with a dash", "Bad Dorum, 9. April 2025 – Der Rat lehnte den Abriss ab.", "2025-04-09"},
		{"one in capitals in front of what stays", "DORUM – 9. April 2025. Das Bad bleibt im Sommer geschlossen.", "2025-04-09"},
		{"a day in brackets", "Dorum (9. April 2025). Das Bad bleibt im Sommer geschlossen.", "2025-04-09"},
		{"a place and a day in brackets", "(Dorum, 09.04.2025) Der Rat hat den Abriss abgelehnt.", "2025-04-09"},
		{"one in English in brackets", "Dorum (9 April 2025): The council rejected the plan.", "2025-04-09"},
		{"a story of a few words", "Dorum, 9. April 1945. Der Speicher fiel.", ""},
		{"a few words that announce", "Dorum, 9. April 2027. Der Rat wird tagen.", ""},
		{"a few words on what is held", "Dorum, 9. April 2027. Der Chor singt im Speicher und hat Plätze frei.", ""},
		{"what is held and was", "Hafenfest, 9. April 2027. Der Rat legte das Programm vor.", ""},
		{"where it is held", "Stadthalle, 9. April 2027. Der Chor hat Plätze frei.", ""},
		{"where it is held in brackets", "(Stadthalle, 9. April 2027) Der Chor hat Plätze frei.", ""},
		{"admission", "(Dorum, 9. April 2027) Der Chor hat Plätze frei. Der Eintritt kostet drei Euro.", ""},
		{"somebody with a day in brackets", "Dorum (9. April 2025) war der Ort, an dem der Rat den Abriss abgelehnt hat.", ""},
		{"a few words of state", "Dorum, 9. April 2025. Das Programm steht fest.", ""},
		{"nothing behind the dash", "DORUM, 9. April 2025 -", ""},
		{"a range", "DORUM, 9. April 2025 - 11. April 2025", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := ""
			if s, ok := dateline.Head(tt.line, dateline.Options{}); ok {
				got = s.Time.Format(time.DateOnly)
			}
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

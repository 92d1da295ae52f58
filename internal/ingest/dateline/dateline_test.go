package dateline_test

import (
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/ingest/dateline"
)

func mustZone(t testing.TB, name string) *time.Location {
	t.Helper()
	zone, err := time.LoadLocation(name)
	if err != nil {
		t.Fatal(err)
	}
	return zone
}

func TestALineThatIsADateIsRead(t *testing.T) {
	for _, tt := range []struct {
		name, line, want string
	}{
		{"German day and time", "09.04.2025 11:13", "2025-04-09T11:13:00+02:00"},
		{"German day and time in winter", "9.1.2025, 11.13 Uhr", "2025-01-09T11:13:00+01:00"},
		{"a dash and seconds", "27.02.2025 - 11:57:57", "2025-02-27T11:57:57+01:00"},
		{"a year of two digits", "03.07.24, 08:00", "2024-07-03T08:00:00+02:00"},
		{"a German month and weekday", "Mittwoch, 9. April 2025, 18:30 Uhr", "2025-04-09T18:30:00+02:00"},
		{"a short weekday", "Mi., 09.04.2025, 18:30", "2025-04-09T18:30:00+02:00"},
		{"an Austrian month", "2. Jänner 2025", "2025-01-02T00:00:00+01:00"},
		{"a short month without its umlaut", "3. Mrz 2025", "2025-03-03T00:00:00+01:00"},
		{"a label", "Veröffentlicht am 9. April 2025 um 11:13 Uhr", "2025-04-09T11:13:00+02:00"},
		{"the last change", "Stand: 09.04.2025, 11:13 Uhr", "2025-04-09T11:13:00+02:00"},
		{"a label and a place", "Aktualisiert: 10.04.2025 | Berlin", "2025-04-10T00:00:00+02:00"},
		{"the publication before the last change", "Veröffentlicht: 09.04.2025, 11:13 Uhr | Aktualisiert: 10.04.2025", "2025-04-09T11:13:00+02:00"},
		{"the publication after the last change", "Aktualisiert: 10.04.2025 Veröffentlicht: 09.04.2025", "2025-04-09T00:00:00+02:00"},
		{"a byline", "Von Erika Muster, 09.04.2025, 11:13 Uhr", "2025-04-09T11:13:00+02:00"},
		{"a byline in front of a label", "By Ines van der Meer Published 9 April 2025", "2025-04-09T00:00:00+02:00"},
		{"a byline between bars", "By Omar al-Halvern and Birte Sandmann, Harbour Desk | April 9, 2025 | 11:13 am | 3 min read", "2025-04-09T00:00:00+02:00"},
		{"a change told from now", "April 9, 2025 1:14 PM GMT Updated 2 hours ago", "2025-04-09T13:14:00Z"},
		{"the time of a change on the same day", "9. April 2025, 11:13   •   letztes Update: 15:10", "2025-04-09T11:13:00+02:00"},
		{"the time of an update in English", "9 April 2025, 11:13 | Update: 15:10", "2025-04-09T11:13:00+02:00"},
		{"a reading time between dots", "09.04.2025, 11:13 Uhr • Lesezeit: 3 Min.", "2025-04-09T11:13:00+02:00"},
		{"a reading time and an agency", "09.04.2025, 11:13 Uhr • Lesezeit: 3 Min. • hna", "2025-04-09T11:13:00+02:00"},
		{"a byline and a dash", "Von Erika Muster – 9. April 2025", "2025-04-09T00:00:00+02:00"},
		{"a place", "Dorum | 09.04.2025", "2025-04-09T00:00:00+02:00"},
		{"a label and a place of two words", "Neu Dorum • Stand: 09.04.2025", "2025-04-09T00:00:00+02:00"},
		{"a reading time", "09.04.2025 11:13 Lesezeit: 3 Min.", "2025-04-09T11:13:00+02:00"},
		{"the time first", "11:13 Uhr, 9. April 2025", "2025-04-09T11:13:00+02:00"},
		{"Central European Time", "9. Januar 2025, 11:13 Uhr (MEZ)", "2025-01-09T11:13:00+01:00"},
		{"French", "Publié le mercredi 9 avril 2025", "2025-04-09T00:00:00+02:00"},
		{"an English month first", "April 9, 2025", "2025-04-09T00:00:00+02:00"},
		{"an English day first", "Wed, 9th April 2025 at 6:30 pm", "2025-04-09T18:30:00+02:00"},
		{"midnight in English", "Published April 9, 2025 12:05 a.m. EDT", "2025-04-09T00:05:00-04:00"},
		{"noon in English", "Posted on April 9, 2025 12:05 PM ET", "2025-04-09T12:05:00-04:00"},
		{"Eastern time in winter", "January 9, 2025 7:05 pm ET", "2025-01-09T19:05:00-05:00"},
		{"a zone that is written out", "April 9, 2025 07:00 AM Eastern Daylight Time", "2025-04-09T07:00:00-04:00"},
		{"an hour from UTC", "9 April 2025 11:13 GMT+5:30", "2025-04-09T11:13:00+05:30"},
		{"the head of a letter", "Gesendet: Mittwoch, 9. April 2025 11:13", "2025-04-09T11:13:00+02:00"},
		{"the head of an English letter", "Sent: Wednesday, April 9, 2025 11:13 AM", "2025-04-09T11:13:00+02:00"},
		{"an embargo", "Sperrfrist: 9. April 2025, 10:00 Uhr", "2025-04-09T10:00:00+02:00"},
		{"a place and an agency", "Dorum, 9. April 2025 (hna/lno)", "2025-04-09T00:00:00+02:00"},
		{"an agency", "dpa, 9. April 2025, 11:13 Uhr", "2025-04-09T11:13:00+02:00"},
		{"an agency and its service", "dpa/lno, Mittwoch, 9. April 2025", "2025-04-09T00:00:00+02:00"},
		{"a newspaper", "Dorumer Bote, 9. April 2025", "2025-04-09T00:00:00+02:00"},
		{"a newspaper and a page", "Dorumer Zeitung vom 09.04.2025, Seite 5", "2025-04-09T00:00:00+02:00"},
		{"an English one", "Dorum Gazette, 9 April 2025, page 3", "2025-04-09T00:00:00+02:00"},
		{"a place as in a letter", "Neu Dorum, den 9. April 2025", "2025-04-09T00:00:00+02:00"},
		{"a newspaper", "Dorum Gazette, 9 April 2025", "2025-04-09T00:00:00+02:00"},
		{"a newspaper with its town", "The Guardian (London), April 9, 2025", "2025-04-09T00:00:00+02:00"},
		{"a German newspaper", "Dorumer Tageblatt, 9. April 2025", "2025-04-09T00:00:00+02:00"},
		{"when a transcript was broadcast", "Air date: 9 April 2025", "2025-04-09T00:00:00+02:00"},
		{"when a session was", "Datum der Sitzung: 09.04.2025", "2025-04-09T00:00:00+02:00"},
		{"when a meeting was", "Date of meeting: 9 April 2025", "2025-04-09T00:00:00+02:00"},
		{"when a release was issued", "Issued: Wednesday 9 April 2025, 17:00 CEST", "2025-04-09T17:00:00+02:00"},
		{"when a judgment was given", "Verkündet am: 09.04.2025", "2025-04-09T00:00:00+02:00"},
		{"the time of a change behind a newspaper", "Dorumer Zeitung, Mittwoch, 9. April 2025. Aktualisiert um 23:12 Uhr", "2025-04-09T00:00:00+02:00"},
		{"a change told from now behind a semicolon", "Published 9 Apr 2025 at 14:02 BST; last updated 3 hours ago", "2025-04-09T14:02:00+01:00"},
		{"the first publication and the last change", "First published: 9 Apr 2025, 06:10 GMT; last modified: 10 Apr 2025, 22:45 GMT", "2025-04-09T06:10:00Z"},
		{"the number of an issue", "Dorumer Bote, Ausgabe Nr. 44 vom 9. April 2025", "2025-04-09T00:00:00+02:00"},
		{"an author's office and a newspaper", "By Ines van der Meer, senior harbour reporter | The Dorum Evening Herald | Wednesday, 9 April 2025", "2025-04-09T00:00:00+02:00"},
		{"whom a text is from", "April 9, 2025 08:00 ET | Source: Dorum Harbour Inc.", "2025-04-09T08:00:00-04:00"},
		{"the head of a printed page", "SPORT / MITTWOCH, 9. APRIL 2025 · NR. 238 · SEITE 21", "2025-04-09T00:00:00+02:00"},
		{"one in English", "Around the harbour | Wednesday 9 April 2025 | Page 5", "2025-04-09T00:00:00+02:00"},
		{"a zone in summer and winter", "09.04.2025 / 19:42 CET/CEST", "2025-04-09T19:42:00+02:00"},
		{"one in winter behind an English day", "09-Jan-2025 / 07:30 CET/CEST", "2025-01-09T07:30:00+01:00"},
		{"a weekday behind the day", "9. April 2025 Mittwoch", "2025-04-09T00:00:00+02:00"},
		{"a weekday and a time behind the day", "April 9, 2025 Wednesday 10:15 AM GMT", "2025-04-09T10:15:00Z"},
		{"a weekday behind a comma", "April 9, 2025, Wednesday", "2025-04-09T00:00:00+02:00"},
		{"RFC 3339", "2025-04-09T11:13:00.250-03:00", "2025-04-09T11:13:00-03:00"},
		{"RFC 3339 in UTC", "2025-04-09T11:13:00Z", "2025-04-09T11:13:00Z"},
		{"an offset without a colon", "2025-04-09T11:13:00+0200", "2025-04-09T11:13:00+02:00"},
		{"RFC 1123", "Wed, 09 Apr 2025 11:13:00 GMT", "2025-04-09T11:13:00Z"},
		{"RFC 1123 with an offset", "Wed, 9 Apr 2025 11:13:00 -0400", "2025-04-09T11:13:00-04:00"},
		{"an abbreviation that Go would read as UTC", "Wed, 09 Apr 2025 11:13:00 EST", "2025-04-09T11:13:00-05:00"},
		{"slashes that cannot be exchanged", "31/03/2025", "2025-03-31T00:00:00+02:00"},
		{"slashes that the weekday decides", "Thursday 04/03/2025", "2025-04-03T00:00:00+02:00"},
		{"slashes that the zone decides", "04/03/2025 10:00 am ET", "2025-04-03T10:00:00-04:00"},
		{"the leap day", "29. Februar 2024", "2024-02-29T00:00:00+01:00"},
		{"odd white space", "\t 09.04.2025\u00a0\u2009 11:13 \u200b", "2025-04-09T11:13:00+02:00"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s, ok := dateline.Parse(tt.line, dateline.Options{Zone: mustZone(t, "Europe/Berlin")})
			if !ok {
				t.Fatalf("%q is not read", tt.line)
			}
			if got := s.Time.Format(time.RFC3339); got != tt.want {
				t.Errorf("%q is read as %s, want %s", tt.line, got, tt.want)
			}
		})
	}
}

func TestALineThatIsNoCertainDateIsRefused(t *testing.T) {
	for _, tt := range []struct{ name, line string }{
		{"nothing", ""},
		{"a sentence with a date", "Am 18. Februar 2025 trafen sich beide Seiten in der Hauptstadt zum ersten Mal."},
		{"a date in a short sentence", "Die Wahl war am 23.02.2025."},
		{"a headline with the date of what it is about", "Hafenfest Dorum | 15. August 2027"},
		{"such a headline with a time of day", "Hafenfest in Dorum | 15. August 2027, 18:00 Uhr"},
		{"such a headline with a remark", "Hafenfest, 15. August 2027 (abgesagt)"},
		{"the day of an event", "Freitag, den 15. August 2027"},
		{"the place and day of one", "Stadthalle Dorum, 9. April 2025"},
		{"what ends as a newspaper", "Sonderangebote, 9. April 2025"},
		{"a newspaper in a sentence", "Das meldete die Dorumer Zeitung vom 9. April 2025."},
		{"an event with a place and a comma", "HAFENFEST DORUM, 15. August 2027"},
		{"an event of a newspaper", "Day of the Press, 15 August 2027"},
		{"an event that ends as no newspaper does", "Dorum Post Office, 15 August 2027"},
		{"a headline that has a label's word in it", "Opening of the lighthouse gets new date 12 May 2027"},
		{"a headline of something published", "Study of seals published 12 May 2019"},
		{"a headline that begins as a byline does", "Von Dorum nach Ostholm, 15. August 2027"},
		{"such a headline between bars", "By ferry to Ostholm | 15 August 2027"},
		{"such a headline with an office", "By night, a reporter on the ferry to Ostholm | 15 August 2027"},
		{"an event of several words with a newspaper", "Hafenfest Dorum | Dorumer Zeitung | 15. August 2027"},
		{"such a headline with a comma", "By night, a ferry goes to Ostholm | 15 August 2027"},
		{"a headline behind a day and a dash", "Mittwoch, 9. April 2025 – Aus der Region"},
		{"such a headline with a dash", "Von Dorum nach Ostholm - 15. August 2027"},
		{"an update of something", "Update 3.1 der Karten vom 9. April 2025"},
		{"a headline behind a date", "12 May 2027 date set for the opening"},
		{"a book", "Mara Lund: Das Watt. Roman, erschienen am 3. März 2019"},
		{"when a concert is", "Datum des Konzerts: 9. April 2025"},
		{"an event on a printed page", "Hafenfest in Dorum | 15. August 2027 | Seite 5"},
		{"a headline between bars and slashes", "Rat / Mittwoch, 9. April 2025 | Wie es weitergeht am Hafen"},
		{"what was issued", "Permit for the bridge issued: 9 April 2025"},
		{"a sentence on a judgment", "Das Urteil verkündet am 9. April 2025 das Amtsgericht."},
		{"whom an event's text is from", "Hafenfest Dorum | 15. August 2027 | Quelle: Dorumer Bote"},
		{"a full hour without a label", "9. April 2025, 11 Uhr"},
		{"a remark that is no label", "9. April 2025 (abgesagt am 8. April 2025)"},
		{"a day without a year", "18. Februar"},
		{"a year", "Im Jahr 2022"},
		{"a range", "9.-11. April 2025"},
		{"day and month that may be exchanged", "04/03/2025"},
		{"a day that does not exist", "31.02.2025"},
		{"a leap day of another year", "29. Februar 2025"},
		{"a weekday that does not fit", "Montag, 9. April 2025"},
		{"a weekday behind it that does not fit", "9. April 2025 Montag"},
		{"a weekday behind it and more", "9. April 2025 Mittwoch Konzert"},
		{"what may be a version", "1.2.10"},
		{"an hour that does not exist", "09.04.2025 25:13"},
		{"a minute that does not exist", "09.04.2025 17:75"},
		{"a second that does not exist", "09.04.2025 17:05:75"},
		{"an hour that does not exist in English", "April 9, 2025 13:05 pm"},
		{"an offset that does not exist", "2025-04-09T11:13:00+19:00"},
		{"a year of the future", "09.04.9025"},
		{"a year of two digits that is not of this century", "Stand: 12.05.98, 11.30 Uhr"},
		{"a year of two digits that may be of any", "07.11.41"},
		{"a phone number", "030 09042025"},
		{"a version", "12.4.1"},
		{"a score", "Endstand 2:1 (1:0)"},
		{"a price", "1.234.567 Euro"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if s, ok := dateline.Parse(tt.line, dateline.Options{}); ok {
				t.Errorf("%q is read as %s", tt.line, s.Time)
			}
		})
	}
}

func TestTheLanguageDecidesTheOrderOfDayAndMonth(t *testing.T) {
	for _, tt := range []struct{ language, want string }{
		{"en-US", "2025-03-04"},
		{"en-GB", "2025-04-03"},
		{"fr", "2025-04-03"},
		{"de", ""},
		{"de-AT", ""},
		{"en", ""},
		{"", ""},
	} {
		t.Run("language "+tt.language, func(t *testing.T) {
			got := ""
			if s, ok := dateline.Parse("03/04/2025", dateline.Options{Language: tt.language}); ok {
				got = s.Time.Format(time.DateOnly)
			}
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestAStampSaysWhatItsLineStates(t *testing.T) {
	for _, tt := range []struct {
		name, line string
		kind       dateline.Kind
		zoned, day bool
	}{
		{"a change in brackets behind its day", "09.04.2025, 11:13 Uhr (aktualisiert: 10.04.2025, 9 Uhr)", dateline.Plain, false, false},
		{"a change in brackets alone", "(Stand: 9. April 2025)", dateline.Updated, false, true},
		{"a full hour behind a label", "Stand: 9. April 2025, 11 Uhr", dateline.Updated, false, false},
		{"the first publication behind a dash", "Erstmals veröffentlicht: 9. April 2025 – Letzte Aktualisierung: 10. April 2025", dateline.Published, false, true},
		{"the first publication in a word", "Erstveröffentlichung: 9. April 2025", dateline.Published, false, true},
		{"the first publication behind its adverb", "Originally published: 9 April 2025, 9:00am; updated: 10 April 2025, 7pm", dateline.Published, false, false},
		{"the last change in brackets behind the publication", "Erschienen am 9.4.2025 (zuletzt geändert am 10.4.2025)", dateline.Published, false, true},
		{"both with a slash", "Posted: April 9, 2025 / Updated: April 10, 2025 at 6:30 PM", dateline.Published, false, true},
		{"a bare day", "09.04.2025", dateline.Plain, false, true},
		{"a time", "09.04.2025 11:13", dateline.Plain, false, false},
		{"midnight as a time", "09.04.2025 00:00", dateline.Plain, false, false},
		{"a zone", "09.04.2025 11:13 MESZ", dateline.Plain, true, false},
		{"a publication", "Erschienen: 09.04.2025", dateline.Published, false, true},
		{"a change", "Last updated: April 9, 2025 11:13 UTC", dateline.Updated, true, false},
		{"both, the publication wins", "Updated April 10, 2025 | Published April 9, 2025", dateline.Published, false, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s, ok := dateline.Parse(tt.line, dateline.Options{})
			if !ok || s.Kind != tt.kind || s.Zoned != tt.zoned || s.DayOnly != tt.day {
				t.Errorf("%q: got %+v, %v", tt.line, s, ok)
			}
		})
	}
}

func TestWithoutAZoneATimeIsUTC(t *testing.T) {
	s, ok := dateline.Parse("09.04.2025 11:13", dateline.Options{})
	if want := time.Date(2025, 4, 9, 11, 13, 0, 0, time.UTC); !ok || !s.Time.Equal(want) {
		t.Errorf("got %v, %v", s.Time, ok)
	}
}

func TestNormalLeavesOneSpaceAndNoUnseenMarks(t *testing.T) {
	got := dateline.Normal(" \ufeffDonau\u00addampf \u2028\t schiff\u200b \r\n")
	if want := "Donaudampf schiff"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestBareLeavesNoMarksOfEmphasis(t *testing.T) {
	for line, want := range map[string]string{
		"**DORUM, 9. April 2025** (hna) – Der": "DORUM, 9. April 2025 (hna) – Der",
		"*Lokales* | _9. April 2025_":          "Lokales | 9. April 2025",
		"**Published:** 9 April 2025":          "Published: 9 April 2025",
		"Leser*innen und snake_case, 2 * 3":    "Leser*innen und snake_case, 2 * 3",
		"* ein Punkt":                          "* ein Punkt",
	} {
		if got := dateline.Bare(line); got != want {
			t.Errorf("%q: got %q, want %q", line, got, want)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, line := range []string{
		"Mittwoch, 9. April 2025, 18:30 Uhr", "2025-04-09T11:13:00.250-03:00", "Von E. M., 09.04.2025 | Lesezeit: 3 Min.",
		"11:13 Uhr, 9. April 2025", "04/03/2025 10:00 am ET", "Updated April 10, 2025 | Published April 9, 2025", "31.02.2025", "\xff 1.1.2025",
	} {
		f.Add(line, "en-US")
	}
	f.Fuzz(func(t *testing.T, line, language string) {
		o := dateline.Options{Language: language}
		s, ok := dateline.Parse(line, o)
		if !ok {
			if s != (dateline.Stamp{}) {
				t.Errorf("%q is refused, but %+v is returned", line, s)
			}
			return
		}
		if year := s.Time.Year(); year < 1800 || year > 2199 || s.Kind == 0 {
			t.Errorf("%q is read as %+v", line, s)
		}
		again, ok := dateline.Parse(s.Time.Format(time.RFC3339), o)
		if !ok || !again.Time.Equal(s.Time) {
			t.Errorf("%q is read as %s, and that as %s", line, s.Time, again.Time)
		}
	})
}

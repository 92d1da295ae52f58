package notation_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/notation"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestWhatBothStateIsWrittenAlike(t *testing.T) {
	for _, c := range []struct{ name, source, text, language, claim, wantSource, wantClaim string }{
		{"one language: the source's words", "de", "Die Sitzung dauerte anderthalb Stunden.", "de", "Die Sitzung dauerte 90 Minuten.",
			"Die Sitzung dauerte anderthalb Stunden.", "Die Sitzung dauerte anderthalb Stunden."},
		{"two languages: one form for both", "de", "Die Sitzung dauerte anderthalb Stunden.", "en", "The session lasted 1.5 hours.",
			"Die Sitzung dauerte 90 Minuten.", "The session lasted 90 minutes."},
		{"an hour", "de", "Das Treffen begann um 15 Uhr.", "en", "The meeting began at 3 p.m. in Bern.",
			"Das Treffen begann um 15:00 Uhr.", "The meeting began at 15:00 in Bern."},
		{"a time in words, which leaves the half of the day open", "en", "The fair opens at half past five.", "en", "The fair opens at 17:30.",
			"The fair opens at half past five.", "The fair opens at half past five."},
		{"and in the other language", "de", "Die Messe beginnt um Viertel nach neun.", "en", "The fair opens at 9:15 a.m. in Bern.",
			"Die Messe beginnt um 9:15 Uhr.", "The fair opens at 9:15 in Bern."},
		{"money with its magnitude", "en", "It made a profit of $1.4bn.", "de", "Der Gewinn lag bei 1400 Millionen Dollar.",
			"It made a profit of 1.4 billion dollars.", "Der Gewinn lag bei 1.4 Milliarden Dollar."},
		{"the source's decimal mark", "de", "Der Schaden beträgt 6,4 Millionen Euro.", "en", "The damage is 6.4 million euros.",
			"Der Schaden beträgt 6,4 Millionen Euro.", "The damage is 6,4 million euros."},
		{"of one of two amounts", "de", "Der Anteil stieg auf 4,5 Prozent.", "en", "The share rose from 3.5 to 4.5 per cent.",
			"Der Anteil stieg auf 4,5 Prozent.", "The share rose from 3.5 to 4,5 percent."},
		{"between thousands", "en", "The plot cost 740,000 euros.", "de", "Das Grundstück kostete 740.000 Euro.",
			"The plot cost 740,000 euros.", "Das Grundstück kostete 740,000 Euro."},
		{"of another amount", "de", "Der Schaden beträgt 6,4 Millionen Euro.", "en", "The damage is 6.3 million euros.",
			"Der Schaden beträgt 6,4 Millionen Euro.", "The damage is 6.3 million euros."},
		{"of another sort", "de", "Der Anteil beträgt 6,4 Prozent.", "en", "The damage is 6.4 million euros.",
			"Der Anteil beträgt 6,4 Prozent.", "The damage is 6.4 million euros."},
		{"an area", "de", "500 Hektar Wald brannten.", "en", "Five square kilometres of forest burned.",
			"5 Quadratkilometer Wald brannten.", "5 square kilometres of forest burned."},
		{"a number in words and in digits", "en", "The strike lasted nine days, the talks five.", "en", "The strike lasted 9 days.",
			"The strike lasted nine days, the talks five.", "The strike lasted nine days."},
		{"two values", "de", "Um 15 Uhr kamen zwei Dutzend Gäste.", "en", "At 3 p.m. there were 24 guests.",
			"Um 15:00 Uhr kamen 24 Gäste.", "At 15:00 there were 24 guests."},
		{"a frost", "de", "Am Kap waren es –7 °C.", "de", "Am Kap waren es 7 Grad unter null.",
			"Am Kap waren es minus 7 Grad.", "Am Kap waren es minus 7 Grad."},
		{"a frost in two languages", "en", "It was -7 degrees.", "de", "Es waren minus 7 Grad.",
			"It was minus 7 degrees.", "Es waren minus 7 Grad."},
		{"the sign of a temperature, which is the other one", "de", "Am Kap waren es –7 °C.", "de", "Am Kap waren es 7 Grad.",
			"Am Kap waren es minus 7 Grad.", "Am Kap waren es plus 7 Grad."},
		{"and in the other language", "en", "It was 7.5 degrees.", "de", "Es waren minus 7,5 Grad.",
			"It was plus 7.5 degrees.", "Es waren minus 7,5 Grad."},
		{"degrees that it fell by", "de", "Am Kap fiel die Temperatur auf minus 7 Grad.", "de", "Am Kap fiel die Temperatur um 7 Grad.",
			"Am Kap fiel die Temperatur auf minus 7 Grad.", "Am Kap fiel die Temperatur um 7 Grad."},
		{"both signs in one passage", "de", "Am Kap stieg die Temperatur von minus 7 auf 7 Grad.", "de", "Am Kap stieg die Temperatur auf 7 Grad.",
			"Am Kap stieg die Temperatur von minus 7 auf 7 Grad.", "Am Kap stieg die Temperatur auf 7 Grad."},
		{"both signs, one of them about", "en", "It was about 7 degrees by day and -7 degrees at night.", "en", "It was 7 degrees by day.",
			"It was about 7 degrees by day and -7 degrees at night.", "It was 7 degrees by day."},
		{"both signs, one of them from zero", "de", "Am Kap waren es 7 Grad über null, nachts minus 7 Grad.", "de", "Am Kap waren es 7 Grad.",
			"Am Kap waren es 7 Grad über null, nachts minus 7 Grad.", "Am Kap waren es 7 Grad."},
		{"a frost of two", "de", "Am Kap waren es –7 °C, am Fjord –9 °C.", "de", "Am Kap waren es 7 Grad unter null.",
			"Am Kap waren es –7 °C, am Fjord –9 °C.", "Am Kap waren es –7 °C."},
		{"one sign of two temperatures, which is the other one", "de", "Am Kap waren es –7 °C, am Fjord 9 °C.", "de", "Am Kap waren es 7 Grad.",
			"Am Kap waren es minus 7 Grad, am Fjord 9 °C.", "Am Kap waren es plus 7 Grad."},
		{"a sign beside degrees that it fell by", "de", "Am Kap fiel die Temperatur um 7 Grad auf –7 °C.", "de", "Am Kap fiel die Temperatur auf 7 Grad.",
			"Am Kap fiel die Temperatur um 7 Grad auf minus 7 Grad.", "Am Kap fiel die Temperatur auf plus 7 Grad."},
		{"the first of two, whose unit stands behind the other", "de", "Am Kap stieg die Temperatur von –7 auf 9 Grad.", "de", "Am Kap stieg die Temperatur von 7 auf 9 Grad.",
			"Am Kap stieg die Temperatur von minus 7 Grad auf 9 Grad.", "Am Kap stieg die Temperatur von plus 7 Grad auf 9 Grad."},
		{"a frost that the noun tells of", "de", "Am Kap waren es –7 °C.", "de", "Am Kap herrschte Frost von 7 Grad.",
			"Am Kap waren es minus 7 Grad.", "Am Kap herrschte Frost von minus 7 Grad."},
		{"and of which the source does", "de", "Am Kap herrschte Frost von 7 Grad, am Fjord von 9 Grad.", "de", "Am Kap waren es –7 °C.",
			"Am Kap herrschte Frost von 7 Grad, am Fjord von 9 Grad.", "Am Kap waren es minus 7 Grad."},
		{"degrees of cold, whose sign is open", "de", "Am Kap waren es –7 °C.", "de", "Am Kap war es 7 Grad kalt.",
			"Am Kap waren es –7 °C.", "Am Kap war es 7 Grad kalt."},
		{"of a source", "de", "Am Kap herrschte bei 7 Grad strenger Frost.", "de", "Am Kap waren es –7 °C.",
			"Am Kap herrschte bei 7 Grad strenger Frost.", "Am Kap waren es –7 °C."},
		{"in English", "en", "It was a frosty 7 degrees.", "en", "It was minus 7 degrees.",
			"It was a frosty 7 degrees.", "It was minus 7 degrees."},
		{"a frost with its sign", "de", "Am Kap war es 7 Grad warm.", "de", "Am Kap war es –7 °C kalt.",
			"Am Kap war es plus 7 Grad warm.", "Am Kap war es minus 7 Grad kalt."},
		{"miles are the claim's kilometres", "en", "The train was travelling at 48mph.", "de", "Der Zug fuhr mit rund 77 km/h.",
			"The train was travelling at about 77 kilometres per hour.", "Der Zug fuhr mit rund 77 km/h."},
		{"where none stand beside them", "en", "They flew 36 miles (58 km).", "de", "Sie flogen 58 Kilometer.",
			"They flew 36 miles (58 kilometres).", "Sie flogen 58 Kilometer."},
		{"feet and inches", "en", "The keeper is 6ft 4in tall.", "en", "The keeper is 1.93 metres tall.",
			"The keeper is 1.93 metres tall.", "The keeper is 1.93 metres tall."},
		{"miles before what has them", "en", "The 14.5-mile road is new.", "de", "Die Straße ist rund 23 Kilometer lang.",
			"The 23-kilometre road is new.", "Die Straße ist rund 23 Kilometer lang."},
		{"feet and inches before what has them", "en", "The 6ft 4in keeper left.", "de", "Der Torwart ist 1,93 Meter groß.",
			"The 1.93-metre keeper left.", "Der Torwart ist 1,93 Meter groß."},
		{"acres in two languages: one unit for both", "en", "It has burned 12,400 acres.", "de", "Es hat rund 5.000 Hektar verbrannt.",
			"It has burned about 50 square kilometres.", "Es hat rund 50 Quadratkilometer verbrannt."},
		{"and in one", "en", "It has burned 12,400 acres.", "en", "It has burned about 5,000 hectares.",
			"It has burned about 5,000 hectares.", "It has burned about 5,000 hectares."},
		{"other miles stay", "en", "They walked 10 miles.", "de", "Sie gingen 15 Kilometer.", "They walked 10 miles.", "Sie gingen 15 Kilometer."},
		{"a bound of miles stays", "en", "They walked up to 10 miles.", "de", "Sie gingen 16 Kilometer.", "They walked up to 10 miles.", "Sie gingen 16 Kilometer."},
		{"a share behind an article stays", "en", "It fell from the one in three of last year.", "de", "Es war ein Drittel.",
			"It fell from the one in three of last year.", "Es war ein Drittel."},
		{"other values stay", "de", "Die Sitzung dauerte 80 Minuten.", "en", "The session lasted 1.5 hours.",
			"Die Sitzung dauerte 80 Minuten.", "The session lasted 1.5 hours."},
		{"of other things, too", "de", "Zwölf Häuser brannten ab.", "en", "12 people died.",
			"12 Häuser brannten ab.", "12 people died."},
		{"another language has its numbers in digits", "fr", "Le match a duré 90 minutes.", "en", "The match lasted 1.5 hours.",
			"Le match a duré 90 minutes.", "The match lasted 1.5 hours."},
	} {
		t.Run(c.name, func(t *testing.T) {
			source, claim := notation.Alike(aliketest.Read(c.source, c.text, aliketest.Published), aliketest.Read(c.language, c.claim, value.Reference{}))
			if source != c.wantSource || claim != c.wantClaim {
				t.Errorf("wrote %q and %q, want %q and %q", source, claim, c.wantSource, c.wantClaim)
			}
		})
	}
}

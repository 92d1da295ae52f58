package reading

import (
	"strings"
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factcheck/evidence"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// paragraph returns the last n sentences of a text as a passage behind the one before them.
func paragraph(text string, n int) *factcheck.Evidence {
	sentences := segment.Sentences(text)
	first := len(sentences) - n
	e := &factcheck.Evidence{Source: &factcheck.Source{}, Language: value.DetectLanguage(text)}
	e.Passage = factcheck.Passage{Span: segment.Span{Start: sentences[first].Start, End: len(text)}, Sentences: sentences[first:], Text: text[sentences[first].Start:]}
	if first > 0 {
		before := sentences[first-1]
		e.Passage.Context, e.Passage.Before = before.Of(text), text[before.Start:e.Passage.Start]
	}
	return e
}

func TestAnAmountIsOfTheDateThatItsSentenceIsSetAt(t *testing.T) {
	const (
		bad     = "Im Jahr 2011 wollte der Rat das Bad schließen. Ein Begehren verhinderte es: 74 Prozent stimmten dagegen. Die zweite Abstimmung vom März 2025 brachte 68 Prozent."
		ballots = "Im ersten Wahlgang bekam Lehnert 33 Stimmen, Jonas Pfeil 29 Stimmen. Im zweiten Wahlgang siegte Lehnert mit 41 Stimmen."
		ferry   = "In 2013 Ingrid Dahl took over. At the time the company had 12 ships. Now it has seven."
	)
	for _, c := range []struct {
		name, text string
		sentences  int
		claim      string
		want       string // what the source has instead; empty: it is not set apart
	}{
		{"a later year of the passage", bad, 3, "2025 stimmten 74 Prozent gegen die Schließung.", "2011"},
		{"in the other language", bad, 3, "In 2025, 74 percent voted against closing the pool.", "2011"},
		{"a year of the sentence before", bad, 2, "2025 stimmten 74 Prozent gegen die Schließung.", "2011"},
		{"a year that the passage lacks", ferry, 3, "In 2018 the company had 12 ships.", "2013"},

		{"another ballot", ballots, 2, "Jonas Pfeil bekam im zweiten Wahlgang 29 Stimmen.", "ersten"},
		{"another ballot before", ballots, 1, "Jonas Pfeil bekam im zweiten Wahlgang 29 Stimmen.", "ersten"},
		{"its ballot", ballots, 2, "Jonas Pfeil bekam im ersten Wahlgang 29 Stimmen.", ""},
		{"no ballot", ballots, 2, "Jonas Pfeil bekam 29 Stimmen.", ""},
		{"an ordinal of something else", ballots, 2, "Der zweite Kandidat bekam 29 Stimmen.", ""},
		{"its year", bad, 3, "2011 stimmten 74 Prozent gegen die Schließung.", ""},
		{"the year of the other amount", bad, 3, "Im März 2025 stimmten 68 Prozent gegen die Schließung.", ""},
		{"no year", bad, 3, "74 Prozent stimmten gegen die Schließung.", ""},
		{"two years", bad, 3, "2011 stimmten 74 Prozent dagegen, 2025 waren es 68 Prozent.", ""},
		{"now", ferry, 3, "In 2018 the company had seven ships.", ""},
		{"no amount of the passage", ferry, 3, "In 2018 the company had 30 ships.", ""},
		{"the amount twice", "Im Jahr 2011 kamen 900 Gäste. Heute sind es wieder 900 Gäste.", 2, "2025 kamen 900 Gäste.", ""},
		{"a comparison", "Im Jahr 2011 waren es 38, nun sind es 40 Gäste.", 1, "2025 waren es 40 Gäste.", ""},
		{"a year within the sentence", "Der Umsatz lag bei 40 Millionen Euro nach 38 Millionen im Jahr 2024.", 1, "2025 lag der Umsatz bei 40 Millionen Euro.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			apart, ok := OfClaim(c.claim, "", time.Time{}).setApart(paragraph(c.text, c.sentences))
			place := apart.place
			if place.Text != c.want || ok != (c.want != "") {
				t.Errorf("got %q, %v, want %q", place.Text, ok, c.want)
			}
			if ok && place.Of(c.text) != c.want {
				t.Errorf("its place has %q", place.Of(c.text))
			}
		})
	}
}

func TestTheYearToldBeforeIsShown(t *testing.T) {
	const claim = "Im Jahr 2016 kamen 900 Gäste."
	for _, c := range []struct {
		text      string
		sentences int
		claim     string
		want      string
	}{
		{"2016 übernahm Gesa Thorn das Bad. Damals kamen 900 Gäste.", 1, claim, "Im Jahr 2016 kamen 900 Gäste."},
		{"Im Jahr 2016 wollte der Rat das Bad schließen. Ein Begehren verhinderte es.", 2, claim, "Im Jahr 2016 wollte der Rat das Bad schließen. Im Jahr 2016: Ein Begehren verhinderte es."},
		{"In May 2016 the owners left. At that time, it had 12 ships.", 1, claim, "In 2016 it had 12 ships."},
		{"2016 übernahm Gesa Thorn das Bad. Heute kommen 900 Gäste.", 1, claim, "Heute kommen 900 Gäste."},
		{"Gesa Thorn übernahm das Bad. Damals kamen 900 Gäste.", 1, claim, "Damals kamen 900 Gäste."},
		{"2016 übernahm Gesa Thorn das Bad. Damals kamen 900 Gäste.", 1, "Damals kamen 900 Gäste.", "Damals kamen 900 Gäste."},
	} {
		e := paragraph(c.text, c.sentences)
		q := evidence.Ask(e)
		if got := OfClaim(c.claim, "", time.Time{}).withYears(q, e.Passage.Text); got != c.want {
			t.Errorf("%q beside %q: got %q, want %q", c.text, c.claim, got, c.want)
		}
	}
}

func TestAQuotationShowsTheYearToldBefore(t *testing.T) {
	const text = "2016 übernahm Gesa Thorn das Bad. Damals kamen 900 Gäste. Heute ist es zu."
	for _, c := range []struct {
		claim     string
		sentences int
		quoted    string
		want      string
	}{
		{"2016 kamen 900 Gäste.", 3, "Damals kamen 900 Gäste.", "2016"},
		{"2016 kamen 900 Gäste.", 2, "Damals kamen 900 Gäste.", "2016"},
		{"Es kamen 900 Gäste.", 3, "Damals kamen 900 Gäste.", "Damals"},
		{"2016 übernahm Thorn das Bad.", 3, "2016 übernahm Gesa Thorn das Bad.", "2016"},
		{"2025 ist das Bad zu.", 3, "Heute ist es zu.", "Heute"},
	} {
		start := strings.Index(text, c.quoted)
		e := paragraph(text, c.sentences)
		got := OfClaim(c.claim, "", time.Time{}).ShownFrom(e, segment.Span{Start: start, End: start + len(c.quoted)})
		if !strings.HasPrefix(text[got:], c.want) {
			t.Errorf("%s: it begins with %q", c.claim, text[got:])
		}
	}
}

package checker_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"google.golang.org/protobuf/types/known/timestamppb"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// facts come in both languages; a source holds some, a claim is one of them.
var facts = []string{
	"Die Brücke in Halvern wurde am 5. April eröffnet.", "The bridge in Halvern was opened on 5 April.",
	"Der Stadtrat hat dem Neubau nicht zugestimmt.", "The council did not approve the new building.",
	"Rund 4.000 Menschen kamen zum Fest.", "About 4,000 people came to the festival.",
	"»Wir haben gewartet«, sagte Bürgermeisterin Müßig.", "\"We have waited,\" said Mayor Müßig.",
	"Der Zug fährt um 20.40 Uhr in Hamburg ab.", "The train leaves Hamburg at 8.40 p.m.",
	"L’école de Saint-Étienne a fermé ses portes en 2019.", "Школа закрылась в 2019 году.", "学校は2019年に閉校した。",
}

// noise is what texts from outside hold.
var noise = []string{
	"\r\n", "\n\n", "\u2028", "\u2029", "\u00a0", "\ufeff", "\t", " ", "\u200b", "e\u0301", "a\u0308", "\u00ad", "👩‍👩‍👧", "\x00", "\u202e", "…", "„", "(", "*", "\r",
}

func randomContent(r *rand.Rand) string {
	var b strings.Builder
	for range 3 + r.IntN(12) {
		for range r.IntN(3) {
			b.WriteString(noise[r.IntN(len(noise))])
		}
		fact := facts[r.IntN(len(facts))]
		if r.IntN(3) == 0 { // noise inside
			at := r.IntN(len(fact))
			for !utf8.RuneStart(fact[at]) {
				at--
			}
			fact = fact[:at] + noise[r.IntN(len(noise))] + fact[at:]
		}
		b.WriteString(fact)
		b.WriteString([]string{" ", "\n", "\n\n", "\r\n\r\n", ""}[r.IntN(5)])
	}
	return b.String()
}

func TestEveryQuotationIsByteForByteInItsSource(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	s := factchecktest.Start(t, factchecktest.Config{})
	contents := map[string]string{}
	for i := range 30 {
		src := &factcheckv1.Source{Name: fmt.Sprintf("sources/s%d", i), Title: facts[i%len(facts)], Content: randomContent(r)}
		contents[src.GetName()] = src.GetContent()
		s.MustIndex(t, src)
	}
	claims := append([]string{"Nothing of the kind is known.", "\u202ea b!", "Die Brücke wurde nie eröffnet."}, facts...)
	quotations := 0
	for _, claim := range claims {
		answer, err := s.FactCheck.CheckClaim(t.Context(), &factcheckv1.CheckClaimRequest{
			Claim: claim, Options: &factcheckv1.CheckOptions{MaxCitationCount: 20, CitationThreshold: new(float64)},
		})
		if err != nil {
			t.Fatalf("%q: %v", claim, err)
		}
		check := answer.GetCheck()
		if none := check.GetVerdict() == factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE; none != (len(check.GetCitations()) == 0) {
			t.Errorf("%q: %v with %d citations", claim, check.GetVerdict(), len(check.GetCitations()))
		}
		for _, c := range check.GetCitations() {
			quotations++
			content := contents[c.GetSource()]
			start, end := int(c.GetStartByte()), int(c.GetEndByte())
			if c.StartByte == nil || c.EndByte == nil || start < 0 || start >= end || end > len(content) {
				t.Fatalf("%q: %s is quoted from %d to %d of %d bytes", claim, c.GetSource(), start, end, len(content))
			}
			if content[start:end] != c.GetQuote() || !utf8.ValidString(c.GetQuote()) {
				t.Errorf("%q: %s [%d:%d] is %q, quoted is %q", claim, c.GetSource(), start, end, content[start:end], c.GetQuote())
			}
		}
	}
	if quotations < len(claims) {
		t.Errorf("only %d quotations were compared", quotations)
	}
}

func TestASentenceIsNotQuotedForTheOneBeforeIt(t *testing.T) {
	const claim = "Die neue Klinik von Reinbruch wurde eröffnet."
	either := func(word string) func(string, string) float64 {
		return func(before, passage string) float64 {
			switch {
			case strings.Contains(passage, word):
				return .95
			case strings.Contains(before, word):
				return .97
			}
			return .01
		}
	}
	for _, c := range []struct {
		name    string
		support func(before, passage string) float64
		quote   string // of the source
		rest    [2]string
	}{
		{"it is what follows", either("eröffnet"), "Die Klinik ist am Dienstag eröffnet worden.", [2]string{"", " 300 Gäste kamen. Es gab Kuchen."}},
		{"it is what follows a later one", either("eröffnet"), "Die Klinik ist am Dienstag eröffnet worden.", [2]string{"Der Rat tagte lange. ", " 300 Gäste kamen."}},
		{"it decides with what is known before it", either("aufgegangen"), "Ihre Türen sind am Dienstag aufgegangen.", [2]string{"Die Klinik ist fertig. ", " 300 Gäste kamen."}},
		{"both decide together", func(before, passage string) float64 {
			switch ready, guests := strings.Contains(passage, "fertig"), strings.Contains(passage, "Gäste"); {
			case ready && guests:
				return .97
			case ready || guests:
				return .5
			}
			return .01
		}, "Die Klinik ist fertig. Am Dienstag kamen 300 Gäste.", [2]string{"", " Es gab Kuchen."}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := factchecktest.Start(t, factchecktest.Config{Judge: reading(c.support)})
			s.MustIndex(t, &factcheckv1.Source{Name: "sources/clinic", LanguageCode: "de", Content: c.rest[0] + c.quote + c.rest[1]})
			got := check(t, s, claim, nil)
			if len(got.GetCitations()) != 1 || got.GetCitations()[0].GetQuote() != c.quote {
				t.Errorf("%v quotes %v, want %q", got.GetVerdict(), got.GetCitations(), c.quote)
			}
		})
	}
}

func TestWhatADayFollowsFromIsQuoted(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	published := timestamppb.New(time.Date(2025, 3, 5, 9, 0, 0, 0, time.UTC))
	s.MustIndex(t, &factcheckv1.Source{
		Name: "sources/clinic", LanguageCode: "de", PublishTime: published,
		Content: "Die Klinik in Reinbruch ist am Dienstag eröffnet worden. 300 Gäste kamen.",
	})
	for _, claim := range []string{"Die Klinik in Reinbruch ist am 4. März 2025 eröffnet worden.", "Die Klinik in Reinbruch ist gestern eröffnet worden.", "The clinic in Reinbruch was opened on 4 March 2025."} {
		got := check(t, s, claim, &factcheckv1.CheckOptions{ClaimTime: published})
		for _, c := range got.GetCitations() {
			if !strings.HasPrefix(c.GetQuote(), "Die Klinik") {
				t.Errorf("%q: %v, quoted is %q", claim, got.GetVerdict(), c.GetQuote())
			}
		}
		if len(got.GetCitations()) == 0 {
			t.Errorf("%q: nothing is quoted", claim)
		}
	}
}

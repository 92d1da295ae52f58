package checker_test

import (
	"strings"
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// opening is a source whose values are asked about.
var opening = &factcheckv1.Source{
	Name: "sources/opening", Title: "Neue Schwimmhalle in Ostheim", LanguageCode: "de",
	Content: "Die neue Schwimmhalle in Ostheim ist am 5. April 2025 eröffnet worden. " +
		"Der Bau hat 14 Millionen Euro gekostet. " +
		"Bürgermeisterin Carla Wendt hielt die Rede zur Eröffnung nicht selbst.",
}

func check(t *testing.T, s *factchecktest.Server, claim string, o *factcheckv1.CheckOptions) *factcheckv1.ClaimCheck {
	t.Helper()
	answer, err := s.FactCheck.CheckClaim(t.Context(), &factcheckv1.CheckClaimRequest{Claim: claim, Options: o})
	if err != nil {
		t.Fatalf("%q: %v", claim, err)
	}
	return answer.GetCheck()
}

func TestAConflictSaysWhatDiffers(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	s.MustIndex(t, opening)
	for _, c := range []struct {
		claim, claimText, sourceText string
		kind                         factcheckv1.DifferenceKind
	}{
		{"Die neue Schwimmhalle in Ostheim wurde am 9. April 2025 eröffnet.", "9. April 2025", "5. April 2025", factcheckv1.DifferenceKind_DIFFERENCE_KIND_DATE},
		{"The new indoor pool in Ostheim cost 19 million euros to build.", "19 million euros", "14 Millionen Euro", factcheckv1.DifferenceKind_DIFFERENCE_KIND_NUMBER},
	} {
		got := check(t, s, c.claim, nil)
		if got.GetVerdict() != factcheckv1.Verdict_VERDICT_CONFLICT {
			t.Errorf("%q: %v", c.claim, got.GetVerdict())
			continue
		}
		best := got.GetCitations()[0]
		if len(best.GetDifferences()) != 1 {
			t.Errorf("%q: differences %v, want one", c.claim, best.GetDifferences())
			continue
		}
		d := best.GetDifferences()[0]
		if d.GetKind() != c.kind || d.GetClaimText() != c.claimText || d.GetSourceText() != c.sourceText {
			t.Errorf("%q: differs by %v", c.claim, d)
		}
		if part := c.claim[d.GetClaimStartByte():d.GetClaimEndByte()]; part != d.GetClaimText() {
			t.Errorf("%q: the span of the claim is %q", c.claim, part)
		}
		start, end := d.GetSourceStartByte(), d.GetSourceEndByte()
		if part := opening.GetContent()[start:end]; part != d.GetSourceText() {
			t.Errorf("%q: the span of the source is %q", c.claim, part)
		}
		if start < best.GetStartByte() || end > best.GetEndByte() {
			t.Errorf("%q: what differs stands outside of the quotation %q", c.claim, best.GetQuote())
		}
	}
}

func TestANumberOfOtherThingsIsNotTheOneOfTheClaim(t *testing.T) {
	six := func(p factcheck.Pair) bool { return strings.Contains(p.Claim, "6") }
	s := factchecktest.Start(t, factchecktest.Config{Judge: refuting(six)})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/harbour", LanguageCode: "en", Content: "The harbour of Ostheim has 4 cranes and 6 sheds."})
	got := check(t, s, "The harbour of Ostheim has 6 cranes.", nil).GetCitations()
	if len(got) != 1 || len(got[0].GetDifferences()) != 1 {
		t.Fatalf("citations %v", got)
	}
	if d := got[0].GetDifferences()[0]; d.GetClaimText() != "6" || d.GetSourceText() != "4" {
		t.Errorf("differs by %v", d)
	}
}

func TestAValueThatIsDeniedIsNotTheOneOfTheSource(t *testing.T) {
	for _, c := range []struct{ name, source, claim, claimText, sourceText string }{
		{"behind the right one", "Der Kran in Ostheim ist 48 Meter hoch, nicht 84 Meter.", "Der Kran in Ostheim ist 84 Meter hoch.", "84 Meter", "48 Meter"},
		{"behind an and", "Der Kran in Ostheim ist 48 Meter und nicht 84 Meter hoch.", "Der Kran in Ostheim ist 84 Meter hoch.", "84 Meter", "48 Meter"},
		{"that another replaces", "The crane in Ostheim is 48 metres tall rather than 84 metres.", "Der Kran in Ostheim ist 84 Meter hoch.", "84 Meter", "48 metres"},
		{"that another replaces, in German", "Der Kran in Ostheim ist 48 Meter hoch statt wie gemeldet 84 Meter.", "The crane in Ostheim is 84 metres tall.", "84 metres", "48 Meter"},
		{"in front of the right one", "The crane in Ostheim is not 84 metres tall but 48 metres.", "Der Kran in Ostheim ist 84 Meter hoch.", "84 Meter", "48 metres"},
		{"in the claim", "The crane in Ostheim is 48 metres tall.", "Der Kran in Ostheim ist 84 Meter hoch, nicht 48.", "84 Meter", "48 metres"},
		{"a year of the claim", "Der Kran in Ostheim stammt von 1961.", "The crane in Ostheim was built in 1991, not in 1961.", "1991", "1961"},
		{"a year", "The crane in Ostheim was built in 1961, not in 1991.", "The crane in Ostheim was built in 1991.", "1991", "1961"},
	} {
		wrong := func(p factcheck.Pair) bool {
			before, _, _ := strings.Cut(p.Claim, ",")
			return strings.Contains(before, "84") || strings.Contains(before, "1991")
		}
		s := factchecktest.Start(t, factchecktest.Config{Judge: refuting(wrong)})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/crane", Content: c.source})
		got := check(t, s, c.claim, nil).GetCitations()
		if len(got) != 1 || len(got[0].GetDifferences()) != 1 {
			t.Errorf("%s: citations %v", c.name, got)
			continue
		}
		if d := got[0].GetDifferences()[0]; d.GetClaimText() != c.claimText || d.GetSourceText() != c.sourceText {
			t.Errorf("%s: differs by %v", c.name, d)
		}
	}
}

func TestTheSameNumberLessExactlyIsNoOtherNumber(t *testing.T) {
	for claim, want := range map[string]string{
		"The yard in Ostheim will hire 300 welders.": "",
		"The yard in Ostheim will hire 450 welders.": "about 300",
	} {
		number := strings.Fields(claim)[6]
		s := factchecktest.Start(t, factchecktest.Config{Judge: refuting(func(p factcheck.Pair) bool { return strings.Contains(p.Claim, number) })})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/yard", LanguageCode: "en", Content: "The yard in Ostheim will hire about 300 welders instead of 900 welders."})
		text := ""
		for _, c := range check(t, s, claim, nil).GetCitations() {
			for _, d := range c.GetDifferences() {
				text += d.GetSourceText()
			}
		}
		if text != want {
			t.Errorf("%q: differs by %q, want %q", claim, text, want)
		}
	}
}

func TestWhatDiffersMayStandInASentenceThatIsNotQuoted(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{Judge: refuting(func(p factcheck.Pair) bool {
		return strings.Contains(p.Passage, "Die Mühle hat 55") && strings.Contains(p.Claim, "30")
	})})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/mill", LanguageCode: "de", Content: "Das Gasthaus hat 30 Plätze. Die Mühle hat 55 Plätze."})
	got := check(t, s, "Die Mühle hat 30 Plätze.", nil).GetCitations()
	if len(got) != 1 || len(got[0].GetDifferences()) != 1 {
		t.Fatalf("citations %v", got)
	}
	if d := got[0].GetDifferences()[0]; got[0].GetQuote() != "Die Mühle hat 55 Plätze." || d.GetClaimText() != "30" || d.GetSourceText() != "55" {
		t.Errorf("%q differs by %v", got[0].GetQuote(), d)
	}
}

// The judge of this test takes other dates than those of the beginning for something else.
func TestADateDiffersFromTheOneOfTheSameThing(t *testing.T) {
	judge := saying{of: func(p factcheck.Pair) factcheck.Judgement {
		switch {
		case strings.Contains(p.Claim, "Herbst 2025"):
			return factcheck.Judgement{Conflict: .9, Neutral: .1}
		case strings.Contains(p.Claim, "März 2026"):
			return factcheck.Judgement{Support: .8, Conflict: .1, Neutral: .1}
		}
		return factcheck.Judgement{Neutral: 1}
	}}
	for _, c := range []struct{ name, source, want string }{
		{"beside another", "Bis 2027 bleibt das Bad in Ostheim zu, die Arbeiten beginnen im März 2026.", "März 2026"},
		{"where there is only another", "Bis 2027 bleibt das Bad in Ostheim zu, die Arbeiten haben noch Zeit.", ""},
	} {
		s := factchecktest.Start(t, factchecktest.Config{Judge: judge})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/pool", LanguageCode: "de", Content: c.source})
		got := check(t, s, "Die Arbeiten am Bad in Ostheim beginnen im Herbst 2025.", nil).GetCitations()
		if len(got) != 1 || sourceTexts(got[0]) != c.want {
			t.Errorf("%s: citations %v, want the difference %q", c.name, got, c.want)
		}
	}
}

func TestAValueDiffersFromOneOfTheClaim(t *testing.T) {
	judge := saying{of: func(p factcheck.Pair) factcheck.Judgement {
		switch ayes, noes := strings.Contains(p.Claim, "21"), strings.Contains(p.Claim, "19"); {
		case ayes && noes:
			return factcheck.Judgement{Conflict: .9, Neutral: .1}
		case ayes:
			return factcheck.Judgement{Conflict: .4, Neutral: .6}
		}
		return factcheck.Judgement{Support: .9, Neutral: .1}
	}}
	s := factchecktest.Start(t, factchecktest.Config{Judge: judge})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/council", LanguageCode: "de", Content: "Der Rat von Ostheim gab dem Umbau 22 Stimmen."})
	got := check(t, s, "Im Rat von Ostheim gab es für den Umbau 21 Stimmen und dagegen 19 Stimmen.", nil).GetCitations()
	if len(got) != 1 || len(got[0].GetDifferences()) != 1 || got[0].GetDifferences()[0].GetClaimText() != "21" {
		t.Errorf("citations %v, want only the 21 to differ", got)
	}
}

// sourceTexts returns what of a citation differs.
func sourceTexts(c *factcheckv1.Citation) string {
	var list []string
	for _, d := range c.GetDifferences() {
		list = append(list, d.GetSourceText())
	}
	return strings.Join(list, ", ")
}

func TestATownDiffersFromTheTownRatherThanFromTheCountry(t *testing.T) {
	oslo := func(p factcheck.Pair) bool { return strings.Contains(p.Claim, "Oslo") }
	s := factchecktest.Start(t, factchecktest.Config{Judge: refuting(oslo)})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/talks", LanguageCode: "de", Content: "Frankreich, Spanien und Italien haben in Wien verhandelt."})
	got := check(t, s, "Die Verhandlungen fanden in Oslo statt.", nil).GetCitations()
	if len(got) != 1 || len(got[0].GetDifferences()) != 1 || got[0].GetDifferences()[0].GetSourceText() != "Wien" {
		t.Errorf("citations %v", got)
	}
}

func TestAnEndOfASpanDiffersFromThatEnd(t *testing.T) {
	const source = "Das Bad in Ostheim hat von 9–17 Uhr geöffnet."
	for _, c := range []struct{ name, claim, want string }{
		{"what closes", "Das Bad in Ostheim hat bis 20 Uhr geöffnet.", "17 Uhr"},
		{"what opens", "Das Bad in Ostheim hat ab 20 Uhr geöffnet.", "9"},
		{"in English", "The pool in Ostheim is open until 8 p.m.", "17 Uhr"},
		{"both", "Das Bad in Ostheim hat von 9 bis 20 Uhr geöffnet.", "17 Uhr"},
		{"a time before both", "Um 8 Uhr hat das Bad in Ostheim geöffnet.", "9"},
		{"a time after both", "Um 20 Uhr hat das Bad in Ostheim geöffnet.", "17 Uhr"},
	} {
		s := factchecktest.Start(t, factchecktest.Config{Judge: refuting(func(p factcheck.Pair) bool {
			return strings.Contains(p.Claim, "20 Uhr") || strings.Contains(p.Claim, "8 ")
		})})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/pool", LanguageCode: "de", Content: source})
		got := check(t, s, c.claim, nil).GetCitations()
		if len(got) != 1 || len(got[0].GetDifferences()) != 1 || got[0].GetDifferences()[0].GetSourceText() != c.want {
			t.Errorf("%s: citations %v, want the difference %q", c.name, got, c.want)
		}
	}
}

func TestWhatAnAmountFellByIsNoOtherAmount(t *testing.T) {
	by := func(p factcheck.Pair) bool { return strings.Contains(p.Claim, "14 million") }
	s := factchecktest.Start(t, factchecktest.Config{Judge: refuting(by)})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/mill", LanguageCode: "en", Content: "The mill in Ostheim cut its costs to 28 million euros from 42 million."})
	for _, c := range check(t, s, "The mill in Ostheim cut its costs by 14 million euros.", nil).GetCitations() {
		if len(c.GetDifferences()) > 0 {
			t.Errorf("differs by %v", c.GetDifferences())
		}
	}
}

func TestASignBelongsToItsNumber(t *testing.T) {
	plus := func(p factcheck.Pair) bool { return strings.Contains(p.Claim, "plus") }
	s := factchecktest.Start(t, factchecktest.Config{Judge: refuting(plus)})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/frost", LanguageCode: "de", Content: "In Ostheim waren es am Morgen minus 12 Grad."})
	got := check(t, s, "In Ostheim waren es am Morgen plus 12 Grad.", nil).GetCitations()
	if len(got) != 1 || len(got[0].GetDifferences()) != 1 {
		t.Fatalf("citations %v", got)
	}
	if d := got[0].GetDifferences()[0]; d.GetClaimText() != "plus 12 Grad" || d.GetSourceText() != "minus 12 Grad" {
		t.Errorf("differs by %v", d)
	}
}

func TestHoursMinutesAndSecondsOfARaceAreANumber(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{Judge: refuting(func(p factcheck.Pair) bool { return strings.Contains(p.Claim, "2:38:17") })})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/race", LanguageCode: "de", Content: "Lotte Brenk gewann den Lauf in Ostheim in 2:41:09 Stunden."})
	got := check(t, s, "Lotte Brenk won the race in Ostheim in 2:38:17.", nil).GetCitations()
	if len(got) != 1 || len(got[0].GetDifferences()) != 1 {
		t.Fatalf("citations %v", got)
	}
	d := got[0].GetDifferences()[0]
	if d.GetKind() != factcheckv1.DifferenceKind_DIFFERENCE_KIND_NUMBER || d.GetClaimText() != "2:38:17" || d.GetSourceText() != "2:41:09" {
		t.Errorf("differs by %v", d)
	}
}

func TestAnHourThatSomethingIsShortlyAfterIsATime(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{Judge: refuting(func(p factcheck.Pair) bool { return strings.Contains(p.Claim, "ten") })})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/ferry", LanguageCode: "de", Content: "Die Fähre aus Ostheim kommt kurz nach elf an."})
	got := check(t, s, "The ferry from Ostheim arrives shortly after ten.", nil).GetCitations()
	if len(got) != 1 || len(got[0].GetDifferences()) != 1 {
		t.Fatalf("citations %v", got)
	}
	d := got[0].GetDifferences()[0]
	if d.GetKind() != factcheckv1.DifferenceKind_DIFFERENCE_KIND_TIME || d.GetClaimText() != "ten" || d.GetSourceText() != "elf" {
		t.Errorf("differs by %v", d)
	}
}

func TestDegreesAboveZeroAreNoneBelow(t *testing.T) {
	for _, c := range []struct{ name, source, claim, claimText, sourceText string }{
		{"a word", "In Ostheim waren es am Morgen minus 7 Grad.", "In Ostheim waren es am Morgen 7 Grad.", "7 Grad", "minus 7 Grad"},
		{"a sign", "In Ostheim waren es am Morgen –7 °C.", "In Ostheim waren es am Morgen 7 Grad.", "7 Grad", "–7 °C"},
		{"in the other language", "In Ostheim waren es am Morgen minus 7 Grad.", "In Ostheim, it was 7 degrees in the morning.", "7 degrees", "minus 7 Grad"},
		{"a noun", "In Ostheim herrschte am Morgen Frost von 7 Grad.", "In Ostheim waren es am Morgen 7 Grad.", "7 Grad", "Frost von 7 Grad"},
		{"of the claim", "In Ostheim waren es am Morgen 7 Grad.", "In Ostheim waren es am Morgen 7 Grad unter null.", "7 Grad unter null", "7 Grad"},
	} {
		s := factchecktest.Start(t, factchecktest.Config{})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/frost", LanguageCode: "de", Content: c.source})
		got := check(t, s, c.claim, nil)
		if got.GetVerdict() != factcheckv1.Verdict_VERDICT_CONFLICT || len(got.GetCitations()[0].GetDifferences()) != 1 {
			t.Errorf("%s: %v by %v", c.name, got.GetVerdict(), got.GetCitations())
			continue
		}
		if d := got.GetCitations()[0].GetDifferences()[0]; d.GetClaimText() != c.claimText || d.GetSourceText() != c.sourceText {
			t.Errorf("%s: differs by %v", c.name, d)
		}
	}
}

func TestATemperatureIsSupportedBesideItsOpposite(t *testing.T) {
	for _, c := range []struct{ name, language, source, claim string }{
		{"a rise", "de", "In Ostheim stieg die Temperatur von minus 6 auf 6 Grad.", "In Ostheim stieg die Temperatur auf 6 Grad."},
		{"day and night", "de", "Die Höchstwerte in Ostheim liegen bei 8 Grad, nachts sinken sie auf minus 8 Grad.", "Die Höchstwerte in Ostheim liegen bei 8 Grad."},
		{"in English", "en", "The temperature in Ostheim rose from -6 to 6 degrees.", "The temperature in Ostheim rose to 6 degrees."},
	} {
		s := factchecktest.Start(t, factchecktest.Config{})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/frost", LanguageCode: c.language, Content: c.source})
		if got := check(t, s, c.claim, nil); got.GetVerdict() != factcheckv1.Verdict_VERDICT_SUPPORT {
			t.Errorf("%s: %v by %v", c.name, got.GetVerdict(), got.GetCitations())
		}
	}
}

func TestAFrostIsWhatLiesBelowZero(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/frost", LanguageCode: "de", Content: "In der Nacht sanken die Temperaturen in Ostheim auf minus 13,5 Grad."})
	for _, claim := range []string{
		"In Ostheim wurden 13,5 Grad Kälte gemessen.",
		"In Ostheim herrschte Frost von 13,5 Grad.",
		"In Ostheim war es 13,5 Grad kalt.",
	} {
		if got := check(t, s, claim, nil); got.GetVerdict() != factcheckv1.Verdict_VERDICT_SUPPORT {
			t.Errorf("%s: %v by %v", claim, got.GetVerdict(), got.GetCitations())
		}
	}
}

func TestASupportHasNoDifference(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	s.MustIndex(t, opening)
	got := check(t, s, "Die Schwimmhalle in Ostheim wurde am 5. April 2025 eröffnet.", nil)
	if got.GetVerdict() != factcheckv1.Verdict_VERDICT_SUPPORT {
		t.Fatal(got.GetVerdict())
	}
	for _, c := range got.GetCitations() {
		if len(c.GetDifferences()) > 0 {
			t.Errorf("%q: %v", c.GetQuote(), c.GetDifferences())
		}
	}
}

func TestABlankBetweenThousandsBelongsToTheNumber(t *testing.T) {
	for _, c := range []struct {
		name, source, claim string
		want                factcheckv1.Verdict
	}{
		{"another number", "In Ostheim fehlen 1 500 Lehrer.", "In Ostheim fehlen 500 Lehrer.", factcheckv1.Verdict_VERDICT_CONFLICT},
		{"the same number", "In Ostheim fehlen 1 500 Lehrer.", "In Ostheim fehlen 1.500 Lehrer.", factcheckv1.Verdict_VERDICT_SUPPORT},
		{"in the claim", "In Ostheim fehlen 500 Lehrer.", "In Ostheim fehlen 1\u202f500 Lehrer.", factcheckv1.Verdict_VERDICT_CONFLICT},
	} {
		s := factchecktest.Start(t, factchecktest.Config{})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/school", LanguageCode: "de", Content: c.source})
		if got := check(t, s, c.claim, nil); got.GetVerdict() != c.want {
			t.Errorf("%s: %v", c.name, got.GetVerdict())
		}
	}
}

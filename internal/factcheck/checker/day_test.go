package checker_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"google.golang.org/protobuf/types/known/durationpb"
	"google.golang.org/protobuf/types/known/timestamppb"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

func TestADifferenceSaysWhichDaysTheWordsStandFor(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	published := time.Date(2025, 8, 22, 8, 0, 0, 0, time.UTC) // a Friday
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/survey", PublishTime: timestamppb.New(published), Content: "The biologists of Lunnholm presented their survey of the meadows on Wednesday."})
	for _, c := range []struct {
		name, claim           string
		made                  time.Time
		claimDays, sourceDays []string
	}{
		{"a weekday of the source", "The biologists of Lunnholm presented their survey of the meadows on 21 August 2025.", time.Time{}, nil, []string{"2025-08-20"}},
		{"one weekday of two weeks", "The biologists of Lunnholm presented their survey of the meadows on Wednesday.", published.AddDate(0, 0, 7), []string{"2025-08-27"}, []string{"2025-08-20"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := &factcheckv1.CheckOptions{}
			if !c.made.IsZero() {
				o.ClaimTime = timestamppb.New(c.made)
			}
			got := check(t, s, c.claim, o)
			if got.GetVerdict() != factcheckv1.Verdict_VERDICT_CONFLICT || len(got.GetCitations()[0].GetDifferences()) != 1 {
				t.Fatalf("the answer is %v", got)
			}
			d := got.GetCitations()[0].GetDifferences()[0]
			if diff := cmp.Diff(c.claimDays, d.GetClaimDays()); diff != "" {
				t.Errorf("the days of the claim (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(c.sourceDays, d.GetSourceDays()); diff != "" {
				t.Errorf("the days of the source (-want +got):\n%s", diff)
			}
		})
	}
}

func TestYesterdayIsTheDayBeforeTheClaimWasMade(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	s.MustIndex(t, opening)
	const claim = "Die neue Schwimmhalle in Ostheim wurde gestern eröffnet."
	for _, c := range []struct {
		name      string
		made      time.Time
		supported bool
	}{
		{"the day after", time.Date(2025, 4, 6, 9, 0, 0, 0, time.UTC), true},
		{"a fortnight later", time.Date(2025, 4, 20, 9, 0, 0, 0, time.UTC), false},
		{"the day after by local time", time.Date(2025, 4, 6, 1, 0, 0, 0, time.FixedZone("", 2*60*60)), true},
	} {
		_, offset := c.made.Zone()
		got := check(t, s, claim, &factcheckv1.CheckOptions{
			ClaimTime: timestamppb.New(c.made), ClaimUtcOffset: durationpb.New(time.Duration(offset) * time.Second),
		})
		if supported := got.GetVerdict() == factcheckv1.Verdict_VERDICT_SUPPORT; supported != c.supported {
			t.Errorf("%s: %v", c.name, got.GetVerdict())
		}
		if got.GetClaim() != claim {
			t.Errorf("%s: the claim became %q", c.name, got.GetClaim())
		}
	}
}

// mill is a source of 12 March 2025, a Wednesday, that names a weekday.
var mill = &factcheckv1.Source{
	Name: "sources/mill", LanguageCode: "de", Content: "Am Montagabend hat die Mühle in Ostheim gebrannt.",
	PublishTime: timestamppb.New(time.Date(2025, 3, 12, 9, 0, 0, 0, time.UTC)),
}

func TestAWeekdayOfAnotherWeekDiffersFromTheDayOfTheClaim(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	s.MustIndex(t, mill)
	for _, c := range []struct{ claim, claimText string }{
		{"Gestern brannte die Mühle in Ostheim.", "Gestern"},
		{"Am 7. März 2025 brannte die Mühle in Ostheim.", "7. März 2025"},
		{"Am Sonntag brannte die Mühle in Ostheim.", "Sonntag"},
	} {
		got := check(t, s, c.claim, &factcheckv1.CheckOptions{ClaimTime: timestamppb.New(time.Date(2025, 3, 25, 9, 0, 0, 0, time.UTC))})
		if got.GetVerdict() != factcheckv1.Verdict_VERDICT_CONFLICT {
			t.Errorf("%q: %v", c.claim, got.GetVerdict())
			continue
		}
		d := got.GetCitations()[0].GetDifferences()
		if len(d) != 1 || d[0].GetClaimText() != c.claimText || d[0].GetSourceText() != "Montagabend" {
			t.Errorf("%q: differs by %v", c.claim, d)
		}
	}
}

func TestAWeekdayIsTheOneBeforeTheClaimWasMade(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	s.MustIndex(t, mill)
	for _, claim := range []string{
		"Am Montag hat die Mühle in Ostheim gebrannt.",
		"Am vergangenen Montag hat die Mühle in Ostheim gebrannt.",
		"The mill in Ostheim burned last Monday.",
	} {
		for _, c := range []struct {
			name      string
			made      time.Time
			supported bool
		}{
			{"the day after the source", time.Date(2025, 3, 13, 9, 0, 0, 0, time.UTC), true},
			{"a fortnight later", time.Date(2025, 3, 27, 9, 0, 0, 0, time.UTC), false},
		} {
			got := check(t, s, claim, &factcheckv1.CheckOptions{ClaimTime: timestamppb.New(c.made)})
			if supported := got.GetVerdict() == factcheckv1.Verdict_VERDICT_SUPPORT; supported != c.supported {
				t.Errorf("%q, %s: %v", claim, c.name, got.GetVerdict())
			}
		}
	}
}

func TestAWeekdayToComeIsNoneThatWas(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	s.MustIndex(t, &factcheckv1.Source{
		Name: "sources/ferry", LanguageCode: "de", Content: "Die Fähre in Ostheim wird am Freitag wieder fahren.",
		PublishTime: timestamppb.New(time.Date(2025, 3, 12, 9, 0, 0, 0, time.UTC)),
	})
	for claim, supported := range map[string]bool{
		"Die Fähre in Ostheim wird am 14. März 2025 wieder fahren.": true,
		"Die Fähre in Ostheim ist am 7. März 2025 wieder gefahren.": false,
	} {
		if got := check(t, s, claim, nil); (got.GetVerdict() == factcheckv1.Verdict_VERDICT_SUPPORT) != supported {
			t.Errorf("%q: %v", claim, got.GetVerdict())
		}
	}
}

func TestTheLastWeekdayOfAClaimFromNoTimeIsNoConflict(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	s.MustIndex(t, mill)
	for _, claim := range []string{
		"Am vergangenen Montag hat die Mühle in Ostheim gebrannt.",
		"Die Mühle in Ostheim hat am Montag dieser Woche gebrannt.",
	} {
		if got := check(t, s, claim, nil); got.GetVerdict() != factcheckv1.Verdict_VERDICT_SUPPORT {
			t.Errorf("%q: %v", claim, got.GetVerdict())
		}
	}
}

func TestAClaimIsJudgedInItsWordsWhereADayDoesNotFit(t *testing.T) {
	for _, claim := range []string{
		"Das Team baute die Halle in zwei Tagen.",
		"Die gestrige Sitzung in der Halle war kurz.",
		"Die Zahl der Gäste der Halle stieg im Vergleich zum Vorjahr.",
		"Tomorrow morning's concert in the hall is sold out.",
	} {
		changed := func(p factcheck.Pair) bool { return p.Claim != claim }
		s := factchecktest.Start(t, factchecktest.Config{Judge: refuting(changed)})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/hall", Content: "Die Halle ist fertig. The hall is ready, and a concert was held."})
		made := timestamppb.New(time.Date(2025, 3, 12, 12, 0, 0, 0, time.UTC))
		if got := check(t, s, claim, &factcheckv1.CheckOptions{ClaimTime: made}); got.GetVerdict() != factcheckv1.Verdict_VERDICT_SUPPORT {
			t.Errorf("%q: %v", claim, got.GetVerdict())
		}
	}
}

func TestSourcesAreReadAsOfATime(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	before := time.Date(2025, 4, 5, 12, 0, 0, 0, time.UTC)
	for name, day := range map[string]int{"early": 5, "late": 7} {
		s.MustIndex(t, &factcheckv1.Source{
			Name: "sources/" + name, Title: opening.GetTitle(), LanguageCode: "de", Content: opening.GetContent(),
			PublishTime: timestamppb.New(time.Date(2025, 4, day, 12, 0, 0, 0, time.UTC)),
		})
	}
	s.MustIndex(t, opening) // without a date
	got := check(t, s, "The new indoor pool in Ostheim cost 14 million euros.", &factcheckv1.CheckOptions{AsOfTime: timestamppb.New(before)})
	if c := got.GetCoverage(); c.GetSourceCount() != 1 || c.GetUndatedSourceCount() != 1 {
		t.Errorf("coverage %v, want one source and one without a date", c)
	}
	for _, c := range got.GetCitations() {
		if c.GetSource() != "sources/early" {
			t.Errorf("%s is cited", c.GetSource())
		}
	}
	if !got.GetAsOfTime().AsTime().Equal(before) {
		t.Errorf("as of %v", got.GetAsOfTime().AsTime())
	}
}

func TestAnEntryOfATickerThatWasWrittenLaterIsNotRead(t *testing.T) {
	const claim = "Die Schulen in Halvern bleiben am Mittwoch geschlossen."
	day := time.Date(2024, 9, 17, 0, 0, 0, 0, time.UTC)
	s := factchecktest.Start(t, factchecktest.Config{})
	s.MustIndex(t, &factcheckv1.Source{
		Name: "sources/ticker", Title: "Ticker aus Halvern", LanguageCode: "de", PublishTime: timestamppb.New(day.Add(6 * time.Hour)),
		Content: "18:20 Uhr: Die Schulen in Halvern bleiben am Mittwoch geschlossen, wie die Stadt mitteilt.\n\n09:40 Uhr: Die Fähre nach Holm fährt wegen des Sturms nicht mehr.",
	})
	for hour, want := range map[int]factcheckv1.Verdict{12: factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE, 19: factcheckv1.Verdict_VERDICT_SUPPORT} {
		got := check(t, s, claim, &factcheckv1.CheckOptions{AsOfTime: timestamppb.New(day.Add(time.Duration(hour) * time.Hour))})
		if got.GetVerdict() != want {
			t.Errorf("as of %d: %v, want %v", hour, got.GetVerdict(), want)
		}
	}
}

// The judge of this test takes everything for a support.
func TestASourceWithoutADayDoesNotSayWhichSundayItWas(t *testing.T) {
	for _, c := range []struct {
		name, source, claim string
		supported           bool
	}{
		{"a day of the calendar", "Am Sonntag hat der Speicher von Holm gebrannt.", "Am 3. August 2025 hat der Speicher von Holm gebrannt.", false},
		{"one with its weekday", "Am Sonntag hat der Speicher von Holm gebrannt.", "Am Sonntag, dem 3. August 2025, hat der Speicher von Holm gebrannt.", false},
		{"one without its year", "Gestern hat der Speicher von Holm gebrannt.", "Am 3. August hat der Speicher von Holm gebrannt.", false},
		{"the weekday alone", "Am Sonntag hat der Speicher von Holm gebrannt.", "An einem Sonntag hat der Speicher von Holm gebrannt.", true},
		{"no day in the source", "Der Speicher von Holm hat gebrannt.", "Am 3. August 2025 hat der Speicher von Holm gebrannt.", true},
		{"a day from which it follows", "Holm, 5. August 2025: Am Sonntag hat der Speicher von Holm gebrannt.", "Am 3. August 2025 hat der Speicher von Holm gebrannt.", true},
	} {
		s := factchecktest.Start(t, factchecktest.Config{Judge: sure{}})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/holm", LanguageCode: "de", Content: c.source})
		if got := check(t, s, c.claim, nil).GetVerdict(); (got == factcheckv1.Verdict_VERDICT_SUPPORT) != c.supported {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}

func TestADayOfAClaimFromNoTimeIsShownBesideTheOneOfThePassage(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	s.MustIndex(t, &factcheckv1.Source{
		Name: "sources/mussels", LanguageCode: "en", Content: "Dorum Foods expects sales of 20 million euros this year. Dorum Foods closed its old shop on Tuesday.",
		PublishTime: timestamppb.New(time.Date(2025, 3, 12, 9, 0, 0, 0, time.UTC)),
	})
	explained := 0
	for _, c := range []struct{ claim, claimText, sourceText, sourceDay string }{
		{"Dorum Foods expects sales of 20 million euros this year.", "this year", "this year", "2025"},
		{"Dorum Foods erwartet in diesem Jahr einen Umsatz von 20 Millionen Euro.", "diesem Jahr", "this year", "2025"},
		{"Dorum Foods closed its old shop yesterday.", "yesterday", "Tuesday", "2025-03-11"},
	} {
		got := check(t, s, c.claim, nil)
		if got.GetVerdict() != factcheckv1.Verdict_VERDICT_CONFLICT {
			continue // nothing is to be explained
		}
		explained++
		d := got.GetCitations()[0].GetDifferences()
		if len(d) != 1 || d[0].GetClaimText() != c.claimText || d[0].GetSourceText() != c.sourceText || len(d[0].GetSourceDays()) != 1 || d[0].GetSourceDays()[0] != c.sourceDay {
			t.Errorf("%q: differs by %v", c.claim, d)
		}
	}
	if explained == 0 {
		t.Error("none of the claims is contradicted")
	}
	if got := check(t, s, "Dorum Foods expects sales of 30 million euros this year.", nil).GetCitations(); len(got) > 0 {
		for _, d := range got[0].GetDifferences() {
			if d.GetKind() == factcheckv1.DifferenceKind_DIFFERENCE_KIND_DATE {
				t.Errorf("another number differs by %v", d)
			}
		}
	}
}

package checker_test

import (
	"testing"
	"time"

	"google.golang.org/protobuf/types/known/timestamppb"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// The judge of this test takes everything for a conflict.
func TestASourceSupportsTheClaimThatItRepeats(t *testing.T) {
	const claim = "Die Brücke über die Lohe ist seit Montag gesperrt."
	for content, want := range map[string]factcheckv1.Verdict{
		"Der Rat tagte lange. Die Brücke über die Lohe ist seit Montag gesperrt. Der Kreis berät im Mai.":              factcheckv1.Verdict_VERDICT_SUPPORT,
		"„Die Brücke über die Lohe ist seit Montag gesperrt“, teilte der Kreis nach langer Sitzung mit.":               factcheckv1.Verdict_VERDICT_CONFLICT,
		"Die Brücke über die Lohe ist seit Montag nicht gesperrt.":                                                     factcheckv1.Verdict_VERDICT_CONFLICT,
		"Die Brücke über die Lohe ist seit Montag gesperrt? Der Kreis antwortete darauf am Abend.":                     factcheckv1.Verdict_VERDICT_CONFLICT,
		"Im Netz hieß es: Die Brücke über die Lohe ist seit Montag gesperrt. Das ist falsch, teilte der Kreis mit.":    factcheckv1.Verdict_VERDICT_CONFLICT,
		"Die Brücke über die Lohe ist seit Montag gesperrt. Das Gerücht ging am Abend um.":                             factcheckv1.Verdict_VERDICT_CONFLICT,
		"Die Brücke über die Lohe ist seit Montag gesperrt. Der Kreis dementierte das am Abend.":                       factcheckv1.Verdict_VERDICT_CONFLICT,
		"Faktencheck zur Lohe\n\nDie Brücke über die Lohe ist seit Montag gesperrt. So steht es in einem Kettenbrief.": factcheckv1.Verdict_VERDICT_CONFLICT,
	} {
		s := factchecktest.Start(t, factchecktest.Config{Judge: &listening{times: map[factcheck.Pair]int{}}})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/bridge", LanguageCode: "de", Content: content})
		got := check(t, s, claim, nil)
		if got.GetVerdict() != want {
			t.Errorf("%q: %v, want %v", content, got.GetVerdict(), want)
		}
		if quote := got.GetCitations()[0].GetQuote(); (quote == claim) != (want == factcheckv1.Verdict_VERDICT_SUPPORT) {
			t.Errorf("%q: quoted is %q", content, quote)
		}
	}
}

// Without its umlaut the town is none to the reader of values, and Germany says
// less than the claim.
func TestASourceThatLostLettersSupportsTheClaimThatItRepeats(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{Judge: sure{}})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/met", LanguageCode: "de", Content: "Lund und Perez trafen sich am Freitag in Mnchen in Deutschland."})
	if got := check(t, s, "Lund und Perez trafen sich am Freitag in München in Deutschland.", nil).GetVerdict(); got != factcheckv1.Verdict_VERDICT_SUPPORT {
		t.Errorf("%v", got)
	}
}

// The judge of this test takes everything for a conflict.
func TestASourceThatMeansAnotherDayDoesNotRepeatTheClaim(t *testing.T) {
	made := time.Date(2025, 4, 20, 12, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		name, claim, content string
		published            time.Time
		want                 factcheckv1.Verdict
	}{
		{"the same day in German", "Die Brücke über die Lohe wurde gestern gesperrt.", "", made, factcheckv1.Verdict_VERDICT_SUPPORT},
		{"another year in German", "Die Brücke über die Lohe wurde gestern gesperrt.", "", made.AddDate(-6, 0, 0), factcheckv1.Verdict_VERDICT_CONFLICT},
		{"the same day in English", "The bridge over the Lohe was closed yesterday.", "", made, factcheckv1.Verdict_VERDICT_SUPPORT},
		{"the week before in English", "The bridge over the Lohe was closed yesterday.", "", made.AddDate(0, 0, -7), factcheckv1.Verdict_VERDICT_CONFLICT},
		{"a day without its year", "The bridge over the Lohe was closed on 5 April.", "", made.AddDate(-6, 0, 0), factcheckv1.Verdict_VERDICT_CONFLICT},
		{"a day with its year", "The bridge over the Lohe was closed on 5 April 2025.", "", made.AddDate(-6, 0, 0), factcheckv1.Verdict_VERDICT_SUPPORT},
		{"a source without date", "The bridge over the Lohe was closed yesterday.", "", time.Time{}, factcheckv1.Verdict_VERDICT_SUPPORT},
		{"another date behind it", "The bridge over the Lohe was closed yesterday.", " It had been open since 5 May 2011.", made, factcheckv1.Verdict_VERDICT_SUPPORT},
		{"the claim's date behind it", "The bridge over the Lohe was closed yesterday.", " It opened on 19 April 2025.", made.AddDate(1, 0, 0), factcheckv1.Verdict_VERDICT_CONFLICT},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := factchecktest.Start(t, factchecktest.Config{Judge: refuting(func(factcheck.Pair) bool { return true })})
			src := &factcheckv1.Source{Name: "sources/bridge", Content: c.claim + c.content}
			if !c.published.IsZero() {
				src.PublishTime = timestamppb.New(c.published)
			}
			s.MustIndex(t, src)
			if got := check(t, s, c.claim, &factcheckv1.CheckOptions{ClaimTime: timestamppb.New(made)}); got.GetVerdict() != c.want {
				t.Errorf("%v, want %v", got.GetVerdict(), c.want)
			}
		})
	}
}

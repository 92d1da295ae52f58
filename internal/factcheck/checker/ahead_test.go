package checker_test

import (
	"testing"
	"time"

	"google.golang.org/protobuf/types/known/timestamppb"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// The judge of this test takes everything for a support.
func TestWhatIsWrittenBeforeADayDoesNotSupportWhatWasOnIt(t *testing.T) {
	for _, c := range []struct {
		name, source, claim string
		supported           bool
	}{
		{"the day after", "Im Speicher von Holm hat es gebrannt.", "Im Speicher von Holm hat es am 13. März 2025 gebrannt.", false},
		{"a later year", "Ida Holm won the race in Dorum.", "Ida Holm won the race in Dorum in 2026.", false},
		{"the day itself", "Im Speicher von Holm hat es gebrannt.", "Im Speicher von Holm hat es am 12. März 2025 gebrannt.", true},
		{"this year", "Ida Holm won the race in Dorum.", "Ida Holm won the race in Dorum in 2025.", true},
		{"an earlier day", "Im Speicher von Holm hat es gebrannt.", "Im Speicher von Holm hat es am 3. März 2025 gebrannt.", true},
		{"a day that is announced", "Am Freitag wird in Holm gewählt.", "In Holm wird am 14. März 2025 gewählt.", true},
		{"a term that leads to it", "Ida Holm wurde für drei Jahre gewählt.", "Ida Holm ist bis 2028 gewählt.", true},
		{"what will be", "Only the night buses will run during the strike.", "On 13 March 2025 only the night buses will run.", true},
		{"what is to come", "Das Mittagessen liefert künftig die Küche des Heims.", "Im Herbst 2025 liefert die Küche des Heims das Mittagessen.", true},
		{"what was announced", "Die Initiative kündigte an, in Revision zu gehen.", "Die Initiative geht 2026 in Revision.", true},
		{"at the turn of the year", "Das Gesetz tritt zum Jahreswechsel in Kraft.", "Das Gesetz tritt 2026 in Kraft.", true},
		{"next season", "Ida Holm rides for Dorum next season.", "Ida Holm rides for Dorum in 2026.", true},
		{"what is so", "Die Feuerwehr sucht nach vier Vermissten in Holm.", "Am 14. März 2025 suchte die Feuerwehr in Holm nach vier Vermissten.", false},
		{"a plan told as done", "Der Speicher von Holm wird im Mai 2025 eröffnet.", "Der Speicher von Holm wurde im Mai 2025 eröffnet.", false},
		{"a plan told as done in English", "Der Speicher von Holm soll im Mai 2025 eröffnet werden.", "The warehouse of Holm was opened to the public in May 2025.", false},
		{"a plan told as one", "Der Speicher von Holm wird im Mai 2025 eröffnet.", "Der Speicher von Holm soll im Mai 2025 eröffnet werden.", true},
		{"a plan that was changed", "Der Speicher von Holm wird erst im Mai 2025 eröffnet.", "Die Eröffnung in Holm wurde auf Mai 2025 verschoben.", true},
		{"what was decided", "Der Speicher von Holm wird im Mai 2025 eröffnet.", "Der Rat hat beschlossen, den Speicher im Mai 2025 zu eröffnen.", true},
		{"up to a day", "Der Speicher von Holm ist bis Mai 2025 gesperrt.", "Der Speicher von Holm wurde bis Mai 2025 gesperrt.", true},
		{"a day without its year", "Im Speicher von Holm hat es gebrannt.", "Im Speicher von Holm hat es am 13. März gebrannt.", false},
		{"a day of that month, before it", "Im Speicher von Holm hat es gebrannt.", "Im Speicher von Holm hat es am 3. März gebrannt.", true},
		{"what is announced in the present", "Das Gesetz tritt am 14. März in Kraft.", "Das Gesetz ist am 14. März in Kraft getreten.", false},
		{"on a weekday to come", "Am Freitag berät der Rat von Holm über den Speicher.", "Der Rat von Holm hat am 14. März 2025 über den Speicher beraten.", false},
		{"told in the simple past", "Der Rat von Holm tagt am 14. März.", "Der Rat von Holm tagte am 14. März.", false},
		{"what is decided on it", "Der Rat von Holm entscheidet am 14. März.", "Der Rat von Holm hat am 14. März 2025 entschieden.", false},
		{"since a day to come", "In Holm gilt die Steuer ab dem 14. März.", "In Holm gilt seit dem 14. März 2025 die Steuer.", false},
		{"in the present in both", "Der Rat von Holm tagt am 14. März.", "Der Rat von Holm tagt am 14. März 2025.", true},
		{"a day of the past in the present", "Am 3. März 1921 stirbt in Holm der Dichter.", "Der Dichter starb am 3. März 1921 in Holm.", true},
		{"a day without its year that was", "Der Rat von Holm tagte am 3. März.", "Der Rat von Holm tagte am 3. März.", true},
		{"what was decided for a day", "Der Rat beschloss die Eröffnung im Mai 2025.", "Der Rat hat die Eröffnung im Mai 2025 beschlossen.", true},
		{"and one of last year", "Im Speicher von Holm hat es gebrannt.", "Im Speicher von Holm hat es am 13. Dezember gebrannt.", true},
	} {
		s := factchecktest.Start(t, factchecktest.Config{Judge: sure{}})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/holm", Content: c.source, PublishTime: timestamppb.New(time.Date(2025, 3, 12, 9, 0, 0, 0, time.UTC))})
		if got := check(t, s, c.claim, nil).GetVerdict(); (got == factcheckv1.Verdict_VERDICT_SUPPORT) != c.supported {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}

// The judge of this test takes everything for a conflict.
func TestWhatIsAnnouncedDoesNotContradictThatItWasDone(t *testing.T) {
	for _, c := range []struct {
		name, source, claim string
		contradicted        bool
	}{
		{"another day", "Über den Antrag soll in Holm am 15. März abgestimmt werden.", "In Holm wurde am 14. März 2025 über den Antrag abgestimmt.", true},
		{"a vote that was called off", "Die Abstimmung in Holm am 14. März wurde abgesagt.", "In Holm wurde am 14. März 2025 abgestimmt.", true},
		{"no vote", "In Holm wird am 14. März nicht abgestimmt.", "In Holm wurde am 14. März 2025 abgestimmt.", true},
		{"a day that was", "In Holm wird am 10. März abgestimmt.", "In Holm wurde am 10. März 2025 abgestimmt.", true},
		{"a plan", "In Holm wird am 14. März abgestimmt.", "In Holm soll am 14. März 2025 abgestimmt werden.", true},
	} {
		s := factchecktest.Start(t, factchecktest.Config{Judge: refuting(func(factcheck.Pair) bool { return true })})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/holm", LanguageCode: "de", Content: c.source, PublishTime: timestamppb.New(time.Date(2025, 3, 12, 9, 0, 0, 0, time.UTC))})
		if got := check(t, s, c.claim, nil).GetVerdict(); (got == factcheckv1.Verdict_VERDICT_CONFLICT) != c.contradicted {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}

// The judge of this test takes everything for a support.
func TestASourceWithoutADayIsWrittenBeforeNone(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{Judge: sure{}})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/holm", Content: "Im Speicher von Holm hat es gebrannt."})
	if got := check(t, s, "Im Speicher von Holm hat es am 13. März 2025 gebrannt.", nil).GetVerdict(); got != factcheckv1.Verdict_VERDICT_SUPPORT {
		t.Errorf("%v", got)
	}
}

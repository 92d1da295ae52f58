package checker_test

import (
	"fmt"
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// wire is a text that papers print under headlines of their own.
const wire = "Bei dem Brand in der Papierfabrik von Löhnau sind am Montag drei Arbeiter verletzt worden, wie die Feuerwehr am Abend mitteilte."

func TestCopiesOfATextLeaveRoomForWhatIsSaidOtherwise(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{Judge: seeking("neue Zahlen")})
	for i := range 9 {
		s.MustIndex(t, &factcheckv1.Source{Name: fmt.Sprintf("sources/copy-%d", i), Title: fmt.Sprintf("Brand in Löhnau, Ausgabe %d", i), LanguageCode: "de", Content: wire})
	}
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/other", Title: "Nachtrag", LanguageCode: "de", Content: "Zu dem Feuer in Löhnau gibt es neue Zahlen: In der Papierfabrik kamen fünf Arbeiter zu Schaden."})
	got := check(t, s, "Bei dem Brand in der Papierfabrik von Löhnau wurden drei Arbeiter verletzt.", nil)
	if n := got.GetCoverage().GetJudgedPassageCount(); n != 8 {
		t.Errorf("%d passages were judged, want the other text and seven copies", n)
	}
	if list := got.GetCitations(); len(list) != 1 || list[0].GetSource() != "sources/other" {
		t.Errorf("citations %v, want one of the text that is no copy", list)
	}
}

// "Nobody was hurt" is said of many things: what stands before it says of which.
func TestASentenceThatManyTextsHaveIsReadInEachOfThem(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{Judge: seeking("niemand")})
	for i := range 5 {
		s.MustIndex(t, &factcheckv1.Source{Name: fmt.Sprintf("sources/report-%d", i), Title: fmt.Sprintf("Brand %d", i), LanguageCode: "de", Content: fmt.Sprintf(
			"Im Haus Nummer %d der Ahornallee hat es am Abend gebrannt, die Wehr rückte mit %d Wagen aus.\n\nBei dem Brand wurde niemand verletzt.", 20+i, 3+i)})
	}
	got := check(t, s, "Bei dem Brand wurde niemand verletzt.", &factcheckv1.CheckOptions{MaxCitationCount: 9})
	if n := len(got.GetCitations()); n != 5 {
		t.Errorf("%d sources are cited, want 5", n)
	}
}

package checker_test

import (
	"strings"
	"testing"
	"time"

	"google.golang.org/protobuf/types/known/timestamppb"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// saysMore says whether a claim has a word of three letters and more that the
// passage has not.
func saysMore(p factcheck.Pair) bool {
	for w := range strings.FieldsSeq(strings.Trim(p.Claim, ".")) {
		if len(w) > 2 && !strings.Contains(p.Passage, w) {
			return true
		}
	}
	return false
}

func TestASourceThatIsLessExactIsNotAgainstTheClaim(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{Judge: refuting(saysMore)})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/met", LanguageCode: "de", Content: "Lund und Perez trafen sich im Februar 2025 in Italien."})
	for claim, want := range map[string]factcheckv1.Verdict{
		"Lund und Perez trafen sich im Februar 2025 in Italien":      factcheckv1.Verdict_VERDICT_SUPPORT,
		"Lund und Perez trafen sich im Februar 2025 in Mailand":      factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE,
		"Lund und Perez trafen sich am 18. Februar 2025 in Italien":  factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE,
		"Lund und Perez trafen sich im Februar 2025 in Wien":         factcheckv1.Verdict_VERDICT_CONFLICT,
		"Lund und Perez trafen sich im März 2025 in Mailand":         factcheckv1.Verdict_VERDICT_CONFLICT,
		"Lund und Perez trafen sich im Februar 2025 in Italien kurz": factcheckv1.Verdict_VERDICT_CONFLICT,
	} {
		if got := check(t, s, claim, nil).GetVerdict(); got != want {
			t.Errorf("%q: %v, want %v", claim, got, want)
		}
	}
}

func TestASourceThatIsAsExactBesideALessExactDayIsAgainstTheClaim(t *testing.T) {
	for source, want := range map[string]factcheckv1.Verdict{
		"Im Jahr 2025 war es so weit: Lund und Perez trafen sich am 18. Februar in Italien.":                       factcheckv1.Verdict_VERDICT_CONFLICT,
		"Im Jahr 2025 war es so weit: Lund und Perez trafen sich in Italien.":                                      factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE,
		"Im Jahr 2025 war es so weit: Lund und Perez trafen sich zwei Jahre nach dem 18. Februar 2023 in Italien.": factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE,
	} {
		s := factchecktest.Start(t, factchecktest.Config{Judge: refuting(saysMore)})
		s.MustIndex(t, &factcheckv1.Source{
			Name: "sources/met", LanguageCode: "de", Content: source, PublishTime: timestamppb.New(time.Date(2025, 3, 1, 9, 0, 0, 0, time.UTC)),
		})
		if got := check(t, s, "Lund und Perez trafen sich am 18. März 2025 in Italien.", nil).GetVerdict(); got != want {
			t.Errorf("%q: %v, want %v", source, got, want)
		}
	}
}

// The judge of this test takes everything for a support.
func TestASourceThatIsLessExactDoesNotSupportWhereSomethingWas(t *testing.T) {
	for title, want := range map[string]factcheckv1.Verdict{
		"Treffen der Minister":            factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE,
		"Treffen der Minister in Mailand": factcheckv1.Verdict_VERDICT_SUPPORT,
	} {
		s := factchecktest.Start(t, factchecktest.Config{Judge: sure{}})
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/met", Title: title, LanguageCode: "de", Content: "Lund und Perez trafen sich am Freitag in Italien."})
		if got := check(t, s, "Lund und Perez trafen sich in Mailand.", nil).GetVerdict(); got != want {
			t.Errorf("%q: %v, want %v", title, got, want)
		}
	}
}

// The judge of this test takes everything for a support.
func TestACapitalThatActsOrReceivesEnvoysIsItsCountry(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{Judge: sure{}})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/objected", LanguageCode: "de", Content: "Italien lehnte den Vorschlag ab. Portugal billigte ihn. Perez bleibt Botschafter in Portugal."})
	for claim, want := range map[string]factcheckv1.Verdict{
		"Rom lehnte den Vorschlag ab.":                  factcheckv1.Verdict_VERDICT_SUPPORT,
		"Rome rejected the proposal.":                   factcheckv1.Verdict_VERDICT_SUPPORT,
		"The proposal was rejected by Rome.":            factcheckv1.Verdict_VERDICT_SUPPORT,
		"Der Vorschlag wurde in Rom abgelehnt.":         factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE,
		"They rejected the proposal at a party in Rome": factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE,
		"Mailand lehnte den Vorschlag ab.":              factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE,
		"Perez remains ambassador to Lisbon.":           factcheckv1.Verdict_VERDICT_SUPPORT,
		"Perez bleibt im April in Lissabon.":            factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE,
	} {
		if got := check(t, s, claim, nil).GetVerdict(); got != want {
			t.Errorf("%q: %v, want %v", claim, got, want)
		}
	}
}

func TestWhatLiesWithinTheBoundsOfTheClaimIsNotAgainstIt(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{Judge: refuting(saysMore)})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/pilots", LanguageCode: "de", Content: "Die Reederei Holm beschäftigt fast 70 Lotsen."})
	for claim, want := range map[string]factcheckv1.Verdict{
		"Die Reederei Holm beschäftigt fast 70 Lotsen":            factcheckv1.Verdict_VERDICT_SUPPORT,
		"Die Reederei Holm beschäftigt weniger als 70 Lotsen":     factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE,
		"Die Reederei Holm beschäftigt mindestens 50 Lotsen":      factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE,
		"Die Reederei Holm beschäftigt weniger als 50 Lotsen":     factcheckv1.Verdict_VERDICT_CONFLICT,
		"Die Reederei Holm entlässt weniger als 70 alte Lotsen":   factcheckv1.Verdict_VERDICT_CONFLICT,
		"Die Reederei Holm beschäftigt weniger als 70 Ingenieure": factcheckv1.Verdict_VERDICT_CONFLICT,
	} {
		if got := check(t, s, claim, nil).GetVerdict(); got != want {
			t.Errorf("%q: %v, want %v", claim, got, want)
		}
	}
}

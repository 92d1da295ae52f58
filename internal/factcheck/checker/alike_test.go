package checker_test

import (
	"testing"
	"time"

	"google.golang.org/protobuf/types/known/timestamppb"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// With the real judge, which without this is wrong on most of these claims.
func TestTheSameValueInOtherWordsIsNoConflict(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	for _, c := range []struct {
		language, source, claim string
		want                    factcheckv1.Verdict
	}{
		{"de", "Der Streik in Halden dauerte neun Tage.", "The strike in Halden lasted 9 days.", support},
		{"de", "Der Streik in Halden dauerte neun Tage.", "The strike in Halden lasted 10 days.", conflict},
		{"en", "The session in Halden began at 3 p.m.", "Die Sitzung in Halden begann um 15 Uhr.", support},
		{"en", "The session in Halden began at 3 p.m.", "Die Sitzung in Halden begann um 16 Uhr.", conflict},
		{"en", "The road through Halden reopened at half past five.", "The road through Halden reopened at 5.30 pm.", support},
		{"en", "The road through Halden reopened at half past five.", "The road through Halden reopened at 6.45 pm.", conflict},
		{"de", "Die Messe in Halden beginnt um Viertel nach neun.", "The fair in Halden begins at 9.15 a.m.", support},
		{"de", "Die Sitzung in Halden dauerte anderthalb Stunden.", "The session in Halden lasted 90 minutes.", support},
		{"de", "Die Sitzung in Halden dauerte anderthalb Stunden.", "The session in Halden lasted 40 minutes.", conflict},
		{"de", "Der Rat von Halden hat gestern den Haushalt beschlossen.", "The council of Halden passed the budget on 18 February 2025.", support},
		{"de", "Der Rat von Halden hat gestern den Haushalt beschlossen.", "The council of Halden passed the budget on 17 February 2025.", conflict},
		{"en", "On Tuesday, the council of Halden passed the budget.", "Der Rat von Halden hat den Haushalt am 18. Februar beschlossen.", support},
		{"en", "On Tuesday, the council of Halden passed the budget.", "Der Rat von Halden hat den Haushalt am 20. Februar beschlossen.", conflict},
	} {
		for _, code := range []string{c.language, ""} { // told or guessed
			t.Run(c.claim+code, func(t *testing.T) {
				s.MustIndex(t, &factcheckv1.Source{
					Name: "sources/halden", LanguageCode: code, Content: c.source,
					PublishTime: timestamppb.New(time.Date(2025, 2, 19, 9, 0, 0, 0, time.UTC)),
				})
				answer := check(t, s, c.claim, nil)
				if answer.GetVerdict() != c.want {
					t.Errorf("%s: %v, want %v", c.source, answer.GetVerdict(), c.want)
				}
				for _, q := range answer.GetCitations() {
					if q.GetQuote() != c.source {
						t.Errorf("quoted %q", q.GetQuote())
					}
				}
			})
		}
	}
}

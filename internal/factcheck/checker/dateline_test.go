package checker_test

import (
	"testing"
	"time"

	"google.golang.org/protobuf/types/known/timestamppb"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

func TestTheDayOfAReportIsNoDayOfWhatItTells(t *testing.T) {
	published := timestamppb.New(time.Date(2025, 4, 11, 17, 0, 0, 0, time.UTC))
	const told = "Die neue Brücke ist seit einer Woche offen."
	for name, test := range map[string]struct {
		content, want string
		published     *timestamppb.Timestamp
	}{
		"in front of a report":       {"Halvern, 11. April. " + told, "Halvern. " + told, published},
		"of the day before":          {"Halvern, 10. April. " + told, "Halvern. " + told, published},
		"with the agency":            {"HALVERN, 11. April (ABC) - " + told, "HALVERN (ABC) - " + told, published},
		"with its region":            {"HALVERN, Neuland, 11. April — " + told, "HALVERN, Neuland — " + told, published},
		"with region and agency":     {"Bad Halvern, Insel von Holm (ABC), 11. April: " + told, "Bad Halvern, Insel von Holm (ABC): " + told, published},
		"behind the agency":          {"Halvern (abc) – 11. April. " + told, "Halvern (abc). " + told, published},
		"in front of the agency":     {"Halvern, 11. April 2025 (abc/de). " + told, "Halvern (abc/de). " + told, published},
		"another day with a region":  {"Halvern, Neuland, 4. April. " + told, "Halvern, Neuland, 4. April. " + told, published},
		"another day":                {"Halvern, 4. April. " + told, "Halvern, 4. April. " + told, published},
		"of an undated source":       {"Halvern, 11. April. " + told, "Halvern, 11. April. " + told, nil},
		"that is told of":            {"In Halvern, 11. April oder nicht, ist die Brücke offen.", "In Halvern, 11. April oder nicht, ist die Brücke offen.", published},
		"behind more than its place": {"Halvern hat eine Brücke, 11. April. " + told, "Halvern hat eine Brücke, 11. April. " + told, published},
	} {
		t.Run(name, func(t *testing.T) {
			j := &listening{times: map[factcheck.Pair]int{}}
			s := factchecktest.Start(t, factchecktest.Config{Judge: j})
			s.MustIndex(t, &factcheckv1.Source{Name: "sources/bridge", LanguageCode: "de", Content: test.content, PublishTime: test.published})
			for _, c := range check(t, s, "Die neue Brücke in Halvern wurde am Samstag eröffnet.", nil).GetCitations() {
				for _, d := range c.GetDifferences() {
					t.Errorf("differs in %v", d)
				}
			}
			asked := false
			for p := range j.times {
				asked = asked || p.Passage == test.want
			}
			if !asked {
				t.Errorf("asked %v, want %q among them", j.times, test.want)
			}
		})
	}
}

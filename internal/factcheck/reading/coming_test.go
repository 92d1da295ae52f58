package reading

import (
	"testing"
	"time"

	"github.com/beleg-dev/beleg/internal/factcheck"
)

func TestWhatIsAnnouncedForADayToComeHasNotHappened(t *testing.T) {
	for _, c := range []struct {
		name, passage, claim string
		announced            bool
	}{
		{"in the present", "Eva Brosch reist am Mittwoch nach Oslo.", "Eva Brosch ist nach Oslo gereist.", true},
		{"in the future", "Wendt und Korn werden am Mittwoch über die Fähre sprechen.", "Wendt und Korn haben über die Fähre gesprochen.", true},
		{"for a week", "Ilse Tamm tritt kommende Woche zurück.", "Ilse Tamm, head of the museum, resigned.", true},
		{"in a progressive form", "Carla Dorn is visiting the shipyard on Thursday.", "Carla Dorn visited the shipyard on Thursday.", true},
		{"in English", "The council of Thornwick votes on the tram on 12 August.", "Der Rat von Thornwick hat am 12. August abgestimmt.", true},

		{"what is announced", "Eva Brosch reist am Mittwoch nach Oslo.", "Eva Brosch reist am Mittwoch nach Oslo.", false},
		{"what is to come", "Eva Brosch reist am Mittwoch nach Oslo.", "Eva Brosch wird nach Oslo reisen.", false},
		{"what was done", "Eva Brosch reiste am Freitag nach Oslo.", "Eva Brosch ist nach Oslo gereist.", false},
		{"what was done by strong verbs", "Brosch und Korn luden am Freitag nach Oslo ein.", "Brosch und Korn haben in Oslo gespeist.", false},
		{"a day of the past in the present", "Am 3. Mai 1921 reist Otto Lenk nach Rom.", "Otto Lenk reiste nach Rom.", false},
		{"the day of the text", "Eva Brosch reist am Montag nach Oslo.", "Eva Brosch ist nach Oslo gereist.", false},
		{"up to a day", "Die Schau läuft bis Freitag in Oslo.", "Die Schau wurde in Oslo eröffnet.", false},
		{"an opinion of it", "Korn kritisiert die Reise am Mittwoch.", "Korn hat die Reise kritisiert.", false},
		{"a decision about it", "Der Rat verschiebt die Wahl am Mittwoch.", "Der Rat hat die Wahl verschoben.", false},
		{"a call for it", "The union calls for a strike on Friday.", "The union called for a strike.", false},
	} {
		e := told("", c.passage)
		e.Source.PublishTime = time.Date(2025, 8, 4, 9, 0, 0, 0, time.UTC) // a Monday
		if got := OfClaim(c.claim, "", time.Time{}).Announced(e); got != c.announced {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}

func TestOtherDaysAlone(t *testing.T) {
	for _, c := range []struct {
		name, lead, passage, claim string
		other                      bool
	}{
		{"another day", "", "Die Brücke wurde am 4. Mai eröffnet.", "The bridge was opened on 3 May.", true},
		{"two others", "", "The rounds were on 18 and 27 February 2025.", "10 April was the second round.", true},
		{"another day at the beginning", "Am Dienstag stürzte der Turm ein.", "Verletzt wurde niemand.", "Beim Einsturz am 1. Mai wurde niemand verletzt.", true},
		{"its day", "", "Die Brücke wurde am 4. Mai eröffnet.", "The bridge was opened on 4 May 2025.", false},
		{"its day at the beginning", "Am Dienstag stürzte der Turm ein.", "Verletzt wurde niemand.", "Beim Einsturz am 6. Mai wurde niemand verletzt.", false},
		{"its month", "", "Die Brücke wurde im Mai eröffnet.", "The bridge was opened on 4 May 2025.", false},
		{"no day", "", "Die Brücke wurde eröffnet.", "The bridge was opened on 4 May 2025.", false},
		{"the day of the text", "Am Dienstag stürzte der Turm ein.", "Der Platz ist gesperrt.", "Am 8. Mai war der Platz gesperrt.", false},
		{"a weekday", "", "Die Brücke wurde am 4. Mai eröffnet.", "Die Brücke wurde am Montag eröffnet.", false},
		{"no day of the claim", "", "Die Brücke wurde am 4. Mai eröffnet.", "Die Brücke wurde im Mai eröffnet.", false},
	} {
		e := told("", c.passage)
		e.Lead, e.Source.PublishTime = c.lead, time.Date(2025, 5, 8, 9, 0, 0, 0, time.UTC) // a Thursday
		if got := OfClaim(c.claim, "", time.Time{}).OnOtherDays(e, nil); got != c.other {
			t.Errorf("%s: %v", c.name, got)
		}
	}
	e, further := told("", "Die Brücke wurde am 4. Mai geprüft."), told("", "Am 3. Mai wurde sie eröffnet.")
	further.Source = e.Source
	if OfClaim("Die Brücke wurde am 3. Mai eröffnet.", "", time.Time{}).OnOtherDays(e, []factcheck.Evidence{*e, *further}) {
		t.Error("another passage of the source has the day")
	}
}

func TestTheDayOfAnotherOneOfASeries(t *testing.T) {
	for _, c := range []struct {
		passage, claim string
		ofSeries       bool
	}{
		{"Sie trafen sich zum ersten Mal am 18. Februar.", "Sie trafen sich am 10. April.", true},
		{"The second round of talks was held on 27 February.", "They held talks on 10 April.", true},
		{"Das zweite Treffen war am 27. Februar.", "Das zweite Treffen war am 10. April.", false},
		{"Die Brücke wurde am 4. Mai eröffnet.", "The bridge was opened on 3 May.", false},
		{"Im zweiten Halbjahr, am 4. Juli, schloss das Bad.", "Das Bad schloss am 5. Juli.", false},
	} {
		if got := OfClaim(c.claim, "", time.Time{}).OfSeries(told("", c.passage)); got != c.ofSeries {
			t.Errorf("%s: %v", c.passage, got)
		}
	}
}

func TestTheSameDoItAgainAfterWeeks(t *testing.T) {
	of := func(id, text string, month time.Month, day int) *factcheck.Evidence {
		e := told("", text)
		e.Source.ID, e.Source.PublishTime = id, time.Date(2025, month, day, 9, 0, 0, 0, time.UTC)
		return e
	}
	const on = "Wendt und Korn haben am 14. März in Oslo verhandelt."
	for _, c := range []struct {
		name, claim, known, passage string
		month                       time.Month
		day                         int
		another                     bool
	}{
		{"what is to come weeks later", on, on, "Wendt und Korn werden am Mittwoch in Oslo verhandeln.", 4, 28, true},
		{"what was weeks later", on, on, "Wendt and Korn held talks in Oslo on 30 April.", 5, 2, true},
		{"what was weeks before", on, on, "Wendt und Korn sprachen am Montag in Oslo.", 2, 12, true},
		{"a weekday of that day", on, "Wendt und Korn berieten am Freitag in Oslo.", "Wendt und Korn werden am Mittwoch in Oslo verhandeln.", 4, 28, true},
		{"a month", "Wendt and Korn met in Oslo in March.", on, "Wendt and Korn met in Oslo on Wednesday.", 5, 2, true},

		{"a day near it", on, on, "Wendt und Korn haben am 16. März in Oslo verhandelt.", 3, 18, false},
		{"a day in a later report of it", on, on, "Wendt und Korn haben am 4. März in Oslo verhandelt.", 4, 28, false},
		{"another day in a report of its time", on, on, "Wendt und Korn haben am 1. März in Oslo verhandelt.", 3, 5, false},
		{"the first time", "Wendt und Korn haben erstmals am 14. März in Oslo verhandelt.", on, "Wendt und Korn werden am Mittwoch in Oslo verhandeln.", 4, 28, false},
		{"the only time", "Wendt and Korn only met in Oslo on 14 March.", on, "Wendt and Korn met in Oslo on Wednesday.", 5, 2, false},
		{"one of several", "Die zweite Runde der Verhandlungen war am 14. März in Oslo.", on, "Die zweite Runde war am Mittwoch in Oslo.", 5, 2, false},
		{"what happens once", "Die Brücke wurde am 14. März eröffnet.", "Die Brücke wurde am 14. März eröffnet.", "Die Brücke wird am Mittwoch eröffnet.", 4, 28, false},
		{"what no source has", on, "Wendt und Korn haben am 15. März in Oslo verhandelt.", "Wendt und Korn werden am Mittwoch in Oslo verhandeln.", 4, 28, false},
		{"no day", on, on, "Wendt und Korn haben in Oslo verhandelt.", 4, 28, false},
	} {
		got := OfClaim(c.claim, "", time.Time{}).OfAnotherTime(of("a", c.passage, c.month, c.day), of("b", c.known, 3, 17))
		if got != c.another {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}

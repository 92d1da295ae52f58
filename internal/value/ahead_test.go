package value

import (
	"testing"
	"time"
)

func TestWhatIsToComeOnADay(t *testing.T) {
	written := Reference{Time: time.Date(2025, 8, 4, 9, 0, 0, 0, time.UTC)} // a Monday
	for text, want := range map[string]string{
		"Eva Brosch reist am Mittwoch nach Oslo.":                     "Eva Brosch reist am Mittwoch nach Oslo",
		"Am Samstag eröffnet Olaf Renz das Freibad.":                  "Am Samstag eröffnet Olaf Renz das Freibad",
		"Olaf Renz eröffnet das Freibad am Samstag.":                  "Olaf Renz eröffnet das Freibad am Samstag",
		"Die Leiterin, Ilse Tamm, tritt kommende Woche zurück.":       "tritt kommende Woche zurück",
		"Wendt und Korn werden am Mittwoch über die Fähre sprechen.":  "Korn werden am Mittwoch über die Fähre sprechen",
		"Brosch trifft Korn am Mittwoch und spricht mit ihm.":         "Brosch trifft Korn am Mittwoch und spricht mit ihm",
		"Die Halle wird am 14. August eröffnet.":                      "Die Halle wird am 14. August eröffnet",
		"Brosch traf Korn und reist am Mittwoch nach Oslo.":           "reist am Mittwoch nach Oslo",
		"Brosch und Korn treffen sich in der kommenden Woche.":        "Korn treffen sich in der kommenden Woche",
		"Carla Dorn is visiting the shipyard on Thursday.":            "Carla Dorn is visiting the shipyard on Thursday",
		"The head, Nils Aune, resigns next week.":                     "resigns next week",
		"The council of Thornwick votes on the tram line on Tuesday.": "The council of Thornwick votes on the tram line on Tuesday",
		"The council votes on 12 August.":                             "The council votes on 12 August",
		"On Tuesday the council votes on the tram.":                   "",
		"Wenda Holt and Piers Kane discuss the toll on Wednesday.":    "Piers Kane discuss the toll on Wednesday",
		"Mayor Holt will discuss the toll in Larbeck on Wednesday.":   "Mayor Holt will discuss the toll in Larbeck on Wednesday",
		"Eva Brosch reiste am Mittwoch nach Oslo.":                    "",
		"Eva Brosch ist am Mittwoch nach Oslo gereist.":               "",
		"Brosch hat Korn am Mittwoch besucht.":                        "",
		"Brosch und Korn luden am Mittwoch nach Oslo ein.":            "",
		"Brosch und Korn besuchten am Mittwoch die Werft.":            "",
		"Der Rat unterschrieb am Mittwoch den Vertrag.":               "",
		"Die Sitzung am Mittwoch abgesagt.":                           "",
		"Die neuen Karten für das Konzert am Freitag kosten 30 Euro.": "",
		"Die Karten für Freitag kosten 30 Euro.":                      "",
		"Der Vertrag läuft bis Freitag.":                              "",
		"Die Wahl der kommenden Woche kostet 3 Millionen Euro.":       "",
		"The concert tickets on Friday cost 30 euros.":                "",
		"The council voted on Tuesday.":                               "",
		"The talks on Wednesday were short.":                          "",
		"The mayor said on Wednesday that the firm closes.":           "",
		"Carla Dorn has visited the shipyard on Thursday.":            "",
		"The mayor met Holt and Kane behind doors on Wednesday.":      "",
	} {
		got := ""
		for _, v := range Find(text, "", written) {
			if v.Kind != Date {
				continue
			}
			if start, end, ok := Ahead(text, "", v); ok {
				got = text[start:end]
			}
		}
		if got != want {
			t.Errorf("%s: %q", text, got)
		}
	}
}

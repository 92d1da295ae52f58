package checker_test

import (
	"testing"
	"time"

	"google.golang.org/protobuf/types/known/timestamppb"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

func TestAnEntryOfATickerIsReadAsOfItsDay(t *testing.T) {
	const (
		schools = "Heute bleiben in Halvern alle Schulen geschlossen."
		bridge  = "In Halvern wurde heute die Brücke über die Lohe gesperrt."
	)
	source := &factcheckv1.Source{
		Name: "sources/ticker", Title: "Ticker aus Halvern", LanguageCode: "de", Content: "Die Lage an der Lohe\n\n",
		PublishTime: timestamppb.New(time.Date(2024, 9, 15, 6, 0, 0, 0, time.UTC)),
	}
	checkBelow(t, source, []below{
		{"a day between signs", "+++ 17. September 2024 +++\n\n" + schools, "In Halvern blieben am 17. September 2024 alle Schulen geschlossen.", support},
		{"another day than that between signs", "+++ 17. September 2024 +++\n\n" + schools, "In Halvern blieben am 15. September 2024 alle Schulen geschlossen.", conflict},
		{"a day in front of a heading", "2024-09-16: Pegel der Lohe steigt\n\n" + bridge, "In Halvern wurde am 16. September 2024 die Brücke über die Lohe gesperrt.", support},
		{"another day than that in front of a heading", "2024-09-16: Pegel der Lohe steigt\n\n" + bridge, "In Halvern wurde am 15. September 2024 die Brücke über die Lohe gesperrt.", conflict},
		{"a day inside a heading", "Pegel der Lohe am 16. September 2024\n\n" + bridge, "In Halvern wurde am 15. September 2024 die Brücke über die Lohe gesperrt.", support},
		{"a day that was long ago", "9. Mai 1931: Eine Brücke für die Lohe\n\n" + bridge, "In Halvern wurde am 15. September 2024 die Brücke über die Lohe gesperrt.", support},
	})
}

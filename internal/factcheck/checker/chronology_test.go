package checker_test

import (
	"testing"
	"time"

	"google.golang.org/protobuf/types/known/timestamppb"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

func TestADayOfAChronologyHasTheYearOfItsHeading(t *testing.T) {
	const entries = "18. November: In Halvern bricht der Damm an der Lohe.\n\n21. November: Die Mühle von Halvern steht unter Wasser."
	source := &factcheckv1.Source{
		Name: "sources/dam", Title: "Der Damm an der Lohe", LanguageCode: "de", Content: "Der Damm war alt, und die Gemeinde wusste es.\n\n",
		PublishTime: timestamppb.New(time.Date(2024, 10, 25, 6, 0, 0, 0, time.UTC)),
	}
	checkBelow(t, source, []below{
		{"a chronology without a year", "# Chronologie der Flut\n\n" + entries, "Die Mühle von Halvern stand am 21. November 2024 unter Wasser.", conflict},
		{"an hour behind the day", "# Chronologie der Flut\n\n20. November: Es regnet.\n\n21. November, 4 Uhr: Die Mühle von Halvern steht unter Wasser.", "Die Mühle von Halvern stand am 21. November 2024 unter Wasser.", conflict},
		{"the line above has the year", "18. November 2021: Der Damm an der Lohe bricht.\n\n21. November: Die Mühle von Halvern steht unter Wasser.", "Die Mühle von Halvern stand am 21. November 2021 unter Wasser.", support},
		{"another year than that of the line above", "18. November 2021: Der Damm an der Lohe bricht.\n\n21. November: Die Mühle von Halvern steht unter Wasser.", "Die Mühle von Halvern stand am 21. November 2024 unter Wasser.", conflict},
		{"a day before that of the line above", "22. November 2021: Der Damm an der Lohe bricht.\n\n21. November: Die Mühle von Halvern steht unter Wasser.", "Die Mühle von Halvern steht am 21. November 2024 unter Wasser.", support},
		{"what is told behind a chronology", "# Chronologie der Flut\n\nAm 21. November ist die Mühle von Halvern ein Jahr alt.", "Die Mühle von Halvern ist am 21. November 2024 ein Jahr alt.", support},
		{"a list of days that is no chronology", "# Die nächsten Termine\n\n" + entries, "Die Mühle von Halvern steht am 21. November 2024 unter Wasser.", support},
		{"a year", "2022\n\n" + entries, "Die Mühle von Halvern stand am 21. November 2022 unter Wasser.", support},
		{"another year than that of publication", "2022\n\n" + entries, "Die Mühle von Halvern stand am 21. November 2024 unter Wasser.", conflict},
		{"a month", "November 2022\n\n" + entries, "Die Mühle von Halvern stand am 21. November 2024 unter Wasser.", conflict},
		{"a label", "Im Jahr 2022:\n\n" + entries, "Die Mühle von Halvern stand am 21. November 2024 unter Wasser.", conflict},
		{"emphasised", "**2022**\n\n" + entries, "Die Mühle von Halvern stand am 21. November 2024 unter Wasser.", conflict},
		{"several years", "2020 bis 2022\n\n" + entries, "Die Mühle von Halvern steht am 21. November 2024 unter Wasser.", support},
		{"the nearest of two", "## 2022\n\n3. Mai: Die Lohe steigt.\n\n## 2023\n\n" + entries, "Die Mühle von Halvern stand am 21. November 2023 unter Wasser.", support},
		{"no year alone", "Haushalt 2022\n\n" + entries, "Die Mühle von Halvern steht am 21. November 2024 unter Wasser.", support},
	})
}

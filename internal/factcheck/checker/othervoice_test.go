package checker_test

import (
	"testing"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

func TestWhatAnotherAgencyReportsIsNoEvidence(t *testing.T) {
	const begins = "Das Pumpwerk Hellin steht am Ufer. "
	checkBelow(t, &factcheckv1.Source{Name: "sources/a", LanguageCode: "de", Content: begins}, []below{
		{"another agency", "Laut Reuters wurden am Tor vier Lastwagen gesichtet.", "Laut TASS wurden am Tor vier Lastwagen gesichtet.", nothing},
		{"another agency behind the verb", "Am Abend meldete die Nachrichtenagentur RIA, das Pumpwerk laufe wieder.", "Laut dpa läuft das Pumpwerk wieder.", nothing},
		{"a paper that reports something else", "Laut Radio Seeklang kamen 3000 Besucher. Die Zeitung Flutbote meldete, der Chorleiter habe gekündigt.", "Laut Flutbote kamen 3000 Besucher.", nothing},
		{"a source of another agency", "Am Tor wurden vier Lastwagen gesichtet, sagte ein Anwohner der Nachrichtenagentur TASS.", "Reuters meldete, am Tor seien vier Lastwagen gesichtet worden.", nothing},
		{"another agency in English", "Laut TASS wurden am Tor vier Lastwagen gesichtet.", "Reuters reported that four lorries were seen at the gate.", nothing},
		{"a paper in English", "Laut der Zeitung Flutbote wurden am Tor vier Lastwagen gesichtet.", "According to Reuters, four lorries were seen at the gate.", nothing},
		{"the media of a country", "Laut der Zeitung Flutbote wurden am Tor vier Lastwagen gesichtet.", "Nach Angaben Schweizer Medien wurden am Tor vier Lastwagen gesichtet.", nothing},
		{"those of another one", "Laut polnischen Medien wurden am Tor vier Lastwagen gesichtet.", "Laut Schweizer Medien wurden am Tor vier Lastwagen gesichtet.", nothing},
		{"an authority", "Am Tor wurden vier Lastwagen gesichtet, teilte das Innenministerium mit.", "TASS meldete, am Tor seien vier Lastwagen gesichtet worden.", nothing},
		{"an authority whom an agency passes on", "Am Tor wurden vier Lastwagen gesichtet, teilte das Innenministerium laut TASS mit.", "TASS meldete, am Tor seien vier Lastwagen gesichtet worden.", support},
		{"an authority that the claim names, too", "Am Tor wurden vier Lastwagen gesichtet, teilte das Innenministerium mit.", "Das Innenministerium teilte mit, am Tor seien vier Lastwagen gesichtet worden.", support},
		{"the media of the country", "Laut Schweizer Medien wurden am Tor vier Lastwagen gesichtet.", "Swiss media reported that four lorries were seen at the gate.", support},
		{"an agency of the country", "Die Schweizer Agentur Keystone meldete, am Tor seien vier Lastwagen gesichtet worden.", "Laut Schweizer Medien wurden am Tor vier Lastwagen gesichtet.", support},
		{"the agency", "Laut Reuters wurden am Tor vier Lastwagen gesichtet.", "Laut Reuters wurden am Tor vier Lastwagen gesichtet.", support},
		{"the agency in English", "Laut Reuters wurden am Tor vier Lastwagen gesichtet.", "According to Reuters, four lorries were seen at the gate.", support},
		{"an agency that another one relies on", "Wie AFP unter Berufung auf Reuters meldete, wurden am Tor vier Lastwagen gesichtet.", "Laut Reuters wurden am Tor vier Lastwagen gesichtet.", support},
		{"nobody in the claim", "Laut Reuters wurden am Tor vier Lastwagen gesichtet.", "Am Tor wurden vier Lastwagen gesichtet.", support},
		{"nobody in the source", "Am Tor wurden vier Lastwagen gesichtet.", "Laut Reuters wurden am Tor vier Lastwagen gesichtet.", support},
	})
}

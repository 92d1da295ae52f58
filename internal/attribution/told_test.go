package attribution_test

import (
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/attribution"
	"github.com/beleg-dev/beleg/internal/value"
)

// toldOn returns the days on which something is told in a text of 7 November 2025.
func toldOn(text, language string) []string {
	written := value.Reference{Time: time.Date(2025, 11, 7, 0, 0, 0, 0, time.UTC)}
	var days []string
	for _, s := range attribution.ToldOn(text, language, value.Find(text, language, written)) {
		days = append(days, s.Of(text))
	}
	slices.Sort(days)
	return days
}

func TestTheDayOfTellingIsFound(t *testing.T) {
	for _, c := range []struct{ language, text, day string }{
		{"de", "Wie die Polizei am Montag mitteilte, wurde Jonas Veit verletzt.", " am Montag"},
		{"de", "Jonas Veit wurde verletzt, wie die Polizei am Montagabend mitteilte.", " am Montagabend"},
		{"de", "Jonas Veit wurde verletzt, wie die Polizei am Montag (3. November) mitteilte.", " am Montag (3. November)"},
		{"de", "Jonas Veit wurde verletzt, wie gestern bekannt wurde.", " gestern"},
		{"de", "Wie Sprecherin Lea Brand, die für Trier spricht, am Montag sagte, wurde er verletzt.", " am Montag"},
		{"de", "Jonas Veit wurde verletzt, teilte die Polizei am Montag mit.", " am Montag"},
		{"de", "Jonas Veit wurde verletzt, teilte die Polizei am frühen Montagmorgen auf Anfrage mit.", " am frühen Montagmorgen"},
		{"de", "Die Polizei teilte am Montag mit, dass Jonas Veit verletzt wurde.", " am Montag"},
		{"de", "Am Montag teilte die Polizei mit, dass Jonas Veit verletzt wurde.", "Am Montag"},
		{"de", "Das teilte die Stadt am Donnerstag mit.", " am Donnerstag"},
		{"de", "Das gab die Klinik am Donnerstag bekannt.", " am Donnerstag"},
		{"de", "Hacker haben Daten gestohlen. Das wurde am Freitag bekannt.", " am Freitag"},
		{"de", "Am Freitag wurde bekannt, dass Hacker Daten gestohlen haben.", "Am Freitag"},
		{"de", "Der Fall ist erst am Freitag bekannt geworden.", " erst am Freitag"},
		{"de", "„Die Brücke ist zu“, sagte Lea Brand am Montag.", " am Montag"},
		{"de", "„Die Brücke ist zu“, sagte Lea Brand am Montag dem Nordfunk.", " am Montag"},
		{"de", "Die Brücke sei zu, erklärte die Behörde am Montag in Trier.", " am Montag"},
		{"de", "Ein Sprecher der Stadt sagte am Montag, die Brücke sei zu.", " am Montag"},
		{"de", "Der Sender berichtete am Montag von einem Leck, das die Firma verschwiegen habe.", " am Montag"},
		{"de", "Die Brücke ist zu, hieß es am Montag aus dem Rathaus.", " am Montag"},
		{"de", "Die Brücke ist zu, so die Polizei am Montag.", " am Montag"},
		{"de", "Am Mittwoch erklärte die Staatsanwältin vor Journalisten, der Mann habe gestanden.", "Am Mittwoch"},
		{"de", "Wie das Institut in der Nacht zum Donnerstag einräumte, sind Daten abgeflossen.", " in der Nacht zum Donnerstag"},
		{"de", "Die Aufsicht bestätigte den Vorfall am Mittwoch auf Anfrage.", " am Mittwoch"},
		{"de", "Ein Mann wurde erschlagen, meldete der Bote am Montag unter Berufung auf die Wehr.", " am Montag"},
		{"de", "Wie der Zoo erst jetzt, am Dienstag, bekannt gab, kamen Tiger zur Welt.", " am Dienstag"},
		{"de", "Die Behörde machte den Fund gestern öffentlich.", " gestern"},
		{"de", "Vor ihnen warnte die Stadt am Donnerstag.", " am Donnerstag"},
		{"de", "Mit am Freitag veröffentlichtem Beschluss hob das Gericht das Limit auf.", " am Freitag"},
		{"de", "In einem heute veröffentlichten Bericht steht die Zahl.", " heute"},
		{"de", "Das steht in einem Bericht, der am Montag veröffentlicht wurde.", " am Montag"},
		{"de", "Das Gericht veröffentlichte das Urteil am Montag.", " am Montag"},
		{"de", "Laut einer Mitteilung der Polizei vom Montag wurde er verletzt.", " vom Montag"},
		{"de", "Der Gemeinderat hat am Dienstag die Sperrung beschlossen, wie ein Sprecher am Freitag mitteilte.", " am Freitag"},
		{"en", "Police in Derry said on Monday that Sean Mallory had been found.", " on Monday"},
		{"en", "Police said Monday the man had been found.", " Monday"},
		{"en", "Sean Mallory has been found, police said late on Monday.", " late on Monday"},
		{"en", "The dam has been repaired, the council said in a statement on Friday.", " on Friday"},
		{"en", "“It is dry,” said Priya Nand on Friday.", " on Friday"},
		{"en", "She told reporters on Monday that the dam was dry.", " on Monday"},
		{"en", "The firm announced on Monday that the dam had been repaired.", " on Monday"},
		{"en", "It emerged on Friday that the dam had leaked.", " on Friday"},
		{"en", "The dam leaked, according to a report published on Friday.", " on Friday"},
		{"en", "On Monday, police said Sean Mallory had been found.", "On Monday,"},
		{"en", "A fire destroyed the mill on Wednesday, officials said on Friday.", " on Friday"},
	} {
		if diff := cmp.Diff([]string{c.day}, toldOn(c.text, c.language)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", c.text, diff)
		}
	}
}

func TestTheDayOfAnEventIsNoDayOfTelling(t *testing.T) {
	for _, c := range []struct{ language, text string }{
		{"de", "Am Montag wurde Jonas Veit verletzt, wie die Polizei mitteilte."},
		{"de", "Der Minister erklärte am Montag seinen Rücktritt."},
		{"de", "Am Montag erklärte der Minister seinen Rücktritt, nachdem der Bericht erschienen war."},
		{"de", "Der Minister teilte am Montag mit, dass er zurücktritt."},
		{"de", "Der Chef kündigte am Donnerstag seinen Abschied an."},
		{"de", "Als der Sturm kam, sagte der Veranstalter am Montag das Konzert ab."},
		{"de", "Die Stadt machte den Platz am Montag wieder auf."},
		{"de", "Das Gericht bestätigte am Montag das Urteil."},
		{"de", "Die Stadt teilte mit, dass am Montag die Brücke gesperrt wurde."},
		{"de", "Die Polizei sagte, der Mann sei am Montag verletzt worden."},
		{"de", "Der Sänger wurde am Freitag bekannt als Mitglied der Band."},
		{"de", "Beide unterschrieben am Montag den Vertrag."},
		{"de", "Er fuhr am Montag los, wie er es gewohnt war."},
		{"de", "Sie wurde, wie am Montag verletzte Fahrer auch, versorgt."},
		{"de", "Laut Beschluss vom 5. März 2025 bleibt es dabei."},
		{"en", "Pellworth plc announced on Wednesday its merger with Corrie Lines."},
		{"en", "The chairman said on Wednesday that he was resigning."},
		{"en", "Police said the bridge was closed on Monday."},
		{"en", "He was told on Monday to leave."},
		{"en", "She told police he was hit on Monday."},
		{"en", "Pupils were told on Monday."},
		{"en", "The hostage was released on Monday."},
		{"en", "The court confirmed on Monday the sentence of the man."},
		{"en", "He emerged on Monday from the cave."},
	} {
		if days := toldOn(c.text, c.language); len(days) > 0 {
			t.Errorf("%q: %q", c.text, days)
		}
	}
}

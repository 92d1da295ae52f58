package naming_test

import (
	"cmp"
	"testing"

	"github.com/beleg-dev/beleg/internal/alike/aliketest"
	"github.com/beleg-dev/beleg/internal/alike/naming"
	"github.com/beleg-dev/beleg/internal/value"
)

func TestAGovernmentHasOneName(t *testing.T) {
	for _, c := range []struct{ name, source, text, language, claim, wantSource, wantClaim string }{
		{"a capital in the claim", "de", "Polen bestellte den Botschafter ein.", "en", "Warsaw summoned the ambassador.", "", "Poland summoned the ambassador."},
		{"a capital in the source", "en", "Madrid refuses to pay more.", "de", "Spanien lehnt das ab.", "Spain refuses to pay more.", ""},
		{"that shuts something", "de", "Polen schloss das Konsulat.", "en", "Warsaw shut the consulate.", "", "Poland shut the consulate."},
		{"behind its verb", "de", "Russland bat um Hilfe.", "de", "Am Montag bat Moskau um Hilfe.", "", "Am Montag bat Russland um Hilfe."},
		{"with an auxiliary", "de", "Russland schlug Gespräche vor.", "de", "Moskau hat Gespräche vorgeschlagen.", "", "Russland hat Gespräche vorgeschlagen."},
		{"with an auxiliary before it", "de", "Russland schlug Gespräche vor.", "de", "Am Montag hat Moskau Gespräche vorgeschlagen.", "", "Am Montag hat Russland Gespräche vorgeschlagen."},
		{"a verb in two parts", "de", "Russland hat Gespräche angeregt.", "de", "Moskau schlug Gespräche vor.", "", "Russland schlug Gespräche vor."},
		{"with an adverb", "en", "Turkey closed its airspace.", "en", "Ankara has also closed its airspace.", "", "Turkey has also closed its airspace."},
		{"two of them", "de", "Japan und Südkorea üben im Mai.", "en", "Tokyo and Seoul train in May.", "", "Japan and South Korea train in May."},
		{"an ambassador sent there", "de", "Er wird neuer Botschafter in den USA.", "en", "He is the new ambassador to Washington.", "", "He is the new ambassador to the United States."},
		{"an embassy there", "en", "Protesters gathered at the Norwegian embassy in Poland.", "de", "Vor Norwegens Botschaft in Warschau wurde protestiert.", "", "Vor Norwegens Botschaft in Polen wurde protestiert."},
		{"a government there", "de", "Polen lehnte den Plan ab.", "de", "Die Regierung in Warschau lehnte den Plan ab.", "", "Die Regierung in Polen lehnte den Plan ab."},
		{"ties of two", "en", "Relations between Japan and South Korea cool.", "de", "Die Beziehungen zwischen Tokio und Seoul kühlen ab.", "", "Die Beziehungen zwischen Japan und Südkorea kühlen ab."},
		{"a dispute of two, in English", "de", "Japan und Südkorea streiten über Fischerei.", "en", "The dispute between Tokyo and Seoul is about fishing.", "", "The dispute between Japan and South Korea is about fishing."},
		{"a train between two towns", "de", "Polen und Ungarn planen einen Zug.", "de", "Der Zug zwischen Warschau und Budapest wird teurer.", "", ""},
		{"a match between two towns", "en", "Poland and Hungary meet.", "en", "The match between Warsaw and Budapest was lost.", "", ""},
		{"an embassy beside another town of the country", "de", "Polen schloss das norwegische Konsulat in Krakau.", "en", "Norway's embassy in Warsaw was closed.", "", ""},
		{"an embassy in another town", "en", "The embassy in Poland moved.", "de", "Die Botschaft in Krakau zieht um.", "", ""},
		{"a meeting there", "de", "Der Botschafter sprach in Polen.", "en", "The ambassador spoke in Warsaw.", "", ""},
		{"on a day", "en", "Poland summoned the ambassador.", "en", "Warsaw on Monday summoned the ambassador.", "", "Poland on Monday summoned the ambassador."},
		{"a town where something happens", "de", "Polen kündigte Proteste an.", "en", "Protests in Warsaw were announced.", "", ""},
		{"a town of which a government says nothing", "de", "Österreich erlebte den heißesten Juni.", "de", "Wien erlebte den heißesten Juni.", "", ""},
		{"two ends of a way", "en", "Flights between Russia and the United States resume.", "de", "Flüge zwischen Moskau und Washington beginnen.", "", ""},
		{"two towns where something happens", "en", "Japan and South Korea fell silent.", "de", "Die Börsen in Tokio und Seoul schwiegen.", "", ""},
		{"a town that the other text has, too", "de", "Polen bestellte in Warschau den Botschafter ein.", "en", "Warsaw summoned the ambassador.", "", ""},
		{"a country that the text itself has", "de", "Polen bestellte den Botschafter ein.", "en", "Warsaw demanded that Poland be heard.", "", ""},
		{"another country", "de", "Ungarn bestellte den Botschafter ein.", "en", "Warsaw summoned the ambassador.", "", ""},
		{"an adjective", "de", "Der polnische Botschafter wurde einbestellt.", "en", "Warsaw summoned the ambassador.", "", ""},
		{"a town that is no capital", "de", "Polen kündigte Proteste an.", "en", "Gdańsk announced protests.", "", ""},
		{"a building", "en", "The United States confirmed the strike.", "en", "The Pentagon confirmed the strike.", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			source, claim := naming.Governments(aliketest.Read(c.source, c.text, aliketest.Published), aliketest.Read(c.language, c.claim, value.Reference{}))
			if want := cmp.Or(c.wantSource, c.text); source != want {
				t.Errorf("source %q, want %q", source, want)
			}
			if want := cmp.Or(c.wantClaim, c.claim); claim != want {
				t.Errorf("claim %q, want %q", claim, want)
			}
		})
	}
}

func TestDiplomatsAreCalledAfterTheirCountry(t *testing.T) {
	for _, c := range []struct{ name, source, text, language, claim, wantSource, wantClaim string }{
		{"an adjective in the claim", "de", "Schweden wies 12 polnische Diplomaten aus.", "de", "Schweden wies 12 Warschauer Diplomaten aus.", "", "Schweden wies 12 polnische Diplomaten aus."},
		{"one in the source", "de", "Schweden wies 12 Budapester Diplomaten aus.", "en", "Sweden expelled 12 Hungarian diplomats.", "Schweden wies 12 ungarische Diplomaten aus.", ""},
		{"behind an article", "en", "The Hungarian government objects.", "de", "Der Protest der Budapester Regierung kam spät.", "", "Der Protest der ungarischen Regierung kam spät."},
		{"of a country by its name", "en", "The delegation from Hungary left.", "de", "Die Budapester Delegation reiste ab.", "", "Die ungarische Delegation reiste ab."},
		{"in English", "de", "Zehn polnische Diplomaten mussten gehen.", "en", "Ten Warsaw diplomats had to leave.", "", "Ten Polish diplomats had to leave."},

		{"another country", "de", "Schweden wies 12 ungarische Diplomaten aus.", "de", "Schweden wies 12 Warschauer Diplomaten aus.", "", ""},
		{"who speaks for no government", "de", "Die polnischen Studenten protestierten.", "de", "Die Warschauer Studenten protestierten.", "", ""},
		{"a part of another word", "en", "The Polish government debated.", "en", "The Warsaw government-owned zoo opened.", "", ""},
		{"an embassy there", "de", "Die polnische Botschaft zog um.", "de", "Die Warschauer Botschaft zog um.", "", ""},
		{"a town that is no capital", "de", "Die polnische Delegation kam an.", "de", "Die Krakauer Delegation kam an.", "", ""},
		{"a town that the other text has, too", "de", "Die polnische Regierung tagt in Warschau.", "de", "Die Warschauer Regierung tagt.", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			source, claim := naming.Diplomats(aliketest.Read(c.source, c.text, aliketest.Published), aliketest.Read(c.language, c.claim, value.Reference{}))
			if want := cmp.Or(c.wantSource, c.text); source != want {
				t.Errorf("source %q, want %q", source, want)
			}
			if want := cmp.Or(c.wantClaim, c.claim); claim != want {
				t.Errorf("claim %q, want %q", claim, want)
			}
		})
	}
}

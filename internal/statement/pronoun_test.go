package statement_test

import (
	"testing"

	"github.com/beleg-dev/beleg/internal/statement"
)

func TestAPronounIsReplacedOnlyWhereNothingElseCanBeMeant(t *testing.T) {
	for _, c := range []struct {
		name, before, pronoun string
		want                  string // empty: it stays
	}{
		{"a woman beside a thing", "Mayor Carla Wendt opened the bridge on Monday.", "She left at noon.", "Carla Wendt left at noon."},
		{"a woman who is something", "Carla Wendt is a former teacher.", "She was born in 1970.", "Carla Wendt was born in 1970."},
		{"a man who became something", "Peter Sand became the fifth mayor in May.", "He was born in 1970.", "Peter Sand was born in 1970."},
		{"a man beside several persons", "Peter Sand met two ministers on Monday.", "He left at noon.", "Peter Sand left at noon."},
		{"a pronoun of the other gender", "Peter Sand opened the bridge on Monday.", "She left at noon.", ""},
		{"a name that both bear", "Robin Sand opened the bridge on Monday.", "She left at noon.", ""},
		{"a title of women", "Ms Oelmark opened the bridge on Monday.", "She left at noon.", "Oelmark left at noon."},
		{"a title of men", "Spokesman Imre Sand opened the bridge on Monday.", "She left at noon.", ""},
		{"a name and a title that do not tell", "Mayor Imre Sand opened the bridge on Monday.", "He left at noon.", ""},
		{"another person", "Carla Wendt met the minister on Monday.", "She left at noon.", ""},
		{"a relative", "Carla Wendt met her younger sister on Monday.", "She left at noon.", ""},
		{"a person behind what she is", "Carla Wendt is the daughter of a miner.", "She was born in 1970.", ""},
		{"what is somebody else's", "Carla Wendt is the minister's aide.", "She was born in 1970.", ""},
		{"somebody without a name", "Peter Sand met someone on Monday.", "He left at noon.", ""},
		{"an object that is a pronoun", "Peter Sand met him on Monday.", "He left at noon.", ""},
		{"a genitive", "Carla Wendt’s offer was refused on Monday.", "She left at noon.", ""},
		{"a genitive that ends with s", "Boris Peters' offer was refused on Monday.", "He left at noon.", ""},
		{"a name that is an object", "Sand praised Carla Wendt on Monday.", "She left at noon.", ""},
		{"a name behind a preposition", "For Carla Wendt the day was long.", "She left at noon.", ""},

		{"a German name and a time", "Bürgermeisterin Carla Wendt kam am Montag.", "Sie war bis zum Abend im Saal.", "Carla Wendt war bis zum Abend im Saal."},
		{"a German name and a place", "Carla Wendt reiste im Mai nach Polen.", "Sie besuchte dort zwei Werften.", "Carla Wendt besuchte dort zwei Werften."},
		{"a woman beside a masculine thing", "Carla Wendt eröffnete den neuen Markt.", "Sie kostete den Käse.", "Carla Wendt kostete den Käse."},
		{"a man beside a feminine thing", "Peter Sand eröffnete die neue Brücke.", "Er lachte bis zum Abend.", "Peter Sand lachte bis zum Abend."},
		{"a woman beside things", "Carla Wendt eröffnete mehrere Brücken.", "Sie kostete den Käse.", "Carla Wendt kostete den Käse."},
		{"a woman beside a number of things", "Carla Wendt eröffnete am Montag drei neue Brücken.", "Sie kostete den Käse.", "Carla Wendt kostete den Käse."},
		{"a German woman who is something", "Carla Wendt ist eine deutsche Ingenieurin.", "Sie wurde 1970 in Ostheim geboren.", "Carla Wendt wurde 1970 in Ostheim geboren."},
		{"a German woman who was something", "Carla Wendt war Ingenieurin in Polen.", "Sie leitete dort drei Werften.", "Carla Wendt leitete dort drei Werften."},
		{"a German title of women", "Bürgermeisterin Imke Rothmund lobte den Rat.", "Sie hatte lange gewartet.", "Imke Rothmund hatte lange gewartet."},
		{"a German title of men", "Ministerpräsident Falko Sand lobte die Schule.", "Er hatte lange gewartet.", "Falko Sand hatte lange gewartet."},
		{"a feminine thing", "Carla Wendt eröffnete die neue Brücke.", "Sie kostete zwei Millionen Euro.", ""},
		{"a feminine thing behind a preposition", "Carla Wendt sprach im Mai zur neuen Satzung.", "Sie kostete zwei Millionen Euro.", ""},
		{"a thing without an article", "Carla Wendt trank am Montag Milch.", "Sie schmeckte nach Gras.", ""},
		{"an organisation", "Carla Wendt leitet die NATO.", "Sie hatte zwölf Mitglieder.", ""},
		{"a country with an article", "Carla Wendt bereiste die Türkei.", "Sie hatte neue Häfen gebaut.", ""},
		{"a girl", "Carla Wendt traf am Montag ein Mädchen.", "Sie weinte bis zum Abend.", ""},
		{"a masculine thing", "Peter Sand eröffnete den Markt.", "Er kostete zwei Millionen Euro.", ""},
		{"a German pronoun of the other gender", "Peter Sand kam am Montag.", "Sie war bis zum Abend im Saal.", ""},
		{"a German object that is a pronoun", "Carla Wendt traf sie am Montag.", "Sie war krank und müde.", ""},
		{"all of them", "Carla Wendt kam am Montag.", "Sie alle blieben bis zum Abend.", ""},
		{"both of them", "Carla Wendt kam am Montag.", "Sie beide gewannen einen Preis.", ""},
		{"they themselves", "Carla Wendt kam am Montag.", "Sie selbst hatten den Saal gemietet.", ""},
		{"a German genitive", "Carla Wendts neues Amt beginnt im Mai.", "Sie wurde gewählt und vereidigt.", ""},
		{"a German genitive before its noun", "Peter Sands Frau kam am Montag.", "Er war bis zum Abend im Saal.", ""},
		{"a German name that ends with s", "Carla Peters kam am Montag.", "Sie war bis zum Abend im Saal.", "Carla Peters war bis zum Abend im Saal."},
		{"a German name that is an object", "Kranz lobte Carla Wendt.", "Sie war bis zum Abend im Saal.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			text, want := c.before+" "+c.pronoun, c.want
			if want == "" {
				want = c.pronoun
			}
			list, _ := statement.OfText(text, "")
			if got := list[len(list)-1].Text; got != want {
				t.Errorf("of a text: %q, want %q", got, want)
			}
		})
	}
}

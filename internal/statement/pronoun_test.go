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
		{"a woman and what place she heads", "Carla Wendt is mayor of Halvern.", "She was born in 1970.", "Carla Wendt was born in 1970."},
		{"a man and where he was born", "Peter Sand was born in Halvern.", "He left at noon.", "Peter Sand left at noon."},
		{"a woman and the head of a place", "Carla Wendt met the mayor of Halvern.", "She was born in 1970.", ""},
		{"a woman and whose aide she is", "Carla Wendt is an aide of Oelmark.", "She was born in 1970.", ""},
		{"a woman and whom she believes in", "Carla Wendt believes in Oelmark.", "She was born in 1970.", ""},
		{"a pronoun of the other gender", "Peter Sand opened the bridge on Monday.", "She left at noon.", ""},
		{"a name that both bear", "Robin Sand opened the bridge on Monday.", "She left at noon.", "Robin Sand left at noon."},
		{"a title of women", "Ms Oelmark opened the bridge on Monday.", "She left at noon.", "Oelmark left at noon."},
		{"a title of men", "Spokesman Imre Sand opened the bridge on Monday.", "She left at noon.", ""},
		{"a name and a title that do not tell", "Mayor Imre Sand opened the bridge on Monday.", "He left at noon.", "Imre Sand left at noon."},
		{"a name that does not tell behind another sentence", "Carla Wendt came on Monday. Mayor Imre Sand praised the bridge.", "She left at noon.", ""},
		{"a company of three words", "Halvern Rail Group hired a new chair.", "She starts in May.", ""},
		{"a title with a full stop", "Ms. Oelmark opened the bridge on Monday.", "She left at noon.", "Oelmark left at noon."},
		{"a title of men with a full stop", "Mr. Oelmark opened the bridge on Monday.", "She left at noon.", ""},
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
		{"a speaker who goes on", "Tamsen Oelmark, who leads Nordlinie, said the minister was pleased.", "She added that the bridge was old.", "Tamsen Oelmark added that the bridge was old."},
		{"a speaker who goes on behind another one", "Peter Sand left. Mayor Imre Oelmark announced a vote.", "She also said the bridge was old.", "Mayor Imre Oelmark also said the bridge was old."},
		{"a speaker of a place who says more", "Halvern Bay leader Priya Oelmark said the town’s ferry was old.", "She said it would be sold.", "Halvern Bay leader Priya Oelmark said it would be sold."},
		{"a speaker who says more", "Harbour chief Tamsen Oelmark said the town’s ferry was old.", "She said it would be sold.", "Tamsen Oelmark said it would be sold."},
		{"a speaker who called something so", "Director Ingrid Oelmark called the bridge the company’s best.", "She said that it was old.", "Ingrid Oelmark said that it was old."},
		{"a speaker who tells of another one", "Tamsen Oelmark said the minister had told the mayor.", "She also announced a vote.", ""},
		{"a speaker with a woman of whom she speaks", "Tamsen Oelmark said Carla Wendt was pleased.", "She also announced a vote.", ""},
		{"speakers", "Tamsen Oelmark and Imre Kranz said the bridge was old.", "She also announced a vote.", ""},
		{"a speaker of the other gender", "Spokesman Imre Oelmark said the bridge was old.", "She also announced a vote.", ""},
		{"somebody's speaker", "Oelmark’s aide said the bridge was old.", "She also announced a vote.", ""},
		{"one who goes on with a deed", "Imre Oelmark said the bridge was old.", "He added two wheels to it.", ""},
		{"a speaker who is a pronoun", "He said the bridge was old.", "He also announced a vote.", ""},
		{"a speaker behind a time", "In May Imre Oelmark said the bridge was old.", "He also announced a vote.", ""},

		{"a German speaker who goes on", "Rektorin Imke Rothmund betonte, die Brücke sei alt.", "Sie kündigte außerdem an, dass die Fähre fährt.", "Rektorin Imke Rothmund kündigte außerdem an, dass die Fähre fährt."},
		{"a German speaker without a title", "Tamsen Oelmark sagte am Montag, der Markt sei alt.", "Er fügte hinzu, dass der Speicher brenne.", "Tamsen Oelmark fügte hinzu, dass der Speicher brenne."},
		{"a German speaker who says more", "Werftchef Peter Sand verwies auf nur neun Gäste pro Tag.", "Er sagte, der Steg werde verkauft.", "Werftchef Peter Sand sagte, der Steg werde verkauft."},
		{"a known German speaker", "Die Rektorin sagte, die Schule sei alt.", "Sie fügte hinzu, die Brücke sei neu.", "Die Rektorin fügte hinzu, die Brücke sei neu."},
		{"a German speaker of the other gender", "Die Rektorin sagte, der Markt sei alt.", "Er kostete zudem neun Millionen Euro.", ""},
		{"a German speaker and what costs", "Rektorin Imke Rothmund betonte, die Brücke sei alt.", "Sie kostete zudem neun Millionen Euro.", ""},
		{"German speakers", "Die Sprecher sagten, die Brücke sei alt.", "Sie lobt zudem die Fähre.", ""},
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
		{"a company", "Die Nordlinie AG wurde 1958 gegründet.", "Sie wurde 1967 verkauft.", "Die Nordlinie AG wurde 1967 verkauft."},
		{"a party", "Die ABV gewann im Mai 30 Prozent.", "Sie stellte den Bürgermeister.", "Die ABV stellte den Bürgermeister."},
		{"a thing with a date", "Die neue Fähre fuhr im Mai.", "Sie kostete 3 Millionen Euro.", "Die neue Fähre kostete 3 Millionen Euro."},
		{"a masculine thing that is the subject", "Der Speicher brannte im Mai.", "Er wurde 2019 verkauft.", "Der Speicher wurde 2019 verkauft."},
		{"a woman whose name does not tell", "Die Rektorin Imke Rothmund kam am Montag.", "Sie blieb bis zum Abend.", "Die Rektorin Imke Rothmund blieb bis zum Abend."},
		{"a verb before a comma", "Carla Wendt ist Rektorin.", "Sie sagte, 80 Gäste kämen im Mai.", "Carla Wendt sagte, 80 Gäste kämen im Mai."},
		{"a verb in the plural before a comma", "Carla Wendt ist Rektorin.", "Sie sagten, 80 Gäste kämen im Mai.", ""},
		{"a verb with a strong past", "Carla Wendt kam am Montag.", "Sie ging am Abend.", "Carla Wendt ging am Abend."},
		{"a verb with a strong past in the plural", "Carla Wendt kam am Montag.", "Sie gingen am Abend.", ""},
		{"a subject and another feminine thing", "Die Nordlinie AG kaufte die Fähre.", "Sie wurde 1967 verkauft.", ""},
		{"a masculine subject and another masculine thing", "Der Speicher grenzt an den Hafen.", "Er wurde 2019 verkauft.", ""},
		{"a subject and a woman", "Die Nordlinie AG wurde von Carla Wendt gegründet.", "Sie wurde 1967 verkauft.", ""},
		{"a subject that more is told of", "Die Fähre der Stadt fuhr im Mai.", "Sie wurde 2019 verkauft.", ""},
		{"a subject in the plural", "Die Fähren fuhren im Mai.", "Sie wurde 2019 verkauft.", ""},
		{"a subject of the other gender", "Der Speicher brannte im Mai.", "Sie wurde 2019 verkauft.", ""},
		{"a neuter subject", "Das Bad brannte im Mai.", "Er wurde 2019 verkauft.", ""},
		{"two subjects", "Die Fähre und der Bus fuhr im Mai.", "Sie wurde 2019 verkauft.", ""},
		{"a subject that is not known", "Eine Fähre fuhr im Mai.", "Sie wurde 2019 verkauft.", ""},
		{"a subject with somebody's name behind it", "Die Tochter Peter Sands starb im Mai.", "Sie wurde 1967 geboren.", ""},
		{"a feminine object before the verb", "Die Wahl gewann die Richterin.", "Sie wurde Ministerin von Polen.", ""},
		{"a thing behind a woman", "Carla Wendt kam am Montag. Die Fähre war neu im Hafen.", "Sie lachte bis zum Abend.", ""},
		{"a German woman and what place she heads", "Carla Wendt ist Oberbürgermeisterin von Halvern.", "Sie wurde 1970 in Ostheim geboren.", "Carla Wendt wurde 1970 in Ostheim geboren."},
		{"a German woman and where she was born", "Carla Wendt wurde 1970 in Halvern geboren.", "Sie leitete drei Werften.", "Carla Wendt leitete drei Werften."},
		{"a German woman and whose aide she is", "Carla Wendt ist Sprecherin von Oelmark.", "Sie wurde 1970 in Ostheim geboren.", ""},
		{"a German woman and the head of a place", "Carla Wendt traf die Bürgermeisterin von Halvern.", "Sie wurde 1970 in Ostheim geboren.", ""},
		{"a thing that something was done to", "In Halvern ist am Montag die neue Brücke eröffnet worden.", "Sie kostete zwei Millionen Euro.", "die neue Brücke kostete zwei Millionen Euro."},
		{"a thing that something was done to on a day", "In Halvern ist am Montag, dem 5. Mai 2025, die Brücke eröffnet worden.", "Sie kostete zwei Millionen Euro.", "die Brücke kostete zwei Millionen Euro."},
		{"a day and nothing else", "Gestern.", "Sie kostete zwei Millionen Euro.", ""},
		{"a masculine thing that something was done to", "Am Montag wurde in Halvern der neue Speicher verkauft.", "Er kostete zwei Millionen Euro.", "der neue Speicher kostete zwei Millionen Euro."},
		{"a thing that something was done to in another one", "In der Werft wurde am Montag die neue Brücke gebaut.", "Sie kostete zwei Millionen Euro.", ""},
		{"things that something was done to", "In Halvern wurden am Montag die neuen Brücken eröffnet.", "Sie kostete zwei Millionen Euro.", ""},
		{"a thing that something was done to by somebody", "In Halvern wurde am Montag von der Rektorin die Brücke eröffnet.", "Sie kostete zwei Millionen Euro.", ""},
		{"a thing that somebody without a name did something to", "In Halvern hat er am Montag die Brücke eröffnet.", "Sie kostete zwei Millionen Euro.", ""},
		{"a thing that more is told of behind it", "In Halvern wurde am Montag die Brücke der Stadt eröffnet.", "Sie kostete zwei Millionen Euro.", ""},
		{"whom something was given", "In Halvern wurde am Montag der neuen Rektorin gedankt.", "Er kostete zwei Millionen Euro.", ""},
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

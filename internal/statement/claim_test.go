package statement_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/beleg-dev/beleg/internal/statement"
)

func TestAClaimIsTakenApartOnlyWhereItsPartsStandForThemselves(t *testing.T) {
	for _, c := range []taken{
		{"one statement", "The bridge over the Aller was opened in May.", nil},
		{"two sentences", "The bridge was opened in May. It cost two million euros.", []string{"The bridge was opened in May.", "The bridge cost two million euros."}},
		{"a pronoun is the name before it", "Carla Wendt opened the bridge. She cut the ribbon at noon.", []string{"Carla Wendt opened the bridge.", "Carla Wendt cut the ribbon at noon."}},
		{"a pronoun that may mean a thing", "Carla Wendt eröffnete die Brücke. Sie kostete zwei Millionen Euro.", []string{"Carla Wendt eröffnete die Brücke.", "Sie kostete zwei Millionen Euro."}},
		{"a second predicate", "The talks took place in Ostheim and lasted six hours.", []string{"The talks took place in Ostheim", "The talks lasted six hours"}},
		{"a predicate after a passive", "The talks were held in Ostheim and lasted six hours.", []string{"The talks were held in Ostheim", "The talks lasted six hours"}},
		{"a participle that shares its auxiliary", "The bridge was sold in 2019 and taken over by the town.", []string{"The bridge was sold in 2019", "The bridge was taken over by the town"}},
		{"a participle that shares two auxiliaries", "The bridge has been sold and taken over by the town.", []string{"The bridge has been sold", "The bridge has been taken over by the town"}},
		{"a participle that shares a perfect", "The town has sold the bridge and taken over the ferry.", []string{"The town has sold the bridge", "The town has taken over the ferry"}},
		{"a participle that may be a past form", "The bridge was closed in 2019 and repaired in 2021.", nil},
		{"a participle after been that may be a past form", "The bridge has been closed since 2019 and repaired in 2021.", nil},
		{"a participle behind a number", "The suspect was 34 and arrested on Monday.", nil},
		{"a participle behind an adjective", "The prisoner was ill and released in May.", nil},
		{"a participle behind a noun", "The mayor was a miner and killed by his son in 1904.", nil},
		{"a participle of an object's verb", "The mill was old and included in the list in 2001.", nil},
		{"a past form before its object", "The list was long and included the mill of Ostheim.", []string{"The list was long", "The list included the mill of Ostheim"}},
		{"a past form that has no passive", "The mill was old and stood in Ostheim.", []string{"The mill was old", "The mill stood in Ostheim"}},
		{"a past form behind what is owned", "The mill has two wheels and lost a third in May.", []string{"The mill has two wheels", "The mill lost a third in May"}},
		{"three predicates", "Carla Wendt left the party, moved to Ostheim and became its mayor.", nil},
		{"a predicate and two more", "Carla Wendt won the vote and became mayor and left the party.", []string{"Carla Wendt won the vote", "Carla Wendt became mayor", "Carla Wendt left the party"}},
		{"whether something is so", "Stimmt es, dass die Fähre nach Halvern eingestellt wird?", []string{"wird die Fähre nach Halvern eingestellt"}},
		{"whether something is so, and when", "Habt ihr gehört, dass die Schule in Halvern offen bleibt, wenn der Kreis zahlt??", []string{"bleibt die Schule in Halvern offen , wenn der Kreis zahlt"}},
		{"whether something is so in English", "Is it true that the ferry to Halvern will cost €12?", []string{"the ferry to Halvern will cost €12"}},
		{"whether two things are so", "Did you know that the ferry cost two million euros and lost its captain in May?", []string{"the ferry cost two million euros", "the ferry lost its captain in May"}},
		{"whether something is so, and a statement", "Ist es wahr, dass die Fähre sank? Sie gehörte Nordlinie.", []string{"sank die Fähre", "Sie gehörte Nordlinie."}},
		{"a post", "Die Fähre nach #Halvern fährt wieder ⛴️🎉 #Nordlinie #Fähre", []string{"Die Fähre nach Halvern fährt wieder"}},
		{"a post with a sentence for each picture", "✅ Die Fähre fährt wieder. ❌ Die Brücke ist gesperrt!", []string{"Die Fähre fährt wieder.", "Die Brücke ist gesperrt!"}},
		{"a hashtag that the sentence needs", "Die Fähre fährt wieder nach #Halvern", []string{"Die Fähre fährt wieder nach Halvern"}},
		{"who did the same", "Ostheim was the first town in the state and Halvern has now followed suit.", nil},
		{"a hedge in front", "Available reporting suggests that the ferry sank in May.", []string{"the ferry sank in May."}},
		{"a list of places", "The talks were held in Ostheim and Halvern.", nil},
		{"a list of subjects", "Ostheim and Halvern were flooded in June.", nil},
		{"a list before the verb", "The merged bank of Ostheim and Halvern will have 300 customers.", nil},
		{"two subjects with names", "The ferry has stopped running, but Mayor Carla Wendt is hopeful.", []string{"The ferry has stopped running", "Mayor Carla Wendt is hopeful"}},
		{"a second subject that points back", "The bank granted a loan and its niece has taken over the workshop.", nil},
		{"a second subject without a name", "The ferry has stopped running and no ticket was refunded.", nil},
		{"an object that points back", "Carla Wendt bought the mill and sold it in June.", nil},
		{"what somebody said", "The mayor said the ferry had stopped and would not return.", nil},
		{"a relative clause", "The mill that was sold in May and burned in June is insured.", nil},
		{"a question among them", "The bridge is closed. Who pays for the detour of the buses?", nil},
		{"a short quotation", "Carla Wendt called it “big and ugly” and left the room.", []string{"Carla Wendt called it “big and ugly”", "Carla Wendt left the room"}},
		{"a quotation that is said", "„Die Fähre kommt“, sagte Tamsen und verkaufte den Steg.", nil},
		{"what somebody found", "The audit found the harbour master lied to the council and broke the rules.", nil},
		{"what somebody found of a person", "The audit found Carla Wendt lied to the council and broke the rules.", nil},
		{"what somebody found in the present tense", "The audit found the ferry company evades fees and broke the rules.", nil},
		{"what somebody found, before another subject", "The audit found the harbour master lied to the council and Carla Wendt broke the rules.", nil},
		{"a thing that was found", "The divers found the wreck off Halvern and raised the bell.", []string{"The divers found the wreck off Halvern", "The divers raised the bell"}},
		{"a participle before a noun", "The clinic of Halvern treated sailors and wounded dockers in March.", nil},
		{"an irregular participle before a noun", "The divers found jewels and lost coins off Halvern.", nil},
		{"a participle before a noun with a name", "The clinic of Halvern treated sailors and wounded Polish dockers.", nil},
		{"a participle before a noun, after a form of be", "The yard was full of mud and fallen leaves.", nil},
		{"a past form before a name", "The bank left Halvern and joined Nordlinie.", []string{"The bank left Halvern", "The bank joined Nordlinie"}},
		{"a past form before a number", "The talks began in Ostheim and lasted 6 hours.", []string{"The talks began in Ostheim", "The talks lasted 6 hours"}},
		{"only some of those", "Only two ferries left Halvern and reached the island.", nil},
		{"few of those", "Few ferries left Halvern and reached the island.", nil},
		{"none of those", "No ferry left Halvern and reached the island.", nil},
		{"a number of those", "Two ferries left Halvern and reached the island.", nil},
		{"a part of those", "Half of the ferries left Halvern and reached the island.", nil},
		{"known ones by their number", "The two ferries left Halvern and reached the island.", []string{"The two ferries left Halvern", "The two ferries reached the island"}},
		{"all of those", "All ferries left Halvern and reached the island.", []string{"All ferries left Halvern", "All ferries reached the island"}},
		{"most of those", "Most ferries left Halvern and reached the island.", nil},
		{"one that is not known", "A ferry left Halvern and reached the island.", nil},
		{"some without an article", "Old ferries left Halvern and reached the island.", nil},
		{"some without an adjective", "Ferries left Halvern and reached the island.", nil},
		{"some of a place", "Residents of Halvern left the island and reached Ostheim.", nil},
		{"people of a country", "Danish sailors left Halvern and reached the island.", nil},
		{"somebody", "Someone left Halvern and reached the island.", nil},
		{"a known one and some", "The mayor and three guests left Halvern and reached the island.", nil},
		{"what was given away with a pronoun", "Carla Wendt built the mill and gave it to Ostheim.", nil},
		{"what somebody denied", "The mayor denied the report and went home.", nil},
		{"a predicate that leaves a noun out", "Halvern won three games and lost two more.", nil},
		{"a predicate of one word", "The ferry sank in May and vanished.", nil},
		{"a participle before the subject's noun", "The planned ferry left Halvern and reached the island.", []string{"The planned ferry left Halvern", "The planned ferry reached the island"}},
		{"an object without an article behind a particle", "The ferry broke down and lost power.", []string{"The ferry broke down", "The ferry lost power"}},
		{"a second subject with a clause within", "The ferry has sunk and the captain who steered is safe.", nil},
		{"an object in front of its verb", "Dieses Werk kauften Händler und schlossen das Lager.", nil},
		{"what was given away with a German pronoun", "Carla Wendt baute die Mühle und gab sie der Stadt.", nil},
		{"a German predicate that leaves a noun out", "Carla Wendt gewann drei Spiele und verlor keines mehr.", nil},
		{"what somebody denied in German", "Die Bürgermeisterin dementierte den Bericht und ging nach Hause.", nil},
		{"a second subject in a place named before", "Die Fähre ist gesunken und der Kapitän ist dort geblieben.", nil},
		{"an infinitive with an object", "Die Werft half, Halvern reich werden zu lassen.", nil},
		{"an article without its noun", "Die neue ist seit Mai in Betrieb. Sie kostete drei Millionen Euro.", []string{"Die neue ist seit Mai in Betrieb.", "Sie kostete drei Millionen Euro."}},
		{"two names", "Carla Wendt and Peter Sand left Halvern and reached the island.", []string{"Carla Wendt and Peter Sand left Halvern", "Carla Wendt and Peter Sand reached the island"}},
		{"a name behind a title", "Halvern mayor Carla Wendt left the party and reached the island.", []string{"Halvern mayor Carla Wendt left the party", "Halvern mayor Carla Wendt reached the island"}},
		{"somebody's thing", "Ostheim's ferry left Halvern and reached the island.", []string{"Ostheim's ferry left Halvern", "Ostheim's ferry reached the island"}},
		{"an adverb for a subject in German", "Ansonsten hat Wendt den Rat verlassen und gibt dem Hafen die Schuld.", nil},
		{"one that is not known in German", "Eine Fähre verließ Halvern und kam zur Insel.", nil},
		{"most of those in German", "Die meisten Fähren verließen Halvern und kamen zur Insel.", nil},
		{"some without an article in German", "Fähren verließen Halvern und kamen zur Insel.", nil},
		{"a name without an article in German", "Nordlinie verließ Halvern und kam zur Insel.", []string{"Nordlinie verließ Halvern", "Nordlinie kam zur Insel"}},
		{"two names in German", "CDU und SPD verließen Halvern und kamen zur Insel.", []string{"CDU und SPD verließen Halvern", "CDU und SPD kamen zur Insel"}},
		{"a second predicate in German", "Die Gespräche fanden am 18. Februar in Ostheim statt und dauerten sechs Stunden.", []string{"Die Gespräche fanden am 18. Februar in Ostheim statt", "Die Gespräche dauerten sechs Stunden"}},
		{"a passive and a weak verb in German", "Der Verein wurde 1990 gegründet und zählte 2020 rund 500 Mitglieder.", []string{"Der Verein wurde 1990 gegründet", "Der Verein zählte 2020 rund 500 Mitglieder"}},
		{"two participles in German", "Die Brücke wurde 2019 gesperrt und 2021 abgerissen.", nil},
		{"adjectives in German", "Carla Wendt lobte das alte und bekannte Museum.", nil},
		{"the object before the verb", "Den Vertrag unterschrieb Carla Wendt und verließ den Saal.", nil},
		{"a subordinate clause in German", "Nachdem die Fähre gesunken war und die Suche endete, trat Carla Wendt zurück.", nil},
		{"none of those in German", "Keine Fähre verließ Halvern und kam zur Insel.", nil},
		{"nobody", "Niemand verließ den Hafen und kam zur Insel.", nil},
		{"only some of those in German", "Lediglich die Fähren verließen Halvern und kamen zur Insel.", nil},
		{"a year before the verb", "2019 schlossen die Reeder das Büro in Halvern und wiesen 20 Fahrgäste ab.", nil},
		{"a time before the verb", "Ende April kam Carla Wendt nach Ostheim und traf den Rektor.", nil},
		{"an adverb before the verb", "Insgesamt kamen Hunderte nach Ostheim und blieben bis zum Abend.", nil},
		{"an object before the verb and a man", "Das Museum verließ der Rektor am Abend und ging nach Hause.", nil},
		{"an object before the verb and a name", "Das Rennen gewann Bürgermeisterin Carla Wendt und bekam einen Pokal.", nil},
		{"an object before the verb and a pronoun", "Das Konzert gab er in Ostheim und bekam einen Preis.", nil},
		{"an object before the verb and a woman", "Die Wahl gewann die Richterin und wurde Ministerin.", nil},
		{"an object before the verb and a woman whom an adjective describes", "Das Rennen gewann eine junge Schwedin und bekam einen Pokal.", nil},
		{"an object before the verb and a party", "Die Wahl gewann die SPD und stellte den Bürgermeister.", nil},
		{"an object before the verb and one's successor", "Das Museum leitete ihr Nachfolger und starb 2019.", nil},
		{"an object before a verb in the plural", "Das Werk schlossen die Reeder und zogen nach Halvern.", nil},
		{"a woman behind a man", "Der Rektor lobte die Richterin und verließ den Saal.", []string{"Der Rektor lobte die Richterin", "Der Rektor verließ den Saal"}},
		{"a woman behind a woman", "Die Rektorin lobte die Richterin und verließ den Saal.", []string{"Die Rektorin lobte die Richterin", "Die Rektorin verließ den Saal"}},
		{"persons behind a verb in the singular", "Die Stadt verlor die Lehrer und schloss die Schule.", []string{"Die Stadt verlor die Lehrer", "Die Stadt schloss die Schule"}},
		{"a thing behind a thing", "Die Stadt kaufte die Fähre und baute einen Steg.", []string{"Die Stadt kaufte die Fähre", "Die Stadt baute einen Steg"}},
		{"a book that came out", "Das Buch erschien 2019 und wurde verfilmt.", []string{"Das Buch erschien 2019", "Das Buch wurde verfilmt"}},
		{"a name behind a name", "Carla Wendt traf Peter Sand und verließ den Saal.", []string{"Carla Wendt traf Peter Sand", "Carla Wendt verließ den Saal"}},
		{"a second clause within", "Die Fähre lag im Hafen und wir blieben an Bord und sprachen leise.", nil},
		{"inversion after doch", "Die Verwechslung fiel auf, doch hielt Carla Wendt niemand zurück.", nil},
		{"two subjects in German", "Die Fähre ist gesunken, und Bürgermeisterin Carla Wendt hat den Kapitän entlassen.", []string{"Die Fähre ist gesunken", "Bürgermeisterin Carla Wendt hat den Kapitän entlassen"}},
		{"two subjects with regular past forms in German", "Carla Wendt forderte einen Neubau und der Rektor bedankte sich bei den Eltern.", []string{"Carla Wendt forderte einen Neubau", "der Rektor bedankte sich bei den Eltern"}},
		{"two surnames in German", "Tamsen bedankte sich bei den Eltern und Brodersen äußerte sich nicht.", []string{"Tamsen bedankte sich bei den Eltern", "Brodersen äußerte sich nicht"}},
		{"a semicolon in German", "Tamsen forderte einen Neubau; Brodersen bedankte sich bei den Eltern.", []string{"Tamsen forderte einen Neubau", "Brodersen bedankte sich bei den Eltern"}},
		{"past forms before amounts in German", "Die Stadt zahlte 30 Euro und Nordlinie baute den Steg.", []string{"Die Stadt zahlte 30 Euro", "Nordlinie baute den Steg"}},
		{"an adjective before a second subject in German", "Nordlinie kaufte die Fähre und der bekannte Reeder Brodersen verließ den Verein.", []string{"Nordlinie kaufte die Fähre", "der bekannte Reeder Brodersen verließ den Verein"}},
		{"a predicate in the present in German", "Nordlinie verkauft den Steg und senkt die Preise um 5 Euro.", []string{"Nordlinie verkauft den Steg", "Nordlinie senkt die Preise um 5 Euro"}},
		{"a predicate in the present in the plural", "Die Reeder verkaufen den Steg und senken die Preise.", []string{"Die Reeder verkaufen den Steg", "Die Reeder senken die Preise"}},
		{"two subjects with present forms in German", "Nordlinie baut einen Steg und Tamsen lobt den Plan.", []string{"Nordlinie baut einen Steg", "Tamsen lobt den Plan"}},
		{"a present form behind a perfect", "Nordlinie hat den Steg gebaut und Tamsen lobt den Plan.", []string{"Nordlinie hat den Steg gebaut", "Tamsen lobt den Plan"}},
		{"a known verb that ends like a participle", "Nordlinie hat den Steg gebaut und der Betrieb beginnt auf der Insel.", []string{"Nordlinie hat den Steg gebaut", "der Betrieb beginnt auf der Insel"}},
		{"a participle like a present form", "Nordlinie hat den Steg gebaut und Tamsen verkauft an den Rat.", nil},
		{"a participle like a present form that shares its auxiliary", "Der Steg wurde am Montag gebaut und verkauft an die Stadt.", nil},
		{"an infinitive like a present form", "Der Rat will die Fähre kaufen und die Reeder entlasten bei den Kosten.", nil},
		{"a participle with ge before a phrase", "Nordlinie zeigt den Steg und die Fähre gebaut im Mai.", nil},
		{"an adjective like a present form", "Nordlinie hält den Steg für fertig und die Fähre bereit für den Mai.", nil},
		{"an adverb like a present form", "Nordlinie senkt die Preise und selbst den Lohn des Rektors.", nil},
		{"an adjective in the dative before a number", "Die Reeder liefern Fähren und weiteren 20 Häfen den Steg.", nil},
		{"a present form of another number", "Nordlinie verkauft den Steg und senken die Preise.", nil},
		{"what somebody says in German", "Tamsen behauptet am Montag Fehler und der Steg steht unter Wasser.", nil},
		{"what somebody sees", "Der Rat sieht die Fähre und die Leute warten am Ufer.", nil},
		{"an object before a verb in the present", "Die Wahl gewinnt die SPD und stellt den Bürgermeister.", nil},
		{"a number with a comma in German", "Nordlinie kaufte 1,5 Hektar und baute einen Steg.", []string{"Nordlinie kaufte 1,5 Hektar", "Nordlinie baute einen Steg"}},
		{"a number with a comma", "The bank granted 1,300 loans and left Halvern.", []string{"The bank granted 1,300 loans", "The bank left Halvern"}},
		{"predicates in a row", "Nordlinie verschiebt den Start um 8 Monate, senkt die Preise auf 40 Euro und schafft nur 70 Stellen.", []string{"Nordlinie verschiebt den Start um 8 Monate", "Nordlinie senkt die Preise auf 40 Euro", "Nordlinie schafft nur 70 Stellen"}},
		{"four predicates in a row", "Nordlinie verließ Halvern, verkaufte die Fähre, baute einen Steg und senkte die Preise.", []string{"Nordlinie verließ Halvern", "Nordlinie verkaufte die Fähre", "Nordlinie baute einen Steg", "Nordlinie senkte die Preise"}},
		{"two subjects behind a comma", "Tamsen verließ den Saal, Brodersen bedankte sich bei den Eltern.", []string{"Tamsen verließ den Saal", "Brodersen bedankte sich bei den Eltern"}},
		{"two subjects with articles behind a comma", "Der Speicher zahlt 30 Euro, der NordBus zahlt 40 Euro.", []string{"Der Speicher zahlt 30 Euro", "der NordBus zahlt 40 Euro"}},
		{"somebody who says it behind a comma", "Nordlinie braucht mehr Züge, kritisiert die Gewerkschaft und droht mit Streik.", nil},
		{"somebody who hopes it before a comma", "Tamsen hofft am Montag, Nordlinie kommt um acht Uhr.", nil},
		{"an opinion before a comma", "Tamsen vertritt seit Mai die Meinung, Nordlinie baut einen Steg.", nil},
		{"two predicates without a last one", "Nordlinie verließ Halvern, verkaufte die Fähre.", nil},
		{"a relative clause that does not end with its verb", "Nordlinie kaufte die Fähre, die Halvern verließ am Montag.", nil},
		{"a relative clause behind a comma", "Nordlinie kaufte den Steg, den Tamsen baute und verkaufte die Fähre.", nil},
		{"an infinitive behind a comma", "Tamsen hilft Brodersen beim Plan, Halvern reich werden zu lassen.", nil},
		{"a list of objects before a subject", "Nordlinie kaufte den Hafen, Busse und Züge fuhren am Montag.", nil},
		{"a time before predicates in a row", "Am Montag verließ Nordlinie Halvern, verkaufte die Fähre und baute einen Steg.", nil},
		{"a second subject with an article and a date", "Nordlinie kaufte die Fähre und der Rektor erhielt 2019 einen Preis.", nil},
		{"a second subject that is a coined name", "Der Speicher zahlt 30 Euro und der NordBus zahlt 40 Euro.", []string{"Der Speicher zahlt 30 Euro", "der NordBus zahlt 40 Euro"}},
		{"a second subject that is a kind of company", "Der Speicher zahlt 30 Euro und die GmbH zahlt 40 Euro.", nil},
		{"a second subject that is short for a kind", "Der Speicher verlor 30 Euro und die PCs kosten 40 Euro.", nil},
		{"a second subject of women and men", "Der Speicher zahlt 30 Euro und die LehrerInnen zahlen 40 Euro.", nil},
		{"a second subject that is not known in German", "Nordlinie kaufte die Fähre und ein Rektor bedankte sich bei den Eltern.", nil},
		{"all of what was named before", "Die Fähre ist gesunken und alle Seeleute sind gerettet.", nil},
		{"a noun that tells what was named before", "Nordlinie verkaufte die Fähre und Grund war der Lärm.", nil},
		{"two subjects with one past form", "Die Fähre und der Bus erreichten die Insel am Abend.", nil},
		{"a last subject of several", "Tamsen forderte einen Neubau der Schule und Brodersen und die Rektorin bedankten sich bei den Eltern.", nil},
		{"a last subject with a name of several", "Tamsen sprach mit dem Rat und Brodersen und Carla Wendt haben den Saal verlassen.", nil},
		{"two objects of a past form", "Tamsen lobte den Park und das Hallenbad der Stadt.", nil},
		{"a second object without its verb", "Tamsen forderte einen Neubau und Brodersen eine Feier.", nil},
		{"a participle behind a noun of its own", "Tamsen lobte den Hafen und der von der Stadt betreute Park in Halvern wurde gesperrt.", nil},
		{"a participle in the first of two subjects", "Der von der Stadt betreute Park und das Bad öffneten sich am Montag.", nil},
		{"a participle behind a name in the first of two subjects", "Die Otto genannte Katze und der Hund zeigten sich im Garten.", nil},
		{"a participle behind a time in the first of two subjects", "Die Anfang Mai eröffnete Brücke und der Tunnel entlasteten die Stadt am Abend.", nil},
		{"a participle behind an adjective in the first of two subjects", "Reich verzierte Türen und der Turm erlebten das Feuer am Montag.", nil},
		{"an adverb that looks like a past form", "Busse fahren oft und Züge selten in der Nacht.", nil},
		{"another adverb that looks like a past form", "Die Post liegt am Markt und die Fähre heute im Hafen.", nil},
		{"an infinitive of a modal verb before", "Die Stadt soll die Fähre kaufen und die Bahn entlasten bei den Kosten.", nil},
		{"what was not so", "Tamsen hätte die Fähre verkauft und Brodersen bedankte sich bei den Eltern.", nil},
		{"what may be so in German", "Vermutlich forderte Tamsen einen Neubau und Brodersen bedankte sich bei den Eltern.", nil},
		{"a relative clause before a past form", "Tamsen lobte die Rektorin, die das Amt leitete und der Rat dankte der Runde.", nil},
		{"a second subject that thanks one before", "Tamsen lobte die Rektorin und der Rat dankte ihr für die Rede.", nil},
		{"a pair in German", "Die Fähre fuhr zwischen Halvern und der Bus erreichte die Insel.", nil},
		{"a predicate that leaves its verb out in German", "Tamsen hat die Fähre gesehen, aber Brodersen hat noch nicht.", nil},
		{"a predicate that leaves its noun out in German", "Tamsen blieb sechs Jahre und Carla Wendt blieb nur zwei.", nil},
		{"an infinitive of what somebody saw", "Der Rat sah die Fähre und die Leute warten am Ufer.", nil},
		{"a second subject with an article", "The ferry has sunk and the captain is safe.", []string{"The ferry has sunk", "the captain is safe"}},
		{"a present form behind a second name", "Nordlinie has bought a ferry and Halvern pays 60 per cent of the price.", []string{"Nordlinie has bought a ferry", "Halvern pays 60 per cent of the price"}},
		{"a predicate in the present", "Nordlinie delays the start and cuts its price to 40 euros.", []string{"Nordlinie delays the start", "Nordlinie cuts its price to 40 euros"}},
		{"a predicate in the present after a perfect", "Nordlinie has bought a ferry and plans a pier in Halvern.", []string{"Nordlinie has bought a ferry", "Nordlinie plans a pier in Halvern"}},
		{"a noun in the plural like a predicate", "The mayor opposes the rises and cuts the town plans.", nil},
		{"a noun in the plural that a relative clause follows", "The mayor backs the plan and the loans the town needs.", nil},
		{"a noun in the plural before its verb", "The bus carries about 90 passengers a month and costs the town 40 euros.", nil},
		{"two present forms", "Tamsen plans a pier and Brodersen opposes the plan.", []string{"Tamsen plans a pier", "Brodersen opposes the plan"}},
		{"two present forms before money", "Nordlinie pays $60 and Brodersen pays $40.", []string{"Nordlinie pays $60", "Brodersen pays $40"}},
		{"two past forms before objects", "The mayor opened the bridge and Carla Wendt cut the ribbon.", []string{"The mayor opened the bridge", "Carla Wendt cut the ribbon"}},
		{"what both said", "The meeting lasted nearly two days and both sides said a deal had been reached.", []string{"The meeting lasted nearly two days", "both sides said a deal had been reached"}},
		{"a second predicate of both", "Both ferries left Halvern and reached the island.", []string{"Both ferries left Halvern", "Both ferries reached the island"}},
		{"a second subject with an article and a share", "Nordlinie has bought a ferry and the fare rose by 5 per cent.", nil},
		{"all of what was named before in English", "The ferry has sunk and all sailors are safe.", nil},
		{"a second name and a noun in the plural", "Nordlinie has bought a ferry and Halvern ferries in May.", nil},
		{"a second object that somebody sold", "Nordlinie has bought a ferry and Halvern boats the town sold.", nil},
		{"a second object with a participle", "Nordlinie has bought a ferry and the pier opened in May.", nil},
		{"a participle in the first of two subjects in English", "The ferry owned by Halvern and Brodersen reached the island.", nil},
		{"a participle before its object", "The student awarded the prize and Brodersen opened the hall.", nil},
		{"a participle before a noun in the first of two subjects", "The planned pier and the ferry cost the town two million.", nil},
		{"a last subject of several in English", "Nordlinie has bought a ferry and Ostheim and Halvern pay the price.", nil},
		{"a last subject with a name of several in English", "Nordlinie has bought a ferry and Peter Sand and Carla Wendt were injured in May.", nil},
		{"what somebody hopes", "Nordlinie hopes the town pays 60 per cent and Halvern buys a ferry.", nil},
		{"who said it behind both in German", "Nordlinie verkauft die Fähre und baut einen Steg, sagt Tamsen.", nil},
		{"who said it behind both, without a verb", "Nordlinie verkauft die Fähre und baut einen Steg, so Tamsen.", nil},
		{"who thinks it behind both", "Nordlinie verkauft die Fähre und baut einen Steg, vermutet der Rat.", nil},
		{"who said it behind both", "Nordlinie left Halvern and reached the island, said the mayor.", nil},
		{"who said it at the end of both", "Nordlinie left Halvern and reached the island, the mayor said.", nil},
		{"according to whom both are so", "Nordlinie left Halvern and reached the island, according to the mayor.", nil},
		{"a relative clause at the end of both", "Nordlinie left Halvern and reached the island, which is small.", []string{"Nordlinie left Halvern", "Nordlinie reached the island, which is small"}},
		{"what somebody says", "Nordlinie says the ferry has sunk and Halvern pays the price.", nil},
		{"a present form in a relative clause", "Nordlinie has bought a ferry that Ostheim sold and Halvern pays the price.", nil},
		{"a present form in a condition", "If Nordlinie pays the price and Halvern keeps the ferry, the town is glad.", nil},
		{"a pair in English", "The town expects a war between Nordlinie and Carla Wendt is to have two piers.", nil},
		{"an infinitive behind a second object", "The town has urged Nordlinie and Carla Wendt to have two piers.", nil},
		{"a predicate that leaves its verb out", "Peter Sand has left the party and Carla Wendt has not.", nil},
		{"a predicate that leaves its noun out", "The term has six years and Carla Wendt had been elected for five.", nil},
		{"a word in -s that is no verb", "Nordlinie has a pier and Halvern plus the town oppose a ferry.", nil},
		{"a second object that somebody paid", "Nordlinie has paid the price and the cost the town of Halvern paid in May.", nil},
		{"a participle before the one who did it", "The fire started by Brodersen and Carla Wendt opened the inquiry in May.", nil},
		{"a second name without its verb", "Nordlinie is known as the owner and Halvern as the heir of the ferry.", nil},
		{"a second object that somebody owns", "Nordlinie has a ferry and the boats the town owns in Halvern.", nil},
		{"a predicate that leaves its verb out, but for too", "Peter Sand has left the party and Carla Wendt has too.", nil},
		{"a predicate after a present form", "Carla Wendt has no other boats waiting and went home after the race.", []string{"Carla Wendt has no other boats waiting", "Carla Wendt went home after the race"}},
		{"a noun in the plural before a number", "Carla Wendt is hopeful and the boats 20 metres long are in Halvern.", []string{"Carla Wendt is hopeful", "the boats 20 metres long are in Halvern"}},
		{"a second clause about the same thing", "Die Fähre wurde 1967 gekauft, und sie kostete 3 Millionen Euro.", []string{"Die Fähre wurde 1967 gekauft", "Die Fähre kostete 3 Millionen Euro"}},
		{"a second clause about the same thing, but without a comma", "Der Speicher brannte am Montag und er wurde 2019 verkauft.", []string{"Der Speicher brannte am Montag", "Der Speicher wurde 2019 verkauft"}},
		{"a second clause about the same woman", "Bürgermeisterin Carla Wendt eröffnete den Markt, und sie lobte den Käse.", []string{"Bürgermeisterin Carla Wendt eröffnete den Markt", "Carla Wendt lobte den Käse"}},
		{"a second clause about the same woman in English", "Carla Wendt left the party, and she moved to Ostheim.", []string{"Carla Wendt left the party", "Carla Wendt moved to Ostheim"}},
		{"a second clause about one of two things", "Die Nordlinie AG kaufte die Fähre, und sie kostete 3 Millionen Euro.", nil},
		{"a second clause about one of two women", "Carla Wendt met the minister, and she moved to Ostheim.", nil},
		{"a second clause about several", "Die Fähre wurde 1967 gekauft, und sie kosteten 3 Millionen Euro.", nil},
		{"a second clause about a thing of the other gender", "Die Fähre wurde 1967 gekauft, und er kostete 3 Millionen Euro.", nil},
		{"a second clause about one who was named before", "Carla Wendt kam am Montag. Die Fähre lag im Hafen, und sie lachte bis zum Abend.", []string{"Carla Wendt kam am Montag.", "Die Fähre lag im Hafen, und sie lachte bis zum Abend."}},
		{"what may be another man's", "Boris Tamm gewann die Wahl, und Peter Sand trat sein Amt am 1. November an.", nil},
		{"what may be another man's in English", "Boris Tamm won the race, but Peter Sand lost his seat.", nil},
		{"what may be that of a man without a given name in German", "Tamsen gewann die Wahl, und Peter Sand trat sein Amt am 1. November an.", nil},
		{"what may be a thing's", "Carla Wendt verkaufte das Haus, und Peter Sand kaufte sein Dach am Montag.", nil},
		{"what may be a woman's", "Carla Wendt gewann die Wahl, und Peter Sand trat ihre Nachfolge am 1. November an.", nil},
		{"one who got something", "Peter Sand left the party, and Carla Wendt gave her the keys.", nil},
		{"a language without rules", "Le pont a été ouvert en mai et a coûté deux millions.", nil},
	} {
		c.run(t, "")
	}
}

// A taken is a claim and what it is taken apart into; nil: it is one statement.
type taken struct {
	name, claim string
	want        []string
}

func (c taken) run(t *testing.T, language string) {
	t.Helper()
	t.Run(c.name, func(t *testing.T) {
		var got []string
		for _, s := range statement.OfClaim(c.claim, language) {
			got = append(got, s.Text)
		}
		want := c.want
		if want == nil {
			want = []string{c.claim}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Error(diff)
		}
	})
}

func TestAClaimWithASentenceThatIsTooLongIsWhole(t *testing.T) {
	list := "die Bücherei, " + strings.Repeat("das Hallenbad am Aubach, ", 12) + "den Markt"
	for _, c := range []struct {
		name, claim string
		statements  int
	}{
		{"a long sentence", "Der Rat öffnet " + list + ". Er tagt im Mai.", 2},
		{"a long sentence without a full stop", "Der Rat öffnet " + list + ":\n\nDas Hallenbad öffnet am 3. Mai.", 2},
		{"a sentence that is too long", "Der Rat öffnet " + list + ", " + list + ". Er tagt im Mai.", 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := statement.OfClaim(c.claim, "de"); len(got) != c.statements {
				t.Errorf("%d statements, want %d: %v", len(got), c.statements, got)
			}
		})
	}
}

func TestAClaimOfManyStatementsIsTakenApartIntoSentencesAtMost(t *testing.T) {
	const clauses = "The mill burned in May and was sold in June. "
	for _, c := range []struct {
		name, claim string
		statements  int
	}{
		{"four sentences of two clauses", strings.Repeat(clauses, 4), 8},
		{"five sentences of two clauses", strings.Repeat(clauses, 5), 5},
		{"eight sentences of two clauses", strings.Repeat(clauses, 8), 8},
		{"nine sentences", strings.Repeat("The mill burned in May. ", 9), 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := statement.OfClaim(c.claim, "en"); len(got) != c.statements {
				t.Errorf("%d statements, want %d: %v", len(got), c.statements, got)
			}
		})
	}
}

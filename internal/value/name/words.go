package name

import "github.com/beleg-dev/beleg/internal/value/words"

// Titles stand before a name.
var Titles = words.NewLexicon(
	`herr herrn frau präsident präsidenten präsidentin kanzler kanzlerin kanzlers minister ministerin ministers könig königin prinz prinzessin kaiser papst bischof kardinal
	bürgermeister oberbürgermeister bürgermeisterin gouverneur gouverneurin senator senatorin general generals admiral oberst kommissar kommissarin botschafter botschafterin
	sprecher sprecherin chef chefin direktor direktorin professor professorin prof dr doktor richter richterin anwalt anwältin staatsanwalt trainer trainerin coach spieler
	stürmer torwart sänger sängerin schauspieler schauspielerin regisseur regisseurin autor autorin schriftsteller schriftstellerin journalist journalistin abgeordneter abgeordnete
	politiker politikerin vorsitzender vorsitzende vorsitzenden parteichef staatschef regierungschef machthaber diktator oppositionsführer unternehmer unternehmerin milliardär
	expresident expräsident amtsinhaber vizepräsident außenminister innenminister verteidigungsminister finanzminister premier premierminister ministerpräsident bundeskanzler bundespräsident
	sheriff scheich ajatollah imam rabbiner pfarrer kollege kollegin experte expertin forscher forscherin analyst`,
	`mr mrs ms miss sir lord lady dame dr prof professor president presidents chancellor minister ministers premier prime king queen prince princess emperor pope bishop archbishop cardinal
	mayor governor senator congressman congresswoman representative rep sen gov general gen colonel admiral captain sergeant officer commissioner ambassador envoy spokesman spokeswoman
	spokesperson chief director executive ceo chairman chairwoman chair secretary judge justice attorney prosecutor coach manager striker goalkeeper singer actor actress author
	journalist leader former late then deputy vice foreign interior defence defense finance acting interim republican democrat democratic state first vice opposition kingdom republic government
	parliament embassy police army court city county district university national airport gulf sea river lake coast people's federal islamic`)

// titleEnds close a German compound that is a title.
var titleEnds = [...]string{"präsident", "präsidenten", "präsidentin", "minister", "ministers", "ministerin", "kanzler", "kanzlerin", "chef", "chefin", "sprecher", "sprecherin",
	"sprechers", "vorsitzende", "vorsitzender", "vorsitzenden", "trainer", "trainerin", "direktor", "direktorin", "sekretär", "sekretärin", "beauftragte", "beauftragter", "beauftragten",
	"botschafter", "botschafterin", "kommissar", "kommissarin", "kandidat", "kandidatin", "führer", "führerin", "meister", "meisterin", "bischof", "politiker", "politikerin", "anwalt", "leiter", "leiterin"}

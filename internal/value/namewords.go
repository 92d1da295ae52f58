package value

// titles stand before a name.
var titles = newLexicon(
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

// givenNames are common in the news of many countries.
var givenNames = wordSet(`adam ahmad ahmed aisha alan albert alejandro aleksandr alex alexander alexandra alexei alexej ali alice alina amanda amy ana anders andre andrea andreas andrei andrej
	andrew andrij andrzej angela anna anne annalena annette anthony anton antonio antony armin arnold arthur artur ayman barack barbara bashar baschar bastian beate ben benedikt benjamin bernd bernhard bill birgit
	bob bodo boris brian bruno carl carla carlos carmen carolin caroline catherine charles chris christian christiane christina christine christoph christopher claire claudia
	clemens cornelia daniel daniela david deborah denis dennis diana diego dieter dietmar dilma dirk dmitri dmitrij dmitry dmytro dominik donald doris edward elena elizabeth
	elke emily emma emmanuel eric erik ernst eva evo fatima felix fernando florian francesco francisco francois françois frank franz frederik friedrich fritz gabriel gabriele georg george
	gerhard giorgia giovanni giuseppe gordon gregor guido günter günther hamid hans harald harry hassan heide heike heiko heinrich heinz helen helga helmut henry herbert hermann hillary horst hubert hugo
	ibrahim igor ilham ilya ines ingo ingrid irina isabel ivan iwan jack jacob jacques jair jakob james jan jane janet jason javier jean jeff jens jeremy jerome jessica jill jim
	jimmy joachim joan joe joerg johan johann johannes john jonathan jorge jose josef joseph josé juan julia julian julie jutta jörg jürgen kai kamala karen karin karl karsten katarina
	katharina kathrin katja katrin keir kenneth kerstin kevin kim klaus konrad kurt lara larry lars laura lawrence lena leon leonard lindsey linda lisa louis lothar luca lucas luis luiz lukas
	maia manfred manuel manuela marc marcel marco marcus margaret maria marie marina marine mario marion mark markus martin martina mary matt matteo matthew matthias max maxim
	maximilian mehmet melanie michael michail michel michelle miguel mike mikhail mohamed mohammad mohammed monika muhammad mustafa nadine nancy narendra natalia natalie nathan nicholas nicola
	nicolas nicole niels nigel nikolai nikolaj nils nina norbert oleg oleksandr olena olga olaf oliver omar oskar otto pablo pamela patricia patrick paul paula pavel pawel pedro peter
	petra petro philip philipp pierre rachel rainer ralf ralph ramon raul rebecca recep reinhard renate ricardo richard rishi rita robert roberto robin roger roland rolf roman ron ronald rosa rüdiger ruth
	ryan sabine sally salman sam samuel sandra sara sarah sascha scott sean sebastian sepp serena sergei sergej sergey sergio serhij sigmar silke silvia silvio simon simone
	sofia sonja sophia sophie stefan stefanie stephan stephen steve steven susan susanne sven svetlana sylvia tamara tanja tatjana ted theodor theresa thierry thomas thorsten tim timothy tina
	tobias tom tony torsten udo ulrich ulrike ursula ute uwe vera veronika viktor victor viktoria vitali vitalij vladimir volker volodymyr waldemar walter wassili werner wilhelm william
	winfried wladimir wolf wolfgang wolodymyr xi yasmin yulia yuri yusuf yves zoe`)

func wordSet(list string) map[string]bool {
	m := map[string]bool{}
	for w := range readWords(list) {
		m[w] = true
	}
	return m
}

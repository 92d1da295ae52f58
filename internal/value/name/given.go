package name

import "github.com/beleg-dev/beleg/internal/value/words"

// Given names that are common in the news of many countries, by who mostly bears
// them.
var (
	womensNames = wordSet(`aisha alexandra alice alina amanda amy ana angela anna anne annalena annette barbara beate birgit carla carmen carolin caroline catherine christiane christina christine
	claire claudia cornelia daniela deborah diana dilma doris elena elizabeth elke emily emma eva fatima giorgia heide heike helen helga hillary ines ingrid irina isabel jane
	janet jessica jill julia julie jutta kamala karen karin katarina katharina kathrin katja katrin kerstin lara laura lena linda lisa maia manuela margaret maria marie
	marina marine martina mary melanie michelle monika nadine nancy natalia natalie nicole nina olena olga pamela patricia paula petra rachel rebecca renate rita rosa ruth
	sabine sally sandra sara sarah serena silke silvia sofia sonja sophia sophie stefanie susan susanne svetlana sylvia tamara tanja tatjana theresa tina ulrike ursula ute
	vera veronika viktoria yasmin yulia zoe`)
	mensNames = wordSet(`adam ahmad ahmed alan albert alejandro aleksandr alexander alexei alexej ali anders andre andreas andrei andrej andrew andrij andrzej anthony anton antonio antony armin
	arnold arthur artur ayman barack bashar baschar bastian ben benedikt benjamin bernd bernhard bill bob bodo boris brian bruno carl carlos charles christian christoph
	christopher clemens daniel david denis dennis diego dieter dietmar dirk dmitri dmitrij dmitry dmytro dominik donald edward emmanuel eric erik ernst evo felix fernando
	florian francesco francisco francois françois frank franz frederik friedrich fritz gabriel georg george gerhard giovanni giuseppe gordon gregor guido günter günther hamid
	hans harald harry hassan heiko heinrich heinz helmut henry herbert hermann horst hubert hugo ibrahim igor ilya ingo ivan iwan jack jacob jacques jair jakob james jason
	javier jeff jens jeremy jerome jim jimmy joachim joe joerg johan johann johannes john jonathan jorge jose josef joseph josé juan julian jörg jürgen karl karsten keir
	kenneth kevin klaus konrad kurt larry lars lawrence leon leonard louis lothar luca lucas luis luiz lukas manfred manuel marc marcel marco marcus mario mark markus martin
	matt matteo matthew matthias max maxim maximilian mehmet michael michail michel miguel mike mikhail mohamed mohammad mohammed muhammad mustafa narendra nathan nicholas
	nicolas niels nigel nikolai nikolaj nils norbert oleg oleksandr olaf oliver omar oskar otto pablo patrick paul pavel pawel pedro peter petro philip philipp pierre rainer
	ralf ralph ramon raul recep reinhard ricardo richard rishi robert roberto roger roland rolf roman ron ronald rüdiger ryan salman samuel scott sean sebastian sepp sergei
	sergej sergey sergio serhij sigmar silvio simon stefan stephan stephen steve steven sven ted theodor thierry thomas thorsten tim timothy tobias tom tony torsten udo
	ulrich uwe viktor victor vitali vitalij vladimir volker volodymyr waldemar walter wassili werner wilhelm william winfried wladimir wolf wolfgang wolodymyr yuri yusuf yves`)
	sharedNames = wordSet(`alex andrea chris gabriele ilham jan jean joan kai kim lindsey marion nicola robin sam sascha simone xi`)
)

// Given says whether a word is a common given name.
func Given(w string) bool { return womensNames[w] || mensNames[w] || sharedNames[w] }

// Woman says whether the name begins with a given name of women.
func (n Identity) Woman() bool { return len(n.Words) > 0 && womensNames[n.Words[0]] }

// Man says whether the name begins with a given name of men.
func (n Identity) Man() bool { return len(n.Words) > 0 && mensNames[n.Words[0]] }

func wordSet(list string) map[string]bool {
	m := map[string]bool{}
	for w := range words.ReadWords(list) {
		m[w] = true
	}
	return m
}

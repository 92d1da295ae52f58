package name

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/value/words"
)

// variants holds given names of which one person may bear several: short forms, and those of
// other languages.
var variants = groups(`
	aleksander aleksandr alejandro alessandro alessandra aleksandra alexander alexandra alex alec olexander oleksandr sandra sandro sascha sandy xander
	alfred fred freddie alfie alfredo | albert alberto bert | andreas andrew andrej andrei andrey andrij andriy andrzej andrés andre andy
	anna ann anne annie ana anja hanna hannah nancy | anton anthony tony toni antonio antoine antony | arthur artur arturo
	ahmed ahmad achmed ahmet | alan allan allen alain | benjamin ben benny | bernhard bernard bernd bernie | bill william will willy willi wilhelm guillaume guillermo billy wim
	bob robert rob robbie bobby roberto bert | barbara barbra bärbel babs barbie | bastian sebastian seb sébastien | beate beatrice beatrix bea
	karl carl charles carlos karel karol charlie chuck | carolin caroline karoline carolyn caro | cathy catherine katharina katherine katarina katarzyna kate katie kathleen katja kathy käthe kathrin katrin ekaterina jekaterina yekaterina
	christoph christopher chris christian christof krzysztof kit | christine christina chris tina kristina
	klaus claus nikolaus nicholas nikolai nikolaj nick nicolas niklas nico mykola nicholai | clemens klemens clement | konrad conrad
	daniel dan danny | david dave davy dawid | dieter dietrich dietmar | dmitri dmitrij dmitry dmytro | detlef detlev
	edward edvard eduard eduardo ed eddie ted teddy ned édouard | elisabeth elizabeth elsa else elli ella liz lisa liese liesel beth betty bettina elise élise lilli lizzie sissi eliza
	emma em | erich eric erik | eugen jewgeni evgeny yevgeny eugene gene | franz francis frank francisco francesco francois françois frans franco | franziska franzi fanny
	friedrich fritz frederick frederic frederik fredrik frédéric fred friedl | friederike rike frieda
	gabriele gabi gaby gabriela | georg george jorge giorgio jiří juri yuri yurii jurij georges schorsch jerzy | gerhard gerd gert gerry | gerald gerry jerry | geoffrey geoff jeff jeffrey gottfried
	gregor greg gregory grigori grzegorz grégoire | günter günther gunther gunter | gertrud gertrude trude trudy gerti traudl
	hassan hasan | hans johannes johann john johnny jack jan jean juan giovanni ivan iwan ian iain jon jonny jonathan hannes sean jannis ioannis jovan hansi
	heinrich heiner heinz henry harry hendrik henrik henri henryk heini enrico enrique hank | helene helena helen elena jelena lena ellen hélène ilona leni
	hubert hugo hubertus | hussein hossein hüseyin husain | ignaz ignacio | ibrahim abraham ebrahim abe | isaac isaak ike
	jakob jacob james jim jimmy jake jaime jacques giacomo jamie jakub jock | jaroslaw jarosław jaroslav | joachim jochen achim joaquín jo | joseph josef joe joey sepp josé jose jupp giuseppe joschka youssef yousef yusuf józef seppl
	joshua josh | joanna joan johanna jo jana hanna janna joanne jane janet jean jeanne ivana hanne | josefine josephine josefa josie | julia julie juliane juliet julija yulia iuliia | julius jules julian julio julien
	kenneth ken kenny | khaled khalid | kim kimberly | larissa larisa lara | lawrence laurent lorenz lorenzo larry | leonard leonhard leo leon leonid leonardo len lennart léon lev lew
	ludwig louis luis luigi lewis lou lutz ludovic luiz | lukas luke luca lucas luka luc | lyudmila ljudmila ludmila
	magdalena magda lena leni madeleine maggie | manfred manni fred | manuel emmanuel manolo | margarete margaret margarethe maggie peggy greta grete gretel margit meg margot margret margaux marguerite rita gitta
	maria marie mary marija mariam maryam mia molly polly mitzi ria
	markus marc marcus mark marco marek marcel marcos | martin marty marten | martha marta | mathias matthias matthew matt mats matteo mateusz mathieu hias mattis
	max maximilian maxim maxime massimo | michael michail mike mick mikhail michel miguel mickey mischa misha micha mykhailo michele michal mikael mikkel | mohammed muhammad mohamed mohammad muhammed mehmet mohamad muhammet mo
	monika monica monique moni | nathan nathaniel nat | natalia natalie natalja natasha nathalie natascha natalya | oliver olli ollie olivier
	pamela pam | patrick paddy pat padraig | patricia pat patsy trish trixi | paul pavel pawel pablo paolo pavlo pol paulo pawlo | peter pete pjotr petr pedro pierre piotr petro pieter petar per petra petros pit
	philipp philip phil filippo philippe filip | rachid rashid | rainer reiner | raimund raymond ray ramon ramón | rebecca becky | richard rick ricardo riccardo dick ricky rich ritchie | ronald ron ronnie ronny
	rudolf rudi rolf | ralf ralph raul raoul |
	mahmoud mahmud mahmut | roman romain | samuel sam sammy | samantha sam | sergei sergej sergey serge sergio serhij serhii sergii serhiy | sofia sofie sophia sophie zofia | stefan stephan stephen steven steve steffen stéphane stefano stepan esteban stjepan štefan
	stanislav stanislaw stanisław stan stanley | stephanie stefanie steffi | susan susanne sue susi suse zuzanna susanna suzanne susie sanne | svetlana swetlana swjetlana
	sylvia silvia sylvie | theodor theo theodore ted fjodor fedor fyodor dorothea dora | theresa therese teresa theresia tess thérèse resi | thomas tom tommy tomás tomáš tomasz tommaso thom | thorsten torsten | thilo tilo tillmann tilman till | tim timothy timo timofej timothée
	tatiana tatjana tanja tanya tania | ulrich uli ulli | ulrike ulla uli rike | ursula uschi ulla ursel urszula ursina | valentin valentina val | valeri valery walerij valerij valerie
	victor viktor wiktor vic | viktoria victoria vicky | vincent vince vincenzo vinzenz | volodymyr wolodymyr wladimir vladimir vladimír waldemar włodzimierz vlad wolodja | vyacheslav viacheslav wjatscheslaw
	walter walther walt wally | wolfgang wolf wolfram | waltraud traudl | wenzel václav | zachary zach zack
`)

// groups reads groups of words that bars or the ends of lines part, by the words.
func groups(list string) map[string][]int {
	in, i := map[string][]int{}, 0
	for line := range strings.Lines(list) {
		for group := range strings.SplitSeq(line, "|") {
			i++
			for w := range words.ReadWords(group) {
				in[w] = append(in[w], i)
			}
		}
	}
	return in
}

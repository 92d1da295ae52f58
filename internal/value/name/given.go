package name

import "github.com/beleg-dev/beleg/internal/value/words"

// Given names that are common in the news of many countries, by who mostly bears
// them.
var (
	womensNames = wordSet(`abigail adele adelheid agatha agathe agnes agnieszka aisha aisling aleksandra alena alessandra alexandra alice alicia alina alison alla allison alma almut amanda
		amelia amina amira amy amélie ana anastasia angela angelina anita anja anke ann anna annabel annalena anne annegret anneke annelies anneliese annette annie annika
		anouk antje aoife ashley asma astrid audrey aurélie ava ayesha aylin aynur ayse ayten ayşe barbara beata beate beatrice beatrix becky belinda berit bernadette berta
		beth bethany bettina betty bianca biljana birgit birgitta birte blanka bodil bożena brenda bridget brigitte britt britta brooke brunhilde bärbel caitlin camilla
		canan candice carla carmen carole carolin caroline carolyn cassandra catherine cathy catriona cecilia chantal charlene charlotte chiara chloe christa christel
		christiane christina christine cindy claire clara claudia clémence colette colleen concetta constance consuelo corinne cornelia courtney cynthia dagmar dalia dana
		daniela danielle danuta daria deborah deirdre denise derya diana dilek dilma dina dolores donna doreen doris dorota dorothea dorothee dorothy dragana ebba ebru
		edeltraud edith eileen ekaterina elaine eleanor elena elfriede elif elin elisabeth eliza elizabeth eliška elke ella ellen elli else elsie elvira elżbieta emily emine
		emma erika erin erna esther ethel eva evelyn ewa faiza farah fatemeh fatima fatma federica femke feride fiona frances francesca franziska françoise frauke freja
		frieda friederike gabi gabriela gail galina gemma geneviève geraldine gerda gerlinde gertrud gesa gesine gillian gina giorgia gisela giulia gladys glenda gloria
		gordana grażyna greta grete guadalupe gudrun gunilla gwen gülay halina hana hanan hanna hannah hanne hanneke hannelore harriet hatice hedda hedwig heide heidemarie
		heidi heidrun heike helen helene helga helle helma henriette henrike herta hilde hildegard hillary huda hélène hülya ida ilaria ilona ilse imke imogen ineke ines
		inga inge ingeborg inger ingrid inés irene irina iris irmgard isabel isabella isabelle isla isolde ivana iwona jacinta jacqueline jadwiga jamila jana jane janet
		janice janina janine jasmina jeanne jekaterina jelena jemma jenna jennifer jenny jessica jill jitka joanna joanne johanna jolanta jonna josefa josefine josephine
		joyce judith judy julia juliane julie juliet juliette justyna jutta kamala karen karin karla karola karoline katarina katarzyna kate katharina katherine kathleen
		kathrin kathryn katie katja katrin kerstin khadija kimberly kirsten kirsty kjersti klara kristen kristin kristina krystyna ksenia käthe lamia lara larisa latifa
		laura lauren layla lea leah leila lena lene lenka leonie lesley leyla libuše lieke lieselotte lilli lillian lily linda lisa liselotte ljiljana ljudmila lorraine
		lotta lotte louisa louise lucia lucie lucy ludmila luisa luise lydia lynne lyudmila léa maaike mabel madeleine magda magdalena maggie maha maia mairead maja manon
		manuela marcela mareike maren margaret margarete margarethe margaux margery margit margot margret marguerite maria mariam marian marianne marie marija marijke marina
		marine marit marjorie marlene marlies marloes marta martha martina mary maryam mathilde maureen maxine małgorzata mechthild megan meghan meike melanie melek melinda
		melissa meral meredith merve mette mia michaela michelle mieke milada mildred milena millie miranda mireille miriam mirjam mirjana molly mona monika monique
		montserrat muriel nadeschda nadezhda nadia nadine nancy naomi natalia natalie natalja natasha nathalie nazan nele nell niamh nicole nienke nina nora norma noura
		nurcan odile oksana olena olga olivia orla ottilie oxana paige pamela paola patricia patsy paula pauline pavla peggy penelope pernille petra philippa phoebe phyllis
		pia polina polly priscilla rachel radka ragnhild raisa randi rania raquel rebecca reem renata renate rhiannon ricarda rita roberta robyn rocío rosa rosalind
		rosemarie rosi rosie roswitha roxanne ruth ružica sabine sabrina sadie sally salma samantha samira sandra sanja sanne saoirse sara sarah saskia selina serena sevgi
		sevim sharon sheila shirin shirley sibel sieglinde signe sigrid silke silvana silvia simona sinead siobhan siri slavica snežana sofia solange soledad solveig songül
		sonja sophia sophie soraya stefanie stella stephanie susan susanne svenja svetlana swantje swetlana sylvia sylvie séverine tabea tabitha tamara tanja tanya tara
		tatiana tatjana teresa tessa thea thelma theresa therese theresia thérèse tiffany tina tineke tove tracy traudl trude trudy tülay ulla ulrike unni ursula urszula uta
		ute valentina valerie valérie vanessa vera verena veronica veronika vesna viktoria virginie vivienne véronique věra waltraud wendy wiebke wilhelmine wilma winifred
		xenia yasemin yasmin yasmina yekaterina yulia yvette yvonne zahra zainab zehra zeynep zinaida zoe zofia zuzana élise élodie émilie özlem şebnem šárka
		carola carolina cordula corinna dörte dorit edda evelin frederike gerhild grit hella hertha ilka jasmin jasmine juliana karolin larissa nadja natascha ramona ronja senta silja svea thekla valeska vivien vivian hayley helena jocelyn lois leanne kayla
		jörn arno benno burghard dierk dietrich eckhart fiete frido heino hinrich jannes joschka karlheinz klaas knud ortwin patrik raik reinhardt rico ronny rouven sandro siegbert sigmund tammo thies thore tjark toralf volkhard shane shaun sidney todd wilbur`)
	mensNames = wordSet(`abbas abdel abdul abdullah achim adam adnan adolf adrian ahmad ahmed aidan alain alan alasdair alastair albert alberto albrecht aldo alec alejandro aleksandar
		aleksandr alessandro alexander alexei alexej alfie alfons alfonso alfred alfredo ali alistair allan allen alois alvin anatoli anders andre andreas andrei andrej
		andrew andrey andrij andrzej andrés angelo angus ansgar anthony antoine anton antonio antony archibald archie arif arkadi armin arnaud arndt arne arnold arthur artur
		arturo arvid axel ayman aziz balthasar baptiste barack barry bart baschar bashar basil bastian bekir ben benedict benedikt bengt benjamin benoît berat bernard bernd
		bernhard berthold bertram bertrand bilal bill björn bjørn bob boban bodo bogdan bogusław bohumil bojan boris brad bradley bram branko brendan brett brian bruce bruno
		burak burkhard callum calvin cameron carl carlos carsten cedric cem cemil charles christian christoph christophe christopher clarence claudio claus clemens clifford
		clive clément colin connor conor conrad craig curtis cyril czesław cédric césar daan damian damien dan daniel dario dariusz darren daryl dave david declan dejan
		denis dennis derek dermot desmond detlef detlev didier diego dieter dietmar dirk dmitri dmitrij dmitry dmytro domenico dominic dominik donald doug douglas dragan
		duncan dušan dwayne dylan eamon eberhard eckart eckhard edgar edmund eduardo edward edwin egon elias elliot elliott elmar emil emilio emmanuel emre engin enno enrico
		enrique enver eoin erdal erdem erhard eric erich erik erkan ernesto ernst ertuğrul erwin esteban ethan eugen evan evgeny evo ewald ewan fabian fabien fabio fabrice
		faisal falk farid farouk faruk fatih federico felix ferdinand fergus ferhat fernando filippo finlay finn florian fouad francesco francis francisco franco francois
		frank frans františek franz françois fred freddie frederik fredrik friedrich fritz frédéric fuat gabriel gareth gary gavin gebhard gennadi geoff geoffrey georg
		george gerald gerard gerd gerhard gernot giacomo gijs gilbert giles gilles giorgio giovanni gisbert giuseppe gonzalo goran gordon gottfried graeme graham greg gregor
		gregory grigori grzegorz grégoire guido guillaume guillermo gunnar gunther gustav gérard gökhan götz günter günther haakon habib haitham hakan halil halvard hamid
		hamish hamza hani hannes hanno hans harald harold harry hartmut harvey hasan hassan hauke haydar hector heiko heiner heinrich heinz helge helmut hendrik henning
		henrik henry henryk herbert heribert hermann hervé hikmet hilmar hisham holger horst hossein howard hubert hugh hugo hugues humphrey hussein håkan héctor hüseyin
		iain ian ibrahim ignacio ignaz igor ihsan ilya ingo ingolf ingvar isaac ismail ivan ivor iwan jaap jacek jack jacob jacques jaime jair jake jakob jamal james jannik
		jannis janusz jared jaroslav jaroslaw jarosław jarvis jason jasper javier jeff jeffrey jens jeremy jeroen jerome jerry jerzy jesper jesse jewgeni jim jimmy jiří
		joachim joakim joaquín jochen joe joel joerg joey johan johann johannes john jon jonas jonathan joost jordi jorge joris jose josef joseph josh joshua jost josé jovan
		juan julian julien julio julius juri justin justus jérôme jörg jørgen jürg jürgen kadir kamal karel karim karl karsten kaspar kazimierz kees keir keith kemal ken
		kenneth kenny kerem kevin khaled khalid kieran kilian kirk kjell klaus knut koen konrad konstantin krzysztof kuno kurt lachlan ladislav larry lars lasse laurent
		lawrence leander lech leif lennart leo leon leonard leonid leopold leroy lester leszek levent levin lewis liam linus lionel ljubomir lloyd logan lorenz lorenzo
		lothar louis lubomír luc luca lucas ludger ludovic ludwig luigi luis luiz lukas luke lutz léon maarten maciej mads magnus mahdi maher mahmoud mahmud mahmut majid
		malachy malcolm malte manfred mansour manuel marc marcel marco marcus marek mariano mario marius mariusz mark markus martin marvin marwan massimo mateusz mathias
		mathieu mathis matt matteo matthew matthias maurice maurizio max maxim maxime maximilian mehmet meinhard melih melvin menno merlin mervyn mesut metin michael michail
		michel mick miguel mike mikhail mikkel milan milorad miloš mirko miroslav mirosław mitchell mohamed mohammad mohammed mohsen moritz morten mounir muhammad muhammet
		murat murray mustafa nabil nadim narendra nasser nathan nathaniel neal nebojša necati ned neil nenad neville nicholas nick nico nicolas niek niels nigel nihat niklas
		nikolai nikolaj nils noah noel norbert norman oddvar oisin olaf oldřich ole oleg oleksandr oliver olivier ollie omar ondřej onur orhan oscar oskar osman oswald otmar
		ottmar otto owen pablo paddy padraig paolo pascal patrick paul pavel pawel pedro percy petar pete peter petr petro phil philip philipp philippe pierre pieter pietro
		piotr pjotr predrag qasim quentin quirin rachid radek radosław radovan rafael raffaele raimund rainer ralf ralph rami ramon ramón randall randy raphaël rashid rasmus
		ratko raul ray raymond recep reginald reiner reinhard reinhold renato renaud rene rené reuben reza rhys ricardo riccardo richard rick rishi robert roberto rodney
		rodrigo roel roger roland rolf roman ron ronald ronan rory ross roy rubén rufus rupert ruslan russell ruud ryan ryszard régis rémi rüdiger sadiq saeed salah saleh
		salim salman salvatore sami samir samuel sander saul scott sean sebastian sedat selim semjon sepp serge sergei sergej sergey sergio serhij serkan siegfried siegmar
		siegmund sigmar sigurd silas silvio simon sinan sjoerd slobodan spencer stan stanislav stanislaw stanisław stanley stefan stefano steffen stephan stephen steve
		steven stewart stig stjepan stuart stéphane svein sven sylvain sébastien sönke sören søren sławomir tadeusz taner tarek tariq tayfun ted terence terry theo theodor
		thibault thierry thijs thilo thomas thorsten tillmann tilman tim timo timofej timothy timur tino titus tobias toby tom tomasz tomislav tommy tomás tomáš tony torben
		torbjörn torstein torsten trevor tristan trygve tuncay turgut udo ulf ulrich umberto umut urs uwe vadim valentin valeri veit vernon viacheslav vicente victor viktor
		vince vincent vincenzo vinzenz vitali vitalij vladimir vladimír vojtěch volker volkmar volodymyr vural vyacheslav václav waldemar walid walter warren wassili wayne
		wendelin wenzel werner wesley wieland wiesław wilfred wilfried wilhelm willem willi william willy wim winfried winston wjatscheslaw wladimir wojciech wolf wolfgang
		wolfram wolodymyr wouter włodzimierz xaver xavier yannick yasin yasser yavuz yevgeny younes yousef youssef yuri yusuf yves zachary zaid zbigniew zdeněk zeki ziad
		zlatko zoran zygmunt álvaro édouard étienne ömer`)
	sharedNames = wordSet(`alex andrea camille chris deniz dominique gabriele ilham jamie jan jean joan kai kim lindsey luka marion nicola nikita nikola robin sam sascha simone xi`)
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

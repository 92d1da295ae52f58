package sentence

import "github.com/beleg-dev/beleg/internal/segment/char"

// The tables of this file list closed classes of German and English words. The
// abbreviations are those that German and English dictionaries and style guides list
// for general prose (ranks, titles, references, units, calendar); the other
// tables are function words, and nouns that are commonly numbered. No entry is
// a name.

// neverFinal holds abbreviations that never end a sentence, as written.
var neverFinal = char.WordSet(`
	Abb Abs Abt Anm Aufl Bd Bde Betr Dipl Dr Dres Fa Frhr Hl Hr Hrn Hrsg Ing Kap Mag Nr Nrn Pfr Pkt Prof Reg Rn
	Verf Vgl Ziff Zit abzgl allg betr bes bzgl bzw ca dt ebd ehem eigtl einschl engl entspr evtl exkl frz geb gegr
	ges gesch gest ggf ggfs griech hl inkl insb insbes ital jur kath lat lt mtl nachm od phil rd rer resp russ röm
	schweiz sen sog tägl techn ugs urspr verh vgl vorl vorm vorr vs wg zit zw zz zzgl zzt österr
	Adm Brig Capt Cllr Cmdr Col Cpl Ft Gen Gov Hon Lieut Lt Maj Messrs Mr Mrs Ms Mt Mx Pres Pvt Rep Rev Sen Sgt Supt
	Reps Sens approx cf esp viz
	Abg Bez Bgm Fam Frl Fw Gde Gebr Insp Kdt Ltn Msgr Oblt Obstlt Präs Stellv Uffz Vizepräs Vors stellv stv
	Ph Ste Assoc
	akad akt amtl anschl arab begl belg brit bspw christl dän eidg evang finn gez ggü handschr hist incl insg jährl kanad kgl
	lfd luth masch mglw milit monatl mündl norw nördl offiz poln preuß schriftl schwed soz spez städt sächs südl teilw türk
	ungar vermutl vollst vorauss westl wiss wöchentl zeitl öff östl Hgg Übers av Mme Mmes Mlle Mlles Drs Sgts Lts Abp Bp
	Ald Asst Atty Cpt Dep Det Dist Ens Govs Pfc Rt Spc Benj Chas Edw Geo Jas Jos Robt Thos Wm
	z.b d.h i.d.r u.u z.t z.zt s.o s.u i.e e.g m.e o.g u.s.w v.a i.s.v
`)

// lowerAtStart holds those of neverFinal that sentences often start with, in
// upper case.
var lowerAtStart = char.WordSet(`bspw bzgl bzw ca evtl ggf inkl insb insg lt mglw rd sog vermutl vgl vorauss zzt`)

// mayBeFinal holds abbreviations that a sentence may end with.
var mayBeFinal = char.WordSet(`
	Bhf Chr Dept Dez Ffm Hbf Hptm Jan Feb Febr Mrz Apr Aug Sep Sept Okt Oct Nov Dec Jh Jhd Jhdt Jg Jr Kl Lkr Min Mio
	Esq Fr Kt Mill Mrd Msp Obb Pf Red Rd Sek Sr St Std Str Tel Tsd Univ Ver Whg Zi
	Assn Bldg Govt Intl Natl Ave Blvd Bros Co Corp Inc Ltd Pty
	al dgl etc ff gem min mio mrd span std str tsd usf usw
`)

// degrees holds abbreviations behind another one, "Dr. med.", "Dr. h. c. mult.", and only
// there: pol and dent are words, too.
var degrees = char.WordSet(`med dent nat pol oec theol habil mult agr em`)

// beforeNumber holds abbreviations only where a number follows, in digits or Roman; elsewhere
// they are words.
var beforeNumber = char.WordSet(`
	Bauj Bj Rdn Rdnr Rdz Tab Tz Rs ext ft
	Az Aktz Gz Apt Art Chap Hwy No Nos Rte Vol Sec Fig Figs Ch Op Lit no nos vol sec fig est p pp max mind S Jun Jul Mar Par Rz Bl Sp
`)

// articles holds articles, pronouns and prepositions, in lower case, that an ordinal number
// follows.
var articles = char.WordSet(`
	der die das dem den des ein eine einem einen einer eines am im vom zum zur beim ins ans aufs seit ab bis zwischen
	jeder jede jedes jedem jeden dieser diese dieses diesem diesen jener jene
	mein meine meinem meinen meiner dein sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres
	unser unsere unserem unseren unserer euer eure eurem eurer kein keine keinem keinen keiner als
`)

// counting holds adverbs that stand between an article and an ordinal.
var counting = char.WordSet(`insgesamt bereits schon mittlerweile inzwischen nunmehr erst gerade`)

// ordinalNouns holds nouns that are commonly numbered in German.
var ordinalNouns = char.WordSet(`
	Absatz Akt Amtsperiode Amtszeit Armee Aufl Auflage Ausgabe Band Bezirk Bundesliga Bundestag Bundesversammlung Division Ehe
	Etage Etappe Festival Folge Generation Geburtstag Geschoss Gipfel Grades Halbjahr Halbzeit Hochzeitstag Internationale Jahr Jahrestag
	Jahrgang Jahrhundert Jahrhunderts Jahrtausend Jahrzehnt Kapitel Klasse Kongress Lebensjahr Lebensmonat Legislaturperiode Lesung Liga
	Mal Minute Monat Obergeschoss Parteitag Platz Präsident Präsidentin Quartal Quartals Rang Reich Republik Runde Saison Satz
	Semester Senat Sinfonie Sitzung Spieltag Staffel Stelle Stock Stunde Symphonie Tag Teil Todestag Untergeschoss Verhandlungstag
	Version Viertel Wahlgang Wahlkreis Wahlperiode Weltkrieg Weltkriegs Weltkrieges Woche Zivilkammer Zivilsenat Strafkammer Strafsenat
`)

// zones holds the first words of American time zones, "5 p.m. Eastern time".
var zones = char.WordSet(`Eastern Central Mountain Pacific Greenwich`)

// Unfinished holds articles, conjunctions and prepositions that neither a
// sentence nor a headline ends with; those that verbs split off are not among them.
var Unfinished = char.WordSet(`
	der die das dem den des eine einem einen einer eines am im vom zum zur beim ins ans aufs und oder sowie für von
	the a of and or
`)

// Starters holds function words in upper case: behind a full stop they start a sentence,
// whereas a noun or name may go on with it.
var Starters = char.WordSet(`
	Der Die Das Dem Den Des Ein Eine Einem Einen Einer Eines Er Sie Es Wir Ihr Ich Du Man Ihm Ihn Ihnen Uns Mir Mich
	Dies Diese Dieser Dieses Diesem Diesen Jene Jener Jenes Jede Jeder Jedes Jedem Kein Keine Keiner Keinen Alle Allen Alles
	Seine Seiner Seinem Seinen Ihre Ihrer Ihrem Ihren Unser Unsere Mein Meine Dein Deine Wer Was Wen Wem Wessen Welche Welcher Welches
	Wo Wann Warum Wie Wieso Weshalb Wenn Weil Dass Ob Obwohl Während Nachdem Bevor Als Seit Seitdem Damit Sodass Falls Sobald Solange
	Und Oder Aber Denn Doch Sondern Auch Nur Noch Schon Sogar Nicht Nie Nun Jetzt Morgens Vormittags Mittags Nachmittags Abends Nachts
	Montags Dienstags Mittwochs Donnerstags Freitags Samstags Sonnabends Sonntags Werktags Feiertags Heute Gestern Morgen Dann Danach Davor Dabei Dafür
	Dagegen Daher Darum Deshalb Deswegen Dennoch Trotzdem Jedoch Allerdings Außerdem Zudem Ferner Zuvor Später Zunächst Zuerst Zuletzt
	Schließlich Inzwischen Mittlerweile Bereits Erst Damals Dort Hier Da Hierzu Dazu Darüber Davon Darauf Daran Daraus Darin So Somit
	In Im Ins An Am Auf Aus Bei Beim Mit Nach Von Vom Vor Zu Zum Zur Für Gegen Ohne Um Unter Über Durch Bis Zwischen Neben Hinter Laut
	Trotz Wegen Gemäß Anders Beide Viele Einige Mehrere Mehr Weniger Insgesamt Rund Etwa Fast Ja Nein Ist Sind War Waren Hat Haben Hatte
	Wird Werden Wurde Wurden Kann Können Soll Sollen Muss Müssen Weder Entweder Sowohl Ebenso Ebenfalls Dadurch Dazwischen Einst
	The A An This That These Those He She It They We You I His Her Its Their Our Your My Who What When Where Why How Which While If
	Because Although Though Since After Before During Until As But And Or So Yet Nor Not No Yes There Here Then Thus However Therefore
	Moreover Meanwhile Later Earlier Now Today Yesterday Tomorrow On At By For From To With Without Of Into Over Under Between Among
	Against About Despite According All Both Each Every Some Many Most Several Few More Less One Two Only Also Even Still Once
	Is Are Was Were Has Have Had Do Does Did Will Would Can Could Should May Might Must
`)

// Surnames that are among Starters, and words that surnames start with, "M. Da Voss".
var (
	surnames      = char.WordSet(`May Will`)
	surnameStarts = char.WordSet(`Da Do`)
	// asked holds what follows "May" and "Will" in a question: "Will he go?"
	asked = char.WordSet(`he she it they we you i the this that these those there a an er sie es man der die das wir ihr ich`)
)

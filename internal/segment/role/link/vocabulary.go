package link

import (
	"github.com/beleg-dev/beleg/internal/segment/line"
)

// The tables of this file hold the standing words of German and English
// pages in the form of line.Plain, separated by bars. No entry is a name of a
// publisher.

// endLists holds headings of lists of other texts that follow an article.
var endLists = line.Entries(`
	weitere berichte | meistgelesen | meist gelesen | am meisten gelesen | meistgeklickt
	empfehlungen der redaktion | unsere empfehlungen | unsere lesetipps | lesetipps | vorheriger beitrag
	nächster beitrag | more like this | more to read | most popular | most read | most viewed | popular now
	top stories | top headlines | trending now | recommended for you | recommended reading | editor's picks
	editors' picks | from around the web | around the web | elsewhere on the web | in other news | promoted stories
	sponsored stories | what to read next | read next | up next | einzelnachweise | einzelnachweise und anmerkungen
	external links | notes and references
`)

// otherKinds and otherTexts, a word of each, make headings of such lists: "weitere
// Artikel", "latest news". What they are about may follow behind one of germanLinks or englishLinks.
var (
	otherKinds = line.Entries(`
	weitere | andere | mehr | ähnliche | verwandte | beliebte | beliebteste | neueste | aktuelle | letzte | meistgelesene
	meistgeklickte | meistdiskutierte | more | related | similar | popular | latest | recent | recommended | trending
`)
	otherTexts = line.Entries(`
	artikel | beiträge | meldungen | nachrichten | neuigkeiten | themen | news | videos
	articles | stories | posts | headlines | content | coverage
`)
	germanLinks  = line.Entries(`aus | von | zu | zum | zur | auf`)
	englishLinks = line.Entries(`by | from | on`)
)

// hintsAnywhere stand above links to other texts, and before a colon and the title of one.
const hintsAnywhere = `
	mehr zum thema | mehr zu diesem thema | mehr dazu | mehr lesen | mehr hierzu | zum thema | auch interessant
	auch lesenswert | passend dazu | lesen sie auch | lesen sie dazu | lesen sie dazu auch | lesen sie hierzu auch
	lesen sie mehr | lesen sie mehr dazu | lesen sie mehr zum thema | lies auch | lies mehr | lesetipp | siehe auch
	weiterlesen | related | also read | also see | don't miss | further reading | keep reading | more on this
	more on this story | read also | read more | see also
`

// hints holds headings of links to other texts that stand inside an article as
// well as behind it.
var hints = line.Entries(hintsAnywhere + `
	mehr über dieses thema | mehr davon | dazu passend | passend zum thema | hintergrund zum thema
	für dich ausgewählt | für dich empfohlen | für sie ausgewählt | für sie empfohlen | empfohlene artikel
	empfohlene beiträge | empfohlener redaktioneller inhalt | lesen sie hier weiter | lesen sie jetzt
	lesen sie weiter | sehen sie auch | weiterführende links | links zum thema | related reading | related links
	related topics | more on this topic | read more on this | read this next | see more | watch also
`)

// references holds headings of lists of sources and links that are headings of
// ordinary sections too.
var references = line.Entries(`
	bibliografie | bibliographie | externe links | links | linkliste | literatur | literaturhinweise
	literaturverzeichnis | quellen | weblinks | bibliography | footnotes | literature | references | sources | works cited
	themen in diesem artikel | weitere informationen | weiterführende informationen | downloads | dokumente
	zum herunterladen | mehr informationen | more information | related documents | documents
`)

// contents holds headings of tables of contents.
var contents = line.Entries(`inhalt | inhaltsverzeichnis | inhaltsübersicht | in diesem artikel | contents | table of contents | in this article | on this page`)

// sectionStarts holds words that start a heading of a list of other texts and
// are followed by the name of a section, a subject or a publisher.
var sectionStarts = line.Entries(`
	mehr aus | mehr aus dem ressort | mehr aus der rubrik | mehr von | alle artikel zu | alle beiträge zu | more by
	more from | latest from | also from | other stories from
`)

// inlineHints holds words before a colon and the title of another text.
var inlineHints = line.Entries(hintsAnywhere + `
	das könnte dich auch interessieren | das könnte sie auch interessieren | das könnte sie interessieren
	hier weiterlesen | lesen sie auch hier | lesen sie hier | lesen sie hier mehr | lies hier | mehr dazu hier
	mehr dazu lesen sie hier | continue reading | explore more | must read | read next | read the full story
	related article | related story | watch | watch more | you may also like
`)

// linkEnds holds words that link a text to its rest, at its end.
var linkEnds = []string{
	"weiterlesen", "weiter lesen", "mehr lesen", "mehr erfahren", "mehr dazu", "jetzt lesen", "hier lesen", "zum artikel", "zum beitrag",
	"zur meldung", "artikel lesen", "ganzen artikel lesen", "lesen sie mehr", "lesen sie weiter", "mehr",
	"read more", "read on", "read article", "read full article", "read full story", "read the full article", "read the full story",
	"continue reading", "keep reading", "learn more", "find out more", "see more", "view more", "full story", "more",
}

// comments holds headings of readers' comments, and buttons that lead to them.
var comments = line.Entries(`
	kommentare | leserkommentare | alle kommentare | kommentare anzeigen | alle kommentare anzeigen | kommentare lesen | kommentare zum artikel
	kommentare zu diesem artikel | diskutieren sie mit | diskutiere mit | comments | reader comments | all comments | view comments
	show comments | join the conversation | join the discussion
`)

// controls holds the words of buttons, forms and adverts.
var controls = line.Entries(`
	ad | advertisement | advertisement scroll to continue | article continues below | article continues after ad
	story continues below advertisement | anzeige | werbung | artikel anhören | artikel teilen | artikel drucken
	artikel merken | artikel kommentieren | auf facebook teilen | auf x teilen | per e-mail teilen | beitrag teilen
	teilen | merken | drucken | drucken senden | vorlesen | kommentar schreiben | kommentar hinterlassen
	kommentar verfassen | kommentieren | schreibe einen kommentar | hinterlasse einen kommentar | antworten
	jetzt teilen | jetzt abonnieren | jetzt anmelden | jetzt registrieren | jetzt kostenlos testen | newsletter
	newsletter abonnieren | newsletter anmelden | link kopieren | schriftgröße | zurück zur startseite
	zurück zur übersicht | nach oben | zum inhalt springen | zur navigation springen | zum seitenanfang
	später lesen | auf die merkliste | zur merkliste | zur merkliste hinzufügen | weitere optionen zum teilen | zur startseite | alle newsletter
	weitere newsletter | einloggen | wie finden sie den artikel? | wie gefällt ihnen der artikel? | war dieser artikel hilfreich? | gift this article
	was this article helpful? | fehler gefunden? jetzt melden
	wir benötigen ihre zustimmung | wir benötigen ihre einwilligung | wir respektieren ihre privatsphäre | ihre privatsphäre ist uns wichtig
	datenschutz-einstellungen | datenschutzeinstellungen | we value your privacy | your privacy choices | manage consent | manage preferences
	cookie-einstellungen | cookies akzeptieren | alle akzeptieren | alle cookies akzeptieren | ablehnen | accept all
	accept cookies | accept all cookies | back to top | comment | add a comment | leave a comment
	leave a reply | post a comment | cookie settings | copy link | email this
	listen to this article | listen to article | print | print this page | reply | save | save article | share
	share full article | share this | share this article | share this page | share on facebook | share on twitter
	share on x | share on linkedin | share via email | skip to content | skip to main content | skip to navigation
	skip advertisement | sign up | sign up for our newsletter | subscribe | subscribe now | subscribe to our newsletter
	scroll to continue | tweet | watch now | facebook | twitter | whatsapp | linkedin | pinterest | xing | tumblr | reddit
	instagram | youtube | telegram | pocket | flipboard | mail | e-mail | email | twittern | pinnen | liken | gefällt mir
	mitteilen | rss | rss-feed | teilen mit | teilen auf | diesen artikel teilen | diesen beitrag teilen | seite teilen
	seite drucken | diese seite teilen | diese seite drucken | artikel versenden | weiterempfehlen | leserbrief schreiben
	kommentieren sie | jetzt kommentieren | einen kommentar schreiben | kommentar abschicken | hinterlasse eine antwort
	schreiben sie einen kommentar | hinterlassen sie einen kommentar | antwort hinterlassen | antworten abbrechen | melden | antworten melden
	bewerten | bewerten sie diesen artikel | nächster artikel | vorheriger artikel | nächste | vorherige | zurück | weiter
	mehr anzeigen | mehr laden | alle anzeigen | zurück zur liste | startseite | zum shop | jetzt kaufen
	share this story | share this post | share it | share via | share on | share with | write a comment
	leave a reply cancel reply | cancel reply | post comment | no comments | no comments yet | comments are closed
	next post | previous post | next article | previous article | next | previous | load more | show more | view all
	see all | buy now | add to cart | enlarge image | loading | recommended | trending | sponsored | latest | watch video
	report an error | fehler melden | play | pause | tweet this | like this | pin it | bookmark | to top
	direkt zum inhalt | zum hauptinhalt | zum hauptinhalt springen | hauptmenü | hauptnavigation | seite empfehlen
	artikel empfehlen | sign up for our breaking news alerts | jump to content | main menu | main navigation
	view in browser | im browser ansehen | watch live | log out | abmelden | discussions | discussion | like | likes
`)

// menuWords holds the words of navigation bars. They count only beside others.
var menuWords = line.Entries(`
	abo | abonnement | abo abschließen | abo kündigen | anmelden | aktuelles | archiv | autos | agb | datenschutz
	datenschutzerklärung | e-paper | epaper | einloggen | immobilien | international | kleinanzeigen | logout | meine merkliste
	mein konto | merkliste | rätsel | region | schlagzeilen | stellenmarkt | spiele | newsticker | feuilleton | finanzen | gesellschaft | hilfe | impressum | jobs | karriere | kontakt | konto | kultur | leserbriefe
	lokales | login | mediadaten | mediathek | meinung | menü | mehr | nachrichten | netzwelt | newsletter
	nutzungsbedingungen | panorama | podcast | podcasts | politik | presse | ratgeber | regional | reise | registrieren
	rss | service | shop | sport | startseite | suche | suchen | technik | termine | themen | über uns | unternehmen
	veranstaltungen | video | videos | welt | werbung | wetter | wirtschaft | wissen | wissenschaft | about | about us
	accessibility | account | advertise | archive | archives | arts | blog | business | careers | climate | contact
	contact us | cookies | cookie policy | culture | education | entertainment | events | faq | health | help | home
	lifestyle | live | log in | market | markets | menu | money | more | more menu | my account | news | opinion
	politics | press | privacy | privacy policy | science | search | search site | sign in | sitemap | sports | subscribe
	support | tech | technology | terms | terms of service | terms of use | travel | weather | world
`)

// IsMenuWord says whether a line in the form of line.Plain is a word of navigation bars.
func IsMenuWord(plain string) bool { return menuWords[plain] }

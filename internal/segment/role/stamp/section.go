package stamp

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/segment/line"
)

// sections holds the names of sections and desks.
var sections = line.Entries(`
	politik | wirtschaft | panorama | sport | kultur | ausland | inland | international | nachrichten | aktuell | aktuelles
	meldungen | meldung | startseite | finanzen | unternehmen | technik | wissen | wissenschaft | gesellschaft | meinung | kommentar
	welt | regional | lokales | lokal | region | regionales | vermischtes | blaulicht | local | local news | europa | deutschland | österreich | schweiz | redaktion | eilmeldung | gesundheit | umwelt | medien
	reise | news | politics | business | world | world news | economy | opinion | technology | science | culture | sports | home
	breaking | breaking news | latest | latest news | finance | markets | health | environment | media | travel | europe | article
	urteil | beschluss | judgment | newsroom | editorial | press release | pressemitteilung | video | live
`)

// announcing holds those under which stands what is held when.
var announcing = line.Entries(`kultur | culture | sport | sports | reise | travel | live | video | meinung | opinion`)

// IsSection says whether a name is that of a section or a desk.
func IsSection(name string) bool { return sections[strings.ToLower(name)] }

// isDesk says whether it is one under which news stand alone.
func isDesk(name string) bool { return IsSection(name) && !announcing[strings.ToLower(name)] }

package unit

import (
	"strings"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// A noun is what both languages count or number with words of their own. Its name is empty
// where the words have none in common.
type noun struct{ name, german, english string }

// Nouns are lists of words for nouns.
type Nouns struct {
	words.Lexicon
	nouns []noun
}

// newNouns makes a lexicon of nouns.
func newNouns(nouns []noun) Nouns {
	return Nouns{nouns: nouns, Lexicon: words.NewLexicon(words.Numbered(len(nouns), func(k int) (string, string) { return nouns[k].german, nouns[k].english }))}
}

// Name returns the name of a noun that both languages share.
func (n Nouns) Name(w string, g words.Grammar) (string, bool) {
	k, ok := n.Find(w, g)
	if !ok {
		return "", false
	}
	return n.nouns[k].name, n.nouns[k].name != ""
}

// Counted are nouns that are counted in the news.
var Counted = newNouns([]noun{
	{"", "tötete", ""},
	{"person", "mensch menschen personen person leute leuten einwohner einwohnern bürger bürgern bewohner bewohnern", "people persons person inhabitants residents citizens"},
	{"dead", "tote toten toter todesopfer todesopfern todesfälle todesfällen", "dead deaths fatalities killed"},
	{"injured", "verletzte verletzten verletzter verwundete verwundeten", "injured wounded injuries"},
	{"soldier", "soldat soldaten", "soldiers soldier troops"},
	{"diplomat", "diplomat diplomaten", "diplomats diplomat"},
	{"prisoner", "gefangene gefangenen kriegsgefangene kriegsgefangenen häftlinge häftlingen", "prisoners detainees inmates"},
	{"employee", "mitarbeiter mitarbeitern beschäftigte beschäftigten angestellte angestellten arbeiter arbeitern", "employees workers staff"},
	{"member", "mitglied mitglieder mitgliedern", "members member"},
	{"vote", "stimme stimmen", "votes vote"},
	{"seat", "sitz sitze sitzen mandate mandaten", "seats seat"},
	{"country", "land länder ländern", "countries country nations"},
	{"state", "staat staaten", "states state"},
	{"house", "haus häuser häusern", "houses homes house"},
	{"drone", "drohne drohnen", "drones drone"},
	{"missile", "rakete raketen", "missiles missile rockets"},
	{"tank", "panzer panzern", "tanks tank"},
	{"ship", "schiff schiffe schiffen", "ships vessels"},
	{"aircraft", "flugzeug flugzeuge flugzeugen", "aircraft planes airplanes jets"},
	{"case", "fall fälle fällen", "cases case"},
	{"participant", "teilnehmer teilnehmern", "participants"},
	{"child", "kind kinder kindern", "children child"},
	{"woman", "frau frauen", "women woman"},
	{"man", "mann männer männern", "men man"},
	{"deputy", "abgeordnete abgeordneten", "lawmakers deputies mps"},
	{"time", "mal male", "times time"},
	{"city", "stadt städte städten", "cities towns"},
	{"company", "unternehmen firmen firma", "companies firms"},
	{"vehicle", "fahrzeug fahrzeuge fahrzeugen autos", "vehicles cars"},
	{"school", "schule schulen", "schools school"},
	{"refugee", "flüchtlinge flüchtlingen geflüchtete", "refugees"},
	{"goal", "tor tore toren", "goals goal"},
	{"point", "punkt punkte punkten", "points point"},
	{"game", "spiele spielen", "games game"},
	{"student", "studenten studierende schüler schülern", "students pupils"},
	{"police", "polizisten", "officers"},
	{"job", "stellen arbeitsplätze arbeitsplätzen jobs", "jobs"},
	{"flight", "flüge flügen", "flights flight"},
	{"attack", "angriff angriffe angriffen", "attacks attack"},
	{"hostage", "geiseln", "hostages"},
	{"victim", "opfer opfern", "victims"},
	{"animal", "tiere tieren", "animals"},
	{"book", "bücher büchern", "books"},
	{"film", "filme filmen", "films movies"},
	{"patient", "patienten", "patients"},
	{"bed", "betten", "beds"},
	{"tree", "bäume bäumen", "trees"},
	{"apartment", "wohnungen", "apartments flats"},
	{"building", "gebäude gebäuden", "buildings"},
	{"passenger", "passagiere passagieren fahrgäste fahrgästen fluggäste fluggästen", "passengers"},
	{"arrest", "festnahmen", "arrests"},
	{"match", "", "matches"},
})

// Numbered are nouns that are numbered by ordinals, and superlatives.
var Numbered = newNouns([]noun{
	{"", "drittel ehe dekade", "amendment"},
	{"round", "runde gesprächsrunde verhandlungsrunde wahlgang", "round rounds"},
	{"president", "präsident präsidenten", "president"},
	{"term", "amtszeit", "term"},
	{"place", "platz rang stelle", "place spot rank"},
	{"meeting", "treffen treffens sitzung", "meeting session summit"},
	{"half", "halbzeit hälfte", "half"},
	{"world war", "weltkrieg weltkriegs weltkrieges", "war"},
	{"anniversary", "jahrestag", "anniversary"},
	{"floor", "stock etage stockwerk", "floor storey story"},
	{"chancellor", "kanzler bundeskanzler", "chancellor"},
	{"edition", "ausgabe auflage", "edition"},
	{"day", "tag tages tagen", "day"},
	{"week", "woche", "week"},
	{"month", "monat", "month"},
	{"year", "jahr", "year"},
	{"attempt", "versuch", "attempt try"},
	{"time", "mal male", "time"},
	{"season", "saison generation", "season"},
	{"stage", "etappe phase", "stage phase"},
	{"talks", "gespräche gesprächen gespräch verhandlungen", "talks negotiations"},
	{"package", "paket sanktionspaket", "package"},
	{"visit", "besuch", "visit trip"},
	{"title", "titel", "title"},
	{"quarter", "quartal viertel", "quarter"},
	{"minute", "minute minuten", "minute"},
	{"wave", "welle", "wave"},
	{"reading", "lesung", "reading"},
	{"birthday", "geburtstag", "birthday"},
	{"game", "spiel spieltag", "game"},
	{"attack", "angriff", "attack"},
	{"child", "sohn kind", "son child"},
	{"woman", "frau", "wife"},
	{"case", "fall", "case"},
	{"largest", "größte größten größter größtes größtem", "largest biggest"},
	{"highest", "höchste höchsten höchster höchstes", "highest tallest"},
	{"most", "meisten", "most"},
	{"important", "wichtigste wichtigsten", "important"},
	{"best", "beste besten bester bestes", "best"},
	{"oldest", "älteste ältesten", "oldest"},
	{"strongest", "stärkste stärksten", "strongest"},
	{"longest", "längste längsten", "longest"},
	{"smallest", "kleinste kleinsten", "smallest"},
	{"richest", "reichste reichsten", "richest wealthiest"},
	{"last", "letzte letzten", "last"},
	{"group", "gruppe", "group"},
	{"generation", "", "generation"},
	{"match", "", "match"},
})

// Labelled are things that a number behind them names: "Artikel 5", "Resolution 2254".
var Labelled = newNouns([]noun{
	{"article", "artikel art", "article"},
	{"paragraph", "paragraf paragraph", "paragraph section"},
	{"chapter", "kapitel", "chapter"},
	{"resolution", "resolution", "resolution"},
	{"place", "platz rang", "rank place"},
	{"number", "nummer nr", "number no"},
	{"stage", "stufe phase", "phase stage"},
	{"group", "gruppe", "group"},
	{"half", "halbzeit", ""},
	{"category", "kategorie", "category"},
})

// nounReach is how many words behind a number are searched for what it counts.
const nounReach = 6

// Noun finds what the number before token j counts: a word that both languages
// share, or else the stem of the first noun.
func (s *Reader) Noun(j int) (name string, known bool) { return s.noun(j, Counted, "") }

// SingleNoun finds the one thing before which a word for one stands at token j-1, likewise.
func (s *Reader) SingleNoun(j int) (name string, known bool) {
	if t := s.Tok(j); s.Grammar == words.English && t.Kind == words.Word {
		if name, known := Counted.Name(t.Low+"s", s.Grammar); known {
			return name, true
		}
		return s.noun(j, Counted, stemNoun(t.Low))
	}
	return s.Noun(j)
}

// NumberedNoun finds what the ordinal before token j numbers, likewise; in English at least
// the next word, since an ordinal stands before one thing.
func (s *Reader) NumberedNoun(j int) (name string, known bool) {
	first := ""
	if t := s.Tok(j); s.Grammar == words.English && t.Kind == words.Word && !words.FunctionWords.Has(t.Low, words.English) {
		first = stemNoun(t.Low)
	}
	return s.noun(j, Numbered, first)
}

// noun finds one of the nouns, or else the stem of the first noun from token j on, or first.
func (s *Reader) noun(j int, nouns Nouns, first string) (name string, known bool) {
	for k := j; k < j+nounReach && k < len(s.Tokens); k++ {
		t := s.Tokens[k]
		if s.Glued(k, "-") {
			continue
		}
		if t.Kind != words.Word || t.Fresh || k > j && s.SentenceStart(k) {
			break
		}
		if c, ok := nouns.Name(t.Low, s.Grammar); ok && !s.describes(k) {
			return c, true
		}
		if s.Grammar&words.German != 0 && t.Upper && len(t.Low) > minHead {
			if c, ok := nouns.headName(t.Low); ok {
				return c, true
			}
		}
		if words.FunctionWords.Has(t.Low, s.Grammar) || calendar.Turns.Has(t.Low, s.Grammar) || calendar.Todays.Starts(t.Low, s.Grammar) {
			break
		}
		switch {
		case s.Grammar&words.German != 0 && t.Upper && !s.Compound(k+1):
			return stemNoun(t.Low), false
		case s.Grammar&words.German == 0 && s.Plural(k) && !s.Plural(k+1) && first == "":
			return stemNoun(t.Low), false
		case k == j+1 && s.Glued(j, "-") && s.Grammar&words.German == 0 && t.Joined: // "four-storey"
			first = stemNoun(t.Low)
		}
	}
	return first, false
}

// describes says whether the word at k is an adjective of the noun behind it:
// "injured hikers", "verletzte Wanderer".
func (s *Reader) describes(k int) bool {
	if !s.Any(k, "injured", "wounded", "dead", "killed", "verletzte", "verletzten", "verletzter", "verwundete", "verwundeten", "tote", "toten", "toter", "gefangene", "gefangenen",
		"person", "member", "state", "police", "staff", "student") {
		return false
	}
	if s.Grammar&words.German != 0 && !s.Tokens[k].Upper {
		return s.Tok(k + 1).Upper
	}
	return s.Grammar&words.English != 0 && s.Plural(k+1)
}

// A German word of more than minHead bytes is searched for a compound's head of
// at most maxHead bytes.
const (
	minHead = 8
	maxHead = 24
)

// headName returns the name of a German compound's head: "Bundespolizisten".
func (n Nouns) headName(w string) (string, bool) {
	for at := max(3, len(w)-maxHead); at <= len(w)-5; at++ {
		if !utf8.RuneStart(w[at]) {
			continue
		}
		if c, ok := n.Name(w[at:], words.German); ok {
			return c, true
		}
	}
	return "", false
}

// stemNoun cuts the endings that a counted noun takes.
func stemNoun(w string) string {
	for _, end := range [...]string{"innen", "ern", "en", "es", "er", "n", "e", "s"} {
		if len(w) > len(end)+3 && strings.HasSuffix(w, end) {
			return w[:len(w)-len(end)]
		}
	}
	return w
}

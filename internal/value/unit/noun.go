package unit

import (
	"strings"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/words"
)

// Concepts name what both languages count with words of their own; the lexicon
// counts into this list.
var Concepts = []string{
	1: "person", 2: "dead", 3: "injured", 4: "soldier", 5: "diplomat", 6: "prisoner", 7: "employee", 8: "member", 9: "vote", 10: "seat",
	11: "country", 12: "house", 13: "drone", 14: "missile", 15: "tank", 16: "ship", 17: "aircraft", 18: "case", 19: "participant", 20: "child",
	21: "woman", 22: "man", 23: "deputy", 24: "hour", 25: "time", 26: "city", 27: "company", 28: "vehicle", 29: "school", 30: "refugee",
	31: "goal", 32: "point", 33: "game", 34: "student", 35: "police", 36: "job", 37: "flight", 38: "attack", 39: "state", 40: "hostage",
	41: "round", 42: "president", 43: "term", 44: "place", 45: "meeting", 46: "half", 47: "world war", 48: "anniversary", 49: "floor", 50: "chancellor",
	51: "edition", 52: "article", 53: "paragraph", 54: "chapter", 55: "resolution", 56: "day", 57: "week", 58: "month", 59: "year", 60: "attempt",
	61: "season", 62: "generation", 63: "stage", 64: "lead", 65: "anniversary", 66: "talks", 67: "largest", 68: "highest", 69: "most", 70: "group",
	71: "animal", 72: "book", 73: "film", 74: "patient", 75: "bed", 76: "tree", 77: "apartment", 78: "building", 79: "passenger", 80: "victim",
	81: "package", 82: "visit", 83: "title", 84: "number", 85: "quarter", 86: "wave", 87: "reading", 88: "birthday", 89: "match", 90: "arrest",
	91: "minute", 92: "important", 93: "best", 94: "oldest", 95: "strongest", 96: "longest", 97: "smallest", 98: "richest", 99: "last", 100: "category",
}

// CountNouns are counted in the news.
var CountNouns = words.NewLexicon(
	`mensch=1 menschen=1 personen=1 person=1 leute=1 leuten=1 einwohner=1 einwohnern=1 bürger=1 bürgern=1 tote=2 toten=2 toter=2 todesopfer=2 todesopfern=2 tötete=0
	verletzte=3 verletzten=3 verletzter=3 verwundete=3 verwundeten=3 soldat=4 soldaten=4 diplomat=5 diplomaten=5 gefangene=6 gefangenen=6 kriegsgefangene=6
	kriegsgefangenen=6 häftlinge=6 häftlingen=6 mitarbeiter=7 mitarbeitern=7 beschäftigte=7 beschäftigten=7 angestellte=7 angestellten=7 mitglied=8 mitglieder=8 mitgliedern=8
	stimme=9 stimmen=9 sitz=10 sitze=10 sitzen=10 mandate=10 mandaten=10 land=11 länder=11 ländern=11 staat=39 staaten=39 haus=12 häuser=12 häusern=12 drohne=13 drohnen=13 rakete=14 raketen=14
	panzer=15 panzern=15 schiff=16 schiffe=16 schiffen=16 flugzeug=17 flugzeuge=17 flugzeugen=17 fall=18 fälle=18 fällen=18 teilnehmer=19 teilnehmern=19
	kind=20 kinder=20 kindern=20 frau=21 frauen=21 mann=22 männer=22 männern=22 abgeordnete=23 abgeordneten=23 mal=25 male=25 stadt=26 städte=26 städten=26
	unternehmen=27 firmen=27 firma=27 fahrzeug=28 fahrzeuge=28 fahrzeugen=28 autos=28 schule=29 schulen=29 flüchtlinge=30 flüchtlingen=30 geflüchtete=30 tor=31 tore=31 toren=31
	punkt=32 punkte=32 punkten=32 spiele=33 spielen=33 studenten=34 studierende=34 schüler=34 schülern=34 polizisten=35 stellen=36 arbeitsplätze=36 arbeitsplätzen=36 flüge=37 flügen=37
	angriff=38 angriffe=38 angriffen=38 geiseln=40 opfer=80 opfern=80 tiere=71 tieren=71 bücher=72 büchern=72 filme=73 filmen=73 patienten=74 betten=75 bäume=76 bäumen=76
	wohnungen=77 gebäude=78 gebäuden=78 passagiere=79 passagieren=79 fahrgäste=79 fahrgästen=79 fluggäste=79 fluggästen=79 bewohner=1 bewohnern=1 arbeiter=7 arbeitern=7 jobs=36 todesfälle=2 todesfällen=2 festnahmen=90`,
	`people=1 persons=1 person=1 inhabitants=1 residents=1 citizens=1 dead=2 deaths=2 fatalities=2 killed=2 injured=3 wounded=3 injuries=3 soldiers=4 soldier=4 troops=4 diplomats=5 diplomat=5
	prisoners=6 detainees=6 inmates=6 employees=7 workers=7 staff=7 members=8 member=8 votes=9 vote=9 seats=10 seat=10 countries=11 country=11 nations=11 states=39 state=39 houses=12 homes=12
	house=12 drones=13 drone=13 missiles=14 missile=14 rockets=14 tanks=15 tank=15 ships=16 vessels=16 aircraft=17 planes=17 airplanes=17 jets=17 cases=18 case=18
	participants=19 children=20 child=20 women=21 woman=21 men=22 man=22 lawmakers=23 deputies=23 mps=23 times=25 time=25 cities=26 towns=26 companies=27 firms=27 vehicles=28 cars=28
	schools=29 school=29 refugees=30 goals=31 goal=31 points=32 point=32 games=33 game=33 matches=89 students=34 pupils=34 officers=35 jobs=36 flights=37 flight=37 attacks=38 attack=38
	hostages=40 victims=80 animals=71 books=72 films=73 movies=73 patients=74 beds=75 trees=76 apartments=77 flats=77 buildings=78 passengers=79 arrests=90`)

// OrderNouns are numbered by ordinals.
var OrderNouns = words.NewLexicon(
	`runde=41 gesprächsrunde=41 verhandlungsrunde=41 wahlgang=41 präsident=42 präsidenten=42 us_präsident=42 amtszeit=43 platz=44 rang=44 treffen=45 treffens=45 sitzung=45 halbzeit=46 weltkrieg=47 weltkriegs=47 weltkrieges=47
	jahrestag=48 stock=49 etage=49 stockwerk=49 kanzler=50 bundeskanzler=50 ausgabe=51 auflage=51 tag=56 tages=56 tagen=56 woche=57 monat=58 jahr=59 versuch=60 mal=25 male=25 saison=61 generation=61 etappe=63
	phase=63 gespräche=66 gesprächen=66 gespräch=66 verhandlungen=66 paket=81 besuch=82 titel=83 quartal=85 viertel=85 minute=91 minuten=91 welle=86 lesung=87 geburtstag=88 spiel=33 spieltag=33 angriff=38 sohn=20 kind=20 frau=21 fall=18 hälfte=46 drittel=0 stelle=44
	größte=67 größten=67 größter=67 größtes=67 größtem=67 höchste=68 höchsten=68 höchster=68 höchstes=68 meisten=69 wichtigste=92 wichtigsten=92 beste=93 besten=93 bester=93 bestes=93 älteste=94 ältesten=94
	stärkste=95 stärksten=95 längste=96 längsten=96 kleinste=97 kleinsten=97 reichste=98 reichsten=98 letzte=99 letzten=99 sanktionspaket=81 ehe=0 gruppe=70 dekade=0`,
	`round=41 rounds=41 president=42 term=43 place=44 spot=44 rank=44 meeting=45 session=45 summit=45 half=46 world_war=47 war=47 anniversary=48 floor=49 storey=49 story=49 chancellor=50
	edition=51 day=56 week=57 month=58 year=59 attempt=60 try=60 time=25 season=61 generation=62 stage=63 phase=63 talks=66 negotiations=66 package=81 visit=82 trip=82 title=83 quarter=85 wave=86 minute=91
	reading=87 birthday=88 game=33 match=89 attack=38 son=20 child=20 wife=21 case=18 largest=67 biggest=67 highest=68 tallest=68 important=92 best=93 oldest=94 strongest=95 longest=96 smallest=97 richest=98 wealthiest=98 last=99 most=69 group=70 amendment=0`)

// Concept returns the shared name of a noun.
func Concept(w string, l words.Lexicon, g words.Grammar) (string, bool) {
	n, ok := l.Find(w, g)
	if !ok || n == 0 {
		return "", false
	}
	return Concepts[n], true
}

// isOrder says whether l holds what ordinals number.
func isOrder(l words.Lexicon) bool { _, ok := l.English["anniversary"]; return ok }

// nounReach is how many words behind a number are searched for what it counts.
const nounReach = 6

// Noun finds what the number before token j counts: a word that both languages
// share, or else the stem of the first noun.
func (s *Reader) Noun(j int, l words.Lexicon) (name string, known bool) {
	first := ""
	if t := s.Tok(j); s.Grammar == words.English && t.Kind == words.Word && isOrder(l) && !words.FunctionWords.Has(t.Low, words.English) {
		first = stemNoun(t.Low) // an ordinal stands before one thing
	}
	for k := j; k < j+nounReach && k < len(s.Tokens); k++ {
		t := s.Tokens[k]
		if t.Kind == words.Mark && t.Low == "-" && t.Joined {
			continue
		}
		if t.Kind != words.Word || t.Fresh || k > j && s.SentenceStart(k) {
			break
		}
		if c, ok := Concept(t.Low, l, s.Grammar); ok && !s.describes(k) {
			return c, true
		}
		if s.Grammar&words.German != 0 && t.Upper && len(t.Low) > minHead {
			if c, ok := headConcept(t.Low, l, s.Grammar); ok {
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
		"people's", "person", "member", "state", "police", "staff", "student") {
		return false
	}
	if s.Grammar&words.German != 0 && !s.Tokens[k].Upper {
		return s.Tok(k + 1).Upper
	}
	return s.Grammar&words.English != 0 && s.Plural(k+1)
}

// A German word of minHead bytes or more is searched for a compound's head of
// at most maxHead bytes.
const (
	minHead = 8
	maxHead = 24
)

// headConcept returns the concept of a compound's head: "Bundespolizisten".
func headConcept(w string, l words.Lexicon, g words.Grammar) (string, bool) {
	for at := max(3, len(w)-maxHead); at <= len(w)-4; at++ {
		if !utf8.RuneStart(w[at]) {
			continue
		}
		if head := w[at:]; len(head) >= 5 {
			if c, ok := Concept(head, l, g&words.German); ok {
				return c, true
			}
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

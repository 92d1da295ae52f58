// Package label knows the lines that are about a text and no part of it: who wrote it, what
// it is filed under, whose it is, where its makers can be reached.
package label

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment/char"
	"github.com/beleg-dev/beleg/internal/segment/line"
	"github.com/beleg-dev/beleg/internal/segment/maker"
	"github.com/beleg-dev/beleg/internal/segment/role/archive"
	"github.com/beleg-dev/beleg/internal/segment/role/letter"
	"github.com/beleg-dev/beleg/internal/segment/role/stamp"
	"github.com/beleg-dev/beleg/internal/segment/sentence"
)

// labels holds what stands before a colon, or at the start of a short line, when
// the line is about the text and not part of it.
var labels = line.Entries(`
	aktualisiert | zuletzt aktualisiert | letzte aktualisierung | letzte änderung | veröffentlicht | veröffentlicht am | erschienen am
	erstellt am | stand | lesezeit | lesedauer | autor | autorin | autoren | autor/in | redaktion | redakteur | redakteurin | verfasst von
	geschrieben von | bearbeitet von | übersetzt von | übersetzung | lektorat | schlagwort | schlagworte | schlagwörter | stichwort
	stichworte | stichwörter | kategorie | kategorien | rubrik | ressort | veröffentlicht in | abgelegt unter | verschlagwortet mit
	schlagworte zu diesem artikel | schlagwörter zu diesem artikel | themen in diesem artikel | pressekontakt | ansprechpartner | ansprechpartnerin | kontakt für medien | medienkontakt | rückfragen
	telefon | telefax | tel | fax | mobil | e-mail | internet | website | webseite | originalmeldung | pressestelle
	dieses thema im programm | mit material von | mit agenturmaterial | mit informationen von | quellenangabe | sperrfrist
	updated | last updated | last modified | published | published on | published in | first published | posted | posted on | posted by
	posted in | date published | reading time | estimated reading time | author | authors | written by | edited by | reviewed by
	fact checked by | medically reviewed by | translated by | reporting by | additional reporting by | editing by | writing by
	filed under | filed in | tags | tagged | tagged with | category | categories | keywords | topics | contact | media contact
	media contacts | press contact | press contacts | media inquiries | media enquiries | phone | telephone | email | web | embargo
	publiziert | publiziert am | getaggt mit | getagged mit | veröffentlicht unter | erstellt von | geschrieben am | gepostet am | eingestellt von | eingestellt am
	posted under | published by | published under | uploaded by | last edited
	source text | our standards | byline | with files from | issued | verkündet am | last reviewed | page last reviewed | page last updated
`)

// makerLabels holds labels that are such only in front of names.
var makerLabels = line.Entries(`
	interview | text | texte | bearbeitung | words | story | text und fotos | text und bild
`)

// dateLabels holds what stands in front of a date.
var dateLabels = []string{
	"posted ", "posted on ", "published ", "published on ", "veröffentlicht am ", "aktualisiert am ", "erstellt am ", "geschrieben am ", "publiziert am ", "meldung vom ",
	"artikel vom ", "beitrag vom ", "bericht vom ", "mitteilung vom ", "nachricht vom ", "pressemitteilung vom ", "press release of ",
}

// creditStarts holds what the makers of a text are maker.OnlyNames behind.
var creditStarts = []string{"reporting by ", "additional reporting by ", "editing by ", "writing by ", "compiled by ", "filed under ", "mit material von ", "mitarbeit "}

// mastheads holds lines that say what sort of text follows or has ended.
var mastheads = line.Entries(`
	pressemitteilung | pressemeldung | presseinformation | medienmitteilung | medieninformation | presseaussendung | ende
	ende der mitteilung | ende der pressemitteilung | press release | media release | news release | for immediate release | end | ends
	zur sofortigen veröffentlichung | im namen des volkes | im namen der republik
	eilmeldung | breaking news | archivbild | symbolbild | symbolfoto | archivfoto | file photo
`)

// Is says whether a short line, which plain has in the form of line.Plain, is about the
// text: it starts with a label, is one of a database, holds nothing but an address, a right or a number of the
// release, signs the text or a post in it, or introduces what a letter quotes.
func Is(text, plain string) bool {
	return labelled(text, plain) || stamp.IsMasthead(text) || wire.MatchString(text) || archive.Is(text) || maker.Signs(text) || isSubjects(text) || isPostSignature(text)
}

// labelled says whether standing words make a line one about the text.
func labelled(text, plain string) bool {
	if mastheads[plain] || labels[plain] {
		return true
	}
	ended := char.Terminal(sentence.LastMark(text))
	if before, after, _ := strings.Cut(plain, ":"); labels[strings.TrimRight(before, " .")] {
		const few = 6 // words; more that end with a full stop and name no day are a sentence
		if !ended || len(strings.Fields(after)) <= few || stamp.HasDay(after) {
			return true
		}
	}
	if before, _, _ := strings.Cut(plain, ":"); before == "quelle" || before == "source" {
		if _, ok := stamp.Printed(text); ok {
			return true
		}
	}
	if before, after, _ := strings.Cut(plain, " "); labels[strings.TrimSuffix(before, ".")] && char.HasLetterOrDigit(after) && !char.HasLetter(after) {
		return true // "Telefon 01234 5678", "Tel. 01234/5678"
	}
	if before, _, ok := strings.Cut(plain, ":"); ok && makerLabels[before] && maker.OnlyNames(text[strings.Index(text, ":")+1:]) {
		return true
	}
	for _, start := range dateLabels {
		rest, ok := strings.CutPrefix(plain, start)
		if date, _, found := strings.Cut(rest, " by "); found {
			rest = date
		}
		if ok && stamp.Is(rest) {
			return true
		}
	}
	if !ended && char.HasAnyPrefix(plain, creditStarts) {
		return true
	}
	if rest, ok := strings.CutPrefix(plain, "kontakt: "); ok && !ended && reached.MatchString(rest) {
		return true
	}
	if rest, ok := strings.CutPrefix(plain, "nr. "); ok && !char.HasLetter(rest) {
		return true // of a release
	}
	return maker.IsAddress(plain) || isRights(plain) || letter.IsReply(plain, text)
}

// reached finds where someone can be reached: an address or the number of a telephone.
var reached = regex.MustCompile(`\S@\S|\bwww\.|\btel(?:efon|\.)?:? ?[+(]?\d|(?:^|[ ,])\+?\(?0\d{1,4}\)?[ /-]{0,3}\d{3}`)

// rightsStarts holds what a line on the rights to a text starts with.
var rightsStarts = []string{"© ", "copyright ©", "copyright (c)", "copyright 1", "copyright 2", "(c) 1", "(c) 2"}

func isRights(plain string) bool {
	return char.HasAnyPrefix(plain, rightsStarts) || strings.HasPrefix(plain, "alle rechte vorbehalten: ") || strings.HasSuffix(plain, "alle rechte vorbehalten") || strings.HasSuffix(plain, "all rights reserved")
}

// isPostSignature says whether a line says whose post in a network stands above it, and
// when it was written: "— Rau (@rau) March 3, 2025".
func isPostSignature(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	_, account, _ := strings.Cut(text, "(@")
	_, date, closed := strings.Cut(account, ")")
	return char.Dash(r) && closed && (date == "" || stamp.Is(line.Plain(date)))
}

// isSubjects says whether a line is an agency's list of subjects: words that slashes
// close.
func isSubjects(text string) bool {
	words, ok := strings.CutSuffix(text, "/")
	return ok && strings.IndexFunc(words, func(r rune) bool { return !unicode.IsLetter(r) && r != '/' && r != '-' }) < 0
}

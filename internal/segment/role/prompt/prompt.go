// Package prompt knows the texts that ask their reader for something on the page: to
// subscribe, to consent, to register, to share.
package prompt

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/regex"
)

// MaxChars is the most characters of a prompt.
const MaxChars = 400

// starts holds what a prompt starts with, in the form of line.Plain.
var starts = []string{
	"powered by ", "stay informed", "stay up to date", "follow us", "join us on", "join the conversation", "share this", "make a donation",
	"support our journalism", "please consider", "to unsubscribe", "folgen sie uns", "bleiben sie auf dem laufenden", "bleiben sie informiert", "spenden sie",
	"unterstützen sie uns", "jetzt testen", "jetzt kostenlos testen", "jetzt registrieren", "jetzt anmelden", "jetzt abonnieren",
	"jetzt weiterlesen mit ", "diesen artikel weiterlesen", "diesen artikel jetzt weiterlesen", "weiterlesen mit ",
}

// A rule is a set of words that a prompt holds together, in lower case.
type rule []string

// rules holds what tells a prompt: to subscribe, to consent, to register.
// A hyphen at an end of a word stands for any letters there.
var rules = []rule{
	{"-newsletter-", "anmelden"}, {"-newsletter-", "-anmeldung"}, {"-newsletter-", "abonnier-"}, {"-newsletter-", "-postfach"}, {"-newsletter-", "erhalten sie"},
	{"-newsletter-", "sign up"}, {"-newsletter-", "subscribe"}, {"-newsletter-", "inbox"}, {"-newsletter-", "join"}, {"abbestellen", "-newsletter-"},
	{"sign up", "inbox"}, {"sign up", "free"}, {"sign up", "alerts"}, {"sign up", "updates"}, {"unsubscribe"}, {"never miss", "update-"},
	{"subscribe", "free"}, {"subscribe", "support"}, {"subscribe", "updates"}, {"subscribe", "never miss"}, {"becom-", "paid subscriber-"},
	{"neuen artikel", "e-mail-"}, {"neue artikel", "e-mail-"}, {"verpassen sie", "-nachricht-"}, {"verpassen sie", "-artikel-"},
	{"push-nachricht-", "-aktivier-"}, {"jetzt abonnieren"}, {"jetzt kostenlos anmelden"}, {"abo", "lösen"}, {"bereits abonnent-"}, {"mit abo"}, {"mit abonnement-"},
	{"already a subscriber"}, {"already a member?"}, {"article is for subscribers"}, {"unlimited access", "subscri-"}, {"nur für abonnenten"},
	{"um weiterzulesen"}, {"zum weiterlesen"}, {"to continue reading"},
	{"cookies", "-zustimm-"}, {"cookies", "akzeptier-"}, {"cookies", "einwillig-"}, {"cookies", "einverstanden"}, {"wir verwenden cookies"},
	{"wir nutzen cookies"}, {"we use cookies"}, {"uses cookies", "you-"}, {"accept-", "cookies"}, {"cookies", "consent-"}, {"cookies", "preferences"},
	{"sie haben noch", "-artikel", "frei"}, {"sie haben noch", "kostenlose artikel"}, {"free article-", "left"}, {"free article-", "remaining"},
	{"in ihr postfach", "kostenlos"}, {"in ihr postfach", "anmelden"}, {"the best of", "in your inbox"}, {"delivered", "to your inbox"}, {"straight to your inbox"},
	{"folgen sie uns"}, {"folge uns auf"}, {"follow us on"}, {"follow us at"}, {"follow us to"}, {"follow me on"}, {"follow me by"}, {"like us on facebook"},
	{"join our newsletter"}, {"join our community"}, {"join our mailing list"}, {"bleiben sie", "auf dem laufenden"},
	{"app", "herunterladen"}, {"app", "laden sie"}, {"apps", "herunterladen"}, {"apps", "laden sie"}, {"download", "our app-"},
	{"your email address will not be published"}, {"required fields are marked"}, {"e-mail-adresse wird nicht veröffentlicht"}, {"erforderliche felder"},
	{"-kommentare", "anmelden"}, {"log in", "comment-"}, {"click here to"}, {"click here", "article-"}, {"klicken sie", "-artikel-"},
	{"javascript", "-aktivier-"}, {"enable javascript"}, {"browser-", "not support-"}, {"browser-", "unterstützt", "nicht"},
	{"unterstützen sie", "-journalismus"}, {"support our journalism"}, {"support independent journalism"}, {"please", "donat-"},
	{"externer inhalt"}, {"externe inhalte", "angezeigt"}, {"datenschutzerklärung", "-inhalt-"}, {"empfohlener redaktioneller inhalt"},
	{"scroll to continue"}, {"teilen sie", "-artikel-"}, {"share this article"}, {"share this post"}, {"share this page"}, {"share this story"},
}

// trial finds the offer to read for nothing for some time that a prompt starts with, in the
// form of line.Plain.
var trial = regex.MustCompile(`^jetzt (?:\d+|\pL+) (?:tage?|wochen?|monate?) (?:lang )?(?:gratis|kostenfrei|kostenlos) (?:lesen|probelesen|testen|weiterlesen)\b|` +
	`^(?:get|read|try) (?:\d+|\pL+) (?:days|weeks|months?) (?:for )?free(?:[!:,]|$)`)

// consents holds what tells that a page wants to keep something about its reader, as
// written. The names of buttons may be quoted there.
var consents = []rule{
	{"Partner-", "Ihrem Gerät"}, {"partners", "your device"}, {"Ihre Einwilligung", "jederzeit", "widerrufen"}, {"Ihre Zustimmung", "jederzeit", "widerrufen"},
}

// asks holds words that address the reader, as written.
var asks = []string{
	" Sie ", " Ihr ", " Ihre ", " Ihrem ", " Ihren ", "Jetzt ", "jetzt ", " dich ", "dein", "deine", "deinem", "deinen", "deiner", "unser-", "Unser-", "uns", "Wir ", " wir ", " mich ",
	" you ", " your ", "You ", "Your ", " our ", "Our ", " us ", " us!", " us.", " me ", "We ", " we ",
	"Sign up", "Subscribe", "Join ", "Follow ", "Click ", "Download ", "Share ", "Scroll ", "Please ", "Bitte ",
}

// Is says whether a text of at most MaxChars characters asks its
// reader to do something on the page. What holds a quotation is no prompt, unless it asks
// for consent.
func Is(text, plain string) bool {
	const few = 6 // words that need not address the reader
	if anyIn(consents, text) {
		return true
	}
	if strings.ContainsAny(text, "\"„“”«»") {
		return false
	}
	started := slices.ContainsFunc(starts, func(start string) bool { return strings.HasPrefix(plain, start) })
	return started || trial.MatchString(plain) || anyIn(rules, strings.ToLower(text)) && (addresses(text) || len(strings.Fields(plain)) <= few)
}

// anyIn says whether text holds all words of one of the rules.
func anyIn(rules []rule, text string) bool {
	missing := func(word string) bool { return !holds(text, word) }
	return slices.ContainsFunc(rules, func(r rule) bool { return !slices.ContainsFunc(r, missing) })
}

// addresses says whether text speaks to its reader.
func addresses(text string) bool {
	text = " " + text
	return slices.ContainsFunc(asks, func(word string) bool { return holds(text, word) })
}

// holds says whether text holds word by itself and not inside another, but for
// the letters that a hyphen at an end of it stands for.
func holds(text, word string) bool {
	core := strings.Trim(word, "-")
	first, _ := utf8.DecodeRuneInString(word)
	last, _ := utf8.DecodeLastRuneInString(word)
	for at := 0; ; {
		i := strings.Index(text[at:], core)
		if i < 0 {
			return false
		}
		start, end := at+i, at+i+len(core)
		before, _ := utf8.DecodeLastRuneInString(text[:start])
		after, _ := utf8.DecodeRuneInString(text[end:])
		if !(unicode.IsLetter(first) && unicode.IsLetter(before)) && !(unicode.IsLetter(last) && unicode.IsLetter(after)) {
			return true
		}
		at = end
	}
}

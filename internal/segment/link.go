package segment

import (
	"strings"
	"unicode/utf8"
)

// contents holds headings of tables of contents.
var contents = entries(`inhalt | inhaltsverzeichnis | inhaltsübersicht | in diesem artikel | contents | table of contents | in this article | on this page`)

// section says whether a line in the form of plainly is the heading of other
// texts, a link's introduction, or a button, and which.
func section(plain string) (kind, bool) {
	switch {
	case endLists[plain]:
		return list, true
	case hints[plain], references[plain], contents[plain]:
		return hint, true
	case controls[plain]:
		return form, true
	}
	if before, after, ok := strings.Cut(plain, ": "); ok && inlineHints[before] && after != "" {
		return link, true
	}
	const longest = 6 // words of the section's name
	for end := range wordEnds(plain) {
		if sectionStarts[plain[:end]] && len(strings.Fields(plain[end:])) <= longest && !strings.ContainsAny(plain, ".,:?!") {
			return list, true
		}
	}
	return 0, false
}

// wordEnds yields where the first words of text end.
func wordEnds(text string) func(yield func(int) bool) {
	return func(yield func(int) bool) {
		const most = 6
		for i, n := 0, 0; i < len(text) && n < most; i++ {
			if text[i] == ' ' {
				n++
				if !yield(i) {
					return
				}
			}
		}
	}
}

// linkOnly says whether a line is Markdown links and marks, and no text.
func linkOnly(text string) bool {
	text = text[markerLen(text):]
	if !strings.HasPrefix(text, "[") || !strings.HasSuffix(text, ")") {
		return false
	}
	for text != "" {
		open := strings.Index(text, "[")
		if open < 0 {
			return !hasLetterOrDigit(text)
		}
		middle := strings.Index(text, "](")
		end := strings.Index(text, ")")
		if hasLetterOrDigit(text[:open]) || middle < open || end < middle {
			return false
		}
		text = text[end+1:]
	}
	return true
}

// separated says whether a line is a row of links: short parts between bars or
// arrows, at least one of them a standing word.
func separated(text string) bool {
	for _, mark := range []string{" | ", " • ", " · ", " › ", " » ", " > ", " / "} {
		parts := strings.Split(strings.Trim(text, "|•·›»>/ "), mark)
		if len(parts) < 2 {
			continue
		}
		known := 0
		for _, p := range parts {
			const longest = 4 // words
			if len(strings.Fields(p)) > longest || terminal(lastMark(p)) {
				return false
			}
			if p = plainly(p); menuWords[p] || controls[p] {
				known++
			}
		}
		return known*2 >= len(parts) || known > 0 && (mark == " › " || mark == " > " || mark == " » ")
	}
	return false
}

// endsInLink says whether text ends in words that lead to its rest.
func endsInLink(text string) bool {
	const longest = 40 // bytes of such words and the marks behind them
	tail := text
	if len(tail) > longest {
		tail = tail[len(tail)-longest:]
	}
	tail = strings.ToLower(strings.ToValidUTF8(tail, ""))
	words := strings.TrimRight(tail, " .…»›>→▸|])*_")
	marks := strings.TrimSpace(tail[len(words):])
	if marks == "." || marks == ")" {
		return false
	}
	for _, end := range linkEnds {
		before, ok := strings.CutSuffix(words, end)
		if !ok {
			continue
		}
		r, _ := utf8.DecodeLastRuneInString(before)
		if before != "" && letterOrDigit(r) {
			continue
		}
		before = strings.TrimRight(before, " [(")
		if before != "" && !strings.Contains(end, " ") && end != "weiterlesen" {
			return marks != "" && (terminal(lastMark(before)) || strings.HasPrefix(marks, "]"))
		}
		return marks != "" || before == "" || terminal(lastMark(before)) || strings.HasSuffix(before, ")")
	}
	return false
}

// A promptRule is a set of words that a prompt holds together, in lower case.
type promptRule []string

// promptRules holds what tells a prompt: to subscribe, to consent, to register.
var promptRules = []promptRule{
	{"newsletter", "anmelden"}, {"newsletter", "abonnier"}, {"newsletter", "postfach"}, {"newsletter", "erhalten sie"}, {"newsletter", "anmeld"},
	{"newsletter", "sign up"}, {"newsletter", "subscribe"}, {"newsletter", "inbox"}, {"newsletter", "join"},
	{"sign up", "inbox"}, {"sign up", "free"}, {"sign up", "updates"}, {"subscribe", "updates"}, {"subscribe", "never miss"}, {"never miss", "update"},
	{"neuen artikel", "e-mail"}, {"neue artikel", "e-mail"}, {"verpassen sie", "nachricht"}, {"verpassen sie", "artikel"}, {"push-nachricht", "aktivier"},
	{"cookies", "zustimm"}, {"cookies", "akzeptier"}, {"cookies", "einwillig"}, {"wir verwenden cookies"}, {"wir nutzen cookies"},
	{"cookies", "einverstanden"}, {"we use cookies"}, {"uses cookies", "you"}, {"accept", "cookies"}, {"cookies", "consent"}, {"cookies", "preferences"},
	{"folgen sie uns"}, {"folge uns"}, {"follow us"}, {"follow me"}, {"like us on"}, {"join the conversation"}, {"join our"},
	{"bereits abonnent"}, {"already a subscriber"}, {"already a member"}, {"jetzt abonnieren"}, {"jetzt testen"}, {"jetzt registrieren"},
	{"jetzt kostenlos"}, {"um weiterzulesen"}, {"to continue reading"}, {"zum weiterlesen"}, {"mit abo"}, {"nur für abonnenten"},
	{"article is for subscribers"}, {"unlimited access"}, {"app", "herunterladen"}, {"download", "our app"}, {"app", "laden sie"},
	{"your email address will not be published"}, {"required fields are marked"}, {"ihre e-mail-adresse wird nicht veröffentlicht"},
	{"deine e-mail-adresse wird nicht veröffentlicht"}, {"erforderliche felder"}, {"kommentare", "anmelden"}, {"log in", "comment"},
	{"javascript", "aktivier"}, {"enable javascript"}, {"browser", "not support"}, {"browser", "unterstützt", "nicht"},
	{"unterstützen sie uns"}, {"unterstützen sie", "journalismus"}, {"support", "journalism"}, {"spenden sie"}, {"make a donation"},
	{"unsubscribe"}, {"abbestellen", "newsletter"}, {"externer inhalt"}, {"externe inhalte", "angezeigt"}, {"datenschutzerklärung", "inhalt"},
	{"scroll to continue"}, {"teilen sie", "artikel"}, {"share this"}, {"klicken sie", "artikel"}, {"click here", "article"},
	{"click here to"}, {"laden sie", "app"}, {"bleiben sie", "auf dem laufenden"}, {"stay up to date"}, {"stay informed"}, {"empfohlener redaktioneller inhalt"},
}

// asks holds words that address the reader, as written.
var asks = []string{
	" Sie ", " Ihr ", " Ihre ", " Ihrem ", " Ihren ", "Jetzt ", "jetzt ", " dich ", " dein", " unser", "Unser", " uns", "Wir ", " wir ", " mich ",
	" you ", " your ", "You ", "Your ", " our ", "Our ", " us ", " us!", " us.", " me ", "We ", " we ",
	"Sign up", "Subscribe", "Join ", "Follow ", "Click ", "Download ", "Share ", "Scroll ", "Please ", "Bitte ",
}

// isPrompt says whether a text of at most maxPromptChars characters asks its
// reader to do something on the page. What holds a quotation is no prompt.
func isPrompt(text, plain string) bool {
	if strings.ContainsAny(text, "\"„“”«»") {
		return false
	}
	lower := strings.ToLower(text)
	if strings.HasPrefix(plain, "powered by ") {
		return true
	}
	for _, rule := range promptRules {
		if rule.in(lower) {
			for _, word := range asks {
				if strings.Contains(" "+text, word) {
					return true
				}
			}
			return len(strings.Fields(plain)) <= 6
		}
	}
	return false
}

func (p promptRule) in(text string) bool {
	for _, word := range p {
		if !strings.Contains(text, word) {
			return false
		}
	}
	return true
}

package statement

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/statement/grammar"
	"github.com/beleg-dev/beleg/internal/value"
)

// Parts of the patterns below.
const (
	pageOf  = `(?:Seiten?|S\.|[Pp]ages?|[Pp]p?\.) ?\d{1,3}(?:\P{L}{1,3}\d{1,3})?`
	section = `(?:Kurz (?:notiert|gemeldet|berichtet|gefasst|und (?:knapp|bündig)|& (?:knapp|bündig))|(?:Alles |Und sonst )?[Ii]n Kürze|Kurz(?:meldungen|nachrichten|notizen|berichte)|(?:Weitere |Lokale |Kurze )?(?:Meldungen|Nachrichten)|` +
		`Aus (?:aller Welt|der Region|dem Kreis|der Stadt|dem Landkreis|dem Rathaus)|Und sonst|Vermischtes|Verschiedenes|Panorama|Lokales|Regionales|Lokalsport|Feuilleton|Titelseite|Aufmacher|Blaulicht|Polizeibericht|Leserbriefe|` +
		`(?:Politik|Wirtschaft|Kultur|Sport|Wissenschaft|Wissen|Gesellschaft|Reise|Medien)(?:teil)?|Termine|Terminkalender|Veranstaltungen|Veranstaltungskalender|` +
		`(?i:briefly(?: noted)?|(?:news )?in brief|news briefs|briefs|(?:local|national|regional|world|other|short) news|in other news|front page|home news|sports?|business|politics|culture|science|society|world|local|letters|obituaries|events|upcoming events|what['’]s on|diary))`
)

var (
	// onlyNames finds a name with a title or an office: "Richterin Eleanor Pryce."
	onlyNames = regex.MustCompile(`^\P{L}*\p{Lu}[\pL'’.-]*(?: \p{Lu}[\pL'’.-]*){1,4}[^\pL\p{Nd}]*$`)
	// onlyDateline finds where and when a report was written: "Halvern, 3. Mai 2025."
	onlyDateline = regex.MustCompile(`^\P{L}*\p{Lu}[\pL-]+(?: \p{Lu}?[\pL-]+){0,3},(?: \pL+,)? \d{1,2}\. ?[\pL\d]+\.?(?: ?\d{4})?[^\pL\d]*$`)
	// hashes mark a heading of Markdown.
	hashes = regex.MustCompile(`^#{1,6}[ \t]+`)
	// namesText finds a heading that says but that a text follows: "Kurze Zusammenfassung".
	namesText = regex.MustCompile(`^\P{L}*(?:\pL+ ){0,2}` + texts + `\P{L}*$`)
	// general finds a heading that could stand in any text: "Background", "Wie es weitergeht".
	general = regex.MustCompile(`^\P{L}*(?:` + germanAspect + `|` + englishAspect + `|(?:Das )?Wichtigste(?: in Kürze)?|Auf einen Blick|Wie es weitergeht|Was passiert ist|Chronik|Chronologie|Zeitleiste|(?:Wichtige )?Kennzahlen|Daten und Fakten|Eckdaten|Steckbrief|` +
		`(?i:at a glance|overview|key (?:figures|data)|timeline|what happened|what it means|what(?:['’]s| comes) next|next steps))\P{L}*$`)
	// rubric finds a heading that says but where a paper has what is below it: "Seite 9", "Kurz
	// notiert:", "Sports".
	rubric = regex.MustCompile(`^\P{L}*(?:` + pageOf + `(?:\P{L}+` + section + `)?|` + section + `(?:\P{L}+` + pageOf + `)?)\P{L}*$`)
	// emphatic finds a line that is a heading for its emphasis: "1. **The verdict**".
	emphatic = regex.MustCompile(`^[ \t]*(?:\d{1,2}\. +)?(?:\*\*[^*\n]{2,80}[^*\n.!:]\*\*|__[^_\n]{2,80}[^_\n.!:]__):?[ \t]*(?:\n|$)`)
	// shortForm finds what sentences do not have: a label, or no mark at the end.
	shortForm = regex.MustCompile(`^\P{L}*\p{Lu}[^.:!?]{0,40}: |[\pL\d)%€*]\s*$`)
	// ofPerson finds what a label is in front of that is a person: "Verkehrsministerin: Sie will".
	ofPerson = regex.MustCompile(`^(?:Er|Sie|He|She) `)
	// itemLabel finds the label of an item that no mark ends.
	itemLabel = regex.MustCompile(`^\p{Lu}[\pL -]{0,40}: `)
	// onlyYear finds a heading above the days of a year.
	onlyYear = regex.MustCompile(`^\d{4}$`)
	// noItem finds what items do not begin with, as sentences do whose verb is not known,
	// "Er sieht darin", or end with, as cries do: "Gerne!"
	noItem = regex.MustCompile(`^\P{L}*(?:Er|Sie|Es|Wir|Man|He|She|It|They|We|You) |![\s*_)]*$`)
)

// headings are what items may be told of.
type headings struct {
	open []level   // those that say something, each above the next
	lead Statement // what introduces a list
}

// A level is a heading with the number of its hashes.
type level struct {
	depth   int
	heading Statement
}

const (
	// mostHeading is the longest heading in bytes that is read in front of items.
	mostHeading = 200
	// unhashed is the depth of a heading without hashes, below all that have some.
	unhashed = 7
)

// begin takes a heading as it is written and as it is read. It ends those of its depth and
// below; one that opens a text without hashes is above them all.
func (h *headings) begin(written string, heading Statement, opens bool) {
	h.lead = Statement{}
	depth := len(hashes.FindString(written))
	switch depth = strings.Count(written[:depth], "#"); {
	case depth > 0:
	case !opens:
		depth = unhashed
	}
	for n := len(h.open); n > 0 && h.open[n-1].depth >= depth; n-- {
		h.open = h.open[:n-1]
	}
	switch {
	case len(heading.Text) > mostHeading:
		h.open = append(h.open, level{depth, Statement{}})
	case !general.MatchString(heading.Text) && !rubric.MatchString(heading.Text):
		h.open = append(h.open, level{depth, heading})
	}
}

// heading returns the last that says something.
func (h *headings) heading() *Statement {
	if n := len(h.open); n > 0 {
		return &h.open[n-1].heading
	}
	return &Statement{}
}

// follow takes the next sentence, which may be an item of a list.
func (h *headings) follow(s Statement, inList bool) {
	switch {
	case strings.HasSuffix(s.Text, ":") && len(s.Text) <= mostHeading && !presents(s.Text) && !aboutItself.MatchString(s.Text):
		h.lead = s
	case !inList:
		h.lead = Statement{}
	}
}

// of returns what an item, or another sentence, is told of.
func (h *headings) of(inList bool) *Statement {
	if inList && h.lead.Text != "" {
		return &h.lead
	}
	return h.heading()
}

// ofTable returns what a table is told of: what introduces it or the last heading above, where
// it names somebody, else the last that is but a name, else the last heading.
func (h *headings) ofTable(language string) *Statement {
	if label, ok := strings.CutSuffix(h.lead.Text, ":"); ok && !hasVerb(label, language) {
		if lead := h.lead.shortened(); lead.namesSomebody(language) {
			return &lead
		}
	}
	last := h.heading()
	if last.namesSomebody(language) {
		return last
	}
	for _, l := range slices.Backward(h.open) {
		if onlyCapitals.MatchString(l.heading.Text) && l.heading.namesSomebody(language) {
			return &l.heading
		}
	}
	return last
}

// headingOf returns a heading without its mark.
func headingOf(text string, span segment.Span, marks []segment.Span, language string) Statement {
	span.Start += len(hashes.FindString(span.Of(text)))
	return sentence(text, span, marks, language)
}

// heads says whether a sentence of a text is a line of its own in emphasis.
func heads(text string, span segment.Span) bool {
	begin := strings.LastIndexByte(text[:span.Start], '\n') + 1
	at := emphatic.FindStringIndex(text[begin:])
	return at != nil && begin+at[1] >= span.End
}

// itemised says whether a line without a mark is an item and no heading: "Erwachsene: 14 Euro".
func itemised(line string) bool {
	label := itemLabel.FindString(line)
	return label != "" && oneValue(line[len(label):])
}

// labelledLine finds a line that begins with a label: "Schulden: 15 Millionen Euro".
var labelledLine = regex.MustCompile(`^[*_]*\p{Lu}[\pL\d (),.-]{0,40}:[*_]*[ \t]+[^\s]`)

// inBlock says whether a line begins with a label, as one right above or below it does.
func inBlock(text string, line segment.Span) bool {
	if !labelledLine.MatchString(line.Of(text)) {
		return false
	}
	above, under := strings.TrimSuffix(text[:line.Start], "\n"), strings.TrimPrefix(text[line.End:], "\n")
	return len(above) < line.Start && labelledLine.MatchString(above[strings.LastIndexByte(above, '\n')+1:]) ||
		len(under) < len(text)-line.End && labelledLine.MatchString(under)
}

// verbless says whether a statement in German or English has no verb that is known as one, or
// tells by a label what it is, and no mark ends it: "Outcome: first concrete steps".
func (s *Statement) verbless() bool {
	primary := value.Primary(s.Language)
	if primary != "de" && primary != "en" {
		return false
	}
	label := itemLabel.FindString(s.Text)
	return !hasVerb(s.Text, s.Language) || label != "" && !fullSentence(s.Text[len(label):], s.Language)
}

// item says whether a statement without a known verb is one without any, as many items of
// lists, "Ort: Halvern", and not a sentence, "The school gets a roof."
func (s *Statement) item() bool {
	return !noItem.MatchString(s.Text) && (shortForm.MatchString(s.Text) || grammar.Verbless(s.Text, s.Language))
}

// hasVerb says whether a text has a word that is likely its verb.
func hasVerb(text, language string) bool {
	return grammar.HasVerb(text) && !grammar.Verbless(text, language)
}

// bareName says whether a statement without a verb is but a name, an amount or a dateline, of
// which nothing is said.
func (s *Statement) bareName() bool {
	return onlyNames.MatchString(s.Text) || onlyDateline.MatchString(s.Text) || oneValue(s.Text)
}

// year says whether a heading is a year, whose days its paragraphs may tell of.
func (s *Statement) year() bool { return onlyYear.MatchString(s.Text) }

// below returns an item behind the heading that says what it tells of: "Erste Runde: Ort:
// Halvern".
func (s Statement) below(text string, heading *Statement) Statement {
	if !s.item() || Asks(s.Text) || tabled.MatchString(s.Text) || aboutItself.MatchString(s.Text) || presents(s.Text) || lists(s.Text) || !heading.tells() {
		return s
	}
	language := s.Language
	if label := itemLabel.FindString(s.Text); label != "" && onlyNames.MatchString(heading.Text) && (grammar.HasName(label, language) || ofPerson.MatchString(s.Text[len(label):])) {
		return s // of somebody else
	}
	if strings.HasSuffix(heading.Text, ":") || heading.year() {
		s = stated(text, s.Span, append(heading.Parts[:len(heading.Parts):len(heading.Parts)], s.Parts...)...)
	} else {
		s = told(s.Span, []Statement{*heading}, s)
	}
	s.Language = language
	return s
}

// tells says whether a heading tells what stands below it is of.
func (s *Statement) tells() bool {
	return s.Text != "" && !Asks(s.Text) && !namesText.MatchString(s.Text)
}

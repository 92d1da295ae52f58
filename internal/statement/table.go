package statement

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/statement/grammar"
	"github.com/beleg-dev/beleg/internal/value"
)

// A table is the one whose rows are read.
type table struct {
	head []segment.Span // cells
	end  int            // of the row before
	of   Statement      // whom it says it is of, which nothing above does; empty: nobody
}

var (
	// ruled is what parts the head of a table from its rows.
	ruled = regex.MustCompile(`^[ \t\r]*\n[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t\r]*\n[ \t]*$`)
	// nextRow stands between two rows.
	nextRow = regex.MustCompile(`^[ \t\r]*\n[ \t]*$`)
	// bareNumber finds a cell that tells nothing without what heads its column: "4", "2024".
	bareNumber = regex.MustCompile(`^\d{1,4}\.?$`)
	// bareFigure finds a cell that is but a number.
	bareFigure = regex.MustCompile(`^\d[\d.,]*$`)
	// ofCount finds what heads a column that tells how many the cell before it names.
	ofCount = regex.MustCompile(`^(?i:(?:an)?zahl|menge|wie viele|number|count|total|how many)$`)
	// ofSubject finds what stands before, or above, the name of what a table is of.
	ofSubject = regex.MustCompile(`^(?i:name|titel|thema|gegenstand|firma|unternehmen|verein|behörde|einrichtung|projekt|veranstaltung|ereignis|gemeinde|stadt|title|topic|subject|company|firm|club|project|event|organi[sz]ation|institution|town|city)$`)
	// nameLike finds what may be a name: words with capitals, or what joins them.
	nameLike = regex.MustCompile(`^\p{Lu}[\pL.&'’-]*(?: (?:[\p{Lu}\d][\pL\d.&'’-]*|an?|am|im|in|bei|der|dem|von|und|of|the|and|on|&))*$`)
	// counts finds what heads a column that but counts the rows.
	counts = regex.MustCompile(`^(?:(?i:(?:lfd\. )?nr|no|pos)\.?|#|)$`)
	// onlyCapitals finds what may be a name and nothing else: "Aquarium Halvern".
	onlyCapitals = regex.MustCompile(`^\p{Lu}\pL+(?: \p{Lu}\pL+)+$`)
	// properPair finds two words with capitals, which in German are a noun and its name:
	// "Reederei Tamsen", "Tamsen-Werft". commonPair begins with another word.
	properPair = regex.MustCompile(`(?:^|\PL)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+|-(?:Werft|Linie|Gruppe|Konzern|Bank|Werke?|Kliniken|Klinikum|Stiftung|Reederei|Museum|Universität|Verlag))`)
	commonPair = regex.MustCompile(`^(?:D(?:er|ie|as)|Ein|(?:Unser|Ander|Neu|Alt|Groß|Klein|Erst|Zweit|Dritt|Viert|Letzt|Aktuell|Wichtig|Wesentlich|Zentral|Weiter|Nächst|Finanziell|Technisch|Wirtschaftlich|Offen|Einzeln|Mein|Kein|Jed|All)(?:e[rsn]?)?|Zum|Zur|Im|Am|Vom|In|Nach|Vor|Aus|Mit|Bei|Und) `)
	// firm finds what begins or ends the names of firms and houses, whatever the language of few
	// words is taken for.
	firm = regex.MustCompile(`^(?:\p{Lu}\p{Ll}+(?:werke|werk|bahn|betriebe|kliniken|klinikum|gruppe|museum|hafen|bad|verein)|Stadt|Firma|Reederei|Brauerei|Werft|Spedition|Sparkasse|Klinik(?:um)?|Museum|Theater|Zoo|Universität|Verlag) | (?:Ltd|Limited|Inc|Corp|Corporation|Company|Group|Holdings?|PLC|LLC|AG|SE|GmbH|KG|University|Bank|Airlines|Railways?)$`)
	// anyValue finds a head that tells nothing of the cells below it.
	anyValue = regex.MustCompile(`^(?i:wert|angabe|zahl|details?|info(?:rmation)?(?:en)?|beschreibung|inhalt|antwort|value|figure|number|data|description|answer)$`)
	// ofTimes finds what heads a column of times.
	ofTimes = regex.MustCompile(`^(?i:datum|jahr|monat|wann|zeit(?:punkt|raum)?|date|year|month|when|period)$`)
	// tallied finds a cell that says what the rows count and not what they are of: "Summe".
	tallied = regex.MustCompile(`^(?:Summe|Gesamt|Insgesamt|Total|Sum|All)$`)
)

// leastRowSentence is how many words a cell has that may be a sentence.
const leastRowSentence = 4

// row takes a row and returns what each of its cells states of the first one: "Director: Carla
// Wendt", or behind what heads its column, "Umsatz, 2024: 385 Mio. Euro". A first cell that is
// a number or a time tells of the heading above the table: "Armenien – Türkei, Runde 4, Ort:
// Tiflis". What was done in a year, or by whom, is told with the cells behind it: "Jahr 2025,
// Aquarium Halvern, Besucher: 900"; alone, where they tell but what a number counts. A number has
// the unit of its head. A cell that is a sentence is told by itself, or behind the
// time of its row, and what stands behind it with both: "2019: Das Museum gab zwei Masken
// zurück", "2019, Das Museum gab zwei Masken zurück, Ort: Accra". The head of a table states
// nothing, nor does what names nobody where nothing is said before the table.
func (t *table) row(text string, span segment.Span, marks []segment.Span, language string, heading *Statement, said bool) []Statement {
	read := func(cell segment.Span) Statement { return sentence(text, cell, marks, language) }
	cells := cellsOf(text, span)
	between := text[t.end:span.Start]
	t.end = span.End
	if t.head == nil || !nextRow.MatchString(between) && !ruled.MatchString(between) {
		t.head, t.of = cells, Statement{}
		t.follow(read(cells[0]), cells, read, language)
		return nil
	}
	if len(cells) != len(t.head) {
		return nil
	}
	head := t.head
	if len(cells) > 2 && bareNumber.MatchString(read(cells[0]).Text) && counts.MatchString(read(head[0]).Text) {
		cells, head = cells[1:], head[1:]
	}
	label := read(cells[0])
	if !letters.MatchString(label.Text) || len(label.Text) > segment.MaxSentenceChars || tallied.MatchString(label.Text) {
		return nil
	}
	if !said {
		t.follow(Statement{}, cells, read, language)
		if heading.Text == "" && t.of.Text != "" {
			heading, said = &t.of, true
			if read(cells[1]).Text == t.of.Text {
				return nil
			}
		}
	}
	dated := temporal(label.Text) || ofTimes.MatchString(read(head[0]).Text)
	second := read(cells[1])
	if wordy(second.Text) {
		second = second.unended()
	}
	done := onlyYear.MatchString(label.Text) && !strings.ContainsAny(second.Text, digits) && letters.MatchString(second.Text)
	if len(cells) == 2 || !done && !(dated && isSentence(second.Text, dated, language)) {
		second = Statement{}
	}
	if onlyCapitals.MatchString(second.Text) {
		heading = &Statement{}
	}
	row := labelOfRow(text, label, read(head[0]), heading, language)
	named := said || names(append(row[:len(row):len(row)], second), language)
	if !named && ofSubject.MatchString(read(head[0]).Text) {
		named = nameLike.MatchString(label.Text)
	}
	counted := done && len(cells) == 3 && bareFigure.MatchString(read(cells[2]).Text) && ofCount.MatchString(read(head[2]).Text) && !isSentence(second.Text, dated, language)
	var list []Statement
	begin := cells[0].Start // of what the next statement stands for
	for i, c := range cells[1:] {
		cell := read(c)
		if !letters.MatchString(cell.Text) || i == 0 && counted {
			continue
		}
		from := begin
		begin = cells[min(i+2, len(cells)-1)].Start
		whole := isSentence(cell.Text, dated, language)
		column := read(head[1+i])
		if !named && !column.namesSomebody(language) && !(dated && (whole || grammar.Standalone(cell.Text, language) || wordy(cell.Text) && grammar.HasName(cell.Text, language))) {
			continue
		}
		if whole || !named && grammar.Standalone(cell.Text, language) {
			if dated {
				cell = told(segment.Span{Start: from, End: c.End}, []Statement{label}, cell)
			}
			cell.Language = language
			list = append(list, cell)
			continue
		}
		of := row[:len(row):len(row)]
		if i > 0 && second.Text != "" {
			of = append(of, second)
		}
		unit, named := unitOf(read(head[0]), cell.Text, language), read(head[1+i])
		if u := unitOf(named, cell.Text, language); u.Text != "" {
			unit, named = u, named.until(beforeUnit.ReplaceAllString(named.Text[:len(named.Text)-len(u.Text)-1], ""))
		}
		if head := named; letters.MatchString(head.Text) && head.Text != t.of.Text && !(len(cells) == 2 && anyValue.MatchString(head.Text)) {
			of = append(of, head)
		}
		s := told(segment.Span{Start: from, End: c.End}, of, cell).with(unit)
		if s.Language = language; len(cells) > 2 {
			s.About = about(of[len(of)-1].Text)
		}
		list = append(list, s)
	}
	return list
}

// follow takes up whom a table of two columns says it is of: by its head, or by the cell
// behind a word for it, "Name".
func (t *table) follow(head Statement, cells []segment.Span, read func(segment.Span) Statement, language string) {
	if len(cells) != 2 {
		return
	}
	if nameLike.MatchString(head.Text) && head.namesSomebody(language) {
		t.of = head
		return
	}
	if second := read(cells[1]); ofSubject.MatchString(read(cells[0]).Text) && nameLike.MatchString(second.Text) && second.namesSomebody(language) {
		t.of = second
	}
}

// wordy says whether a cell has as many words as a sentence.
func wordy(cell string) bool {
	return len(letters.FindAllString(cell, leastRowSentence)) == leastRowSentence
}

// isSentence says whether a cell is a sentence that tells by itself what it is about, behind a
// time also by a subject that is known by what tells it from others: "The museum in Halvern".
func isSentence(cell string, dated bool, language string) bool {
	return wordy(cell) && (grammar.Standalone(cell, language) || dated && hasVerb(cell, language) && grammar.SelfContained(cell, language))
}

// temporal says whether a cell is a time: "17. Oktober 2022", "2015–2021".
func temporal(cell string) bool {
	return slices.ContainsFunc([]string{"de", "en"}, func(language string) bool {
		return slices.ContainsFunc(value.Find(cell, language, value.Reference{}), func(v value.Value) bool {
			return v.Start == 0 && v.End == len(cell) && (v.Kind == value.Date || v.Kind == value.Time)
		})
	})
}

// unended returns a sentence without the full stop that ends it.
func (s Statement) unended() Statement {
	if last := len(s.Parts) - 1; last >= 0 && strings.HasSuffix(s.Text, ".") && s.Parts[last].Len() > 1 {
		return s.shortened()
	}
	return s
}

// shortened returns a statement without the mark of one byte that ends it.
func (s Statement) shortened() Statement {
	s.Parts = slices.Clone(s.Parts)
	s.Parts[len(s.Parts)-1].End--
	s.Text = s.Text[:len(s.Text)-1]
	return s
}

const digits = "0123456789"

// labelOfRow returns what the cells of a row are of: its first cell, a number behind what heads
// it, an ordinal in front of that, and either, like a time, behind the heading above the table,
// as is a cell that names nobody behind a heading that does: "Stadtwerke Halvern, Umsatz".
func labelOfRow(text string, label, head Statement, heading *Statement, language string) []Statement {
	headed := letters.MatchString(head.Text)
	switch {
	case bareNumber.MatchString(label.Text):
		if headed {
			label = stated(text, label.Span, append(head.Parts[:len(head.Parts):len(head.Parts)], label.Parts...)...)
		}
	case headed && counting(label.Text, head.Text, language):
		label = stated(text, label.Span, append(label.Parts[:len(label.Parts):len(label.Parts)], head.Parts...)...)
	case !oneValue(label.Text):
		if !heading.tells() || !heading.namesSomebody(language) || grammar.HasName(label.Text, language) || properPair.MatchString(label.Text) {
			return []Statement{label}
		}
	}
	if heading.tells() {
		return []Statement{*heading, label}
	}
	return []Statement{label}
}

// namesSomebody says whether a heading names somebody, or has what may be a name: "Zahlen der
// Stadtwerke Halvern". In an English one all words may have capitals.
func (s *Statement) namesSomebody(language string) bool {
	if value.Primary(language) == "de" {
		return grammar.HasName(s.Text, language) || properPair.MatchString(commonPair.ReplaceAllString(s.Text, ""))
	}
	return grammar.HasName(s.Text, language) && (!onlyCapitals.MatchString(s.Text) || firm.MatchString(s.Text))
}

// counting says whether a cell is an ordinal of what heads its column: "Fourth" of "Round".
func counting(cell, head, language string) bool {
	return slices.ContainsFunc(value.Find(cell+" "+head, language, value.Reference{}), func(v value.Value) bool {
		return v.Start == 0 && v.End >= len(cell) && v.Kind == value.Ordinal
	})
}

// names says whether one of some statements names somebody or something.
func names(list []Statement, language string) bool {
	return slices.ContainsFunc(list, func(s Statement) bool { return grammar.HasName(s.Text, language) })
}

// told returns a value behind what it is of: "Umsatz, 2024: 385 Mio. Euro".
func told(span segment.Span, of []Statement, value Statement) Statement {
	between := make([]string, len(of))
	for i := range between {
		between[i] = ", "
		if i+1 == len(of) {
			between[i] = ": "
		}
	}
	return joined(span, append(of[:len(of):len(of)], value), between)
}

// wholeRows returns the paragraphs of a text with each row of a table whole, which full stops
// in its cells part.
func wholeRows(text string, paragraphs [][]segment.Sentence) [][]segment.Sentence {
	for i, p := range paragraphs {
		var whole []segment.Sentence
		for _, s := range p {
			if n := len(whole) - 1; n >= 0 && strings.HasPrefix(whole[n].Of(text), "|") && !strings.Contains(text[whole[n].Start:s.Start], "\n") {
				whole[n].End = s.End
				continue
			}
			whole = append(whole, s)
		}
		paragraphs[i] = whole
	}
	return paragraphs
}

// cellsOf returns the cells of a row without the blanks round them.
func cellsOf(text string, span segment.Span) []segment.Span {
	row := strings.TrimSpace(span.Of(text))
	at := span.Start + strings.Index(span.Of(text), row) + 1
	var list []segment.Span
	for _, cell := range strings.Split(strings.TrimSuffix(strings.TrimPrefix(row, "|"), "|"), "|") {
		bare := strings.TrimSpace(cell)
		start := at + strings.Index(cell, bare)
		list = append(list, segment.Span{Start: start, End: start + len(bare)})
		at += len(cell) + 1
	}
	return list
}

package statement

import (
	"cmp"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/statement/grammar"
	"github.com/beleg-dev/beleg/internal/value"
)

// OfText returns the sentences of a text that state something, each on one line and
// without the marks of list items and of Markdown. It leaves out headings, captions and
// links; salutations, introductions, lists of sources and heads of tables; questions,
// opinions, guesses, cries and what leaves all open; what "he" or "she" says; and what the text says of itself.
// A pronoun that begins a sentence is replaced where it can only mean the one whom the
// sentence before names, its subject, or its speaker who goes on, or one before that in the
// paragraph or list. An item or a line without a verb is read behind what introduces its list
// or the heading above it, "Erste Runde" before "Ort: Halvern", and left out where it is but a
// name or an amount. The language is guessed when empty. It also returns how many sentences
// are left out, headings and the like with them.
func OfText(text, language string) (list []Statement, left int) {
	given := language
	if language == "" {
		language = value.DetectLanguage(text)
	}
	paragraphs := wholeRows(text, segment.Paragraphs(text))
	sentences := slices.Concat(paragraphs...)
	var alone []bool // in its paragraph
	for _, p := range paragraphs {
		alone = append(alone, slices.Repeat([]bool{len(p) == 1}, len(p))...)
	}
	spans := make([]segment.Span, len(sentences))
	for i, s := range sentences {
		spans[i] = s.Span
	}
	marks := markdown(text)
	told := narration{people: grammar.NewPeople(language)}
	var above headings
	var of topic
	var rows table
	bodies := unmarked(text, spans, marks, language)
	isPlain := func(i int) bool {
		return (sentences[i].Role == segment.Body || sentences[i].Role == segment.Duplicate) && !strings.HasPrefix(bodies[i].Of(text), "|")
	}
	quoting := quotes(text, bodies, isPlain, func(i int) bool {
		return bodies[i].Start > sentences[i].Start || betweenParagraphs.MatchString(text[sentences[i-1].End:sentences[i].Start])
	})
	for i, span := range bodies {
		if i > 0 && quoted(text, sentences[i-1].Span, sentences[i].Span) {
			left++
			continue
		}
		role := sentences[i].Role
		if role == segment.Body && (heads(text, span) || span.Start == sentences[i].Start && rubric.MatchString(span.Of(text))) {
			role = segment.Heading
		} else if role == segment.Heading && !rubric.MatchString(span.Of(text)) && (itemised(span.Of(text)) || inBlock(text, sentences[i].Span) || endsInTag.MatchString(span.Of(text))) {
			role = segment.Body
		}
		if role != segment.Body && role != segment.Duplicate {
			heading := headingOf(text, span, marks, language)
			if role == segment.Heading {
				written := text[sentences[i].Start:span.End]
				above.begin(written, heading, i == 0)
				of.head(written, heading)
			}
			told.head(heading)
			if letters.MatchString(span.Of(text)) { // no rule
				left++
			}
			continue
		}
		if tabled.MatchString(span.Of(text)) {
			said, _ := of.before(true, false)
			cells := rows.row(text, span, marks, language, above.ofTable(language), said != nil)
			for i := range cells {
				cells[i].About = append(cells[i].About, said...)
			}
			if list = append(list, cells...); len(cells) == 0 {
				left++
			}
			continue
		}
		var s Statement
		if q := quoting[i]; q != nil {
			s = q.whole(text, span, marks, language)
		} else {
			s = told.resolved(sentence(text, span, marks, language), text, language)
		}
		s.Language = cmp.Or(given, value.DetectLanguage(s.Text), language)
		begins := i == 0 || betweenParagraphs.MatchString(text[sentences[i-1].End:sentences[i].Start])
		inList := span.Start > sentences[i].Start // behind the mark of an item
		said, turn := of.before(begins, inList)
		of.tell(s, begins, inList)
		of.runsIn(text, sentences[i].Span)
		bare := s
		told.tell(bare)
		own := role == segment.Body
		if quoting[i] == nil && s.verbless() {
			item := s
			if heading := above.of(inList); inList || alone[i] || heading.year() && dated(s.Text, language) {
				item = s.below(text, heading) // where a double may be another one
			}
			own = !s.bareName() && (own || item.Text != s.Text && !slices.ContainsFunc(list, func(x Statement) bool { return x.Text == item.Text }))
			s = item
		}
		above.follow(bare, inList)
		if !own || !states(s.Text, s.Language) || len(list) == 0 && pointed.MatchString(s.Text) || guesses(unquoted(s.Text), s.Language) || empty(unquoted(s.Text), s.Language) || grammar.Reports(s.Text, s.Language) {
			left++
			continue
		}
		s.About, s.Turn = said, turn
		list = append(list, s)
	}
	return list, left
}

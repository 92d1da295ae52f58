package attribution

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

const labelName = `(\p{Lu}[\pL.'’-]*(?: \p{Lu}[\pL.'’-]*){0,4})` + bracketed

var (
	// label finds what stands at the start of a paragraph in front of quoted words.
	label = regex.MustCompile(`^` + labelName + `: ?[` + marks + `]`)
	// timed finds whose turn it is in a transcript, and bold in a printed interview.
	timed = regex.MustCompile(`^\[\d{1,2}:\d\d:\d\d\] ` + labelName + `: `)
	bold  = regex.MustCompile(`^\*\*` + labelName + `(?::\*\*|\*\*:) `)
	// turn finds whose answer it is behind a question, in an interview, or whose turn it is
	// in a transcript.
	turn  = regex.MustCompile(`^(?:\*\*)?` + labelName + `(?::\*\*|\*\*:|:) `)
	asked = regex.MustCompile(`^\*{0,2}(?:Frage|Question|Q) ?:`)
	// transcript finds what a text is called that has the words of several speakers.
	transcript = regex.MustCompile(`(?i)(?:^|\PL)(?:(?:wort|plenar|verlaufs|stenogra(?:ph|f)ische[sn]? )protokolls?|transkript|mitschrift|interview|gespräch mit|transcript|hansard|oral evidence|Q ?& ?A)(?:$|\PL)`)
	// office matches a name by what somebody is: "Abg. Dr. Lea Brand", "Zeugin Lea Brand".
	office = regex.MustCompile(`^(?:(?:Abg|Dr|Prof)\.|Sachverständiger?|Abgeordneter?|Vorsitzender?|Zeug(?:e|in)|\pL*(?i:minister|präsident|sekretär|meister|senator|richter|sprecher|leiter|rät|rat|anwält|anwalt)(?:in)?|\p{Lu}\pL*beauftragter?) (?:\pL+\. )*\p{Lu}\pL+`)
	// spoken finds what somebody says of themselves, or begins to speak with. "You" may be the
	// reader.
	spoken = regex.MustCompile(`\P{L}(?:[Ii]ch|[Mm]ir|[Mm]ich|[Mm]eine?[mnrs]?|[Ww]ir|[Uu]ns|[Uu]nsere?[mnrs]?|I|[Ww]e|[Oo]ur|[Mm]y)(?:\P{L}|$)|` +
		`^ (?:Ja|Nein|Danke|Vielen Dank|Guten (?:Morgen|Tag|Abend)|Yes|No|Thanks|Thank you|Good (?:morning|afternoon|evening))[,.! ]`)
	// between finds quoted words, which may be another's.
	between = regex.MustCompile(`[` + marks + `][^` + marks + `]*[` + marks + `]`)
	// answer finds labels that are no names.
	answer = regex.MustCompile(`^(?:Frage|Antwort|Fazit|Tipp|Hinweis|Achtung|Wichtig|Info|Lösung|Ergebnis|Beispiel|Question|Answer|Q|A|Note|Tip|Example|Result)$`)
)

// labelled returns the person whose name stands as a label in front of quoted words,
// or of the paragraph, where it is a turn in a conversation.
func (p *Passage) labelled(quote segment.Span) segment.Span {
	if m := timed.FindStringSubmatchIndex(p.Text); m != nil {
		return firstGroup(p.Span, m)
	}
	if m := turn.FindStringSubmatchIndex(p.Text); m != nil && (p.answers(p.Text[m[2]:m[3]]) || p.turns(p.Text[m[2]:m[3]], p.Text[m[1]:])) {
		return firstGroup(p.Span, m)
	}
	m := bold.FindStringSubmatchIndex(p.Text)
	if m == nil && quote.Start == p.Start {
		m = label.FindStringSubmatchIndex(p.textOf(quote))
	}
	if m == nil || !p.bears(p.Text[m[2]:m[3]]) {
		return segment.Span{}
	}
	return firstGroup(p.Span, m)
}

// answers says whether a label behind a question is that of an answer, and names who
// gives it.
func (p *Passage) answers(name string) bool {
	return asked.MatchString(p.Before) && !answer.MatchString(name) || strings.HasSuffix(p.Before, "?") && p.bears(name)
}

// turns says whether a label with a full name is that of a turn in a transcript, which what
// stands round it calls so, or behind which somebody speaks. A portrait may begin alike:
// "Carla Wendt: Die Bürgermeisterin will bauen."
func (p *Passage) turns(name, text string) bool {
	if !strings.Contains(name, " ") || !office.MatchString(name) && !p.bears(name) {
		return false
	}
	return slices.ContainsFunc(p.Around, transcript.MatchString) || spoken.MatchString(" "+between.ReplaceAllString(text, " "))
}

// bears says whether a label is a person's name. A single word may be any noun, unless
// the text names somebody who has it for a surname.
func (p *Passage) bears(name string) bool {
	language := value.Primary(p.Language)
	if nobody[language] == nil || !somebody(name, 0, len(name), language) {
		return false
	}
	return slices.ContainsFunc(append([]string{name, p.Before}, p.Around...), func(text string) bool {
		return slices.ContainsFunc(People(text, p.Language), func(v value.Value) bool {
			words := v.Name.Words
			return text == name && v.End == len(name) || len(words) > 1 && words[len(words)-1] == strings.ToLower(name)
		})
	})
}

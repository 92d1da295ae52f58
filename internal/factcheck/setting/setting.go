// Package setting says on which day, or in which month or year, the sentences of a paragraph
// are set.
//
// It exists because a text names the year once: "Im Jahr 2012 wollte der Rat das Bad schließen.
// Ein Bürgerbegehren verhinderte es." The date that a sentence begins with holds for those behind
// it that have none and tell of the past, until another one comes.
package setting

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
)

// A Setting is the date at which a sentence is set.
type Setting struct {
	Date   value.Value // as its own sentence has it
	Known  bool
	Told   int  // the place of the sentence that tells it
	Behind bool // it stands in a sentence, and not at its beginning
}

// Carried says whether another sentence, i being the place of this one, tells the date.
func (s *Setting) Carried(i int) bool { return s.Known && s.Told != i }

// Begins says whether a sentence is surely set at its date.
func (s *Setting) Begins() bool { return s.Known && !s.Behind }

var (
	// opening matches what stands before the date that a sentence begins with.
	opening = regex.MustCompile(`(?i)^(?:(?:und|doch|aber|auch|bereits|schon|noch|erst|and|but|already|back|as early as) )*(?:(?:im|am|in|on|during)(?: laufe? des)?(?: sommer| winter| frühjahr| herbst| spring| summer| autumn)?(?: (?:the )?(?:jahre?s?|year|early|late))? )?$`)
	// then finds a word for the time told before.
	then = regex.MustCompile(`(?i)(?:^|\PL)(?:damals|seinerzeit|zu (?:dieser|jener|der) zeit|in (?:diesem|jenem|dem|demselben) jahr|im (?:gleichen|selben) jahr|at (?:the|that) time|back then|(?:in )?that (?:same )?year|the same year)(?:$|\PL)`)
	// onward finds what leads away from the time told before, or back to it from another one.
	onward = regex.MustCompile(`(?i)(?:^|\PL)(?:heute|heutzutage|nun|nunmehr|jetzt|inzwischen|mittlerweile|derzeit|zurzeit|aktuell|gegenwärtig|neuerdings|zuletzt|jüngst|kürzlich|seit|seither|seitdem|bislang|bisher|künftig|später|danach|darauf\pL*|dann|schließlich|anschließend|daraufhin|endlich|nach(?:dem|her)?|` +
		`zuvor|vorher|davor|früher|vor|bevor|bis|statt|gegenüber|(?:dies|letzt|vergangen|nächst|kommend|folgend)e[nrsm]?|vorjahr\pL*|vormonat\pL*|folgejahr\pL*|` +
		`now|today|nowadays|currently|meanwhile|recently|lately|since|so far|later|then|after\pL*|eventually|finally|subsequently|previously|earlier|before|until|by|ever|instead|compared|up from|down from|this|last|next|following|previous|ago)(?:$|\PL)`)
	// spent finds forms of the past that may not be known as such.
	spent = regex.MustCompile(`(?:^|\PL)(?:kosteten?|dauerten?|betrug|betrugen|lag|lagen|stimmten|kamen|bekamen|nahmen|starben|brachten|[Ii]t (?:cost|had|lost))(?:$|\PL)`)
)

// Of returns the settings of the sentences of a paragraph.
func Of(sentences []value.Reading) []Setting {
	list := make([]Setting, len(sentences))
	for i, s := range sentences {
		if dates := value.OfKind(s.Values, value.Date); len(dates) > 0 {
			list[i] = own(s.Text, dates, i)
			continue
		}
		if i == 0 || !list[i-1].Known {
			continue
		}
		before := list[i-1]
		switch {
		case then.MatchString(s.Text):
			before.Behind = false
			list[i] = before
		case !before.Behind && !onward.MatchString(s.Text) && (value.InPast(s.Text, s.Language) || spent.MatchString(s.Text)):
			list[i] = before
		}
	}
	return list
}

// own returns the setting of a sentence that has dates.
func own(text string, dates []value.Value, place int) Setting {
	first := dates[0]
	for _, d := range dates {
		w := d.When
		if len(w.Candidates) != 1 || w.Range || w.Vague || w.Grain > calendar.YearGrain || w.Candidates[0] != first.When.Candidates[0] {
			return Setting{}
		}
	}
	rest := text[first.End:]
	if !first.When.Reckoned {
		rest = text[:first.Start] + rest
	}
	return Setting{Date: first, Known: true, Told: place,
		Behind: !opening.MatchString(strings.TrimLeft(text[:first.Start], " \"“„»")) || onward.MatchString(rest)}
}

// Within returns what bytes from start to end of a text state, of the values of all.
func Within(text, language string, start, end int, values []value.Value) value.Reading {
	r := value.Reading{Text: text[start:end], Language: language}
	for _, v := range values {
		if start <= v.Start && v.End <= end {
			v.Start, v.End = v.Start-start, v.End-start
			r.Values = append(r.Values, v)
		}
	}
	return r
}

package attribution

import (
	"bytes"
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// What news write round the name of somebody whose words they report, in texts with a
// line for each sentence. The first group of each is the speaker. Whoever denies
// something does not say it.
var speakers = map[string][]saying{"de": germanSpeakers, "en": englishSpeakers}

// nobody finds what names no speaker, by its beginning.
var nobody = map[string]*regex.Regexp{"de": germanNobody, "en": englishNobody}

// bracketed says of which party, place or age somebody is.
const bracketed = `(?: \([^()]{1,40}\))?`

// also stands before somebody who says something, too, or on the other hand.
const also = `(?:Auch|Selbst|Sogar|Doch|Aber|Und|Denn|Even|But|And|Yet) `

// tries is how often a saying is looked for in a sentence.
const tries = 4

// A saying finds a speaker.
type saying struct {
	*regex.Regexp
	oblique bool // it has the name in another case than the nominative
	open    bool // other words may follow the name
	loose   bool // its verb may be any
}

func compile(noun string, patterns ...string) []saying {
	var list []saying
	for _, p := range patterns {
		list = append(list, saying{
			Regexp:  regex.MustCompile(strings.NewReplacer("^NOUN", `^(?:`+also+`)?`+noun, "NOUN", noun, "OBLIQUE", noun, "OPEN", englishOpen).Replace(p)),
			oblique: strings.Contains(p, "OBLIQUE") || strings.Contains(p, germanDocument),
			open:    strings.Contains(p, "OPEN"),
			loose:   strings.Contains(p, germanTurn),
		})
	}
	return list
}

// namedSpeaker returns whom a quotation names as the one whose words it reports.
func (p *Passage) namedSpeaker(quote segment.Span) segment.Span {
	for s := range p.namedSpeakers(quote) {
		return s
	}
	return segment.Span{}
}

// namedSpeakers yields whom a quotation names as those whose words it reports, the
// surest first.
func (p *Passage) namedSpeakers(quote segment.Span) iter.Seq[segment.Span] {
	language, written := value.Primary(p.Language), p.lines(quote)
	text, place := spaced(written)
	return func(yield func(segment.Span) bool) {
		for _, cue := range speakers[language] {
			for _, m := range cue.FindAllStringSubmatchIndex(text, tries) {
				from, to, ok := cue.name(text, m, language)
				if !ok {
					continue
				}
				if !yield(segment.Span{Start: quote.Start + place(from), End: quote.Start + place(to)}) {
					return
				}
				break
			}
		}
	}
}

// name returns where in a text the name stands that a saying finds.
func (cue saying) name(text string, m []int, language string) (from, to int, ok bool) {
	end := m[3]
	if cue.open {
		end = m[2] + len(clipped(text[m[2]:end]))
	}
	verb := m[1] - min(m[1]-m[0], len("said "))
	if told.MatchString(text[m[0]:m[1]]) || unsaid.MatchString(text[m[1]:]) || goesOn.MatchString(text[m[0]:m[1]]) || bidden.MatchString(text[verb:]) || shown.MatchString(text[m[0]:m[1]]) ||
		cancelled.MatchString(text[m[0]:]) || !somebody(text, m[2], end, language) || language == "en" && takes(text, end, m[1]) || cue.loose && !speaks(text[m[2]:end]) {
		return 0, 0, false
	}
	if i := behind.FindStringSubmatchIndex(text[m[0]:end]); i != nil {
		end = m[0] + i[3]
	}
	if language == "en" && !phrase(text[m[2]:end]) {
		return 0, 0, false
	}
	if i := stray.FindStringSubmatchIndex(text[m[2]:end]); i != nil && language == "de" && !strings.HasPrefix(text[end:], " zufolge") {
		end = m[2] + i[2]
	}
	from, to = nameIn(text, m[2], end, cue.oblique)
	return from, to, !pointing.MatchString(text[from:to])
}

// lines returns a part of a passage with a line for each sentence.
func (p *Passage) lines(part segment.Span) string {
	text := []byte(p.textOf(part))
	end := part.End
	for _, s := range p.Sentences {
		if end < s.Start && s.Start < part.End {
			copy(text[end-part.Start:], bytes.Repeat([]byte{'\n'}, s.Start-end))
		}
		end = max(s.End, part.Start)
	}
	return string(text)
}

// somebody says whether what stands in a text for a speaker is neither a word of
// another kind nor a date.
func somebody(text string, start, end int, language string) bool {
	first, n := utf8.DecodeRuneInString(text[start:])
	if nobody[language].MatchString(string(unicode.ToLower(first)) + text[start+n:end]) {
		return false
	}
	start += max(strings.IndexFunc(text[start:end], unicode.IsUpper), 0)
	return !slices.ContainsFunc(value.Find(text, language, value.Reference{}), func(v value.Value) bool {
		return v.Kind == value.Date && v.Start <= start && start < v.End
	})
}

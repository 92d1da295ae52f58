package statement

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/statement/grammar"
	"github.com/beleg-dev/beleg/internal/value"
)

// What a text adds to its words: which source it cites, "(Quelle: Ostheimer Bote, 6. Mai)",
// "(siehe [2])", "(ebd.)", "([Post](https://beleg.example))" or "[Doc 3, p. 4]", and in
// Markdown the number of a note, with the blank in front of both, the address behind a
// link, the mark of a quoted line.
const (
	citeMark = `\((?:[Qq]uellen?|[Ss]ources?) ?:[^()\n]{1,200}\)|\((?:(?:[Ss]iehe|[Vv]gl\.|[Cc]f\.) |[Ss]ee (?:[Ss]ource|[Dd]oc|\[|https?:))[^()\n]{1,80}\)|\((?:ebd|ebenda|ibid)\.?\)|\(\[[^\[\]\s]{1,40}(?: [^\[\]\s]{1,40}){0,2}\]\([^()\s]+\)\)|\[(?:(?:[Qq]uellen?|[Ss]ources?) ?:[^\[\]\n]{1,200}|(?:[Qq]uelle|[Ss]ource|[Dd]oc(?:ument)?|[Dd]ok(?:ument)?)\.? ?\d{1,3}(?:[,;:][^\[\]\n]{1,60})?)\]`
	// pressMark is which paper reported it on which day or page: "(Ostheimer Bote, 6.5.2025)".
	pressMark = `\([*_]?(?:(?:Der|Die|Das|The) )?(?:` + segment.Press + `|` + papers + `)[*_]?(?:,? (?:vom |of |from |on )?` + pressDay + `(?:, ` + segment.Page + `)?|, ` + segment.Page + `)\)`
	papers    = `SZ|FAZ|NZZ|WAZ|taz|BBC|CNN|ARD|ZDF|ORF|SRF|NDR|WDR|MDR|SWR|Spiegel|Zeit|Welt|Stern|Focus`
	pressDay  = `(?:\d{1,2}\. ?(?:\d{1,2}\.|\p{Lu}\p{Ll}+\.?)(?: ?(?:\d{4}|\d{2}))?|\d{4}-\d{2}-\d{2}|\d{1,2} \p{Lu}\p{Ll}+\.?(?: \d{4})?|\p{Lu}\p{Ll}+\.? \d{1,2}(?:, \d{4})?|\d{1,2}/\d{1,2}/\d{2,4})`
	noteMark  = segment.Notes + `|` + citeMark + `|` + pressMark
	tag       = `</?(?:details|summary|b|i|em|strong|u|p|div|span|br|sub|sup|small|mark|center)(?: [^<>\n]*)?/?>`
	linkMark  = `\]\([^()\s]+\)`
)

// The groups of these are what is no word.
var (
	noteMarks = regex.MustCompile(`([ \t]*(?:` + noteMark + `))`)
	// raised finds the number of a note in small figures or behind a caret; behind a unit, "m²", it is none.
	raised = regex.MustCompile(`[.!?,;:"“”»«’)]([⁰¹²³⁴-⁹]{1,3}|\^\d{1,3}\^?)(?:[\s\p{Z}]|$)`)
	// cited finds a note that somebody names as a source: "Laut [1] sank die Fähre".
	cited = regex.MustCompile(`((?:Laut|Gemäß|According to) (?:(?:der |the )?(?:Quelle|[Ss]ource|Dokument|[Dd]ocument) )?(?:\[\d{1,3}\])+,?[ \t]+)`)
	// tags finds those of HTML that Markdown may have within a line, and what one that hides the
	// rest is called.
	tags = regex.MustCompile(`(<summary>[^<>\n]{0,100}</summary>|` + tag + `)`)
	// endsInTag finds a sentence whose mark stands in front of a tag.
	endsInTag  = regex.MustCompile(`[.!]["”“»«]?(?:` + tag + `)+[\s]*$`)
	links      = regex.MustCompile(`(\[)[^\[\]\n]*[^\[\]\n\d][^\[\]\n]*(` + linkMark + `)`)
	lineQuotes = regex.MustCompile(`(?m)^([ \t]*(?:>[ \t]*)+)(?:[^\s\d>]|$)`)
	// marked is what stands between two parts of one word, or of a word and what closes
	// behind it.
	marked = regex.MustCompile("^(?:[*_`]{1,3}|#|" + noteMark + `|` + tag + `|\[|` + linkMark + `)+$`)
	closes = regex.MustCompile(`^[.,;:!?)…“”»]`)
)

// markdown returns the marks of Markdown and the ornaments of a text, in their order: what
// is no word of it.
func markdown(text string) []segment.Span {
	list := segment.Emphasis(text)
	for _, p := range []*regex.Regexp{noteMarks, cited, raised, links, lineQuotes} {
		list = appendMarks(list, p, text)
	}
	if strings.ContainsRune(text, '<') {
		list = appendMarks(list, tags, text)
	}
	if adorned(text) {
		list = append(list, ornaments(text)...)
	}
	slices.SortFunc(list, func(a, b segment.Span) int { return a.Start - b.Start })
	return list
}

// appendMarks adds what a pattern finds in a text: its groups.
func appendMarks(list []segment.Span, pattern *regex.Regexp, text string) []segment.Span {
	for _, m := range pattern.FindAllStringSubmatchIndex(text, -1) {
		for i := 2; i < len(m); i += 2 {
			list = append(list, segment.Span{Start: m[i], End: m[i+1]})
		}
	}
	return list
}

// without returns the parts of a span that are no marks.
func without(span segment.Span, marks []segment.Span) []segment.Span {
	var list []segment.Span
	for _, m := range marks[firstBehind(marks, span.Start):] {
		if m.Start >= span.End {
			break
		}
		if m.Start > span.Start {
			list = append(list, segment.Span{Start: span.Start, End: m.Start})
		}
		span.Start = max(span.Start, m.End)
	}
	if span.Start < span.End {
		list = append(list, span)
	}
	return list
}

// firstBehind returns the first mark that ends behind a byte.
func firstBehind(marks []segment.Span, at int) int {
	i, _ := slices.BinarySearchFunc(marks, at, func(m segment.Span, at int) int { return m.Start - at })
	for i > 0 && marks[i-1].End > at {
		i--
	}
	return i
}

// joins says whether nothing but marks stands between two parts of a text.
func joins(text string, before, after segment.Span) bool {
	if before.End >= after.Start {
		return false
	}
	between := text[before.End:after.Start]
	if closes.MatchString(after.Of(text)) {
		between = strings.TrimLeft(noteMarks.ReplaceAllString(between, "[1]"), " \t")
	}
	return marked.MatchString(between)
}

var (
	// label finds the emphasised words that head what a text says of a matter. The groups
	// are the words and what they head.
	label = regex.MustCompile(`^` + emphasis + `([^*_\n]{1,60}?)(?::` + emphasis + `|` + emphasis + `(?::|[ \t]+[–—-]))[ \t]+([^\s].*)$`)
	// aside finds a label that tells which side of a matter is told of: a few words, or a
	// question, "Was sich ändert".
	aside = regex.MustCompile(`^\P{L}*(?:[\pL-]+(?: [\pL-]+){0,3}|(?:Was|Wie|Warum|Wieso|Worum|Wo|Wann|Wer|What|How|Why|Where|When|Who)(?: [\pL'’-]+){1,5})$`)
	// asksAside finds the latter, which has a verb.
	asksAside = regex.MustCompile(`^\P{L}*(?:W(?:as|ie|arum|ieso|orum|o|ann|er)|What|How|Why|Where|When|Who) `)
)

// unlabelled returns the parts of a sentence without the label in front of it, where it
// tells by itself what it is about, and with the label in place of a pronoun that stands
// for it, or behind the number of it. One with a name, a place or a time is never that of a matter.
func unlabelled(text string, span segment.Span, marks []segment.Span, language string) []segment.Span {
	m := label.FindStringSubmatchIndex(span.Of(text))
	if m == nil {
		return []segment.Span{span}
	}
	words := segment.Span{Start: span.Start + m[2], End: span.Start + m[3]}
	rest := segment.Span{Start: span.Start + m[4], End: span.End}
	if len(value.Find(words.Of(text), language, value.Reference{})) > 0 {
		return []segment.Span{span}
	}
	if counted := tallying(text, words, rest, language); counted != nil {
		return counted
	}
	plain := stated(text, rest, without(rest, marks)...).Text
	if tally.MatchString(plain) {
		return []segment.Span{span}
	}
	if grammar.SelfContained(plain, language) || matterOf(words.Of(text), language) && (grammar.Standalone(plain, language) || repeats(plain, words.Of(text)) && hasVerb(plain, language)) {
		return []segment.Span{rest}
	}
	if p, ok := grammar.PronounOf(plain, language); ok && p.StandsFor(words.Of(text)) && strings.HasPrefix(rest.Of(text), p.Text+" ") {
		rest.Start += len(p.Text)
		return []segment.Span{words, rest}
	}
	return []segment.Span{span}
}

// matterOf says whether a label is a question or a few words without a verb, for no person.
func matterOf(label, language string) bool {
	return aside.MatchString(label) && (asksAside.MatchString(label) || !hasVerb(label, language) && !grammar.MayBePerson(label, language))
}

// repeats says whether a sentence begins with a label: "The ferry – The ferry sank".
func repeats(sentence, label string) bool {
	return len(sentence) > len(label) && strings.EqualFold(sentence[:len(label)], label)
}

package factcheck

import (
	"regexp"
	"slices"

	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// pronouns find one for a speaker.
var pronouns = map[string]*regexp.Regexp{
	"de": regexp.MustCompile(`(?:[“”"»«‘’],?|,)(?: so)?\s?(?:` + germanSaying + `|fügten?|ergänzten?|bekräftigten?) (?:er|sie)(?m:[ ,.:;]|$)|^(?:Er|Sie) (?:` + germanSaying + `)[ ,:]`),
	"en": regexp.MustCompile(`[,”"’']\s?(?:he|she|they) (?:said|told|added|explained|warned|wrote)(?m:[ ,.:;]|$)|^(?:He|She|They) (?:said|told|added|explained|warned|wrote)[ ,:]`),
}

// speaker returns whose words a quotation reports, where it names somebody, or has a
// pronoun for whom the sentence before it names.
func speaker(e *Evidence, quote segment.Span) Mention {
	m, pronoun := namedSpeaker(e, quote), pronouns[value.Primary(e.Language)]
	if m.Text != "" || pronoun == nil {
		return m
	}
	at := pronoun.FindStringIndex(lines(e, quote))
	if at == nil {
		return m
	}
	i := slices.IndexFunc(e.Passage.Sentences, func(s segment.Span) bool { return s.End > quote.Start+at[0] })
	if i < 1 {
		return m
	}
	return namedSpeaker(e, e.Passage.Sentences[i-1])
}

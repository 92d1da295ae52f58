package office

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// A Bearer is a person to whom a text gives an office.
type Bearer struct {
	Kind Kind
	Word string   // as the text has it
	Name []string // as the text has it, at least one word
	At   segment.Span
}

// Surname returns the last word of the name.
func (b *Bearer) Surname() string { return b.Name[len(b.Name)-1] }

var (
	// word finds one, or several parts with hyphens.
	word = regex.MustCompile(`\pL+(?:[-'’]\pL+)*`)
	// named finds a name behind an office: " (SPD) Dr. Ute Marten".
	named = regex.MustCompile(`^(?: \([^()]{1,30}\))?(?: (?:Dr|Prof|Sir|Dame)\.?)*(,)? (\p{Lu}[\pL'’-]+(?: (?:von |van |de |der |zu )*\p{Lu}[\pL'’-]*\.?(?: \p{Lu}[\pL'’-]*\.?){0,2})?)`)
	// surnamed finds at the end of a text that is no longer a name alone whose office follows: "Marten ist ".
	surnamed = regex.MustCompile(`^(\p{Lu}\p{Ll}[\pL'’-]+) (?:ist|war|wurde|bleibt|is|was|became|remains) (?:(?i:der|die|the|an?|eine?|its|ihre?|seine?) )?(?:\p{Ll}[\pL-]+ ){0,2}$`)
	// naming finds at the end of a text whose office follows: "Ute Marten, die ", "Ute Marten is the ".
	naming = regex.MustCompile(`(\p{Lu}[\pL'’-]+(?: (?:von |van |de |der |zu )*\p{Lu}[\pL'’-]+){1,3})(?: \([^()]{1,30}\))?(?:, (?:\d+, )?| (?:ist|war|wurde|bleibt|is|was|became|remains) )(?:(?i:der|die|the|an?|eine?|its|ihre?|seine?) )?(?:\p{Ll}[\pL-]+ ){0,2}$`)
	// ofLand finds the same where what it is the office of stands between: "Ute Marten is Peru's ", "Ute Marten ist Perus ".
	ofLand = regex.MustCompile(`(\p{Lu}[\pL'’-]+(?: (?:von |van |de |der |zu )*\p{Lu}[\pL'’-]+){1,3}) (?:ist|war|wurde|bleibt|is|was|became|remains) (?:the )?(?:\p{Lu}[\pL.-]+(?:['’]s?)? |\p{Ll}[\pL-]+['’]s ){1,2}(?:\p{Ll}[\pL-]+ )?$`)
	// apposed finds the same between commas: "Ute Marten, the Czech ", "Ute Marten, Perus neue ". What behind the
	// office ends it is closes.
	apposed = regex.MustCompile(`(\p{Lu}[\pL'’-]+(?: (?:von |van |de |der |zu )*\p{Lu}[\pL'’-]+){1,3}), (?:(?i:the|der|die) (?:\p{Ll}[\pL-]+ )?\p{Lu}[\pL.-]+ |(?:the )?\p{Lu}[\pL.-]+['’]s? |\p{Lu}\pL{2,}s )(?:\p{Ll}[\pL-]+ ){0,2}$`)
	closes  = regex.MustCompile(`^(?:[,.:]|$)`)
)

// unabridged matches the end of a name whose full stop ends a sentence.
var unabridged = regex.MustCompile(`\pL{3,}\.$`)

// acting matches what somebody does: "Defending, Ute Marten said".
var acting = regex.MustCompile(`ing$`)

// denying matches what says that somebody has none.
var denying = regex.MustCompile(`\b(?:kein\pL*|nicht|nie|niemals|not|never|no|neither|weder)\b`)

// longestNaming is how many bytes before an office are looked at for who has it.
const longestNaming = 300

// longestPhrase is how many words an English office has.
const longestPhrase = 4

// A mention is where a text has an office.
type mention struct {
	kind Kind
	at   segment.Span
}

// mentions lists the offices in a text in a BCP-47 language, the longest words for each.
func mentions(text, language string) []mention {
	words := word.FindAllStringIndex(text, -1)
	inGerman := value.Primary(language) == "de"
	var list []mention
	for i := 0; i < len(words); i++ {
		at := segment.Span{Start: words[i][0], End: words[i][1]}
		if inGerman {
			if first, _ := utf8.DecodeRuneInString(at.Of(text)); !unicode.IsUpper(first) {
				continue
			}
			if k := ofGerman(at.Of(text)); k != 0 {
				list = append(list, mention{k, at})
			}
			continue
		}
		for n := min(longestPhrase, len(words)-i); n > 0; n-- {
			at.End = words[i+n-1][1]
			if k := english.whole[strings.ToLower(at.Of(text))]; k != 0 {
				list = append(list, mention{k, at})
				i += n - 1
				break
			}
		}
	}
	return list
}

// Bearers lists the people to whom a text in a BCP-47 language gives an office that is
// known, right before the name or behind it.
func Bearers(text, language string) []Bearer {
	var list []Bearer
	for _, m := range mentions(text, language) {
		b := Bearer{Kind: m.kind, Word: m.at.Of(text)}
		if n := named.FindStringSubmatchIndex(text[m.at.End:]); n != nil {
			name := text[m.at.End+n[4] : m.at.End+n[5]]
			if unabridged.MatchString(name) {
				name = strings.TrimSuffix(name, ".")
			}
			b.Name = strings.Fields(name)
			b.At = segment.Span{Start: m.at.Start, End: m.at.End + n[4] + len(name)}
			apart, part := n[2] >= 0, acting.MatchString(b.Word)
			if apart == part || apart && len(b.Name) > 1 && strings.HasPrefix(text[b.At.End:], ",") {
				list = append(list, b)
			}
			continue
		}
		from := max(0, m.at.Start-longestNaming)
		before := text[from:m.at.Start]
		n := naming.FindStringSubmatchIndex(before)
		if n == nil {
			n = ofLand.FindStringSubmatchIndex(before)
		}
		if n == nil && closes.MatchString(text[m.at.End:]) {
			n = apposed.FindStringSubmatchIndex(before)
		}
		if n == nil && from == 0 {
			n = surnamed.FindStringSubmatchIndex(before)
		}
		if n == nil || denying.MatchString(before[n[3]:]) {
			continue
		}
		b.Name, b.At = strings.Fields(before[n[2]:n[3]]), segment.Span{Start: from + n[2], End: m.at.End}
		list = append(list, b)
	}
	return slices.DeleteFunc(list, func(b Bearer) bool { return beginsWithOffice(b.Name, language) })
}

// beginsWithOffice says whether a name does: "Richter" is also a surname, but here
// another person follows.
func beginsWithOffice(name []string, language string) bool {
	return len(name) > 1 && value.Primary(language) == "de" && ofGerman(name[0]) != 0
}

// Mentioned returns what a text in a BCP-47 language may call somebody beside others whom it
// names: the offices in it that stand before the name of nobody else.
func Mentioned(text, language, surname string) Kind {
	var all Kind
	for _, m := range mentions(text, language) {
		if !standsBeforeAnother(text, m, surname) {
			all |= m.kind
		}
	}
	return all
}

// standsBeforeAnother says whether an office stands before the name of somebody else.
func standsBeforeAnother(text string, m mention, surname string) bool {
	n := named.FindStringSubmatch(text[m.at.End:])
	return n != nil && !slices.ContainsFunc(strings.Fields(n[2]), func(w string) bool { return Same(w, surname) })
}

// Same says whether two words are one name, perhaps in the genitive.
func Same(a, b string) bool {
	cut := func(s string) string {
		return strings.TrimRight(strings.TrimSuffix(strings.TrimSuffix(s, "’s"), "'s"), ".'’")
	}
	a, b = cut(a), cut(b)
	return a == b || a == b+"s" || b == a+"s"
}

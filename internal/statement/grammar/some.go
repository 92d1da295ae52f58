package grammar

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/segment"
)

var (
	// amongThem begin some of those that a clause counts.
	amongThem = map[string]list{"de": listOf("darunter"), "en": listOf("including")}
	// amongOthers says in the clause of these that they are not all.
	amongOthers = map[string]string{"de": " unter anderem ", "en": " among others "}
	// alsoSome may stand behind it.
	alsoSome = listOf("auch mindestens etwa rund also at least about")
	// roughly stand before a number, and not before another one.
	roughly = listOf("rund etwa knapp fast mindestens insgesamt über about around some nearly almost over")
	// holding are verbs of a whole, whose number is not that of some of it: "Der Rat hat 30
	// Mitglieder".
	holding = listOf(`zählt zählen zählte zählten umfasst umfassen umfasste umfassten beschäftigt beschäftigen beschäftigte beschäftigten
		besitzt besitzen besaß besaßen betreibt betreiben betrieb betrieben besteht bestehen bestand bestanden
		counts counted includes included employs employ employed owns own owned comprises comprised runs operates consists consisted`)
	// having are such verbs too, where no participle follows.
	having = listOf("hat haben hatte hatten has have had")
	// comparing stand between a bound and its number: "more than 40".
	comparing = listOf("als than zu to least most")
	// someOf begin what is counted, beside numbers.
	someOf = map[string]list{
		"de": listOf("ein eine einen einem einer mehrere mehreren viele vielen einige einigen " + germanTwoToTen + " elf zwölf"),
		"en": listOf("a an several many some one eleven twelve " + englishTwoToTen),
	}
)

// some returns the clauses of a sentence that counts somebody and, behind "darunter" or
// "including", some of them, of whom it says the same: "Five people were hurt, including two
// children".
func some(words []word, g grammar, language string) []Clause {
	at := slices.IndexFunc(words, func(w word) bool { return amongThem[language][w.low] })
	if at < leastRelative || !words[at-1].comma() || !vouches(words, language) || holding.hasAny(words[:at]) || has(words[:at-1]) {
		return nil
	}
	front, part, rest := words[:at-1], words[at+1:], []word(nil)
	if end := slices.IndexFunc(part, word.pauses); end >= 0 {
		part, rest = part[:end], part[end+1:]
	}
	for len(part) > 1 && alsoSome[part[0].low] {
		part = part[1:]
	}
	if !plainClause(front) || len(part) < 2 || slices.ContainsFunc(rest, word.pauses) {
		return nil
	}
	of, all := counted(part, language), counted(front, language)
	if len(of) != 1 || of[0].Start != 0 || len(all) != 1 {
		return nil
	}
	before, behind := front[:all[0].Start], front[all[0].End:]
	for len(before) > 0 && roughly[before[len(before)-1].low] {
		before = before[:len(before)-1]
	}
	if several(before, g) || len(before) > 0 && comparing[before[len(before)-1].low] {
		return nil
	}
	main := Clause{Own: spanOf(front), Words: spansOf(front)}
	if len(behind) == 0 && len(rest) > 0 && !follows(rest, g) {
		main.Words, behind = spansOf(front, rest), rest // "Five people, including two children, were hurt"
	} else if len(behind) == 0 && len(before) == 0 {
		return nil
	}
	return []Clause{main, someAmong(before, part, behind, amongOthers[language])}
}

// someAmong returns the clause that says of some what another one says of all, and that these
// are not all.
func someAmong(before, part, behind []word, others string) Clause {
	c := Clause{Own: spanOf(part), Words: spansOf(before, part, behind), Some: true}
	c.Marks = slices.Repeat([]string{" "}, len(c.Words)-1)
	c.Marks[0] = others
	return c
}

// has says whether a clause tells what somebody has, and not what they have done.
func has(clause []word) bool {
	i := slices.IndexFunc(clause, func(w word) bool { return having[w.low] })
	last := clause[len(clause)-1]
	return i >= 0 && (i+1 == len(clause) || !participle(clause[i+1])) && (upper(last) || !strings.HasSuffix(last.low, "t") && !strings.HasSuffix(last.low, "n"))
}

// follows says whether words behind a comma tell more of what is before it.
func follows(rest []word, g grammar) bool {
	return germanInserted[rest[0].low] || englishInserted[rest[0].low] || g.joins(rest[0]) || germanGoverning[rest[0].low] || englishBeginning[rest[0].low]
}

// counted returns where words have a number and what it counts, up to its noun.
func counted(words []word, language string) (list []segment.Span) {
	for i := 0; i < len(words); i++ {
		w := words[i]
		if !counts(w) && !someOf[language][w.low] || i > 0 && (language == "de" && upper(words[i-1]) || words[i-1].mark()) {
			continue
		}
		n := i + 1
		for n < len(words) && language == "de" && adjective(words[n]) {
			n++
		}
		if n == len(words) || language == "de" && !upper(words[n]) || language == "en" && (leads(words[n]) || words[n].mark()) {
			continue
		}
		if !counts(w) && w.low[0] == 'e' && someOf["de"][w.low] && i > 0 {
			continue // "bei einem Brand" counts nobody
		}
		if language == "en" && (w.low == "a" || w.low == "an") && i > 0 {
			continue
		}
		end := n + 1
		for language == "de" && end < len(words) && upper(words[end]) {
			end++
		}
		for language == "en" && end < len(words) && !(english{}).opensOrVerb(words, end) {
			end++
		}
		list = append(list, segment.Span{Start: i, End: end})
		i = end - 1
	}
	return list
}

// opensOrVerb says whether a word cannot be of the noun phrase before it.
func (e english) opensOrVerb(words []word, i int) bool {
	_, perhaps := e.finite(words[i])
	return perhaps || opens(words[i]) || participle(words[i]) || e.joins(words[i])
}

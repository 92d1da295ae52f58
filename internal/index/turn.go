package index

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/index/words"
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
)

var (
	// headline finds a text that begins with the few words for what it is of: "Grevenau", "GREVENAU –
	// Der Rat", "Grevenau: Der Rat". The group is it.
	headline = regex.MustCompile(`^(\p{Lu}[\pL-]{3,}(?: \p{Lu}[\pL-]{3,}){0,2})(?:\.?$|: | [–—-] )`)
	// behindNoun finds what stands before a German name that a noun has: "Der Vogelpark".
	behindNoun = regex.MustCompile(`(?:^|[ (])(?:[Dd](?:er|ie|as|en|em)|[IiAa]m|[Zz]u[mr]|[Bb]eim|[Vv]om) \p{Lu}[\pL-]+ $`)
	// ofFirm finds what stands behind the name of a firm.
	ofFirm = regex.MustCompile(`^ (?:AG|SE|KG|gAG|g?GmbH|Inc|Ltd|Corp|PLC|LLC)(?:$|[^\pL])`)
)

// located returns how sources call the town that a headline may be: by a word for where it
// is, as other nouns, "Kosten: 9 Euro", have none.
func located(town string) []string {
	if town == strings.ToUpper(town) {
		parts := strings.Fields(town)
		for i, part := range parts {
			first := string([]rune(part)[:1])
			parts[i] = first + strings.ToLower(part[len(first):])
		}
		town = strings.Join(parts, " ")
	}
	var list []string
	for _, where := range []string{"in ", "In ", "aus ", "bei ", "Bei ", "nach ", "Stadt ", "Gemeinde ", "near ", "at "} {
		list = append(list, where+town)
	}
	if strings.Contains(town, " ") {
		list = append(list, town)
	}
	return list
}

// turning returns those of the names of a text that surely are some, by which it may turn to
// another matter: known ones, those behind "in" or the noun of a name, in English all but the
// first word; and what heads it.
func turning(text, language string, list []mention) []mention {
	var sure []mention
	tongue, towns := words.TongueOfText(language, text), value.Named(text, language)
	values := value.Find(text, language, value.Reference{})
	for _, m := range list {
		name := m.spellings[0]
		at := strings.Index(text, name)
		known := slices.ContainsFunc(values, func(v value.Value) bool {
			return (v.Kind == value.Name || v.Kind == value.Place) && strings.Contains(v.Text, name)
		})
		town := slices.ContainsFunc(towns, func(spellings []string) bool { return spellings[0] == name })
		if !m.pair && !m.doubtful && (known || town || at > 0 && (tongue == words.English || behindNoun.MatchString(text[:at])) || at >= 0 && ofFirm.MatchString(text[at+len(name):])) {
			sure = append(sure, m)
		}
	}
	if head := headline.FindStringSubmatch(text); head != nil && (len(sure) == 0 || head[1] == strings.ToUpper(head[1])) && (strings.Contains(head[1], " ") || !compound(head[1])) {
		sure = append(sure, mention{spellings: located(head[1])})
	}
	for i := range sure {
		sure[i].turns = true
	}
	return sure
}

// turned returns the sources that have the names of the text that may have turned to another
// matter, where none of them has the first name before the query; nil: it has not turned.
func (t *topic) turned(count []int) []string {
	lead := t.lead(count)
	if lead < 0 || t.about[lead].turns {
		return nil
	}
	most, list := 0, []string(nil)
	for id, s := range t.sources {
		n := 0
		for i, m := range t.about {
			if m.turns && s.names[i] {
				n++
			}
		}
		switch {
		case n > most:
			most, list = n, []string{id}
		case n == most && n > 0:
			list = append(list, id)
		}
	}
	if slices.ContainsFunc(list, func(id string) bool { return t.sources[id].names[lead] }) {
		return nil
	}
	return list
}

// ownName says whether a query names somebody or a town, known or not, that tells what it is of.
func (t *topic) ownName(q *factcheck.Query) bool {
	if again.MatchString(q.Text) || filled.MatchString(q.Text) || labelled.MatchString(q.Text) {
		return false
	}
	return len(t.own) > 0 || slices.ContainsFunc(value.Find(q.Text, q.Language, value.Reference{}), func(v value.Value) bool {
		return v.Kind == value.Name || v.Kind == value.Place && v.Place.Urban()
	})
}

// turnsAway says whether a query that has a name of its own, which no source has, is of another
// matter than what is said before it: a passage of a source that has nothing of that is found
// first by its words and by what they mean.
func (t *topic) turnsAway(on []string, list []factcheck.Evidence) bool {
	return t.named && slices.ContainsFunc(list, func(e factcheck.Evidence) bool {
		return e.KeywordRank == 1 && e.VectorRank == 1 && !slices.Contains(on, e.Source.ID)
	})
}

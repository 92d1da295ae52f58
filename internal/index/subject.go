package index

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/index/lexicon"
	"github.com/beleg-dev/beleg/internal/index/words"
)

// leadingWords is how many words of a query, those that say something, may be its subject: "Forty
// choirs are expected."
const leadingWords = 2

// subjectsOf returns those of the leading words of a query that a text before it has, each with
// its translations.
func subjectsOf(leading []string, q *factcheck.Query) [][]string {
	var list [][]string
	for _, w := range leading {
		subject := append([]string{w}, lexicon.Translations(w)...)
		if slices.ContainsFunc(q.About, func(text string) bool { return has(text, q.Language, subject) }) {
			list = append(list, subject)
		}
	}
	return list
}

// ofSubject returns the sources that have in their title what the query and a text before it
// speak of, where no passage found of the sources on the topic speaks of that: "The festival
// begins in May" below "The cable car of Halvern and the choir festival".
func (t *topic) ofSubject(on []string, list []factcheck.Evidence) []string {
	var titled []string
	for _, subject := range t.subjects {
		var found []string
		known := false
		for i := range list {
			e := &list[i]
			title := has(e.Source.Title, e.Language, subject)
			switch {
			case !slices.Contains(on, e.Source.ID):
				if title && !slices.Contains(found, e.Source.ID) {
					found = append(found, e.Source.ID)
				}
			case title || has(e.Passage.Text, e.Language, subject):
				known = true
			}
		}
		if !known {
			titled = append(titled, found...)
		}
	}
	return titled
}

// leastOfPart is how many bytes the last part of a compound has that tells what it is.
const leastOfPart = 5

// has says whether a text has one of some stored words, which begin with their tongue, or a
// compound that ends with it: a "Chorfestival" is a festival.
func has(text, language string, any []string) bool {
	return slices.ContainsFunc(words.Content(text, words.TongueOfText(language, text)), func(w string) bool {
		return slices.ContainsFunc(any, func(a string) bool {
			return w == a || len(a) > leastOfPart && w[0] == a[0] && strings.HasSuffix(w, a[1:])
		})
	})
}

package value

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/slug"
	"github.com/beleg-dev/beleg/internal/value/name"
)

// toTown finds what stands behind a preposition and no article, in German and English the
// place of something: "in Halvern", "from Ostheim". The group is it.
var toTown = regex.MustCompile(`(?:^|[^\pL-])(?:[Ii]n|[Aa]us|[Nn]ach|[Bb]ei|[Vv]on|[Ff]rom|[Aa]t|[Nn]ear|[Oo]f|[Tt]o) (\p{Lu}\pL{3,})`)

// Named returns the towns and people that a text in a BCP-47 language names, each in its
// spellings: words that a source on the same matter has, too. A word behind a preposition
// may be no town, "nach Angaben". Countries are left out, which a source may name by
// their people or their capital.
func Named(text, language string) [][]string {
	var names [][]string
	values := Find(text, language, Reference{})
	for _, v := range values {
		switch {
		case v.Kind == Place && v.Place.Urban() && !v.Place.InName && !v.Place.Adjective:
			names = append(names, append(v.Place.Names(), v.Text))
		case v.Kind == Name && len(v.Name.Words) > 1 && (v.Name.Woman() || v.Name.Man()):
			written := strings.Fields(v.Text)
			names = append(names, withPlain(strings.TrimSuffix(strings.TrimRight(written[len(written)-1], "'’"), "’s")))
		}
	}
	for _, m := range toTown.FindAllStringSubmatchIndex(text, -1) {
		known := slices.ContainsFunc(values, func(v Value) bool {
			return v.Start < m[3] && m[2] < v.End && (v.Kind != Name || len(v.Name.Words) > 1)
		})
		if !known {
			names = append(names, withPlain(text[m[2]:m[3]]))
		}
	}
	return names
}

// withPlain returns a word, and without its diacritics.
func withPlain(word string) []string {
	plain := []rune(slug.Plain(word))
	if len(plain) == 0 || string(plain) == strings.ToLower(word) {
		return []string{word}
	}
	plain[0] = unicode.ToUpper(plain[0])
	return []string{word, string(plain)}
}

// nameEndings are what a name may have behind it in German and English: "Halverns",
// "Halverner".
var nameEndings = []string{"", "s", "es", "n", "en", "e", "er", "ern", "ers", "erin"}

// HasName says whether a text has a name in one of its spellings, perhaps with an ending.
// It takes time linear in the length of the text.
func HasName(text string, spellings []string) bool {
	return slices.ContainsFunc(spellings, func(name string) bool {
		return occurs(text, name, func(_, rest string) bool {
			ending := rest[:len(rest)-len(strings.TrimLeftFunc(rest, unicode.IsLetter))]
			return slices.Contains(nameEndings, ending)
		})
	})
}

// HasWord says whether a text has a word with a capital as one of its language: in small
// letters, behind a German article, where no name of several words begins, or as an office in
// front of a given name.
func HasWord(text, word string) bool {
	return occurs(text, strings.ToLower(word), func(_, rest string) bool { return !letterFirst.MatchString(rest) }) ||
		occurs(text, word, func(before, rest string) bool {
			given := nextWord.FindStringSubmatch(rest)
			return given != nil && name.Given(strings.ToLower(given[1])) || behindArticle.MatchString(before) && !onNamed.MatchString(rest)
		})
}

var (
	letterFirst   = regex.MustCompile(`^\pL`)
	behindArticle = regex.MustCompile(`(?:^|[^\pL])(?:[Dd](?:er|ie|as|en|em|es)|(?:[Ee]|[KkMmSs]e)ine?[mnrs]?|[Ii]hre?[mnrs]?|[Zz]u[mr]|[Bb]eim|[Vv]om|[Ii]m|[Aa]m) $`)
	// onNamed finds the next word of a name, or the rest of one.
	onNamed = regex.MustCompile(`^(?:[ -]\p{Lu}|\pL)`)
)

// nextWord finds a whole word behind another one.
var nextWord = regex.MustCompile(`^ (\p{Lu}\pL+)[^\pL]`)

// How many bytes in front of a word and behind it are looked at.
const (
	mostArticle   = 16
	longestEnding = 16
)

// occurs says whether a text has a word where what stands before and behind it fits.
func occurs(text, word string, fits func(before, rest string) bool) bool {
	for at := 0; word != ""; {
		i := strings.Index(text[at:], word)
		if i < 0 {
			return false
		}
		begin := at + i
		at = begin + len(word)
		if before, _ := utf8.DecodeLastRuneInString(text[:begin]); !unicode.IsLetter(before) && fits(text[max(0, begin-mostArticle):begin], text[at:min(len(text), at+longestEnding)]) {
			return true
		}
	}
	return false
}

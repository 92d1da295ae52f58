package wording

import (
	"slices"
	"strings"
	"unicode"

	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/phrase"
	"github.com/beleg-dev/beleg/internal/value/place"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// renderPlace writes the name of a place, or its adjective where it has one.
func renderPlace(l place.Location, g tongue.Tongue) string {
	p := l.Likeliest()
	switch {
	case l.Form == place.AdjectiveForm && g == tongue.English && len(p.EnglishAdjectives) > 0:
		return p.EnglishAdjectives[0]
	case l.Form == place.AdjectiveForm && g == tongue.German && len(p.GermanStems) > 0:
		return p.GermanStems[0] + "e"
	case l.Form == place.PeopleForm && g == tongue.English && len(p.EnglishPeoples) > 0:
		return p.EnglishPeoples[0]
	case l.Form == place.PeopleForm && g == tongue.German && len(p.GermanPeoples) > 0:
		return p.GermanPeoples[0]
	case l.Form == place.PeopleForm:
		return ""
	}
	return tongue.Pick(g, p.German[0], p.English[0])
}

// replacePlace puts one place for another. The new one takes the form of the
// old: an adjective for an adjective, a name for a name.
func replacePlace(claim string, old, v value.Value, g tongue.Tongue) string {
	l := v.Place
	l.Form = old.Place.Form
	text := renderPlace(l, g)
	s := phrase.Lead{Text: claim, End: old.Start}
	switch {
	case old.Place.Form == place.PeopleForm:
		return ""
	case old.Place.Form == place.AdjectiveForm:
		if p := l.Likeliest(); len(p.EnglishAdjectives) == 0 || len(p.GermanStems) == 0 {
			return ""
		}
		if g == tongue.German {
			text = inflect(text, old.Text)
			if unicode.IsUpper(phrase.First(old.Text)) && !s.Empty() {
				return "" // "Deutsche Bank"
			}
		}
		return phrase.Put(claim, old.Start, old.End, "", text)
	case g == tongue.German && strings.HasSuffix(old.Text, "s") && !slices.Contains(old.Place.Likeliest().German, old.Text):
		if l.Likeliest().GermanArticle != "" || strings.HasSuffix(text, "s") {
			return "" // "Russlands Präsident"
		}
		return phrase.Put(claim, old.Start, old.End, "", text+"s")
	case g == tongue.English:
		return replaceEnglishPlace(claim, s, old, l, text)
	case old.Place.Adjective:
		return phrase.Put(claim, old.Start, old.End, "", text) // "Ukraine-Krieg"
	}
	return replaceGermanPlace(claim, s, old, l, text)
}

func replaceEnglishPlace(claim string, s phrase.Lead, old value.Value, l place.Location, text string) string {
	article := l.Likeliest().EnglishArticle
	had := s.Last(1) == "the"
	switch {
	case had && article == "" && old.Place.Likeliest().EnglishArticle != "":
		return phrase.Put(claim, s.Cut(1), old.End, "", text)
	case !had && article != "":
		return phrase.Put(claim, old.Start, old.End, article+" ", text)
	}
	return phrase.Put(claim, old.Start, old.End, "", text)
}

// Cases of German.
const (
	nominative = iota
	accusative
	dative
	genitive
)

// germanArticles give the definite article by gender and case.
var germanArticles = map[string][4]string{
	"der":    {"der", "den", "dem", "des"},
	"die":    {"die", "die", "der", "der"},
	"das":    {"das", "das", "dem", "des"},
	"die pl": {"die", "die", "den", "der"},
}

// A placePhrase is what stands before a place: a preposition, with the article
// of the old place or without.
type placePhrase struct {
	preposition string
	kase        int
}

// phrasesBefore are prepositions that hold an article, and plain ones.
var phrasesBefore = map[string]placePhrase{
	"im": {"in", dative}, "ins": {"nach", accusative}, "zum": {"zu", dative}, "zur": {"zu", dative}, "vom": {"von", dative}, "beim": {"bei", dative},
	"in": {"in", dative}, "nach": {"nach", accusative}, "aus": {"aus", dative}, "von": {"von", dative}, "bei": {"bei", dative}, "mit": {"mit", dative}, "zu": {"zu", dative},
	"gegen": {"gegen", accusative}, "für": {"für", accusative}, "durch": {"durch", accusative}, "über": {"über", accusative}, "um": {"um", accusative}, "ohne": {"ohne", accusative},
	"zwischen": {"zwischen", dative}, "und": {"und", dative}, "gegenüber": {"gegenüber", dative},
}

// contracted join a preposition and an article into one word.
var contracted = map[string]string{"in dem": "im", "zu dem": "zum", "zu der": "zur", "von dem": "vom", "bei dem": "beim"}

func replaceGermanPlace(claim string, s phrase.Lead, old value.Value, l place.Location, text string) string {
	article := l.Likeliest().GermanArticle
	oldArticle := old.Place.Likeliest().GermanArticle
	if article == oldArticle {
		return phrase.Put(claim, old.Start, old.End, "", text)
	}
	from, n, kase := old.Start, 0, nominative
	found := ""
	if oldArticle != "" {
		found = articleCase(s.Last(1), oldArticle, &kase)
	}
	if found != "" {
		n = 1
		from = s.Cut(1)
	}
	p, ok := phrasesBefore[s.Last(n+1)]
	switch {
	case ok:
		from = s.Cut(n + 1)
		if p.preposition == "in" && n == 1 && kase != dative {
			p = placePhrase{"nach", accusative} // "in die Türkei"
		}
		return phrase.Put(claim, from, old.End, p.with(article), text)
	case n == 0 && oldArticle != "":
		return "" // the article stands elsewhere
	case article == "":
		return phrase.Put(claim, from, old.End, "", text)
	case s.Empty() || n == 1:
		return phrase.Put(claim, from, old.End, germanArticles[article][kase]+" ", text)
	}
	return ""
}

// articleCase returns word where it is a form of the article, with its case.
func articleCase(word, article string, kase *int) string {
	for k, form := range germanArticles[article] {
		if form == word {
			*kase = k
			return word
		}
	}
	return ""
}

// with writes the preposition before a place with an article, or without one.
func (p placePhrase) with(article string) string {
	if article == "" {
		return p.preposition + " "
	}
	if p.preposition == "nach" {
		p = placePhrase{"in", accusative}
	}
	form := p.preposition + " " + germanArticles[article][p.kase]
	if short, ok := contracted[form]; ok {
		form = short
	}
	return form + " "
}

package grammar

import (
	"cmp"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
)

var (
	// there finds a word for where something is at the beginning of a sentence, the group;
	// "There was" tells of no place.
	there = map[string]*regex.Regexp{
		"de": regex.MustCompile(`^(Dort) \p{Ll}`),
		"en": regex.MustCompile(`^(There),? (?:he|she|they|the|his|her|their|\p{Lu}\pL+) `),
	}
	// where finds where something is. The groups are the preposition with its article, and
	// a name with a noun for what bears it: "im Landkreis Halvern", "nach Ostheim".
	where = map[string]*regex.Regexp{
		"de": regex.MustCompile(`(?:^|[^\pL-])((?i:in|aus|nach|bei|auf|am|im)(?: der| dem| den| die)?) (\p{Lu}[\pL-]+(?: \p{Lu}[\pL-]+){0,2})`),
		"en": regex.MustCompile(`(?:^|[^\pL-])((?i:in|at|from|to|near|on)(?: the)?) (\p{Lu}[\pL-]+(?: \p{Lu}[\pL-]+){0,2})`),
	}
	// kindOfPlace is a German noun behind which a place has its name.
	kindOfPlace = regex.MustCompile(`^(?:\pL+(?:kreis|teil|stadt|dorf|bezirk|insel)|Kreis|Gemeinde|Stadt|Bezirk|Region|Provinz|Insel|Hafen) \p{Lu}`)
	// resting are the prepositions of where something is, by those of from or to where.
	resting = map[string]string{
		"aus": "in", "nach": "in", "aus der": "in der", "in die": "in der", "aus dem": "in dem", "aus den": "in den",
		"from": "in", "to": "in", "from the": "in the", "to the": "in the",
	}
	// noPlace are German nouns that follow "in", "aus", "nach", "bei" or "auf" without an article.
	noPlace = listOf(`angaben ansicht meinung auffassung einschätzung darstellung aussage aussagen informationen berichten medienberichten erkenntnissen abschluss ablauf ende beginn
		zukunft haft untersuchungshaft betrieb kraft not frage form höhe richtung anspruch verbindung zusammenarbeit auftrag gefahr sicherheit ordnung planung bau arbeit bewegung
		gang ruhe sicht aussicht rente pension kurzarbeit eigenregie teilen fällen teilzeit vollzeit euro prozent millionen tonnen folge zeiten jahren monaten wochen tagen stunden minuten
		gründen kostengründen protest angst sorge mangel versehen anlass dank rücksicht absprache rücksprache bekanntwerden bedarf unfällen kontrollen temperaturen regen schnee nebel nacht
		antrag anfrage nachfrage grund basis wunsch druck dauer deutsch englisch französisch`)
)

// There returns how many bytes of a sentence are a word for where something is, and what
// the sentence before says of where; 0: the sentence has none, or that says nothing of it,
// or more than one thing.
func There(before, sentence, language string) (n int, place string) {
	primary := value.Primary(language)
	pattern := there[primary]
	if pattern == nil {
		return 0, ""
	}
	m := pattern.FindStringSubmatchIndex(sentence)
	if m == nil {
		return 0, ""
	}
	values := value.Find(before, language, value.Reference{})
	for _, w := range where[primary].FindAllStringSubmatchIndex(before, -1) {
		preposition, name := strings.ToLower(before[w[2]:w[3]]), before[w[4]:w[5]]
		is, other := locates(preposition, name, w[4], w[5], values, primary)
		if !is && !other {
			continue
		}
		if place != "" {
			return 0, "" // "in Halvern, im Keller"
		}
		if !is {
			continue
		}
		place = cmp.Or(resting[preposition], preposition) + " " + name
	}
	if place == "" || slices.ContainsFunc(values, func(v value.Value) bool {
		return v.Kind == value.Place && !v.Place.Adjective && !v.Place.InName && !strings.Contains(place, v.Text)
	}) {
		return 0, ""
	}
	return m[3], capitalized(place)
}

// locates says whether what stands behind a preposition is a place with a name, or may be
// another place: "im Keller".
func locates(preposition, name string, start, end int, values []value.Value, primary string) (is, other bool) {
	for _, v := range values {
		if v.Start >= end || v.End <= start {
			continue
		}
		switch v.Kind {
		case value.Place:
			is = !v.Place.Adjective && !v.Place.InName
			return is, !is
		case value.Name:
		default:
			return false, false // a day, an amount
		}
	}
	first, _, several := strings.Cut(name, " ")
	switch {
	case primary == "en":
		return !strings.HasSuffix(preposition, " the"), true
	case noPlace[strings.ToLower(first)]:
		return false, false
	}
	return germanWhere[preposition] && !several || kindOfPlace.MatchString(name), true
}

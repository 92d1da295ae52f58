package estimate

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/tongue"
)

// Parts of patterns.
const (
	inClause = `(?:[^.,;:!?()]|\d[.,]\d)*?` // what may stand between a verb and its amount
	verbs    = `schätz|taxier`              // those that are taken for others
	active   = `(?:t|te|ten|en)`            // their endings
	passive  = `(?:[Ww]ird|[Ww]erden|[Ww]urden?)`
)

var (
	// told finds, before an amount, what tells that somebody takes something to be so much.
	told = [...]*regex.Regexp{
		tongue.German:  regex.MustCompile(`(?:^|\PL)(?:(?i:` + verbs + `|veranschlag)` + active + `|[Bb]eziffer(?:t|te|ten|n)|[Gg](?:ab|aben|ibt|eben)) ` + inClause + `(?:auf|mit) $`),
		tongue.English: regex.MustCompile(`(?i)(?:^|\PL)(?:estimate[sd]?|puts?|value[sd]?|assesse[sd]) ` + inClause + `(?:at|to be) $`),
	}
	// toldBehind finds it where the verb stands behind the amount, and leaned what then stands before that.
	toldBehind = regex.MustCompile(`^ (?:(?:ge)?(?:` + verbs + `)|beziffer|veranschlag|angegeb)` + active + `(?:\PL|$)`)
	leaned     = regex.MustCompile(`(?:^|\PL)(?:auf|mit) $`)

	// before and behind an amount they find a verb that is taken for others.
	before = regex.MustCompile(`(?:^|\PL)((?i:` + verbs + `)` + active + `) ` + inClause + `auf $`)
	behind = regex.MustCompile(`^ (ge(?:` + verbs + `)t|(?:` + verbs + `)` + active + `)(?:\PL|$)`)
	stem   = regex.MustCompile(`(?i)^(?:ge)?(?:` + verbs + `)`)
	// by finds who it is that takes something to be so much, and passively whether it need be nobody.
	by        = regex.MustCompile(`(?:^|\PL)(` + passive + `)((?: [^ .,;:!?()]+){0,4}?) von ((?:[Dd]e[rmn]|[Ee]ine[mr]) ` + inClause + `auf )$`)
	passively = regex.MustCompile(`(?:^|\PL)` + passive + ` ` + inClause + `auf $`)
)

// amounts is a verb for what is told passively, by the verb that says that it is.
var amounts = map[string]string{"wird": "beläuft sich", "werden": "belaufen sich", "wurde": "belief sich", "wurden": "beliefen sich"}

// ToldAlike returns a source and a claim of one amount, each of which says that somebody takes
// something to be so much, with "beziffern" in the place of "schätzen", where only one of them
// has that or they are in two languages. "Wird von der Polizei auf … geschätzt" becomes "beläuft
// sich nach Angaben von der Polizei auf …".
func ToldAlike(source, claim value.Reading) (string, string) {
	for _, v := range claim.Values {
		if !estimated(claim, v) {
			continue
		}
		for _, x := range source.Values {
			same := value.Compare(v, x)
			if same != value.Equal && same != value.Compatible || value.Counted(v, x) == value.Different || !estimated(source, x) {
				continue
			}
			if verbOf(source, x) == verbOf(claim, v) && tongue.Of(source.Language) == tongue.Of(claim.Language) {
				return source.Text, claim.Text
			}
			return put(source, x), put(claim, v)
		}
	}
	return source.Text, claim.Text
}

// estimated says whether a text tells that somebody takes something to be an amount of it.
func estimated(r value.Reading, v value.Value) bool {
	g := tongue.Of(r.Language)
	if g == tongue.None || !slices.Contains([]value.Kind{value.Number, value.Money, value.Percent, value.Duration}, v.Kind) {
		return false
	}
	ahead := r.Text[:v.Start]
	return told[g].MatchString(ahead) || g == tongue.German && leaned.MatchString(ahead) && toldBehind.MatchString(r.Text[v.End:])
}

// find returns where the verb of an amount stands that is taken for others; from < 0: nowhere.
func find(r value.Reading, v value.Value) (from, to int) {
	if tongue.Of(r.Language) == tongue.German {
		if m := before.FindStringSubmatchIndex(r.Text[:v.Start]); m != nil {
			return m[2], m[3]
		}
		if m := behind.FindStringSubmatchIndex(r.Text[v.End:]); m != nil && leaned.MatchString(r.Text[:v.Start]) {
			return v.End + m[2], v.End + m[3]
		}
	}
	return -1, -1
}

// verbOf returns that verb, without its ending and with its voice.
func verbOf(r value.Reading, v value.Value) string {
	from, to := find(r, v)
	if from < 0 {
		return ""
	}
	verb := strings.TrimPrefix(strings.ToLower(stem.FindString(r.Text[from:to])), "ge")
	if passively.MatchString(r.Text[:v.Start]) {
		return "is " + verb
	}
	return verb
}

// put writes a text with another verb for an amount.
func put(r value.Reading, v value.Value) string {
	from, to := find(r, v)
	if from < 0 {
		return r.Text
	}
	if m := by.FindStringSubmatch(r.Text[:v.Start]); m != nil && from > v.End {
		start := v.Start - len(m[0]) + strings.Index(m[0], m[1])
		verb := amounts[strings.ToLower(m[1])]
		if m[1][0] == 'W' {
			verb = "B" + verb[1:]
		}
		return r.Text[:start] + verb + m[2] + " nach Angaben von " + m[3] + r.Text[v.Start:from-1] + r.Text[to:]
	}
	if passively.MatchString(r.Text[:v.Start]) {
		return r.Text // it does not say whose word it is
	}
	word := r.Text[from:to]
	ending := word[len(stem.FindString(word)):]
	verb := "beziffer" + ending
	if ending == "en" {
		verb = "beziffern"
	}
	if word[0] == 'S' || word[0] == 'T' {
		verb = "B" + verb[1:]
	}
	return r.Text[:from] + verb + r.Text[to:]
}

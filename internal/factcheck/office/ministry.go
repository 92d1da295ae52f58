package office

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
)

// A Ministry is one that a text names. The zero Kind: one of which it does not know the field.
type Ministry struct {
	Kind Kind // of its minister
	At   segment.Span
}

const fields = `((?:[\pL-]+)(?:(?:, | und | and | & |, and |, und )(?:(?:für|the|for|die|den|das) )?[\pL-]+)*)`

var (
	// inGerman finds one, perhaps behind the first part of another compound: "Wirtschafts- und Energieministerium".
	inGerman = regex.MustCompile(`(?:(\p{Lu}\pL+)-(?:, \pL+-)* und )?(\p{Lu}?[\pL-]*[Mm]inisterium)s?(?: (?:für|der|des) ` + fields + `)?|(Auswärtige[nsm]? Amt(?:e?s)?|Kanzleramt(?:e?s)?)`)
	// inEnglish finds one.
	inEnglish = regex.MustCompile(`(?:((?:[\pL-]+ ){0,3})([Mm]inistry|[Dd]epartment)(?: (of|for) (?:the )?` + fields + `(?: [Aa]ffairs)?)?)|(Foreign Office|Home Office|State Department|Treasury|Pentagon)`)
	// joining parts the fields of one.
	joining = regex.MustCompile(`, and |, und | and | und | & |, `)
	// leading stands in front of a field.
	leading = regex.MustCompile(`^(?:für|the|for|die|den|das) `)
)

// called are ministries whose names tell none of the fields, and what a minister of a field is
// called otherwise.
var called = map[string]Kind{
	"auswärtig": foreign, "kanzleramt": premier, "foreign office": foreign, "home office": interior, "state department": foreign, "treasury": finance, "pentagon": defenceForces,
	"foreign": foreign, "foreign affairs": foreign, "state": foreign, "home": interior, "home affairs": interior, "inner": interior, "auswärtige": foreign, "auswärtiges": foreign, "äußeres": foreign,
	"inneres": interior, "innern": interior, "inneren": interior, "interior": interior, "finanz": finance, "finanzen": finance, "finances": finance,
	"bildung": education | culture, "forschung": education | culture, "wissenschaft": education | culture, "research": education | culture, "science": education | culture,
	"arbeit": labour, "soziales": labour, "arbeit und soziales": labour, "social affairs": labour, "wirtschaft": economy | energy, "handel": economy | energy, "trade": economy | energy, "commerce": economy | energy,
	"economic affairs": economy | energy, "economics": economy | energy, "verteidigung": defenceForces, "verkehr": transport, "infrastruktur": transport, "transportation": transport, "infrastructure": transport,
	"familie": family, "familien": family, "frauen": family, "jugend": family, "women": family, "youth": family,
}

// Ministries lists those of a text in a BCP-47 language.
func Ministries(text, language string) []Ministry {
	german := value.Primary(language) == "de"
	find := inEnglish
	if german {
		find = inGerman
	}
	var list []Ministry
	for _, m := range find.FindAllStringSubmatchIndex(text, -1) {
		part := func(i int) string {
			if m[2*i] < 0 {
				return ""
			}
			return text[m[2*i]:m[2*i+1]]
		}
		x := Ministry{At: segment.Span{Start: m[0], End: m[1]}}
		switch {
		case german && part(4) != "":
			x.Kind = called[strings.TrimRight(strings.ToLower(strings.Fields(part(4))[0]), "ensm")]
			if strings.HasPrefix(part(4), "Kanzler") {
				x.Kind = premier
			}
		case german:
			x.Kind = ofGerman(strings.TrimSuffix(part(2), "ium"))
			if x.Kind == anyMinister {
				x.Kind = 0
			}
			if part(1) != "" {
				x.Kind |= ofGerman(part(1) + "minister")
			}
			kind, behind := ofFields(part(3), ofGermanField)
			x.Kind |= kind
			x.At.End -= behind
			if kind == 0 {
				x.At.End = m[5]
			}
		case part(5) != "":
			x.Kind = called[strings.ToLower(part(5))]
		case part(3) == "":
			var name string
			if x.Kind, name = before(part(1)); x.Kind == 0 && !strings.HasSuffix(part(0), "inistry") {
				continue // a department of anything
			}
			x.At.Start = m[4] - len(name)
		default:
			kind, behind := ofFields(part(4), ofEnglishField)
			x.Kind, x.At.Start = kind, m[4]
			x.At.End = m[9] - behind
			if strings.HasSuffix(part(2), "epartment") && x.Kind == 0 {
				continue
			}
		}
		list = append(list, x)
	}
	return list
}

// before returns the kind that words in front of "ministry" give it, and those which do.
func before(words string) (Kind, string) {
	for rest := words; rest != ""; {
		if k := ofEnglishField(strings.TrimSpace(rest)); k != 0 {
			return k, rest
		}
		_, rest, _ = strings.Cut(rest, " ")
	}
	return 0, ""
}

// ofFields returns the kinds of all fields that a text lists, of those which are known, and how
// many bytes behind the last of these: "and the town".
func ofFields(text string, of func(string) Kind) (all Kind, behind int) {
	if text == "" {
		return 0, 0
	}
	behind = len(text)
	for at := 0; ; {
		end, next := len(text), len(text)
		if m := joining.FindStringIndex(text[at:]); m != nil {
			end, next = at+m[0], at+m[1]
		}
		if k := of(leading.ReplaceAllString(text[at:end], "")); k != 0 {
			all |= k
			behind = len(text) - end
		}
		if at = next; end == len(text) {
			return all, behind
		}
	}
}

func ofEnglishField(field string) Kind {
	field = strings.ToLower(field)
	if k := called[field]; k != 0 {
		return k
	}
	return english.whole[field+" minister"] & anyMinister
}

func ofGermanField(field string) Kind {
	if k := called[strings.ToLower(field)]; k != 0 {
		return k
	}
	for _, joint := range []string{"", "s"} {
		if k := german.whole[strings.ToLower(field)+joint+"minister"]; k != 0 {
			return k
		}
	}
	return 0
}

// OtherMinistry returns the only ministry of a passage if it is of other fields than one that is
// known, and what stands round the passage has neither that nor its minister.
func OtherMinistry(known Ministry, passage, round, language string) (Ministry, bool) {
	told := Ministries(passage, language)
	if len(told) != 1 || Agree(known.Kind, told[0].Kind) {
		return Ministry{}, false
	}
	may := func(k Kind) bool { return k&known.Kind != 0 }
	return told[0], !slices.ContainsFunc(Ministries(round, language), func(m Ministry) bool { return m.Kind == 0 || may(m.Kind) }) &&
		!slices.ContainsFunc(mentions(round, language), func(m mention) bool { return may(m.kind) && m.kind&^anyMinister == 0 && m.kind != anyMinister })
}

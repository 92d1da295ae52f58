package attribution

import (
	"maps"
	"slices"
	"strings"
	"unicode"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/segment/maker"
	"github.com/beleg-dev/beleg/internal/segment/role/stamp"
	"github.com/beleg-dev/beleg/internal/value"
)

// A Voice is an agency, a newspaper or a station whose report a text passes on, the media of
// a country, or a body with an acronym whose words it reports.
type Voice struct {
	segment.Span          // of its name
	Words        []string // of it, in lower case, but for what it is
	Agency       bool     // an agency, which has one name in all languages
	Media        bool     // those of a country, none by its name
	Land         string   // the ISO 3166 code of its country; empty: the text does not tell
}

const (
	germanOutletKind  = `(?:[\pL-]*(?:[Aa]gentur|[Zz]eitung|[Ss]ender|[Mm]agazin|[Pp]ortal|[Bb]latt|[Rr]undfunk)s?|Radio(?:senders?)?)`
	englishOutletKind = `(?:(?:news )?(?:agency|magazine|website|outlet|channel)|newspaper|broadcaster|daily|weekly|tabloid|newswire|[Rr]adio(?: station)?|Radio)`
	// outletName is what may be the name of an agency, or of a paper.
	outletName = `(?:` + quotedName + `|\pL[\pL'’&./-]*(?: (?:\p{Lu}|&)[\pL'’&./-]*){0,3})`
	// germanOutlet and englishOutlet have in their group what may be one.
	germanOutlet  = `((?:(?i:der|die|das|dem|den|des) )?(?:\p{Ll}[\pL-]*(?:en?|er?) )?(?:` + germanOutletKind + ` )?` + outletName + `)`
	englishOutlet = `((?:(?i:the|an?) )?(?:\pL[\pL-]* )?(?:` + englishOutletKind + ` )?` + outletName + `(?: ` + englishOutletKind + `)?)`
	germanReport  = `(?:melde(?:t|te|n|ten)|berichte(?:t|te|n|ten)|schreib(?:t|en)|schrieb(?:en)?|zitier(?:t|te|en|ten))`
	englishReport = `(?:report(?:s|ed)?|sa(?:id|ys?)|wrote|writes?|quote[sd]|cite[sd])`
)

// passing find a report that is passed on; the first group may be whose it is.
var passing = map[string][]*regex.Regexp{
	"de": {
		// Laut dpa sank das Schiff; nach einem Bericht der Zeitung „Elbpost“
		regex.MustCompile(`(?:^|\PL)(?:[Ll]aut|[Nn]ach (?:Angaben|Informationen|Berichten)(?: von)?)(?: (?:einem|dem|einer|der) (?:Bericht|Meldung)(?: von)?)? ` + germanOutlet),
		regex.MustCompile(`(?:^|\PL)[Nn]ach (?:einem|dem|einer|der) (?:Bericht|Meldung)(?: von)? ` + germanOutlet),
		// Nach Reuters-Angaben sank das Schiff.
		regex.MustCompile(`(?:^|\PL)(?:[Nn]ach|[Ll]aut)(?: einem| einer)? (\pL+)-(?:Angaben|Informationen|Berichten?|Meldung(?:en)?)(?:$|\PL)`),
		// Reuters zufolge sank das Schiff.
		regex.MustCompile(`(?m:^|, )` + germanOutlet + ` zufolge`),
		// Interfax meldete am Abend, das Schiff sei gesunken; wie Interfax meldete
		regex.MustCompile(`(?m:^|[,;] )(?:[Ww]ie )?` + germanOutlet + germanWhen + germanSource + ` ` + germanReport + `(?:$|\PL)`),
		// Am Abend meldete die Agentur RIA, das Schiff sei gesunken.
		regex.MustCompile(`(?:^|\PL)` + germanReport + germanWhen + ` ` + germanOutlet + germanWhen + germanSource + `(?m:[,;:.]|$)`),
	},
	"en": {
		// According to Reuters the ship sank.
		regex.MustCompile(`(?:^|\PL)[Aa]ccording to (?:(?:a|the) report (?:by|from|in) )?` + englishOutlet),
		// AFP reported on Monday that the ship had sunk.
		regex.MustCompile(`(?m:^|, )` + englishOutlet + englishAlso + ` ` + englishReport + `(?:$|\PL)`),
		// The ship sank, reported the Daily Tide.
		regex.MustCompile(`, ` + englishReport + ` ` + englishOutlet + `(?m:[,;.]|$)`),
	},
}

// carrying find to whom somebody said something who is not named; only what surely is an outlet
// is one of these.
var carrying = map[string][]*regex.Regexp{
	"de": {
		// sagte der Nachrichtenagentur RIA; teilte der Agentur EFE mit; gegenüber der Zeitung „Elbpost“
		regex.MustCompile(`(?:^|\PL)(?:(?:sag|bestätig|erklär|erzähl|teil)(?:t|te|ten|en)(?: [^.,;:!?]{1,60})?|gegenüber) (?:der|dem) ((?:\p{Ll}[\pL-]*en )?` + germanOutletKind + ` ` + outletName + `)`),
		// sagte Reuters; gegenüber Reuters
		regex.MustCompile(`(?:^|\PL)(?:(?:sag|bestätig|erklär|erzähl|teil)(?:t|te|ten|en)|gegenüber) (` + agencyName + `)(?:$|\PL)`),
	},
	"en": {
		// a source told TASS; a source quoted by the Interfax agency; according to a source of EFE
		regex.MustCompile(`(?:^|\PL)(?:(?:told|tells|quoted by|cited by|speaking to|interview with)|sources?(?: \pL+){0,3} (?:of|at)) ` +
			`((?:(?i:the|an?) )?(?:\p{Ll}[\pL-]* )??(?:` + englishOutletKind + ` )?(?:\p{Lu}[\pL'’&./-]*|` + agencyName + `)(?: (?:\p{Lu}|&)[\pL'’&./-]*){0,3}(?: ` + englishOutletKind + `)?)(?:$|[^\pL-])`),
	},
}

var agencyName = `(?:` + strings.Join(slices.Sorted(maps.Keys(maker.Agencies)), "|") + `)`

// media finds those of a country: "Schweizer Medien", "US media".
var media = regex.MustCompile(`^(.*[^- ])[- ](?:[Mm]edien(?:berichte\pL*)?|[Pp]resse|media)$`)

var (
	outletKind = regex.MustCompile(`\b(?:` + germanOutletKind + `|` + englishOutletKind + `)(?: |$)`)
	paper      = regex.MustCompile(`^` + stamp.Paper + `$`)
	// manyPapers finds words for papers that are no name of one.
	manyPapers = regex.MustCompile(`^(?i:(?:\pL+-)?(?:presse|radio|rundfunk|zeitung|nachrichten|nachrichtenagentur|mail|review|record|post|star|sun|standard|today|bote|journal))$`)
	// compounded finds the name of one that has with a hyphen what it is: "Ostsee-Zeitung".
	compounded = regex.MustCompile(`^(\p{Lu}\p{Ll}+)-(?:Zeitung|Magazin|Sender|Rundfunk|Blatt)$`)
	agency     = regex.MustCompile(`^(?:(?i:the) )?(?:\pL+ )?` + agencyName + `$`)
	acronym    = regex.MustCompile(`^(?:(?i:der|die|das|dem|den|the) )?(?:\p{Lu}\p{Ll}+ )?(\p{Lu}{2,6})$`)
	article    = regex.MustCompile(`^(?i:der|die|das|dem|den|des|the|an?) `)
)

// VoiceOf returns the one voice that a sentence passes on. False: it has none, or several.
func VoiceOf(sentence, language string) (Voice, bool) {
	language = value.Primary(language)
	text, place := spaced(sentence)
	var found []Voice
	add := func(start, end int) {
		v, ok := voice(text[start:end], language)
		if ok {
			v.Span = segment.Span{Start: place(start + v.Start), End: place(start + v.End)}
			if !slices.ContainsFunc(found, func(f Voice) bool { return f.Start < v.End && v.Start < f.End }) {
				found = append(found, v)
			}
		}
	}
	for _, p := range passing[language] {
		for _, m := range p.FindAllStringSubmatchIndex(text, tries) {
			if !joinedTo.MatchString(text[m[3]:]) {
				add(m[2], m[3])
			}
		}
	}
	for _, p := range carrying[language] {
		m := p.FindStringSubmatchIndex(text)
		if len(found) > 0 || m == nil || joinedTo.MatchString(text[m[3]:]) {
			continue
		}
		name := strings.TrimRight(text[m[2]:m[3]], ".")
		if !acronym.MatchString(name) || outletKind.MatchString(name) || agency.MatchString(name) {
			add(m[2], m[3])
		}
	}
	if len(found) == 0 {
		p := Alone(text, language)
		if s := p.Speaker(p.Span); acronym.MatchString(s.Of(text)) && !joinedTo.MatchString(text[s.End:]) {
			add(s.Start, s.End)
		}
	}
	if len(found) != 1 {
		return Voice{}, false
	}
	return found[0], true
}

// joinedTo finds a second one behind a name.
var joinedTo = regex.MustCompile(`^ (?:und|sowie|oder|and|or|&) `)

// voice returns a voice that a text names.
func voice(text, language string) (Voice, bool) {
	text = strings.TrimRight(text, ".")
	bare := text[len(article.FindString(text)):]
	name := strings.Join(strings.Fields(outletKind.ReplaceAllString(bare, "  ")), " ")
	words := strings.FieldsFunc(name, notLetter)
	kind, land := outletKind.MatchString(bare), landOf(bare, language)
	if m := media.FindStringSubmatch(bare); m != nil && land != "" {
		return Voice{Span: segment.Span{Start: len(text) - len(bare), End: len(text)}, Words: strings.FieldsFunc(strings.ToLower(bare), notLetter), Media: true, Land: land}, true
	}
	for _, begins := range []func(string) bool{
		func(w string) bool { return unicode.IsUpper([]rune(w)[0]) || maker.Agencies[w] }, // "staatliche Agentur RIA"
		func(w string) bool { return maker.Agencies[w] },                                  // "State news agency TASS"
	} {
		if i := slices.IndexFunc(words, begins); kind && i > 0 {
			words = words[i:]
		}
	}
	if m := compounded.FindStringSubmatch(bare); len(words) == 0 && m != nil {
		words = []string{m[1]}
	}
	if len(words) == 0 {
		return Voice{}, false
	}
	// What follows in lower case belongs to the sentence: "dpa läuft".
	single := len(words) == 1
	switch {
	case kind && unicode.IsUpper([]rune(words[0])[0]):
	case maker.Agencies[words[0]] && (single || unicode.IsUpper([]rune(words[1])[0])):
	case paper.MatchString(name) && (!single || !manyPapers.MatchString(name) || language == "en" && len(bare) < len(text)):
	case acronym.MatchString(text): // "die Gewerkschaft EVG"
		words = words[len(words)-1:]
	default:
		return Voice{}, false
	}
	agency := maker.Agencies[words[0]]
	for i, w := range words {
		words[i] = strings.ToLower(w)
	}
	return Voice{Span: segment.Span{Start: len(text) - len(bare), End: len(text)}, Words: words, Agency: agency, Land: land}, true
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// landOf returns the country that describes a voice, itself or by a town of it: "the Swiss
// agency", "Moskauer Medien".
func landOf(text, language string) string {
	for _, v := range value.Find(text, language, value.Reference{}) {
		if v.Kind == value.Place && len(v.Place.IDs) > 0 {
			return v.Place.Likeliest().Code
		}
	}
	return ""
}

// Other says whether two voices surely have different names. "AP" is the Associated Press,
// and the UNO the UN.
func (v Voice) Other(o Voice) bool {
	if v.Media || o.Media {
		return v.Land != o.Land // which media they are, the text does not tell
	}
	return !alikeIn(v.Words, o.Words) && !alikeIn([]string{initials(v.Words)}, o.Words) && !alikeIn([]string{initials(o.Words)}, v.Words)
}

// sameLetters is how many letters at the beginning make two names of one.
const sameLetters = 3

func alikeIn(a, b []string) bool {
	return slices.ContainsFunc(a, func(x string) bool {
		return slices.ContainsFunc(b, func(y string) bool {
			p, q := []rune(x), []rune(y)
			n := min(len(p), len(q), sameLetters)
			return string(p[:n]) == string(q[:n])
		})
	})
}

func initials(words []string) string {
	var b strings.Builder
	for _, w := range words {
		b.WriteRune([]rune(w)[0])
	}
	return b.String()
}

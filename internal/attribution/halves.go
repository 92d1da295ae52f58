package attribution

import (
	"slices"
	"strconv"
	"strings"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/value"
	"github.com/beleg-dev/beleg/internal/value/calendar"
	"github.com/beleg-dev/beleg/internal/value/quantity"
)

// A Half is a part of a sentence in which one of two speakers gives an amount. Spans and
// bytes are of the sentence.
type Half struct {
	segment.Span
	Speaker segment.Span
	Amount  value.Value
	Verb    segment.Span // at the end of a German clause with "während"; empty: it stands elsewhere
	Bare    bool         // it says nothing but the amount of what is counted: "die Polizei sprach von 250"
	Brief   bool         // of two sentences: it says no more of what is counted than the other one
}

// What stands between a speaker and an amount in German and English, with an example above
// each. The preposition in front of the amount is the second group.
var (
	germanGiving = compile(germanNoun,
		// Den Schaden schätzte die Polizei auf 250 Euro.
		`^`+germanMeasure+` (?:schätz(?:t|en|ten?)|beziffer(?:t|n|ten?)) NOUN (auf )`+germanOnly+`$`,
		// Das Tempo gab der Fahrer mit 15 Kilometern in der Stunde an.
		`^`+germanMeasure+` (?:gab(?:en)?|gibt|geben) NOUN (mit )`+germanOnly+`$`,
		// Die Polizei sprach von 250 Gästen.
		`^NOUN`+germanCounter+` (?:sprach(?:en)?|spricht|sprechen|ging(?:en)?|geht|gehen|berichte(?:n|t|ten?))`+amid+` (von )`+germanOnly+`$`,
		// Die Polizei schätzte die Zahl auf 250.
		`^NOUN`+germanCounter+` (?:schätz(?:t|en|ten?)|beziffer(?:t|n|ten?))`+amid+` (auf )`+germanOnly+`$`,
		// Die Polizei gab die Zahl mit 250 an.
		`^NOUN (?:gab(?:en)?|gibt|geben)`+amid+` (mit )`+germanOnly+`$`,
		// Der Gutachter errechnete 250.
		`^NOUN`+germanCounter+` (?:(?:er|be)rechne(?:t|n|ten?)|nannten?|nenn(?:t|en)) ()`+germanOnly+`$`,
		// Während die einen 600 zählten, sprach die Polizei von 250.
		`^`+germanLead+`(?:sprach(?:en)?|ging(?:en)?) NOUN`+amid+` (von )`+germanOnly+`$`,
		`^`+germanLead+`(?:schätzten?|bezifferten?) NOUN`+amid+` (auf )`+germanOnly+`$`,
	)
	englishGiving = compile(englishNoun,
		// Police put the crowd at 250.
		`^NOUN`+englishCounter+` (?:puts?|putting|estimated?|estimates)`+amid+` (at )`+englishOnly+`$`,
		// The town gives the cost as 250 euros.
		`^NOUN`+englishCounter+` (?:gives?|gave|giving)`+amid+` (as )`+englishOnly+`$`,
		// Police spoke of 250 guests.
		`^NOUN`+englishCounter+` (?:spoke|speaks?|speaking|talked) (of )`+englishOnly+`$`,
		// Police said 250 had come.
		`^NOUN`+englishCounter+` (?:said|says?|saying|claim(?:s|ed|ing)?|estimated?|estimates)(?: that)?(?: there (?:were|had been))? ()`+englishOnly+`$`,
	)
	// Those who count may count what is their own: "Der Zoo zählte 250 Gäste."
	germanCounting = compile(germanNoun, `^NOUN`+germanCounter+` (?:zählten?|registrierten?)`+amid+` ()`+germanOnly+`$`, `^`+germanLead+`(?:zählten?|registrierten?) NOUN`+amid+` ()`+germanOnly+`$`,
		`^NOUN`+germanCounter+` (?:kam(?:en)?|komm(?:t|en))(?: (?:`+germanContrast+`))? (auf )`+germanOnly+`$`)
	englishCounting = compile(englishNoun, `^NOUN`+englishCounter+` counted ()`+englishOnly+`$`)
	// So may those who report, but for the dead or hurt: "Das Ministerium meldete neun Tote."
	germanReporting  = compile(germanNoun, `^NOUN`+germanCounter+` (?:meldeten?|meldet|melden) ()`+germanOnly+`$`, `^`+germanLead+`meldeten? NOUN ()`+germanOnly+`$`)
	englishReporting = compile(englishNoun, `^NOUN`+englishCounter+` report(?:s|ed)? ()`+englishOnly+`$`)
	// What the other half has is left out: "…, die Polizei nur von 250."
	germanLeaving = compile(germanNoun, `^NOUN (?:(?:`+germanContrast+`) )?`+germanOnly+`((?:von |auf |mit )?)`+germanOnly+`$`)
	// während die Polizei von 250 Gästen sprach
	germanTrailing = compile(germanNoun, `^NOUN`+amid+` ((?:von |auf )?)`+germanOnly+`$`)
	englishLeaving = compile(englishNoun, `^NOUN ((?:at |of |as )?)`+englishOnly+`$`)
)

const (
	// germanMeasure is an object in front of its verb, of which an amount is given.
	germanMeasure  = `(?:(?:Den|Ihren|Seinen) (?:\pL+en )?\p{Lu}[^,;:]{1,60}?|(?:Die|Das|Ihre?|Seine?) (?:\pL+e )?(?:(?:Zahl|Höhe|Dauer|Länge|Größe|Geschwindigkeit|Summe|Kosten|Schäden|Verluste|Tempo|Gewicht|Alter|Ausmaß)(?: [^,;:]{1,60}?)?))`
	amid           = `(?: [^,;:]{1,60}?)?`
	germanFew      = `nur|bloß|lediglich|gar|sogar|insgesamt`
	germanOnly     = `(?:(?:` + germanFew + `) ){0,2}`
	germanContrast = `dagegen|hingegen|jedoch|indes|aber|wiederum|allerdings|selbst`
	englishOnly    = `(?:(?:only|just|a total of|as many as) )?`
	// germanLead says when or where, in front of a verb: "Bei dem Umzug am Samstag sprach …".
	germanLead = `(?:(?:Am|An|Auf|Bei|Beim|Im|In|Zu|Zum|Zur) [^,;:]{1,60}? )?`
	// What stands behind a speaker who is set against another one: "the insurer, by contrast,",
	// "Anwohner bestritten diese Zahl und".
	germanCounter  = `(?: (?:` + germanContrast + `|ihrerseits|seinerseits))?(?: (?:bestritt(?:en)?|bestreite[nt]|widersprach(?:en)?|widersprech?en|widerspricht|bezweifel(?:n|t|ten?)) (?:diese[nr]?) (?:Zahl(?:en)?|Angaben?|Darstellung|Schätzung(?:en)?) und)?`
	englishCounter = `(?:, (?:by contrast|in contrast|however|meanwhile|on the other hand|in turn|for (?:its|their|his|her) part),)?(?: (?:disput|contest|challeng|reject)(?:es|ed|e)? (?:this|that|the) (?:figure|number|count|estimate|total|toll)(?:,| and))?`
)

// A giving is how speakers of a language give amounts.
type giving struct {
	saying, counting, reporting, leaving, trailing []saying
}

var givings = map[string]giving{
	"de": {germanGiving, germanCounting, germanReporting, germanLeaving, germanTrailing},
	"en": {englishGiving, englishCounting, englishReporting, englishLeaving, nil},
}

var (
	// parting finds what stands between two halves.
	parting = regex.MustCompile(`(?:[,;]| [–—])? (?:während|wohingegen|wogegen|aber|doch|und|while|whereas|but|and) |[,;] | [–—] `)
	// opposing stands in front of the first half.
	opposing = regex.MustCompile(`^(?:Während|While|Whereas) `)
	// trailed finds the verb at the end of a clause with "während"; the second group is for
	// counting.
	trailed = regex.MustCompile(` (sprach(?:en)?|schätzten?|bezifferten?|(zählten?|registrierten?))$`)
	// crowds are those who count others.
	crowds = regex.MustCompile(`(?i:polizei|veranstalter|organisator|initiator|police|organi[sz]er)`)
	// measured finds one, in which "sein" may be that of the speaker.
	measured = regex.MustCompile(`^` + germanMeasure + ` (?:schätz(?:t|en|ten?)|beziffer(?:t|n|ten?)|gab(?:en)?|gibt|geben) `)
	// partisans count those who strike.
	partisans = regex.MustCompile(`(?i:gewerkschaft|arbeitgeber|\bunions?\b|employers)`)
	striking  = regex.MustCompile(`(?i:streik|ausstand|\bstrik|\bstruck\b|walk(?:ed|ing)? ?out|picket)`)
	// resumed finds in front of an amount what is estimated, by its pronoun.
	resumed = regex.MustCompile(`((?:schätz|beziffer)\pL*) (?:sie|ihn|es) (auf )`)
	// accused finds what is no subject.
	accused = regex.MustCompile(`^(?:(?i:den|dem|des|einen|einem) |` + germanMeasure + `$)`)
	// entitled finds a quoted name behind what has it, with no more than a name: "das Bündnis
	// „Bad bleibt“".
	entitled = regex.MustCompile(`\pL (?:„[\pL -]{2,40}[“”"]|“[\pL -]{2,40}”|"[\pL -]{2,40}"|»[\pL -]{2,40}«)`)
	// unlike finds in a sentence that its amounts may be of two times, or things, or of
	// what did not come: "zuletzt", "their own", "erwartet".
	unlike = regex.MustCompile(`(?:^|\PL)(?i:zunächst|zuerst|anfangs|zuvor|vorher|früher|damals|später|inzwischen|mittlerweile|zuletzt|bisher|bislang|vor(?:jahr|woche|tag|monat)\pL*|` +
		`erwarte\pL*|gerechnet|rechne(?:n|t|ten?)|angemeldet\pL*|geplant\pL*|hoff(?:en|t|ten?)|ihre?[mnrs]?|sein(?:e[mnrs]?)?|eigene[mnrs]?|er|sie|wir|man|nicht|keine?[mnrs]?|` +
		`initially|first|earlier|later|previously|now|last|next|former(?:ly)?|expect\pL*|planned|hop(?:es?|ed|ing)|forecast\pL*|predict\pL*|registered|` +
		`not|no|their|its|his|her|our|own|he|she|we|(?:it|they) (?:had|has|have|was|were|lost))(?:$|\PL)`)
)

// mostPartings is how many places are tried where two halves may part. Each takes time, and a
// sentence with more of them lists something.
const mostPartings = 8

// Halves parts a sentence in which two speakers give an amount each of one thing, which
// differ: "Die Polizei sprach von 250 Gästen, der Wirt von 600." False: in doubt it is none.
func Halves(text, language string) (halves [2]Half, ok bool) {
	g, known := givings[value.Primary(language)]
	text = entitled.ReplaceAllStringFunc(text, lettered)
	if !known || strings.ContainsAny(text, marks+"?\n") || unlike.MatchString(resumed.ReplaceAllString(text[len(measured.FindString(text)):], "$1 $2")) {
		return halves, false
	}
	values, amounts := amountsIn(text, language)
	if len(amounts) != 2 || !disagree(amounts[0], amounts[1]) {
		return halves, false
	}
	from, last := amounts[0].End, amounts[1]
	for range mostPartings {
		at := parting.FindStringIndex(text[from:last.Start])
		if at == nil {
			break
		}
		halves = halved(text, amounts, segment.Span{Start: len(opposing.FindString(text)), End: from + at[0]}, from+at[1])
		if g.name(text, &halves, language) && apart(text, halves, values) {
			for i, h := range halves {
				halves[i].Bare = isBare(text, h)
			}
			return halves, true
		}
		from += at[0] + 1
	}
	return halves, false
}

// amountsIn returns the values of a text, and which are amounts.
func amountsIn(text, language string) (values, amounts []value.Value) {
	values = value.Find(text, language, value.Reference{})
	for i, v := range values {
		values[i] = counting(v)
	}
	return values, slices.DeleteFunc(slices.Clone(values), func(v value.Value) bool {
		return !slices.Contains([]value.Kind{value.Number, value.Money, value.Percent, value.PercentPoints, value.Fraction}, v.Kind)
	})
}

// halved returns the halves of a text of two amounts, of which the second begins at a byte.
func halved(text string, amounts []value.Value, first segment.Span, second int) [2]Half {
	end := amounts[1].End + len(strings.TrimRight(text[amounts[1].End:], " .!"))
	return [2]Half{{Span: first, Amount: amounts[0]}, {Span: segment.Span{Start: second, End: end}, Amount: amounts[1]}}
}

// isBare says whether a half says nothing but the amount of what is counted.
func isBare(text string, h Half) bool {
	return h.Speaker.End <= h.Amount.Start && bare.MatchString(text[h.Start:h.Speaker.Start]+text[h.Speaker.End:h.Amount.Start]) && bareEnd.MatchString(text[h.Amount.End:h.End])
}

// lettered returns a name in quotation marks as a word with a capital that is as long.
func lettered(entitled string) string {
	before, _, _ := strings.Cut(entitled, " ")
	return before + " X" + strings.Repeat("x", len(entitled)-len(before)-len(" X"))
}

// counting returns what looks like a year or an age, "at 85", as a number: who gives one
// amount in a sentence of two speakers gives another one.
func counting(v value.Value) value.Value {
	n, err := strconv.ParseInt(v.Text, 10, 64)
	if v.Kind != value.Date && v.Kind != value.Duration || err != nil {
		return v
	}
	v.Kind, v.When, v.Quantity = value.Number, calendar.When{}, quantity.Quantity{Low: quantity.Whole(n), High: quantity.Whole(n)}
	return v
}

// disagree says whether two amounts cannot both be that of one thing.
func disagree(a, b value.Value) bool {
	p, q := a.Quantity, b.Quantity
	bare := func(v value.Value) bool {
		return v.Kind == value.Number && v.Quantity.Unit == "" && v.Quantity.Noun == ""
	}
	alike := a.Kind == b.Kind && p.Unit == q.Unit && (p.Noun == "" || q.Noun == "" || value.Counted(a, b) != value.Different) || bare(a) || bare(b)
	return alike && !p.Of.Valid() && !q.Of.Valid() && p.Interval().Valid() && q.Interval().Valid() && !p.Interval().Overlaps(q.Interval())
}

// name finds the speakers of two halves.
func (g giving) name(text string, halves *[2]Half, language string) bool {
	var prepositions [2]string
	var gives, counts, reports [2]bool
	for i := range halves {
		h := &halves[i]
		before := text[h.Start:h.Amount.Start]
		if m := trailed.FindStringSubmatchIndex(text[h.Start:h.End]); m != nil && h.Start+m[0] >= h.Amount.End {
			at, _, ok := giver(g.trailing, before, language)
			if !ok {
				return false
			}
			h.Speaker, h.Verb, counts[i] = at.Shifted(h.Start), segment.Span{Start: h.Start + m[2], End: h.End}, m[4] >= 0
			continue
		}
		if i == 1 && gives[0] {
			if at, preposition, ok := giver(g.leaving, before, language); ok && preposition == prepositions[0] && ends(text, h) {
				h.Speaker, counts[1] = at.Shifted(h.Start), counts[0]
				continue
			}
		}
		at, preposition, ok := giver(g.saying, before, language)
		if !ok {
			at, preposition, ok = giver(g.counting, before, language)
			counts[i] = ok
		}
		if !ok {
			at, preposition, ok = giver(g.reporting, before, language)
			reports[i] = ok
		}
		if !ok {
			at = sayerOf(text[h.Start:h.End], language)
			if at.Len() == 0 || i == 1 && at.Start > len(before) {
				return false
			}
		}
		h.Speaker, prepositions[i], gives[i] = at.Shifted(h.Start), preposition, ok
	}
	if reports[0] && reports[1] || reports[0] != reports[1] && len(harmIn(halves[0].words(text)))+len(harmIn(halves[1].words(text))) == 0 {
		return false
	}
	speakers := halves[0].Speaker.Of(text) + " " + halves[1].Speaker.Of(text)
	return !counts[0] && !counts[1] || crowds.MatchString(speakers) || partisans.MatchString(speakers) && striking.MatchString(text) ||
		counts[0] != counts[1] && ofPartisan(text, *halves, counts)
}

// ofPartisan says whether the half that counts is that of a union or of employers, and counts
// what the other one does: "laut Arbeitgebern 620 Beschäftigte, die Gewerkschaft zählte 850".
func ofPartisan(text string, halves [2]Half, counts [2]bool) bool {
	h, o := halves[0], halves[1]
	if counts[1] {
		h, o = o, h
	}
	noun := h.Amount.Quantity.Noun
	return partisans.MatchString(h.Speaker.Of(text)) && (noun == "" || noun == o.Amount.Quantity.Noun)
}

// giver returns who gives an amount in the words in front of it, and the preposition.
func giver(sayings []saying, before, language string) (at segment.Span, preposition string, ok bool) {
	for _, cue := range sayings {
		m := cue.FindStringSubmatchIndex(before)
		if m == nil {
			continue
		}
		if from, to, ok := cue.name(before, m, value.Primary(language)); ok && !accused.MatchString(before[from:to]) {
			return segment.Span{Start: from, End: to}, before[m[4]:m[5]], true
		}
	}
	return at, "", false
}

// Gives says whether a sentence tells who gives its first amount: "Police put the crowd at 250."
func Gives(text, language string) bool {
	g := givings[value.Primary(language)]
	_, amounts := amountsIn(text, language)
	if len(amounts) == 0 {
		return false
	}
	_, _, ok := giver(slices.Concat(g.saying, g.counting, g.reporting), text[:amounts[0].Start], language)
	return ok
}

// sayerOf returns whose words a part of a sentence reports.
func sayerOf(text, language string) segment.Span {
	p := Alone(text, language)
	return p.namedSpeaker(p.Span)
}

var (
	// counted finds what is counted behind an amount, and no more.
	counted = regex.MustCompile(`^(?: (?:\pL+(?:en|er|e) )?\pL[\pL-]*)?$`)
	// bare and bareEnd find what stands round the speaker and the amount of a half that says no
	// more.
	bare = regex.MustCompile(`^(?:(?:^| )(?:sprach(?:en)?|spricht|sprechen|ging(?:en)?|geht|gehen|zählten?|zählt|registrierten?|von|only|just|(?:a )?total of|spoke|speaks?|talked|of|counted|` +
		germanFew + `|rund|` + germanContrast + `))* *$`)
	bareEnd = regex.MustCompile(`^(?: (?:\pL+(?:en|er|e) )?\pL[\pL-]*?)??(?: aus| sprach(?:en)?| zählten?)?$`)
)

// ends says whether nothing stands behind the amount of a half but what is counted.
func ends(text string, h *Half) bool { return counted.MatchString(text[h.Amount.End:h.End]) }

// apart says whether two halves are of two speakers, and of one time and place as far as
// they tell.
func apart(text string, halves [2]Half, values []value.Value) bool {
	var at [2]bool
	for _, v := range values {
		if v.Kind != value.Place && v.Kind != value.Date {
			continue
		}
		span := segment.Span{Start: v.Start, End: v.End}
		for i, h := range halves {
			at[i] = at[i] || h.Speaker.Contains(span)
		}
		if v.Start >= halves[1].Start && !halves[1].Speaker.Contains(span) {
			return false
		}
	}
	if at[0] && at[1] {
		return false
	}
	own := strings.Fields(strings.ToLower(halves[0].Speaker.Of(text)))
	return !slices.ContainsFunc(strings.Fields(strings.ToLower(halves[1].Speaker.Of(text))), func(w string) bool {
		return len(w) > len("der") && slices.Contains(own, w)
	})
}

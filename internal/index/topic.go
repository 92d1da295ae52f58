package index

import (
	"math"
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/index/words"
	"github.com/beleg-dev/beleg/internal/regex"
)

const (
	// leadNames is how often the first name of what is said before a query counts, any
	// other one once: "Norvik has opened a plant in Halvern".
	leadNames = 3
	// pairNames is how often two words count that name it together: "Gorton Foods" is no
	// Gorton Motors.
	pairNames = 2
	// leastOfTopic is which share of the names that the source with the most has, rare ones
	// counting for more, another source on the same matter has too.
	leastOfTopic = 0.4
)

// mostMentions is how many names before a query are looked for, each in whole sources.
const mostMentions = 64

// again finds a sentence that begins with a word for what was named before.
var again = regex.MustCompile(`^(?:(?:Er|Sie|Das (?:Unternehmen|Haus|Projekt|Werk|Gebäude)|Der (?:Konzern|Bau|Betrieb|Verein)|Die (?:Firma|Gesellschaft|Gruppe|Anlage)|` +
	`The (?:company|firm|group|project|building|plant|site)) \p{Ll}|(?:Its|Their) )`)

// labelled finds what is no sentence and tells by a label, the group, what it is: "Director:
// Carla Wendt".
var labelled = regex.MustCompile(`^([^.:;!?\d]{1,60}): [^.!?]*$`)

// filled finds a sentence that says but who has an office: "Direktorin wird Carla Wendt."
var filled = regex.MustCompile(`^(?:\p{Lu}\p{Ll}+ (?:ist|war|wird|bleibt|heißt)|The \p{Ll}+(?: \p{Ll}+)? (?:is|was)) \p{Lu}[\pL-]+(?: \p{Lu}[\pL-]+){1,2}\.?$`)

// A topic is what the text of a query speaks of, as far as names tell: those in what is
// said before it. Where the query has a name of its own, it may speak of that.
type topic struct {
	about, own []mention
	maybe      []mention         // words of the query that may be names, and countries that it speaks of in passing
	named      bool              // whether the query names somebody or a town
	sources    map[string]traits // of the sources that are found
	told       []string          // sources that tell what stands before a query without a name; nil: any may
	tongue     words.Tongue      // of that
	leading    []string          // the first words of the query that say something, as they are stored
	subjects   [][]string        // those that a text before it has, each with what it may be in the other language
}

// traits are what a source has of a topic.
type traits struct {
	names []bool // those of about, own and maybe in turn
	words []int  // which words of about and maybe it uses as words of its language
	// tongue is how its words are stemmed.
	tongue string
}

// plural finds a German verb in the plural behind the first word, which names nobody then.
var plural = regex.MustCompile(`^\pL+ (?:\p{Ll}+(?:en|ern|eln)|sind)(?:[^\pL]|$)`)

// unended finds a heading, whose countries stand for what is below it.
var unended = regex.MustCompile(`[^.!?:]$`)

func topicOf(q *factcheck.Query) *topic {
	t := &topic{sources: map[string]traits{}}
	if len(q.About) == 0 {
		return t
	}
	content := words.Content(q.Text, words.TongueOfText(q.Language, q.Text))
	t.leading = content[:min(len(content), leadingWords)]
	t.subjects = subjectsOf(t.leading, q)
	own := q.Text
	if label := labelled.FindStringSubmatch(own); label != nil {
		own = label[1]
	}
	if !again.MatchString(own) && !filled.MatchString(own) {
		for _, m := range slices.Concat(mentions(own, q.Language), lands(own, q.Language), inverted(own, q.Language)) {
			switch {
			case !m.doubtful && !m.aside:
				t.own = append(t.own, m)
			case !m.doubtful || !(strings.HasPrefix(own, m.spellings[0]) && plural.MatchString(own)) && !compound(m.spellings[0]):
				t.maybe = append(t.maybe, m)
			}
		}
	}
	t.named = t.ownName(q)
	for i, text := range q.About {
		list := mentions(text, q.Language)
		headed := unended.MatchString(text)
		if headed {
			list = append(list, lands(text, q.Language)...)
		}
		if text == q.Turn && !again.MatchString(text) && !filled.MatchString(text) {
			list = append(list, turning(text, q.Language, list)...)
		}
		for _, m := range list {
			if len(t.about) == mostMentions {
				return t
			}
			m.text, m.headed = i, headed
			t.about = append(t.about, m)
		}
	}
	return t
}

// names returns what is looked for in whole sources.
func (t *topic) names() [][]string {
	var list [][]string
	for _, m := range slices.Concat(t.about, t.own, t.maybe) {
		list = append(list, m.spellings)
	}
	return list
}

// doubts returns the mentions that may be words of their language.
func (t *topic) doubts() []*mention {
	var list []*mention
	for _, all := range [][]mention{t.about, t.maybe} {
		for i := range all {
			if all[i].doubtful {
				list = append(list, &all[i])
			}
		}
	}
	return list
}

// words returns what may be words of their language, which sources tell.
func (t *topic) words() []string {
	var list []string
	for _, m := range t.doubts() {
		list = append(list, m.spellings[0])
	}
	return list
}

// spellings returns what is searched for beside the words of the query: the names before it
// where it has none.
func (t *topic) spellings() []string {
	if len(t.own) > 0 {
		return nil
	}
	var list []string
	for _, m := range t.about {
		list = append(list, m.spellings...)
	}
	return list
}

// meet takes up which names the source of a passage lacks, by their places from first on,
// and which words it uses as such.
func (t *topic) meet(e *factcheck.Evidence, lacks []int, first int, uses []int, tongue string) {
	if _, ok := t.sources[e.Source.ID]; ok {
		return
	}
	has := slices.Repeat([]bool{true}, len(t.about)+len(t.own)+len(t.maybe))
	for _, i := range lacks {
		has[i-first] = false
	}
	t.sources[e.Source.ID] = traits{has, uses, tongue}
}

// part marks the passages of sources that are about something else.
func (t *topic) part(list []factcheck.Evidence) {
	count := make([]int, len(t.about)+len(t.own)+len(t.maybe))
	doubts := t.doubts()
	for _, s := range t.sources {
		for i, ok := range s.names {
			if ok {
				count[i]++
			}
		}
		for _, i := range s.words {
			doubts[i].word = true
		}
	}
	own, maybe := len(t.about), len(t.about)+len(t.own)
	if slices.Max(append(count[own:maybe:maybe], 0)) > 0 {
		return
	}
	on := t.near(count)
	if turned := t.turned(count); turned != nil {
		on = turned
	}
	if t.turnsAway(on, list) {
		return
	}
	t.keepTold(list)
	named := append(slices.Clone(on), t.ofSubject(on, list)...)
	isOn := func(id string) bool { return slices.Contains(on, id) }
	if below := t.below(); !slices.ContainsFunc(below, isOn) {
		named = append(named, below...)
	}
	for i, m := range t.maybe {
		has := t.having(maybe + i)
		if !m.word && !(m.doubtful && slices.ContainsFunc(has, isOn)) {
			named = append(named, has...)
		}
	}
	for i, e := range list {
		list[i].OffTopic = !slices.Contains(named, e.Source.ID) || t.untold(e.Source.ID)
	}
}

// below returns the sources that have the countries of the nearest heading, where no other
// heading names somebody.
func (t *topic) below() []string {
	first := slices.IndexFunc(t.about, func(m mention) bool { return m.headed && m.land })
	if first < 0 || slices.ContainsFunc(t.about, func(m mention) bool { return m.headed && !m.land && !m.doubtful }) {
		return nil
	}
	var list []string
	for id, s := range t.sources {
		all := true
		for i, m := range t.about {
			all = all && (!m.land || m.text != t.about[first].text || s.names[i])
		}
		if all {
			list = append(list, id)
		}
	}
	return list
}

// having returns the sources that have a name.
func (t *topic) having(i int) []string {
	var list []string
	for id, s := range t.sources {
		if s.names[i] {
			list = append(list, id)
		}
	}
	return list
}

// near returns the sources that have as many of the names before the query as others.
func (t *topic) near(count []int) []string {
	lead := t.lead(count)
	shares, most := map[string]float64{}, 0.0
	for id, s := range t.sources {
		share := 0.0
		for i, m := range t.about {
			switch {
			case !s.names[i]:
			case i == lead:
				share += leadNames / math.Sqrt(float64(count[i]))
			case m.pair:
				share += pairNames / math.Sqrt(float64(count[i]))
			default:
				share += 1 / math.Sqrt(float64(count[i]))
			}
		}
		shares[id], most = share, max(most, share)
	}
	var list []string
	for id, share := range shares {
		if share >= float64(leastOfTopic*most) {
			list = append(list, id)
		}
	}
	return list
}

// lead returns the first name before the query that a source has, a doubtful one where its
// text has no other; -1: there is none.
func (t *topic) lead(count []int) int {
	lead := -1
	for i, m := range t.about {
		switch {
		case count[i] == 0 || m.pair || m.word || m.land || m.turns:
		case lead >= 0 && m.text > t.about[lead].text:
			return lead
		case !m.doubtful:
			return i
		case lead < 0:
			lead = i
		}
	}
	return lead
}

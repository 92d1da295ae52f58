package index

import (
	"math"
	"regexp"
	"slices"

	"github.com/beleg-dev/beleg/internal/factcheck"
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
var again = regexp.MustCompile(`^(?:(?:Er|Sie|Das (?:Unternehmen|Haus|Projekt|Werk|Gebäude)|Der (?:Konzern|Bau|Betrieb|Verein)|Die (?:Firma|Gesellschaft|Gruppe|Anlage)|` +
	`The (?:company|firm|group|project|building|plant|site)) \p{Ll}|(?:Its|Their) )`)

// labelled finds what is no sentence and tells by a label, the group, what it is: "Director:
// Carla Wendt".
var labelled = regexp.MustCompile(`^([^.:;!?\d]{1,60}): [^.!?]*$`)

// filled finds a sentence that says but who has an office: "Direktorin wird Carla Wendt."
var filled = regexp.MustCompile(`^(?:\p{Lu}\p{Ll}+ (?:ist|war|wird|bleibt|heißt)|The \p{Ll}+(?: \p{Ll}+)? (?:is|was)) \p{Lu}[\pL-]+(?: \p{Lu}[\pL-]+){1,2}\.?$`)

// A topic is what the text of a query speaks of, as far as names tell: those in what is
// said before it. Where the query has a name of its own, it may speak of that.
type topic struct {
	about, own []mention
	sources    map[string][]bool // which of the names each source has, those of about first
}

func topicOf(q *factcheck.Query) *topic {
	t := &topic{sources: map[string][]bool{}}
	if len(q.About) == 0 {
		return t
	}
	own := q.Text
	if label := labelled.FindStringSubmatch(own); label != nil {
		own = label[1]
	}
	if !again.MatchString(own) && !filled.MatchString(own) {
		t.own = slices.DeleteFunc(mentions(own, q.Language), func(m mention) bool { return m.doubtful })
	}
	for i, text := range q.About {
		for _, m := range mentions(text, q.Language) {
			if len(t.about) == mostMentions {
				return t
			}
			m.text = i
			t.about = append(t.about, m)
		}
	}
	return t
}

// names returns what is looked for in whole sources.
func (t *topic) names() [][]string {
	var list [][]string
	for _, m := range slices.Concat(t.about, t.own) {
		list = append(list, m.spellings)
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

// meet takes up which names the source of a passage lacks, by their places from first on.
func (t *topic) meet(e *factcheck.Evidence, lacks []int, first int) {
	if t.sources[e.Source.ID] != nil {
		return
	}
	has := slices.Repeat([]bool{true}, len(t.about)+len(t.own))
	for _, i := range lacks {
		has[i-first] = false
	}
	t.sources[e.Source.ID] = has
}

// part marks the passages of sources that are about something else.
func (t *topic) part(list []factcheck.Evidence) {
	count := make([]int, len(t.about)+len(t.own))
	for _, has := range t.sources {
		for i, ok := range has {
			if ok {
				count[i]++
			}
		}
	}
	if slices.Max(append(count[len(t.about):], 0)) > 0 {
		return
	}
	lead := t.lead(count)
	shares, most := map[string]float64{}, 0.0
	for id, has := range t.sources {
		share := 0.0
		for i := range t.about {
			switch {
			case !has[i]:
			case i == lead:
				share += leadNames / math.Sqrt(float64(count[i]))
			case t.about[i].pair:
				share += pairNames / math.Sqrt(float64(count[i]))
			default:
				share += 1 / math.Sqrt(float64(count[i]))
			}
		}
		shares[id], most = share, max(most, share)
	}
	for i, e := range list {
		list[i].OffTopic = shares[e.Source.ID] < float64(leastOfTopic*most)
	}
}

// lead returns the first name before the query that a source has, a doubtful one where its
// text has no other; -1: there is none.
func (t *topic) lead(count []int) int {
	lead := -1
	for i, m := range t.about {
		switch {
		case count[i] == 0 || m.pair:
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

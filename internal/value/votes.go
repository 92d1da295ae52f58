package value

import (
	"slices"

	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/value/quantity"
)

var (
	// ofVote finds a word of a vote in front of a result without "votes", and no change.
	ofVote = regex.MustCompile(`(?i)(?:^|\PL)(?:vot(?:ed|es?|ing)|passed|approved|adopted|rejected|defeated|failed|backed)(?:\PL[^.;]*)? $`)
	// byVotes finds what stands right in front of such a result, or of the votes of a change.
	byVotes   = regex.MustCompile(`(?i)(?:^|\PL)(?:by|voted|vote of) $`)
	fromVotes = regex.MustCompile(`(?i)(?:^|\PL)(?:from|von|between|zwischen) $`)
	// against finds what stands between the two sides of a vote: "17 gegen 12 Stimmen", "17
	// votes to 12", "24 Ja- gegen 17 Nein-Stimmen".
	against = regex.MustCompile(`(?i)^(?: (?:ja-|(?:ja-?)?stimmen |votes )? ?(?:gegen|zu|against|to) |:)$`)
	// rangeOfVotes matches two numbers that are read as a range.
	rangeOfVotes = regex.MustCompile(`^\S+ to \S+$`)
)

// voteResults joins the two sides of a vote to one result: "fünf zu drei Stimmen" is "5:3".
func (s *scanner) voteResults() {
	var list []Value
	for i := 0; i < len(s.out); i++ {
		v := s.out[i]
		before := s.Source[:v.Start]
		told := byVotes.MatchString(before) && ofVote.MatchString(before)
		switch {
		case v.Kind == Number && v.Quantity.Unit == "" && v.Quantity.Noun == "" && v.Quantity.Low != v.Quantity.High && told && rangeOfVotes.MatchString(v.Text):
			v.Quantity = resultOf(v.Quantity.Low, v.Quantity.High)
		case i+1 < len(s.out) && v.single() && s.out[i+1].single() && !fromVotes.MatchString(before):
			w := s.out[i+1]
			if w.Start > v.End && (told || slices.Contains([]string{v.Quantity.Noun, w.Quantity.Noun}, "vote")) && against.MatchString(s.Source[v.End:w.Start]) {
				v.Quantity, v.End = resultOf(v.Quantity.Low, w.Quantity.Low), w.End
				v.Text = s.Source[v.Start:v.End]
				i++
			}
		}
		list = append(list, v)
	}
	s.out = list
}

func resultOf(one, other quantity.Ratio) quantity.Quantity {
	return quantity.Quantity{Low: one, High: other, Unit: quantity.UnitScore}
}

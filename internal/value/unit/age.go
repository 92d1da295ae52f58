package unit

import (
	"slices"
	"strings"

	"github.com/beleg-dev/beleg/internal/value/words"
)

// lastingNouns end the nouns of which "-jährig" says how long they last.
var lastingNouns = [...]string{"strafe", "haft", "jubiläum", "zeit", "zeitraum", "vertrag", "frist", "pause", "dauer", "krieg", "bestehen", "projekt", "programm", "mandat", "kurs", "studium", "aufenthalt", "ehe",
	"geschichte", "tradition", "arbeit", "garantie", "abkommen", "verbot", "sperre", "phase", "reise", "plan", "bau", "suche", "streit", "kampf", "ung", "heit", "keit", "schaft", "tät", "tion", "sion"}

// agedNouns are people all the same: a "16-jährige Persönlichkeit".
var agedNouns = words.NewLexicon(`persönlichkeit persönlichkeiten berühmtheit berühmtheiten schönheit schönheiten bekanntschaft bekanntschaften verwandtschaft
	bedienung bedienungen begleitung majestät kapazität kaplan kaplans greise greisen`, "")

// lasts says whether a German noun, in any case, ends in one of them: a "Haft", no
// "Botschafter", a "Planung", no "Junge".
func lasts(w string) bool {
	for _, ending := range [...]string{"", "s", "es", "e", "en", "n"} {
		stem, ok := strings.CutSuffix(w, ending)
		if ok && !strings.HasSuffix(stem, "jung") && !agedNouns.Has(w, words.German) && slices.ContainsFunc(lastingNouns[:], func(noun string) bool { return strings.HasSuffix(stem, noun) }) {
			return true
		}
	}
	return false
}

// AgeOf says whether the German adjective at i, in "-jährig", tells an age.
func (s *Reader) AgeOf(i int) bool {
	if s.Tokens[i].Upper && !s.SentenceStart(i) {
		return true
	}
	k := i + 1
	for k < i+3 && s.Tok(k).Kind == words.Word && !s.Tok(k).Upper {
		k++
	}
	w := s.Word(k)
	return w != "" && s.Tok(k).Upper && !lasts(w)
}

package value

import (
	"slices"
	"strings"
)

const maxAge = 125 // years

// aged says whether the number at i, which ends before j, is an age in years:
// "aged 6", "Zanin (19)", "Lindqvist, 71,", "died at 76".
func (s *scanner) aged(i, j int) bool {
	if s.toks[i].kind == digitToken && j == i+1 && len(s.toks[i].low) == 2 {
		switch name := s.tok(i - 2); {
		case s.mark(i-1, "(") && s.glued(j, ")"), s.mark(i-1, ",") && (s.glued(j, ",") || s.glued(j, ";") || s.glued(j, ".") && !s.tok(j+1).joined):
			if name.kind == wordToken && name.upper && !countNouns.has(name.low, s.lang) && !functionWords.has(name.low, s.lang) {
				return true
			}
		case s.any(i-1, "at", "mit") && (s.glued(j, ",") || s.glued(j, ".") && !s.tok(j+1).joined || s.any(i-1, "at") && s.any(j, "after", "in", "on", "from", "and")):
			return true
		}
	}
	return s.any(i-1, "aged") || s.any(i-1, "of") && s.any(i-2, "age") || s.any(i-1, "age") && !s.any(i-2, "the")
}

// lastingNouns end the nouns of which "-jährig" says how long they last.
var lastingNouns = [...]string{"strafe", "haft", "jubiläum", "zeit", "zeitraum", "vertrag", "frist", "pause", "dauer", "krieg", "bestehen", "projekt", "programm", "mandat", "kurs", "studium", "aufenthalt", "ehe",
	"geschichte", "tradition", "arbeit", "garantie", "abkommen", "verbot", "sperre", "phase", "reise", "plan", "bau", "suche", "streit", "kampf", "ung", "heit", "keit", "schaft", "tät", "tion", "sion"}

// agedNouns are people all the same: a "16-jährige Persönlichkeit".
var agedNouns = newLexicon(`persönlichkeit persönlichkeiten berühmtheit berühmtheiten schönheit schönheiten bekanntschaft bekanntschaften verwandtschaft
	bedienung bedienungen begleitung majestät kapazität kaplan kaplans greise greisen`, "")

// lasts says whether a German noun, in any case, ends in one of them: a "Haft", no
// "Botschafter", a "Planung", no "Junge".
func lasts(w string) bool {
	for _, ending := range [...]string{"", "s", "es", "e", "en", "n"} {
		stem, ok := strings.CutSuffix(w, ending)
		if ok && !strings.HasSuffix(stem, "jung") && !agedNouns.has(w, german) && slices.ContainsFunc(lastingNouns[:], func(noun string) bool { return strings.HasSuffix(stem, noun) }) {
			return true
		}
	}
	return false
}

// ageOf says whether the German adjective at i, in "-jährig", tells an age.
func (s *scanner) ageOf(i int) bool {
	if s.toks[i].upper && !s.sentenceStart(i) {
		return true
	}
	k := i + 1
	for k < i+3 && s.tok(k).kind == wordToken && !s.tok(k).upper {
		k++
	}
	w := s.word(k)
	return w != "" && s.tok(k).upper && !lasts(w)
}

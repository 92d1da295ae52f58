package value

import (
	"slices"
	"strconv"
)

// A scanner reads the values of one text.
type scanner struct {
	text    string
	toks    []token
	lang    grammar
	region  string // "us" reads 2/3/2025 as a day of February
	today   Day    // of the reference
	dated   bool   // whether there is a reference
	recent  When   // the date read last, which "on the 27th" leans on
	covered int    // the first token that no date, time or amount covers yet
	named   int    // the token after a place that is part of a name
	out     []Value
}

// matches says whether the tokens from i on are words.
func (s *scanner) matches(i int, words []string) bool {
	if i < 0 || i+len(words) > len(s.toks) {
		return false
	}
	for k, w := range words {
		if s.toks[i+k].low != w {
			return false
		}
	}
	return true
}

// tok returns token i, or an empty one beyond the text.
func (s *scanner) tok(i int) token {
	if i < 0 || i >= len(s.toks) {
		return token{}
	}
	return s.toks[i]
}

// word returns the lower-case word at i; empty where there is none.
func (s *scanner) word(i int) string {
	if t := s.tok(i); t.kind == wordToken {
		return t.low
	}
	return ""
}

// mark says whether token i is the mark m.
func (s *scanner) mark(i int, m string) bool {
	t := s.tok(i)
	return t.kind == markToken && t.low == m
}

// glued says whether token i is the mark m and joined to the token before.
func (s *scanner) glued(i int, m string) bool { return s.mark(i, m) && s.toks[i].joined }

// small returns the number of at most width digits at i, or -1.
func (s *scanner) small(i, width int) int {
	t := s.tok(i)
	if t.kind != digitToken || len(t.low) > width {
		return -1
	}
	n, err := strconv.Atoi(t.low)
	if err != nil {
		return -1
	}
	return n
}

// any says whether the word at i is one of words.
func (s *scanner) any(i int, words ...string) bool {
	w := s.word(i)
	return w != "" && slices.Contains(words, w)
}

// alone says whether the digits at i begin a number: no letter but those of a
// currency, no digit or decimal mark is joined in front of them.
func (s *scanner) alone(i int) bool {
	if !s.tok(i).joined {
		return true
	}
	b := s.tok(i - 1)
	switch {
	case b.kind != markToken:
		return s.codeAt(i-1) != "" // "EUR20"
	case b.low == "-" && b.joined && s.tok(i-2).kind == wordToken:
		return len(s.tok(i).low) == 4 && s.any(i-2, "mid", "early", "late") // "mid-2023", but "Covid-19"
	case b.low == "." && !b.joined:
		return false // ".06"
	case b.low == "." || b.low == "," || b.low == ":":
		return s.tok(i-2).kind != digitToken || !b.joined
	}
	return true
}

// endsCompound says whether a hyphen joins the word at i to another one before it:
// "Herz-Jesu-Sonntag"; a day or a part of a span is none.
func (s *scanner) endsCompound(i int) bool {
	return s.tok(i).joined && s.glued(i-1, "-") && s.word(i-2) != "" && !weekdays.has(s.word(i-2), s.lang) && !seasons.has(s.word(i-2), s.lang) && !parts.starts(s.word(i-2), s.lang)
}

// beginsCompound says whether a hyphen joins another word to the one at i: "Sommer-Interview".
func (s *scanner) beginsCompound(i int) bool {
	w := s.word(i + 2)
	return s.glued(i+1, "-") && s.tok(i+2).joined && w != "" && !seasons.has(w, s.lang)
}

// add keeps a value that covers tokens i to j-1.
func (s *scanner) add(v Value, i, j int) {
	v.Start, v.End = s.toks[i].start, s.toks[j-1].end
	v.Text = s.text[v.Start:v.End]
	s.out = append(s.out, v)
}

// language names the one grammar of the scan, if it is one.
func (s *scanner) language() string {
	switch s.lang {
	case german:
		return "de"
	case english:
		return "en"
	}
	return ""
}

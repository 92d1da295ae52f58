// Package words cuts a text into its words and says what stands where among them.
//
// It exists because everything that package value reads is told by the words
// around it: whether one begins with a capital, what is joined to it, whether it stands in a
// list of German or of English words. It promises that every token keeps its bytes,
// that no index is out of range, and that a list is asked for the languages of the
// text alone. It knows nothing of what the words say.
package words

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// A Text is one that is read, with the languages that it may be in.
type Text struct {
	Source  string
	Tokens  []Token
	Grammar Grammar
}

// New cuts a text that may be in the languages of g.
func New(source string, g Grammar) *Text {
	return &Text{Source: source, Tokens: Tokenize(source), Grammar: g}
}

// Matches says whether the tokens from i on are words.
func (s *Text) Matches(i int, words []string) bool {
	if i < 0 || i+len(words) > len(s.Tokens) {
		return false
	}
	for k, w := range words {
		if s.Tokens[i+k].Low != w {
			return false
		}
	}
	return true
}

// Tok returns token i, or an empty one beyond the text.
func (s *Text) Tok(i int) Token {
	if i < 0 || i >= len(s.Tokens) {
		return Token{}
	}
	return s.Tokens[i]
}

// Word returns the lower-case word at i; empty where there is none.
func (s *Text) Word(i int) string {
	if t := s.Tok(i); t.Kind == Word {
		return t.Low
	}
	return ""
}

// Mark says whether token i is the mark m.
func (s *Text) Mark(i int, m string) bool {
	t := s.Tok(i)
	return t.Kind == Mark && t.Low == m
}

// Glued says whether token i is the mark m and joined to the token before.
func (s *Text) Glued(i int, m string) bool { return s.Mark(i, m) && s.Tokens[i].Joined }

// Small returns the number of at most width digits at i, or -1.
func (s *Text) Small(i, width int) int {
	t := s.Tok(i)
	if t.Kind != Digits || len(t.Low) > width {
		return -1
	}
	n, _ := strconv.Atoi(t.Low) // so few digits fit
	return n
}

// Any says whether the word at i is one of words.
func (s *Text) Any(i int, words ...string) bool {
	w := s.Word(i)
	return w != "" && slices.Contains(words, w)
}

// Adjacent says whether one space stands before token j.
func (s *Text) Adjacent(j int) bool {
	return j > 0 && s.Tokens[j].Start-s.Tokens[j-1].End == 1 && unicode.IsSpace(rune(s.Source[s.Tokens[j-1].End]))
}

// SentenceStart says whether token i begins a sentence.
func (s *Text) SentenceStart(i int) bool {
	if i <= 0 || s.Tok(i).Fresh {
		return true
	}
	switch s.Tokens[i-1].Low {
	case ".", "!", "?", ":", "•", "„", "“", "\"", "»":
		return true
	}
	return false
}

// Compound says whether a hyphen at k joins a German noun to the next word.
func (s *Text) Compound(k int) bool {
	return s.Glued(k, "-") && s.Tok(k+1).Joined && s.Tok(k+1).Kind == Word
}

// Plural says whether the English word at k looks like one.
func (s *Text) Plural(k int) bool {
	t := s.Tok(k)
	return t.Kind == Word && !t.Upper && len(t.Low) > 3 && strings.HasSuffix(t.Low, "s") && !strings.HasSuffix(t.Low, "ss") && !strings.HasSuffix(t.Low, "ous")
}

// Linked says whether the mark m at j joins digits to the token before it.
func (s *Text) Linked(j int, m string) bool {
	return s.Glued(j, m) && s.Tok(j+1).Joined && s.Tok(j+1).Kind == Digits
}

// DecimalTail says whether a decimal mark and more digits, or a unit sign, are joined to the digits at i.
func (s *Text) DecimalTail(i int) bool {
	switch s.Tok(i + 1).Low {
	case ".", ",", ":":
		n := s.Tok(i + 2)
		return n.Joined && n.Kind == Digits
	case "%", "°", "€", "$", "£":
		return true
	}
	return false
}

// TokenFrom returns the first token that begins at or after a byte.
func (s *Text) TokenFrom(at int) int {
	i, _ := slices.BinarySearchFunc(s.Tokens, at, func(t Token, at int) int { return cmp.Compare(t.Start, at) })
	return i
}

// Endings are those of German adjectives and ordinals.
var Endings = [...]string{"en", "er", "es", "em", "e"}

// TrimAdjective cuts the ending of a German adjective.
func TrimAdjective(w string) string {
	for _, end := range Endings {
		if stem, ok := strings.CutSuffix(w, end); ok && len(stem) > 3 {
			return stem
		}
	}
	return w
}

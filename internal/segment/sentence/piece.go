package sentence

import (
	"unicode"

	"github.com/beleg-dev/beleg/internal/segment/char"
)

// appendPieces cuts a sentence that is longer than MaxChars into pieces
// of at most as many: behind the last mark of a clause in the second half of a
// piece, else at its last blank, else between two characters as readers see
// them.
func appendPieces(spans []char.Span, text string, sentence char.Span) []char.Span {
	for char.Count(char.Prefix(sentence.Of(text), MaxChars+1)) > MaxChars {
		at := sentence.Start + cutAt(sentence.Of(text))
		if piece := char.Trim(text, char.Span{Start: sentence.Start, End: at}); piece.Len() > 0 {
			spans = append(spans, piece)
		}
		sentence = char.Trim(text, char.Span{Start: at, End: sentence.End})
	}
	if sentence.Len() > 0 {
		spans = append(spans, sentence)
	}
	return spans
}

// cutAt returns the byte at which the first piece of text ends, greater than 0
// and less than len(text). Text is longer than a piece.
func cutAt(text string) int {
	var clause, space, grapheme, point, width int
	var before rune
	flags := 0
	for i, r := range text {
		if width >= MaxChars {
			break
		}
		if i > 0 {
			switch {
			case char.Blank(r) && width > MaxChars/2 && clauseMark(before):
				clause = i
			case char.Blank(r):
				space = i
			}
			if splits(before, r, flags) {
				grapheme = i
			}
			point = i
		}
		if regional(r) {
			flags++
		} else {
			flags = 0
		}
		width += char.Width(r)
		before = r
	}
	switch {
	case clause > 0:
		return clause
	case space > 0:
		return space
	case grapheme > 0:
		return grapheme
	}
	return point
}

func clauseMark(r rune) bool {
	switch r {
	case ',', ';', ':', '|', '、', '，', '；', '：':
		return true
	}
	return char.Dash(r)
}

// splits says whether text may be cut between a and b: the cases of UAX #29
// grapheme clusters that prose holds (marks, joiners, flags). flags is the number of
// regional indicators that end with a.
func splits(a, b rune, flags int) bool {
	const joiner = '\u200D'
	switch {
	case a == joiner, b == joiner, unicode.Is(unicode.M, b):
		return false
	case regional(b) && flags%2 == 1:
		return false
	}
	return true
}

func regional(r rune) bool { return r >= 0x1F1E6 && r <= 0x1F1FF }

package masthead

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/internal/segment/role/letter"
	"github.com/beleg-dev/beleg/internal/segment/role/stamp"
)

// title picks the headline of a text from its first lines. That of a letter is its
// subject, that of an entry of an archive whose life it tells. Else a line that stands there twice is the surest sign; then the first
// that reads as a headline and is no section, above the date or directly below it;
// then the longest of the short ones; then a short sentence that stands alone.
func title(lines []headLine) string {
	if t := subject(lines); t != "" {
		return t
	}
	if t := whoseLife(lines); t != "" {
		return t
	}
	top := belowRelease(aboveText(lines))
	for i, line := range top {
		if t, ok := repeated(line.text, lines[i+1:]); ok && line.kind == headingLine {
			return t
		}
	}
	for _, line := range top {
		if line.kind == headingLine {
			return line.text
		}
	}
	best := ""
	for _, line := range top {
		if line.kind == labelLine && !stamp.IsSection(line.text) && !listOfNames(line.text) &&
			len(strings.Fields(line.text)) > len(strings.Fields(best)) {
			best = line.text
		}
	}
	if best == "" && len(top) > 0 && len(lines) > 1 && top[0].alone && utf8.RuneCountInString(top[0].text) < minBodyChars && endsSentence(top[0].text) {
		best = top[0].text
	}
	return best
}

// subject returns the subject of a letter whose head begins a text, or nothing.
func subject(lines []headLine) string {
	party, found := false, ""
	for _, line := range lines {
		switch part := letter.PartOf(line.text); {
		case part == letter.Subject && found == "":
			_, found, _ = strings.Cut(line.text, ":")
		case part == letter.Party:
			party = true
		case part == 0 && line.kind != stampLine:
			if !party {
				return ""
			}
			return strings.TrimSpace(found)
		}
	}
	return ""
}

// aboveText returns the lines before the text itself: up to its first
// paragraph or, when a date follows that, up to the line below the date. A date that no
// headline is near may be today's, at the head of a page; then the next one counts.
func aboveText(lines []headLine) []headLine {
	for i, line := range lines {
		if line.kind == stampLine {
			top, below := lines[:min(i+2, len(lines))], lines[i+1:]
			switch heading, label := sent(below, headingLine), sent(below, labelLine); {
			case slices.ContainsFunc(top, reads):
				return top
			case pageAbove(lines[i:]):
				return below[:1]
			case heading > 0 && !slices.ContainsFunc(lines[:i], isSectionOrName):
				return lines[:i+1+heading]
			case label > 0 && i > 0 && stamp.IsPaper(lines[i-1].text):
				return below[:label]
			case !stampedAgain(below):
				return top
			}
			continue
		}
		if line.kind != bodyLine {
			continue
		}
		for k, next := range lines[i+1:] {
			if next.kind == stampLine {
				return lines[:min(i+k+3, len(lines))]
			}
			if next.kind == bodyLine || next.kind == headingLine {
				break
			}
		}
		return lines[:i]
	}
	return lines
}

// pageAbove reports whether a newspaper's page stands right above a short line that is no
// section: below it comes the headline.
func pageAbove(lines []headLine) bool {
	if len(lines) < 2 || !isSectionOrName(lines[1]) || stamp.IsSection(lines[1].text) {
		return false
	}
	_, ok := stamp.Printed(lines[0].text)
	return ok
}

// sent returns how many lines there are to the first of that kind right below whose text it is,
// which stands below the date, or 0.
func sent(lines []headLine, want lineKind) int {
	const most = 3
	for i, line := range lines[:min(most, len(lines))] {
		switch line.kind {
		case want:
			return i + 1
		case stampLine, bodyLine:
			return 0
		}
	}
	return 0
}

// isSectionOrName reports whether a line is short, and no newspaper's name.
func isSectionOrName(line headLine) bool {
	return line.kind == labelLine && !stamp.IsPaper(line.text)
}

func reads(line headLine) bool { return line.kind == headingLine }

// stampedAgain reports whether a headline and the date of a text stand in front of its first
// paragraph.
func stampedAgain(lines []headLine) bool {
	headed := false
	for _, line := range lines {
		switch line.kind {
		case headingLine:
			headed = true
		case stampLine:
			return headed
		case bodyLine:
			return false
		}
	}
	return false
}

// belowRelease returns the lines below the one that lets a press release be printed,
// where a headline is among them: above it stands whose release it is.
func belowRelease(top []headLine) []headLine {
	for i, line := range top {
		if releases[strings.ToLower(line.text)] && slices.ContainsFunc(top[i+1:], reads) {
			return top[i+1:]
		}
	}
	return top
}

var releases = map[string]bool{"for immediate release": true, "zur sofortigen veröffentlichung": true}

// repeated looks for a line again among those below it. A line that has a
// section name glued to it ("NewsTalks resume in Geneva") stands for the line
// below without that name.
func repeated(text string, below []headLine) (string, bool) {
	for _, line := range below {
		if line.text == text {
			return text, true
		}
		if prefix, ok := strings.CutSuffix(text, line.text); ok && isSection(prefix) {
			return line.text, true
		}
	}
	return "", false
}

// isSection reports whether what stands before a headline is the name of a section.
func isSection(prefix string) bool {
	return stamp.IsSection(strings.Trim(prefix, " :|-–"))
}

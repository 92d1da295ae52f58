package ingest

import (
	"regexp"
	"strings"

	"github.com/beleg-dev/beleg/internal/ingest/dateline"
	"github.com/beleg-dev/beleg/internal/segment/role/stamp"
)

var (
	indentedCode = regexp.MustCompile(`^(?: {4}| {0,3}\t)`)
	codeFence    = regexp.MustCompile("^ {0,3}(```+|~~~+)(.*)")
)

// comment is one of HTML, which readers are not shown.
var comment = regexp.MustCompile(`(?s)<!--.*?-->`)

// withoutCode returns Markdown with an empty line for each line of code, and
// without comments.
func withoutCode(text string) string {
	var b strings.Builder
	fence := "" // that began the code
	for line := range strings.Lines(text) {
		m := codeFence.FindStringSubmatch(line)
		switch {
		case indentedCode.MatchString(line):
		case fence == "" && m != nil && !(m[1][0] == '`' && strings.Contains(m[2], "`")):
			fence = m[1]
		case fence == "":
			b.WriteString(line)
			continue
		case m != nil && strings.HasPrefix(m[1], fence) && strings.TrimSpace(m[2]) == "":
			fence = ""
		}
		b.WriteByte('\n')
	}
	return comment.ReplaceAllString(b.String(), "")
}

// markdownTitle returns the first heading of level one ("# Title", or a line
// underlined with "="), or nothing. Of a newspaper's name it is the only heading below.
func markdownTitle(text string) string {
	previous := ""
	for line := range strings.Lines(text) {
		line = dateline.Normal(line)
		switch {
		case strings.HasPrefix(line, "# "):
			return belowPaper(unmarked(line), text)
		case len(line) >= 2 && strings.Trim(line, "=") == "" && previous != "":
			return unmarked(previous)
		}
		previous = line
	}
	return ""
}

// belowPaper returns a title or, where it is the name of a newspaper, the only heading of
// level two if it reads as a headline.
func belowPaper(title, text string) string {
	const enough = 4 // words
	below := lowerHeading.FindAllString(text, 2)
	if len(below) != 1 || !stamp.IsPaper(title) && !stamp.IsMasthead(title) {
		return title
	}
	if line := dateline.Normal(below[0]); len(strings.Fields(line)) > enough {
		return unmarked(line)
	}
	return title
}

var lowerHeading = regexp.MustCompile(`(?m)^## .*$`)

var headingMark = regexp.MustCompile(`^#{1,6} `)

// unmarked returns a title without the marks of a heading and of emphasis
// around it.
func unmarked(title string) string {
	if mark := headingMark.FindString(title); mark != "" {
		title = closedHeading(title[len(mark):])
	}
	for _, mark := range []string{"**", "__", "*", "_"} {
		inner, opened := strings.CutPrefix(title, mark)
		inner, closed := strings.CutSuffix(inner, mark)
		if opened && closed && inner != "" && !strings.Contains(inner, mark) {
			title = strings.TrimSpace(inner)
		}
	}
	return title
}

// closedHeading drops the "##" that may close a heading after a space.
func closedHeading(text string) string {
	if bare := strings.TrimRight(text, "#"); bare == "" || strings.HasSuffix(bare, " ") {
		text = bare
	}
	return strings.TrimSpace(text)
}

package masthead

import "github.com/beleg-dev/beleg/internal/segment/life"

// mostOfHead is how many lines may stand between the name of an entry of an archive and when its
// bearer was born or died.
const mostOfHead = 3

// whoseLife returns the first line where it names somebody and one of the next tells when they were born or
// died, or nothing.
func whoseLife(lines []headLine) string {
	for i, line := range lines[:min(len(lines), 2+mostOfHead)] {
		if line.kind == bodyLine {
			break
		}
		if _, ok := life.Name(lines[0].text); ok && i > 0 && life.IsLine(line.text) {
			return lines[0].text
		}
	}
	return ""
}

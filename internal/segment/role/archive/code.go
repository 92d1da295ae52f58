package archive

import (
	"github.com/beleg-dev/beleg/internal/regex"
	"github.com/beleg-dev/beleg/internal/segment/char"
	"github.com/beleg-dev/beleg/internal/segment/line"
)

// Codes of the parts that a text is made of. All others say something about it.
const (
	Headline  = "HD"
	Lead      = "LP"
	Rest      = "TD"
	Published = "PD"
)

// code matches a code at the start of a line, and what parts it from its part.
var code = regex.MustCompile(`^(AN|ART|AU|BY|CLM|CO|CR|CT|CX|CY|DLN|ED|ET|HD|IN|IPC|IPD|LA|LP|NS|PB|PD|PG|PUB|RE|RF|RST|SC|SE|SN|TD|VOL|WC)(?:[ \t\x{A0}]+|$)`)

// Code returns the code that a line begins with, and the length of it with the blank behind.
// The same letters may begin a sentence: it is one only where Coded says so of the text.
func Code(text string) (name string, length int) {
	m := code.FindStringSubmatch(text)
	if m == nil {
		return "", 0
	}
	return m[1], len(m[0])
}

// Coded says whether codes stand in front of the parts of a text: at its top those for its
// headline and its day, and some more, the one for its first paragraph among them.
func Coded(text string) bool {
	const (
		longest = 8 << 10 // bytes of the top
		least   = 5
	)
	seen := map[string]bool{}
	top := char.PrefixBytes(text, longest)
	for _, l := range line.Of(top) {
		if name, _ := Code(l.Of(top)); name != "" {
			seen[name] = true
		} else if len(seen) == 0 {
			return false
		}
	}
	return len(seen) >= least && seen[Headline] && seen[Published] && (seen[Lead] || seen[Rest])
}

package masthead

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/ingest/dateline"
	"github.com/beleg-dev/beleg/internal/segment/role/archive"
)

// parts reads headline and day behind their codes, in a text of a press database that has them.
func parts(text string, o dateline.Options) (title string, s dateline.Stamp) {
	of := map[string]string{}
	name := ""
	for line := range strings.FieldsFuncSeq(text[:min(len(text), maxHeadBytes)], breaks) {
		line = strings.TrimSpace(line)
		if code, n := archive.Code(line); n > 0 {
			name, line = code, line[n:]
		}
		if name == archive.Lead || name == archive.Rest {
			break
		}
		of[name] += " " + line
	}
	s, _ = dateline.Parse(of[archive.Published], o)
	return dateline.Normal(of[archive.Headline]), s
}

package evidence

import (
	"strings"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/segment/life"
	"github.com/beleg-dev/beleg/internal/value"
)

// LifeLine returns in words a line of an entry of an archive that tells when and where whom its heading
// names was born or died, or what that was; false: the passage is none.
func LifeLine(e *factcheck.Evidence) (string, bool) {
	line, context := strings.TrimSpace(e.Passage.Text), strings.TrimSpace(e.Passage.Context)
	heading := strings.TrimSpace(e.Passage.Heading)
	name, ok := life.Name(heading)
	entry := ok || heading == "" // not one of several lists on somebody
	if !ok {
		name, ok = life.Name(e.Source.Title)
	}
	calling := life.IsCalling(line)
	if !ok || !calling && !life.IsLine(line) && (!entry || !life.MayBeLine(line)) {
		return "", false
	}
	if strings.HasPrefix(line, "*") && strings.HasPrefix(context, "*") && (life.IsLine(context) || life.MayBeLine(context)) {
		return "", false
	}
	if calling {
		return name + ", " + line + ".", true
	}
	l, _ := life.Of(line)
	return l.Told(name, line, value.Primary(e.Language) == "de") + ".", true
}

package show

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"google.golang.org/protobuf/types/known/durationpb"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/beleg-dev/beleg/client/screen"
	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// Source returns what is known about a source below a head, one fact a line, and
// how long its content is.
func (f Format) Source(head string, source *factcheckv1.Source) string {
	var b strings.Builder
	fact := func(name, value string) {
		if value != "" {
			fmt.Fprintf(&b, "  %-10s %s\n", name, screen.OneLine(value))
		}
	}
	var labels []string
	for _, key := range slices.Sorted(maps.Keys(source.GetLabels())) {
		labels = append(labels, key+"="+source.GetLabels()[key])
	}
	b.WriteString(screen.OneLine(head) + "\n")
	fact("title", source.GetTitle())
	fact("publisher", source.GetPublisher())
	fact("published", publishTime(source.GetPublishTime(), source.GetPublishUtcOffset()))
	fact("uri", source.GetUri())
	fact("language", source.GetLanguageCode())
	fact("labels", strings.Join(labels, ", "))
	if retracted(source) {
		fact("state", "RETRACTED: kept and shown, not judged")
	}
	content := Count(utf8.RuneCountInString(source.GetContent()), "character", "characters")
	if n := source.GetPassageCount(); n > 0 {
		content += ", " + Count(int(n), "passage", "passages")
	}
	fact("content", content)
	fact("sha256", source.GetContentSha256())
	fact("created", f.localTime(source.GetCreateTime()))
	fact("updated", f.localTime(source.GetUpdateTime()))
	return b.String()
}

// WholeSource returns a source with its content.
func (f Format) WholeSource(source *factcheckv1.Source) string {
	content := strings.TrimSuffix(screen.Visible(source.GetContent()), "\n")
	return f.Source(source.GetName(), source) + "\n" + content + "\n"
}

// undated stands for the date of a source that has none.
const undated = "undated"

// byline says who published a source, and when.
func byline(publisher string, t *timestamppb.Timestamp, offset *durationpb.Duration) string {
	return joined(publisher, cmp.Or(publishTime(t, offset), undated))
}

// Listed returns a source as one line of a list, which ends with where a reader finds
// it, as far as that is known.
func Listed(source *factcheckv1.Source) string {
	date := undated
	if t := source.GetPublishTime(); t != nil {
		date = published(t, source.GetPublishUtcOffset()).Format(time.DateOnly)
	}
	about := joined(source.GetPublisher(), source.GetTitle())
	if retracted(source) {
		about = "RETRACTED " + about
	}
	parts := []string{fmt.Sprintf("%-10s", date), source.GetName()}
	for _, part := range []string{strings.TrimRight(about, " "), source.GetUri()} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	return screen.OneLine(strings.Join(parts, "  ")) + "\n"
}

func retracted(source *factcheckv1.Source) bool {
	return source.GetState() == factcheckv1.SourceState_SOURCE_STATE_RETRACTED
}

// Done returns a line with a word for what became of a source, and its names.
func Done(word string, names ...string) string {
	return fmt.Sprintf("%-9s  %s\n", word, screen.OneLine(strings.Join(names, "  ")))
}

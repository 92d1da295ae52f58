package ingest

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/beleg-dev/beleg/internal/ingest/dateline"
	"github.com/beleg-dev/beleg/internal/ingest/masthead"
)

// ReadText reads plain text or Markdown. What stands in a header block or in
// front matter at its top is metadata and no part of the content; the rest is
// the content, unchanged. Title and publish time that the header leaves out
// are those that the text shows at its top.
func ReadText(text string, markdown bool, o Options) (Source, error) {
	var s Source
	var err error
	s.Content, err = readHeader(&s, text, markdown, o)
	if err != nil {
		return Source{}, err
	}
	shown := s.Content
	if markdown {
		shown = withoutCode(s.Content)
		if s.Title == "" {
			s.Title = markdownTitle(shown)
		}
	}
	if s.Title == "" || s.PublishTime.IsZero() {
		title, stamp := masthead.Read(shown, o.dates(s.Language))
		if markdown {
			title = unmarked(title)
		}
		s.Title = cmp.Or(s.Title, title)
		if stamp.Kind > 0 && s.PublishTime.IsZero() {
			s.publish(stamp, o)
		}
	}
	return o.fill(s)
}

// dates says how dates are read in a text of the language, which may be empty.
func (o Options) dates(language string) dateline.Options {
	return dateline.Options{Zone: o.Zone, Language: cmp.Or(language, o.Language)}
}

// publish sets the publish time.
func (s *Source) publish(stamp dateline.Stamp, o Options) {
	s.PublishTime = stamp.Time
	s.OffsetKnown = stamp.Zoned || o.Zone != nil
}

// setField sets what a header line or a front matter key says. Keys are lower
// case; one that is not known says nothing.
func (s *Source) setField(key, value string, o Options) error {
	switch key {
	case "title":
		s.Title = dateline.Normal(value)
	case "uri", "url":
		s.URI = value
	case "publisher":
		s.Publisher = dateline.Normal(value)
	case "language":
		s.Language = value
	case "label":
		name, content, found := strings.Cut(value, "=")
		if name = strings.TrimSpace(name); !found || name == "" {
			return fmt.Errorf("label %q: want name=value", value)
		}
		s.setLabel(name, strings.TrimSpace(content))
	case "published":
		stamp, ok := dateline.Parse(value, o.dates(s.Language))
		if !ok {
			return fmt.Errorf("published %q is no date that can be read one way only: write 2025-02-27 or 2025-02-27T11:57:00+01:00", value)
		}
		s.publishAt(stamp, o)
	}
	return nil
}

func (s *Source) setLabel(name, value string) {
	if s.Labels == nil {
		s.Labels = make(map[string]string)
	}
	s.Labels[name] = value
}

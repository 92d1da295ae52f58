package service

import (
	"encoding/hex"
	"fmt"
	"strings"
	"time"

	"google.golang.org/protobuf/types/known/durationpb"
	"google.golang.org/protobuf/types/known/timestamppb"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
)

// namePrefix stands before the id in the name of a source.
const namePrefix = "sources/"

func sourceName(id string) string { return namePrefix + id }

// sourceID returns the id in a name that has passed validation.
func sourceID(name string) string { return strings.TrimPrefix(name, namePrefix) }

func sourceIDs(names []string) []string {
	ids := make([]string, len(names))
	for i, name := range names {
		ids[i] = sourceID(name)
	}
	return ids
}

// domainSource reads what a caller may set, and the id.
func domainSource(p *factcheckv1.Source, id string) factcheck.Source {
	s := factcheck.Source{
		ID:        id,
		Title:     p.GetTitle(),
		URI:       p.GetUri(),
		Publisher: p.GetPublisher(),
		Content:   p.GetContent(),
		Language:  p.GetLanguageCode(),
		Labels:    p.GetLabels(),
	}
	switch p.GetState() {
	case factcheckv1.SourceState_SOURCE_STATE_CURRENT:
		s.State = factcheck.Current
	case factcheckv1.SourceState_SOURCE_STATE_RETRACTED:
		s.State = factcheck.Retracted
	}
	s.PublishTime = timeOf(p.GetPublishTime(), p.GetPublishUtcOffset())
	return s
}

// timeOf returns a time in its offset from UTC; zero where t is unset.
func timeOf(t *timestamppb.Timestamp, offset *durationpb.Duration) time.Time {
	if t == nil {
		return time.Time{}
	}
	local := t.AsTime()
	if d := offset.AsDuration(); d != 0 {
		local = local.In(time.FixedZone("", int(d/time.Second)))
	}
	return local
}

// sourceProto returns a source as callers see it; with content where s has it.
func sourceProto(s *factcheck.Source) *factcheckv1.Source {
	p := &factcheckv1.Source{
		Name:             sourceName(s.ID),
		Title:            s.Title,
		Uri:              s.URI,
		Publisher:        s.Publisher,
		Content:          s.Content,
		LanguageCode:     s.Language,
		Labels:           s.Labels,
		PublishTime:      timestamp(s.PublishTime),
		PublishUtcOffset: utcOffset(s.PublishTime),
		State:            factcheckv1.SourceState_SOURCE_STATE_CURRENT,
		ContentSha256:    hexHash(s.ContentSHA256),
		PassageCount:     int32(s.PassageCount),
		CreateTime:       timestamp(s.CreateTime),
		UpdateTime:       timestamp(s.UpdateTime),
	}
	if s.State == factcheck.Retracted {
		p.State = factcheckv1.SourceState_SOURCE_STATE_RETRACTED
	}
	return p
}

// timestamp returns nil for a time that is not known.
func timestamp(t time.Time) *timestamppb.Timestamp {
	if t.IsZero() {
		return nil
	}
	return timestamppb.New(t)
}

// utcOffset returns how far t is ahead of UTC; nil in UTC itself, where the
// offset may be unknown.
func utcOffset(t time.Time) *durationpb.Duration {
	_, offset := t.Zone()
	if offset == 0 {
		return nil
	}
	return durationpb.New(time.Duration(offset) * time.Second)
}

func hexHash(sum [32]byte) string { return hex.EncodeToString(sum[:]) }

// parseHash reads a hash that has passed validation; nil for an empty one.
func parseHash(digits string) (*[32]byte, error) {
	if digits == "" {
		return nil, nil
	}
	b, err := hex.DecodeString(digits)
	if err != nil || len(b) != 32 {
		return nil, fmt.Errorf("%q is not a hash", digits)
	}
	return (*[32]byte)(b), nil
}

package service

import (
	"context"

	"google.golang.org/protobuf/proto"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/index"
	"github.com/beleg-dev/beleg/internal/service/sourceid"
	"github.com/beleg-dev/beleg/internal/service/validate"
)

// IndexSource implements factcheckv1.SourceServiceServer.
func (s *Service) IndexSource(ctx context.Context, request *factcheckv1.IndexSourceRequest) (*factcheckv1.IndexSourceResponse, error) {
	source, err := s.givenSource(request)
	if err != nil {
		return nil, err
	}
	return s.add(ctx, source)
}

func (s *Service) add(ctx context.Context, source factcheck.Source) (*factcheckv1.IndexSourceResponse, error) {
	stored, outcome, err := s.index.Add(ctx, source)
	if err != nil {
		return nil, err
	}
	return &factcheckv1.IndexSourceResponse{Source: sourceProto(&stored), Outcome: outcomes[outcome]}, nil
}

// An indexRequest is a request to index one source.
type indexRequest interface {
	proto.Message
	GetSource() *factcheckv1.Source
	GetSourceId() string
}

// givenSource validates a request and returns its source with the id that it
// is to have.
func (s *Service) givenSource(request indexRequest) (factcheck.Source, error) {
	err := s.validator.Validate(request)
	id, named := request.GetSourceId(), sourceID(request.GetSource().GetName())
	if id != "" && named != "" && id != named {
		err = validate.With(err, validate.Violation{Field: "source_id", Limit: named, Description: "must agree with source.name"})
	}
	if err != nil {
		return factcheck.Source{}, err
	}
	if id == "" {
		id = named
	}
	source := domainSource(request.GetSource(), id)
	if id == "" {
		source.ID = sourceid.Of(source)
	}
	return source, nil
}

var outcomes = map[index.Outcome]factcheckv1.IndexOutcome{
	index.Created:   factcheckv1.IndexOutcome_INDEX_OUTCOME_CREATED,
	index.Replaced:  factcheckv1.IndexOutcome_INDEX_OUTCOME_REPLACED,
	index.Unchanged: factcheckv1.IndexOutcome_INDEX_OUTCOME_UNCHANGED,
}

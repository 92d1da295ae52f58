package service

import (
	"context"
	"errors"

	"google.golang.org/protobuf/proto"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck"
)

// GetSource implements factcheckv1.SourceServiceServer.
func (s *Service) GetSource(ctx context.Context, request *factcheckv1.GetSourceRequest) (*factcheckv1.GetSourceResponse, error) {
	if err := s.validator.Validate(request); err != nil {
		return nil, err
	}
	hash, err := parseHash(request.GetContentSha256())
	if err != nil {
		return nil, err
	}
	source, err := s.index.Source(ctx, sourceID(request.GetName()), hash)
	if err == nil && !visible(ctx, &source) {
		err = &factcheck.SourceNotFoundError{ID: source.ID}
	}
	if missing := (*factcheck.SourceNotFoundError)(nil); errors.As(err, &missing) {
		// Which of the two is missing would tell that a hidden source is there.
		err = &factcheck.SourceNotFoundError{ID: missing.ID, Version: hash != nil}
	}
	if err != nil {
		return nil, err
	}
	return &factcheckv1.GetSourceResponse{Source: sourceProto(&source)}, nil
}

// ListSources implements factcheckv1.SourceServiceServer.
func (s *Service) ListSources(ctx context.Context, request *factcheckv1.ListSourcesRequest) (*factcheckv1.ListSourcesResponse, error) {
	if err := s.validator.Validate(request); err != nil {
		return nil, err
	}
	after, err := pageStart(request)
	if err != nil {
		return nil, err
	}
	size := atMost(request.GetPageSize(), defaultPageSize, maxPageSize)
	list, err := s.index.Sources(ctx, within(ctx), after, size+1)
	if err != nil {
		return nil, err
	}
	response := &factcheckv1.ListSourcesResponse{}
	bytes := 0
	for i := range list {
		source := sourceProto(&list[i])
		bytes += proto.Size(source)
		if i == size || i > 0 && bytes > maxPageBytes {
			response.NextPageToken, err = pageToken(request, list[i-1].ID)
			return response, err
		}
		response.Sources = append(response.Sources, source)
	}
	return response, nil
}

// DeleteSource implements factcheckv1.SourceServiceServer.
func (s *Service) DeleteSource(ctx context.Context, request *factcheckv1.DeleteSourceRequest) (*factcheckv1.DeleteSourceResponse, error) {
	if err := s.validator.Validate(request); err != nil {
		return nil, err
	}
	err := s.index.Delete(ctx, sourceID(request.GetName()))
	if missing := (*factcheck.SourceNotFoundError)(nil); errors.As(err, &missing) && request.GetAllowMissing() {
		err = nil
	}
	if err != nil {
		return nil, err
	}
	return &factcheckv1.DeleteSourceResponse{}, nil
}

package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"strings"
	"sync"

	"google.golang.org/grpc/codes"
	"google.golang.org/protobuf/proto"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// A shelf takes sources as the server does: it answers in order, refuses those
// with the word "refused", and knows what it has.
type shelf struct {
	mu   sync.Mutex
	all  []*factcheckv1.ImportSourcesRequest // as they came
	held map[string]*factcheckv1.Source
}

func (s *shelf) take(stream importServer) error {
	for {
		r, err := stream.Recv()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		if err := stream.Send(s.answer(r)); err != nil {
			return err
		}
	}
}

func (s *shelf) answer(r *factcheckv1.ImportSourcesRequest) *factcheckv1.ImportSourcesResponse {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.all = append(s.all, r)
	if strings.Contains(r.GetSource().GetContent(), "refused") {
		return &factcheckv1.ImportSourcesResponse{CorrelationId: r.GetCorrelationId(), Result: &factcheckv1.ImportSourcesResponse_Error{
			Error: &factcheckv1.ItemError{Code: int32(codes.InvalidArgument), Reason: factcheckv1.ErrorReason_ERROR_REASON_INVALID_FIELD, Message: "source.title: too long"},
		}}
	}
	stored := proto.CloneOf(r.GetSource())
	if stored.Name == "" {
		stored.Name = "sources/derived"
	}
	outcome := factcheckv1.IndexOutcome_INDEX_OUTCOME_CREATED
	if old := s.held[stored.Name]; old != nil {
		outcome = factcheckv1.IndexOutcome_INDEX_OUTCOME_REPLACED
		if proto.Equal(old, stored) {
			outcome = factcheckv1.IndexOutcome_INDEX_OUTCOME_UNCHANGED
		}
	}
	if s.held == nil {
		s.held = map[string]*factcheckv1.Source{}
	}
	s.held[stored.Name] = stored
	return &factcheckv1.ImportSourcesResponse{CorrelationId: r.GetCorrelationId(), Result: &factcheckv1.ImportSourcesResponse_Indexed{
		Indexed: &factcheckv1.IndexSourceResponse{Outcome: outcome, Source: &factcheckv1.Source{Name: stored.Name}},
	}}
}

// sent returns the sources that came.
func (s *shelf) sent() []*factcheckv1.Source {
	s.mu.Lock()
	defer s.mu.Unlock()
	list := []*factcheckv1.Source{}
	for _, r := range s.all {
		list = append(list, r.GetSource())
	}
	return list
}

// manyLines is an import of so many sources of 20 kB.
func manyLines(n int) io.Reader {
	var b bytes.Buffer
	for i := range n {
		fmt.Fprintf(&b, `{"name":"sources/s%d","content":"%s"}`+"\n", i, strings.Repeat("Fähre ", 3000))
	}
	return &b
}

// cancelling cancels when so many lines have been written.
type cancelling struct {
	bytes.Buffer
	cancel context.CancelFunc
	lines  int
}

func (c *cancelling) Write(p []byte) (int, error) {
	if c.lines -= bytes.Count(p, []byte("\n")); c.lines <= 0 {
		c.cancel()
	}
	return c.Buffer.Write(p)
}

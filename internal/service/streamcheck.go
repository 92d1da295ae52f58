package service

import (
	"context"
	"errors"
	"io"
	"sync"

	"google.golang.org/grpc"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// StreamCheckClaims implements factcheckv1.FactCheckServiceServer. One goroutine
// reads, at most checkWindow check, and this one answers. A claim has its place
// in the window until its answer is sent, so that a slow reader of the answers
// slows the sender of the claims.
func (s *Service) StreamCheckClaims(stream grpc.BidiStreamingServer[factcheckv1.StreamCheckClaimsRequest, factcheckv1.StreamCheckClaimsResponse]) error {
	if err := s.modelsReady(); err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(stream.Context())
	r := &claimReader{
		service: s, ctx: ctx,
		window:  make(chan struct{}, checkWindow),
		answers: make(chan *factcheckv1.StreamCheckClaimsResponse),
	}
	defer cancel()
	go r.read(untilStopped(s.health.open, stream.Recv))
	for answer := range r.answers {
		if ctx.Err() == nil && stream.Send(answer) != nil {
			cancel() // the stream has ended, and with it reading
		}
		<-r.window
	}
	return streamEnd(ctx, r.ended) // what ctx has ended is not answered
}

// A claimReader is the reading and checking half of a stream of claims.
type claimReader struct {
	service *Service
	ctx     context.Context
	window  chan struct{}                               // holds one for each claim that is read and not answered
	answers chan *factcheckv1.StreamCheckClaimsResponse // closed at the end, up to which it must be received
	ended   error                                       // set before answers is closed
}

// read starts the check of each message until there are no more.
func (r *claimReader) read(receive func() (*factcheckv1.StreamCheckClaimsRequest, error)) {
	defer close(r.answers)
	var wait sync.WaitGroup
	defer wait.Wait()
	for {
		r.window <- struct{}{}
		request, err := receive()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			r.ended = received(err)
			return
		}
		wait.Go(func() { r.answers <- r.answer(request) })
	}
}

func (r *claimReader) answer(request *factcheckv1.StreamCheckClaimsRequest) *factcheckv1.StreamCheckClaimsResponse {
	var check *factcheckv1.ClaimCheck
	err := guard(func() (err error) {
		if err = r.service.validator.Validate(request); err != nil {
			return err
		}
		if err = r.service.pace(r.ctx); err != nil {
			return err
		}
		check, err = r.service.check(r.ctx, request.GetClaim(), checkOptions(request.GetOptions()))
		return err
	})
	answer := &factcheckv1.StreamCheckClaimsResponse{CorrelationId: request.GetCorrelationId()}
	if err != nil {
		if r.ctx.Err() == nil {
			r.service.logItem(r.ctx, "check", answer.CorrelationId, err)
		}
		answer.Result = &factcheckv1.StreamCheckClaimsResponse_Error{Error: itemError(r.ctx, err)}
		return answer
	}
	answer.Result = &factcheckv1.StreamCheckClaimsResponse_Check{Check: check}
	return answer
}

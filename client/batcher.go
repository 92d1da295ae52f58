package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"google.golang.org/grpc"
	"google.golang.org/grpc/status"

	"github.com/beleg-dev/beleg/client/show"
	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// A batcher sends the claims of a file. Its sender reads and sends in one
// goroutine; everything else happens in that of the caller.
type batcher struct {
	*session
	file    io.Reader
	options *factcheckv1.CheckOptions
	bar     bar
	tally   show.Tally
}

type checkStream = grpc.BidiStreamingClient[factcheckv1.StreamCheckClaimsRequest, factcheckv1.StreamCheckClaimsResponse]

// send checks the claims. At most readAhead lines wait for their turn to be
// printed, with or without their answer.
func (b *batcher) send(ctx context.Context) error {
	conn, err := b.connect()
	if err != nil {
		return err
	}
	ctx, cancel := b.limit(ctx)
	defer cancel() // ends the sender, unless it waits for standard input: then the program's end does
	stream, err := factcheckv1.NewFactCheckServiceClient(conn).StreamCheckClaims(ctx)
	if err != nil {
		return err
	}
	waiting := make(chan claimLine, readAhead)
	go b.feed(ctx, stream, waiting)
	early := map[string]*factcheckv1.StreamCheckClaimsResponse{} // of later lines
	for {
		select {
		case <-ctx.Done():
			return status.FromContextError(ctx.Err()).Err()
		case line, more := <-waiting:
			if !more {
				return endOfChecks(stream, early)
			}
			if line.err != nil {
				b.bar.fail(line.label() + ": " + line.err.Error())
				continue
			}
			answer, err := b.receive(stream, early, line.request.GetCorrelationId())
			if err != nil {
				return err
			}
			answer.CorrelationId = line.key
			if err := b.tell(&line, answer); err != nil {
				return err
			}
		}
	}
}

// feed sends the claims and hands each line on, in the same order. When sending
// fails, the answers say why.
func (b *batcher) feed(ctx context.Context, stream checkStream, waiting chan<- claimLine) {
	defer close(waiting)
	for line := range claimLines(b.file, b.options) {
		select {
		case <-ctx.Done():
			return
		case waiting <- line:
		}
		if line.err == nil && stream.Send(line.request) != nil {
			return
		}
	}
	_ = stream.CloseSend() // always nil
}

// receive returns the answer to the claim with that key. Those of later lines,
// which may come before, are kept in early.
func (b *batcher) receive(stream checkStream, early map[string]*factcheckv1.StreamCheckClaimsResponse, key string) (*factcheckv1.StreamCheckClaimsResponse, error) {
	for early[key] == nil {
		answer, err := stream.Recv()
		if err == io.EOF {
			return nil, errors.New("the server ended the stream before it had answered all claims")
		}
		if err != nil {
			return nil, err
		}
		// One line is being answered and one being sent.
		if early[answer.GetCorrelationId()] != nil || len(early) > readAhead+2 {
			return nil, fmt.Errorf("the server answered for %q, which was not asked", answer.GetCorrelationId())
		}
		early[answer.GetCorrelationId()] = answer
	}
	answer := early[key]
	delete(early, key)
	return answer, nil
}

// endOfChecks waits for the end of the stream.
func endOfChecks(stream checkStream, early map[string]*factcheckv1.StreamCheckClaimsResponse) error {
	_, err := stream.Recv()
	if err != nil && err != io.EOF {
		return err
	}
	if err == nil || len(early) > 0 {
		return errors.New("the server answered more claims than it was sent")
	}
	return nil
}

// tell prints an answer, or why there is none.
func (b *batcher) tell(line *claimLine, answer *factcheckv1.StreamCheckClaimsResponse) error {
	b.bar.clear()
	check := answer.GetCheck()
	if check == nil {
		b.bar.fail(fmt.Sprintf("%s: %s (%s)", line.label(), answer.GetError().GetMessage(), answer.GetError().GetReason()))
	}
	if err := b.printChecked(answer, check, b.tally.Checked > 0); err != nil {
		return err
	}
	if check != nil {
		b.tally.Add(check.GetVerdict())
	}
	b.bar.show(show.Count(b.tally.Checked, "claim", "claims") + " checked")
	return nil
}

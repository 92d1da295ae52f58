// Package exchange sends many requests on one stream while it takes their
// answers.
//
// It promises that each item is told once, with its answer and in the order of
// the items, whatever the order of the answers; that only so many items wait for
// their turn, however many there are; and that an answer which nothing asked for,
// or none where one is due, is an error. Everything but reading the items and
// sending happens in the goroutine of the caller.
package exchange

import (
	"context"
	"fmt"
	"io"
	"iter"
	"sync/atomic"

	"google.golang.org/grpc/status"
)

// readAhead is how many items wait for their turn, with or without their answer;
// flow control holds the sender when they are large.
const readAhead = 64

// Correlated is a request or an answer; an answer has the key of its request.
type Correlated interface{ GetCorrelationId() string }

// A Stream is that of a client.
type Stream[Q, A Correlated] interface {
	Send(Q) error
	Recv() (A, error)
	CloseSend() error
}

// An Exchange is about items I, of which there are requests Q and answers A.
type Exchange[I any, Q, A Correlated] struct {
	Noun  string // of the items, in the plural; errors use it
	Items iter.Seq[I]
	// Request returns what is asked about an item, or false where nothing is.
	Request func(I) (Q, bool)
	// Tell is called for each item; about one of which nothing was asked with the
	// zero answer. Its error ends the exchange.
	Tell func(I, A) error
	// Unordered says that answers come as they are ready. Then no two requests
	// have the same key.
	Unordered bool

	sent  atomic.Int64
	early map[string]A
}

// Sent returns how many requests have been sent, or are about to be.
func (x *Exchange[I, Q, A]) Sent() int { return int(x.sent.Load()) }

// Run returns when all items have been told, with the first error, or when ctx
// ends: then no item is told any more, and the sender ends too, unless it waits
// for an item.
func (x *Exchange[I, Q, A]) Run(ctx context.Context, stream Stream[Q, A]) error {
	x.early = map[string]A{}
	waiting := make(chan I, readAhead)
	go x.feed(ctx, stream, waiting)
	for {
		select {
		case <-ctx.Done():
			return status.FromContextError(ctx.Err()).Err()
		case item, more := <-waiting:
			if !more {
				return x.end(stream)
			}
			if err := ctx.Err(); err != nil { // of which both may know
				return status.FromContextError(err).Err()
			}
			if err := x.turn(stream, item); err != nil {
				return err
			}
		}
	}
}

// feed sends the requests and hands each item on, in the same order. When
// sending fails, the answers say why.
func (x *Exchange[I, Q, A]) feed(ctx context.Context, stream Stream[Q, A], waiting chan<- I) {
	defer close(waiting)
	for item := range x.Items {
		request, asked := x.Request(item)
		if asked {
			x.sent.Add(1)
		}
		select {
		case <-ctx.Done():
			return
		case waiting <- item:
		}
		if asked && stream.Send(request) != nil {
			return
		}
	}
	_ = stream.CloseSend() // always nil
}

// turn tells an item, once its answer is there.
func (x *Exchange[I, Q, A]) turn(stream Stream[Q, A], item I) error {
	request, asked := x.Request(item)
	if !asked {
		var none A
		return x.Tell(item, none)
	}
	answer, err := x.receive(stream, request.GetCorrelationId())
	if err != nil {
		return err
	}
	return x.Tell(item, answer)
}

// receive returns the answer to the request with that key. Those to later ones,
// which come before it, are kept.
func (x *Exchange[I, Q, A]) receive(stream Stream[Q, A], due string) (answer A, err error) {
	if answer, ok := x.early[due]; ok {
		delete(x.early, due)
		return answer, nil
	}
	for {
		answer, err := stream.Recv()
		if err == io.EOF {
			err = fmt.Errorf("the server ended the stream before it had answered all %s", x.Noun)
		}
		if err != nil {
			return answer, err
		}
		key := answer.GetCorrelationId()
		if key == due {
			return answer, nil
		}
		// Sent are those that wait and the one that is due.
		if _, twice := x.early[key]; twice || !x.Unordered || len(x.early) >= readAhead {
			return answer, fmt.Errorf("the server answered for %q where %q was due", key, due)
		}
		x.early[key] = answer
	}
}

// end waits for the end of the stream.
func (x *Exchange[I, Q, A]) end(stream Stream[Q, A]) error {
	_, err := stream.Recv()
	if err != nil && err != io.EOF {
		return err
	}
	if err == nil || len(x.early) > 0 {
		return fmt.Errorf("the server answered more %s than it was sent", x.Noun)
	}
	return nil
}

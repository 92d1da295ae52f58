package service

import "context"

// A stoppingError ends a stream of which no more is read, or a text of which no more is
// checked.
type stoppingError struct{}

func (*stoppingError) Error() string {
	return "the server is stopping: send what has no answer again, to another one or once it is back"
}

// untilStopped returns receive, which however fails with a *stoppingError once
// stopping ends, even while it waits; what comes then is left unread.
func untilStopped[T any](stopping context.Context, receive func() (T, error)) func() (T, error) {
	type message struct {
		value T
		err   error
	}
	return func() (T, error) {
		next := make(chan message, 1)
		if stopping.Err() == nil {
			go func() { // until a message comes or the stream ends
				value, err := receive()
				next <- message{value, err}
			}()
		}
		select {
		case m := <-next:
			return m.value, m.err
		case <-stopping.Done():
			var none T
			return none, &stoppingError{}
		}
	}
}

package exchange_test

import (
	"context"
	"errors"
	"io"
	"slices"
	"strconv"
	"testing"

	"github.com/beleg-dev/beleg/client/exchange"
)

// A message is its key.
type message string

func (m message) GetCorrelationId() string { return string(m) }

// A stream answers so many requests at a time, the last first, and then says more.
type stream struct {
	sent   chan message
	window int
	more   []message

	held []message
}

func (s *stream) Send(m message) error { s.sent <- m; return nil }

func (s *stream) CloseSend() error { close(s.sent); return nil }

func (s *stream) Recv() (message, error) {
	for open := len(s.held) == 0; open && len(s.held) < s.window; {
		var m message
		if m, open = <-s.sent; open {
			s.held = append(s.held, m)
		}
	}
	if len(s.held) == 0 {
		s.held, s.more = s.more, nil
	}
	if len(s.held) == 0 {
		return "", io.EOF
	}
	last := s.held[len(s.held)-1]
	s.held = s.held[:len(s.held)-1]
	return last, nil
}

// run asks about the numbers from 0 that 7 does not divide, and returns those told.
func run(ctx context.Context, s *stream, numbers int, unordered bool) (told []int, err error) {
	s.sent = make(chan message, 8)
	x := exchange.Exchange[int, message, message]{
		Noun: "numbers",
		Items: func(yield func(int) bool) {
			for n := range numbers {
				if !yield(n) {
					return
				}
			}
		},
		Request: func(n int) (message, bool) { return message(strconv.Itoa(n)), n%7 != 0 },
		Tell: func(n int, answer message) error {
			if want := strconv.Itoa(n); string(answer) != want && (answer != "" || n%7 != 0) {
				return errors.New(want + " was told as " + string(answer))
			}
			told = append(told, n)
			return nil
		},
		Unordered: unordered,
	}
	err = x.Run(ctx, s)
	return told, err
}

func TestItemsAreToldInTheirOrder(t *testing.T) {
	const numbers = 1000
	var want []int
	for n := range numbers {
		want = append(want, n)
	}
	for _, window := range []int{1, 2, 50} {
		told, err := run(t.Context(), &stream{window: window}, numbers, window > 1)
		if err != nil || !slices.Equal(told, want) {
			t.Errorf("of %d answers at a time: told %v, %v", window, told, err)
		}
	}
}

func TestAnAnswerThatIsNotDueIsAnError(t *testing.T) {
	for _, tt := range []struct {
		name      string
		stream    stream
		unordered bool
		want      string
	}{
		{"before its turn", stream{window: 2}, false, `the server answered for "2" where "1" was due`},
		{"after all", stream{window: 1, more: []message{"9"}}, true, "the server answered more numbers than it was sent"},
		{"before all, and never asked for", stream{window: 1, held: []message{"9"}}, true, "the server answered more numbers than it was sent"},
		{"twice", stream{window: 1, held: []message{"9", "9"}}, true, `the server answered for "9" where "1" was due`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := run(t.Context(), &tt.stream, 5, tt.unordered); err == nil || err.Error() != tt.want {
				t.Errorf("the error is %v, want %s", err, tt.want)
			}
		})
	}
}

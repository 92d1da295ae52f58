package main

import (
	"context"
	"io"
)

// maxReadBytes bounds what is read at a time.
const maxReadBytes = 64 << 10

// An interruptible reader returns when ctx ends, though what it reads from may
// have neither more nor an end: standard input does not hear of ctrl-C.
type interruptible struct {
	ctx  context.Context
	from io.Reader
}

func (r *interruptible) Read(p []byte) (int, error) {
	if err := r.ctx.Err(); err != nil {
		return 0, err
	}
	type result struct {
		n   int
		err error
	}
	read := make(chan result, 1)
	buffer := make([]byte, min(len(p), maxReadBytes)) // not p, which is the caller's again when ctx ends
	go func() {
		n, err := r.from.Read(buffer)
		read <- result{n, err}
	}()
	select {
	case <-r.ctx.Done():
		return 0, r.ctx.Err()
	case got := <-read:
		return copy(p, buffer[:got.n]), got.err
	}
}

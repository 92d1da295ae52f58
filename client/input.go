package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/beleg-dev/beleg/internal/ingest"
)

// open opens the file that a command is about, or standard input.
func (s *session) open(path string) (io.ReadCloser, error) {
	if path == ingest.Stdin {
		return io.NopCloser(s.stdin), nil
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	if info, err := file.Stat(); err == nil && info.IsDir() {
		return nil, errors.Join(fmt.Errorf("%s is a folder, want a file", path), file.Close())
	}
	return file, nil
}

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

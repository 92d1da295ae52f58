//go:build unix

package ingest_test

import (
	"net"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/beleg-dev/beleg/internal/ingest"
)

func TestAPipeOrSocketIsRefusedAndNotWaitedFor(t *testing.T) {
	root := t.TempDir()
	pipe, socket := filepath.Join(root, "pipe.txt"), filepath.Join(root, "socket.txt")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Skip("no pipes here:", err)
	}
	l, err := net.Listen("unix", socket)
	if err != nil {
		t.Skip("no sockets here:", err)
	}
	defer l.Close()
	for _, listing := range []*ingest.Listing{ingest.List("", root), ingest.List("", pipe, socket)} {
		mustContain(t, errorsOf(listing), "pipe.txt: a pipe, not a file: pipe its data into the command and import -", "socket.txt: a socket, not a file")
		if len(listing.Files) != 0 {
			t.Errorf("got %+v", listing.Files)
		}
	}
	_, errs := all(ingest.File{Path: pipe, Name: "pipe.txt"}.Sources(nil, ingest.Options{}))
	mustContain(t, errs, "pipe.txt: a pipe, not a file")
}

package main

import (
	"context"
	"errors"
	"io"
	"path/filepath"
	"strings"
	"testing"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

func TestAnInterruptedImportSaysWhatIsStored(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	stdout := &cancelling{cancel: cancel, lines: 2}
	var s shelf
	addr := mustServe(t, &server{take: func(stream importServer) error {
		for range 2 {
			r, err := stream.Recv()
			if err != nil {
				return err
			}
			if err := stream.Send(s.answer(r)); err != nil {
				return err
			}
		}
		<-stream.Context().Done()
		return status.FromContextError(stream.Context().Err()).Err()
	}})
	r := setting{ctx: ctx, stdin: manyLines(50), stdout: stdout}.run(t, addr, "source", "import", "-")
	r.wantCode(t, exitFailed)
	wantText(t, "stdout", stdout.String(), "CREATED    sources/s0  standard input#1\nCREATED    sources/s1  standard input#2\n")
	wantParts(t, "stderr", r.stderr, "client: import: interrupted\n",
		"Stored before that: 2 sources: 2 created, 0 replaced, 0 unchanged.\n",
		"To go on, import again: a source that is stored already costs nothing.\n")
}

func TestAnImportIsInterruptedWhileItWaitsForItsInput(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	input, typed := io.Pipe()
	defer typed.Close()
	stdout := &cancelling{cancel: cancel, lines: 1}
	var s shelf
	addr := mustServe(t, &server{take: s.take})
	go io.Copy(typed, manyLines(1)) // and nothing more
	r := setting{ctx: ctx, stdin: input, stdout: stdout}.run(t, addr, "source", "import", "-")
	r.wantCode(t, exitFailed)
	wantText(t, "stderr", r.stderr, "client: import: interrupted\nStored before that: 1 source: 1 created, 0 replaced, 0 unchanged.\nTo go on, import again: a source that is stored already costs nothing.\n")
}

func TestABrokenServerEndsTheImportWithWhatIsStored(t *testing.T) {
	one := func(s *shelf, stream importServer) error {
		r, err := stream.Recv()
		if err != nil {
			return err
		}
		return stream.Send(s.answer(r))
	}
	for _, tt := range []struct {
		name  string
		after func(importServer) error
		want  string
	}{
		{"that fails", func(importServer) error { return mustFail(t, codes.Internal, "internal error") }, "client: import: internal error\n  code: INTERNAL\n"},
		{"that goes away", func(importServer) error { return mustFail(t, codes.Unavailable, "closing") }, "client: import: no connection to the server at ADDR\n  cause: closing\n"},
		{"that ends early", func(importServer) error { return nil }, "client: import: the server ended the stream before it had answered all sources\n"},
		{"that answers for another source", func(stream importServer) error {
			return stream.Send(&factcheckv1.ImportSourcesResponse{CorrelationId: "x"})
		}, `client: import: the server answered for "x" where "standard input#2" was due` + "\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var s shelf
			addr := mustServe(t, &server{take: func(stream importServer) error {
				if err := one(&s, stream); err != nil {
					return err
				}
				return tt.after(stream)
			}})
			r := setting{stdin: manyLines(50)}.run(t, addr, "source", "import", "-")
			r.wantCode(t, exitFailed)
			wantText(t, "stdout", r.stdout, "CREATED    sources/s0  standard input#1\n")
			wantParts(t, "stderr", r.stderr, tt.want, "Stored before that: 1 source: 1 created, 0 replaced, 0 unchanged.\n",
				"which may be stored or not.\n", "To go on, import again")
		})
	}
}

func TestAFullDiskEndsTheImport(t *testing.T) {
	addr := mustServe(t, &server{take: func(stream importServer) error {
		for {
			r, err := stream.Recv()
			if err != nil {
				return err
			}
			full := &factcheckv1.ItemError{Code: int32(codes.ResourceExhausted), Reason: factcheckv1.ErrorReason_ERROR_REASON_STORAGE_FULL, Message: "no space left"}
			if err := stream.Send(&factcheckv1.ImportSourcesResponse{CorrelationId: r.GetCorrelationId(), Result: &factcheckv1.ImportSourcesResponse_Error{Error: full}}); err != nil {
				return err
			}
		}
	}})
	r := setting{stdin: manyLines(50)}.run(t, addr, "source", "import", "-")
	r.wantCode(t, exitFailed)
	wantParts(t, "stderr", r.stderr, "client: import: no space left\n  reason: ERROR_REASON_STORAGE_FULL\n  Make room", "Stored before that: 0 sources")
	if strings.Contains(r.stderr, "FAILED") {
		t.Errorf("what is full is told of each source:\n%s", r.stderr)
	}
}

func TestAnImportThatIsNotLetInStoresNothing(t *testing.T) {
	for _, code := range []codes.Code{codes.Unauthenticated, codes.PermissionDenied} {
		addr := mustServe(t, &server{take: func(importServer) error { return mustFail(t, code, "not you") }})
		r := setting{stdin: manyLines(3)}.run(t, addr, "source", "import", "-")
		r.wantCode(t, exitFailed)
		wantParts(t, "stderr", r.stderr, "client: import: not you\n", "Stored before that: 0 sources")
		for _, doubt := range []string{"may be stored", "import again"} {
			if strings.Contains(r.stderr, doubt) {
				t.Errorf("%v: %q is in doubt:\n%s", code, doubt, r.stderr)
			}
		}
	}
}

func TestAnAnswerTooManyIsAFault(t *testing.T) {
	addr := mustServe(t, &server{take: func(stream importServer) error {
		r, err := stream.Recv()
		if err != nil {
			return err
		}
		var s shelf
		answer := s.answer(r)
		return errors.Join(stream.Send(answer), stream.Send(answer))
	}})
	r := setting{stdin: manyLines(1)}.run(t, addr, "source", "import", "-")
	r.wantCode(t, exitFailed)
	wantParts(t, "stderr", r.stderr, "the server answered more sources than it was sent")
}

func TestAnImportWithoutAServerReadsNothing(t *testing.T) {
	r := setting{stdin: manyLines(1)}.run(t, mustFreeAddr(t), "source", "import", "-")
	r.wantCode(t, exitFailed)
	wantParts(t, "stderr", r.stderr, "client: no connection to the server at ADDR\n", "./server -demo")
	if strings.Contains(r.stderr, "Stored") {
		t.Errorf("it speaks of an import: %s", r.stderr)
	}
}

func TestAnImportOfNothingSaysSo(t *testing.T) {
	empty := t.TempDir()
	r := setting{}.run(t, mustFreeAddr(t), "source", "import", empty)
	r.wantCode(t, exitFailed)
	wantText(t, "stderr", r.stderr, "client: nothing to import: no file of a known kind\n")
	r = setting{}.run(t, mustFreeAddr(t), "source", "import", filepath.Join(empty, "none"))
	r.wantCode(t, exitFailed)
	wantParts(t, "stderr", r.stderr, "FAILED     "+filepath.Join(empty, "none")+": ", "Imported 0 sources: 0 created, 0 replaced, 0 unchanged; 1 failed.\n")
}

func TestADryRunIsInterruptedWhileItWaitsForItsInput(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	input, typed := io.Pipe()
	defer typed.Close()
	stdout := &cancelling{cancel: cancel, lines: 1}
	go io.Copy(typed, manyLines(1)) // and nothing more
	r := setting{ctx: ctx, stdin: input, stdout: stdout}.run(t, mustFreeAddr(t), "source", "import", "-dry-run", "-json", "-")
	r.wantCode(t, exitFailed)
	wantParts(t, "stderr", r.stderr, "client: import: interrupted\n1 source read, nothing sent; 0 failed.\n")
}

package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"strings"

	"github.com/beleg-dev/beleg/client/fault"
	"github.com/beleg-dev/beleg/client/screen"
)

// Exit codes.
const (
	exitAnswered = 0 // an answer was printed
	exitFound    = 1 // it is what -fail-on names
	exitUsage    = 2 // the program was called wrongly; nothing was done
	exitFailed   = 3 // an answer, or one of several, could not be had
)

var (
	// errFound says that an answer is what -fail-on names.
	errFound = errors.New("found what -fail-on names")
	// errReported says that standard error has been told already.
	errReported = errors.New("reported")
)

// A usageError says how the program was called wrongly.
type usageError struct {
	problem string
	command string // whose help is shown the way to; empty: the program's
}

func (e *usageError) Error() string { return e.problem }

func badUsage(format string, args ...any) error {
	return &usageError{problem: fmt.Sprintf(format, args...)}
}

// run does what the arguments say and returns the exit code.
func run(ctx context.Context, args []string, con console) int {
	con.stdin = &interruptible{ctx, con.stdin}
	s := newSession(con)
	defer s.close()
	err := s.dispatch(ctx, args)
	var usage *usageError
	switch {
	case err == nil:
		return exitAnswered
	case errors.Is(err, errFound):
		return exitFound
	case errors.As(err, &usage):
		s.report("", err)
		fmt.Fprintln(s.stderr, strings.TrimRight("  help: client help "+usage.command, " "))
		return exitUsage
	case !errors.Is(err, errReported):
		s.report("", err)
	}
	return exitFailed
}

// dispatch finds the command, reads its flags and runs it.
func (s *session) dispatch(ctx context.Context, args []string) error {
	global := newFlags()
	s.define(global)
	if err := global.Parse(args); errors.Is(err, flag.ErrHelp) {
		return s.write(help())
	} else if err != nil {
		return badUsage("%v", err)
	}
	if args = global.Args(); len(args) == 0 {
		return badUsage("no command")
	}
	if args[0] == "help" {
		return s.help(args[1:])
	}
	c, rest, err := find(args)
	if err != nil {
		return err
	}
	if !s.impatient {
		s.timeout = c.timeout
	}
	flags := newFlags()
	s.define(flags)
	do := c.prepare(flags)
	words, err := parse(flags, rest, c.paths)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return s.write(c.help())
	case err == nil:
		err = do(ctx, s, words)
	}
	if usage := (*usageError)(nil); errors.As(err, &usage) {
		usage.command = c.name
	}
	return err
}

// help answers the command "help".
func (s *session) help(args []string) error {
	if len(args) == 0 {
		return s.write(help())
	}
	c, _, err := find(args)
	if err != nil {
		return err
	}
	return s.write(c.help())
}

// report tells standard error what went wrong, with what (which may be empty),
// why, and what to do.
func (s *session) report(what string, err error) {
	call := fault.Call{Addr: s.server.Addr, Secured: s.server.Secured(), Timeout: s.timeout}
	lines := call.Explain(err)
	if what != "" {
		lines[0] = what + ": " + lines[0]
	}
	lines[0] = "client: " + lines[0]
	for _, line := range lines {
		fmt.Fprintln(s.stderr, screen.OneLine(line))
	}
}

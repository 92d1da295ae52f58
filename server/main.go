// Server answers the RPCs of factcheck.v1 about the sources of one database
// file. See -help for its flags.
//
// It stops on SIGINT or SIGTERM: first it calls itself unhealthy, then it
// finishes the calls that are running, for at most ten seconds; of streams it reads no
// more, and of texts it begins no more statements. A second signal ends it at once.
package main

import (
	"cmp"
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"syscall"
)

// Exit codes.
const (
	exitFailed    = 1
	exitUsage     = 2
	exitUnchecked = 3 // of check-db: whether the database is whole could not be found out
)

// untilSignal returns a context that ends with the first signal to stop. By then
// the next one has its usual effect.
func untilSignal() context.Context {
	ctx, cancel := context.WithCancel(context.Background())
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	go func() {
		<-signals
		signal.Stop(signals)
		cancel()
	}()
	return ctx
}

func main() {
	err := run(untilSignal(), os.Args[1:], os.Getenv, os.Stdout, os.Stderr)
	switch usage, unchecked := (*usageError)(nil), (*uncheckedError)(nil); {
	case err == nil, errors.Is(err, flag.ErrHelp):
	case errors.As(err, &unchecked):
		fmt.Fprintf(os.Stderr, "server: not checked: %v\n", err)
		os.Exit(exitUnchecked)
	case errors.As(err, &usage):
		fmt.Fprintf(os.Stderr, "server: %v\nTo see its flags: %s -help\n", err, cmp.Or(usage.command, "server"))
		os.Exit(exitUsage)
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(os.Stderr, "server: stopped before it was ready")
		os.Exit(exitFailed)
	default:
		fmt.Fprintf(os.Stderr, "server: %v\n", err)
		os.Exit(exitFailed)
	}
}

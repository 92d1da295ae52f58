package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"syscall"
	"time"

	"google.golang.org/grpc"

	"github.com/beleg-dev/beleg/internal/release"
	"github.com/beleg-dev/beleg/internal/service"
)

// versionCommand prints which build this is.
const versionCommand = "version"

// stopTimeout is how long running calls may take once the server stops.
const stopTimeout = 10 * time.Second

// run serves until ctx ends. It writes to stdout what its user waits for, and
// its log to stderr.
func run(ctx context.Context, args []string, getenv func(string) string, stdout, stderr io.Writer) (err error) {
	begun := time.Now()
	if len(args) > 0 {
		switch args[0] {
		case tokenCommand:
			return ofCommand(args[0], makeToken(args[1:], stdout, stderr))
		case checkCommand:
			return ofCommand(args[0], checkDatabase(ctx, args[1:], getenv, stdout))
		case backupCommand:
			return ofCommand(args[0], backUp(ctx, args[1:], getenv, stdout))
		case versionCommand:
			_, err := fmt.Fprintln(stdout, release.Version())
			return err
		}
	}
	c, err := parseConfig(args, getenv, stdout)
	if err != nil {
		return err
	}
	log := c.logger(stderr)
	if c.demo && !c.dbGiven {
		var remove func() error
		if c.db, remove, err = temporaryDatabase(); err != nil {
			return err
		}
		defer func() { err = errors.Join(err, remove()) }()
	}
	// Before the work of opening, so that an address in use is told at once.
	listener, err := listen(ctx, "addr", c.addr)
	if err != nil {
		return err
	}
	defer listener.Close()
	if err := c.access.checkReach(listener.Addr(), log); err != nil {
		return err
	}
	g, err := openGuard(&c.access, log)
	if err != nil {
		return err
	}
	m, err := openMonitor(ctx, c.monitor, log)
	if err != nil {
		return err
	}
	defer m.close()
	e, err := openEngine(ctx, c, g, m, log)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, e.close()) }()
	m.serve(e.service)
	defer g.follow(ctx, log)()
	defer e.watchStore(ctx)()
	return serve(ctx, e, listener, log, func(ctx context.Context) error {
		if err := e.service.WarmUp(ctx); err != nil {
			return err
		}
		return announce(ctx, stdout, c, e, listener, begun)
	})
}

// listen opens the address that a flag names and says in one sentence why it
// cannot.
func listen(ctx context.Context, flag, addr string) (net.Listener, error) {
	if _, _, err := net.SplitHostPort(addr); err != nil {
		return nil, &usageError{err: fmt.Errorf("-%s is %q, want host:port", flag, addr)}
	}
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", addr)
	if errors.Is(err, syscall.EADDRINUSE) {
		return nil, fmt.Errorf("the address %s is in use by another program: stop that one, or name another address with -%s", addr, flag)
	}
	if op := (*net.OpError)(nil); errors.As(err, &op) {
		err = op.Err // without the address, which is named already
	}
	if err != nil {
		return nil, fmt.Errorf("listen at %s, of -%s: %w", addr, flag, err)
	}
	return listener, nil
}

// serve answers calls until ctx ends, or until ready, which runs once calls are
// answered, or serving fails.
func serve(ctx context.Context, e *engine, listener net.Listener, log *slog.Logger, ready func(context.Context) error) error {
	server := e.service.NewServer()
	ended := make(chan error, 1)
	go func() {
		err := server.Serve(listener)
		if errors.Is(err, grpc.ErrServerStopped) {
			err = nil // stopped before it began
		}
		ended <- err
	}()
	failed := ready(ctx)
	if failed == nil {
		select {
		case <-ctx.Done():
		case err := <-ended:
			ended <- err
		}
	}
	stop(server, e.service, log)
	return errors.Join(failed, <-ended)
}

// stop ends the server in order: callers are sent elsewhere, running calls
// finish, streams once what was read of them is answered, texts once the statements
// that were begun are, or are cut off after stopTimeout.
func stop(server *grpc.Server, s *service.Service, log *slog.Logger) {
	log.Info("stopping: running calls are finished", slog.Duration("within", stopTimeout))
	s.Drain()
	cutOff := time.AfterFunc(stopTimeout, server.Stop)
	server.GracefulStop()
	if cutOff.Stop() {
		log.Info("stopped")
	} else {
		log.Warn("stopped: calls that still ran were cut off", slog.Duration("after", stopTimeout))
	}
}

// announce tells the user that the server is ready.
func announce(ctx context.Context, out io.Writer, c *config, e *engine, listener net.Listener, begun time.Time) error {
	state, err := e.index.State(ctx)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(out, "ready at %s after %s: %d sources in %s, judge %s, embedder %s\n",
		listener.Addr(), time.Since(begun).Round(time.Millisecond), state.Sources, c.db, e.judge.Model(), e.embedder.Model())
	if err == nil && c.demo {
		addr := c.addr
		if addr != defaultAddr {
			addr = listener.Addr().String()
		}
		err = printClaims(out, addr)
	}
	return err
}

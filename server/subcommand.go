package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
)

// parseSubcommand reads the flags of a command, behind which fewest to most
// arguments must follow. It prints usage, and the flags, to out when asked to,
// and returns flag.ErrHelp.
func parseSubcommand(fs *flag.FlagSet, args []string, fewest, most int, usage string, out io.Writer) error {
	fs.SetOutput(io.Discard)
	err := fs.Parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		if _, err := fmt.Fprintln(out, usage); err != nil {
			return err
		}
		fs.SetOutput(out)
		fs.PrintDefaults()
		return flag.ErrHelp
	case err == nil && (fs.NArg() < fewest || fs.NArg() > most):
		err = errors.New("want: " + usage)
	}
	if err != nil {
		return &usageError{err: err}
	}
	return nil
}

// ofCommand says of a wrong call which command it was.
func ofCommand(name string, err error) error {
	if usage := (*usageError)(nil); errors.As(err, &usage) {
		usage.command = "server " + name
	}
	return err
}

// databaseFlag defines -db as the server has it, with its variable.
func databaseFlag(fs *flag.FlagSet, getenv func(string) string) *string {
	value := getenv(variable("db"))
	if value == "" {
		value = defaultDB
	}
	return fs.String("db", value, "database file")
}

// interrupted says so of a command that was told to stop.
func interrupted(ctx context.Context, err error) error {
	if err != nil && ctx.Err() != nil {
		return errors.New("interrupted")
	}
	return err
}

package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"time"

	"github.com/beleg-dev/beleg/internal/store"
)

// backupCommand is the first argument of the command that copies a database.
const backupCommand = "backup"

const backupUsage = "server " + backupCommand + " [-db FILE] TARGET: copies the database to a new file, also while a server has it open"

// backUp copies the database and says what the copy holds.
func backUp(ctx context.Context, args []string, getenv func(string) string, stdout io.Writer) error {
	flags := flag.NewFlagSet(backupCommand, flag.ContinueOnError)
	db := databaseFlag(flags, getenv)
	if err := parseSubcommand(flags, args, 1, 1, backupUsage, stdout); err != nil {
		return err
	}
	if err := mustBeThere(*db); err != nil {
		return err
	}
	begun := time.Now()
	target := flags.Arg(0)
	state, err := store.Backup(ctx, *db, target)
	if err != nil {
		return notBackedUp(ctx, *db, target, err)
	}
	info, err := os.Stat(target)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(stdout, "%s holds %d sources with %d passages, %d bytes, copied in %s\n",
		target, state.Sources, state.Passages, info.Size(), time.Since(begun).Round(time.Millisecond))
	return err
}

// notBackedUp says in one sentence why there is no copy.
func notBackedUp(ctx context.Context, db, target string, err error) error {
	path := (*fs.PathError)(nil)
	switch {
	case ctx.Err() != nil:
		return interrupted(ctx, err)
	case errors.Is(err, fs.ErrExist) && errors.As(err, &path):
		return fmt.Errorf("%s is there already and was left as it is: name another file, or remove what an interrupted backup left", path.Path)
	case errors.Is(err, store.ErrFull):
		return fmt.Errorf("there is no space left for %s, and it was removed again", target)
	case errors.Is(err, store.ErrForeign), errors.Is(err, store.ErrNewer), errors.Is(err, store.ErrCorrupt):
		return explained(ctx, db, err)
	}
	return fmt.Errorf("%s was not copied to %s: %w", db, target, err)
}

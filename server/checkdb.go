package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"slices"

	"github.com/beleg-dev/beleg/internal/index"
	"github.com/beleg-dev/beleg/internal/store"
)

// checkCommand is the first argument of the command that checks a database.
const checkCommand = "check-db"

const checkUsage = "server " + checkCommand + ` [-db FILE] [-repair]: says whether a database that no server has open is whole

It exits with
  0  when it is whole, with -repair also when all damage was repaired
  1  when damage was found, with -repair when damage is left
  2  when the command was called wrongly
  3  when it could not look: there is no such file, a server has it open, it is of
     another program or release, or the command was interrupted
`

// errNotWhole says that a database was looked at and is damaged.
var errNotWhole = errors.New("is not whole")

// An uncheckedError says why a database could not be looked at.
type uncheckedError struct{ err error }

func (e *uncheckedError) Error() string { return e.err.Error() }

// maxDamagesShown is how many damages are printed; the rest are counted.
const maxDamagesShown = 100

// checkDatabase prints what is damaged and what heals it, one a line. With
// -repair it heals what can be derived from the texts. It returns an error when
// damages are left, and an *uncheckedError when it cannot say whether there are.
func checkDatabase(ctx context.Context, args []string, getenv func(string) string, stdout io.Writer) error {
	flags := flag.NewFlagSet(checkCommand, flag.ContinueOnError)
	db := databaseFlag(flags, getenv)
	embedder := flags.String("embedder", getenv(variable("embedder")), "folder of an embedder of your own, as the server has it")
	repair := flags.Bool("repair", false, "make anew what can be derived from the texts, in one transaction")
	if err := parseSubcommand(flags, args, 0, 0, checkUsage, stdout); err != nil {
		return err
	}
	err := lookAt(ctx, *db, *embedder, *repair, stdout)
	if err == nil || errors.Is(err, errNotWhole) || errors.Is(err, store.ErrCorrupt) {
		return err
	}
	return &uncheckedError{interrupted(ctx, err)}
}

// lookAt checks or repairs the database file.
func lookAt(ctx context.Context, path, embedder string, repair bool, stdout io.Writer) error {
	if err := mustBeThere(path); err != nil {
		return err
	}
	e := &engine{}
	err := e.openModels(&config{embedder: embedder}, slog.New(slog.DiscardHandler))
	if err != nil {
		return err
	}
	if repair {
		e.store, err = openStore(ctx, path)
	} else {
		e.store, err = openToCheck(ctx, path)
	}
	if err != nil {
		return err
	}
	c := &databaseCheck{path: path, engine: e, out: stdout}
	if repair {
		err = c.repair(ctx)
	} else {
		err = c.check(ctx)
	}
	return errors.Join(err, e.close())
}

// openToCheck opens the database file and leaves it as it is.
func openToCheck(ctx context.Context, path string) (*store.Store, error) {
	st, err := store.OpenReadOnly(ctx, path)
	switch {
	case err == nil:
		return st, nil
	case errors.Is(err, store.ErrOlder):
		return nil, fmt.Errorf("%s was left as it is and not checked: %w; a server, or this command with -repair, migrates it", path, err)
	case errors.Is(err, fs.ErrPermission):
		return nil, fmt.Errorf("%s cannot be read: %w", path, err)
	}
	return nil, explained(ctx, path, err)
}

// A databaseCheck checks one open database.
type databaseCheck struct {
	path   string
	engine *engine
	out    io.Writer
}

// damages returns what is damaged; an error says that it could not be found out.
func (c *databaseCheck) damages(ctx context.Context) ([]store.Damage, error) {
	err := index.CheckFile(ctx, c.engine.store, c.engine.embedder)
	if found := (*store.DamagedError)(nil); errors.As(err, &found) {
		return found.Damages, nil
	}
	if err != nil {
		return nil, fmt.Errorf("check %s: %w", c.path, err)
	}
	return nil, nil
}

func (c *databaseCheck) check(ctx context.Context) error {
	found, err := c.damages(ctx)
	if err != nil {
		return err
	}
	return c.conclude(ctx, found)
}

func (c *databaseCheck) repair(ctx context.Context) error {
	before, err := c.damages(ctx)
	if err != nil {
		return err
	}
	if len(before) == 0 {
		return c.conclude(ctx, nil)
	}
	remade, err := index.Repair(ctx, c.engine.store, c.engine.embedder)
	if errors.Is(err, store.ErrCorrupt) {
		fmt.Fprintf(c.out, "nothing was changed: %v\n", err)
		return c.conclude(ctx, before)
	}
	if err != nil {
		return fmt.Errorf("repair %s: nothing was changed: %w", c.path, err)
	}
	after, err := c.damages(ctx)
	if err != nil {
		return err
	}
	healed := slices.DeleteFunc(before, func(d store.Damage) bool { return slices.Contains(after, d) })
	c.print(healed, func(d store.Damage) string { return "repaired: " + d.String() })
	fmt.Fprintf(c.out, "the keyword index and all counts were made anew, and the passages and vectors of %d sources\n", len(remade))
	return c.conclude(ctx, after)
}

// conclude prints what is damaged and what to do, or that nothing is.
func (c *databaseCheck) conclude(ctx context.Context, left []store.Damage) error {
	c.print(left, func(d store.Damage) string { return d.String() + ": " + remedy(d) })
	if len(left) > 0 {
		return fmt.Errorf("%s %w: %d damages", c.path, errNotWhole, len(left))
	}
	return c.praise(ctx)
}

// praise says what a whole database holds.
func (c *databaseCheck) praise(ctx context.Context) error {
	v, err := c.engine.store.View(ctx)
	if err != nil {
		return err
	}
	defer v.Close()
	outdated, err := index.Outdated(ctx, c.engine.store, c.engine.embedder)
	if err != nil {
		return err
	}
	if outdated > 0 {
		fmt.Fprintf(c.out, "%d sources are of another embedder than this (name it with -embedder) or of another release: of their passages only the form was checked\n", outdated)
	}
	_, err = fmt.Fprintf(c.out, "%s is whole: %d sources with %d passages\n", c.path, v.State().Sources, v.State().Passages)
	return err
}

func (c *databaseCheck) print(list []store.Damage, line func(store.Damage) string) {
	for _, d := range list[:min(len(list), maxDamagesShown)] {
		fmt.Fprintln(c.out, line(d))
	}
	if more := len(list) - maxDamagesShown; more > 0 {
		fmt.Fprintf(c.out, "and %d more\n", more)
	}
}

// remedy says what heals a damage.
func remedy(d store.Damage) string {
	switch d.Remedy {
	case store.Recompute:
		return "run this command with -repair"
	case store.Reimport:
		return "delete the source and import it again, or restore the file from a copy"
	}
	return "run this command with -repair, and if that does not heal it, restore the file from a copy"
}

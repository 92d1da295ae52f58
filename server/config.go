package main

import (
	"cmp"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"text/tabwriter"

	"github.com/beleg-dev/beleg/internal/service"
)

const (
	defaultAddr = "localhost:50051"
	defaultDB   = "beleg.db"
)

// A config holds the flags.
type config struct {
	addr       string
	db         string
	dbGiven    bool // by flag or variable
	demo       bool
	judge      string // folder; empty: the embedded model
	embedder   string // folder; empty: the embedded model
	queue      int    // calls that check claims or search, at a time
	reflection bool
	logLevel   slog.Level
	logJSON    bool
	access     accessFlags
	monitor    monitorFlags
}

// A usageError says what is wrong with the flags or their variables.
type usageError struct {
	err     error
	command string // whose flags they are, such as "server token"; empty: the server's
}

func (e *usageError) Error() string { return e.err.Error() }
func (e *usageError) Unwrap() error { return e.err }

// parseConfig reads the flags; those not given, from the environment, where an
// empty variable counts as unset. It prints the help to out when asked to, and
// returns flag.ErrHelp.
func parseConfig(args []string, getenv func(string) string, out io.Writer) (*config, error) {
	c := &config{}
	fs := flag.NewFlagSet("server", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.StringVar(&c.addr, "addr", defaultAddr, "where to listen; port 0 takes a free one")
	fs.StringVar(&c.db, "db", defaultDB, "database file; made if it is not there")
	fs.BoolVar(&c.demo, "demo", false, "index the sample sources, in a temporary database unless one is named")
	fs.StringVar(&c.judge, "judge", "", "folder of a judge of your own, as the Hugging Face hub holds it (BERT, RoBERTa or XLM-RoBERTa with three labels)")
	fs.StringVar(&c.embedder, "embedder", "", "folder of an embedder of your own; sources are read anew when it changes")
	fs.IntVar(&c.queue, "queue", service.DefaultQueueLimit, "calls that check claims or search to take on at a time; further ones are refused at once")
	fs.BoolVar(&c.reflection, "reflection", true, "let clients such as grpcurl ask for the schema")
	fs.TextVar(&c.logLevel, "log-level", slog.LevelInfo, "debug, info, warn or error; debug logs the claims")
	fs.BoolVar(&c.logJSON, "log-json", false, "log in JSON")
	c.access.define(fs)
	c.monitor.define(fs)
	err := fs.Parse(args)
	if err == flag.ErrHelp {
		return nil, printHelp(fs, out)
	}
	if err == nil && fs.NArg() > 0 {
		err = fmt.Errorf("argument %q is not a flag", fs.Arg(0))
	}
	if err == nil {
		err = readEnvironment(fs, getenv)
	}
	if err == nil && c.queue < 1 {
		err = fmt.Errorf("-queue is %d, want 1 or more", c.queue)
	}
	if err == nil {
		err = cmp.Or(c.access.check(), c.monitor.check())
	}
	if err != nil {
		return nil, &usageError{err: err}
	}
	c.monitor.readCollector(getenv)
	c.dbGiven = given(fs)["db"]
	return c, nil
}

// logger returns the log, which goes to out.
func (c *config) logger(out io.Writer) *slog.Logger {
	options := &slog.HandlerOptions{Level: c.logLevel}
	if c.logJSON {
		return slog.New(slog.NewJSONHandler(out, options))
	}
	return slog.New(slog.NewTextHandler(out, options))
}

// readEnvironment sets the flags that were not given.
func readEnvironment(fs *flag.FlagSet, getenv func(string) string) error {
	set := given(fs)
	var failed error
	fs.VisitAll(func(f *flag.Flag) {
		value := getenv(variable(f.Name))
		if failed != nil || set[f.Name] || value == "" {
			return
		}
		if err := fs.Set(f.Name, value); err != nil {
			failed = fmt.Errorf("invalid value %q for %s: %w", value, variable(f.Name), err)
		}
	})
	return failed
}

// given returns the names of the flags that have been set.
func given(fs *flag.FlagSet) map[string]bool {
	names := map[string]bool{}
	fs.Visit(func(f *flag.Flag) { names[f.Name] = true })
	return names
}

// variable returns the environment variable of a flag.
func variable(name string) string {
	return "BELEG_" + strings.ToUpper(strings.ReplaceAll(name, "-", "_"))
}

// printHelp returns flag.ErrHelp, or the error of writing.
func printHelp(fs *flag.FlagSet, out io.Writer) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprint(w, "Answers claims from indexed sources over gRPC.\n\"server token NAME ROLE\" makes a token, \"server backup TARGET\" copies the database, \"server check-db\" checks it, \"server version\" says which build this is.\n\nFLAG\tVARIABLE\tDEFAULT\tMEANING\n")
	fs.VisitAll(func(f *flag.Flag) {
		fmt.Fprintf(w, "-%s\t%s\t%s\t%s\n", f.Name, variable(f.Name), strings.ToLower(f.DefValue), f.Usage)
	})
	if err := w.Flush(); err != nil {
		return err
	}
	return flag.ErrHelp
}

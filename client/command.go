package main

import (
	"context"
	"flag"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/beleg-dev/beleg/internal/release"
)

// A command is one thing that the program does.
type command struct {
	name    string // the words that call it
	args    string
	brief   string
	detail  string        // below the brief in the command's own help; may be empty
	timeout time.Duration // of a call, unless -timeout states another; 0: none
	paths   bool          // whether its arguments are paths, which may be any bytes
	prepare func(*flag.FlagSet) action
}

// An action does what a command is for, once its flags are read.
type action func(ctx context.Context, s *session, args []string) error

// callTimeout is how long an answer may take.
const callTimeout = 10 * time.Second

// commands returns all commands in the order of the help.
func commands() []*command {
	return []*command{
		{name: "check", args: "CLAIM…", brief: "says what the sources say about each claim", timeout: callTimeout, prepare: prepareCheck, detail: checkDetail},
		{name: "batch", args: "FILE", brief: "checks each line of a file, or of - for standard input", paths: true, prepare: prepareBatch, detail: batchDetail},
		{name: "text", args: "FILE", brief: "checks each statement of a text, or of - for standard input", paths: true, prepare: prepareText, detail: textDetail},
		{name: "search", args: "QUERY", brief: "shows the passages near a text, unjudged", timeout: callTimeout, prepare: prepareSearch},
		{name: "source import", args: "PATH…", brief: "adds files, those of folders, or - for standard input", paths: true, prepare: prepareImport, detail: importDetail},
		{name: "source get", args: "NAME", brief: "shows one source with its content", timeout: callTimeout, prepare: prepareGet},
		{name: "source list", brief: "shows the sources, without content", timeout: callTimeout, prepare: prepareList, detail: listDetail},
		{name: "source retract", args: "NAME…", brief: "takes sources out of every check, and keeps them", timeout: callTimeout, prepare: prepareRetract, detail: retractDetail},
		{name: "source restore", args: "NAME…", brief: "puts retracted sources back", timeout: callTimeout, prepare: prepareRestore},
		{name: "source delete", args: "NAME…", brief: "deletes sources and their earlier versions", timeout: callTimeout, prepare: prepareDelete},
		{name: "health", brief: "says which services of the server are ready", timeout: callTimeout, prepare: prepareHealth, detail: healthDetail},
		{name: "version", brief: "says which build of the client this is", prepare: prepareVersion},
	}
}

func prepareVersion(*flag.FlagSet) action {
	return func(_ context.Context, s *session, args []string) error {
		if err := wantNone(args); err != nil {
			return err
		}
		return s.write(release.Version() + "\n")
	}
}

// find returns the command that the first arguments name, and the rest.
func find(args []string) (*command, []string, error) {
	var near []string
	for _, c := range commands() {
		words := strings.Fields(c.name)
		if len(args) >= len(words) && slices.Equal(args[:len(words)], words) {
			return c, args[len(words):], nil
		}
		if words[0] == args[0] {
			near = append(near, c.name)
		}
	}
	if near != nil {
		return nil, nil, badUsage("no command %q: there are %s", strings.Join(args[:min(len(args), 2)], " "), strings.Join(near, ", "))
	}
	return nil, nil, badUsage("no command %q", args[0])
}

const helpHead = `client asks a Beleg server about claims, and keeps its sources.

Usage: client COMMAND [flags] [arguments]

`

const helpTail = `
"client help COMMAND" shows the flags of a command. Flags may stand before and
after the arguments; what follows -- is no flag.

Standard output holds the answer, standard error the rest. With -json the answer
is the JSON of the API's messages, one object a line, each value exact. In the
text for people, control characters are shown as <U+001B>. A terminal gets
colour unless NO_COLOR is set; COLUMNS wraps the text where there is no terminal.

Exit codes:
  0  an answer was printed
  1  -fail-on conflict was given, and a verdict is CONFLICT or MIXED
  2  the program was called wrongly, and nothing was done
  3  an answer, or one of several, could not be had
`

// help returns the help of the program.
func help() string {
	var b strings.Builder
	b.WriteString(helpHead)
	for _, c := range commands() {
		fmt.Fprintf(&b, "  %-22s %s\n", c.name+" "+c.args, c.brief)
	}
	b.WriteString(helpTail)
	return b.String()
}

// help returns the help of the command.
func (c *command) help() string {
	var b strings.Builder
	usage := strings.TrimRight("client "+c.name+" [flags] "+c.args, " ")
	fmt.Fprintf(&b, "%s: %s.\n\nUsage: %s\n\n", c.name, c.brief, usage)
	if c.detail != "" {
		fmt.Fprintf(&b, "%s\n\n", c.detail)
	}
	own, common := newFlags(), newFlags()
	c.prepare(own)
	s := newSession(console{env: func(string) string { return "" }})
	s.timeout = c.timeout
	s.define(common)
	if text := flagsText(own); text != "" {
		b.WriteString("Flags:\n" + text + "\n")
	}
	b.WriteString("Flags of every command:\n" + flagsText(common))
	return b.String()
}

// flagsText returns what flags are for.
func flagsText(flags *flag.FlagSet) string {
	var b strings.Builder
	flags.SetOutput(&b)
	flags.PrintDefaults()
	return b.String()
}

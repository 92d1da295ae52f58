package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"math"
	"strings"

	"github.com/beleg-dev/beleg/internal/access"
)

// tokenCommand is the first argument of the command that makes a token.
const tokenCommand = "token"

const tokenUsage = "server " + tokenCommand + " NAME ROLE [KEY=VALUE …]: makes a token of the role " + string(access.Check) + " or " + string(access.Manage) +
	", which reads only sources with the labels, all of them where there are none"

// makeToken prints a token and, below it, its line for the file of -tokens. The
// token is kept nowhere.
func makeToken(args []string, stdout, stderr io.Writer) error {
	flags := flag.NewFlagSet(tokenCommand, flag.ContinueOnError)
	if err := parseSubcommand(flags, args, 2, math.MaxInt, tokenUsage, stdout); err != nil {
		return err
	}
	args = flags.Args()
	caller := access.Caller{Name: args[0], Role: access.Role(args[1])}
	for _, label := range args[2:] {
		key, value, ok := strings.Cut(label, "=")
		if !ok {
			return &usageError{err: errors.New("a label must be KEY=VALUE")}
		}
		if _, twice := caller.Labels[key]; twice {
			return &usageError{err: fmt.Errorf("the label %q is there twice", key)}
		}
		if caller.Labels == nil {
			caller.Labels = map[string]string{}
		}
		caller.Labels[key] = value
	}
	token, line, err := access.NewToken(caller)
	if err != nil {
		return &usageError{err: err}
	}
	if _, err := fmt.Fprintf(stdout, "%s\n%s\n", token, line); err != nil {
		return err
	}
	_, err = fmt.Fprintf(stderr, "The first line is the token, shown this once: it is for %s. The second line is for the file of -tokens.\n", caller.Name)
	return err
}

package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/beleg-dev/beleg/internal/access"
)

// tokenCommand is the first argument of the command that makes a token.
const tokenCommand = "token"

// makeToken prints a token and, below it, its line for the file of -tokens. The
// token is kept nowhere.
func makeToken(args []string, stdout, stderr io.Writer) error {
	if len(args) < 2 {
		return &usageError{fmt.Errorf("want: server %s NAME ROLE [KEY=VALUE …], where ROLE is %s or %s and the labels limit which sources it reads", tokenCommand, access.Check, access.Manage)}
	}
	caller := access.Caller{Name: args[0], Role: access.Role(args[1])}
	for _, label := range args[2:] {
		key, value, ok := strings.Cut(label, "=")
		if !ok {
			return &usageError{errors.New("a label must be KEY=VALUE")}
		}
		if _, twice := caller.Labels[key]; twice {
			return &usageError{fmt.Errorf("the label %q is there twice", key)}
		}
		if caller.Labels == nil {
			caller.Labels = map[string]string{}
		}
		caller.Labels[key] = value
	}
	token, line, err := access.NewToken(caller)
	if err != nil {
		return &usageError{err}
	}
	if _, err := fmt.Fprintf(stdout, "%s\n%s\n", token, line); err != nil {
		return err
	}
	_, err = fmt.Fprintf(stderr, "The first line is the token, shown this once: it is for %s. The second line is for the file of -tokens.\n", caller.Name)
	return err
}

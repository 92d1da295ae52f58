// Command client asks a Beleg server from the command line.
//
// It exists so that an editor can check a claim, and an operator keep the
// sources, without writing a program. It is a caller like any other: it knows
// the public API and how files are read as sources, and nothing of the server.
//
// It promises that standard output holds the answer and standard error the
// rest; that -json prints the values of the API's messages exactly, one object
// a line; and that what a source says can never command a terminal: control
// characters are shown as <U+001B> in the text for people, wherever it goes
// (a pipe often ends in a terminal), and as escapes of JSON with -json. Colour
// and a progress bar are for terminals only.
//
// It exits with 0 when an answer was printed, with 1 when -fail-on asks for it,
// with 2 when it was called wrongly and did nothing, and with 3 when an answer,
// or one of several, could not be had.
package main

import (
	"context"
	"io"
	"os"
	"os/signal"
	"syscall"
	"time"

	"golang.org/x/term"
)

// A console is what the program is run on.
type console struct {
	stdin          io.Reader
	stdout, stderr output
	env            func(name string) string
	zone           *time.Location // in which times are shown that do not bring their own
}

// An output takes what the program prints.
type output struct {
	io.Writer
	columns func() int // the width of the terminal, now; nil: it is none
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // the second signal ends the program at once
	os.Exit(run(ctx, os.Args[1:], console{
		stdin:  os.Stdin,
		stdout: outputTo(os.Stdout),
		stderr: outputTo(os.Stderr),
		env:    os.Getenv,
		zone:   time.Local,
	}))
}

// usualColumns stands for the width of a terminal that does not tell it.
const usualColumns = 80

func outputTo(f *os.File) output {
	o := output{Writer: f}
	if fd := int(f.Fd()); term.IsTerminal(fd) {
		o.columns = func() int {
			if width, _, err := term.GetSize(fd); err == nil && width > 0 {
				return width
			}
			return usualColumns
		}
	}
	return o
}

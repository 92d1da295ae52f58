package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/client/show"
	"github.com/beleg-dev/beleg/internal/ingest/page"
)

func newFlags() *flag.FlagSet {
	fs := flag.NewFlagSet("", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.Usage = func() {}
	return fs
}

// parse reads flags that stand before, between and after the arguments, and
// returns the arguments, none of them empty. All but paths must be UTF-8, and
// more than white space.
func parse(fs *flag.FlagSet, args []string, paths bool) ([]string, error) {
	flags, words := separate(fs, args)
	if err := fs.Parse(flags); err != nil {
		if err == flag.ErrHelp {
			return nil, err
		}
		if i := slices.IndexFunc(flags, func(arg string) bool {
			return strings.ContainsAny(arg, " \t\n") && arg[0] == '-' && !strings.Contains(arg, "=")
		}); i >= 0 {
			return nil, badUsage("%v; in front of an argument that begins with a minus put --", err)
		}
		return nil, badUsage("%v", err)
	}
	exact := flags
	if !paths {
		exact = append(exact, words...)
	}
	for _, arg := range exact {
		if !utf8.ValidString(arg) {
			return nil, badUsage("the argument %q is not UTF-8: set the terminal to UTF-8", arg)
		}
	}
	for i, word := range words {
		if word == "" || !paths && strings.TrimSpace(word) == "" {
			return nil, badUsage("argument %d is empty", i+1)
		}
	}
	return words, nil
}

// separate tells flags, each with its value, from other arguments. What follows --
// is none, nor is - alone.
func separate(fs *flag.FlagSet, args []string) (flags, words []string) {
	for i := 0; i < len(args); i++ {
		switch arg := args[i]; {
		case arg == "--":
			return flags, append(words, args[i+1:]...)
		case len(arg) < 2 || arg[0] != '-':
			words = append(words, arg)
		case takesNext(fs, arg) && i+1 < len(args):
			flags = append(flags, arg, args[i+1])
			i++
		default:
			flags = append(flags, arg)
		}
	}
	return flags, words
}

// wantOne refuses any other number of arguments.
func wantOne(words []string, one, more string) error {
	if len(words) != 1 {
		return badUsage("%s, want one", show.Count(len(words), one, more))
	}
	return nil
}

// wantNone refuses arguments.
func wantNone(words []string) error {
	if len(words) > 0 {
		return badUsage("unwanted argument %q", words[0])
	}
	return nil
}

// takesNext reports whether a flag has its value in the next argument.
func takesNext(fs *flag.FlagSet, arg string) bool {
	name := strings.TrimPrefix(arg[1:], "-")
	if strings.Contains(name, "=") {
		return false
	}
	f := fs.Lookup(name)
	if f == nil {
		return false
	}
	b, ok := f.Value.(interface{ IsBoolFlag() bool })
	return !ok || !b.IsBoolFlag()
}

// labelsFlag defines -label, which may be given several times.
func labelsFlag(fs *flag.FlagSet, usage string) map[string]string {
	labels := map[string]string{}
	fs.Func("label", usage, func(text string) error {
		key, value, ok := strings.Cut(text, "=")
		if !ok || key == "" {
			return fmt.Errorf("want key=value")
		}
		if _, twice := labels[key]; twice {
			return fmt.Errorf("%q was given before", key)
		}
		labels[key] = value
		return nil
	})
	return labels
}

// sourcesFlag defines -sources, which may be given several times.
func sourcesFlag(fs *flag.FlagSet, usage string) *[]string {
	var names []string
	fs.Func("sources", usage, func(text string) error {
		for name := range strings.SplitSeq(text, ",") {
			if name = strings.TrimSpace(name); name == "" {
				return fmt.Errorf("want names with commas between")
			}
			names = append(names, sourceName(name))
		}
		return nil
	})
	return &names
}

// languageFlag defines -lang. Empty is as if it were not given.
func languageFlag(fs *flag.FlagSet, language *string, usage string) {
	fs.Func("lang", usage, func(text string) error {
		if page.Language(text) != text {
			return errors.New("want a BCP-47 tag, such as de or en-GB")
		}
		*language = text
		return nil
	})
}

// countFlag defines a flag that takes a number from 1 to most.
func countFlag(fs *flag.FlagSet, name string, most int32, usage string) *int32 {
	var count int32
	fs.Func(name, usage, func(text string) error {
		n, err := strconv.ParseInt(text, 10, 32)
		if err != nil || n < 1 || n > int64(most) {
			return fmt.Errorf("want a whole number from 1 to %d", most)
		}
		count = int32(n)
		return nil
	})
	return &count
}

// sourceName returns the API's name of a source that may be given without its
// collection.
func sourceName(name string) string {
	const collection = "sources/"
	if strings.HasPrefix(name, collection) {
		return name
	}
	return collection + name
}

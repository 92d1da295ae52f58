package ingest

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
)

// Stdin is the path that stands for standard input.
const Stdin = "-"

// A File is a file to import.
type File struct {
	Path string // as it is opened and shown; Stdin for standard input
	Name string // its path below the root of a listing, with slashes; empty for standard input
}

// Sources reads the file, or stdin where it is that. Each error names the file
// and, in a file of several sources, the item.
func (f File) Sources(stdin io.Reader, o Options) iter.Seq2[Source, error] {
	return func(yield func(Source, error) bool) {
		if f.Path == Stdin {
			yieldNamed("standard input", Read("", stdin, o), yield)
			return
		}
		file, err := open(f.Path)
		if err != nil {
			yield(Source{}, err)
			return
		}
		defer file.Close() // only read from
		yieldNamed(f.Path, Read(f.Name, file, o), yield)
	}
}

func yieldNamed(path string, sources iter.Seq2[Source, error], yield func(Source, error) bool) {
	for s, err := range sources {
		if err != nil {
			err = fault(path, err)
		}
		if !yield(s, err) {
			return
		}
	}
}

// open opens a regular file. It looks first: to open a pipe is to wait for its
// writer.
func open(path string) (*os.File, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, fault(path, err)
	}
	if err := regular(info.Mode()); err != nil {
		return nil, fault(path, err)
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, fault(path, err)
	}
	return file, nil
}

// regular returns an error for what is no file with bytes in it.
func regular(mode fs.FileMode) error {
	switch {
	case mode.IsRegular():
		return nil
	case mode.IsDir():
		return errors.New("a folder, not a file")
	case mode&fs.ModeNamedPipe != 0:
		return errors.New("a pipe, not a file: pipe its data into the command and import -")
	case mode&fs.ModeSocket != 0:
		return errors.New("a socket, not a file: leave it out")
	}
	return errors.New("a device, not a file: leave it out")
}

// fault puts a path before an error, once, and says what helps.
func fault(path string, err error) error {
	var of *fs.PathError
	if errors.As(err, &of) {
		err = of.Err
	}
	if errors.Is(err, fs.ErrPermission) {
		return fmt.Errorf("%s: %w: make it readable or leave it out", path, err)
	}
	return fmt.Errorf("%s: %w", path, err)
}

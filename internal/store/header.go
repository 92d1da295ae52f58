package store

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
)

// applicationID marks our files in SQLite's header: "Belg".
const applicationID = 0x42656c67

// Offsets into SQLite's header, https://www.sqlite.org/fileformat.html#the_database_header.
const (
	headerSize          = 100
	offsetUserVersion   = 60
	offsetApplicationID = 68
)

var headerMagic = []byte("SQLite format 3\x00")

// inspect reads the header of the file at path without SQLite, which would
// leave files beside it. It reports whether there is no database yet.
func inspect(path string) (fresh bool, err error) {
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return true, nil
	}
	if err != nil {
		return false, fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return false, fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	if !info.Mode().IsRegular() {
		return false, fmt.Errorf("%w: %s is not a regular file", ErrForeign, path)
	}
	if info.Size() == 0 {
		return true, nil
	}
	header := make([]byte, headerSize)
	if _, err := io.ReadFull(f, header); err != nil {
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			return false, fmt.Errorf("%w: %s", ErrForeign, path)
		}
		return false, fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	if !bytes.HasPrefix(header, headerMagic) || binary.BigEndian.Uint32(header[offsetApplicationID:]) != applicationID {
		return false, fmt.Errorf("%w: %s", ErrForeign, path)
	}
	return false, refuseNewer(path, int(binary.BigEndian.Uint32(header[offsetUserVersion:])))
}

// refuseNewer returns ErrNewer for a schema that this program does not know.
func refuseNewer(path string, version int) error {
	if version <= len(migrations) {
		return nil
	}
	return fmt.Errorf("%w: %s has schema %d, this program knows %d", ErrNewer, path, version, len(migrations))
}

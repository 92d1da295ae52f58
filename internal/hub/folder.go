package hub

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"unicode"
)

// maxSettingsBytes bounds each file of settings.
const maxSettingsBytes = 1 << 20

// readingVersion is part of every version of a model. It grows when the same
// files come to give other vectors or answers.
const readingVersion = 1

// hashDigits of the SHA-256 stand in a version, as with the embedded models.
const hashDigits = 12

const supportedFolder = "supported is a folder with " + configName + ", " + tokenizerName + " and " + weightsName

// A folder is read file by file; what has been read makes its hash.
type folder struct {
	dir  string
	hash hash.Hash
}

func openFolder(dir string) (*folder, error) {
	info, err := os.Stat(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s: %w: %s", dir, fs.ErrNotExist, supportedFolder)
	}
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		return nil, fmt.Errorf("%s is no folder: %s", dir, supportedFolder)
	}
	d := &folder{dir: dir, hash: sha256.New()}
	fmt.Fprintf(d.hash, "beleg %d\n", readingVersion)
	return d, nil
}

// openModel opens a folder and reads what it says of the architecture.
func openModel(dir string) (*folder, *config, error) {
	d, err := openFolder(dir)
	if err != nil {
		return nil, nil, err
	}
	c, err := d.readConfig()
	return d, c, err
}

// open opens a file for reading, and adds its name and all of it to the hash.
func (d *folder) open(name string) (f *os.File, size int64, err error) {
	path := filepath.Join(d.dir, name)
	info, err := os.Stat(path) // first, as opening a pipe would wait
	if err != nil {
		return nil, 0, err
	}
	if !info.Mode().IsRegular() {
		return nil, 0, fmt.Errorf("%s is no regular file", path)
	}
	if f, err = os.Open(path); err != nil {
		return nil, 0, err
	}
	fmt.Fprintf(d.hash, "%s %d\n", name, info.Size())
	if n, err := io.Copy(d.hash, f); err != nil || n != info.Size() {
		return nil, 0, errors.Join(fmt.Errorf("read %s: %d of %d bytes", path, n, info.Size()), err, f.Close())
	}
	return f, info.Size(), nil
}

// read returns a file of at most that many bytes.
func (d *folder) read(name string, most int64) ([]byte, error) {
	info, err := os.Stat(filepath.Join(d.dir, name))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, d.failed(name, fmt.Errorf("%w: %s", fs.ErrNotExist, supportedFolder))
	}
	if err != nil {
		return nil, err
	}
	if info.Size() > most {
		return nil, d.failed(name, fmt.Errorf("%d bytes, at most %d", info.Size(), most))
	}
	f, size, err := d.open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.NewSectionReader(f, 0, min(size, most)))
}

// settings reads a JSON file into v, a pointer. Where the file is missing and
// may be, v stays as it is.
func (d *folder) settings(name string, mayMiss bool, v any) error {
	b, err := d.read(name, maxSettingsBytes)
	if mayMiss && errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	if err := json.Unmarshal(b, v); err != nil {
		return d.failed(name, err)
	}
	return nil
}

// has reports whether there is a file of that name.
func (d *folder) has(name string) bool {
	_, err := os.Stat(filepath.Join(d.dir, name))
	return err == nil
}

// failed returns an error that names the file.
func (d *folder) failed(name string, err error) error {
	return fmt.Errorf("%s: %w", filepath.Join(d.dir, name), err)
}

// version returns the folder's own name and the hash of what has been read.
func (d *folder) version() (string, error) {
	path, err := filepath.Abs(d.dir)
	if err != nil {
		return "", err
	}
	name := strings.Map(func(r rune) rune {
		if r == '@' || unicode.IsSpace(r) || !unicode.IsPrint(r) {
			return '-'
		}
		return r
	}, strings.ToValidUTF8(filepath.Base(path), "-"))
	return name + "@" + hex.EncodeToString(d.hash.Sum(nil))[:hashDigits], nil
}

// A keyError says what is wrong with a key of a file.
type keyError struct {
	key  string
	what string // what it is, and what is supported
}

func (e *keyError) Error() string { return fmt.Sprintf("%q %s", e.key, e.what) }

func wrong(key, format string, args ...any) error {
	return &keyError{key: key, what: fmt.Sprintf(format, args...)}
}

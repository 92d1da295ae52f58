package access

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"slices"
	"sync"
	"sync/atomic"
)

// maxFileBytes bounds a file of tokens, certificates or a key.
const maxFileBytes = 1 << 20

// A reloaded value is what some files say together.
type reloaded[T any] struct {
	paths []string
	parse func(contents [][]byte) (T, error)

	current atomic.Pointer[T]
	mu      sync.Mutex
	taken   [][]byte // what the files held when current was made
}

// reload reads the files. What cannot be read or parsed leaves the value as it
// was.
func (r *reloaded[T]) reload() (changed bool, err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	contents := make([][]byte, len(r.paths))
	for i, path := range r.paths {
		if contents[i], err = readFile(path); err != nil {
			return false, err
		}
	}
	if r.taken != nil && slices.EqualFunc(r.taken, contents, bytes.Equal) {
		return false, nil
	}
	value, err := r.parse(contents)
	if err != nil {
		return false, err
	}
	r.current.Store(&value)
	r.taken = contents
	return true, nil
}

func readFile(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	content, err := io.ReadAll(io.LimitReader(f, maxFileBytes+1))
	if err == nil && len(content) > maxFileBytes {
		err = fmt.Errorf("%s has more than %d bytes", path, maxFileBytes)
	}
	return content, err
}

package access

import (
	"crypto/sha256"
	"crypto/subtle"
	"fmt"
)

// Tokens are the tokens of a file: one a line, as name, role, hash and the labels
// that limit it, with # before a comment. Its methods may be called concurrently.
type Tokens struct {
	file reloaded[[]entry]
}

// OpenTokens reads the file, in which there must be a token.
func OpenTokens(path string) (*Tokens, error) {
	t := &Tokens{file: reloaded[[]entry]{paths: []string{path}, parse: func(contents [][]byte) ([]entry, error) {
		list, err := parseTokens(contents[0])
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		return list, nil
	}}}
	if _, err := t.Reload(); err != nil {
		return nil, err
	}
	if t.Len() == 0 {
		return nil, fmt.Errorf("%s holds no token: make one with `server token NAME ROLE`", path)
	}
	return t, nil
}

// Reload reads the file again and reports whether it has changed. A file that
// cannot be read or has a bad line leaves all tokens as they were; one without a
// token leaves none.
func (t *Tokens) Reload() (changed bool, err error) { return t.file.reload() }

// Len returns the number of tokens.
func (t *Tokens) Len() int { return len(*t.file.current.Load()) }

// Caller returns whom a token stands for, if anyone. How long it takes depends on
// the number of tokens alone.
func (t *Tokens) Caller(token string) (Caller, bool) {
	list := *t.file.current.Load()
	hash := sha256.Sum256([]byte(token))
	found := -1
	for i := range list {
		found = subtle.ConstantTimeSelect(subtle.ConstantTimeCompare(hash[:], list[i].hash[:]), i, found)
	}
	if found < 0 {
		return Caller{}, false
	}
	return list[found].caller, true
}

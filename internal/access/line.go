package access

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"net/url"
	"regexp"
	"strings"
	"unicode/utf8"
)

// maxTokens bounds a file: each call is compared with every token.
const maxTokens = 1000

// tokenName is what is logged for a caller.
var tokenName = regexp.MustCompile(`^[A-Za-z0-9._-]{1,64}$`)

// An entry is one line of a file of tokens.
type entry struct {
	hash   [sha256.Size]byte
	caller Caller
}

// parseTokens reads a file of tokens. Its errors name lines and no content: a
// token may stand where it should not.
func parseTokens(content []byte) ([]entry, error) {
	if !utf8.Valid(content) {
		return nil, errors.New("not UTF-8")
	}
	var list []entry
	names := map[string]bool{}
	hashes := map[[sha256.Size]byte]bool{}
	number := 0
	for line := range bytes.Lines(content) {
		number++
		fields := strings.Fields(string(line))
		for i, field := range fields {
			if strings.HasPrefix(field, "#") {
				fields = fields[:i]
				break
			}
		}
		if len(fields) == 0 {
			continue
		}
		e, err := parseLine(fields)
		switch {
		case err != nil:
		case names[e.caller.Name]:
			err = errors.New("the name of an earlier line")
		case hashes[e.hash]:
			err = errors.New("the token of an earlier line")
		case len(list) == maxTokens:
			err = fmt.Errorf("more than %d tokens", maxTokens)
		}
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", number, err)
		}
		names[e.caller.Name], hashes[e.hash] = true, true
		list = append(list, e)
	}
	return list, nil
}

// parseLine reads "name role sha256:… key=value …".
func parseLine(fields []string) (entry, error) {
	if len(fields) < 3 {
		return entry{}, errors.New("want a name, a role, a hash and labels if any, such as: anna check sha256:… desk=sport")
	}
	e := entry{caller: Caller{Name: fields[0], Role: Role(fields[1])}}
	if !tokenName.MatchString(e.caller.Name) || strings.HasPrefix(e.caller.Name, tokenPrefix) {
		return entry{}, fmt.Errorf("the name must have 1 to 64 characters of A-Z, a-z, 0-9, dot, underscore and hyphen, and not begin with %s", tokenPrefix)
	}
	if e.caller.Role != Check && e.caller.Role != Manage {
		return entry{}, fmt.Errorf("the role must be %s or %s", Check, Manage)
	}
	digits, ok := strings.CutPrefix(fields[2], hashPrefix)
	hash, err := hex.DecodeString(digits)
	if !ok || err != nil || len(hash) != len(e.hash) {
		return entry{}, fmt.Errorf("the hash must be %s and %d hexadecimal digits", hashPrefix, 2*len(e.hash))
	}
	copy(e.hash[:], hash)
	if e.caller.Labels, err = parseLabels(fields[3:]); err != nil {
		return entry{}, err
	}
	if e.caller.Role == Manage && len(e.caller.Labels) > 0 {
		return entry{}, fmt.Errorf("a token that labels limit cannot have the role %s: it could write sources that it may not read", Manage)
	}
	return e, nil
}

// parseLabels reads key=value, with what is not plain written as %20.
func parseLabels(fields []string) (map[string]string, error) {
	var labels map[string]string
	for _, field := range fields {
		key, value, ok := strings.Cut(field, "=")
		key, badKey := url.PathUnescape(key)
		value, badValue := url.PathUnescape(value)
		if !ok || key == "" || badKey != nil || badValue != nil || !utf8.ValidString(key+value) {
			return nil, errors.New("a label must be key=value, with %20 for a space and %25 for a percent sign")
		}
		if _, twice := labels[key]; twice {
			return nil, errors.New("a label is there twice")
		}
		if labels == nil {
			labels = map[string]string{}
		}
		labels[key] = value
	}
	return labels, nil
}

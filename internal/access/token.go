package access

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strings"
)

const (
	// tokenPrefix tells people and scanners of secrets what a token is for.
	tokenPrefix = "beleg_"
	// tokenBytes are beyond guessing, so that a plain hash keeps them: a slow one
	// is for what people think up.
	tokenBytes = 32
	hashPrefix = "sha256:"
)

// NewToken makes a token, beleg_ and 43 characters of base64url, and the line by
// which a file of tokens knows it. The line does not hold the token.
func NewToken(c Caller) (token, line string, err error) {
	var secret [tokenBytes]byte
	_, _ = rand.Read(secret[:]) // never fails
	token = tokenPrefix + base64.RawURLEncoding.EncodeToString(secret[:])
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s %s%x", c.Name, c.Role, hashPrefix, sha256.Sum256([]byte(token)))
	for _, key := range slices.Sorted(maps.Keys(c.Labels)) {
		fmt.Fprintf(&b, " %s=%s", escape(key), escape(c.Labels[key]))
	}
	if _, err := parseLine(strings.Fields(b.String())); err != nil {
		return "", "", err
	}
	return token, b.String(), nil
}

// escape writes a label so that it has no white space, no "#" and no "=".
func escape(s string) string { return strings.ReplaceAll(url.QueryEscape(s), "+", "%20") }

package ingest

import (
	"crypto/sha256"
	"encoding/hex"
	"path"
	"strings"

	"golang.org/x/text/unicode/norm"

	"github.com/beleg-dev/beleg/internal/slug"
)

const (
	maxIDChars  = 63 // of the API's source ids
	idHashChars = 10
)

// ID derives a source id from a path below the import root, with slashes. It
// is the path without its extension, folded to a-z, 0-9 and hyphen, from its
// end if it is too long, and ten hexadecimal digits of the SHA-256 of the whole
// path in Unicode normal form C. Equal paths have equal ids on every system.
func ID(rel string) string {
	sum := sha256.Sum256([]byte(norm.NFC.String(rel)))
	hash := hex.EncodeToString(sum[:])[:idHashChars]
	readable := slug.Of(strings.TrimSuffix(rel, path.Ext(rel)))
	if n := len(readable) + 1 + idHashChars - maxIDChars; n > 0 {
		readable = readable[n:]
		// Start with a whole word if one starts soon.
		if at := strings.IndexByte(readable, '-'); at >= 0 && at < len(readable)/2 {
			readable = readable[at:]
		}
	}
	if readable = strings.Trim(readable, "-"); readable == "" {
		return hash
	}
	return readable + "-" + hash
}

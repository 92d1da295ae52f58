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

// ID derives a source id from a path with slashes. It is the last folder of the
// path and the name without its extension, folded to a-z, 0-9 and hyphen, from
// their end if they are too long, and ten hexadecimal digits of the SHA-256 of
// the whole path in Unicode normal form C. Equal paths have equal ids on every
// system.
func ID(name string) string {
	sum := sha256.Sum256([]byte(norm.NFC.String(name)))
	hash := hex.EncodeToString(sum[:])[:idHashChars]
	folder, file := path.Split(name)
	readable := slug.Of(path.Base(folder) + "/" + strings.TrimSuffix(file, path.Ext(file)))
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

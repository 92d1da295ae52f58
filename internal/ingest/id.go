package ingest

import (
	"crypto/sha256"
	"encoding/hex"
	"path"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
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
	slug := slug(strings.TrimSuffix(rel, path.Ext(rel)))
	if n := len(slug) + 1 + idHashChars - maxIDChars; n > 0 {
		slug = slug[n:]
		// Start with a whole word if one starts soon.
		if at := strings.IndexByte(slug, '-'); at >= 0 && at < len(slug)/2 {
			slug = slug[at:]
		}
	}
	if slug = strings.Trim(slug, "-"); slug == "" {
		return hash
	}
	return slug + "-" + hash
}

// slug folds a text to a-z and 0-9 with single hyphens between.
func slug(text string) string {
	text = letters.Replace(norm.NFC.String(strings.ToLower(text)))
	var b strings.Builder
	for _, r := range norm.NFKD.String(text) {
		switch {
		case 'a' <= r && r <= 'z', '0' <= r && r <= '9':
			b.WriteRune(r)
		case unicode.Is(unicode.Mn, r): // accents that NFKD split off
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	return strings.Trim(b.String(), "-")
}

// letters are written out as German does, and those of other Latin alphabets
// that have no decomposition.
var letters = strings.NewReplacer(
	"ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "æ", "ae", "ø", "oe", "œ", "oe", "ł", "l", "đ", "d", "ð", "d",
	"þ", "th", "ı", "i", "ħ", "h",
)

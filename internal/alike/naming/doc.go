// Package naming calls one thing by one name in two texts: by its short form, as the other text
// spells it, or a government by its country.
package naming

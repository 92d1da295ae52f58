// Package store keeps sources, their passages, keyword rows and vectors in one
// SQLite file. It is the only package that knows SQL.
//
// It promises that a source and all that hangs on it change in one
// transaction, that a [View] sees one committed state, that content comes back
// byte for byte, and that a file which is not a database of this program, or
// was written by a newer one, is refused and left as it was. One process has a
// file open at a time, or any number that only read it; backups may read it
// meanwhile.
//
// Errors are one of [ErrFull], [ErrUnavailable], [ErrForeign], [ErrNewer],
// [ErrOlder], [ErrCorrupt], of a check with its list as a [*DamagedError], a
// [*factcheck.SourceNotFoundError], or the error of the context.
package store

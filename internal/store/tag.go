//go:build !sqlite_fts5

package store

// Without the tag SQLite has no full-text search, which would show only at run
// time.
var _ = this_program_needs_SQLite_with_FTS5_so_build_it_with_the_flag__tags_sqlite_fts5

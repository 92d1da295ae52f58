package store

import "strings"

// matchAny writes an FTS5 query for rows that hold any of the phrases. Each
// phrase is quoted, so that nothing in it is read as an operator,
// https://www.sqlite.org/fts5.html#full_text_query_syntax. Without phrases it
// is empty, which FTS5 refuses.
func matchAny(phrases []string) string {
	var b strings.Builder
	for _, phrase := range phrases {
		if b.Len() > 0 {
			b.WriteString(" OR ")
		}
		b.WriteByte('"')
		for _, r := range phrase {
			switch r {
			case 0: // ends the query
				b.WriteByte(' ')
			case '"':
				b.WriteString(`""`)
			default:
				b.WriteRune(r)
			}
		}
		b.WriteByte('"')
	}
	return b.String()
}

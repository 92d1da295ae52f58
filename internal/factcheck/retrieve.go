package factcheck

import (
	"context"
	"time"
)

// A Filter limits which sources are read. The zero value reads all current ones.
type Filter struct {
	SourceIDs     []string          // any of these; empty: all
	Labels        map[string]string // all must match
	PublishedUpTo time.Time         // zero: no limit; otherwise undated sources are left out
	Within        map[string]string // sources that lack one of these labels are as if they were not there
}

// A Query asks for the passages nearest to a text.
type Query struct {
	Text     string
	Language string     // BCP-47 of Text; empty: unknown
	Variants []string   // other spellings of names and places in Text, searched by keyword too
	Names    [][]string // names in Text, each in its spellings, that are looked for in whole sources
	// About is what is said before Text, what tells most of its matter first. Where Text names
	// nothing, it is taken to speak of what About names.
	About []string
	// Turn is a text of About that may have turned to another matter than those before it, which
	// it has where no source that has its names has theirs; empty: none.
	Turn   string
	Filter Filter
	// FoundBy is the place, from 1, of an earlier query, of which this one reads the sources
	// that it found alone; 0: it reads all.
	FoundBy int
	Limit   int // most passages returned, > 0
	// AllRoles also returns passages that are never judged: captions, teasers,
	// duplicates, and every passage of retracted sources.
	AllRoles bool
}

// A Retrieval is what one committed state of the index holds for a query.
type Retrieval struct {
	Evidence     []Evidence // best first; ties by source ID, then start byte
	SourceCount  int        // sources that the filter let through
	PassageCount int        // their passages
	UndatedCount int        // sources that only Filter.PublishedUpTo left out, for want of a date
	Revision     string     // the state that was read; opaque
}

// A Retriever finds evidence. It answers queries in their order, all from one
// committed state. A missing source of Filter.SourceIDs is a *SourceNotFoundError;
// no source at all in the index is ErrIndexEmpty; nothing found is an empty
// Retrieval.
type Retriever interface {
	Retrieve(ctx context.Context, queries []Query) ([]*Retrieval, error)
}

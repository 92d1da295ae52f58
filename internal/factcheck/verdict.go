package factcheck

import (
	"time"

	"github.com/beleg-dev/beleg/internal/factcheck/rule"
	"github.com/beleg-dev/beleg/internal/statement"
)

// Verdict is what the sources together say about a claim.
type Verdict uint8

// The verdicts.
const (
	InsufficientEvidence Verdict = iota + 1
	Support
	Conflict
	Mixed
)

// RestsOn says whether a verdict rests on what takes a stance.
func (v Verdict) RestsOn(s Stance) bool {
	switch s {
	case Supports:
		return v == Support || v == Mixed
	case Conflicts:
		return v == Conflict || v == Mixed
	}
	return false
}

// Stance is what one passage says about a claim.
type Stance uint8

// The stances. A neutral passage is never cited.
const (
	Neutral Stance = iota
	Supports
	Conflicts
)

// Coverage says what was searched.
type Coverage struct {
	SourceCount  int  // sources that the options let through
	PassageCount int  // their passages
	JudgedCount  int  // passages that the judge read
	Truncated    bool // passages were left unread, and those read last still took a side, or one was too long to be read
	UndatedCount int  // sources left out because Filter.PublishedUpTo is set and they have no date
}

// A ClaimCheck is the answer to one claim.
type ClaimCheck struct {
	Claim      string
	Verdict    Verdict
	Confidence float64    // in [0, 1]
	Citations  []Citation // strongest first, both sides
	Uncertain  []Citation // strongest first, of sides that were heard and on which the verdict does not rest
	// Statements are the parts of a claim that states several things, in its order;
	// nil where it states one.
	Statements []StatementCheck
	// SupportOrigins and ConflictOrigins count the texts on each side that the
	// verdict rests on, copies once.
	SupportOrigins, ConflictOrigins int
	Coverage                        Coverage
	Revision                        string // state of the index that was read; opaque
	JudgeModel                      string
	AsOf                            time.Time // Filter.PublishedUpTo
}

// A StatementCheck is the answer to one statement of a claim.
type StatementCheck struct {
	Statement  statement.Statement // Span and Parts are of the claim
	Verdict    Verdict
	Confidence float64 // in [0, 1]
	Citations  []int   // indexes of the claim's
	Uncertain  []int   // likewise
}

// DefaultMaxCitations is how many citations a side has when Options say nothing.
const DefaultMaxCitations = 3

// Options narrow a check. The zero value checks against everything with the defaults.
type Options struct {
	Filter            Filter
	MaxCitations      int     // per side; 0: DefaultMaxCitations
	CitationThreshold float64 // hides weaker citations beyond each side's best
	Language          string  // BCP-47 of the claim; empty: guessed
	// About is what a text says before the claim: of whom or what that speaks where it names
	// nothing.
	About []string
	Turn  string // of About, what may have turned to another matter; empty: nothing
	// ClaimTime is when the claim was made, in local time: what "yesterday" in it
	// means. Zero: such words stay unresolved.
	ClaimTime time.Time
	// Rules leaves one out, to measure what it is worth; nil: none.
	Rules *rule.Ledger
}

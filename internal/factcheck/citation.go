package factcheck

import "github.com/beleg-dev/beleg/internal/segment"

// A Citation is evidence with a stance, quoted.
type Citation struct {
	Source  *Source
	Span    segment.Span // of the source's content
	Quote   string       // content[Span.Start:Span.End]
	Stance  Stance
	Score   float64 // how sure the judge is of the stance, in [0, 1]
	Context string  // what the judge read around the quote
	Origin  int     // citations of one side with one number quote copies of one text; from 0, those of supports first

	Attribution Mention      // who is quoted as saying it, of the source's content; zero: nobody is named
	Differences []Difference // what it says otherwise; only of a conflict, empty where nothing explains it
}

// DifferenceKind says in what a claim and a quotation differ.
type DifferenceKind uint8

// The kinds of differences.
const (
	DifferentNumber   DifferenceKind = iota + 1 // counts, measures, shares, money and lengths of time
	DifferentDate                               // days and longer spans of the calendar
	DifferentTime                               // times of day
	DifferentPlace                              // cities, regions and countries
	DifferentName                               // people, organisations and works
	DifferentOrdinal                            // places in a sequence
	DifferentNegation                           // one of them negates
)

// A Difference is what a quotation says otherwise than the claim.
type Difference struct {
	Kind   DifferenceKind
	Claim  Mention // of the claim
	Source Mention // of the source's content
	// The days that words of a date stand for where they do not say so, likeliest
	// first, as 2025-08-20, or 2025-08-01/2025-08-31.
	ClaimDays, SourceDays []string
}

// A Mention is a part of a text. The zero value: the text has no word for it.
type Mention struct {
	segment.Span
	Text string // text[Start:End]
}

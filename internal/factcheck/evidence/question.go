package evidence

import (
	"strings"
	"time"

	"github.com/beleg-dev/beleg/internal/factcheck"
	"github.com/beleg-dev/beleg/internal/segment"
	"github.com/beleg-dev/beleg/internal/statement"
	"github.com/beleg-dev/beleg/internal/value"
)

// A Question is what the judge is shown beside the claim.
type Question struct {
	Context, Passage string
	Before           string // the sentence before the passage in its paragraph; may be empty
	Language         string // of the passage, BCP-47; empty: unknown
	From             value.Reference
}

// Ask returns the question about a passage. What states nothing at its beginning is
// read before it.
func Ask(e *factcheck.Evidence) Question {
	e = Answer(e)
	row, ok := NamedCells(e)
	if !ok {
		row, ok = LifeLine(e)
	}
	if ok {
		of := *e
		of.Passage.Context, of.Passage.Text = "", row
		e = &of
	}
	q := Question{Language: e.Language, From: From(e)}
	e, clock := withoutTime(e)
	q.Context = known(e, q.From.Time, clock)
	if e.Passage.Before != "" {
		q.Before = e.Passage.Context
	}
	if half := e.Passage.Half; half != nil {
		q.Passage = half.Shown
	} else if day, ok := ReportDay(e); ok {
		q.Passage = e.Passage.Text[:day.Start] + e.Passage.Text[day.End:]
	} else {
		q.Passage = referring(e)
	}
	return q
}

// withoutTime returns a passage without the time of day that its entry of a ticker begins with,
// and that time. What stands before an entry is another one, but for a question that it answers.
func withoutTime(e *factcheck.Evidence) (*factcheck.Evidence, string) {
	entry, ok := EntryIn(e.Passage.Text)
	if !ok || e.Passage.Half != nil {
		return e, ""
	}
	of := *e
	of.Passage.Text, of.Passage.Before, of.Lead = e.Passage.Text[entry.Length:], "", ""
	of.Passage.Start += entry.Length
	if !statement.Asks(of.Passage.Context) || !segment.Answered(of.Passage.Context, of.Passage.Text) {
		of.Passage.Context = ""
	}
	return &of, entry.Time
}

// referring returns the text of a passage with whom the pronoun that it begins with stands
// for, or where "there" is, as far as the sentence before tells: the judge takes what she
// did for what anybody did whom the claim names.
func referring(e *factcheck.Evidence) string {
	text := e.Passage.Text
	if n, referent := statement.Referent(e.Passage.Context, text, e.Language); n > 0 {
		return referent + text[n:]
	}
	return text
}

// Separator stands between title, date, lead and the sentence before.
const Separator = " · "

// known returns what a reader of the source knows when the passage, which was written
// at a time, its entry at a time of day, begins.
func known(e *factcheck.Evidence, written time.Time, clock string) string {
	var parts []string
	for _, s := range []string{e.Source.Title, day(written), clock, e.Lead, e.Passage.Context} {
		if s = strings.TrimSpace(s); s != "" {
			parts = append(parts, s)
		}
	}
	return strings.Join(parts, Separator)
}

// day returns the local date of a time, empty when it is unknown.
func day(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.DateOnly)
}

package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"unicode/utf8"

	"github.com/beleg-dev/beleg/client/screen"
	"github.com/beleg-dev/beleg/client/show"
	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/ingest/decode"
)

const textDetail = `The file is plain text of at most 50,000 characters, with empty lines between
paragraphs, in UTF-8 or an encoding that "source import" knows without a flag; with
-json, bytes count in UTF-8. Headings, questions and opinions are passed over, and
named on standard error. Answers come in reading order; a name may stand in a claim
where the text has a pronoun. The end names the lines of the statements that are not
SUPPORT, and where several begin on one line, the statements. A text that breaks off
is told with the line from which on it was not checked, and the exit code is 3. With -json, each answer
is a CheckTextResponse, the last one the summary.`

// maxTextBytes is more than the longest text that the API takes has in UTF-8.
const maxTextBytes = 1 << 20

func prepareText(fs *flag.FlagSet) action {
	f := newCheckFlags(fs)
	f.defineOnly(fs)
	return f.text
}

// text checks each statement of a file.
func (f *checkFlags) text(ctx context.Context, s *session, paths []string) error {
	if err := wantOne(paths, "file", "files"); err != nil {
		return err
	}
	text, err := s.readText(paths[0])
	if err != nil {
		return err
	}
	conn, err := s.connect()
	if err != nil {
		return err
	}
	ctx, cancel := s.limit(ctx)
	defer cancel()
	stream, err := factcheckv1.NewFactCheckServiceClient(conn).CheckText(ctx, &factcheckv1.CheckTextRequest{Text: text, Options: f.read()})
	if err != nil {
		return err
	}
	r := textReport{session: s, unchecked: uncheckedText{text: text}}
	for {
		answer, err := stream.Recv()
		if errors.Is(err, io.EOF) {
			err = errors.New("the server ended the text before its summary")
		}
		if err != nil {
			return r.breakOff(err)
		}
		if summary := answer.GetSummary(); summary != nil {
			if err := s.print(answer, r.coverage()); err != nil {
				return err
			}
			return f.conclude(&r, summary)
		}
		check := answer.GetClaimCheck().GetCheck()
		line := r.add(answer.GetClaimCheck())
		if !f.prints(check) {
			continue
		}
		head := answerHead(r.printed, line)
		if err := s.print(answer, head+s.format().Answer(check)+s.nearest(ctx, conn, f.options, check)+s.format().StatementCoverage(check)); err != nil {
			return err
		}
		r.printed = true
	}
}

// A textReport keeps of the answers to a text what is told at its end.
type textReport struct {
	*session
	unchecked uncheckedText
	searched  []*factcheckv1.Coverage
	tally     show.Tally
	places    show.Places
	printed   bool // whether an answer is
}

// add keeps an answer and returns the line where its statement begins; 0: unknown.
func (r *textReport) add(c *factcheckv1.TextClaimCheck) (line int) {
	line = r.unchecked.answered(c)
	r.tally.Add(c.GetCheck().GetVerdict())
	r.places.Add(c.GetCheck().GetVerdict(), line, c.GetCheck().GetClaim())
	r.searched = append(r.searched, c.GetCheck().GetCoverage())
	return line
}

// breakOff tells what ended a text early, and from where on it was not checked.
func (r *textReport) breakOff(err error) error {
	if r.tally.Checked == 0 {
		return err // and nothing was
	}
	r.report("text", err)
	fmt.Fprintln(r.stderr, "Before that: "+r.tally.String()+".")
	if where := r.unchecked.next(); where != "" {
		fmt.Fprintln(r.stderr, "Not checked: "+screen.OneLine(where)+"\n  and all after it.")
	}
	return errReported
}

// coverage returns what was searched.
func (r *textReport) coverage() string {
	text := r.format().TextCoverage(r.searched)
	if r.printed {
		text = "\n" + text
	}
	return text
}

// readText reads a file whole.
func (s *session) readText(path string) (string, error) {
	file, err := s.open(path)
	if err != nil {
		return "", err
	}
	defer file.Close() // only read
	b, err := io.ReadAll(io.LimitReader(file, maxTextBytes+1))
	switch {
	case err != nil:
		return "", err
	case len(b) > maxTextBytes:
		return "", fmt.Errorf("%s: longer than %d MiB: check it in parts", path, maxTextBytes>>20)
	case utf8.Valid(b) && bytes.IndexByte(b, 0) < 0: // UTF-16 has bytes of 0
		return string(b), nil // no byte is moved that an answer counts
	}
	text, err := decode.Text(b, "")
	if err != nil {
		return "", fmt.Errorf("%s: %w", path, err)
	}
	return text, nil
}

// conclude tells how many verdicts of each kind a text has, what of it has none, and where
// those stand that are not SUPPORT.
func (f *checkFlags) conclude(r *textReport, summary *factcheckv1.TextSummary) error {
	t := show.Summarized(summary)
	fmt.Fprintln(r.stderr, "Checked "+t.String()+".")
	if n := int(summary.GetOversizedCount()); n > 0 {
		fmt.Fprintf(r.stderr, "Not checked: %s longer than a claim may be.\n", show.Count(n, "statement that is", "statements that are"))
	}
	if n := int(summary.GetPassedOverCount()); n > 0 {
		fmt.Fprintf(r.stderr, "Passed over: %s, such as headings, questions, opinions and heads of tables.\n", show.Count(n, "sentence that states nothing by itself", "sentences that state nothing by themselves"))
	}
	if unchecked := r.unchecked.rest(); len(unchecked) > 0 {
		fmt.Fprintln(r.stderr, "Without a verdict:")
		for _, line := range unchecked {
			fmt.Fprintln(r.stderr, "  "+screen.OneLine(line))
		}
	}
	if err := r.printPlaces(&r.places, true); err != nil {
		return err
	}
	switch {
	case summary.GetOversizedCount() > 0:
		return errReported
	case f.findings && t.Contradicted():
		return errFound
	}
	return nil
}

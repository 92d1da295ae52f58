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
where the text has a pronoun. With -json, each answer is a CheckTextResponse, the last
one the summary.`

// maxTextBytes is more than the longest text that the API takes has in UTF-8.
const maxTextBytes = 1 << 20

func prepareText(fs *flag.FlagSet) action {
	f := newCheckFlags(fs)
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
	unchecked := &uncheckedText{text: text}
	told := "" // of what was searched
	for checked := 0; ; checked++ {
		answer, err := stream.Recv()
		if errors.Is(err, io.EOF) {
			return errors.New("the server ended the text before its summary")
		}
		if err != nil {
			return err
		}
		if summary := answer.GetSummary(); summary != nil {
			if err := s.print(answer, ""); err != nil {
				return err
			}
			return f.summarize(s, summary, unchecked.rest())
		}
		check := answer.GetClaimCheck().GetCheck()
		head, searched := "", s.format().Coverage(check)
		if checked > 0 {
			head = "\n"
		}
		if line := unchecked.answered(answer.GetClaimCheck()); line > 0 {
			head += fmt.Sprintf("line %d\n", line)
		}
		text := head + s.format().Answer(check)
		if searched != told {
			text += "\n" + searched
			told = searched
		}
		if err := s.print(answer, text); err != nil {
			return err
		}
	}
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

// summarize tells how many verdicts of each kind a text has, and what of it has none.
func (f *checkFlags) summarize(s *session, summary *factcheckv1.TextSummary, unchecked []string) error {
	t := show.Summarized(summary)
	fmt.Fprintln(s.stderr, "Checked "+t.String()+".")
	if n := int(summary.GetOversizedCount()); n > 0 {
		fmt.Fprintf(s.stderr, "Not checked: %s longer than a claim may be.\n", show.Count(n, "statement that is", "statements that are"))
	}
	if n := int(summary.GetPassedOverCount()); n > 0 {
		fmt.Fprintf(s.stderr, "Passed over: %s, such as headings, questions, opinions and rows of tables.\n", show.Count(n, "sentence that states nothing by itself", "sentences that state nothing by themselves"))
	}
	if len(unchecked) > 0 {
		fmt.Fprintln(s.stderr, "Without a verdict:")
		for _, line := range unchecked {
			fmt.Fprintln(s.stderr, "  "+screen.OneLine(line))
		}
	}
	switch {
	case summary.GetOversizedCount() > 0:
		return errReported
	case f.findings && t.Contradicted():
		return errFound
	}
	return nil
}

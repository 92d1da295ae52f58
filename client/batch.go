package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"strings"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

const batchDetail = `Each line is a claim, or the JSON of a StreamCheckClaimsRequest, such as
{"correlationId": "a-7", "claim": "…", "options": {"languageCode": "de"}}; options
of a line stand in place of the flags. Blank lines are passed over.

Answers are printed in the order of the lines, as they come. A claim that is
refused is named on standard error, the others go on, and the exit code is 3.
With -json, each answer is a StreamCheckClaimsResponse, whose correlationId is
that of the line or the number of the line.`

func prepareBatch(fs *flag.FlagSet) action {
	f := newCheckFlags(fs)
	return f.batch
}

// batch checks each line of a file.
func (f *checkFlags) batch(ctx context.Context, s *session, paths []string) error {
	if len(paths) != 1 {
		return badUsage("%s, want one", count(len(paths), "file", "files"))
	}
	file, err := s.openClaims(paths[0])
	if err != nil {
		return err
	}
	defer file.Close() // only read
	b := &batcher{session: s, file: file, options: f.read(), bar: bar{out: s.stderr}, verdicts: map[factcheckv1.Verdict]int{}}
	if err := b.finish(b.send(ctx)); err != nil {
		return err
	}
	if f.findings && b.verdicts[factcheckv1.Verdict_VERDICT_CONFLICT]+b.verdicts[factcheckv1.Verdict_VERDICT_MIXED] > 0 {
		return errFound
	}
	return nil
}

// finish tells the end, or what ended the batch early.
func (b *batcher) finish(err error) error {
	b.bar.clear()
	switch {
	case err != nil && b.checked+b.failed == 0:
		return err
	case err != nil:
		b.report("batch", err)
		b.note("Before that: " + b.summary())
		return errReported
	case b.checked+b.failed == 0:
		return errors.New("nothing to check: no line has a claim")
	}
	b.note("Checked " + b.summary())
	if b.failed > 0 {
		return errReported
	}
	return nil
}

// summary counts the answers.
func (b *batcher) summary() string {
	text := count(b.checked, "claim", "claims")
	var parts []string
	for v := factcheckv1.Verdict_VERDICT_SUPPORT; v <= factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE; v++ {
		if n := b.verdicts[v]; n > 0 {
			word, _, _ := verdictWords(v)
			parts = append(parts, fmt.Sprintf("%d %s", n, word))
		}
	}
	if parts != nil {
		text += ": " + strings.Join(parts, ", ")
	}
	if b.failed > 0 {
		text += fmt.Sprintf("; %d failed", b.failed)
	}
	return text + "."
}

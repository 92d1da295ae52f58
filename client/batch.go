package main

import (
	"context"
	"errors"
	"flag"

	"github.com/beleg-dev/beleg/client/show"
)

const batchDetail = `Each line is a claim, or the JSON of a StreamCheckClaimsRequest, such as
{"correlationId": "a-7", "claim": "…", "options": {"languageCode": "de"}}; options
of a line stand in place of the flags. Blank lines are passed over; there are no
comments, a line that begins with # is a claim too. The file is in UTF-8, or in
UTF-16 with a byte order mark.

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
		return badUsage("%s, want one", show.Count(len(paths), "file", "files"))
	}
	file, err := s.openClaims(paths[0])
	if err != nil {
		return err
	}
	defer file.Close() // only read
	b := &batcher{session: s, file: file, options: f.read(), bar: bar{out: s.stderr}}
	if err := b.finish(b.send(ctx)); err != nil {
		return err
	}
	if f.findings && b.tally.Contradicted() {
		return errFound
	}
	return nil
}

// finish tells the end, or what ended the batch early.
func (b *batcher) finish(err error) error {
	b.bar.clear()
	switch {
	case err != nil && b.tally.Checked+b.bar.failed == 0:
		return err
	case err != nil:
		b.report("batch", err)
		b.bar.conclude("Before that: " + b.tally.String())
		return errReported
	case b.tally.Checked+b.bar.failed == 0:
		return errors.New("nothing to check: no line has a claim")
	}
	b.bar.conclude("Checked " + b.tally.String())
	if b.bar.failed > 0 {
		return errReported
	}
	return nil
}

package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"strconv"

	"google.golang.org/grpc"

	"github.com/beleg-dev/beleg/client/exchange"
	"github.com/beleg-dev/beleg/client/fault"
	"github.com/beleg-dev/beleg/client/show"
	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

const batchDetail = `Each line is a claim, or the JSON of a StreamCheckClaimsRequest, such as
{"correlationId": "a-7", "claim": "…", "options": {"languageCode": "de"}}; options
of a line stand in place of the flags. Blank lines are passed over; there are no
comments, a line that begins with # is a claim too. The file is in UTF-8, or in
UTF-16 with a byte order mark.

Answers are printed in the order of the lines, as they come; the end names the
lines of the claims that are not SUPPORT. A claim that is refused is named on
standard error, the others go on, and the exit code is 3.
With -json, each answer is a StreamCheckClaimsResponse, whose correlationId is
that of the line or the number of the line, also for a line that cannot be read.`

func prepareBatch(fs *flag.FlagSet) action {
	f := newCheckFlags(fs)
	f.defineOnly(fs)
	return f.batch
}

// batch checks each line of a file.
func (f *checkFlags) batch(ctx context.Context, s *session, paths []string) error {
	if err := wantOne(paths, "file", "files"); err != nil {
		return err
	}
	file, err := s.open(paths[0])
	if err != nil {
		return err
	}
	defer file.Close() // only read
	b := &batcher{session: s, file: file, options: f.read(), prints: f.prints, bar: bar{out: s.stderr}}
	if err := b.finish(b.send(ctx)); err != nil {
		return err
	}
	if f.findings && b.tally.Contradicted() {
		return errFound
	}
	return nil
}

// A batcher sends the claims of a file and tells their answers.
type batcher struct {
	*session
	file    io.Reader
	options *factcheckv1.CheckOptions
	prints  func(*factcheckv1.ClaimCheck) bool
	bar     bar
	told    int  // the last line that was
	printed bool // whether an answer is
	tally   show.Tally
	places  show.Places
}

// send checks the claims.
func (b *batcher) send(ctx context.Context) error {
	conn, err := b.connect()
	if err != nil {
		return err
	}
	ctx, cancel := b.limit(ctx)
	defer cancel()
	stream, err := factcheckv1.NewFactCheckServiceClient(conn).StreamCheckClaims(ctx)
	if err != nil {
		return err
	}
	x := exchange.Exchange[claimLine, *factcheckv1.StreamCheckClaimsRequest, *factcheckv1.StreamCheckClaimsResponse]{
		Noun:  "claims",
		Items: claimLines(b.file, b.options),
		Request: func(l claimLine) (*factcheckv1.StreamCheckClaimsRequest, bool) {
			return l.request, l.err == nil
		},
		Tell: func(l claimLine, answer *factcheckv1.StreamCheckClaimsResponse) error {
			return b.tell(ctx, conn, l, answer)
		},
		Unordered: true,
	}
	return x.Run(ctx, stream)
}

// tell prints the answer to a line, or why there is none.
func (b *batcher) tell(ctx context.Context, conn *grpc.ClientConn, line claimLine, answer *factcheckv1.StreamCheckClaimsResponse) error {
	b.told = line.number
	if line.err != nil {
		b.bar.fail(line.label() + ": " + line.err.Error())
		return b.print(&factcheckv1.StreamCheckClaimsResponse{
			CorrelationId: strconv.Itoa(line.number),
			Result:        &factcheckv1.StreamCheckClaimsResponse_Error{Error: fault.Unread(line.err)},
		}, "")
	}
	answer.CorrelationId = line.key
	b.bar.clear()
	var err error
	if answer.GetCheck() == nil {
		b.bar.fail(line.label() + ": " + fault.OfItem(answer.GetError()))
		err = b.print(answer, "")
	} else {
		err = b.tellCheck(ctx, conn, line, answer)
	}
	if err != nil {
		return err
	}
	b.bar.show(show.Count(b.tally.Checked, "claim", "claims") + " checked")
	return nil
}

// tellCheck prints a check, unless -only leaves it out, and counts it.
func (b *batcher) tellCheck(ctx context.Context, conn *grpc.ClientConn, line claimLine, answer *factcheckv1.StreamCheckClaimsResponse) error {
	check := answer.GetCheck()
	if b.prints(check) {
		head := answerHead(b.printed, line.number)
		if err := b.printChecked(answer, check, head, b.nearest(ctx, conn, line.request.GetOptions(), check)); err != nil {
			return err
		}
		b.printed = true
	}
	b.tally.Add(check.GetVerdict())
	b.places.Add(check.GetVerdict(), line.number, check.GetClaim())
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
		b.bar.note(fmt.Sprintf("Not told: line %d and all after it.", b.told+1))
		return errReported
	case b.tally.Checked+b.bar.failed == 0:
		return errors.New("nothing to check: no line has a claim")
	}
	b.bar.conclude("Checked " + b.tally.String())
	if err := b.printPlaces(&b.places, b.printed); err != nil {
		return err
	}
	if b.bar.failed > 0 {
		return errReported
	}
	return nil
}

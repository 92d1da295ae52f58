package main

import (
	"context"
	"fmt"
	"io"

	"github.com/beleg-dev/beleg/client/exchange"
	"github.com/beleg-dev/beleg/client/show"
	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// A batcher sends the claims of a file and tells their answers.
type batcher struct {
	*session
	file    io.Reader
	options *factcheckv1.CheckOptions
	bar     bar
	tally   show.Tally
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
		Tell:      b.tell,
		Unordered: true,
	}
	return x.Run(ctx, stream)
}

// tell prints the answer to a line, or why there is none.
func (b *batcher) tell(line claimLine, answer *factcheckv1.StreamCheckClaimsResponse) error {
	if line.err != nil {
		b.bar.fail(line.label() + ": " + line.err.Error())
		return nil
	}
	answer.CorrelationId = line.key
	b.bar.clear()
	check := answer.GetCheck()
	if check == nil {
		b.bar.fail(fmt.Sprintf("%s: %s (%s)", line.label(), answer.GetError().GetMessage(), answer.GetError().GetReason()))
	}
	if err := b.printChecked(answer, check, b.tally.Checked > 0); err != nil {
		return err
	}
	if check != nil {
		b.tally.Add(check.GetVerdict())
	}
	b.bar.show(show.Count(b.tally.Checked, "claim", "claims") + " checked")
	return nil
}

package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"strconv"
	"time"

	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/durationpb"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/beleg-dev/beleg/client/fault"
	"github.com/beleg-dev/beleg/client/show"
	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

const checkDetail = `Each claim is one argument, one sentence that states something, in German or
English. Claims are answered in turn; one that is refused, or not answered in
time, does not keep the others from their answer. An empty argument is a wrong
call, and nothing is asked. "Insufficient evidence" is an answer: it says what was
searched, and where nothing can be quoted the nearest passage is shown, unless
-label or -as-of limit the sources. What was heard too uncertainly to count stands
last. Times are shown as the source states them, bytes count from 0 in the content
of the source, the end exclusive. With -json, each answer is a ClaimCheck.`

// checkFlags are the flags of "check".
type checkFlags struct {
	options         *factcheckv1.CheckOptions
	maximum         *int32
	sources         *[]string
	asOf, claimTime *moment
	zone            *time.Location                 // of their days
	findings        bool                           // whether a contradiction is to end in exitFound
	only            func(factcheckv1.Verdict) bool // which answers are printed; nil: all
}

// newCheckFlags defines the flags of a check.
func newCheckFlags(fs *flag.FlagSet) *checkFlags {
	f := &checkFlags{options: &factcheckv1.CheckOptions{}, zone: time.UTC}
	f.sources = sourcesFlag(fs, "`names` of the sources to check against, with commas between")
	f.options.Labels = labelsFlag(fs, "`key=value` that a source must carry to be checked against; may be repeated")
	f.maximum = countFlag(fs, "max-citations", 20, "`number` of citations to show for each side, at most 20 (default 3)")
	fs.Func("threshold", "`score` from 0 to 1 under which further citations are hidden (default 0.5)", func(text string) error {
		score, err := strconv.ParseFloat(text, 64)
		if err != nil || !(score >= 0 && score <= 1) { // neither holds of NaN
			return errors.New("want a number from 0 to 1")
		}
		f.options.CitationThreshold = proto.Float64(score)
		return nil
	})
	f.asOf = timeFlag(fs, "as-of", "`time` up to which sources must have been published, such as 2025-02-28 (its end) or 2025-02-28T12:00:00+01:00")
	f.claimTime = timeFlag(fs, "claim-time", "`time` at which the claims were made, likewise: what \"yesterday\" in them means")
	zoneFlag(fs, &f.zone, "time `zone` of the days of -as-of and -claim-time, such as Europe/Berlin (default: UTC)")
	languageFlag(fs, &f.options.LanguageCode, "`language` of the claims, such as de (default: guessed)")
	fs.Func("fail-on", "`verdict` that ends in exit code 1: conflict, which is CONFLICT or MIXED", func(text string) error {
		if text != "conflict" {
			return errors.New(`want "conflict"`)
		}
		f.findings = true
		return nil
	})
	return f
}

func prepareCheck(fs *flag.FlagSet) action { return newCheckFlags(fs).check }

// read returns the options, once the flags are read.
func (f *checkFlags) read() *factcheckv1.CheckOptions {
	f.options.MaxCitationCount, f.options.Sources = *f.maximum, *f.sources
	if !f.asOf.IsZero() {
		f.options.AsOfTime = timestamppb.New(f.asOf.endIn(f.zone))
	}
	if !f.claimTime.IsZero() {
		t := f.claimTime.in(f.zone)
		f.options.ClaimTime = timestamppb.New(t)
		if _, offset := t.Zone(); offset != 0 {
			f.options.ClaimUtcOffset = durationpb.New(time.Duration(offset) * time.Second)
		}
	}
	return f.options
}

// check checks each claim in turn.
func (f *checkFlags) check(ctx context.Context, s *session, claims []string) error {
	if len(claims) == 0 {
		return badUsage("no claim")
	}
	conn, err := s.connect()
	if err != nil {
		return err
	}
	service := factcheckv1.NewFactCheckServiceClient(conn)
	options := f.read()
	var found, failed bool
	for i, claim := range claims {
		answer, err := ask(ctx, s, service.CheckClaim, &factcheckv1.CheckClaimRequest{Claim: claim, Options: options})
		if err != nil {
			what := ""
			if len(claims) > 1 {
				what = fmt.Sprintf("claim %d, %q", i+1, shortened(claim))
			}
			s.report(what, err)
			failed = true
			if !fault.Invalid(err) && !fault.Passing(err) { // the next ones would fail too
				if rest := len(claims) - i - 1; rest > 0 {
					fmt.Fprintf(s.stderr, "Not asked: %s after it.\n", show.Count(rest, "claim", "claims"))
				}
				break
			}
			continue
		}
		check := answer.GetCheck()
		if err := s.printChecked(check, check, answerHead(i > 0, 0), s.nearest(ctx, conn, options, check)); err != nil {
			return err
		}
		found = found || contradicted(check.GetVerdict())
	}
	switch {
	case failed:
		return errReported
	case found && f.findings:
		return errFound
	}
	return nil
}

// contradicted reports whether a verdict is what "conflict" names in a flag.
func contradicted(v factcheckv1.Verdict) bool {
	return v == factcheckv1.Verdict_VERDICT_CONFLICT || v == factcheckv1.Verdict_VERDICT_MIXED
}

// defineOnly defines -only, for commands that check many claims.
func (f *checkFlags) defineOnly(fs *flag.FlagSet) {
	fs.Func("only", "`answers` to print: conflict, which are CONFLICT and MIXED, or unsupported, all but SUPPORT (default: all)", func(text string) error {
		switch text {
		case "conflict":
			f.only = contradicted
		case "unsupported":
			f.only = func(v factcheckv1.Verdict) bool { return v != factcheckv1.Verdict_VERDICT_SUPPORT }
		default:
			return errors.New(`want "conflict" or "unsupported"`)
		}
		return nil
	})
}

// prints reports whether an answer is to be printed.
func (f *checkFlags) prints(check *factcheckv1.ClaimCheck) bool {
	return f.only == nil || f.only(check.GetVerdict())
}

// shortened returns the start of a claim, enough to know it by.
func shortened(claim string) string {
	const most = 60
	if runes := []rune(claim); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return claim
}

// answerHead returns what stands above an answer: an empty line where another one stands
// before it, and the line of the file where the claim begins; 0: none is known.
func answerHead(next bool, line int) string {
	head := ""
	if next {
		head = "\n"
	}
	if line > 0 {
		head += fmt.Sprintf("line %d\n", line)
	}
	return head
}

// printChecked prints an answer, whose message holds the check of a claim, below its
// head and above what is near it.
func (s *session) printChecked(answer proto.Message, check *factcheckv1.ClaimCheck, head, nearest string) error {
	return s.print(answer, head+s.format().Answer(check)+nearest+"\n"+s.format().Coverage(check))
}

// printPlaces prints for people where those claims of a file stand that are not SUPPORT;
// below: that other text stands before them.
func (s *session) printPlaces(places *show.Places, below bool) error {
	text := s.format().Places(places)
	if s.json || text == "" {
		return nil
	}
	if below {
		text = "\n" + text
	}
	return s.write(text)
}

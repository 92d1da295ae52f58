package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"google.golang.org/grpc/codes"
	"google.golang.org/protobuf/testing/protocmp"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

type (
	claimRequest = factcheckv1.StreamCheckClaimsRequest
	claimAnswer  = factcheckv1.StreamCheckClaimsResponse
)

// A desk answers claims: those with the word "refused" with an error, those of
// checks with them, any other with no more than its words. Answers come last
// first, as soon as so many claims are there.
type desk struct {
	checks []*factcheckv1.ClaimCheck
	window int // 0: 1

	got []*claimRequest
}

func (d *desk) serve(stream checkServer) error {
	var held []*claimAnswer
	for {
		r, err := stream.Recv()
		if err == nil {
			d.got = append(d.got, r)
			held = append(held, d.answer(r))
		}
		if err != nil && err != io.EOF {
			return err
		}
		if err == io.EOF || len(held) >= d.window {
			slices.Reverse(held)
			for _, a := range held {
				if err := stream.Send(a); err != nil {
					return err
				}
			}
			held = nil
		}
		if err == io.EOF {
			return nil
		}
	}
}

func (d *desk) answer(r *claimRequest) *claimAnswer {
	if strings.Contains(r.GetClaim(), "refused") {
		return &claimAnswer{CorrelationId: r.GetCorrelationId(), Result: &factcheckv1.StreamCheckClaimsResponse_Error{Error: &factcheckv1.ItemError{
			Code: int32(codes.InvalidArgument), Reason: factcheckv1.ErrorReason_ERROR_REASON_INVALID_FIELD, Message: "claim: must not be refused",
		}}}
	}
	check := &factcheckv1.ClaimCheck{Claim: r.GetClaim(), Verdict: factcheckv1.Verdict_VERDICT_SUPPORT}
	for _, c := range d.checks {
		if c.GetClaim() == r.GetClaim() {
			check = c
		}
	}
	return answerOf(r.GetCorrelationId(), check)
}

func answerOf(key string, check *factcheckv1.ClaimCheck) *claimAnswer {
	return &claimAnswer{CorrelationId: key, Result: &factcheckv1.StreamCheckClaimsResponse_Check{Check: check}}
}

// mustWriteLines writes a file of those lines and returns its path.
func mustWriteLines(t testing.TB, lines ...string) string {
	t.Helper()
	return filepath.Join(mustWrite(t, map[string]string{"claims": strings.Join(lines, "\n")}), "claims")
}

func TestEachLineOfAFileIsCheckedInItsOrder(t *testing.T) {
	d := &desk{window: 3}
	path := mustWriteLines(t,
		"\uFEFF  Die Fähre fährt wieder. \r", "",
		`{"correlation_id": "a-7", "claim": "{braces}", "options": {"languageCode": "en"}}`,
		`{"claim": "The same key is no fault.", "correlationId": "a-7"}`, " \t ",
		"The last line has no end.")
	r := setting{}.run(t, mustServe(t, &server{stream: d.serve}), "batch", "-json", "-lang", "de", "-sources", "a,b", "-max-citations", "5", path)
	r.wantCode(t, exitAnswered)
	flags := &factcheckv1.CheckOptions{LanguageCode: "de", Sources: []string{"sources/a", "sources/b"}, MaxCitationCount: 5}
	want := []*claimRequest{
		{CorrelationId: "1", Claim: "Die Fähre fährt wieder.", Options: flags},
		{CorrelationId: "3", Claim: "{braces}", Options: &factcheckv1.CheckOptions{LanguageCode: "en"}},
		{CorrelationId: "4", Claim: "The same key is no fault.", Options: flags},
		{CorrelationId: "6", Claim: "The last line has no end.", Options: flags},
	}
	if diff := cmp.Diff(want, d.got, protocmp.Transform()); diff != "" {
		t.Errorf("sent (-want +got):\n%s", diff)
	}
	var answers []*claimAnswer
	for i, key := range []string{"1", "a-7", "a-7", "6"} {
		answers = append(answers, answerOf(key, &factcheckv1.ClaimCheck{Claim: want[i].GetClaim(), Verdict: factcheckv1.Verdict_VERDICT_SUPPORT}))
	}
	got := mustParse(t, r.stdout, func() *claimAnswer { return &claimAnswer{} })
	if diff := cmp.Diff(answers, got, protocmp.Transform()); diff != "" {
		t.Errorf("printed (-want +got):\n%s", diff)
	}
	wantText(t, "stderr", r.stderr, "Checked 4 claims: 4 SUPPORT.\n")
}

func TestAnswersOfABatchAreShownLikeThoseOfCheck(t *testing.T) {
	d := &desk{checks: []*factcheckv1.ClaimCheck{ferryConflict(t), ferryMixed(t)}, window: 2}
	path := mustWriteLines(t, ferryConflict(t).GetClaim(), ferryMixed(t).GetClaim())
	r := setting{}.run(t, mustServe(t, &server{stream: d.serve}), "batch", path)
	r.wantCode(t, exitAnswered)
	var want []string
	for i, name := range []string{"check-conflict.golden", "check-mixed.golden"} {
		text, err := os.ReadFile(filepath.Join("testdata", name))
		if err != nil {
			t.Fatal(err)
		}
		want = append(want, fmt.Sprintf("line %d\n%s", i+1, text))
	}
	want = append(want, "CONFLICT on line 1\nMIXED on line 2\n")
	wantText(t, "stdout", r.stdout, strings.Join(want, "\n"))
	wantText(t, "stderr", r.stderr, "Checked 2 claims: 1 CONFLICT, 1 MIXED.\n")
}

func TestOnlyTheAnswersThatAreAskedForArePrinted(t *testing.T) {
	silent := &factcheckv1.ClaimCheck{Claim: "Ostholm has a cinema.", Verdict: factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE}
	checks := []*factcheckv1.ClaimCheck{{Claim: "A good one.", Verdict: factcheckv1.Verdict_VERDICT_SUPPORT}, ferryConflict(t), silent, ferryMixed(t)}
	d := &desk{checks: checks}
	var lines []string
	for _, c := range checks {
		lines = append(lines, c.GetClaim())
	}
	text := &reader{checks: checks, summary: &factcheckv1.TextSummary{ClaimCount: 4, SupportCount: 1, ConflictCount: 1, MixedCount: 1, InsufficientEvidenceCount: 1}}
	addr := mustServe(t, &server{stream: d.serve, text: text.serve})
	path := mustWriteLines(t, lines...)
	for _, tt := range []struct {
		only string // empty: not given
		want []string
	}{
		{"", lines},
		{"unsupported", lines[1:]},
		{"conflict", []string{lines[1], lines[3]}},
	} {
		for _, command := range []string{"batch", "text"} {
			t.Run(command+" "+tt.only, func(t *testing.T) {
				args := []string{command, path}
				if tt.only != "" {
					args = append(args, "-only", tt.only)
				}
				r := setting{}.run(t, addr, args...)
				r.wantCode(t, exitAnswered)
				wantText(t, "stderr", r.stderr[:strings.Index(r.stderr, "\n")+1], "Checked 4 claims: 1 SUPPORT, 1 CONFLICT, 1 MIXED, 1 INSUFFICIENT EVIDENCE.\n")
				end := "\n\nCONFLICT on line 2\nMIXED on line 4\nINSUFFICIENT EVIDENCE on line 3\n"
				if command == "batch" && !strings.HasSuffix(r.stdout, end) {
					t.Errorf("the lines are not named at the end of:\n%s", r.stdout)
				}
				exact := setting{}.run(t, addr, append(args, "-json")...)
				exact.wantCode(t, exitAnswered)
				for _, line := range lines {
					wanted := slices.Contains(tt.want, line)
					if strings.Contains(r.stdout, "\n“"+line+"”\n") != wanted || strings.Contains(exact.stdout, line) != wanted {
						t.Errorf("%q is printed or not, want %v:\n%s\n%s", line, wanted, r.stdout, exact.stdout)
					}
				}
				if command == "text" && !strings.Contains(exact.stdout, `"supportCount":1`) {
					t.Errorf("there is no summary in %s", exact.stdout)
				}
			})
		}
	}
	r := setting{}.run(t, addr, "batch", path, "-only", "mixed", "-json")
	r.wantCode(t, exitUsage)
	wantParts(t, "stderr", r.stderr, `want "conflict" or "unsupported"`)
	setting{}.run(t, addr, "text", path, "-only", "conflict", "-fail-on", "conflict").wantCode(t, exitFound)
	d.checks = nil
	wantText(t, "where all is supported", setting{}.run(t, addr, "batch", path, "-only", "unsupported").stdout, "")
}

func TestABadLineIsNamedAndTheOthersGoOn(t *testing.T) {
	path := mustWriteLines(t, "Br\xfccke", `{"claim": 5}`, "One that is refused.", "A good one.", `{"claims": "x"}`, strings.Repeat("x", maxClaimLineBytes), "Not read.")
	d := &desk{}
	r := setting{}.run(t, mustServe(t, &server{stream: d.serve}), "batch", "-json", path)
	r.wantCode(t, exitFailed)
	lines := strings.Split(r.stderr, "\n")
	for i, want := range []string{
		"FAILED     line 1: invalid UTF-8",
		"FAILED     line 2: not the JSON of a StreamCheckClaimsRequest: ",
		`FAILED     line 3, "One that is refused.": claim: must not be refused (ERROR_REASON_INVALID_FIELD)`,
		"FAILED     line 5: not the JSON of a StreamCheckClaimsRequest: ",
		"FAILED     line 6: longer than 1 MiB; nothing is read from there on",
		"Checked 1 claim: 1 SUPPORT; 5 failed.",
	} {
		if i >= len(lines) || !strings.HasPrefix(lines[i], want) {
			t.Errorf("line %d of stderr is not %q:\n%s", i+1, want, r.stderr)
		}
	}
	answers := mustParse(t, r.stdout, func() *claimAnswer { return &claimAnswer{} })
	if len(answers) != 6 {
		t.Fatalf("printed %v", answers)
	}
	for i, a := range answers {
		if a.GetCorrelationId() != strconv.Itoa(i+1) || (a.GetError() == nil) != (a.GetCheck().GetClaim() == "A good one.") {
			t.Errorf("printed %v for line %d", a, i+1)
		}
	}
}

func TestAFileThatIsNoTextIsNotReadFurther(t *testing.T) {
	r := setting{}.run(t, mustServe(t, &server{stream: (&desk{}).serve}), "batch", mustWriteLines(t, "A good one.", "PNG\x00\x01", "More.", "\xff"))
	r.wantCode(t, exitFailed)
	wantText(t, "stderr", r.stderr, "FAILED     line 2: binary data, or UTF-16 without a byte order mark; nothing is read from there on\nChecked 1 claim: 1 SUPPORT; 1 failed.\n")
}

func TestManyLinesAreAnsweredInTheirOrder(t *testing.T) {
	const n = 1000
	var lines []string
	for i := range n {
		lines = append(lines, fmt.Sprintf("Claim %d.", i))
	}
	d := &desk{window: 8}
	r := setting{}.run(t, mustServe(t, &server{stream: d.serve}), "batch", "-json", mustWriteLines(t, lines...))
	r.wantCode(t, exitAnswered)
	answers := mustParse(t, r.stdout, func() *claimAnswer { return &claimAnswer{} })
	if len(answers) != n {
		t.Fatalf("%d answers, want %d", len(answers), n)
	}
	for i, a := range answers {
		if a.GetCheck().GetClaim() != lines[i] {
			t.Fatalf("answer %d is for %q", i, a.GetCheck().GetClaim())
		}
	}
}

func TestABatchAnswersWhileStandardInputIsOpen(t *testing.T) {
	d := &desk{}
	in, lines := io.Pipe()
	answers, out := io.Pipe()
	done := make(chan result)
	addr := mustServe(t, &server{stream: d.serve})
	go func() {
		done <- setting{stdin: in, stdout: out}.run(t, addr, "batch", "-json", "-")
	}()
	for i := range 3 {
		if _, err := fmt.Fprintf(lines, "Claim %d.\n", i); err != nil {
			t.Fatal(err)
		}
		line := make([]byte, 4096)
		n, err := answers.Read(line)
		if err != nil || !strings.Contains(string(line[:n]), fmt.Sprintf("Claim %d.", i)) {
			t.Fatalf("answered %q, %v", line[:n], err)
		}
	}
	lines.Close()
	r := <-done
	r.wantCode(t, exitAnswered)
}

func TestFailOnConflictEndsABatchInOne(t *testing.T) {
	d := &desk{checks: []*factcheckv1.ClaimCheck{ferryConflict(t), ferryMixed(t)}}
	addr := mustServe(t, &server{stream: d.serve})
	for _, tt := range []struct {
		name  string
		claim string
		flags []string
		want  int
	}{
		{"a conflict", ferryConflict(t).GetClaim(), []string{"-fail-on", "conflict"}, exitFound},
		{"a mixed verdict", ferryMixed(t).GetClaim(), []string{"-fail-on", "conflict"}, exitFound},
		{"a conflict without the flag", ferryConflict(t).GetClaim(), nil, exitAnswered},
		{"no conflict", "Another claim.", []string{"-fail-on", "conflict"}, exitAnswered},
		{"a conflict and a failure", ferryConflict(t).GetClaim() + "\nrefused", []string{"-fail-on", "conflict"}, exitFailed},
	} {
		t.Run(tt.name, func(t *testing.T) {
			setting{}.run(t, addr, append([]string{"batch", mustWriteLines(t, tt.claim)}, tt.flags...)...).wantCode(t, tt.want)
		})
	}
}

func TestABrokenStreamEndsABatch(t *testing.T) {
	first := func(then ...*claimAnswer) func(checkServer) error {
		return func(stream checkServer) error {
			r, err := stream.Recv()
			if err != nil {
				return err
			}
			for _, a := range append([]*claimAnswer{answerOf(r.GetCorrelationId(), &factcheckv1.ClaimCheck{})}, then...) {
				err = errors.Join(err, stream.Send(a))
			}
			return err
		}
	}
	for _, tt := range []struct {
		name   string
		stream func(checkServer) error
		want   []string
	}{
		{"by a fault after an answer", func(stream checkServer) error {
			return errors.Join(first()(stream), mustFail(t, codes.Internal, "internal error"))
		}, []string{"client: batch: ", "Before that: 1 claim.\nNot told: line 2 and all after it.\n"}},
		{"by a fault before any", func(checkServer) error { return mustFail(t, codes.Unavailable, "not ready") }, []string{"client: no connection to the server"}},
		{"by its end", first(), []string{"client: batch: the server ended the stream before it had answered all claims\n"}},
		{"by an answer that comes twice", first(answerOf("x", nil), answerOf("x", nil)), []string{`client: batch: the server answered for "x" where "2" was due`}},
		{"by an older server", nil, []string{"code: UNIMPLEMENTED"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := setting{}.run(t, mustServe(t, &server{stream: tt.stream}), "batch", mustWriteLines(t, "a", "b"))
			r.wantCode(t, exitFailed)
			wantParts(t, "stderr", r.stderr, tt.want...)
		})
	}
	extra := func(stream checkServer) error { return first(answerOf("x", nil))(stream) }
	r := setting{}.run(t, mustServe(t, &server{stream: extra}), "batch", mustWriteLines(t, "a"))
	r.wantCode(t, exitFailed)
	wantParts(t, "stderr", r.stderr, "the server answered more claims than it was sent")
}

func TestAnInterruptedBatchSaysHowFarItCame(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	d := &desk{}
	in, lines := io.Pipe()
	defer lines.Close()
	go fmt.Fprintln(lines, "A claim.")
	out := &cancelling{cancel: cancel, lines: 1}
	r := setting{ctx: ctx, stdin: in, stdout: out}.run(t, mustServe(t, &server{stream: d.serve}), "batch", "-json", "-")
	r.wantCode(t, exitFailed)
	wantText(t, "stderr", r.stderr, "client: batch: interrupted\nBefore that: 1 claim: 1 SUPPORT.\nNot told: line 2 and all after it.\n")
}

func TestABatchOfNothingSaysSo(t *testing.T) {
	var d desk
	addr := mustServe(t, &server{stream: d.serve})
	for _, tt := range []struct {
		name string
		args []string
		code int
		want string
	}{
		{"no file", nil, exitUsage, "client: 0 files, want one\n"},
		{"two files", []string{"a", "b"}, exitUsage, "client: 2 files, want one\n"},
		{"a file that is not there", []string{filepath.Join(t.TempDir(), "none")}, exitFailed, "none"},
		{"a folder", []string{t.TempDir()}, exitFailed, " is a folder, want a file\n"},
		{"an empty file", []string{mustWriteLines(t, "", " ")}, exitFailed, "client: nothing to check: no line has a claim\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := setting{}.run(t, addr, append([]string{"batch"}, tt.args...)...)
			r.wantCode(t, tt.code)
			wantParts(t, "stderr", r.stderr, tt.want)
		})
	}
}

func TestATerminalShowsHowFarTheBatchIs(t *testing.T) {
	d := &desk{}
	r := setting{columns: 60}.run(t, mustServe(t, &server{stream: d.serve}), "batch", mustWriteLines(t, "a", "refused", "b"))
	r.wantCode(t, exitFailed)
	const start = "\r\x1b[K"
	wantParts(t, "stderr", r.stderr, start+"1 claim checked"+start, start+"1 claim checked, 1 failed"+start, start+"2 claims checked, 1 failed"+start+"Checked 2 claims")
}

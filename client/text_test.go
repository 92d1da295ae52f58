package main

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/goldentest"
)

// A reader answers a text with these checks and a summary, then with err.
type reader struct {
	checks  []*factcheckv1.ClaimCheck
	summary *factcheckv1.TextSummary // nil: none
	err     error

	got *factcheckv1.CheckTextRequest
}

func (d *reader) serve(r *factcheckv1.CheckTextRequest, stream grpc.ServerStreamingServer[factcheckv1.CheckTextResponse]) error {
	d.got = r
	for _, c := range d.checks {
		answer := &factcheckv1.CheckTextResponse{Result: &factcheckv1.CheckTextResponse_ClaimCheck{ClaimCheck: &factcheckv1.TextClaimCheck{Check: c}}}
		if err := stream.Send(answer); err != nil {
			return err
		}
	}
	if d.summary != nil {
		if err := stream.Send(&factcheckv1.CheckTextResponse{Result: &factcheckv1.CheckTextResponse_Summary{Summary: d.summary}}); err != nil {
			return err
		}
	}
	return d.err
}

func TestWhatOfATextHasNoVerdictIsNamed(t *testing.T) {
	const text = "# The ferry\n\n- **A:** The ferry costs nine euros. She also said\u009b so. Why did Dr. Holm stay away? It sank.\n- **Q:** Who pays?\n***\nWhat we know\n1. It sank\nin May. 🎉\nWhy?\n"
	serve := func(_ *factcheckv1.CheckTextRequest, stream grpc.ServerStreamingServer[factcheckv1.CheckTextResponse]) error {
		for _, claim := range []string{"The ferry costs nine euros.", "It sank.", "It sank\nin May."} {
			start := int32(strings.Index(text, claim))
			end := start + int32(len(claim))
			check := &factcheckv1.TextClaimCheck{StartByte: &start, EndByte: &end, Check: &factcheckv1.ClaimCheck{Claim: claim, Verdict: factcheckv1.Verdict_VERDICT_CONFLICT}}
			if err := stream.Send(&factcheckv1.CheckTextResponse{Result: &factcheckv1.CheckTextResponse_ClaimCheck{ClaimCheck: check}}); err != nil {
				return err
			}
		}
		return stream.Send(&factcheckv1.CheckTextResponse{Result: &factcheckv1.CheckTextResponse_Summary{Summary: &factcheckv1.TextSummary{PassedOverCount: 3}}})
	}
	r := setting{}.run(t, mustServe(t, &server{text: serve}), "text", mustWriteText(t, text))
	_, unchecked, _ := strings.Cut(r.stderr, "tables.\n")
	wantText(t, "stderr", unchecked, "Without a verdict:\n  line 1: The ferry\n  line 3: She also said<U+009B> so.\n  line 3: Why did Dr. Holm stay away?\n  line 4: Q: Who pays?\n  line 6: What we know\n  line 9: Why?\n")
	if heads := regexp.MustCompile(`(?m)^line \d+$`).FindAllString(r.stdout, -1); !slices.Equal(heads, []string{"line 3", "line 3", "line 7"}) {
		t.Errorf("the statements are said to stand on %q", heads)
	}
	if n := strings.Count(r.stdout, "Nothing was searched"); n != 1 {
		t.Errorf("what was searched is told %d times, want once:\n%s", n, r.stdout)
	}
	if want := "\n\nCONFLICT\n  line 3: The ferry costs nine euros.\n  line 3: It sank.\n  line 7: It sank in May.\n"; !strings.HasSuffix(r.stdout, want) {
		t.Errorf("%q does not stand at the end of:\n%s", want, r.stdout)
	}
}

func mustWriteText(t testing.TB, text string) string {
	t.Helper()
	return filepath.Join(mustWrite(t, map[string]string{"text.txt": text}), "text.txt")
}

func TestATextIsAnsweredStatementByStatement(t *testing.T) {
	const text = "The ferry to Ostholm costs nine euros. Die Fähre nach Ostholm kostet 8,50 Euro.\n"
	silent := &factcheckv1.ClaimCheck{
		Claim: "Ostholm has a cinema.", Verdict: factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE,
		Coverage: &factcheckv1.Coverage{SourceCount: 1, PassageCount: 2},
	}
	d := &reader{
		checks:  []*factcheckv1.ClaimCheck{ferryConflict(t), ferryMixed(t), silent},
		summary: &factcheckv1.TextSummary{ClaimCount: 3, ConflictCount: 1, MixedCount: 1, InsufficientEvidenceCount: 1, OversizedCount: 1, PassedOverCount: 2},
	}
	addr := mustServe(t, &server{text: d.serve})
	r := setting{}.run(t, addr, "text", mustWriteText(t, text), "-lang", "de")
	r.wantCode(t, exitFailed)
	goldentest.Compare(t, "testdata/text.golden", r.stdout)
	wantText(t, "stderr", r.stderr, "Checked 3 claims: 1 CONFLICT, 1 MIXED, 1 INSUFFICIENT EVIDENCE.\nNot checked: 1 statement that is longer than a claim may be.\nPassed over: 2 sentences that state nothing by themselves, such as headings, questions, opinions and heads of tables.\n")
	if d.got.GetText() != text || d.got.GetOptions().GetLanguageCode() != "de" {
		t.Errorf("the server got %v", d.got)
	}
	r = setting{stdin: strings.NewReader(text)}.run(t, addr, "text", "-", "-fail-on", "conflict", "-json")
	r.wantCode(t, exitFailed)
	if lines := strings.Count(r.stdout, "\n"); lines != 4 {
		t.Errorf("%d lines of JSON, want three checks and the summary:\n%s", lines, r.stdout)
	}
	if d.got.GetText() != text {
		t.Errorf("the server got the text %q", d.got.GetText())
	}
}

func TestFailOnConflictEndsATextInOne(t *testing.T) {
	for _, tt := range []struct {
		name    string
		summary *factcheckv1.TextSummary
		want    int
	}{
		{"with support", &factcheckv1.TextSummary{ClaimCount: 1, SupportCount: 1}, exitAnswered},
		{"with a conflict", &factcheckv1.TextSummary{ClaimCount: 1, ConflictCount: 1, PassedOverCount: 1}, exitFound},
		{"with both sides", &factcheckv1.TextSummary{ClaimCount: 1, MixedCount: 1}, exitFound},
		{"with a conflict, unless a statement could not be checked", &factcheckv1.TextSummary{ClaimCount: 1, ConflictCount: 1, OversizedCount: 1}, exitFailed},
	} {
		t.Run(tt.name, func(t *testing.T) {
			addr := mustServe(t, &server{text: (&reader{summary: tt.summary}).serve})
			setting{}.run(t, addr, "text", mustWriteText(t, "a"), "-fail-on", "conflict").wantCode(t, tt.want)
		})
	}
}

func TestATextThatBreaksOffIsAnError(t *testing.T) {
	for name, c := range map[string]struct {
		d    reader
		want string
	}{
		"without a summary": {reader{checks: []*factcheckv1.ClaimCheck{ferryConflict(t)}}, "before its summary"},
		"with an error":     {reader{err: status.Error(codes.Unavailable, "gone")}, "gone"},
	} {
		r := setting{}.run(t, mustServe(t, &server{text: c.d.serve}), "text", mustWriteText(t, "a"))
		r.wantCode(t, exitFailed)
		wantParts(t, name, r.stderr, c.want)
	}
}

func TestATextThatIsBrokenOffSaysWhatWasNotChecked(t *testing.T) {
	const text = "# The ferry\n\nThe ferry costs nine euros. It sank.\n\n## Later\n\nWhy? It was\u009b raised.\n"
	stopping := mustFail(t, codes.Unavailable, "the server is stopping", &errdetails.ErrorInfo{
		Reason: factcheckv1.ErrorReason_ERROR_REASON_STOPPING.String(), Domain: "factcheck.v1",
	})
	for _, tt := range []struct {
		name     string
		answered []string
		err      error // nil: the end of the stream
		want     string
	}{
		{"before the first answer", nil, stopping, "client: the server is stopping\n  reason: ERROR_REASON_STOPPING\n  Go on once it is back.\n"},
		{"within a line", []string{"The ferry costs nine euros."}, stopping, "client: text: the server is stopping\n  reason: ERROR_REASON_STOPPING\n  Go on once it is back.\n" +
			"Before that: 1 claim: 1 CONFLICT.\nNot checked: line 3: It sank.\n  and all after it.\n"},
		{"behind a paragraph", []string{"The ferry costs nine euros.", "It sank."}, nil, "client: text: the server ended the text before its summary\n" +
			"Before that: 2 claims: 2 CONFLICT.\nNot checked: line 5: Later\n  and all after it.\n"},
		{"within another line", []string{"Why?"}, stopping, "Before that: 1 claim: 1 CONFLICT.\nNot checked: line 7: It was<U+009B> raised.\n  and all after it.\n"},
		{"behind all of it", []string{"It was\u009b raised."}, stopping, "Before that: 1 claim: 1 CONFLICT.\n"},
		{"by a server that says no places", []string{""}, stopping, "Before that: 1 claim: 1 CONFLICT.\nNot checked: what follows the last answer\n  and all after it.\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			serve := func(_ *factcheckv1.CheckTextRequest, stream grpc.ServerStreamingServer[factcheckv1.CheckTextResponse]) error {
				for _, claim := range tt.answered {
					c := &factcheckv1.TextClaimCheck{Check: &factcheckv1.ClaimCheck{Claim: claim, Verdict: factcheckv1.Verdict_VERDICT_CONFLICT}}
					if claim != "" {
						start := int32(strings.Index(text, claim))
						end := start + int32(len(claim))
						c.StartByte, c.EndByte = &start, &end
					}
					if err := stream.Send(&factcheckv1.CheckTextResponse{Result: &factcheckv1.CheckTextResponse_ClaimCheck{ClaimCheck: c}}); err != nil {
						return err
					}
				}
				return tt.err
			}
			r := setting{}.run(t, mustServe(t, &server{text: serve}), "text", mustWriteText(t, text), "-fail-on", "conflict")
			r.wantCode(t, exitFailed)
			if !strings.HasSuffix(r.stderr, tt.want) || strings.Contains(r.stderr, "Checked ") {
				t.Errorf("stderr is\n%s\nwant at its end\n%s", r.stderr, tt.want)
			}
		})
	}
}

func TestATextIsReadInTheEncodingsOfSources(t *testing.T) {
	const text = "Die Fähre nach Ostholm fährt.\n"
	encoded := func(e encoding.Encoding) string {
		s, err := e.NewEncoder().String(text)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	utf16 := encoded(unicode.UTF16(unicode.LittleEndian, unicode.UseBOM))
	for _, tt := range []struct{ name, file, want string }{
		{"UTF-8", text, text},
		{"UTF-8 with a mark, whose bytes count", "\ufeff" + text, "\ufeff" + text},
		{"UTF-16", utf16, text},
		{"UTF-16 without a mark", utf16[2:], text},
		{"Latin-1", encoded(charmap.ISO8859_1), text},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := &reader{summary: &factcheckv1.TextSummary{}}
			setting{}.run(t, mustServe(t, &server{text: d.serve}), "text", mustWriteText(t, tt.file)).wantCode(t, exitAnswered)
			wantText(t, "the text that was sent", d.got.GetText(), tt.want)
		})
	}
	desk := &desk{}
	r := setting{}.run(t, mustServe(t, &server{stream: desk.serve}), "batch", "-json", mustWriteText(t, utf16+utf16[2:]))
	r.wantCode(t, exitAnswered)
	answers := mustParse(t, r.stdout, func() *claimAnswer { return &claimAnswer{} })
	if len(answers) != 2 || answers[1].GetCheck().GetClaim() != strings.TrimSpace(text) {
		t.Errorf("a batch in UTF-16 is answered %v", answers)
	}
}

func TestAFileThatIsNoTextIsRefused(t *testing.T) {
	addr := mustServe(t, &server{})
	for name, c := range map[string]struct{ path, want string }{
		"missing":         {filepath.Join(t.TempDir(), "none"), "none"},
		"mixed encodings": {mustWriteText(t, "Die F\xe4hre f\u00e4hrt \u00fcber die F\u00f6rde."), "invalid UTF-8 at byte 5"},
		"binary":          {mustWriteText(t, "\x00\x01\x02F\xff\xfe"), "binary data"},
		"a folder":        {t.TempDir(), "is a folder, want a file"},
		"too long":        {mustWriteText(t, strings.Repeat("a", maxTextBytes+1)), "longer than 1 MiB"},
	} {
		r := setting{}.run(t, addr, "text", c.path)
		r.wantCode(t, exitFailed)
		wantParts(t, name, r.stderr, c.want)
	}
	setting{}.run(t, addr, "text").wantCode(t, exitUsage)
}

func TestATextIsInterruptedWhileItWaitsForItsInput(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	input, typed := io.Pipe()
	defer typed.Close()
	go func() {
		fmt.Fprintln(typed, "The ferry runs.") // and no end
		cancel()
	}()
	r := setting{ctx: ctx, stdin: input}.run(t, mustServe(t, &server{}), "text", "-")
	r.wantCode(t, exitFailed)
	wantText(t, "stderr", r.stderr, "client: interrupted\n")
}

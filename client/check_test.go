package main

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/testing/protocmp"
	"google.golang.org/protobuf/types/known/durationpb"

	"github.com/beleg-dev/beleg/client/screen"
	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/goldentest"
)

// answering is a server that answers the claims with these checks, by their
// words, and keeps the requests.
func answering(requests *[]*factcheckv1.CheckClaimRequest, checks ...*factcheckv1.ClaimCheck) *server {
	return &server{check: func(_ context.Context, r *factcheckv1.CheckClaimRequest) (*factcheckv1.CheckClaimResponse, error) {
		*requests = append(*requests, r)
		for _, c := range checks {
			if c.GetClaim() == r.GetClaim() {
				return &factcheckv1.CheckClaimResponse{Check: c}, nil
			}
		}
		return nil, errUnwanted
	}}
}

// ferryConflict is an answer with one citation on each thing that can be shown.
func ferryConflict(t testing.TB) *factcheckv1.ClaimCheck {
	return &factcheckv1.ClaimCheck{
		Claim: "The ferry to Ostholm costs nine euros.", Verdict: factcheckv1.Verdict_VERDICT_CONFLICT, Confidence: 0.934,
		Citations: []*factcheckv1.Citation{{
			Source: "sources/faehre-ostholm-1f2e3d4c5b", Title: "Fähre nach Ostholm fährt wieder", Uri: "https://a.example/faehre",
			Publisher: "Küstenkurier", PublishTime: mustTime(t, "2025-05-12T15:45:00Z"), PublishUtcOffset: durationpb.New(2 * time.Hour), ContentSha256: strings.Repeat("0a", 32),
			Quote:     "»Die Überfahrt kostet 8,50 Euro«, sagte die Sprecherin der Reederei am Montag, als die Fähre nach vier Monaten wieder ablegte.",
			StartByte: proto.Int32(0), EndByte: proto.Int32(132), Stance: factcheckv1.Stance_STANCE_CONFLICT, Score: 0.97,
			Context: "»Die Überfahrt kostet 8,50 Euro«, sagte die Sprecherin.",
			Differences: []*factcheckv1.Difference{{
				Kind:      factcheckv1.DifferenceKind_DIFFERENCE_KIND_NUMBER,
				ClaimText: "nine euros", ClaimStartByte: proto.Int32(27), ClaimEndByte: proto.Int32(37),
				SourceText: "8,50 Euro", SourceStartByte: proto.Int32(24), SourceEndByte: proto.Int32(33),
			}},
			Origin: 1, Attribution: &factcheckv1.Attribution{Text: "die Sprecherin der Reederei", StartByte: proto.Int32(44), EndByte: proto.Int32(71)},
		}},
		Coverage:      &factcheckv1.Coverage{SourceCount: 16, PassageCount: 140, JudgedPassageCount: 16, Truncated: true},
		IndexRevision: "r7", JudgeModel: "judge-1",
	}
}

func ferryMixed(t testing.TB) *factcheckv1.ClaimCheck {
	c := ferryConflict(t)
	c.Claim, c.Verdict, c.Confidence = "Die Fähre nach Ostholm kostet 8,50 Euro.", factcheckv1.Verdict_VERDICT_MIXED, 0.6
	c.Citations[0].Stance, c.Citations[0].Differences = factcheckv1.Stance_STANCE_SUPPORT, nil
	c.Citations = append(c.Citations, &factcheckv1.Citation{
		Source: "sources/ferry", Quote: "Nine euros a head.\r\n\r\nDogs sail for free.", Stance: factcheckv1.Stance_STANCE_CONFLICT, Score: 0.9, Origin: 1,
		Differences: []*factcheckv1.Difference{{Kind: factcheckv1.DifferenceKind_DIFFERENCE_KIND_NEGATION, SourceText: "free", SourceStartByte: proto.Int32(36), SourceEndByte: proto.Int32(40)}},
	})
	c.Coverage = &factcheckv1.Coverage{SourceCount: 1, PassageCount: 2, JudgedPassageCount: 2, UndatedSourceCount: 1}
	return c
}

func TestAnAnswerIsShownWithItsQuotations(t *testing.T) {
	insufficient := func(c *factcheckv1.Coverage) *factcheckv1.ClaimCheck {
		return &factcheckv1.ClaimCheck{
			Claim: "Ostholm has a cinema.", Verdict: factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE, Confidence: 0.8, Coverage: c,
		}
	}
	supported := ferryConflict(t)
	supported.Verdict, supported.Citations[0].Stance = factcheckv1.Verdict_VERDICT_SUPPORT, factcheckv1.Stance_STANCE_SUPPORT
	parted := ferryMixed(t)
	parted.Claim, parted.Verdict = "The ferry to Ostholm costs 8.50 euros and was repaired for four months.", factcheckv1.Verdict_VERDICT_MIXED
	parted.Statements = []*factcheckv1.Statement{
		{Text: "The ferry to Ostholm costs 8.50 euros", StartByte: proto.Int32(0), EndByte: proto.Int32(37), Verdict: factcheckv1.Verdict_VERDICT_MIXED, Confidence: 0.6, CitationIndexes: []int32{0, 1}},
		{Text: "The ferry to Ostholm was repaired for four months", StartByte: proto.Int32(42), EndByte: proto.Int32(71), Verdict: factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE, Confidence: 0.5},
	}
	once := ferryConflict(t)
	once.Claim, once.Verdict = "The ferry to Ostholm costs 8.50 euros and was out of service for four months.", factcheckv1.Verdict_VERDICT_SUPPORT
	once.Citations[0].Stance, once.Citations[0].Differences = factcheckv1.Stance_STANCE_SUPPORT, nil
	other := proto.CloneOf(once.Citations[0])
	other.StartByte, other.EndByte, other.Quote, other.Attribution, other.Score = proto.Int32(134), proto.Int32(156), "Sie fährt jede Stunde.", nil, 0.9
	again := proto.CloneOf(once.Citations[0])
	again.Score = 0.8
	once.Citations = append(once.Citations, other, again)
	once.Statements = []*factcheckv1.Statement{
		{Text: "The ferry to Ostholm costs 8.50 euros", Verdict: once.Verdict, Confidence: 0.9, CitationIndexes: []int32{0}},
		{Text: "The ferry to Ostholm was out of service for four months", Verdict: once.Verdict, Confidence: 0.8, CitationIndexes: []int32{1, 2}},
	}
	dated := ferryConflict(t)
	dated.Citations[0].Differences = []*factcheckv1.Difference{{
		Kind: factcheckv1.DifferenceKind_DIFFERENCE_KIND_DATE, ClaimText: "Dienstag", ClaimDays: []string{"2025-05-20"},
		SourceText: "Dienstag", SourceDays: []string{"2025-05-13", "2025-05-06"},
	}}
	unsearched := insufficient(&factcheckv1.Coverage{UndatedSourceCount: 2})
	unsearched.Claim = "Ostholm has a cinema and it has a theatre."
	for _, text := range []string{"Ostholm has a cinema", "Ostholm has a theatre"} {
		unsearched.Statements = append(unsearched.Statements, &factcheckv1.Statement{Text: text, Verdict: unsearched.Verdict, Confidence: 0.9})
	}
	doubted := ferryMixed(t)
	doubted.Verdict, doubted.Citations, doubted.UncertainCitations = factcheckv1.Verdict_VERDICT_SUPPORT, doubted.Citations[:1], doubted.Citations[1:]
	doubted.UncertainCitations[0].Score, doubted.UncertainCitations[0].Origin = 0.41, 2
	partDoubted := proto.CloneOf(doubted)
	partDoubted.Claim, partDoubted.Statements = parted.Claim, []*factcheckv1.Statement{proto.CloneOf(parted.Statements[0]), parted.Statements[1]}
	partDoubted.Verdict = factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE
	partDoubted.Statements[0].Verdict = factcheckv1.Verdict_VERDICT_SUPPORT
	partDoubted.Statements[0].CitationIndexes, partDoubted.Statements[0].UncertainCitationIndexes = []int32{0}, []int32{0}
	later := ferryConflict(t)
	later.Verdict, later.Citations[0].Stance = 77, 78
	for _, tt := range []struct {
		name    string
		setting setting
		check   *factcheckv1.ClaimCheck
	}{
		{"conflict", setting{}, ferryConflict(t)},
		{"conflict-on-a-terminal", setting{columns: 60}, ferryConflict(t)},
		{"conflict-on-a-wide-terminal", setting{columns: 300}, ferryConflict(t)},
		{"conflict-without-colour", setting{columns: 60, env: map[string]string{"NO_COLOR": "1"}}, ferryConflict(t)},
		{"conflict-in-columns", setting{env: map[string]string{"COLUMNS": "40"}}, ferryConflict(t)},
		{"support", setting{}, supported},
		{"mixed", setting{}, ferryMixed(t)},
		{"statements", setting{}, parted},
		{"statements-on-a-terminal", setting{columns: 60}, parted},
		{"one-quotation-of-two-statements", setting{}, once},
		{"the-days-that-were-read", setting{}, dated},
		{"uncertain", setting{}, doubted},
		{"uncertain-of-a-statement", setting{}, partDoubted},
		{"nothing-found", setting{}, insufficient(&factcheckv1.Coverage{SourceCount: 1, PassageCount: 1, JudgedPassageCount: 1})},
		{"nothing-near", setting{}, insufficient(&factcheckv1.Coverage{SourceCount: 3, PassageCount: 40})},
		{"nothing-searched", setting{}, insufficient(&factcheckv1.Coverage{})},
		{"nothing-searched-for-statements", setting{}, unsearched},
		{"a-later-server", setting{}, later},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var requests []*factcheckv1.CheckClaimRequest
			r := tt.setting.run(t, mustServe(t, answering(&requests, tt.check)), "check", tt.check.GetClaim())
			r.wantCode(t, exitAnswered)
			wantText(t, "stderr", r.stderr, "")
			goldentest.Compare(t, "testdata/check-"+tt.name+".golden", r.stdout)
		})
	}
}

func TestJSONHoldsEachValueExactly(t *testing.T) {
	checks := []*factcheckv1.ClaimCheck{ferryConflict(t), ferryMixed(t), {
		Claim: "odd", Verdict: factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE, Coverage: &factcheckv1.Coverage{},
		Citations: []*factcheckv1.Citation{{Quote: harmful}},
	}}
	var requests []*factcheckv1.CheckClaimRequest
	addr := mustServe(t, answering(&requests, checks...))
	r := setting{columns: 60}.run(t, addr, "check", checks[0].GetClaim(), checks[1].GetClaim(), "odd", "-json")
	r.wantCode(t, exitAnswered)
	got := mustParse(t, r.stdout, func() *factcheckv1.ClaimCheck { return &factcheckv1.ClaimCheck{} })
	if diff := cmp.Diff(checks, got, protocmp.Transform()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	wantHarmless(t, r.stdout)
	wantParts(t, "stdout", r.stdout, `"truncated":false`, `"sourceCount":0`)
	goldentest.Compare(t, "testdata/check-json.golden", r.stdout)
}

// harmful has each kind of character that commands a terminal, reverses text,
// or ends lines for some.
const harmful = "a\x1b[2Jb\u009b31mc\x00\x07\b\x7fd\u202ee\u2066f\u200fg\u061ch\ti\rj\u0085k\u2028l\u2029m"

// wantHarmless fails when a text commands a terminal.
func wantHarmless(t testing.TB, text string) {
	t.Helper()
	wantText(t, "what may be shown", text, screen.Visible(text))
}

func TestWhatASourceSaysCannotCommandATerminal(t *testing.T) {
	check := ferryConflict(t)
	check.Claim = harmful
	c := check.Citations[0]
	c.Quote, c.Title, c.Publisher, c.Uri, c.Source = harmful, harmful, harmful, harmful, harmful
	for name, s := range map[string]setting{
		"on a terminal": {columns: 60, env: map[string]string{"TERM": "dumb"}},
		"in a pipe":     {},
	} {
		t.Run(name, func(t *testing.T) {
			addr := mustServe(t, &server{check: func(context.Context, *factcheckv1.CheckClaimRequest) (*factcheckv1.CheckClaimResponse, error) {
				return &factcheckv1.CheckClaimResponse{Check: check}, nil
			}})
			r := s.run(t, addr, "check", "odd")
			r.wantCode(t, exitAnswered)
			wantHarmless(t, r.stdout)
			wantParts(t, "stdout", r.stdout, "a<U+001B>[2Jb<U+009B>31mc<U+0000>", "i\n  │ j\n  │ k\n")
		})
	}
	addr := mustServe(t, &server{check: func(context.Context, *factcheckv1.CheckClaimRequest) (*factcheckv1.CheckClaimResponse, error) {
		return nil, mustFail(t, codes.NotFound, harmful)
	}})
	wantHarmless(t, setting{}.run(t, addr, "check", "odd").stderr)
}

func TestTheRequestIsWhatTheArgumentsSay(t *testing.T) {
	claim := &factcheckv1.ClaimCheck{Claim: "-5 degrees"}
	other := &factcheckv1.ClaimCheck{Claim: "b"}
	full := &factcheckv1.CheckOptions{
		Sources: []string{"sources/a", "sources/b", "sources/c"}, Labels: map[string]string{"desk": "sports=ball", "kind": ""},
		MaxCitationCount: 5, CitationThreshold: proto.Float64(0), LanguageCode: "de",
	}
	for _, tt := range []struct {
		name   string
		args   []string
		claims []string
		want   *factcheckv1.CheckOptions
	}{
		{"nothing more", []string{"check", "b"}, []string{"b"}, &factcheckv1.CheckOptions{}},
		{"flags before the claim", strings.Fields("check -sources a,sources/b -sources c -label desk=sports=ball -label kind= -max-citations 5 -threshold 0 -lang de b"), []string{"b"}, full},
		{"flags behind the claim", strings.Fields("check b -sources a,sources/b -sources c -label desk=sports=ball -label kind= -max-citations 5 -threshold 0 -lang=de"), []string{"b"}, full},
		{"flags around the claim", strings.Fields("check -sources a,sources/b,c -label desk=sports=ball b -label kind= -json --max-citations=5 -threshold 0 --lang de"), []string{"b"}, full},
		{"times", strings.Fields("check b -as-of 2025-02-28 -claim-time 2025-03-01T12:00:00+01:00"), []string{"b"}, &factcheckv1.CheckOptions{
			AsOfTime: mustTime(t, "2025-02-28T23:59:59.999999999Z"), ClaimTime: mustTime(t, "2025-03-01T11:00:00Z"), ClaimUtcOffset: durationpb.New(time.Hour),
		}},
		{"days of a zone", strings.Fields("check b -as-of 2025-02-27 -zone Europe/Berlin -claim-time 2025-07-01"), []string{"b"}, &factcheckv1.CheckOptions{
			AsOfTime: mustTime(t, "2025-02-27T22:59:59.999999999Z"), ClaimTime: mustTime(t, "2025-06-30T22:00:00Z"), ClaimUtcOffset: durationpb.New(2 * time.Hour),
		}},
		{"days as Germans write them", strings.Fields("check b -as-of 28.2.2025 -claim-time 01.03.2025"), []string{"b"}, &factcheckv1.CheckOptions{
			AsOfTime: mustTime(t, "2025-02-28T23:59:59.999999999Z"), ClaimTime: mustTime(t, "2025-03-01T00:00:00Z"),
		}},
		{"a claim behind --", []string{"check", "-lang", "de", "b", "--", "-5 degrees"}, []string{"b", "-5 degrees"}, &factcheckv1.CheckOptions{LanguageCode: "de"}},
		{"flags before the command", []string{"-json", "check", "b", "-lang", "de"}, []string{"b"}, &factcheckv1.CheckOptions{LanguageCode: "de"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got, want []*factcheckv1.CheckClaimRequest
			setting{}.run(t, mustServe(t, answering(&got, claim, other)), tt.args...).wantCode(t, exitAnswered)
			for _, c := range tt.claims {
				want = append(want, &factcheckv1.CheckClaimRequest{Claim: c, Options: tt.want})
			}
			if diff := cmp.Diff(want, got, protocmp.Transform(), protocmp.IgnoreEmptyMessages()); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestFailOnConflictEndsInOne(t *testing.T) {
	verdict := func(claim string, v factcheckv1.Verdict) *factcheckv1.ClaimCheck {
		return &factcheckv1.ClaimCheck{Claim: claim, Verdict: v}
	}
	checks := []*factcheckv1.ClaimCheck{
		verdict("support", factcheckv1.Verdict_VERDICT_SUPPORT), verdict("conflict", factcheckv1.Verdict_VERDICT_CONFLICT),
		verdict("mixed", factcheckv1.Verdict_VERDICT_MIXED), verdict("nothing", factcheckv1.Verdict_VERDICT_INSUFFICIENT_EVIDENCE),
	}
	for _, tt := range []struct {
		args string
		want int
	}{
		{"check conflict", exitAnswered},
		{"check conflict -fail-on conflict", exitFound},
		{"check -fail-on conflict mixed", exitFound},
		{"check support -fail-on conflict", exitAnswered},
		{"check nothing -fail-on conflict", exitAnswered},
		{"check conflict support -fail-on conflict", exitFound},
		{"check conflict unknown -fail-on conflict", exitFailed},
	} {
		t.Run(tt.args, func(t *testing.T) {
			var requests []*factcheckv1.CheckClaimRequest
			setting{}.run(t, mustServe(t, answering(&requests, checks...)), strings.Fields(tt.args)...).wantCode(t, tt.want)
		})
	}
}

func TestARefusedClaimDoesNotKeepTheOthersFromTheirAnswer(t *testing.T) {
	addr := mustServe(t, &server{check: func(_ context.Context, r *factcheckv1.CheckClaimRequest) (*factcheckv1.CheckClaimResponse, error) {
		if len(r.GetClaim()) > 1000 {
			return nil, mustFail(t, codes.InvalidArgument, "claim: must be at most 1000 characters", &errdetails.ErrorInfo{
				Reason: "ERROR_REASON_INVALID_FIELD", Domain: "factcheck.v1"})
		}
		return &factcheckv1.CheckClaimResponse{Check: &factcheckv1.ClaimCheck{Claim: r.GetClaim()}}, nil
	}})
	r := setting{}.run(t, addr, "check", "-json", "first", strings.Repeat("ä", 1001), "last")
	r.wantCode(t, exitFailed)
	got := mustParse(t, r.stdout, func() *factcheckv1.ClaimCheck { return &factcheckv1.ClaimCheck{} })
	if len(got) != 2 || got[0].GetClaim() != "first" || got[1].GetClaim() != "last" {
		t.Errorf("answered %v", got)
	}
	wantText(t, "stderr", r.stderr, `client: claim 2, "`+strings.Repeat("ä", 60)+`…": claim: must be at most 1000 characters
  reason: ERROR_REASON_INVALID_FIELD
  Correct what is named and try again.
`)
}

func TestTheNextClaimsAreAskedUnlessTheFaultIsTheirsToo(t *testing.T) {
	for _, tt := range []struct {
		name string
		code codes.Code
		last bool // whether the last claim is answered
	}{
		{"too often", codes.ResourceExhausted, true},
		{"no answer in time", codes.DeadlineExceeded, true},
		{"a model that is not ready", codes.Unavailable, false},
		{"no token", codes.Unauthenticated, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			addr := mustServe(t, &server{check: func(_ context.Context, r *factcheckv1.CheckClaimRequest) (*factcheckv1.CheckClaimResponse, error) {
				if r.GetClaim() == "second" {
					return nil, mustFail(t, tt.code, "not now")
				}
				return &factcheckv1.CheckClaimResponse{Check: &factcheckv1.ClaimCheck{Claim: r.GetClaim()}}, nil
			}})
			r := setting{}.run(t, addr, "check", "-json", "first", "second", "third", "last")
			r.wantCode(t, exitFailed)
			wantParts(t, "stderr", r.stderr, `client: claim 2, "second": `)
			if got := strings.Contains(r.stdout, `"last"`); got != tt.last {
				t.Errorf("the last claim is answered: %v, want %v:\n%s", got, tt.last, r.stdout)
			}
			if got := strings.HasSuffix(r.stderr, "\nNot asked: 2 claims after it.\n"); got == tt.last {
				t.Errorf("stderr is %q", r.stderr)
			}
		})
	}
}

func TestEachClaimHasItsOwnTime(t *testing.T) {
	var left []time.Duration
	addr := mustServe(t, &server{check: func(ctx context.Context, r *factcheckv1.CheckClaimRequest) (*factcheckv1.CheckClaimResponse, error) {
		end, ok := ctx.Deadline()
		if !ok {
			left = append(left, 0)
		} else {
			left = append(left, time.Until(end))
		}
		return &factcheckv1.CheckClaimResponse{}, nil
	}})
	const day = 24 * time.Hour
	setting{}.run(t, addr, "check", "a", "b", "-timeout", "24h").wantCode(t, exitAnswered)
	setting{}.run(t, addr, "check", "a").wantCode(t, exitAnswered)
	setting{}.run(t, addr, "-timeout", "24h", "check", "a").wantCode(t, exitAnswered)
	setting{}.run(t, addr, "check", "a", "-timeout", "0").wantCode(t, exitAnswered)
	for i, most := range []time.Duration{day, day, callTimeout, day, 0} {
		if left[i] > most || left[i] < most/2 {
			t.Errorf("call %d has %v left, want nearly %v", i, left[i], most)
		}
	}
}

func TestAnAnswerThatCannotBePrintedIsAFault(t *testing.T) {
	var requests []*factcheckv1.CheckClaimRequest
	addr := mustServe(t, answering(&requests, ferryConflict(t)))
	for _, args := range [][]string{{"check", ferryConflict(t).GetClaim()}, {"check", "-json", ferryConflict(t).GetClaim()}, {"help"}} {
		r := setting{stdout: fullDisk{}}.run(t, addr, args...)
		r.wantCode(t, exitFailed)
		wantText(t, "stderr", r.stderr, "client: print the answer: no space left\n")
	}
}

// A fullDisk takes nothing.
type fullDisk struct{}

func (fullDisk) Write([]byte) (int, error) { return 0, errors.New("no space left") }

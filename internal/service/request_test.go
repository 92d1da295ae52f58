package service_test

import (
	"fmt"
	"log/slog"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/encoding/protowire"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/durationpb"
	"google.golang.org/protobuf/types/known/timestamppb"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factchecktest"
	"github.com/beleg-dev/beleg/internal/telemetry"
)

// labels returns n labels.
func labels(n int) map[string]string {
	m := map[string]string{}
	for i := range n {
		m[strings.Repeat("k", i+1)] = "v"
	}
	return m
}

func TestARequestThatBreaksARuleIsRefusedWithAllThatIsWrong(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	const (
		check   = factcheckv1.FactCheckService_CheckClaim_FullMethodName
		batch   = factcheckv1.FactCheckService_BatchCheckClaims_FullMethodName
		search  = factcheckv1.FactCheckService_SearchEvidence_FullMethodName
		add     = factcheckv1.SourceService_IndexSource_FullMethodName
		get     = factcheckv1.SourceService_GetSource_FullMethodName
		list    = factcheckv1.SourceService_ListSources_FullMethodName
		destroy = factcheckv1.SourceService_DeleteSource_FullMethodName
	)
	type source = factcheckv1.Source
	index := func(src *source) *factcheckv1.IndexSourceRequest { return &factcheckv1.IndexSourceRequest{Source: src} }
	for _, test := range []struct {
		name    string
		method  string
		request proto.Message
		fields  []string
		limit   string // of the first
	}{
		{"no claim", check, &factcheckv1.CheckClaimRequest{}, []string{"claim"}, "1"},
		{"a claim of white space", check, &factcheckv1.CheckClaimRequest{Claim: " \t\n"}, []string{"claim"}, ""},
		{"a claim of wide white space", check, &factcheckv1.CheckClaimRequest{Claim: "\u00a0\u2003\u3000\u2028\u0085\v"}, []string{"claim"}, ""},
		{"a claim that nobody sees", check, &factcheckv1.CheckClaimRequest{Claim: "\u200b\ufeff\u00ad\x00"}, []string{"claim"}, ""},
		{"a claim of signs", check, &factcheckv1.CheckClaimRequest{Claim: "… – ?! 🦉."}, []string{"claim"}, ""},
		{"a question", check, &factcheckv1.CheckClaimRequest{Claim: "Did the 3.5 million arrive (in May?)"}, []string{"claim"}, ""},
		{"a batch with questions", batch, &factcheckv1.BatchCheckClaimsRequest{Claims: []string{"Brennt es? ", "Sie fragte: Brennt es?", "Es brennt. Warum?", "火事ですか？", "Sie rief \"Wer da?\""}}, []string{"claims[0]", "claims[3]"}, ""},
		{"a batch with questions that have full stops", batch, &factcheckv1.BatchCheckClaimsRequest{Claims: []string{
			"Wurde die Brücke am 5. Mai 2025 eröffnet?", "Hat Dr. Weber z. B. gekündigt?", "Did it open at 9 a.m. on Monday?", "Brennt es?!", "Das Tor ist grün. Warum?", "Er kam. Warum?",
		}}, []string{"claims[0]", "claims[1]", "claims[2]", "claims[3]"}, ""},
		{"a single word", check, &factcheckv1.CheckClaimRequest{Claim: "Bridge"}, []string{"claim"}, ""},
		{"a batch with single words", batch, &factcheckv1.BatchCheckClaimsRequest{Claims: []string{
			"»Brücke!« ", "Opening-Night", "Driver’s", "driver's", "1,000.5", "Мост", "Ko\u0301nigsbru\u0308cke", "Brü\u00adcke.\n", "(Brücke)?!", "",
		}}, []string{"claims[9]", "claims[0]", "claims[1]", "claims[2]", "claims[3]", "claims[4]", "claims[5]", "claims[6]", "claims[7]", "claims[8]"}, "1"},
		{"a batch with few letters that are more than a word", batch, &factcheckv1.BatchCheckClaimsRequest{Claims: []string{
			"Es brennt", "Sie kam–er ging", "2+2=4", "橋が開通した。", "สะพานเปิดแล้ว", "다리가 열렸다", "Ja",
		}}, []string{"claims[6]"}, ""},
		{"a batch with claims of signs", batch, &factcheckv1.BatchCheckClaimsRequest{Claims: []string{"The bridge is open.", "---", "3 > 2", "ß Я", "\u200b"}}, []string{"claims[1]", "claims[4]"}, ""},
		{"a query of wide white space", search, &factcheckv1.SearchEvidenceRequest{Query: "\u3000\u200b"}, []string{"query"}, ""},
		{"a source of wide white space", add, index(&source{Content: "\ufeff\u00a0\u200b\u0085\v\n"}), []string{"source.content"}, ""},
		{"a claim of 1,001 characters", check, &factcheckv1.CheckClaimRequest{Claim: strings.Repeat("ü", 1001)}, []string{"claim"}, "1000"},
		{"options that are wrong in every way", check, &factcheckv1.CheckClaimRequest{Options: &factcheckv1.CheckOptions{
			Sources: []string{"sources/a", "a"}, Labels: map[string]string{"": "v"},
			MaxCitationCount: -1, CitationThreshold: proto.Float64(2), LanguageCode: "german please",
		}}, []string{
			"claim", "options.sources[1]", `options.labels[""]`, "options.max_citation_count", "options.citation_threshold", "options.language_code",
		}, "1"},
		{"101 sources", check, &factcheckv1.CheckClaimRequest{Claim: "The bridge is open.", Options: &factcheckv1.CheckOptions{
			Sources: strings.Split(strings.TrimSuffix(strings.Repeat("sources/a ", 101), " "), " "),
		}}, []string{"options.sources"}, "100"},
		{"a batch without claims", batch, &factcheckv1.BatchCheckClaimsRequest{}, []string{"claims"}, "1"},
		{"a batch of 101 claims", batch, &factcheckv1.BatchCheckClaimsRequest{Claims: slices.Repeat([]string{"The bridge is open."}, 101)}, []string{"claims"}, "100"},
		{"a batch with claims that are wrong in every way", batch, &factcheckv1.BatchCheckClaimsRequest{
			Claims: []string{"The bridge is open.", "", "The bridge is open.", " \n", strings.Repeat("ü", 1001)}, Options: &factcheckv1.CheckOptions{MaxCitationCount: -1},
		}, []string{"claims[1]", "claims[3]", "claims[4]", "options.max_citation_count"}, "1"},
		{"a batch with two claims of too many tokens", batch, &factcheckv1.BatchCheckClaimsRequest{
			Claims: []string{"The bridge is open.", strings.Repeat("§q¶x", 200), "The bridge is open.", strings.Repeat("§q¶x", 200)},
		}, []string{"claims[1]", "claims[3]"}, "128"},
		{"no query", search, &factcheckv1.SearchEvidenceRequest{MaxResultCount: -1}, []string{"query", "max_result_count"}, "1"},
		{"a query of too many tokens", search, &factcheckv1.SearchEvidenceRequest{Query: strings.Repeat("§ ", 500) + "§"}, []string{"query"}, "1000"},
		{"a query of few characters and too many tokens", search, &factcheckv1.SearchEvidenceRequest{Query: strings.Repeat("§q¶x", 250)}, []string{"query"}, "500"},
		{"no source", add, &factcheckv1.IndexSourceRequest{}, []string{"source"}, ""},
		{"a source without content", add, index(&source{Title: "Title"}), []string{"source.content"}, "1"},
		{"a content of 500,001 characters", add, index(&source{Content: strings.Repeat("ü", 500_001)}), []string{"source.content"}, "500000"},
		{"33 labels", add, index(&source{Content: "x", Labels: labels(33)}), []string{"source.labels"}, "32"},
		{"an unknown state", add, index(&source{Content: "x", State: 99}), []string{"source.state"}, ""},
		{"a publish time in the year 10000", add, index(&source{Content: "x", PublishTime: &timestamppb.Timestamp{Seconds: 253402300800}}),
			[]string{"source.publish_time"}, "0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999999Z"},
		{"an offset of fifteen hours", add, index(&source{Content: "x", PublishTime: timestamppb.Now(), PublishUtcOffset: &durationpb.Duration{Seconds: 15 * 3600}}),
			[]string{"source.publish_utc_offset"}, "-14h0m0s to 14h0m0s"},
		{"a threshold above one", check, &factcheckv1.CheckClaimRequest{Claim: "The bridge is open.", Options: &factcheckv1.CheckOptions{CitationThreshold: proto.Float64(1.5)}},
			[]string{"options.citation_threshold"}, "0 to 1"},
		{"a threshold that is no number", check, &factcheckv1.CheckClaimRequest{Claim: "The bridge is open.", Options: &factcheckv1.CheckOptions{CitationThreshold: proto.Float64(math.NaN())}},
			[]string{"options.citation_threshold", "options.citation_threshold"}, ""},
		{"an offset of half a minute", add, index(&source{Content: "x", PublishTime: timestamppb.Now(), PublishUtcOffset: &durationpb.Duration{Seconds: 30}}),
			[]string{"source.publish_utc_offset"}, ""},
		{"an offset without a time", add, index(&source{Content: "x", PublishUtcOffset: &durationpb.Duration{Seconds: 3600}}), []string{"source"}, ""},
		{"two names that do not agree", add, &factcheckv1.IndexSourceRequest{Source: &source{Name: "sources/a"}, SourceId: "b"},
			[]string{"source.content", "source_id"}, "1"},
		{"a name with a capital", get, &factcheckv1.GetSourceRequest{Name: "sources/A", ContentSha256: "xyz"}, []string{"name", "content_sha256"},
			"^sources/[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},
		{"a negative page size", list, &factcheckv1.ListSourcesRequest{PageSize: -1}, []string{"page_size"}, "0"},
		{"no name to delete", destroy, &factcheckv1.DeleteSourceRequest{AllowMissing: true}, []string{"name"}, "^sources/[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},
	} {
		t.Run(test.name, func(t *testing.T) {
			err := s.Conn.Invoke(t.Context(), test.method, test.request, &factcheckv1.DeleteSourceResponse{})
			wantCode(t, err, codes.InvalidArgument)
			if diff := cmp.Diff(test.fields, violatedFields(t, err)); diff != "" {
				t.Errorf("fields (-want +got):\n%s", diff)
			}
			info := infoOf(t, err)
			if info.GetMetadata()["field"] != test.fields[0] || info.GetMetadata()["limit"] != test.limit {
				t.Errorf("metadata %v, want the field %s and the limit %q", info.GetMetadata(), test.fields[0], test.limit)
			}
			for _, v := range detail[*errdetails.BadRequest](t, err).GetFieldViolations() {
				if v.GetDescription() == "" || v.GetReason() != "ERROR_REASON_INVALID_FIELD" {
					t.Errorf("violation %v", v)
				}
			}
		})
	}
	answer, err := s.Sources.ListSources(t.Context(), &factcheckv1.ListSourcesRequest{})
	if err != nil || len(answer.GetSources()) != 0 {
		t.Errorf("the refused sources left %v, %v", answer.GetSources(), err)
	}
}

func TestAViolationSaysWhatIsWanted(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	const (
		check  = factcheckv1.FactCheckService_CheckClaim_FullMethodName
		batch  = factcheckv1.FactCheckService_BatchCheckClaims_FullMethodName
		add    = factcheckv1.SourceService_IndexSource_FullMethodName
		get    = factcheckv1.SourceService_GetSource_FullMethodName
		remove = factcheckv1.SourceService_DeleteSource_FullMethodName
	)
	for _, test := range []struct {
		name, method string
		request      proto.Message
		want         string
	}{
		{"no claim", check, &factcheckv1.CheckClaimRequest{}, "claim: must not be empty"},
		{"a question", check, &factcheckv1.CheckClaimRequest{Claim: "Open?"}, "claim: must state something; write what the question asks about as a statement"},
		{"a single word", check, &factcheckv1.CheckClaimRequest{Claim: "Open!"}, "claim: must state something; write a sentence instead of a single word"},
		{"an amount alone", check, &factcheckv1.CheckClaimRequest{Claim: "1.5 per cent"}, "claim: must state something; write a sentence that says what is so of it"},
		{"an introduction", check, &factcheckv1.CheckClaimRequest{Claim: "Here is the summary:"}, "claim: must state something; write what this introduces instead"},
		{"a link", check, &factcheckv1.CheckClaimRequest{Claim: "https://beleg.example/bridge"}, "claim: must state something; write what the page says instead of its address"},
		{"a batch without claims", batch, &factcheckv1.BatchCheckClaimsRequest{}, "claims: must not be empty"},
		{"a label without a key", check, &factcheckv1.CheckClaimRequest{Claim: "The bridge is open.", Options: &factcheckv1.CheckOptions{Labels: map[string]string{"": "v"}}},
			`options.labels[""]: must not be empty`},
		{"a source without content", add, &factcheckv1.IndexSourceRequest{Source: &factcheckv1.Source{Title: "Bridge"}}, "source.content: must not be empty"},
		{"a name without its collection", remove, &factcheckv1.DeleteSourceRequest{Name: "mill"},
			"name: must be sources/ and 1 to 63 characters of a-z, 0-9 and hyphen, neither first nor last"},
		{"the name of a source to check against, in capitals", check, &factcheckv1.CheckClaimRequest{Claim: "The bridge is open.", Options: &factcheckv1.CheckOptions{Sources: []string{"sources/Mill"}}},
			"options.sources[0]: must be sources/ and 1 to 63 characters of a-z, 0-9 and hyphen, neither first nor last"},
		{"an id that ends in a hyphen", add, &factcheckv1.IndexSourceRequest{SourceId: "mill-", Source: &factcheckv1.Source{Content: "The bridge is open."}},
			"source_id: must be 1 to 63 characters of a-z, 0-9 and hyphen, neither first nor last"},
		{"a part of a hash", get, &factcheckv1.GetSourceRequest{Name: "sources/mill", ContentSha256: "77"}, "content_sha256: must be 64 lower-case hexadecimal digits"},
		{"the language of a claim by its name", check, &factcheckv1.CheckClaimRequest{Claim: "The bridge is open.", Options: &factcheckv1.CheckOptions{LanguageCode: "English"}},
			"options.language_code: must be a BCP-47 tag, such as de or en-GB"},
		{"the language of a source by its name", add, &factcheckv1.IndexSourceRequest{Source: &factcheckv1.Source{Content: "The bridge is open.", LanguageCode: "English"}},
			"source.language_code: must be a BCP-47 tag, such as de or en-GB"},
	} {
		t.Run(test.name, func(t *testing.T) {
			err := s.Conn.Invoke(t.Context(), test.method, test.request, &factcheckv1.DeleteSourceResponse{})
			if got := status.Convert(err).Message(); got != test.want {
				t.Errorf("refused with %q, want %q", got, test.want)
			}
		})
	}
}

func TestAVeryLongListIsRefusedByItsLengthAlone(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	many := make([]string, 100_000) // each one bad
	labels := map[string]string{}
	for i := range 1000 {
		labels[strings.Repeat("k", 64)+strconv.Itoa(i)] = "v"
	}
	for _, test := range []struct {
		name, method string
		request      proto.Message
		fields       []string
	}{
		{"of claims", factcheckv1.FactCheckService_BatchCheckClaims_FullMethodName, &factcheckv1.BatchCheckClaimsRequest{Claims: many}, []string{"claims"}},
		{"of sources and of labels", factcheckv1.FactCheckService_CheckClaim_FullMethodName,
			&factcheckv1.CheckClaimRequest{Options: &factcheckv1.CheckOptions{Sources: many, Labels: labels}}, []string{"options.sources", "options.labels"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			err := s.Conn.Invoke(t.Context(), test.method, test.request, &factcheckv1.DeleteSourceResponse{})
			if diff := cmp.Diff(test.fields, violatedFields(t, err)); diff != "" {
				t.Errorf("fields (-want +got):\n%s", diff)
			}
			if md := infoOf(t, err).GetMetadata(); md["limit"] != "100" {
				t.Errorf("metadata %v", md)
			}
		})
	}
}

// textField encodes a text field with the bytes, whatever they are.
func textField(number protowire.Number, b string) []byte {
	return protowire.AppendString(protowire.AppendTag(nil, number, protowire.BytesType), b)
}

// message encodes a message field.
func message(number protowire.Number, inner ...[]byte) []byte {
	var all []byte
	for _, b := range inner {
		all = append(all, b...)
	}
	return protowire.AppendBytes(protowire.AppendTag(nil, number, protowire.BytesType), all)
}

func TestInvalidTextIsRefusedByTheNameOfItsField(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	const bad = "Br\xfccke"
	for _, test := range []struct {
		name, method string
		request      []byte
		field        string
	}{
		{"in the claim", factcheckv1.FactCheckService_CheckClaim_FullMethodName, textField(1, bad), "claim"},
		{"in the second source of the options", factcheckv1.FactCheckService_CheckClaim_FullMethodName,
			append(textField(1, "claim"), message(2, textField(1, "sources/a"), textField(1, bad))...), "options.sources[1]"},
		{"in the second claim of a batch", factcheckv1.FactCheckService_BatchCheckClaims_FullMethodName,
			append(textField(1, "claim"), textField(1, bad)...), "claims[1]"},
		{"in the key of a label", factcheckv1.SourceService_IndexSource_FullMethodName,
			message(1, textField(5, "text"), message(7, textField(1, bad), textField(2, "v"))), "source.labels"},
		{"in the content", factcheckv1.SourceService_IndexSource_FullMethodName, message(1, textField(5, bad)), "source.content"},
		{"in a page token", factcheckv1.SourceService_ListSources_FullMethodName, textField(2, bad), "page_token"},
		{"nowhere, but the message is cut off", factcheckv1.SourceService_ListSources_FullMethodName, textField(2, "token")[:3], ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			err := s.Conn.Invoke(t.Context(), test.method, test.request, &factcheckv1.DeleteSourceResponse{}, grpc.ForceCodecV2(newRawCodec()))
			wantCode(t, err, codes.InvalidArgument)
			if diff := cmp.Diff([]string{test.field}, violatedFields(t, err)); diff != "" {
				t.Errorf("fields (-want +got):\n%s", diff)
			}
		})
	}
}

func TestAMessageBeyondTheLimitIsRefusedUnread(t *testing.T) {
	book, watched := &logBook{}, telemetry.New(nil)
	s := factchecktest.Start(t, factchecktest.Config{Log: slog.New(slog.NewJSONHandler(book, nil)), Telemetry: watched})
	short, long := &factcheckv1.Source{Content: "Short."}, &factcheckv1.Source{Content: strings.Repeat("x", 17<<20)}
	for _, test := range []struct {
		method string
		call   func() error
	}{
		{"factcheck.v1.SourceService/IndexSource", func() error {
			_, err := s.Sources.IndexSource(t.Context(), &factcheckv1.IndexSourceRequest{Source: long})
			return err
		}},
		{"factcheck.v1.SourceService/ImportSources", func() error {
			stream, err := s.Sources.ImportSources(t.Context())
			for _, src := range []*factcheckv1.Source{short, long} {
				if err == nil {
					err = stream.Send(item("1", src))
				}
			}
			for err == nil {
				_, err = stream.Recv()
			}
			return err
		}},
		{"factcheck.v1.FactCheckService/StreamCheckClaims", func() error {
			stream, err := s.FactCheck.StreamCheckClaims(t.Context())
			for _, src := range []*factcheckv1.Source{short, long} {
				if err == nil {
					err = stream.Send(claimItem("1", src.Content))
				}
			}
			for err == nil {
				_, err = stream.Recv()
			}
			return err
		}},
	} {
		t.Run(test.method, func(t *testing.T) {
			before := len(book.named("rpc"))
			wantCode(t, test.call(), codes.ResourceExhausted)
			waitFor(t, "the log line", func() bool { return len(book.named("rpc")) > before })
			if line := book.named("rpc")[before]; line["method"] != test.method || line["code"] != "ResourceExhausted" || line["level"] != "WARN" {
				t.Errorf("logged %v", line)
			}
			wantSeries(t, watched, map[string]float64{fmt.Sprintf("beleg_requests_total{code=\"ResourceExhausted\",method=%q}", test.method): 1})
		})
	}
	_, err := s.Sources.IndexSource(t.Context(), &factcheckv1.IndexSourceRequest{Source: &factcheckv1.Source{Content: strings.Repeat("x", 15<<20)}})
	wantCode(t, err, codes.InvalidArgument)
}

func TestUnknownNamesAreNamed(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/a", Content: "The bridge was opened in May."})
	calls := map[string]func() error{
		"reading a version": func() error {
			_, err := s.Sources.GetSource(t.Context(), &factcheckv1.GetSourceRequest{Name: "sources/none", ContentSha256: strings.Repeat("0", 64)})
			return err
		},
		"searching": func() error {
			_, err := s.FactCheck.SearchEvidence(t.Context(), &factcheckv1.SearchEvidenceRequest{Query: "bridge", Sources: []string{"sources/a", "sources/none"}})
			return err
		},
		"checking": func() error {
			_, err := s.FactCheck.CheckClaim(t.Context(), &factcheckv1.CheckClaimRequest{
				Claim: "The bridge was opened.", Options: &factcheckv1.CheckOptions{Sources: []string{"sources/a", "sources/none"}},
			})
			return err
		},
		"checking a batch": func() error {
			_, err := s.FactCheck.BatchCheckClaims(t.Context(), &factcheckv1.BatchCheckClaimsRequest{
				Claims: []string{"The bridge was opened.", "It is raining."}, Options: &factcheckv1.CheckOptions{Sources: []string{"sources/none"}},
			})
			return err
		},
		"reading": func() error {
			_, err := s.Sources.GetSource(t.Context(), &factcheckv1.GetSourceRequest{Name: "sources/none"})
			return err
		},
		"deleting": func() error {
			_, err := s.Sources.DeleteSource(t.Context(), &factcheckv1.DeleteSourceRequest{Name: "sources/none"})
			return err
		},
	}
	for name, call := range calls {
		err := call()
		wantCode(t, err, codes.NotFound)
		want := "sources/none is not in the index"
		if name == "reading a version" {
			want = "sources/none, or the version asked for, is not in the index"
		}
		if got := status.Convert(err).Message(); got != want {
			t.Errorf("%s: refused with %q, want %q", name, got, want)
		}
		if info := infoOf(t, err); info.GetMetadata()["source"] != "sources/none" {
			t.Errorf("%s: the error names %v", name, info.GetMetadata())
		}
		if r := detail[*errdetails.ResourceInfo](t, err); r.GetResourceName() != "sources/none" || r.GetResourceType() != "factcheck.v1.Source" {
			t.Errorf("%s: the resource is %v", name, r)
		}
	}
}

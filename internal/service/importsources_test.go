package service_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/protobuf/proto"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

func item(id string, src *factcheckv1.Source) *factcheckv1.ImportSourcesRequest {
	return &factcheckv1.ImportSourcesRequest{CorrelationId: id, Source: src}
}

// summary says what an answer says, in one line.
func summary(r *factcheckv1.ImportSourcesResponse) string {
	if e := r.GetError(); e != nil {
		return r.GetCorrelationId() + " " + codes.Code(e.GetCode()).String() + " " + strings.TrimPrefix(e.GetReason().String(), "ERROR_REASON_") + " " + e.GetMetadata()["field"]
	}
	return r.GetCorrelationId() + " " + strings.TrimPrefix(r.GetIndexed().GetOutcome().String(), "INDEX_OUTCOME_") + " " + r.GetIndexed().GetSource().GetName()
}

// importAll sends the items and returns a summary of each answer.
func importAll(t testing.TB, s *factchecktest.Server, items ...*factcheckv1.ImportSourcesRequest) []string {
	t.Helper()
	var list []string
	for _, answer := range s.MustImport(t, items...) {
		list = append(list, summary(answer))
	}
	return list
}

func TestAnImportAnswersInOrderAndGoesOnAfterABadSource(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	got := importAll(t, s,
		item("1", &factcheckv1.Source{Name: "sources/a", Content: longText(3000)}),
		item("2", &factcheckv1.Source{Name: "sources/b"}),
		item("3", &factcheckv1.Source{Name: "sources/c", Content: "Short."}),
		item("4", nil),
		item("", &factcheckv1.Source{Name: "sources/d", Content: "Short."}),
		item("6", &factcheckv1.Source{Name: "sources/a", Content: longText(3000)}),
		item("6", &factcheckv1.Source{Name: "sources/e", Content: "The key is used twice."}),
		&factcheckv1.ImportSourcesRequest{CorrelationId: "8", SourceId: "x", Source: &factcheckv1.Source{Name: "sources/y", Content: "Short."}},
		item("9", &factcheckv1.Source{Name: "sources/c", Content: "Changed."}),
	)
	want := []string{
		"1 CREATED sources/a",
		"2 InvalidArgument INVALID_FIELD source.content",
		"3 CREATED sources/c",
		"4 InvalidArgument INVALID_FIELD source",
		" InvalidArgument INVALID_FIELD correlation_id",
		"6 UNCHANGED sources/a",
		"6 CREATED sources/e",
		"8 InvalidArgument INVALID_FIELD source_id",
		"9 REPLACED sources/c",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("answers (-want +got):\n%s", diff)
	}
	if err := s.Store.Check(t.Context()); err != nil {
		t.Error(err)
	}
}

func TestVersionsOfOneSourceInOneImportAreStoredInTheirOrder(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	var items []*factcheckv1.ImportSourcesRequest
	const versions = 24
	for i := range versions {
		// The first ones take longest.
		content := longText(200*(versions-i)) + fmt.Sprintf("\n\nVersion %d.", i)
		items = append(items, item(fmt.Sprint(i), &factcheckv1.Source{Name: "sources/a", Content: content}))
	}
	for i, line := range importAll(t, s, items...) {
		want := fmt.Sprintf("%d REPLACED sources/a", i)
		if i == 0 {
			want = "0 CREATED sources/a"
		}
		if line != want {
			t.Errorf("answer %q, want %q", line, want)
		}
	}
	if got := mustGet(t, s, "sources/a", "").GetContent(); !strings.HasSuffix(got, fmt.Sprintf("Version %d.", versions-1)) {
		t.Errorf("the last version ends with %q", got[len(got)-20:])
	}
}

func TestTextThatIsNotUTF8EndsItsSourceAndNotTheImport(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	stream, err := s.Conn.NewStream(t.Context(), &factcheckv1.SourceService_ServiceDesc.Streams[0],
		factcheckv1.SourceService_ImportSources_FullMethodName, grpc.ForceCodecV2(newRawCodec()))
	if err != nil {
		t.Fatal(err)
	}
	good := mustMarshal(t, item("good", &factcheckv1.Source{Name: "sources/a", Content: "Short."}))
	for _, b := range [][]byte{
		append(textField(1, "bad"), message(2, textField(5, "Br\xfccke"))...),
		append(message(2, textField(5, "Br\xfccke")), textField(1, "behind")...),
		append(textField(1, "b\xffd"), message(2, textField(5, "text"))...),
		good,
	} {
		if err := stream.SendMsg(b); err != nil {
			t.Fatal(err)
		}
	}
	if err := stream.CloseSend(); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"bad InvalidArgument INVALID_FIELD source.content",
		"behind InvalidArgument INVALID_FIELD source.content",
		"b\ufffdd InvalidArgument INVALID_FIELD correlation_id",
		"good CREATED sources/a",
	} {
		answer := &factcheckv1.ImportSourcesResponse{}
		if err := stream.RecvMsg(answer); err != nil {
			t.Fatal(err)
		}
		if got := summary(answer); got != want {
			t.Errorf("answer %q, want %q", got, want)
		}
	}
	if err := stream.RecvMsg(&factcheckv1.ImportSourcesResponse{}); !errors.Is(err, io.EOF) {
		t.Errorf("the stream ended with %v", err)
	}
}

func TestAFullDiskEndsItsSourceAndNotTheImport(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/small", Content: "Short."})
	mustFillDisk(t, s)
	got := importAll(t, s,
		item("1", &factcheckv1.Source{Name: "sources/a", Content: longText(20_000)}),
		item("2", &factcheckv1.Source{Name: "sources/small", Content: "Short."}),
		item("3", &factcheckv1.Source{Name: "sources/b", Content: longText(20_000)}))
	want := []string{"1 ResourceExhausted STORAGE_FULL ", "2 UNCHANGED sources/small", "3 ResourceExhausted STORAGE_FULL "}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("answers (-want +got):\n%s", diff)
	}
	if err := s.Store.Check(t.Context()); err != nil {
		t.Error(err)
	}
}

func TestAPanicEndsItsSourceAndNotTheImport(t *testing.T) {
	real, _ := factchecktest.Models(t)
	g := &gate{Embedder: real, open: make(chan struct{})}
	close(g.open)
	book := &logBook{}
	s := factchecktest.Start(t, factchecktest.Config{Embedder: g, Log: slog.New(slog.NewJSONHandler(book, nil))})
	got := importAll(t, s,
		item("1", &factcheckv1.Source{Name: "sources/a", Content: "They did not panic."}),
		item("2", &factcheckv1.Source{Name: "sources/b", Content: "Short."}))
	want := []string{"1 Internal INTERNAL ", "2 CREATED sources/b"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("answers (-want +got):\n%s", diff)
	}
	lines := book.named("import")
	if len(lines) != 1 || lines[0]["correlation_id"] != "1" || !strings.Contains(fmt.Sprint(lines[0]["error"]), "the secret of the embedder") {
		t.Errorf("logged %v", lines)
	}
}

func TestAnImportWorksOnFewSourcesAtATime(t *testing.T) {
	real, _ := factchecktest.Models(t)
	g := &gate{Embedder: real, open: make(chan struct{})}
	s := factchecktest.Start(t, factchecktest.Config{Embedder: g})
	const count, window = 40, 4
	var items []*factcheckv1.ImportSourcesRequest
	for i := range count {
		items = append(items, item(fmt.Sprint(i), &factcheckv1.Source{Name: fmt.Sprintf("sources/s%d", i), Content: fmt.Sprintf("Text %d.", i)}))
	}
	answers := make(chan []string)
	go func() { answers <- importAll(t, s, items...) }()
	waitFor(t, "a full window", func() bool { working, _ := g.counts(); return working == window })
	close(g.open)
	if n := len(<-answers); n != count {
		t.Errorf("%d answers, want %d", n, count)
	}
	if _, most := g.counts(); most > window {
		t.Errorf("%d sources were worked on at once, want at most %d", most, window)
	}
}

func TestAnImportWhoseClientLeavesEndsAndKeepsWhatWasAnswered(t *testing.T) {
	real, _ := factchecktest.Models(t)
	g := &gate{Embedder: real, open: make(chan struct{})}
	book := &logBook{}
	s := factchecktest.Start(t, factchecktest.Config{Embedder: g, Log: slog.New(slog.NewJSONHandler(book, nil))})
	ctx, leave := context.WithCancel(t.Context())
	defer leave()
	stream, err := s.Sources.ImportSources(ctx)
	if err != nil {
		t.Fatal(err)
	}
	mustSend := func(r *factcheckv1.ImportSourcesRequest) {
		t.Helper()
		if err := stream.Send(r); err != nil {
			t.Fatal(err)
		}
	}
	mustSend(item("kept", &factcheckv1.Source{Name: "sources/kept", Content: "Short."}))
	g.open <- struct{}{}
	if answer, err := stream.Recv(); err != nil || summary(answer) != "kept CREATED sources/kept" {
		t.Fatalf("%v, %v", answer, err)
	}
	for i := range 8 { // more than are worked on at once
		mustSend(item(fmt.Sprint(i), &factcheckv1.Source{Name: fmt.Sprintf("sources/s%d", i), Content: "Short."}))
	}
	waitFor(t, "work", func() bool { working, _ := g.counts(); return working > 0 })
	leave()
	waitFor(t, "the end of the call", func() bool { return len(book.named("rpc")) == 1 })
	if line := book.named("rpc")[0]; line["code"] != "Canceled" || line["level"] == "ERROR" {
		t.Errorf("logged %v", line)
	}
	if lines := book.named("import"); len(lines) != 0 {
		t.Errorf("logged %v", lines)
	}
	if working, _ := g.counts(); working != 0 {
		t.Errorf("%d sources are still worked on", working)
	}
	names, _ := page(t, s, &factcheckv1.ListSourcesRequest{})
	if diff := cmp.Diff([]string{"sources/kept"}, names); diff != "" {
		t.Errorf("stored (-want +got):\n%s", diff)
	}
}

func TestAnImportOfManySourcesLeavesTheSameIndexAsOneByOne(t *testing.T) {
	both := []*factchecktest.Server{factchecktest.Start(t, factchecktest.Config{}), factchecktest.Start(t, factchecktest.Config{})}
	var items []*factcheckv1.ImportSourcesRequest
	for i := range 30 {
		src := &factcheckv1.Source{Title: fmt.Sprintf("Number %d", i), Content: fmt.Sprintf("The bridge number %d was opened.", i%7)}
		items = append(items, item(fmt.Sprint(i), src))
		both[1].MustIndex(t, src)
	}
	importAll(t, both[0], items...)
	var lists [2][]*factcheckv1.Source
	for i, s := range both {
		answer, err := s.Sources.ListSources(t.Context(), &factcheckv1.ListSourcesRequest{})
		if err != nil {
			t.Fatal(err)
		}
		for _, src := range answer.GetSources() {
			src.CreateTime, src.UpdateTime = nil, nil
		}
		lists[i] = answer.GetSources()
	}
	if len(lists[0]) != 30 || len(lists[1]) != 30 {
		t.Fatalf("%d and %d sources", len(lists[0]), len(lists[1]))
	}
	for i := range lists[0] {
		if !proto.Equal(lists[0][i], lists[1][i]) {
			t.Errorf("%v is not %v", lists[0][i], lists[1][i])
		}
	}
}

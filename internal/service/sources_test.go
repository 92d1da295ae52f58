package service_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"google.golang.org/protobuf/encoding/protowire"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/testing/protocmp"
	"google.golang.org/protobuf/types/known/durationpb"
	"google.golang.org/protobuf/types/known/timestamppb"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

const (
	created   = factcheckv1.IndexOutcome_INDEX_OUTCOME_CREATED
	replaced  = factcheckv1.IndexOutcome_INDEX_OUTCOME_REPLACED
	unchanged = factcheckv1.IndexOutcome_INDEX_OUTCOME_UNCHANGED
)

func mustAdd(t testing.TB, s *factchecktest.Server, src *factcheckv1.Source, want factcheckv1.IndexOutcome) *factcheckv1.Source {
	t.Helper()
	answer, err := s.Sources.IndexSource(t.Context(), &factcheckv1.IndexSourceRequest{Source: src})
	if err != nil {
		t.Fatal(err)
	}
	if answer.GetOutcome() != want {
		t.Errorf("the outcome is %s, want %s", answer.GetOutcome(), want)
	}
	return answer.GetSource()
}

func mustGet(t testing.TB, s *factchecktest.Server, name, hash string) *factcheckv1.Source {
	t.Helper()
	answer, err := s.Sources.GetSource(t.Context(), &factcheckv1.GetSourceRequest{Name: name, ContentSha256: hash})
	if err != nil {
		t.Fatal(err)
	}
	return answer.GetSource()
}

func TestASourceComesBackAsItWasGiven(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	full := &factcheckv1.Source{
		Name:             "sources/full",
		Title:            "Title \x00 with a zero",
		Uri:              "https://example.org/a?b=c#d",
		Publisher:        "Publisher",
		Content:          "\ufeffZu\u0308rich liegt am See.\r\n\u2028Das Wasser \x00 ist kalt. ",
		LanguageCode:     "de-CH",
		Labels:           map[string]string{"desk": "a", "quote\"": "back\\slash", "zero\x00": "\x00", "ü": "ö"},
		PublishTime:      &timestamppb.Timestamp{Seconds: -1, Nanos: 123456789},
		PublishUtcOffset: durationpb.New(-(3*time.Hour + 30*time.Minute)),
		State:            factcheckv1.SourceState_SOURCE_STATE_RETRACTED,
	}
	for _, src := range []*factcheckv1.Source{
		full,
		{Name: "sources/bare", Content: "x"},
		{Name: "sources/utc", Content: "x", PublishTime: &timestamppb.Timestamp{Seconds: 1}},
	} {
		stored := mustAdd(t, s, src, created)
		if stored.GetContent() != "" || len(stored.GetContentSha256()) != 64 || stored.GetCreateTime() == nil || stored.GetUpdateTime() == nil {
			t.Errorf("stored as %v", stored)
		}
		want := proto.CloneOf(src)
		if want.State == factcheckv1.SourceState_SOURCE_STATE_UNSPECIFIED {
			want.State = factcheckv1.SourceState_SOURCE_STATE_CURRENT
		}
		got := mustGet(t, s, src.Name, "")
		if diff := cmp.Diff(want, got, protocmp.Transform(),
			protocmp.IgnoreFields(&factcheckv1.Source{}, "content_sha256", "passage_count", "create_time", "update_time")); diff != "" {
			t.Errorf("the source (-given +got):\n%s", diff)
		}
		mustAdd(t, s, src, unchanged)
	}
}

func TestARetractedSourceThatIsSentWithoutAStateStaysRetracted(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	mustAdd(t, s, &factcheckv1.Source{Name: "sources/a", Content: "The mill burned down."}, created)
	for _, step := range []struct {
		state   factcheckv1.SourceState
		content string
		want    factcheckv1.SourceState
		outcome factcheckv1.IndexOutcome
	}{
		{factcheckv1.SourceState_SOURCE_STATE_RETRACTED, "The mill burned down.", factcheckv1.SourceState_SOURCE_STATE_RETRACTED, replaced},
		{factcheckv1.SourceState_SOURCE_STATE_UNSPECIFIED, "The mill burned down.", factcheckv1.SourceState_SOURCE_STATE_RETRACTED, unchanged},
		{factcheckv1.SourceState_SOURCE_STATE_UNSPECIFIED, "The mill did not burn.", factcheckv1.SourceState_SOURCE_STATE_RETRACTED, replaced},
		{factcheckv1.SourceState_SOURCE_STATE_CURRENT, "The mill did not burn.", factcheckv1.SourceState_SOURCE_STATE_CURRENT, replaced},
	} {
		mustAdd(t, s, &factcheckv1.Source{Name: "sources/a", Content: step.content, State: step.state}, step.outcome)
		if got := mustGet(t, s, "sources/a", "").GetState(); got != step.want {
			t.Errorf("sent as %s, it is %s, want %s", step.state, got, step.want)
		}
	}
}

func TestARetractionWhileANewTextIsReadStays(t *testing.T) {
	real, _ := factchecktest.Models(t)
	g := &gate{Embedder: real, open: make(chan struct{}, 1)}
	s := factchecktest.Start(t, factchecktest.Config{Embedder: g})
	g.open <- struct{}{}
	first := &factcheckv1.Source{Name: "sources/a", Content: "The mill burned down."}
	mustAdd(t, s, first, created)
	answered := make(chan error)
	go func() {
		_, err := s.Sources.IndexSource(t.Context(), &factcheckv1.IndexSourceRequest{Source: &factcheckv1.Source{Name: "sources/a", Content: "The mill stands."}})
		answered <- err
	}()
	waitFor(t, "the new text", func() bool { working, _ := g.counts(); return working == 1 })
	first.State = factcheckv1.SourceState_SOURCE_STATE_RETRACTED
	mustAdd(t, s, first, replaced) // whose text has its vector
	g.open <- struct{}{}
	if err := <-answered; err != nil {
		t.Fatal(err)
	}
	if got := mustGet(t, s, "sources/a", ""); got.GetContent() != "The mill stands." || got.GetState() != factcheckv1.SourceState_SOURCE_STATE_RETRACTED {
		t.Errorf("then it is %v", got)
	}
	if err := s.Store.Check(t.Context()); err != nil {
		t.Error(err)
	}
}

func TestOutputOnlyFieldsAreNotRead(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	stored := mustAdd(t, s, &factcheckv1.Source{
		Name: "sources/a", Content: "One.", ContentSha256: strings.Repeat("0", 64), PassageCount: 99,
		CreateTime: &timestamppb.Timestamp{Seconds: 1}, UpdateTime: &timestamppb.Timestamp{Seconds: 1},
	}, created)
	if stored.GetPassageCount() == 99 || stored.GetContentSha256() == strings.Repeat("0", 64) || stored.GetCreateTime().GetSeconds() == 1 {
		t.Errorf("stored as %v", stored)
	}
}

func TestAnEarlierVersionIsReadByItsHash(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	first := mustAdd(t, s, &factcheckv1.Source{Name: "sources/a", Title: "First", Content: "Version one."}, created)
	second := mustAdd(t, s, &factcheckv1.Source{Name: "sources/a", Title: "Second", Content: "Version two."}, replaced)
	for _, hash := range []string{"", second.GetContentSha256()} {
		if got := mustGet(t, s, "sources/a", hash); got.GetContent() != "Version two." || got.GetPassageCount() != 1 {
			t.Errorf("the current version is %v", got)
		}
	}
	want := proto.CloneOf(second)
	want.Content, want.ContentSha256, want.PassageCount = "Version one.", first.GetContentSha256(), 0
	if diff := cmp.Diff(want, mustGet(t, s, "sources/a", first.GetContentSha256()), protocmp.Transform()); diff != "" {
		t.Errorf("the earlier version (-want +got):\n%s", diff)
	}
	if !first.GetCreateTime().AsTime().Equal(second.GetCreateTime().AsTime()) {
		t.Errorf("created at %v, then at %v", first.GetCreateTime(), second.GetCreateTime())
	}
	_, err := s.Sources.GetSource(t.Context(), &factcheckv1.GetSourceRequest{Name: "sources/a", ContentSha256: strings.Repeat("0", 64)})
	if got := reasonOf(t, err); got != factcheckv1.ErrorReason_ERROR_REASON_SOURCE_NOT_FOUND {
		t.Errorf("an unknown version says %v", err)
	}
}

func TestAReplacedPassageIsNoLongerFound(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	mustAdd(t, s, &factcheckv1.Source{Name: "sources/a", Content: "The lighthouse burned down."}, created)
	mustAdd(t, s, &factcheckv1.Source{Name: "sources/a", Content: "The lighthouse was rebuilt."}, replaced)
	for _, e := range mustSearch(t, s, &factcheckv1.SearchEvidenceRequest{Query: "lighthouse burned down"}) {
		if strings.Contains(e.GetText(), "burned") {
			t.Errorf("found %q", e.GetText())
		}
	}
}

func TestADeletedSourceIsGoneWithItsVersions(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	first := mustAdd(t, s, &factcheckv1.Source{Name: "sources/a", Content: "Version one."}, created)
	mustAdd(t, s, &factcheckv1.Source{Name: "sources/a", Content: "Version two."}, replaced)
	mustAdd(t, s, &factcheckv1.Source{Name: "sources/b", Content: "Another text."}, created)
	if _, err := s.Sources.DeleteSource(t.Context(), &factcheckv1.DeleteSourceRequest{Name: "sources/a"}); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Sources.DeleteSource(t.Context(), &factcheckv1.DeleteSourceRequest{Name: "sources/a", AllowMissing: true}); err != nil {
		t.Errorf("deleting again: %v", err)
	}
	for _, hash := range []string{"", first.GetContentSha256()} {
		if _, err := s.Sources.GetSource(t.Context(), &factcheckv1.GetSourceRequest{Name: "sources/a", ContentSha256: hash}); err == nil {
			t.Errorf("the version %q is still there", hash)
		}
	}
	mustAdd(t, s, &factcheckv1.Source{Name: "sources/a", Content: "Version three."}, created)
	_, err := s.Sources.GetSource(t.Context(), &factcheckv1.GetSourceRequest{Name: "sources/a", ContentSha256: first.GetContentSha256()})
	if err == nil {
		t.Error("a version of the deleted source came back")
	}
	if err := s.Store.Check(t.Context()); err != nil {
		t.Error(err)
	}
}

func TestAMissingIDIsDerivedSoThatARetryMakesNoTwin(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	valid := regexp.MustCompile(`^sources/[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$`)
	first := mustAdd(t, s, &factcheckv1.Source{Uri: "https://www.example.org/news/Große-Brücke.html", Content: "One."}, created)
	if !valid.MatchString(first.GetName()) || !strings.Contains(first.GetName(), "grosse-bruecke") {
		t.Errorf("the name is %s", first.GetName())
	}
	text := mustAdd(t, s, &factcheckv1.Source{Title: "Title", Publisher: "A", Content: "The wire."}, created)
	ninth := mustAdd(t, s, &factcheckv1.Source{Uri: "https://live.example.org/tide#9", Content: "Flood at nine."}, created)
	for _, test := range []struct {
		name string
		src  *factcheckv1.Source
		same *factcheckv1.Source // nil: another source
		want factcheckv1.IndexOutcome
	}{
		{"the same again", &factcheckv1.Source{Uri: "https://www.example.org/news/Große-Brücke.html", Content: "One."}, first, unchanged},
		{"the address in another form", &factcheckv1.Source{Uri: "HTTP://Example.org:80/news/Große-Brücke.html/", Content: "One."}, first, replaced},
		{"the same address again, which has the place in the page", &factcheckv1.Source{Uri: "http://live.example.org/tide/#9", Content: "Flood at nine."}, ninth, replaced},
		{"another place in the page", &factcheckv1.Source{Uri: "https://live.example.org/tide#10", Content: "Ebb at ten."}, nil, created},
		{"the page itself", &factcheckv1.Source{Uri: "https://live.example.org/tide", Content: "Tides."}, nil, created},
		{"a page that a script shows", &factcheckv1.Source{Uri: "https://app.example.org/#/text/7", Content: "Seven."}, nil, created},
		{"another page that a script shows", &factcheckv1.Source{Uri: "https://app.example.org/#/text/8", Content: "Eight."}, nil, created},
		{"a query that ends with a slash", &factcheckv1.Source{Uri: "https://example.org/to?page=a/", Content: "A folder."}, nil, created},
		{"the query without the slash", &factcheckv1.Source{Uri: "https://example.org/to?page=a", Content: "A file."}, nil, created},
		{"the address with another text", &factcheckv1.Source{Uri: "https://example.org/news/Große-Brücke.html", Content: "Two."}, first, replaced},
		{"another address", &factcheckv1.Source{Uri: "https://example.org/news/2", Content: "Two."}, nil, created},
		{"the same title, publisher and text", &factcheckv1.Source{Title: "Title", Publisher: "A", Content: "The wire."}, text, unchanged},
		{"the same text of another publisher", &factcheckv1.Source{Title: "Title", Publisher: "B", Content: "The wire."}, nil, created},
		{"another text", &factcheckv1.Source{Title: "Title", Publisher: "A", Content: "The wire, corrected."}, nil, created},
		{"nothing readable", &factcheckv1.Source{Content: "…"}, nil, created},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := mustAdd(t, s, test.src, test.want)
			if !valid.MatchString(got.GetName()) {
				t.Errorf("the name is %s", got.GetName())
			}
			if test.same != nil && got.GetName() != test.same.GetName() {
				t.Errorf("the name is %s, want %s", got.GetName(), test.same.GetName())
			}
		})
	}
}

func TestANameIsReadFromTheSourceOrBesideIt(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	for _, request := range []*factcheckv1.IndexSourceRequest{
		{Source: &factcheckv1.Source{Content: "x"}, SourceId: "a"},
		{Source: &factcheckv1.Source{Name: "sources/a", Content: "x"}},
		{Source: &factcheckv1.Source{Name: "sources/a", Content: "x"}, SourceId: "a"},
	} {
		answer, err := s.Sources.IndexSource(t.Context(), request)
		if err != nil || answer.GetSource().GetName() != "sources/a" {
			t.Errorf("%v: %v, %v", request, answer, err)
		}
	}
}

// page lists one page and returns its names.
func page(t testing.TB, s *factchecktest.Server, request *factcheckv1.ListSourcesRequest) (names []string, next string) {
	t.Helper()
	answer, err := s.Sources.ListSources(t.Context(), request)
	if err != nil {
		t.Fatal(err)
	}
	for _, src := range answer.GetSources() {
		if src.GetContent() != "" {
			t.Errorf("%s is listed with its content", src.GetName())
		}
		names = append(names, src.GetName())
	}
	return names, answer.GetNextPageToken()
}

func fillLetters(t testing.TB, s *factchecktest.Server, letters string) {
	t.Helper()
	for _, letter := range letters {
		s.MustIndex(t, &factcheckv1.Source{Name: "sources/" + string(letter), Content: "x"})
	}
}

func TestPagesGoOnWhileTheListChanges(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	fillLetters(t, s, "fbdaceg")
	names, next := page(t, s, &factcheckv1.ListSourcesRequest{PageSize: 3})
	// The last source of the page goes, one comes on each side of it.
	if _, err := s.Sources.DeleteSource(t.Context(), &factcheckv1.DeleteSourceRequest{Name: "sources/c"}); err != nil {
		t.Fatal(err)
	}
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/aa", Content: "x"}, &factcheckv1.Source{Name: "sources/dd", Content: "x"})
	for next != "" {
		var more []string
		more, next = page(t, s, &factcheckv1.ListSourcesRequest{PageSize: 2, PageToken: next})
		names = append(names, more...)
	}
	want := strings.Fields("sources/a sources/b sources/c sources/d sources/dd sources/e sources/f sources/g")
	if diff := cmp.Diff(want, names); diff != "" {
		t.Errorf("listed (-want +got):\n%s", diff)
	}
}

func TestAPageSizeIsReadWithinItsLimits(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	for i := range 51 {
		s.MustIndex(t, &factcheckv1.Source{Name: fmt.Sprintf("sources/s%02d", i), Content: "x"})
	}
	for _, test := range []struct {
		size int32
		want int
		more bool
	}{{0, 50, true}, {1, 1, true}, {50, 50, true}, {51, 51, false}, {100_000, 51, false}} {
		names, next := page(t, s, &factcheckv1.ListSourcesRequest{PageSize: test.size})
		if len(names) != test.want || (next != "") != test.more {
			t.Errorf("a page of %d has %d sources and the token %q", test.size, len(names), next)
		}
	}
}

func TestAPageOfLongTitlesFitsAnUnchangedClient(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	long := map[string]string{}
	for i := range 32 {
		long[fmt.Sprintf("%02d%s", i, strings.Repeat("k", 61))] = strings.Repeat("\U0001f9ea", 255)
	}
	for i := range 150 {
		s.MustIndex(t, &factcheckv1.Source{Name: fmt.Sprintf("sources/s%03d", i), Content: "…", Labels: long})
	}
	total := 0
	for next := "start"; next != ""; {
		var names []string
		if next == "start" {
			next = ""
		}
		names, next = page(t, s, &factcheckv1.ListSourcesRequest{PageSize: 1000, PageToken: next})
		total += len(names)
	}
	if total != 150 {
		t.Errorf("%d sources were listed, want 150", total)
	}
}

func TestAPageTokenThatWasNotGivenOutForTheRequestIsRefused(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	fillLetters(t, s, "abcd")
	_, token := page(t, s, &factcheckv1.ListSourcesRequest{PageSize: 2})
	refused := func(t *testing.T, request *factcheckv1.ListSourcesRequest) {
		t.Helper()
		_, err := s.Sources.ListSources(t.Context(), request)
		if got := reasonOf(t, err); got != factcheckv1.ErrorReason_ERROR_REASON_INVALID_PAGE_TOKEN {
			t.Errorf("the token %q says %v", request.GetPageToken(), err)
		}
	}
	for i := range token {
		for _, c := range "Aaz0-_=" {
			if changed := token[:i] + string(c) + token[i+1:]; changed != token {
				refused(t, &factcheckv1.ListSourcesRequest{PageToken: changed})
			}
		}
		refused(t, &factcheckv1.ListSourcesRequest{PageToken: token[:i+1] + "A" + token[i+1:]})
		if i > 0 {
			refused(t, &factcheckv1.ListSourcesRequest{PageToken: token[:i]})
		}
	}
	// A field that this program does not know is one that a filter may have.
	other := &factcheckv1.ListSourcesRequest{PageSize: 2, PageToken: token}
	const filter protowire.Number = 3
	other.ProtoReflect().SetUnknown(protowire.AppendString(protowire.AppendTag(nil, filter, protowire.BytesType), "state = CURRENT"))
	refused(t, other)
	if names, _ := page(t, s, &factcheckv1.ListSourcesRequest{PageSize: 1, PageToken: token}); len(names) != 1 || names[0] != "sources/c" {
		t.Errorf("with another page size the token leads to %v", names)
	}
}

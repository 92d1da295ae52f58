package factchecktest_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/testing/protocmp"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factchecktest"
	"github.com/beleg-dev/beleg/internal/index"
)

// A follower does operations and holds a server against a world.
type follower struct {
	t      testing.TB // for what is no finding
	server *factchecktest.Server
	world  world

	derived   map[string]string // name, by address
	revisions map[string]string // by state
	states    map[string]string // by revision
	listing   struct{ token, last string }
	citations int // compared
}

// follow does the operations on a server of its own and returns at which one
// something was wrong, and what. Without that, how many citations were compared.
func follow(t testing.TB, list []operation) (at, citations int, err error) {
	t.Helper()
	f := &follower{
		t: t, server: startCheap(t, filepath.Join(t.TempDir(), "beleg.db")), world: world{},
		derived: map[string]string{}, revisions: map[string]string{}, states: map[string]string{},
	}
	defer func() { f.server.Stop() }()
	for i, op := range list {
		err := f.do(op)
		if err == nil {
			err = f.sameState(f.server)
		}
		if err != nil {
			return i, f.citations, err
		}
	}
	return 0, f.citations, nil
}

func (f *follower) do(op operation) error {
	switch op := op.(type) {
	case *factcheckv1.IndexSourceRequest:
		answer, err := f.server.Sources.IndexSource(f.t.Context(), op)
		if err != nil {
			return err
		}
		return f.indexed(op.GetSource(), answer)
	case importing:
		return f.imported(op)
	case *factcheckv1.DeleteSourceRequest:
		return f.deleted(op)
	case *factcheckv1.GetSourceRequest:
		return f.got(op)
	case *factcheckv1.ListSourcesRequest:
		return f.listed(op)
	case *factcheckv1.SearchEvidenceRequest:
		return f.searched(op)
	case *factcheckv1.CheckClaimRequest:
		return f.checked(op)
	case restart:
		return f.restarted()
	case mirror:
		return f.mirrored(op)
	}
	return fmt.Errorf("no such operation: %T", op)
}

// refusal compares an error with the reason that it must have; unspecified: none.
func refusal(err error, want factcheckv1.ErrorReason) error {
	got := "none"
	for _, d := range status.Convert(err).Details() {
		if info, ok := d.(*errdetails.ErrorInfo); ok {
			got = info.GetReason()
		}
	}
	if err == nil && want == 0 || want.String() == got {
		return nil
	}
	return fmt.Errorf("the error is %v, want the reason %v", err, want)
}

func differ(want, got proto.Message) error {
	if diff := cmp.Diff(want, got, protocmp.Transform()); diff != "" {
		return fmt.Errorf("(-want +got):\n%s", diff)
	}
	return nil
}

// indexed puts a source into the world and compares what was answered.
func (f *follower) indexed(src *factcheckv1.Source, answer *factcheckv1.IndexSourceResponse) error {
	src, got := proto.CloneOf(src), answer.GetSource()
	if src.Name == "" {
		name, known := f.derived[src.Uri]
		if !known {
			name = got.GetName()
			f.derived[src.Uri] = name
		}
		src.Name = name
	}
	if want := f.world.add(src); answer.GetOutcome() != want {
		return fmt.Errorf("%v, want %v", answer.GetOutcome(), want)
	}
	want := f.world[src.Name].stored
	switch created, updated := got.GetCreateTime().AsTime(), got.GetUpdateTime().AsTime(); answer.GetOutcome() {
	case factcheckv1.IndexOutcome_INDEX_OUTCOME_CREATED:
		if got.CreateTime == nil || !created.Equal(updated) {
			return fmt.Errorf("created at %v and updated at %v", created, updated)
		}
		want.CreateTime, want.UpdateTime = got.CreateTime, got.UpdateTime
	case factcheckv1.IndexOutcome_INDEX_OUTCOME_REPLACED:
		if updated.Before(want.GetUpdateTime().AsTime()) {
			return fmt.Errorf("updated at %v, before that at %v", updated, want.GetUpdateTime().AsTime())
		}
		want.UpdateTime = got.UpdateTime
	}
	return differ(without(want), got)
}

// without returns a source without content.
func without(src *factcheckv1.Source) *factcheckv1.Source {
	src = proto.CloneOf(src)
	src.Content = ""
	return src
}

func (f *follower) imported(items importing) error {
	answers, err := importAll(f.t.Context(), f.server, items)
	if err != nil || len(answers) != len(items) {
		return fmt.Errorf("%d answers to %d items, %w", len(answers), len(items), err)
	}
	for i, answer := range answers {
		refused := items[i].GetSource().GetContent() == ""
		if answer.GetCorrelationId() != items[i].GetCorrelationId() || refused != (codes.Code(answer.GetError().GetCode()) == codes.InvalidArgument) {
			return fmt.Errorf("item %d is answered %v", i, answer)
		}
		if refused {
			continue
		}
		if err := f.indexed(items[i].GetSource(), answer.GetIndexed()); err != nil {
			return fmt.Errorf("item %d: %w", i, err)
		}
	}
	return nil
}

// importAll imports few sources over one stream.
func importAll(ctx context.Context, s *factchecktest.Server, items importing) (answers []*factcheckv1.ImportSourcesResponse, err error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	stream, err := s.Sources.ImportSources(ctx)
	if err != nil {
		return nil, err
	}
	for _, item := range items {
		if err := stream.Send(item); err != nil {
			return nil, err
		}
	}
	if err := stream.CloseSend(); err != nil {
		return nil, err
	}
	for {
		answer, err := stream.Recv()
		if errors.Is(err, io.EOF) {
			return answers, nil
		}
		if err != nil {
			return answers, err
		}
		answers = append(answers, answer)
	}
}

func (f *follower) deleted(op *factcheckv1.DeleteSourceRequest) error {
	_, err := f.server.Sources.DeleteSource(f.t.Context(), op)
	if f.world[op.GetName()] == nil && !op.GetAllowMissing() {
		return refusal(err, factcheckv1.ErrorReason_ERROR_REASON_SOURCE_NOT_FOUND)
	}
	delete(f.world, op.GetName())
	return err
}

func (f *follower) got(op *factcheckv1.GetSourceRequest) error {
	answer, err := f.server.Sources.GetSource(f.t.Context(), op)
	h := f.world[op.GetName()]
	if h == nil || op.GetContentSha256() != "" && h.versions[op.GetContentSha256()] == "" {
		return refusal(err, factcheckv1.ErrorReason_ERROR_REASON_SOURCE_NOT_FOUND)
	}
	if err != nil {
		return err
	}
	want := proto.CloneOf(h.stored)
	if hash := op.GetContentSha256(); hash != "" && hash != want.ContentSha256 {
		want.Content, want.ContentSha256, want.PassageCount = h.versions[hash], hash, 0
	}
	return differ(want, answer.GetSource())
}

// listed goes on with the pages where the last one ended, or starts anew.
func (f *follower) listed(op *factcheckv1.ListSourcesRequest) error {
	request := proto.CloneOf(op)
	request.PageToken = f.listing.token
	answer, err := f.server.Sources.ListSources(f.t.Context(), request)
	if err != nil {
		return err
	}
	names := slices.DeleteFunc(f.world.names(), func(name string) bool { return name <= f.listing.last })
	size := int(op.GetPageSize())
	if size == 0 || size > len(names) { // no list here is longer than a page may be
		size = len(names)
	}
	want := &factcheckv1.ListSourcesResponse{NextPageToken: answer.GetNextPageToken()}
	for _, name := range names[:size] {
		want.Sources = append(want.Sources, without(f.world[name].stored))
	}
	if more := size < len(names); more != (answer.GetNextPageToken() != "") {
		return fmt.Errorf("%d of %d sources are listed with the token %q", size, len(names), answer.GetNextPageToken())
	}
	f.listing.token, f.listing.last = answer.GetNextPageToken(), ""
	if answer.GetNextPageToken() != "" {
		f.listing.last = names[size-1]
	}
	return differ(want, answer)
}

// answers asks about all that is there.
func (f *follower) answers(s *factchecktest.Server) ([]proto.Message, error) {
	ctx := f.t.Context()
	var list []proto.Message
	for i, sentence := range sentences[:6] {
		check := &factcheckv1.CheckClaimRequest{Claim: sentence, Options: &factcheckv1.CheckOptions{MaxCitationCount: 20}}
		if i%2 == 1 {
			check.Options.Labels = map[string]string{"year": "2025"}
		}
		checked, err := s.FactCheck.CheckClaim(ctx, check)
		if err != nil {
			return nil, err
		}
		found, err := s.FactCheck.SearchEvidence(ctx, &factcheckv1.SearchEvidenceRequest{Query: sentence, MaxResultCount: 100})
		if err != nil {
			return nil, err
		}
		list = append(list, checked, found)
	}
	all, err := s.Sources.ListSources(ctx, &factcheckv1.ListSourcesRequest{PageSize: 1000})
	return append(list, all), err
}

// restarted stops the server, looks through its file and starts another one.
func (f *follower) restarted() error {
	before, err := f.answers(f.server)
	if err = f.emptyOr(err); err != nil {
		return err
	}
	if err := index.CheckFile(f.t.Context(), f.server.Store, hashing{}); err != nil {
		return err
	}
	f.server.Stop()
	f.server = startCheap(f.t, f.server.Path)
	after, err := f.answers(f.server)
	return errors.Join(f.emptyOr(err), allDiffer(before, after))
}

// emptyOr passes errors on, except that of an empty index that has to be one.
func (f *follower) emptyOr(err error) error {
	if len(f.world) > 0 {
		return err
	}
	return refusal(err, factcheckv1.ErrorReason_ERROR_REASON_INDEX_EMPTY)
}

func allDiffer(want, got []proto.Message) error {
	if len(want) != len(got) {
		return fmt.Errorf("%d answers, want %d", len(got), len(want))
	}
	for i := range want {
		if err := differ(want[i], got[i]); err != nil {
			return err
		}
	}
	return nil
}

// mirrored compares the server with one that was given its sources in another
// order, each after something else of its name.
func (f *follower) mirrored(op mirror) error {
	var items importing
	add := func(src *factcheckv1.Source) {
		items = append(items, &factcheckv1.ImportSourcesRequest{CorrelationId: fmt.Sprint(len(items) + 1), Source: src})
	}
	names := f.world.names()
	r := rand.New(rand.NewPCG(op.order, 2))
	r.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
	for _, name := range names {
		if r.IntN(2) == 0 {
			add(&factcheckv1.Source{Name: name, Content: sentences[r.IntN(len(sentences))]})
		}
	}
	for _, name := range names {
		add(given(f.world[name].stored))
	}
	other := startCheap(f.t, "")
	defer other.Stop()
	for part := range slices.Chunk(items, 4) { // as many as are read ahead
		if answers, err := importAll(f.t.Context(), other, part); err != nil || len(answers) != len(part) {
			return fmt.Errorf("a second server: %w", err)
		}
	}
	want, err := f.answers(f.server)
	if err := f.emptyOr(err); err != nil {
		return err
	}
	got, err := f.answers(other)
	if err := f.emptyOr(err); err != nil {
		return err
	}
	for _, all := range [][]proto.Message{want, got} {
		for _, m := range all {
			if list, ok := m.(*factcheckv1.ListSourcesResponse); ok {
				for _, src := range list.GetSources() {
					src.CreateTime, src.UpdateTime = nil, nil
				}
			}
		}
	}
	return errors.Join(f.sameState(other), allDiffer(want, got))
}

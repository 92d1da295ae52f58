package factchecktest_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"

	"buf.build/go/protovalidate"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/reflect/protoregistry"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// methods lists every RPC of our schema, so that a new one is tested too.
func methods(t testing.TB) []protoreflect.MethodDescriptor {
	t.Helper()
	var list []protoreflect.MethodDescriptor
	protoregistry.GlobalFiles.RangeFilesByPackage("factcheck.v1", func(file protoreflect.FileDescriptor) bool {
		for i := range file.Services().Len() {
			for j := range file.Services().Get(i).Methods().Len() {
				list = append(list, file.Services().Get(i).Methods().Get(j))
			}
		}
		return true
	})
	if len(list) < 10 {
		t.Fatalf("%d methods were found", len(list))
	}
	return list
}

func newMessage(t testing.TB, md protoreflect.MessageDescriptor) proto.Message {
	t.Helper()
	mt, err := protoregistry.GlobalTypes.FindMessageByName(md.FullName())
	if err != nil {
		t.Fatal(err)
	}
	return mt.New().Interface()
}

// call calls a method of any shape and returns the answers before its end.
func call(t testing.TB, s *factchecktest.Server, method protoreflect.MethodDescriptor, requests []any, o ...grpc.CallOption) (answers []proto.Message, err error) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	desc := &grpc.StreamDesc{ClientStreams: method.IsStreamingClient(), ServerStreams: method.IsStreamingServer()}
	stream, err := s.Conn.NewStream(ctx, desc, fmt.Sprintf("/%s/%s", method.Parent().FullName(), method.Name()), o...)
	if err != nil {
		return nil, err
	}
	for _, request := range requests {
		if err := stream.SendMsg(request); err != nil && !errors.Is(err, io.EOF) {
			return nil, err
		}
	}
	if err := stream.CloseSend(); err != nil {
		return nil, err
	}
	for {
		answer := newMessage(t, method.Output())
		switch err := stream.RecvMsg(answer); {
		case errors.Is(err, io.EOF):
			return answers, nil
		case err != nil:
			return answers, err
		}
		answers = append(answers, answer)
		if !method.IsStreamingServer() {
			return answers, nil
		}
	}
}

// stock is what a stand has before each request.
var stock = []*factcheckv1.Source{
	{Name: "sources/a", Title: "Brücke", Content: strings.Join(sentences, " "), Labels: map[string]string{"desk": "sport"}},
	{Name: "sources/b", LanguageCode: "de", Content: strings.Join(sentences[:6], "\n\n")},
}

// A stand is a server with a few sources and what may stand in requests to it.
type stand struct {
	*factchecktest.Server
	validator protovalidate.Validator
	words     map[protoreflect.Name][]string
}

func mustStand(t testing.TB) *stand {
	t.Helper()
	st := &stand{Server: startCheap(t, "")}
	stored := st.MustIndex(t, stock...)
	page, err := st.Sources.ListSources(t.Context(), &factcheckv1.ListSourcesRequest{PageSize: 1})
	if err != nil {
		t.Fatal(err)
	}
	if st.validator, err = protovalidate.New(); err != nil {
		t.Fatal(err)
	}
	text := strings.Join(sentences, " ")
	st.words = map[protoreflect.Name][]string{
		"name": {"sources/a", "sources/b", "sources/c", "sources/none", "sources/A", ""}, "sources": {"sources/a", "sources/b", "sources/none", "a"},
		"source_id": {"a", "c", "none", "-"}, "labels": {"desk", "sport", ""}, "correlation_id": {"1", "2", "3", ""},
		"claim": sentences, "claims": sentences, "query": sentences, "title": sentences,
		"content": append(sentences, text), "text": {text, strings.Join(sentences, "\n\n"), sentences[0]},
		"content_sha256": {stored[0].GetContentSha256(), missingHash, "xyz"}, "page_token": {page.GetNextPageToken(), page.GetNextPageToken() + "A", "ä"},
		"language_code": {"de", "en", "en-GB", "fr", "x-klingon", "german"}, "uri": {"https://example.org/a", "http://[::1", "%zz"},
	}
	return st
}

// FuzzEveryRPCAnswersOrRefuses holds that no request that can be sent makes the
// server panic or fail, and that what the schema refuses is not answered. Each
// byte is a choice of what is sent.
func FuzzEveryRPCAnswersOrRefuses(f *testing.F) {
	all := methods(f)
	r := rand.New(rand.NewPCG(1, 1))
	for i := range 12 * len(all) {
		f.Add(byte(i%len(all)), randomBytes(r, r.IntN(200)))
	}
	st := mustStand(f)
	f.Fuzz(func(t *testing.T, which byte, b []byte) {
		method := all[int(which)%len(all)]
		d := &draw{rest: b, words: st.words}
		count := 1
		if method.IsStreamingClient() {
			count = d.n(4)
		}
		var requests []proto.Message
		for range count {
			request := newMessage(t, method.Input())
			d.fill(request.ProtoReflect())
			requests = append(requests, request)
		}
		st.ask(t, method, requests)
	})
}

func TestTheRequestsThatAreDrawnAreGoodAndBad(t *testing.T) {
	st := mustStand(t)
	for i, method := range methods(t) {
		r := rand.New(rand.NewPCG(7, uint64(i)))
		seen := map[bool]int{}
		for range 500 {
			request := newMessage(t, method.Input())
			(&draw{rest: randomBytes(r, 64), words: st.words}).fill(request.ProtoReflect())
			seen[st.validator.Validate(request) == nil]++
		}
		if seen[true] < 10 || seen[false] < 10 {
			t.Errorf("%s: of 500 requests %d are good", method.Name(), seen[true])
		}
	}
}

// randomBytes returns so many bytes.
func randomBytes(r *rand.Rand, n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(r.IntN(256))
	}
	return b
}

// FuzzEveryRPCReadsAnyBytes holds the same of bytes that need not be a message.
func FuzzEveryRPCReadsAnyBytes(f *testing.F) {
	all := methods(f)
	st := mustStand(f)
	for i, method := range all {
		for seed := range uint64(3) {
			request := newMessage(f, method.Input())
			(&draw{rest: randomBytes(rand.New(rand.NewPCG(seed, uint64(i))), 80), words: st.words}).fill(request.ProtoReflect())
			b, err := proto.Marshal(request)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(byte(i), b)
			f.Add(byte(i), append(b, 0xfa, 0xe1, 0x09, 0x01, 'x')) // with the mark of what cannot be decoded
			f.Add(byte(i), b[:len(b)/2])
		}
		f.Add(byte(i), []byte("\x0a\x01\xff\x12\x03\x0a\x01\xff"))
	}
	f.Fuzz(func(t *testing.T, which byte, b []byte) {
		method := all[int(which)%len(all)]
		answers, err := call(t, st.Server, method, []any{b}, grpc.ForceCodecV2(newRawCodec()))
		mustBeForeseen(t, err)
		st.tidy(t, method, answers)
		if request := newMessage(t, method.Input()); proto.Unmarshal(b, request) != nil && err == nil && !allErrors(answers) {
			t.Errorf("what is no %s was answered: %v", method.Input().Name(), answers)
		}
	})
}

// ask sends requests and looks at what comes.
func (st *stand) ask(t *testing.T, method protoreflect.MethodDescriptor, requests []proto.Message) {
	t.Helper()
	var sent []any
	good := true
	for _, request := range requests {
		sent = append(sent, request)
		good = good && st.validator.Validate(request) == nil
	}
	answers, err := call(t, st.Server, method, sent)
	mustBeForeseen(t, err)
	if err != nil {
		mustNameAField(t, method.Input(), infoOf(t, err).GetMetadata())
	}
	st.tidy(t, method, answers)
	for _, answer := range answers {
		mustFit(t, answer.ProtoReflect())
	}
	switch {
	case method.IsStreamingClient() && (err != nil || len(answers) != len(requests)):
		t.Errorf("%s: %d answers to %d items, %v", method.Name(), len(answers), len(requests), err)
	case method.IsStreamingClient():
		st.compareItems(t, requests, answers)
	case !good && err == nil:
		t.Errorf("%s answers %v, which the schema refuses", method.Name(), requests[0])
	case !good && infoOf(t, err).GetReason() != invalidField:
		t.Errorf("%s: %v is refused with %v", method.Name(), requests[0], err)
	}
	if len(requests) == 1 && err == nil {
		if text, ok := requests[0].(*factcheckv1.CheckTextRequest); ok {
			mustBeOf(t, text.GetText(), answers)
		}
	}
}

// compareItems holds that each item has its answer, and that what the schema
// refuses has an error.
func (st *stand) compareItems(t *testing.T, requests, answers []proto.Message) {
	t.Helper()
	open, refused := map[string]int{}, map[string]int{} // by key, which may stand there twice
	for _, request := range requests {
		key := textOf(request, "correlation_id")
		open[key]++
		if st.validator.Validate(request) != nil {
			refused[key]++
		}
	}
	for _, answer := range answers {
		key := textOf(answer, "correlation_id")
		open[key]--
		if e := itemErrorOf(answer); e != nil {
			mustBeListed(t, codes.Code(e.GetCode()), e.GetReason().String(), e.GetMessage())
			mustNameAField(t, requests[0].ProtoReflect().Descriptor(), e.GetMetadata())
			if e.GetReason() == factcheckv1.ErrorReason_ERROR_REASON_INVALID_FIELD {
				refused[key]--
			}
		}
	}
	for key, n := range open {
		if n != 0 || refused[key] > 0 {
			t.Errorf("item %q: %d answers are missing, and %d refusals; %v are answered %v", key, n, refused[key], requests, answers)
		}
	}
}

package service

import (
	"errors"
	"testing"

	"google.golang.org/grpc/mem"
	"google.golang.org/protobuf/proto"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factcheck/checker"
	"github.com/beleg-dev/beleg/internal/service/validate"
)

func FuzzOnlyGivenPageTokensAreTaken(f *testing.F) {
	token, err := pageToken(&factcheckv1.ListSourcesRequest{}, "a-source")
	if err != nil {
		f.Fatal(err)
	}
	for _, seed := range []string{token, token + "=", token[:4], token[:4] + "\r\n" + token[4:], "AAAAAA", "AAAAAGE", "ä", "\n"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, token string) {
		request := &factcheckv1.ListSourcesRequest{PageToken: token}
		last, err := pageStart(request)
		if bad := (*pageTokenError)(nil); err != nil {
			if !errors.As(err, &bad) {
				t.Errorf("the token %q says %v", token, err)
			}
			return
		}
		if token == "" {
			return
		}
		if again, err := pageToken(request, last); err != nil || again != token {
			t.Errorf("the token %q leads to %q, whose token is %q, %v", token, last, again, err)
		}
	})
}

func FuzzAnyBytesAreARequestOrRefused(f *testing.F) {
	good, err := proto.Marshal(&factcheckv1.ImportSourcesRequest{
		CorrelationId: "1",
		Source:        &factcheckv1.Source{Name: "sources/a", Content: "text", Labels: map[string]string{"k": "v"}},
	})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(good)
	f.Add(good[:len(good)-1])
	f.Add([]byte("\x0a\x01\xff"))
	f.Add([]byte("\x12\x03\x2a\x01\xff"))
	f.Add([]byte("\xfa\xe1\x09\x01x")) // the mark, sent by the caller
	f.Add([]byte{0xff})
	s, err := New(Config{Checker: checker.New(nil, nil)})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		request := &factcheckv1.ImportSourcesRequest{}
		if err := validate.NewCodec().Unmarshal(mem.BufferSlice{mem.SliceBuffer(b)}, request); err != nil {
			t.Fatalf("the codec says %v", err)
		}
		_, err := s.givenSource(request)
		if bad := (*validate.Error)(nil); err != nil && !errors.As(err, &bad) {
			t.Errorf("validation says %v", err)
		}
		if plain := proto.Unmarshal(b, &factcheckv1.ImportSourcesRequest{}); plain != nil && err == nil {
			t.Errorf("what cannot be decoded was taken: %v", plain)
		}
	})
}

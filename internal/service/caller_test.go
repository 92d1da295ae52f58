package service_test

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	healthv1 "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/metadata"
	reflectionv1 "google.golang.org/grpc/reflection/grpc_reflection_v1"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/types/known/emptypb"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/access"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// A guarded server asks for tokens.
type guarded struct {
	*factchecktest.Server
	tokens map[string]string // by name
}

// startGuarded starts a server with the tokens "reader" of role check, "keeper" of
// role manage, and "sport", which is limited to that desk.
func startGuarded(t *testing.T, log *slog.Logger) *guarded {
	t.Helper()
	return startGuardedWith(t, factchecktest.Config{Log: log})
}

func startGuardedWith(t *testing.T, c factchecktest.Config) *guarded {
	t.Helper()
	g := &guarded{tokens: map[string]string{}}
	var lines []string
	for _, caller := range []access.Caller{
		{Name: "reader", Role: access.Check},
		{Name: "keeper", Role: access.Manage},
		{Name: "sport", Role: access.Check, Labels: map[string]string{"desk": "sport"}},
	} {
		token, line, err := access.NewToken(caller)
		if err != nil {
			t.Fatal(err)
		}
		g.tokens[caller.Name] = token
		lines = append(lines, line)
	}
	path := filepath.Join(t.TempDir(), "tokens")
	if err := os.WriteFile(path, []byte(strings.Join(lines, "\n")), 0o600); err != nil {
		t.Fatal(err)
	}
	var err error
	if c.Tokens, err = access.OpenTokens(path); err != nil {
		t.Fatal(err)
	}
	g.Server = factchecktest.Start(t, c)
	return g
}

// as returns a context for calls with the token of that name; empty: none.
func (g *guarded) as(t *testing.T, name string) context.Context {
	t.Helper()
	if name == "" {
		return t.Context()
	}
	token, ok := g.tokens[name]
	if !ok {
		t.Fatalf("no token %q", name)
	}
	return metadata.AppendToOutgoingContext(t.Context(), "authorization", "Bearer "+token)
}

// mustIndexAll indexes the sources as the keeper.
func (g *guarded) mustIndexAll(t *testing.T, sources ...*factcheckv1.Source) {
	t.Helper()
	for _, source := range sources {
		if _, err := g.Sources.IndexSource(g.as(t, "keeper"), &factcheckv1.IndexSourceRequest{Source: source}); err != nil {
			t.Fatal(err)
		}
	}
}

// mayCall says which of the roles may call each method. A new method belongs here.
var mayCall = map[string][]string{
	"/factcheck.v1.FactCheckService/CheckClaim":        {"reader", "keeper", "sport"},
	"/factcheck.v1.FactCheckService/BatchCheckClaims":  {"reader", "keeper", "sport"},
	"/factcheck.v1.FactCheckService/StreamCheckClaims": {"reader", "keeper", "sport"},
	"/factcheck.v1.FactCheckService/CheckText":         {"reader", "keeper", "sport"},
	"/factcheck.v1.FactCheckService/SearchEvidence":    {"reader", "keeper", "sport"},
	"/factcheck.v1.SourceService/GetSource":            {"reader", "keeper", "sport"},
	"/factcheck.v1.SourceService/ListSources":          {"reader", "keeper", "sport"},
	"/factcheck.v1.SourceService/IndexSource":          {"keeper"},
	"/factcheck.v1.SourceService/ImportSources":        {"keeper"},
	"/factcheck.v1.SourceService/DeleteSource":         {"keeper"},
}

// callEmpty calls a method of any shape with one empty message and returns the
// error of its end.
func callEmpty(ctx context.Context, conn *grpc.ClientConn, method string) error {
	stream, err := conn.NewStream(ctx, &grpc.StreamDesc{ClientStreams: true, ServerStreams: true}, method)
	if err != nil {
		return err
	}
	if err := stream.SendMsg(&emptypb.Empty{}); err != nil && !errors.Is(err, io.EOF) {
		return err
	}
	if err := stream.CloseSend(); err != nil {
		return err
	}
	for {
		err := stream.RecvMsg(&emptypb.Empty{})
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

func TestEachRoleMayCallWhatItIsFor(t *testing.T) {
	g := startGuarded(t, nil)
	var methods []string
	for _, desc := range []grpc.ServiceDesc{factcheckv1.FactCheckService_ServiceDesc, factcheckv1.SourceService_ServiceDesc} {
		for _, m := range desc.Methods {
			methods = append(methods, "/"+desc.ServiceName+"/"+m.MethodName)
		}
		for _, s := range desc.Streams {
			methods = append(methods, "/"+desc.ServiceName+"/"+s.StreamName)
		}
	}
	if len(methods) != len(mayCall) {
		t.Errorf("%d methods are served, and %d are in the table", len(methods), len(mayCall))
	}
	for _, method := range methods {
		t.Run(method, func(t *testing.T) {
			want, listed := mayCall[method]
			if !listed {
				t.Fatal("the table does not say who may call it")
			}
			var got []string
			for _, name := range []string{"", "reader", "keeper", "sport"} {
				switch err := callEmpty(g.as(t, name), g.Conn, method); status.Code(err) {
				case codes.Unauthenticated:
					if name != "" {
						t.Errorf("%s is unknown: %v", name, err)
					}
				case codes.PermissionDenied:
					if role := infoOf(t, err).GetMetadata()["role"]; role != "manage" {
						t.Errorf("the role needed is %q", role)
					}
				default:
					got = append(got, name)
				}
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("who may call it (-want +got):\n%s", diff)
			}
		})
	}
}

func TestHealthAndSchemaAreForAnyone(t *testing.T) {
	g := startGuarded(t, nil)
	wantHealth(t, g.Server, map[string]bool{"": true})
	stream, err := reflectionv1.NewServerReflectionClient(g.Conn).ServerReflectionInfo(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	request := &reflectionv1.ServerReflectionRequest{MessageRequest: &reflectionv1.ServerReflectionRequest_ListServices{}}
	if err := stream.Send(request); err != nil {
		t.Fatal(err)
	}
	if _, err := stream.Recv(); err != nil {
		t.Error(err)
	}
	if _, err := healthv1.NewHealthClient(g.Conn).List(t.Context(), &healthv1.HealthListRequest{}); err != nil {
		t.Error(err)
	}
}

func TestOnlyAWholeTokenOfTheServerIsTaken(t *testing.T) {
	g := startGuarded(t, nil)
	token := g.tokens["reader"]
	for _, test := range []struct {
		name  string
		given []string
		known bool
		why   string
	}{
		{"the token", []string{"Bearer " + token}, true, ""},
		{"the scheme in small letters", []string{"bearer " + token}, true, ""},
		{"none", nil, false, "asks for a token"},
		{"an empty one", []string{""}, false, "asks for a token"},
		{"no scheme", []string{token}, false, "asks for a token"},
		{"another scheme", []string{"Basic " + token}, false, "asks for a token"},
		{"half a token", []string{"Bearer " + token[:20]}, false, "not one of this server"},
		{"more than a token", []string{"Bearer " + token + " x"}, false, "not one of this server"},
		{"no token behind the scheme", []string{"Bearer "}, false, "not one of this server"},
		{"a token of nobody", []string{"Bearer beleg_" + strings.Repeat("A", 43)}, false, "not one of this server"},
	} {
		t.Run(test.name, func(t *testing.T) {
			ctx := t.Context()
			for _, value := range test.given {
				ctx = metadata.AppendToOutgoingContext(ctx, "authorization", value)
			}
			_, err := g.Sources.ListSources(ctx, &factcheckv1.ListSourcesRequest{})
			if test.known {
				if err != nil {
					t.Error(err)
				}
				return
			}
			wantCode(t, err, codes.Unauthenticated)
			if got := status.Convert(err).Message(); !strings.Contains(got, test.why) || strings.Contains(got, token[:20]) {
				t.Errorf("the answer is %q, want %q", got, test.why)
			}
		})
	}
}

func TestTheNameOfATokenIsLoggedAndTheTokenNever(t *testing.T) {
	book := &logBook{}
	g := startGuarded(t, slog.New(slog.NewJSONHandler(book, &slog.HandlerOptions{Level: slog.LevelDebug})))
	g.mustIndexAll(t, &factcheckv1.Source{Name: "sources/a", Content: "The bridge was opened in May."})
	if _, err := g.FactCheck.CheckClaim(g.as(t, "reader"), &factcheckv1.CheckClaimRequest{Claim: "The bridge was opened in May."}); err != nil {
		t.Fatal(err)
	}
	if err := callEmpty(g.as(t, "reader"), g.Conn, factcheckv1.SourceService_ImportSources_FullMethodName); err == nil {
		t.Error("a reader has imported")
	}
	unknown := "beleg_" + strings.Repeat("A", 43)
	ctx := metadata.AppendToOutgoingContext(t.Context(), "authorization", "Bearer "+unknown)
	if _, err := g.Sources.ListSources(ctx, &factcheckv1.ListSourcesRequest{}); err == nil {
		t.Error("a token of nobody was taken")
	}
	type line struct {
		caller any // nil: no caller is named
		code   any
	}
	want := []line{{"keeper", "OK"}, {"reader", "OK"}, {"reader", "PermissionDenied"}, {nil, "Unauthenticated"}}
	waitFor(t, "the lines", func() bool { return len(book.named("rpc")) >= len(want) })
	var got []line
	for _, l := range book.named("rpc") {
		got = append(got, line{l["caller"], l["code"]})
	}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(line{})); diff != "" {
		t.Errorf("logged (-want +got):\n%s", diff)
	}
	for _, token := range append([]string{unknown}, g.tokens["reader"], g.tokens["keeper"], "Bearer") {
		if strings.Contains(book.String(), token) {
			t.Errorf("the log tells %q:\n%s", token, book)
		}
	}
}

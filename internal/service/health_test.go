package service_test

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
	healthv1 "google.golang.org/grpc/health/grpc_health_v1"
	reflectionv1 "google.golang.org/grpc/reflection/grpc_reflection_v1"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

const (
	factCheckName = "factcheck.v1.FactCheckService"
	sourcesName   = "factcheck.v1.SourceService"
)

func wantHealth(t *testing.T, s *factchecktest.Server, want map[string]bool) {
	t.Helper()
	got := map[string]bool{}
	for name := range want {
		answer, err := healthv1.NewHealthClient(s.Conn).Check(t.Context(), &healthv1.HealthCheckRequest{Service: name})
		if err != nil {
			t.Fatal(err)
		}
		got[name] = answer.GetStatus() == healthv1.HealthCheckResponse_SERVING
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("serving (-want +got):\n%s", diff)
	}
}

func TestHealthFollowsTheWarmUpAndTheEnd(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{Cold: true})
	wantHealth(t, s, map[string]bool{"": false, factCheckName: false, sourcesName: true})
	s.MustIndex(t, &factcheckv1.Source{Name: "sources/a", Content: "The bridge was opened in May."})
	if err := s.Service.WarmUp(t.Context()); err != nil {
		t.Fatal(err)
	}
	wantHealth(t, s, map[string]bool{"": true, factCheckName: true, sourcesName: true})
	s.Service.Drain()
	wantHealth(t, s, map[string]bool{"": false, factCheckName: false, sourcesName: false})
	mustSearch(t, s, &factcheckv1.SearchEvidenceRequest{Query: "bridge"})
}

func TestAModelThatFailsItsWarmUpIsNamedAndNotServed(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{Cold: true, Judge: mute{model: "mute 1"}})
	if err := s.Service.WarmUp(t.Context()); err == nil {
		t.Fatal("the warm-up check passed")
	}
	wantHealth(t, s, map[string]bool{"": false, factCheckName: false, sourcesName: true})
	_, err := s.FactCheck.CheckClaim(t.Context(), &factcheckv1.CheckClaimRequest{Claim: "The bridge was opened."})
	if info := infoOf(t, err); info.GetReason() != "ERROR_REASON_MODEL_NOT_READY" || info.GetMetadata()["model"] != "mute 1" {
		t.Errorf("checking says %v", info)
	}
}

func TestTheSchemaIsServedByBothVersionsOfReflection(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	want := []string{factCheckName, sourcesName, "grpc.health.v1.Health", "grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection"}
	// Both versions have the same messages.
	for _, version := range []string{"v1", "v1alpha"} {
		stream, err := s.Conn.NewStream(t.Context(), &reflectionv1.ServerReflection_ServiceDesc.Streams[0],
			"/grpc.reflection."+version+".ServerReflection/ServerReflectionInfo")
		if err != nil {
			t.Fatal(err)
		}
		ask := func(request *reflectionv1.ServerReflectionRequest) *reflectionv1.ServerReflectionResponse {
			t.Helper()
			answer := &reflectionv1.ServerReflectionResponse{}
			if err := errors.Join(stream.SendMsg(request), stream.RecvMsg(answer)); err != nil {
				t.Fatal(err)
			}
			return answer
		}
		var names []string
		list := ask(&reflectionv1.ServerReflectionRequest{MessageRequest: &reflectionv1.ServerReflectionRequest_ListServices{}})
		for _, service := range list.GetListServicesResponse().GetService() {
			names = append(names, service.GetName())
		}
		if diff := cmp.Diff(want, names); diff != "" {
			t.Errorf("services of %s (-want +got):\n%s", version, diff)
		}
		file := ask(&reflectionv1.ServerReflectionRequest{
			MessageRequest: &reflectionv1.ServerReflectionRequest_FileContainingSymbol{FileContainingSymbol: factCheckName},
		})
		if len(file.GetFileDescriptorResponse().GetFileDescriptorProto()) == 0 {
			t.Errorf("%s answers with %v", version, file)
		}
	}
}

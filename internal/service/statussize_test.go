package service_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/proto"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/factchecktest"
)

// A status stands in base64 in metadata, of which clients in Java and Python take
// 8 KiB.
const mostStatusBytes = 5 << 10

func TestARefusalOfVeryMuchFitsTheMetadataOfEveryClient(t *testing.T) {
	s := factchecktest.Start(t, factchecktest.Config{})
	longLabels := map[string]string{}
	for i := range 32 {
		longLabels[fmt.Sprint(i)+strings.Repeat("\U0001f9ea", 10_000)] = "v"
	}
	const (
		check = factcheckv1.FactCheckService_CheckClaim_FullMethodName
		batch = factcheckv1.FactCheckService_BatchCheckClaims_FullMethodName
	)
	for _, test := range []struct {
		name, method string
		request      proto.Message
		first, count string
	}{
		{"a hundred blank claims", batch, &factcheckv1.BatchCheckClaimsRequest{Claims: slices.Repeat([]string{" "}, 100)}, "claims[0]", "100"},
		{"a hundred bad names", check, &factcheckv1.CheckClaimRequest{Claim: "The bridge is open.", Options: &factcheckv1.CheckOptions{Sources: slices.Repeat([]string{"a"}, 100)}}, "options.sources[0]", "100"},
		{"long keys of labels", check, &factcheckv1.CheckClaimRequest{Claim: "The bridge is open.", Options: &factcheckv1.CheckOptions{Labels: longLabels}}, "options.labels[", "32"},
	} {
		t.Run(test.name, func(t *testing.T) {
			err := s.Conn.Invoke(t.Context(), test.method, test.request, &factcheckv1.DeleteSourceResponse{})
			wantSmall(t, err)
			if fields := violatedFields(t, err); !strings.HasPrefix(fields[0], test.first) || infoOf(t, err).GetMetadata()["violation_count"] != test.count {
				t.Errorf("the first of %d fields is %q of %v", len(fields), fields[0], infoOf(t, err).GetMetadata())
			}
		})
	}
	t.Run("a long path in the mark of what cannot be decoded", func(t *testing.T) {
		const mark = 19999
		request := append(textField(1, "claim"), textField(mark, strings.Repeat("x", 1<<20))...)
		err := s.Conn.Invoke(t.Context(), check, request, &factcheckv1.CheckClaimResponse{}, grpc.ForceCodecV2(newRawCodec()))
		wantSmall(t, err)
	})
}

func wantSmall(t *testing.T, err error) {
	t.Helper()
	wantCode(t, err, codes.InvalidArgument)
	if n := proto.Size(status.Convert(err).Proto()); n > mostStatusBytes {
		t.Errorf("the status has %d bytes, want at most %d", n, mostStatusBytes)
	}
	if len(detail[*errdetails.BadRequest](t, err).GetFieldViolations()) == 0 {
		t.Error("no violation is named")
	}
}

package validate_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"google.golang.org/protobuf/proto"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
	"github.com/beleg-dev/beleg/internal/service/validate"
)

// fields validates a request and lists the fields of the violations.
func fields(t *testing.T, request proto.Message) []string {
	t.Helper()
	v, err := validate.New()
	if err != nil {
		t.Fatal(err)
	}
	var bad *validate.Error
	if err := v.Validate(request); err != nil && !errors.As(err, &bad) {
		t.Fatal(err)
	}
	if bad == nil {
		return nil
	}
	var list []string
	for _, broken := range bad.Violations {
		list = append(list, broken.Field)
	}
	return list
}

func TestTheSameRequestIsRefusedWithTheSameWords(t *testing.T) {
	labels := map[string]string{}
	var want []string
	for _, key := range []string{"A", "B", "C", "D", "E", "F", "G", "H"} {
		labels[key] = strings.Repeat("v", 300)
		want = append(want, `source.labels["`+key+`"]`)
	}
	want = append([]string{"source.name"}, want...)
	for range 4 {
		got := fields(t, &factcheckv1.IndexSourceRequest{Source: &factcheckv1.Source{Name: "a", Content: "text", Labels: labels}})
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatal(diff)
		}
	}
}

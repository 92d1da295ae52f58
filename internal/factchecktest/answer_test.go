package factchecktest_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/encoding"
	"google.golang.org/grpc/mem"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/types/descriptorpb"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

const invalidField = "ERROR_REASON_INVALID_FIELD"

// foreseen is what a request may be refused with while nothing is broken and
// nobody else asks.
var foreseen = map[codes.Code][]string{
	codes.InvalidArgument:    {invalidField, "ERROR_REASON_INVALID_PAGE_TOKEN"},
	codes.NotFound:           {"ERROR_REASON_SOURCE_NOT_FOUND"},
	codes.FailedPrecondition: {"ERROR_REASON_INDEX_EMPTY"},
}

// mostStatusBytes is how large a status may be: clients of other languages refuse
// more than 8 KiB of metadata, in which it stands in base64.
const mostStatusBytes = 5 << 10

// mustBeForeseen fails where an error is not one of a bad request.
func mustBeForeseen(t *testing.T, err error) {
	t.Helper()
	if err == nil {
		return
	}
	mustBeListed(t, status.Code(err), infoOf(t, err).GetReason(), err.Error())
	if n := proto.Size(status.Convert(err).Proto()); n > mostStatusBytes {
		t.Errorf("a status of %d bytes", n)
	}
}

// mustNameAField holds that the field which metadata name, if any, is one of the
// request.
func mustNameAField(t *testing.T, request protoreflect.MessageDescriptor, metadata map[string]string) {
	t.Helper()
	first := strings.FieldsFunc(metadata["field"], func(r rune) bool { return r == '.' || r == '[' })
	if len(first) > 0 && request.Fields().ByName(protoreflect.Name(first[0])) == nil {
		t.Errorf("%s has no field %s", request.Name(), metadata["field"])
	}
}

func mustBeListed(t *testing.T, code codes.Code, reason, message string) {
	t.Helper()
	if !slices.Contains(foreseen[code], reason) || message == "" {
		t.Errorf("%v, %s: %s", code, reason, message)
	}
}

// infoOf returns the ErrorInfo of an error, which must have exactly one.
func infoOf(t *testing.T, err error) *errdetails.ErrorInfo {
	t.Helper()
	var list []*errdetails.ErrorInfo
	for _, d := range status.Convert(err).Details() {
		if info, ok := d.(*errdetails.ErrorInfo); ok {
			list = append(list, info)
		}
	}
	if len(list) != 1 {
		t.Errorf("%v has the infos %v", err, list)
		return nil
	}
	return list[0]
}

// textOf returns a text field of a message that must have it.
func textOf(m proto.Message, name protoreflect.Name) string {
	r := m.ProtoReflect()
	return r.Get(r.Descriptor().Fields().ByName(name)).String()
}

// itemErrorOf returns the error that an item of a stream is answered with.
func itemErrorOf(m proto.Message) *factcheckv1.ItemError {
	item, ok := m.(interface {
		GetError() *factcheckv1.ItemError
	})
	if !ok {
		return nil
	}
	return item.GetError()
}

func allErrors(answers []proto.Message) bool {
	return !slices.ContainsFunc(answers, func(m proto.Message) bool { return itemErrorOf(m) == nil })
}

// mustFit looks at every check and every passage of an answer.
func mustFit(t *testing.T, m protoreflect.Message) {
	t.Helper()
	switch part := m.Interface().(type) {
	case *factcheckv1.ClaimCheck:
		if err := consistent(part); err != nil {
			t.Errorf("%q: %v", part.GetClaim(), err)
		}
	case *factcheckv1.Evidence:
		if part.GetText() == "" || int(part.GetEndByte()-part.GetStartByte()) != len(part.GetText()) {
			t.Errorf("a passage %v", part)
		}
	}
	m.Range(func(fd protoreflect.FieldDescriptor, v protoreflect.Value) bool {
		switch {
		case fd.IsMap() || fd.Message() == nil:
		case fd.IsList():
			for i := range v.List().Len() {
				mustFit(t, v.List().Get(i).Message())
			}
		default:
			mustFit(t, v.Message())
		}
		return true
	})
}

// mustBeOf holds that the statements of a text stand in it, one after another, and
// that the summary counts them.
func mustBeOf(t *testing.T, text string, answers []proto.Message) {
	t.Helper()
	end, want := 0, &factcheckv1.TextSummary{}
	for i, m := range answers {
		answer := m.(*factcheckv1.CheckTextResponse)
		if got := answer.GetSummary(); got != nil {
			want.OversizedCount, want.PassedOverCount = got.GetOversizedCount(), got.GetPassedOverCount()
			if i != len(answers)-1 || !proto.Equal(want, got) {
				t.Errorf("answer %d of %d is the summary %v, want %v", i+1, len(answers), got, want)
			}
			return
		}
		c := answer.GetClaimCheck()
		from, to := int(c.GetStartByte()), int(c.GetEndByte())
		if from < end || to <= from || to > len(text) || !utf8.ValidString(text[from:to]) || c.GetCheck().GetClaim() == "" {
			t.Fatalf("%q from %d to %d after %d of %q", c.GetCheck().GetClaim(), from, to, end, text)
		}
		end = to
		want.ClaimCount++
		switch c.GetCheck().GetVerdict() {
		case factcheckv1.Verdict_VERDICT_SUPPORT:
			want.SupportCount++
		case factcheckv1.Verdict_VERDICT_CONFLICT:
			want.ConflictCount++
		case factcheckv1.Verdict_VERDICT_MIXED:
			want.MixedCount++
		default:
			want.InsufficientEvidenceCount++
		}
	}
	t.Errorf("%d answers and no summary", len(answers))
}

// tidy puts the stock back after a method that may have changed it.
func (st *stand) tidy(t *testing.T, method protoreflect.MethodDescriptor, answers []proto.Message) {
	t.Helper()
	if o, ok := method.Options().(*descriptorpb.MethodOptions); ok && o.GetIdempotencyLevel() == descriptorpb.MethodOptions_NO_SIDE_EFFECTS {
		return
	}
	for _, answer := range answers {
		indexed, ok := answer.(interface{ GetSource() *factcheckv1.Source })
		if item, stream := answer.(*factcheckv1.ImportSourcesResponse); stream {
			indexed, ok = item.GetIndexed(), true
		}
		if !ok || indexed.GetSource().GetName() == "" {
			continue
		}
		if _, err := st.Sources.DeleteSource(t.Context(), &factcheckv1.DeleteSourceRequest{Name: indexed.GetSource().GetName(), AllowMissing: true}); err != nil {
			t.Error(err)
		}
	}
	st.MustIndex(t, stock...)
}

// A rawCodec sends bytes as they are and decodes answers.
type rawCodec struct{ encoding.CodecV2 }

func newRawCodec() rawCodec { return rawCodec{encoding.GetCodecV2("proto")} }

func (c rawCodec) Marshal(v any) (mem.BufferSlice, error) {
	return mem.BufferSlice{mem.SliceBuffer(v.([]byte))}, nil
}

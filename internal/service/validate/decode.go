package validate

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"google.golang.org/grpc/encoding"
	grpcproto "google.golang.org/grpc/encoding/proto"
	"google.golang.org/grpc/mem"
	"google.golang.org/protobuf/encoding/protowire"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
)

// A request that cannot be decoded would be answered by the transport, with
// INTERNAL, no reason and no word on the field, and would end a stream. So the
// codec hands it on with what it could read and with a mark, and Validate
// refuses it as it refuses any other bad field.

// schema is the package of the messages that are validated.
const schema protoreflect.FullName = "factcheck.v1"

// undecodableField is the field number of the mark: of the range that
// protobuf keeps from schemas, so that no field can be taken for it.
const undecodableField protowire.Number = 19999

// A codec is the protobuf codec, except for requests that it cannot decode.
type codec struct {
	encoding.CodecV2
}

// NewCodec returns the codec that hands undecodable requests on to Validate.
func NewCodec() encoding.CodecV2 { return codec{encoding.GetCodecV2(grpcproto.Name)} }

// Unmarshal marks an undecodable message of our own package and reports other
// ones as the codec below does.
func (c codec) Unmarshal(data mem.BufferSlice, v any) error {
	err := c.CodecV2.Unmarshal(data, v)
	if err == nil {
		return nil
	}
	m, ok := v.(proto.Message)
	if !ok || m.ProtoReflect().Descriptor().FullName().Parent() != schema {
		return err
	}
	raw := data.Materialize()
	path, _ := invalidText(m.ProtoReflect().Descriptor(), raw)
	keepCorrelationID(m, raw)
	mark := protowire.AppendTag(nil, undecodableField, protowire.BytesType)
	m.ProtoReflect().SetUnknown(protowire.AppendString(mark, path))
	return nil
}

// keepCorrelationID reads the caller's key out of an item of a stream that
// cannot be decoded: it may stand behind what was in the way, and the answer
// needs it.
func keepCorrelationID(m proto.Message, b []byte) {
	fd := m.ProtoReflect().Descriptor().Fields().ByName("correlation_id")
	if fd == nil {
		return
	}
	for len(b) > 0 {
		number, kind, n := protowire.ConsumeTag(b)
		if n < 0 {
			return
		}
		size := protowire.ConsumeFieldValue(number, kind, b[n:])
		if size < 0 {
			return
		}
		if number == fd.Number() && kind == protowire.BytesType {
			id, _ := protowire.ConsumeBytes(b[n:])
			m.ProtoReflect().Set(fd, protoreflect.ValueOfString(strings.ToValidUTF8(string(id), "�")))
		}
		b = b[n+size:]
	}
}

// undecodable returns the error of a marked request. A caller that sends the
// mark itself is refused in the same words, which harms nobody.
func undecodable(m proto.Message) error {
	for b := []byte(m.ProtoReflect().GetUnknown()); len(b) > 0; {
		number, kind, n := protowire.ConsumeTag(b)
		if n < 0 {
			return nil
		}
		if number == undecodableField && kind == protowire.BytesType {
			path, _ := protowire.ConsumeString(b[n:])
			return undecodableAt(m, strings.ToValidUTF8(path, "�"))
		}
		size := protowire.ConsumeFieldValue(number, kind, b[n:])
		if size < 0 {
			return nil
		}
		b = b[n+size:]
	}
	return nil
}

func undecodableAt(m proto.Message, path string) error {
	if path == "" {
		return Bad("", "", fmt.Sprintf("the request is not a message of type %s", m.ProtoReflect().Descriptor().FullName()))
	}
	return Bad(shortened(path), "UTF-8", "must be valid UTF-8")
}

// invalidText returns the path of the first text of an encoded message that is
// not UTF-8, in the form that protovalidate gives to paths.
func invalidText(md protoreflect.MessageDescriptor, b []byte) (path string, found bool) {
	seen := map[protoreflect.FieldNumber]int{} // elements of a list so far
	for len(b) > 0 {
		number, kind, n := protowire.ConsumeTag(b)
		if n < 0 {
			return "", false
		}
		size := protowire.ConsumeFieldValue(number, kind, b[n:])
		if size < 0 {
			return "", false
		}
		value, rest := b[n:n+size], b[n+size:]
		b = rest
		fd := md.Fields().ByNumber(number)
		if fd == nil || kind != protowire.BytesType {
			continue
		}
		name := string(fd.Name())
		if fd.IsList() {
			name = fmt.Sprintf("%s[%d]", name, seen[number])
			seen[number]++
		}
		inner, _ := protowire.ConsumeBytes(value)
		if path, found := invalidIn(fd, name, inner); found {
			return path, true
		}
	}
	return "", false
}

// invalidIn looks into one value of a field.
func invalidIn(fd protoreflect.FieldDescriptor, name string, value []byte) (path string, found bool) {
	switch fd.Kind() {
	case protoreflect.StringKind:
		return name, !utf8.Valid(value)
	case protoreflect.MessageKind:
		inner, found := invalidText(fd.Message(), value)
		if !found {
			return "", false
		}
		if fd.IsMap() {
			return name, true // its keys may be what is invalid
		}
		return name + "." + inner, true
	}
	return "", false
}

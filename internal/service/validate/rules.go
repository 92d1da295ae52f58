package validate

import (
	"strings"
	"time"
	"unicode/utf8"

	"buf.build/go/protovalidate"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/types/known/durationpb"
	"google.golang.org/protobuf/types/known/timestamppb"
)

// idWords says what the id of a source is made of.
const idWords = "1 to 63 characters of a-z, 0-9 and hyphen, neither first nor last"

// patternWords says what the patterns of the schema want.
var patternWords = map[string]string{
	"^sources/[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$": "must be sources/ and " + idWords,
	"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$":         "must be " + idWords,
	"^[0-9a-f]{64}$":                               "must be 64 lower-case hexadecimal digits",
}

// descriptionOf says what a broken rule wants. The vocabulary counts from one, as
// in "must be at least 1 characters", where something is wanted at all, and shows
// patterns as they are.
func descriptionOf(v *protovalidate.Violation) string {
	switch v.Proto.GetRuleId() {
	case "string.pattern":
		if words := patternWords[v.RuleValue.String()]; words != "" {
			return words
		}
	case "string.min_len", "repeated.min_items":
		if v.RuleValue.IsValid() && v.RuleValue.Uint() == 1 {
			return "must not be empty"
		}
	}
	return v.Proto.GetMessage()
}

// shortened cuts the path of a field where it is longer than maxPathBytes.
func shortened(path string) string {
	if len(path) <= maxPathBytes {
		return path
	}
	cut := maxPathBytes
	for !utf8.RuneStart(path[cut]) {
		cut--
	}
	return path[:cut] + "…"
}

// limitOf returns what the broken rule compares with; of a range, both ends.
// Rules that compare with nothing, such as "required", and written-out
// expressions have no limit.
func limitOf(v *protovalidate.Violation) string {
	if v.RuleDescriptor == nil || !v.RuleValue.IsValid() || v.RuleDescriptor.IsList() {
		return ""
	}
	// A range is one rule, named after both of its ends: "double.gte_lte".
	id := v.Proto.GetRuleId()
	low, high, ranged := strings.Cut(id[strings.LastIndexByte(id, '.')+1:], "_")
	if !ranged || (low != "gt" && low != "gte") || (high != "lt" && high != "lte") {
		return limitText(v.RuleDescriptor, v.RuleValue)
	}
	rules := rulesOf(v)
	if rules == nil {
		return ""
	}
	var ends []string
	for _, end := range []string{low, high} {
		fd := rules.Descriptor().Fields().ByName(protoreflect.Name(end))
		if fd == nil {
			return ""
		}
		ends = append(ends, limitText(fd, rules.Get(fd)))
	}
	return strings.Join(ends, " to ")
}

// fieldRules is the extension that holds the rules of a field.
const fieldRules protoreflect.FullName = "buf.validate.field"

// rulesOf returns the message in which the broken rule stands, or nil.
func rulesOf(v *protovalidate.Violation) protoreflect.Message {
	path := v.Proto.GetRule().GetElements()
	if v.FieldDescriptor == nil || len(path) == 0 {
		return nil
	}
	var at protoreflect.Message
	v.FieldDescriptor.Options().ProtoReflect().Range(func(fd protoreflect.FieldDescriptor, value protoreflect.Value) bool {
		if fd.FullName() == fieldRules {
			at = value.Message()
		}
		return at == nil
	})
	for _, element := range path[:len(path)-1] {
		if at == nil {
			return nil
		}
		fd := at.Descriptor().Fields().ByName(protoreflect.Name(element.GetFieldName()))
		if fd == nil || fd.Kind() != protoreflect.MessageKind || fd.IsList() || fd.IsMap() {
			return nil
		}
		at = at.Get(fd).Message()
	}
	return at
}

func limitText(fd protoreflect.FieldDescriptor, value protoreflect.Value) string {
	switch fd.Kind() {
	case protoreflect.BoolKind:
		return ""
	case protoreflect.MessageKind:
		switch m := value.Message().Interface().(type) {
		case *timestamppb.Timestamp:
			return m.AsTime().Format(time.RFC3339Nano)
		case *durationpb.Duration:
			return m.AsDuration().String()
		}
		return ""
	}
	return value.String()
}

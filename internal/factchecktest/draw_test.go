package factchecktest_test

import (
	"math"
	"strings"

	"google.golang.org/protobuf/encoding/protowire"
	"google.golang.org/protobuf/reflect/protoreflect"
)

// A draw makes messages of bytes: each byte is one choice, and when they are used
// up every field that is left stays unset.
type draw struct {
	rest  []byte
	words map[protoreflect.Name][]string // by field: what may stand there, good and bad
}

// n returns a number from 0 up to below most, at most 256.
func (d *draw) n(most int) int {
	if len(d.rest) == 0 {
		return 0
	}
	b := d.rest[0]
	d.rest = d.rest[1:]
	return int(b) % most
}

// size returns how many elements a list has.
func (d *draw) size() int {
	switch n := d.n(32); {
	case n < 20:
		return 1
	case n < 31:
		return n - 20
	}
	return 150 // more than any list may have
}

// fill draws the fields of a message.
func (d *draw) fill(m protoreflect.Message) {
	fields := m.Descriptor().Fields()
	for i := range fields.Len() {
		fd := fields.Get(i)
		if d.n(3) == 0 {
			continue
		}
		switch {
		case fd.IsMap():
			for range d.size() {
				key, value := d.scalar(fd.MapKey(), fd.Name()), d.value(fd.MapValue(), fd.Name())
				m.Mutable(fd).Map().Set(key.MapKey(), value)
			}
		case fd.IsList():
			list := m.Mutable(fd).List()
			for range d.size() {
				if fd.Message() != nil {
					d.fill(list.AppendMutable().Message())
				} else {
					list.Append(d.scalar(fd, fd.Name()))
				}
			}
		case fd.Message() != nil:
			d.fill(m.Mutable(fd).Message())
		default:
			m.Set(fd, d.scalar(fd, fd.Name()))
		}
	}
	if d.n(16) == 1 { // a field that this schema does not know
		number := [...]protowire.Number{1000, 20000, protowire.MaxValidNumber}[d.n(3)]
		m.SetUnknown(protowire.AppendString(protowire.AppendTag(nil, number, protowire.BytesType), d.text("")))
	}
}

// value draws a value of a map.
func (d *draw) value(fd protoreflect.FieldDescriptor, name protoreflect.Name) protoreflect.Value {
	if fd.Message() == nil {
		return d.scalar(fd, name)
	}
	panic("no request has a map of messages: draw them here")
}

// integers are drawn for numbers, those of a timestamp and a duration among them.
var integers = []int64{
	0, 1, 2, 60, -1, -60, 100, 1000, 1743854400, 50400, 999_999_999, 1_000_000_000, -62135596800, -62135596801, 253402300799, 253402300800,
	math.MaxInt32, math.MinInt32, math.MaxInt64, math.MinInt64,
}

var reals = []float64{0, 1, 0.5, -0.1, 1.1, math.NaN(), math.Inf(1), math.Copysign(0, -1), math.SmallestNonzeroFloat64}

func (d *draw) scalar(fd protoreflect.FieldDescriptor, name protoreflect.Name) protoreflect.Value {
	switch fd.Kind() {
	case protoreflect.BoolKind:
		return protoreflect.ValueOfBool(d.n(2) == 1)
	case protoreflect.EnumKind:
		numbers := [...]protoreflect.EnumNumber{0, 1, 2, 3, 99, -1, math.MaxInt32}
		return protoreflect.ValueOfEnum(numbers[d.n(len(numbers))])
	case protoreflect.Int32Kind:
		return protoreflect.ValueOfInt32(int32(integers[d.n(len(integers))]))
	case protoreflect.Int64Kind:
		return protoreflect.ValueOfInt64(integers[d.n(len(integers))])
	case protoreflect.DoubleKind:
		return protoreflect.ValueOfFloat64(reals[d.n(len(reals))])
	case protoreflect.StringKind:
		return protoreflect.ValueOfString(d.text(name))
	}
	panic("no request has a field of kind " + fd.Kind().String() + ": draw it here")
}

// pieces are what other texts are made of.
var pieces = []string{
	"", " ", "\n", "a", "ü", "\x00", "\U0001f9ea", "\u202e", "Die Brücke wurde gestern eröffnet. ", "The bridge was not opened on 5 April 2025. ",
	"Carla Wendt kam. Sie blieb. ", "»Nein«, sagte Carla Wendt. ", "14 Millionen Euro ", "?", "\u00a0", "sources/", "%zz",
}

// text draws one of the words of a field, mostly, or anything.
func (d *draw) text(name protoreflect.Name) string {
	words := d.words[name]
	if n := d.n(8); n < 5 && len(words) > 0 {
		return words[d.n(len(words))]
	} else if n == 7 { // the bytes themselves
		take := d.n(64)
		take = min(take, len(d.rest))
		text := strings.ToValidUTF8(string(d.rest[:take]), "\ufffd")
		d.rest = d.rest[take:]
		return text
	}
	var b strings.Builder
	for range 1 + d.n(6) {
		b.WriteString(pieces[d.n(len(pieces))])
	}
	if d.n(12) == 1 {
		return strings.Repeat(b.String(), 1+20*d.n(100))
	}
	return b.String()
}

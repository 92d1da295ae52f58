package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"unicode/utf16"
	"unicode/utf8"

	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
)

// printJSON prints a message on one line, with its zero fields, so that a count
// of 0 is there to be read.
func (s *session) printJSON(m proto.Message) error {
	return s.printMessage(m, protojson.MarshalOptions{EmitDefaultValues: true})
}

// printSparse prints a message on one line, without its zero fields, so that
// what was not returned is not read as empty.
func (s *session) printSparse(m proto.Message) error {
	return s.printMessage(m, protojson.MarshalOptions{})
}

func (s *session) printMessage(m proto.Message, options protojson.MarshalOptions) error {
	text, err := options.Marshal(m)
	if err != nil {
		return fmt.Errorf("write the answer as JSON: %w", err)
	}
	// The white space of protojson is made to differ from build to build.
	var line bytes.Buffer
	if err := json.Compact(&line, text); err != nil {
		return fmt.Errorf("write the answer as JSON: %w", err)
	}
	return s.print(escape(line.Bytes()) + "\n")
}

// escape writes the dangerous characters of JSON, which stand in its strings
// only, as escapes. They are the same values.
func escape(text []byte) string {
	escaped := make([]byte, 0, len(text))
	for len(text) > 0 {
		r, size := utf8.DecodeRune(text)
		if dangerous(r) {
			for _, unit := range utf16.Encode([]rune{r}) {
				escaped = fmt.Appendf(escaped, `\u%04x`, unit)
			}
		} else {
			escaped = append(escaped, text[:size]...)
		}
		text = text[size:]
	}
	return string(escaped)
}

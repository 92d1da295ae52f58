package ingest

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"
	"time"
	"unicode/utf8"
)

// ReadLines reads JSON lines: one source a line, in the JSON form of the
// message factcheck.v1.Source, with its names in snake_case or camelCase.
// Output only fields are passed over, so that what the service returned can be
// read again. A source has the id that its name states, otherwise none.
//
// A bad line is an error that names it, and the next one follows; after an
// error of r itself, or where the lines are those of one JSON text, nothing does.
func ReadLines(r io.Reader, o Options) iter.Seq2[Source, error] {
	return func(yield func(Source, error) bool) {
		br := bufio.NewReaderSize(r, 64<<10)
		first := true
		for number := 1; ; number++ {
			line, err := readLine(br)
			if err != nil && err != io.EOF && !errors.Is(err, errLongLine) {
				yield(Source{Line: number}, fmt.Errorf("line %d: %w", number, err))
				return
			}
			if number == 1 {
				line = bytes.TrimPrefix(line, []byte("\uFEFF"))
			}
			switch {
			case errors.Is(err, errLongLine):
				if !yield(Source{Line: number}, fmt.Errorf("line %d: %w", number, err)) {
					return
				}
			case len(bytes.TrimSpace(line)) > 0:
				if first && spansLines(line) {
					yield(Source{}, errOneText)
					return
				}
				first = false
				s, bad := parseLine(line, o)
				if bad != nil {
					s, bad = Source{}, fmt.Errorf("line %d: %w", number, bad)
				}
				s.Line = number
				if !yield(s, bad) {
					return
				}
			}
			if err == io.EOF {
				return
			}
		}
	}
}

var errOneText = errors.New("one JSON text and no JSON lines: write each object on a line of its own, without an array around them")

// spansLines says whether a first line begins a JSON text of several, or an array.
func spansLines(line []byte) bool {
	line = bytes.TrimSpace(line)
	return string(line) == "{" || bytes.HasPrefix(line, []byte("["))
}

var errLongLine = fmt.Errorf("longer than %d MiB: a source has at most %d characters", MaxLineBytes>>20, MaxContentChars)

// readLine returns the next line, with io.EOF the last one. Of a line beyond
// MaxLineBytes it returns errLongLine and keeps nothing.
func readLine(br *bufio.Reader) ([]byte, error) {
	var line []byte
	long := false
	for {
		part, err := br.ReadSlice('\n')
		if long = long || len(line)+len(part) > MaxLineBytes; long {
			line = nil
		} else {
			line = append(line, part...)
		}
		switch {
		case err == bufio.ErrBufferFull:
		case long && (err == nil || err == io.EOF):
			return nil, errLongLine
		default:
			return line, err
		}
	}
}

func parseLine(line []byte, o Options) (Source, error) {
	if !utf8.Valid(line) {
		return Source{}, errors.New("invalid UTF-8: convert the file to UTF-8 first")
	}
	fields, err := fieldsOf(line)
	if err != nil {
		return Source{}, fmt.Errorf("not a JSON object: %w", err)
	}
	var s Source
	var offset string
	seen := make(map[string]bool)
	for _, f := range fields {
		name, raw := f.name, f.value
		key := strings.ToLower(strings.ReplaceAll(name, "_", ""))
		if seen[key] {
			return s, fmt.Errorf("field %q stands there twice", name)
		}
		seen[key] = true
		if string(raw) == "null" {
			continue
		}
		if err := s.setJSON(key, raw, &offset); err != nil {
			return s, fmt.Errorf("field %q: %w", name, err)
		}
	}
	if err := s.shift(offset, o); err != nil {
		return s, err
	}
	return o.fill(s)
}

// A field is one of a JSON object.
type field struct {
	name  string
	value json.RawMessage
}

// fieldsOf returns the fields of a JSON object in their order, also those of one name.
func fieldsOf(line []byte) ([]field, error) {
	var object map[string]json.RawMessage
	if err := json.Unmarshal(line, &object); err != nil {
		return nil, err
	}
	d := json.NewDecoder(bytes.NewReader(line))
	if _, err := d.Token(); err != nil || object == nil {
		return nil, cmp.Or(err, errors.New("null"))
	}
	var fields []field
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return nil, err
		}
		f := field{name: name.(string)}
		if err := d.Decode(&f.value); err != nil {
			return nil, err
		}
		fields = append(fields, f)
	}
	return fields, nil
}

// setJSON sets a field by its lower-case name without underscores.
func (s *Source) setJSON(key string, raw json.RawMessage, offset *string) error {
	switch key {
	case "name":
		var name string
		if err := json.Unmarshal(raw, &name); err != nil || name == "" {
			return err
		}
		id, ok := strings.CutPrefix(name, "sources/")
		if !ok || !validID(id) {
			return fmt.Errorf("%q is not sources/ and an id of a-z, 0-9 and hyphens", name)
		}
		s.ID = id
		return nil
	case "title":
		return unmarshalText(raw, &s.Title)
	case "uri":
		return json.Unmarshal(raw, &s.URI)
	case "publisher":
		return unmarshalText(raw, &s.Publisher)
	case "content":
		return unmarshalText(raw, &s.Content)
	case "languagecode":
		return json.Unmarshal(raw, &s.Language)
	case "labels":
		return json.Unmarshal(raw, &s.Labels)
	case "publishtime":
		if json.Unmarshal(raw, &s.PublishTime) != nil { // its error is in words of Go
			return errors.New(`want RFC 3339, such as "2025-03-14T09:30:00+01:00"`)
		}
		return nil
	case "publishutcoffset":
		return json.Unmarshal(raw, offset)
	case "state":
		return s.setState(raw)
	case "contentsha256", "passagecount", "createtime", "updatetime":
		return nil
	}
	return errUnknownField
}

var errUnknownField = errors.New("not a field of factcheck.v1.Source: it has " +
	"name, title, uri, publisher, content, languageCode, labels, publishTime, publishUtcOffset, state")

// setState reads the state as its name or its number.
func (s *Source) setState(raw json.RawMessage) error {
	switch strings.Trim(string(raw), `"`) {
	case "SOURCE_STATE_RETRACTED", "2":
		s.State = Retracted
	case "SOURCE_STATE_CURRENT", "1":
		s.State = Current
	case "SOURCE_STATE_UNSPECIFIED", "0":
	default:
		return fmt.Errorf("%s is not a state of a source", raw)
	}
	return nil
}

// maxOffset is the largest distance from UTC that the API takes.
const maxOffset = 14 * time.Hour

// shift moves the publish time into the offset, a protobuf duration such as
// "7200s". A time in JSON is an instant: without an offset beside it, Z says
// nothing about where the text was written.
func (s *Source) shift(offset string, o Options) error {
	if offset == "" {
		if !s.PublishTime.IsZero() {
			s.PublishTime, s.OffsetKnown = o.locate(s.PublishTime)
		}
		return nil
	}
	d, err := time.ParseDuration(offset)
	if err != nil || d.Abs() > maxOffset || d%time.Minute != 0 {
		return fmt.Errorf("publish offset %q: want whole minutes within 14 hours, in seconds, such as \"7200s\"", offset)
	}
	if s.PublishTime.IsZero() {
		return errors.New("a publish offset without a publish time")
	}
	s.PublishTime = s.PublishTime.In(time.FixedZone("", int(d/time.Second)))
	s.OffsetKnown = true
	return nil
}

// locate returns an instant in the offset that is most likely the author's,
// and whether it is known: its own unless that is UTC, else o.Zone's.
// Programs write times in UTC wherever the text was written.
func (o Options) locate(t time.Time) (time.Time, bool) {
	if _, seconds := t.Zone(); seconds != 0 {
		return t, true
	}
	if o.Zone == nil {
		return t.UTC(), false
	}
	return t.In(o.Zone), true
}

// unmarshalText refuses the escapes of half a character, which would become
// U+FFFD unnoticed.
func unmarshalText(raw json.RawMessage, text *string) error {
	if err := json.Unmarshal(raw, text); err != nil {
		return err
	}
	stated := strings.Count(string(raw), "\uFFFD") + strings.Count(strings.ToLower(string(raw)), `\ufffd`)
	if strings.Count(*text, string(utf8.RuneError)) > stated {
		return errors.New("an escaped surrogate without its other half")
	}
	return nil
}

// validID reports whether a text is a source id of the API.
func validID(id string) bool {
	if id == "" || len(id) > maxIDChars || id[0] == '-' || id[len(id)-1] == '-' {
		return false
	}
	for _, b := range []byte(id) {
		if b != '-' && (b < '0' || b > '9') && (b < 'a' || b > 'z') {
			return false
		}
	}
	return true
}

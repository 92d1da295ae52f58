package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"strconv"
	"unicode/utf8"

	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
	"google.golang.org/protobuf/encoding/protojson"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// maxClaimLineBytes is the longest line of a file of claims. The API takes
// claims of 4 kB, and options of less than 100 kB.
const maxClaimLineBytes = 1 << 20

// errBinary says that a file has no lines of text.
var errBinary = errors.New("binary data, or UTF-16 without a byte order mark; nothing is read from there on")

// A claimLine is one line of a file of claims, or why it cannot be read.
type claimLine struct {
	number  int                                   // from 1
	key     string                                // by which the file names the claim; its number where it does not
	request *factcheckv1.StreamCheckClaimsRequest // its correlation_id is the number, which no other line has
	err     error
}

// label names a line to people.
func (l *claimLine) label() string {
	if l.request == nil {
		return fmt.Sprintf("line %d", l.number)
	}
	return fmt.Sprintf("line %d, %q", l.number, shortened(l.request.GetClaim()))
}

// claimLines reads a file of claims, in UTF-8 or, by its mark, in UTF-16, and
// passes over blank lines. A bad line is followed by the next one; one that cannot
// be read, or is no text, is the last.
func claimLines(r io.Reader, options *factcheckv1.CheckOptions) iter.Seq[claimLine] {
	return func(yield func(claimLine) bool) {
		lines := bufio.NewScanner(transform.NewReader(r, unicode.BOMOverride(transform.Nop)))
		lines.Buffer(nil, maxClaimLineBytes)
		number := 1
		for ; lines.Scan(); number++ {
			switch text := bytes.TrimSpace(lines.Bytes()); {
			case len(text) == 0:
			case bytes.IndexByte(text, 0) >= 0:
				yield(claimLine{number: number, err: errBinary})
				return
			case !yield(newClaimLine(number, text, options)):
				return
			}
		}
		err := lines.Err()
		if errors.Is(err, bufio.ErrTooLong) {
			err = fmt.Errorf("longer than %d MiB; nothing is read from there on", maxClaimLineBytes>>20)
		}
		if err != nil {
			yield(claimLine{number: number, err: err})
		}
	}
}

// newClaimLine reads a line and fills in what it leaves open.
func newClaimLine(number int, text []byte, options *factcheckv1.CheckOptions) claimLine {
	request, err := readClaim(text)
	if err != nil {
		return claimLine{number: number, err: err}
	}
	l := claimLine{number: number, key: request.GetCorrelationId(), request: request}
	request.CorrelationId = strconv.Itoa(number)
	if l.key == "" {
		l.key = request.CorrelationId
	}
	if request.Options == nil {
		request.Options = options
	}
	return l
}

// readClaim reads a line: a claim, or the JSON of a request.
func readClaim(text []byte) (*factcheckv1.StreamCheckClaimsRequest, error) {
	if !utf8.Valid(text) {
		return nil, errors.New("invalid UTF-8: convert the file to UTF-8 first")
	}
	request := &factcheckv1.StreamCheckClaimsRequest{}
	if text[0] != '{' {
		request.Claim = string(text)
		return request, nil
	}
	if err := protojson.Unmarshal(text, request); err != nil {
		return nil, fmt.Errorf("not the JSON of a StreamCheckClaimsRequest: %w", err)
	}
	return request, nil
}

package service

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"strings"

	"google.golang.org/protobuf/proto"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// A page token is the last name of its page behind a checksum of that name and
// of the request's other fields, in base64. The checksum finds damage and
// misuse; it is no secret.

// pageToken returns the token of the page after the source with the given id.
func pageToken(request *factcheckv1.ListSourcesRequest, last string) (string, error) {
	sum, err := pageChecksum(request, last)
	if err != nil {
		return "", err
	}
	return base64.RawURLEncoding.EncodeToString(append(binary.BigEndian.AppendUint32(nil, sum), last...)), nil
}

// pageStart returns the id after which the requested page starts, empty for the
// first. A bad token is a *pageTokenError.
func pageStart(request *factcheckv1.ListSourcesRequest) (string, error) {
	token := request.GetPageToken()
	if token == "" {
		return "", nil
	}
	raw, err := base64.RawURLEncoding.Strict().DecodeString(token)
	if err != nil || len(raw) <= crc32.Size || strings.ContainsAny(token, "\r\n") { // which the decoder passes over
		return "", &pageTokenError{why: "is not a token of this service: begin without one"}
	}
	last := string(raw[crc32.Size:])
	sum, err := pageChecksum(request, last)
	if err != nil {
		return "", err
	}
	if sum != binary.BigEndian.Uint32(raw) {
		return "", &pageTokenError{why: "is damaged, or was given out for another request: repeat that one, or begin without a token"}
	}
	return last, nil
}

// pageChecksum leaves out the size of the page, which may change between pages
// (AIP-158).
func pageChecksum(request *factcheckv1.ListSourcesRequest, last string) (uint32, error) {
	others := proto.Clone(request).(*factcheckv1.ListSourcesRequest)
	others.PageSize, others.PageToken = 0, ""
	fields, err := proto.MarshalOptions{Deterministic: true}.Marshal(others)
	if err != nil {
		return 0, fmt.Errorf("encode a page token: %w", err)
	}
	sum := crc32.NewIEEE()
	sum.Write([]byte(factcheckv1.SourceService_ListSources_FullMethodName))
	sum.Write(binary.BigEndian.AppendUint32(nil, uint32(len(fields))))
	sum.Write(fields)
	sum.Write([]byte(last))
	return sum.Sum32(), nil
}

package main

import (
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	factcheckv1 "github.com/beleg-dev/beleg/gen/factcheck/v1"
)

// FuzzClaimFile holds that each line of a file is a claim that can be sent or has
// an error, and that none is read twice.
func FuzzClaimFile(f *testing.F) {
	for _, seed := range []string{
		"", "\ufeffDie Fähre fährt.\r\n\r\n \u2028The ferry runs.", `{"claim":"a","correlationId":"k","options":{"languageCode":"de"}}` + "\n{}\n{", "a\xff\nb",
		`{"claim":"a","options":{"citationThreshold":"NaN","asOfTime":"0001-01-01T00:00:00Z"},"unknown":1}`, "\x00", "{\"claim\":\"\\ud800\"}",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, file string) {
		options := &factcheckv1.CheckOptions{LanguageCode: "en"}
		last := 0
		for line := range claimLines(strings.NewReader(file), options) {
			if line.number <= last || line.number > strings.Count(file, "\n")+1 {
				t.Errorf("line %d after line %d", line.number, last)
			}
			last = line.number
			if line.err != nil {
				if line.request != nil || !strings.HasPrefix(line.label(), "line ") {
					t.Errorf("%s has the error %v and a request", line.label(), line.err)
				}
				continue
			}
			if line.request.GetCorrelationId() != strconv.Itoa(line.number) || line.key == "" || line.request.Options == nil || !utf8.ValidString(line.request.GetClaim()) {
				t.Errorf("line %d, %q, is read as %v", line.number, line.key, line.request)
			}
		}
	})
}
